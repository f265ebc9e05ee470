#include "yaml/plain_reader.h"

#include "yaml/plain_walk.h"
#include "yaml/text_guard.h"

namespace plaint::yaml {

void decline() { throw Declined{}; }

PlainWalk::PlainWalk(const Source& source)
    : source_(source), end_(source.text.data() + source.text.size()), start_(source.text.data()), at_(start_) {
  items_.reserve(16);
  entries_.reserve(most_keys);
  unfolded_.reserve(512);
}

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

// An entry is filled where it lies: what is put together elsewhere and then copied takes a processor several times as long.
Row<Entry> PlainWalk::map(int column, const char* first_key_end) {
  if (++depth_ > deepest) decline();
  const std::size_t first = entries_.size();
  Keys keys;
  const char* end = first_key_end;
  for (;; end = key_end()) {
    const int key_column = this->column();
    const std::string_view key = this->key(end);
    check_new(key, keys);
    const std::size_t at = entries_.size();
    Entry& entry = entries_.emplace_back();
    entry.key = key;
    entry.place = place(key_column);
    if (is(*at_, plain_start)) {  // as most are
      plain(column, entry.value);
    } else {
      const Node value = is(*at_, no_word) ? below(column, entry.place) : this->value(column);
      entries_[at].value = value;  // reading it may have moved the entries
    }
    if (indent_ != column) break;
  }
  if (indent_ > column) decline();
  --depth_;
  return entries_from(first);
}

// That the key is none of the `before` keys of its map.
void PlainWalk::check_again(std::string_view key, std::size_t before) const {
  for (std::size_t i = entries_.size() - before; i < entries_.size(); ++i) {
    if (entries_[i].key == key) decline();
  }
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
  const std::size_t first = items_.size();
  while (indent_ == column && at_dash()) item(column);
  if (indent_ > column) decline();
  --depth_;
  return items_from(first);
}

void PlainWalk::item(int column) {
  ++at_;
  skip_spaces();
  if (*at_ == '\n' || *at_ == '#' || at_dash()) decline();
  const char* end = key_end();
  if (end == nullptr) {
    items_.push_back(value(column));
    return;
  }
  const int inside = this->column();
  const int number = number_;
  const Row<Entry> entries = map(inside, end);
  Node& node = items_.emplace_back();
  node.place = {&source_, number, inside + 1};
  node.hold(entries);
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

// That a text without quotes may begin here, whoever asks for it has seen.
void PlainWalk::plain(int column, Node& node) {
  node.place = place();
  const char* at = at_;
  for (;; ++at) {
    at = next_of<'\n', ':', '#'>(at, end_);
    if (*at == '\n' || (*at == '#' && at[-1] == ' ')) break;
    if (*at == ':' && (at[1] == ' ' || at[1] == '\n')) decline();
  }
  const char* end = at;
  while (end[-1] == ' ') --end;
  const std::string_view text = piece(at_, end);
  if (is_null(text)) decline();
  node.hold(text);
  at_ = at;
  end_of_value(column);
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
