#include "yaml/plain_walk.h"

namespace plaint::yaml {

Node PlainWalk::flow(int depth) {
  const bool is_map = *at_ == '{';
  const char closing = is_map ? '}' : ']';
  Node node = here(is_map ? Node::Kind::map : Node::Kind::list);
  if (depth >= deepest) throw Declined{};
  ++at_;
  skip_spaces();
  if (*at_ == closing) {
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
  Keys keys;
  do {
    const std::size_t mine = entries_.size();
    entries_.emplace_back().place = place();
    entries_[mine].key = key();
    check_new(keys);
    const Node value = flow_value(depth);
    entries_[mine].value = value;
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
  const char c = *at_++;
  if (c == closing) return false;
  if (c != ',') throw Declined{};
  skip_spaces();
  if (*at_ == '\n') flow_line();
  return true;
}

// Behind a comma at the end of a line: the next one, further in than the key or dash to which all this belongs.
void PlainWalk::flow_line() {
  start_ = ++at_;
  ++number_;
  if (start_ == end_) throw Declined{};
  skip_spaces();
  if (column() <= parent_ || *at_ == '\n') throw Declined{};
}

Node PlainWalk::flow_plain() {
  if (at_odd_start()) throw Declined{};
  Node node = here(Node::Kind::text);
  const char* at = at_;
  while (is(*at, flow_char) || (*at == ':' && is(at[1], word_char))) ++at;
  while (at[-1] == ' ') --at;
  node.text = piece(at_, at);
  at_ = at;
  if (is_null(node.text)) throw Declined{};
  return node;
}

}  // namespace plaint::yaml
