#include "yaml/plain_reader.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "yaml/text_guard.h"

namespace plaint::yaml {

namespace {

constexpr auto npos = std::string_view::npos;
constexpr int deepest = 16;
constexpr std::size_t most_keys = 64;  // keys are compared each with each

// --- characters ---

enum Class : unsigned char { key_char = 1, plain_start = 2, flow_char = 4 };

constexpr auto classes = [] {
  std::array<unsigned char, 256> table{};
  const auto mark = [&table](std::string_view characters, unsigned as) {
    for (const char c : characters) {
      auto& entry = table[static_cast<unsigned char>(c)];
      entry = static_cast<unsigned char>(entry | as);
    }
  };
  mark("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", key_char | plain_start | flow_char);
  mark("-_", key_char | flow_char);
  mark("(/.+", plain_start | flow_char);
  mark(" );'@&*!%=<>|$^~;", flow_char);
  for (std::size_t c = 0x80; c < 0x100; ++c) table[c] = plain_start | flow_char;
  return table;
}();

bool is(char c, Class wanted) { return (classes[static_cast<unsigned char>(c)] & wanted) != 0; }

bool is_null(std::string_view word) { return word == "null" || word == "Null" || word == "NULL" || word == "~"; }

// May this text be read at all: printable ASCII and line feeds, or else UTF-8 of which yaml-cpp and we think alike.
bool is_plain_text(const Source& source) {
  const std::string_view text = source.text;
  if (text.empty() || text.back() != '\n' || text.size() > largest_text) return false;
  bool controls = false, beyond_ascii = false;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    controls |= (byte < 0x20 && c != '\n') || byte == 0x7f;
    beyond_ascii |= byte >= 0x80;
  }
  if (controls) return false;
  if (!beyond_ascii) return true;
  return !problem_in(text) && text.find("\xe2\x80\xa8") == npos && text.find("\xe2\x80\xa9") == npos &&
         text.find("\xc2\xa0") == npos;
}

// Reads line by line, never back. Declining is a flag that ends every loop.
class PlainReader {
 public:
  explicit PlainReader(const Source& source) : source_(source), text_(source.text) {}

  std::optional<Node> read() {
    next_line();
    if (ended_ || indent_ != 0) return std::nullopt;
    Node root = map(0);
    if (declined_ || !ended_) return std::nullopt;
    return root;
  }

 private:
  // --- lines ---
  void take_line(std::size_t start);
  void next_line();
  bool at_dash() const { return text_[at_] == '-' && at_ + 1 < end_ && text_[at_ + 1] == ' '; }
  Place place() const { return place_at(at_); }
  Place place_at(std::size_t at) const { return {&source_, number_, static_cast<int>(at - start_) + 1}; }

  // --- blocks ---
  Node map(std::size_t column);
  Node list(std::size_t column);
  Node below(std::size_t column, const Place& key);
  Node item(std::size_t column);
  Node value_in_line(std::size_t column);
  void block_text(Node& node, std::size_t column);

  // --- what stands in a line ---
  std::size_t key_end() const;
  void skip_spaces() {
    while (at_ < end_ && text_[at_] == ' ') ++at_;
  }
  bool at_end_of_value();
  void plain(Node& node);
  void quoted(Node& node);
  Node flow(int depth);
  void flow_plain(Node& node);
  void add_entry(Node& map, std::string_view key, const Place& place, Node value);

  Node decline() {
    declined_ = true;
    return {};
  }

  const Source& source_;
  std::string_view text_;
  std::size_t start_ = 0;   // of this line
  std::size_t end_ = 0;     // of this line: its line feed
  std::size_t indent_ = 0;  // spaces before its first character
  std::size_t at_ = 0;
  int number_ = 0;
  int depth_ = 0;
  bool ended_ = false;
  bool declined_ = false;
};

void PlainReader::take_line(std::size_t start) {
  start_ = start;
  end_ = text_.find('\n', start);
  ++number_;
  at_ = start_;
  skip_spaces();
  indent_ = at_ - start_;
}

// The next line that is neither empty nor a comment.
void PlainReader::next_line() {
  for (std::size_t start = number_ == 0 ? 0 : end_ + 1; start < text_.size(); start = end_ + 1) {
    take_line(start);
    if (at_ < end_ && text_[at_] != '#') return;
  }
  ended_ = true;
  indent_ = 0;
}

// Just after the key that begins here, on its ':'; npos: none does.
std::size_t PlainReader::key_end() const {
  std::size_t at = at_;
  if (!is(text_[at], key_char) || text_[at] == '-' || text_[at] == '_') return npos;
  while (is(text_[at], key_char)) ++at;
  if (text_[at] != ':' || (text_[at + 1] != ' ' && text_[at + 1] != '\n')) return npos;
  return at;
}

// After a value: nothing, or a comment.
bool PlainReader::at_end_of_value() {
  const std::size_t value_end = at_;
  skip_spaces();
  return at_ == end_ || (text_[at_] == '#' && at_ > value_end);
}

Node PlainReader::map(std::size_t column) {
  Node node;
  node.kind = Node::Kind::map;
  node.place = place();
  if (++depth_ > deepest) return decline();
  while (!declined_) {
    const std::size_t end = key_end();
    if (end == npos) return decline();
    const std::string_view key = text_.substr(at_, end - at_);
    const Place key_place = place();
    at_ = end + 1;
    skip_spaces();
    const bool bare = at_ == end_ || text_[at_] == '#';
    Node value = bare ? below(column, key_place) : value_in_line(column);
    add_entry(node, key, key_place, std::move(value));
    if (ended_ || indent_ < column) break;
    if (indent_ > column) return decline();
  }
  --depth_;
  return node;
}

void PlainReader::add_entry(Node& map, std::string_view key, const Place& place, Node value) {
  const bool known = std::any_of(map.entries.begin(), map.entries.end(), [&](const Entry& each) { return each.key == key; });
  if (known || map.entries.size() >= most_keys || is_null(key)) {
    declined_ = true;
    return;
  }
  map.entries.push_back({std::string(key), place, std::move(value)});
}

// What stands below a key that has nothing after it.
Node PlainReader::below(std::size_t column, const Place& key) {
  next_line();
  if (!ended_ && indent_ >= column && at_dash()) return list(indent_);
  if (!ended_ && indent_ > column) return map(indent_);
  Node nothing;
  nothing.place = key;
  return nothing;
}

Node PlainReader::list(std::size_t column) {
  Node node;
  node.kind = Node::Kind::list;
  node.place = place();
  if (++depth_ > deepest) return decline();
  while (!declined_ && !ended_ && indent_ == column && at_dash()) node.items.push_back(item(column));
  if (!ended_ && indent_ > column) return decline();
  --depth_;
  return node;
}

Node PlainReader::item(std::size_t column) {
  ++at_;
  skip_spaces();
  if (at_ == end_ || text_[at_] == '#' || at_dash()) return decline();
  if (key_end() == npos) return value_in_line(column);
  return map(at_ - start_);
}

// `column`: of the key or the dash to which the value belongs. Ends on the next line.
Node PlainReader::value_in_line(std::size_t column) {
  Node node;
  node.kind = Node::Kind::text;
  node.place = place();
  const char first = text_[at_];
  if (first == '|') {
    block_text(node, column);
    return node;
  }
  if (first == '"' || first == '\'') {
    quoted(node);
  } else if (first == '[' || first == '{') {
    node = flow(depth_);
  } else {
    plain(node);
  }
  if (declined_ || !at_end_of_value()) return decline();
  next_line();
  if (!ended_ && indent_ > column) return decline();
  return node;
}

void PlainReader::plain(Node& node) {
  if (!is(text_[at_], plain_start)) {
    declined_ = true;
    return;
  }
  const std::size_t from = at_;
  std::size_t to = from;
  for (; at_ < end_; ++at_) {
    const char c = text_[at_];
    if (c == '#' && text_[at_ - 1] == ' ') break;
    if (c == ':' && (text_[at_ + 1] == ' ' || text_[at_ + 1] == '\n')) declined_ = true;
    if (c != ' ') to = at_ + 1;
  }
  at_ = to;
  node.text = text_.substr(from, to - from);
  if (is_null(node.text)) declined_ = true;
}

void PlainReader::quoted(Node& node) {
  const char quote = text_[at_++];
  node.quoted = true;
  for (; at_ < end_; ++at_) {
    const char c = text_[at_];
    if (quote == '"' && c == '\\') break;
    if (c == quote) {
      ++at_;
      if (quote == '"' || text_[at_] != '\'') return;
    }
    node.text += c;
  }
  declined_ = true;
}

Node PlainReader::flow(int depth) {
  const bool is_map = text_[at_] == '{';
  const char closing = is_map ? '}' : ']';
  Node node;
  node.kind = is_map ? Node::Kind::map : Node::Kind::list;
  node.place = place();
  if (depth >= deepest) return decline();
  ++at_;
  skip_spaces();
  if (text_[at_] == closing) {
    ++at_;
    return node;
  }
  while (!declined_ && at_ < end_) {
    const std::size_t key = at_;
    const Place key_place = place();
    std::size_t end = key;
    if (is_map) {
      end = key_end();
      if (end == npos) return decline();
      at_ = end + 1;
      skip_spaces();
    }
    Node value;
    value.kind = Node::Kind::text;
    value.place = place();
    if (text_[at_] == '[' || text_[at_] == '{') {
      value = flow(depth + 1);
    } else if (text_[at_] == '"' || text_[at_] == '\'') {
      quoted(value);
    } else {
      flow_plain(value);
    }
    if (is_map) {
      add_entry(node, text_.substr(key, end - key), key_place, std::move(value));
    } else {
      node.items.push_back(std::move(value));
    }
    skip_spaces();
    const char next = text_[at_];
    if (next != ',' && next != closing) return decline();
    ++at_;
    if (next == closing) return node;
    skip_spaces();
  }
  return decline();
}

void PlainReader::flow_plain(Node& node) {
  if (!is(text_[at_], plain_start)) {
    declined_ = true;
    return;
  }
  const std::size_t from = at_;
  std::size_t to = from;
  for (; is(text_[at_], flow_char) || (text_[at_] == ':' && is(text_[at_ + 1], key_char)); ++at_) {
    if (text_[at_] != ' ') to = at_ + 1;
  }
  at_ = to;
  node.text = text_.substr(from, to - from);
  if (is_null(node.text)) declined_ = true;
}

// "|" or "|-", and the lines below it.
void PlainReader::block_text(Node& node, std::size_t column) {
  const bool strips = text_[at_ + 1] == '-';
  node.quoted = true;
  if (at_ + (strips ? 2 : 1) != end_ || end_ + 1 >= text_.size()) {
    declined_ = true;
    return;
  }
  take_line(end_ + 1);
  const std::size_t inside = indent_;
  if (at_ == end_ || inside <= column) {
    declined_ = true;
    return;
  }
  std::size_t blanks = 0;  // lines, kept back until text follows
  for (;;) {
    if (at_ == end_) {
      if (indent_ > 0) declined_ = true;
      ++blanks;
    } else if (indent_ >= inside) {
      node.text.append(blanks, '\n');
      blanks = 0;
      node.text.append(text_.substr(start_ + inside, end_ - start_ - inside));
      node.text += '\n';
    } else {
      break;
    }
    if (end_ + 1 >= text_.size()) {
      ended_ = true;
      indent_ = 0;
      break;
    }
    take_line(end_ + 1);
  }
  if (strips) node.text.pop_back();
  if (ended_) return;
  if (indent_ > column) declined_ = true;
  if (text_[at_] == '#') next_line();
  if (!ended_ && indent_ > column) declined_ = true;
}

}  // namespace

std::optional<Node> read_plain(const Source& source) {
  if (!is_plain_text(source)) return std::nullopt;
  return PlainReader(source).read();
}

}  // namespace plaint::yaml
