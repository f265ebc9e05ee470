// A YAML text as a small tree: ordered maps, lists and text, with a place on every node. Reads a strict subset: whatever
// could be read in two ways is refused, with its place and the way out. Nothing here knows what the keys mean.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "base/diagnostics.h"
#include "base/source.h"
#include "yaml/arena.h"

namespace plaint::yaml {

struct Entry;

// Small, for a file has many: it keeps what it holds in one pair, whatever its kind.
struct Node {
  enum class Kind : unsigned char { empty, text, list, map };  // empty: `key:` with nothing after it, `~`, `null`

  Place place;  // of its first character; of the key when the value is empty
  Kind kind = Kind::empty;
  bool quoted = false;  // kind text: it stood in quotes, or in a block scalar

  // What it holds, and nothing when it is of another kind. The keys of a map are unique, in the order of the file.
  std::string_view text() const { return {static_cast<const char*>(first_), count_if(Kind::text)}; }
  Row<Node> items() const { return {static_cast<const Node*>(first_), count_if(Kind::list)}; }
  inline Row<Entry> entries() const;

  // Makes it one of the kind.
  void hold(std::string_view text) { hold(Kind::text, text.data(), text.size()); }
  void hold(Row<Node> items) { hold(Kind::list, items.begin(), items.size()); }
  inline void hold(Row<Entry> entries);

  const Node* find(std::string_view key) const;  // kind map: the value of a key, or nullptr

 private:
  std::size_t count_if(Kind wanted) const { return kind == wanted ? count_ : 0; }
  void hold(Kind now, const void* first, std::size_t count) {
    kind = now;
    first_ = first;
    count_ = static_cast<std::uint32_t>(count);
  }

  std::uint32_t count_ = 0;  // a text has at most 1 MiB
  const void* first_ = nullptr;
};

// One of 64 bits, which two keys seldom share. No key is empty.
inline std::uint64_t bit_of_key(std::string_view key) {
  return std::uint64_t{1} << ((key.size() + 7u * static_cast<unsigned char>(key.front()) + static_cast<unsigned char>(key.back())) % 64);
}

struct Entry {
  std::string_view key;
  Place place;  // of the key
  Node value;
};

inline Row<Entry> Node::entries() const { return {static_cast<const Entry*>(first_), count_if(Kind::map)}; }
inline void Node::hold(Row<Entry> entries) { hold(Kind::map, entries.begin(), entries.size()); }

// The root with all that lies below it, or none; asked like a pointer to the root. Its texts lie in the source or in its own
// arena: none of them may outlive either. To move the tree moves no node.
class Tree {
 public:
  Tree() = default;
  Tree(Arena arena, const Node& root) : arena_(std::move(arena)), root_(arena_.row(&root, 1).begin()) {}

  explicit operator bool() const { return root_ != nullptr; }
  bool has_value() const { return root_ != nullptr; }
  const Node& operator*() const { return *root_; }
  const Node* operator->() const { return root_; }

 private:
  Arena arena_;
  const Node* root_ = nullptr;
};

// The tree of `source`, or none with every mistake that could be told added to `diagnostics`. Texts and places point into
// `source`, which must outlive the tree. Refused: anchors, aliases, merge keys, tags, a second document, duplicate keys,
// keys that are not plain text, unclosed quotes, invalid UTF-8, NUL and other control bytes, a byte-order mark that is not
// at the start, nesting over 32, a text over 1 MiB.
Tree parse(const Source& source, Diagnostics& diagnostics);

// The same by way of yaml-cpp, whatever the text: what parse() does with a text that is not plain (plain_reader.h).
Tree parse_any(const Source& source, Diagnostics& diagnostics);

}  // namespace plaint::yaml
