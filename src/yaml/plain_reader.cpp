#include "yaml/plain_reader.h"

#include <algorithm>

#include "yaml/plain_walk.h"
#include "yaml/text_guard.h"

namespace plaint::yaml {

void decline() { throw Declined{}; }

Tree PlainWalk::read() {
  to_first_word();
  if (indent_ != 0) decline();
  const Node root = holding([this] { return map(0, key_end()); });
  if (indent_ >= 0) decline();
  return Tree(std::move(arena_), root);
}

// We stand at the beginning of a line: to the next one from here that is neither empty nor a comment.
void PlainWalk::to_first_word() {
  for (; start_ != end_; start_ = ++at_, ++number_) {
    skip_spaces();
    if (*at_ == '#') to_line_end();
    if (*at_ == '\n') continue;
    indent_ = column();
    return;
  }
  indent_ = -1;
}

// After a value: spaces, and perhaps a comment.
void PlainWalk::end_of_line() {
  skip_spaces();
  if (*at_ == '#' && at_[-1] == ' ') to_line_end();
  if (*at_ != '\n') decline();
}

std::string_view PlainWalk::quoted_key() {
  if (!at_quote()) decline();
  const std::string_view key = quoted().text();
  if (key.empty() || *at_ != ':' || (at_[1] != ' ' && at_[1] != '\n')) decline();
  return key;
}

Row<Entry> PlainWalk::map(int column, const char* first_key_end) {
  if (++depth_ > deepest) decline();
  Growing<Entry> entries(arena_, few);
  std::uint64_t bits = 0;
  const char* end = first_key_end;
  for (;; end = key_end()) {
    const int key_column = this->column();
    const std::string_view key = this->key(end);
    check_new(key, bits, entries);
    Entry& entry = entries.push();
    entry.key = key;
    entry.place = place(key_column);
    if (is(*at_, plain_start)) {  // as most are
      plain(column, entry.value);
    } else {
      entry.value = is(*at_, no_word) ? below(column, entry.place) : value(column);
    }
    if (indent_ != column) break;
  }
  if (indent_ > column) decline();
  --depth_;
  return entries.done();
}

void PlainWalk::check_again(std::string_view key, const Growing<Entry>& entries) {
  const auto same = [key](const Entry& each) { return each.key == key; };
  if (std::any_of(entries.begin(), entries.begin() + entries.size(), same)) decline();
}

// What stands below a key that has nothing after it but perhaps a comment.
Node PlainWalk::below(int column, Place key) {
  to_line_end();
  next_line();
  const bool is_list = indent_ >= column && at_dash();
  if (is_list) return holding([this] { return list(indent_); });
  if (indent_ > column) return at_bracket() ? value(column) : holding([this] { return map(indent_, key_end()); });
  Node nothing;
  nothing.place = key;
  return nothing;
}

Row<Node> PlainWalk::list(int column) {
  if (++depth_ > deepest) decline();
  Growing<Node> items(arena_, few);
  while (indent_ == column && at_dash()) item(column, items.push());
  if (indent_ > column) decline();
  --depth_;
  return items.done();
}

void PlainWalk::item(int column, Node& node) {
  ++at_;
  skip_spaces();
  if (*at_ == '\n' || *at_ == '#' || at_dash()) decline();
  if (const char* const end = key_end()) {
    node.place = place();
    node.quoted = false;
    node.hold(map(this->column(), end));
  } else {
    node = value(column);
  }
}

// `column`: of the key or the dash to which the value belongs.
Node PlainWalk::value(int column) {
  if (at_quote() || at_bracket()) return enclosed(column);
  if (*at_ == '|' || *at_ == '>') return block_text(column);
  if (at_odd_start()) decline();
  Node node;
  plain(column, node);
  return node;
}

Node PlainWalk::enclosed(int column) {
  parent_ = column;
  Node node = at_quote() ? quoted() : flow(depth_);
  end_of_value(column);
  return node;
}

Tree read_plain(const Source& source) {
  if (!is_plain_text(source.text)) return {};
  try {
    return PlainWalk(source).read();
  } catch (const Declined&) {
    return {};
  }
}

}  // namespace plaint::yaml
