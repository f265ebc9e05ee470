// A YAML text as a small tree: ordered maps, lists and text, with a place on every node. Reads a strict subset: whatever
// could be read in two ways is refused, with its place and the way out. Nothing here knows what the keys mean.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "base/source.h"

namespace plaint::yaml {

struct Entry;

struct Node {
  enum class Kind { empty, text, list, map };  // empty: `key:` with nothing after it, `~`, `null`

  Kind kind = Kind::empty;
  Place place;          // of its first character; of the key when the value is empty
  std::string text;     // kind text
  bool quoted = false;  // kind text: it stood in quotes, or in a block scalar
  std::vector<Node> items;     // kind list
  std::vector<Entry> entries;  // kind map, in the order of the file; keys are unique

  const Node* find(std::string_view key) const;  // kind map: the value of a key, or nullptr
};

struct Entry {
  std::string key;
  Place place;  // of the key
  Node value;
};

// The tree of `source`, or nullopt with every mistake that could be told added to `diagnostics`. The places point into
// `source`, which must outlive the tree. Refused: anchors, aliases, merge keys, tags, a second document, duplicate keys,
// keys that are not plain text, unclosed quotes, invalid UTF-8, NUL and other control bytes, a byte-order mark that is not
// at the start, nesting over 32, a text over 1 MiB.
std::optional<Node> parse(const Source& source, Diagnostics& diagnostics);

// The same by way of yaml-cpp, whatever the text: what parse() does with a text that is not plain (plain_reader.h).
std::optional<Node> parse_any(const Source& source, Diagnostics& diagnostics);

}  // namespace plaint::yaml
