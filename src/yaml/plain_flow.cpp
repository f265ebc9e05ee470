#include "yaml/plain_walk.h"

namespace plaint::yaml {

Node PlainWalk::flow(int depth) {
  const bool is_map = text_[at_] == '{';
  const char closing = is_map ? '}' : ']';
  Node node = here(is_map ? Node::Kind::map : Node::Kind::list);
  if (depth >= deepest) throw Declined{};
  ++at_;
  skip_spaces();
  if (text_[at_] == closing) {
    ++at_;
    return node;
  }
  if (is_map) {
    node.entries = flow_entries(depth + 1);
  } else {
    node.items = flow_items(depth + 1);
  }
  return node;
}

Row<Node> PlainWalk::flow_items(int depth) {
  const std::size_t first = items_.size();
  do {
    items_.push_back(flow_value(depth));
  } while (flow_goes_on(']'));
  return items_from(first);
}

Row<Entry> PlainWalk::flow_entries(int depth) {
  const std::size_t first = entries_.size();
  std::uint64_t seen = 0;
  do {
    Entry entry;
    entry.place = place();
    entry.key = key();
    entry.value = flow_value(depth);
    add_entry(entry, first, seen);
  } while (flow_goes_on('}'));
  return entries_from(first);
}

Node PlainWalk::flow_value(int depth) {
  if (at_bracket()) return flow(depth);
  return at_quote() ? quoted() : flow_plain();
}

// Behind an item or entry: a comma and another one, or the end.
bool PlainWalk::flow_goes_on(char closing) {
  skip_spaces();
  const char c = text_[at_++];
  if (c == closing) return false;
  if (c != ',') throw Declined{};
  skip_spaces();
  if (text_[at_] == '\n') flow_line();
  return true;
}

// Behind a comma at the end of a line: the next one, further in than the key or dash to which all this belongs.
void PlainWalk::flow_line() {
  start_ = ++at_;
  ++number_;
  if (start_ == size_) throw Declined{};
  skip_spaces();
  if (column() <= parent_ || text_[at_] == '\n') throw Declined{};
}

Node PlainWalk::flow_plain() {
  if (at_odd_start()) throw Declined{};
  Node node = here(Node::Kind::text);
  const std::size_t from = at_;
  while (is(text_[at_], flow_char) || (text_[at_] == ':' && is(text_[at_ + 1], word_char))) ++at_;
  while (text_[at_ - 1] == ' ') --at_;
  node.text = piece(from, at_);
  if (is_null(node.text)) throw Declined{};
  return node;
}

}  // namespace plaint::yaml
