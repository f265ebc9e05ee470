#include <cstring>

#include "yaml/plain_walk.h"

namespace plaint::yaml {

Node PlainWalk::plain() {
  if (!is(text_[at_], plain_start)) throw Declined{};
  Node node = here(Node::Kind::text);
  const std::size_t from = at_;
  for (;; ++at_) {
    while (!is(text_[at_], plain_stop)) ++at_;
    const char c = text_[at_];
    if (c == '\n' || (c == '#' && text_[at_ - 1] == ' ')) break;
    if (c == ':' && (text_[at_ + 1] == ' ' || text_[at_ + 1] == '\n')) throw Declined{};
  }
  while (text_[at_ - 1] == ' ') --at_;
  node.text = piece(from, at_);
  if (is_null(node.text)) throw Declined{};
  return node;
}

Node PlainWalk::quoted() {
  Node node = here(Node::Kind::text);
  node.quoted = true;
  const char quote = text_[at_];
  std::size_t from = ++at_;
  unfolded_.clear();
  for (;; ++at_) {
    while (!is(text_[at_], quoted_stop)) ++at_;
    const char c = text_[at_];
    if (c == '\n' || (c == '\\' && quote == '"')) throw Declined{};
    if (c != quote) continue;
    if (quote == '"' || text_[at_ + 1] != '\'') break;
    ++at_;
    unfolded_ += piece(from, at_);
    from = at_ + 1;
  }
  node.text = piece(from, at_);
  if (!unfolded_.empty()) node.text = arena_.text(unfolded_.append(node.text));
  ++at_;
  return node;
}

// "|" or "|-", and the lines below it.
Node PlainWalk::block_text(int column) {
  Node node = here(Node::Kind::text);
  node.quoted = true;
  const bool strips = text_[at_ + 1] == '-';
  at_ += strips ? 2 : 1;
  if (text_[at_] != '\n') throw Declined{};
  unfolded_.clear();
  std::size_t inside = 0;  // spaces before the first line
  std::size_t blanks = 0;  // lines, kept back until text follows
  for (;;) {
    start_ = ++at_;
    ++number_;
    if (start_ == size_) break;
    skip_spaces();
    const std::size_t indent = at_ - start_;
    if (text_[at_] == '\n') {
      if (indent > 0 || inside == 0) throw Declined{};
      ++blanks;
      continue;
    }
    if (inside == 0) inside = indent;
    if (static_cast<int>(inside) <= column) throw Declined{};
    if (indent < inside) break;
    unfolded_.append(blanks, '\n');
    blanks = 0;
    at_ = static_cast<std::size_t>(static_cast<const char*>(std::memchr(text_ + at_, '\n', size_ - at_)) - text_);
    unfolded_ += piece(start_ + inside, at_ + 1);
  }
  if (inside == 0) throw Declined{};
  node.text = arena_.text(unfolded_);
  if (strips) node.text.remove_suffix(1);
  if (start_ == size_) {
    indent_ = -1;
    return node;
  }
  indent_ = this->column();
  if (indent_ > column) throw Declined{};
  if (text_[at_] == '#') {
    while (text_[at_] != '\n') ++at_;
    next_line();
  }
  if (indent_ > column) throw Declined{};
  return node;
}

}  // namespace plaint::yaml
