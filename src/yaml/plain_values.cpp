#include <cstring>

#include "yaml/plain_walk.h"

namespace plaint::yaml {

// Nothing with which we are certain that a text without quotes begins. (A no-break space there is a mistake.)
bool PlainWalk::at_odd_start() const {
  if (*at_ == '-') return !is(at_[1], letter);
  return !is(*at_, plain_start) || std::memcmp(at_, "\xc2\xa0", 2) == 0;
}

Node PlainWalk::plain() {
  if (at_odd_start()) throw Declined{};
  Node node = here(Node::Kind::text);
  const char* at = at_;
  for (;; ++at) {
    at = next_that_is(at, plain_stop);
    if (*at == '\n' || (*at == '#' && at[-1] == ' ')) break;
    if (*at == ':' && (at[1] == ' ' || at[1] == '\n')) throw Declined{};
  }
  while (at[-1] == ' ') --at;
  node.text = piece(at_, at);
  at_ = at;
  if (is_null(node.text)) throw Declined{};
  return node;
}

Node PlainWalk::quoted() {
  Node node = here(Node::Kind::text);
  node.quoted = true;
  const char quote = *at_;
  const char* from = ++at_;  // of what is to be read yet; what was read and does not stand there as it is: unfolded_
  unfolded_.clear();
  for (;; ++at_) {
    at_ = next_that_is(at_, quoted_stop);
    const char c = *at_;
    const bool escape = c == '\\' && quote == '"';
    if (c == '\n') throw Declined{};
    if (!escape && c != quote) continue;
    if (!escape && (quote == '"' || at_[1] != quote)) break;
    unfolded_ += piece(from, at_);
    ++at_;
    unfolded_ += escape ? unescaped() : quote;
    from = at_ + 1;
  }
  node.text = piece(from, at_);
  if (!unfolded_.empty()) node.text = arena_.text(unfolded_.append(node.text));
  ++at_;
  return node;
}

// What the character behind a backslash stands for.
char PlainWalk::unescaped() {
  const char c = *at_;
  if (c == '"' || c == '\\') return c;
  if (c == 'n') return '\n';
  if (c == 't') return '\t';
  throw Declined{};
}

// The next line of a block text; false: there is none. at_ is on its first character that is no space.
bool PlainWalk::next_text_line() {
  start_ = ++at_;
  ++number_;
  if (start_ == end_) return false;
  skip_spaces();
  return true;
}

// "|", "|-" or ">-", and the lines below it.
Node PlainWalk::block_text(int column) {
  Node node = here(Node::Kind::text);
  node.quoted = true;
  const bool folds = *at_ == '>';
  const bool strips = *++at_ == '-';
  if (strips) ++at_;
  if (*at_ != '\n' || (folds && !strips) || !next_text_line()) throw Declined{};
  const int inside = this->column();
  if (*at_ == '\n' || inside <= column) throw Declined{};
  unfolded_.clear();
  std::size_t blanks = 0;  // empty lines, kept back until text follows
  do {
    if (*at_ == '\n') {
      if (at_ != start_) throw Declined{};
      ++blanks;
      continue;
    }
    if (this->column() < inside) break;
    if (folds && (this->column() > inside || blanks > 0)) throw Declined{};
    unfolded_.append(blanks, '\n');
    blanks = 0;
    to_line_end();
    if (folds && at_[-1] == ' ') throw Declined{};
    unfolded_ += piece(start_ + inside, at_);
    unfolded_ += folds ? ' ' : '\n';
  } while (next_text_line());
  if (strips) unfolded_.pop_back();
  node.text = arena_.text(unfolded_);
  end_of_block_text(column);
  return node;
}

// We stand in the first line that does not belong to a block text. It may be a comment, but none that stands further in.
void PlainWalk::end_of_block_text(int column) {
  indent_ = start_ == end_ ? -1 : this->column();
  if (indent_ > column) throw Declined{};
  if (indent_ < 0 || *at_ != '#') return;
  to_line_end();
  next_line();
  if (indent_ > column) throw Declined{};
}

}  // namespace plaint::yaml
