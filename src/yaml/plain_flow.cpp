#include "yaml/plain_walk.h"

namespace plaint::yaml {

Node PlainWalk::flow(int depth) {
  const bool is_map = *at_ == '{';
  const char closing = is_map ? '}' : ']';
  Node node = here();
  if (depth >= deepest) decline();
  ++at_;
  skip_spaces();
  const bool is_empty = *at_ == closing;
  if (is_empty) ++at_;
  if (is_map) {
    node.hold(is_empty ? Row<Entry>{} : flow_entries(depth + 1));
  } else {
    node.hold(is_empty ? Row<Node>{} : flow_items(depth + 1));
  }
  return node;
}

Row<Node> PlainWalk::flow_items(int depth) {
  Growing<Node> items(arena_, few_in_flow);
  do {
    items.push() = flow_value(depth);
  } while (flow_goes_on(']'));
  return items.done();
}

Row<Entry> PlainWalk::flow_entries(int depth) {
  Growing<Entry> entries(arena_, few_in_flow);
  std::uint64_t bits = 0;
  do {
    const Place place = this->place();
    const std::string_view key = this->key(key_end());
    check_new(key, bits, entries);
    entries.push() = {key, place, flow_value(depth)};
  } while (flow_goes_on('}'));
  return entries.done();
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
  if (c != ',') decline();
  skip_spaces();
  if (*at_ == '\n') flow_line();
  return true;
}

// Behind a comma at the end of a line: the next one, further in than the key or dash to which all this belongs.
void PlainWalk::flow_line() {
  start_ = ++at_;
  ++number_;
  if (start_ == end_) decline();
  skip_spaces();
  if (column() <= parent_ || *at_ == '\n') decline();
}

Node PlainWalk::flow_plain() {
  if (at_odd_start()) decline();
  Node node = here();
  const char* at = at_;
  while (is(*at, flow_char) || (*at == ':' && is(at[1], word_char))) ++at;
  while (at[-1] == ' ') --at;
  const std::string_view text = piece(at_, at);
  if (is_null(text)) decline();
  node.hold(text);
  at_ = at;
  return node;
}

}  // namespace plaint::yaml
