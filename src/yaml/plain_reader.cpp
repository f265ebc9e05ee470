#include "yaml/plain_reader.h"

#include "yaml/plain_walk.h"
#include "yaml/text_guard.h"

namespace plaint::yaml {

namespace {

constexpr std::size_t longest_key = 128;  // bytes; yaml-cpp knows no key of more than 1024

}  // namespace

PlainWalk::PlainWalk(const Source& source)
    : source_(source), end_(source.text.data() + source.text.size()), start_(source.text.data()), at_(start_) {
  items_.reserve(most_keys);
  entries_.reserve(most_keys);
}

Tree PlainWalk::read() {
  to_first_word();
  if (indent_ != 0) throw Declined{};
  const Node root = map(0);
  if (indent_ >= 0) throw Declined{};
  return Tree(std::move(arena_), root);
}

// We stand at the end of a line.
void PlainWalk::next_line() {
  start_ = ++at_;
  ++number_;
  to_first_word();
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

// After a value: nothing, or a comment. Ends on the next line.
void PlainWalk::end_of_value() {
  const char* value_end = at_;
  skip_spaces();
  if (*at_ == '#' && at_ > value_end) to_line_end();
  if (*at_ != '\n') throw Declined{};
  next_line();
}

// Just after the key that begins here without quotes, on its ':'; nullptr: none does.
const char* PlainWalk::key_end() const {
  const char* at = at_;
  if (!is(*at, letter)) return nullptr;
  while (is(*at, key_char) || (*at == ' ' && is(at[1], key_char))) ++at;
  return *at == ':' && (at[1] == ' ' || at[1] == '\n') ? at : nullptr;
}

// Ends on what follows the colon.
std::string_view PlainWalk::key() {
  std::string_view key;
  if (at_quote()) {
    key = quoted().text;
  } else {
    const char* end = key_end();
    if (end == nullptr) throw Declined{};
    key = piece(at_, end);
    at_ = end;
  }
  if (key.empty() || key.size() > longest_key || *at_ != ':') throw Declined{};
  ++at_;
  if (*at_ != ' ' && *at_ != '\n') throw Declined{};
  skip_spaces();
  return key;
}

Node PlainWalk::map(int column) {
  Node node = here(Node::Kind::map);
  if (++depth_ > deepest) throw Declined{};
  const std::size_t first = entries_.size();
  Keys keys;
  do {
    const std::size_t mine = entries_.size();
    const Place key_place = entries_.emplace_back().place = place();
    entries_[mine].key = key();
    check_new(keys);
    const bool bare = *at_ == '\n' || *at_ == '#';
    const Node node_below = bare ? below(column, key_place) : value(column);
    entries_[mine].value = node_below;
  } while (indent_ == column);
  if (indent_ > column) throw Declined{};
  --depth_;
  node.entries = entries_from(first);
  return node;
}

// That the key of the last entry is none of those before it in its map, and not null.
void PlainWalk::check_again(const Keys& keys) const {
  const Entry& last = entries_.back();
  for (const Entry* each = &last - keys.count; each != &last; ++each) {
    if (each->key == last.key) throw Declined{};
  }
  if (is_null(last.key)) throw Declined{};
}

Row<Node> PlainWalk::items_from(std::size_t first) {
  const Row<Node> row = arena_.row(items_.data() + first, items_.size() - first);
  items_.erase(items_.begin() + static_cast<std::ptrdiff_t>(first), items_.end());
  return row;
}

Row<Entry> PlainWalk::entries_from(std::size_t first) {
  const Row<Entry> row = arena_.row(entries_.data() + first, entries_.size() - first);
  entries_.erase(entries_.begin() + static_cast<std::ptrdiff_t>(first), entries_.end());
  return row;
}

// What stands below a key that has nothing after it but perhaps a comment.
Node PlainWalk::below(int column, const Place& key) {
  to_line_end();
  next_line();
  if (indent_ >= column && at_dash()) return list(indent_);
  if (indent_ > column) return at_bracket() ? value(column) : map(indent_);
  Node nothing;
  nothing.place = key;
  return nothing;
}

Node PlainWalk::list(int column) {
  Node node = here(Node::Kind::list);
  if (++depth_ > deepest) throw Declined{};
  const std::size_t first = items_.size();
  while (indent_ == column && at_dash()) items_.push_back(item(column));
  if (indent_ > column) throw Declined{};
  --depth_;
  node.items = items_from(first);
  return node;
}

Node PlainWalk::item(int column) {
  ++at_;
  skip_spaces();
  if (*at_ == '\n' || *at_ == '#' || at_dash()) throw Declined{};
  return key_end() == nullptr ? value(column) : map(this->column());
}

// `column`: of the key or the dash to which the value belongs.
Node PlainWalk::value(int column) {
  if (*at_ == '|' || *at_ == '>') return block_text(column);
  parent_ = column;
  const Node node = at_quote() ? quoted() : at_bracket() ? flow(depth_) : plain();
  end_of_value();
  if (indent_ > column) throw Declined{};
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
