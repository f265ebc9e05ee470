#include "yaml/plain_reader.h"

#include "yaml/plain_walk.h"
#include "yaml/text_guard.h"

namespace plaint::yaml {

namespace {

constexpr std::size_t most_keys = 64;    // of a map: keys are compared each with each
constexpr std::size_t longest_key = 128;  // bytes; yaml-cpp knows no key of more than 1024

// The same for equal keys, and for others rarely.
std::uint64_t mark_of(std::string_view key) {
  return std::uint64_t{1} << ((key.size() * 7 + static_cast<unsigned char>(key.back()) + static_cast<unsigned char>(key.front()) * 3u) % 64);
}

}  // namespace

PlainWalk::PlainWalk(const Source& source) : source_(source), text_(source.text.data()), size_(source.text.size()) {
  items_.reserve(most_keys);
  entries_.reserve(most_keys);
}

Tree PlainWalk::read() {
  next_line();
  if (indent_ != 0) throw Declined{};
  const Node root = map(0);
  if (indent_ >= 0) throw Declined{};
  return Tree(std::move(arena_), root);
}

// The next line that is neither empty nor a comment; we stand at the end of this one.
void PlainWalk::next_line() {
  for (;;) {
    start_ = ++at_;
    ++number_;
    if (start_ == size_) {
      indent_ = -1;
      return;
    }
    skip_spaces();
    if (text_[at_] == '#') to_line_end();
    if (text_[at_] == '\n') continue;
    indent_ = column();
    return;
  }
}

// After a value: nothing, or a comment. Ends on the next line.
void PlainWalk::end_of_value() {
  const std::size_t value_end = at_;
  skip_spaces();
  if (text_[at_] == '#' && at_ > value_end) to_line_end();
  if (text_[at_] != '\n') throw Declined{};
  next_line();
}

Node PlainWalk::here(Node::Kind kind) const {
  Node node;
  node.kind = kind;
  node.place = place();
  return node;
}

// Just after the key that begins here without quotes, on its ':'; npos: none does.
std::size_t PlainWalk::key_end() const {
  std::size_t at = at_;
  if (!is(text_[at], letter)) return npos;
  while (is(text_[at], key_char) || (text_[at] == ' ' && is(text_[at + 1], key_char))) ++at;
  if (text_[at] != ':' || (text_[at + 1] != ' ' && text_[at + 1] != '\n')) return npos;
  return at;
}

// Ends on what follows the colon.
std::string_view PlainWalk::key() {
  std::string_view key;
  if (at_quote()) {
    key = quoted().text;
  } else {
    const std::size_t end = key_end();
    if (end == npos) throw Declined{};
    key = piece(at_, end);
    at_ = end;
  }
  if (key.empty() || key.size() > longest_key || text_[at_] != ':') throw Declined{};
  ++at_;
  if (text_[at_] != ' ' && text_[at_] != '\n') throw Declined{};
  skip_spaces();
  return key;
}

Node PlainWalk::map(int column) {
  Node node = here(Node::Kind::map);
  if (++depth_ > deepest) throw Declined{};
  const std::size_t first = entries_.size();
  std::uint64_t seen = 0;
  do {
    Entry entry;
    entry.place = place();
    entry.key = key();
    const bool bare = text_[at_] == '\n' || text_[at_] == '#';
    entry.value = bare ? below(column, entry.place) : value(column);
    add_entry(entry, first, seen);
  } while (indent_ == column);
  if (indent_ > column) throw Declined{};
  --depth_;
  node.entries = entries_from(first);
  return node;
}

// `first`: of this map's entries. `seen`: marks of its keys.
void PlainWalk::add_entry(const Entry& entry, std::size_t first, std::uint64_t& seen) {
  const std::uint64_t mark = mark_of(entry.key);
  if ((seen & mark) != 0) {
    for (std::size_t i = first; i < entries_.size(); ++i) {
      if (entries_[i].key == entry.key) throw Declined{};
    }
  }
  if (entries_.size() - first >= most_keys || is_null(entry.key)) throw Declined{};
  seen |= mark;
  entries_.push_back(entry);
}

Row<Node> PlainWalk::items_from(std::size_t first) {
  const Row<Node> row = arena_.row(items_.data() + first, items_.size() - first);
  items_.resize(first);
  return row;
}

Row<Entry> PlainWalk::entries_from(std::size_t first) {
  const Row<Entry> row = arena_.row(entries_.data() + first, entries_.size() - first);
  entries_.resize(first);
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
  if (text_[at_] == '\n' || text_[at_] == '#' || at_dash()) throw Declined{};
  return key_end() == npos ? value(column) : map(this->column());
}

// `column`: of the key or the dash to which the value belongs.
Node PlainWalk::value(int column) {
  if (text_[at_] == '|' || text_[at_] == '>') return block_text(column);
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
