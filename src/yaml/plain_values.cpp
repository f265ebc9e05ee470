#include <cstring>
#include <optional>

#include "yaml/plain_walk.h"

namespace plaint::yaml {

namespace {

constexpr std::size_t usual_text = 256;  // bytes

void add(Growing<char>& to, std::string_view text) { to.add(text.data(), text.size()); }
std::string_view text_of(Growing<char>& text) {
  const Row<char> whole = text.done();
  return {whole.begin(), whole.size()};
}

}  // namespace

// As it stands in the file, or, where something in it stands for something else, put together anew.
Node PlainWalk::quoted() {
  Node node = here();
  node.quoted = true;
  const char quote = *at_;
  const char* from = ++at_;  // of what is to be read yet
  std::optional<Growing<char>> anew;
  for (;; ++at_) {
    at_ = next_of<'\n', '"', '\'', '\\'>(at_, end_);
    const char c = *at_;
    const bool escape = c == '\\' && quote == '"';
    if (c == '\n') decline();
    if (!escape && c != quote) continue;
    if (!escape && (quote == '"' || at_[1] != quote)) break;
    if (!anew) anew.emplace(arena_, usual_text);
    add(*anew, piece(from, at_));
    ++at_;
    anew->push() = escape ? unescaped() : quote;
    from = at_ + 1;
  }
  if (anew) add(*anew, piece(from, at_));
  node.hold(anew ? text_of(*anew) : piece(from, at_));
  ++at_;
  return node;
}

// What the character behind a backslash stands for.
char PlainWalk::unescaped() {
  const char c = *at_;
  if (c == '"' || c == '\\') return c;
  if (c == 'n') return '\n';
  if (c == 't') return '\t';
  decline();
}

// The next line of a block text; false: there is none. at_ is on its first character that is no space.
bool PlainWalk::next_text_line() {
  start_ = ++at_;
  ++number_;
  if (start_ == end_) return false;
  skip_spaces();
  return true;
}

// What stands from here to the end of the line of a block text. Ends there.
std::string_view PlainWalk::rest_of_line(const char* from, bool folds) {
  to_line_end();
  if (folds && at_[-1] == ' ') decline();
  return piece(from, at_);
}

// "|", "|-" or ">-", and the lines below it. The text of a single line stands in the file as it is to be read.
Node PlainWalk::block_text(int column) {
  Node node = here();
  node.quoted = true;
  const bool folds = *at_ == '>';
  const bool strips = *++at_ == '-';
  if (strips) ++at_;
  if (*at_ != '\n' || (folds && !strips) || !next_text_line()) decline();
  const int inside = this->column();
  if (*at_ == '\n' || inside <= column) decline();
  const std::string_view first = rest_of_line(at_, folds);
  std::optional<Growing<char>> lines;  // of a text with several
  std::size_t ends = 1;                // of lines, kept back until text follows
  for (; next_text_line() && (*at_ == '\n' || this->column() >= inside); ++ends) {
    if (*at_ == '\n') {
      if (at_ != start_) decline();
      continue;
    }
    if (folds && (this->column() > inside || ends > 1)) decline();
    if (!lines) add(lines.emplace(arena_, usual_text), first);
    for (; ends > 0; --ends) lines->push() = folds ? ' ' : '\n';
    add(*lines, rest_of_line(start_ + inside, folds));
  }
  if (!lines) {
    node.hold(std::string_view(first.data(), first.size() + (strips ? 0 : 1)));
  } else {
    if (!strips) lines->push() = '\n';
    node.hold(text_of(*lines));
  }
  end_of_block_text(column);
  return node;
}

// We stand in the first line that does not belong to a block text. It may be a comment, but none that stands further in.
void PlainWalk::end_of_block_text(int column) {
  indent_ = start_ == end_ ? -1 : this->column();
  if (indent_ > column) decline();
  if (indent_ < 0 || *at_ != '#') return;
  to_line_end();
  next_line();
  if (indent_ > column) decline();
}

}  // namespace plaint::yaml
