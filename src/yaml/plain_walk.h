// The walk of plain_reader.h through a text: byte by byte, never back but over a key. Internal to plain_*.cpp.
#pragma once

#include <array>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

#include "base/source.h"
#include "yaml/tree.h"

namespace plaint::yaml {

// Thrown to leave the walk: the text is not certain to be plain.
struct Declined {};

// --- characters ---

enum Class : unsigned char { letter = 1, word_char = 2, key_char = 4, plain_start = 8, plain_stop = 16, flow_char = 32, quoted_stop = 64 };

constexpr auto classes = [] {
  std::array<unsigned char, 256> table{};
  const auto mark = [&table](std::string_view characters, unsigned as) {
    for (const char c : characters) {
      auto& entry = table[static_cast<unsigned char>(c)];
      entry = static_cast<unsigned char>(entry | as);
    }
  };
  mark("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", letter | word_char | key_char | plain_start | flow_char);
  mark("-", word_char | key_char | flow_char);
  mark("_", word_char | key_char | plain_start | flow_char);
  mark("(/.)", key_char | plain_start | flow_char);
  mark("+$;<=^", plain_start | flow_char);
  mark(" '@&*!%>|~", flow_char);
  mark(":#\n", plain_stop);
  mark("\"'\\\n", quoted_stop);
  for (std::size_t c = 0x80; c < 0x100; ++c) table[c] = plain_start | flow_char;
  return table;
}();

constexpr bool is(char c, Class wanted) { return (classes[static_cast<unsigned char>(c)] & wanted) != 0; }

constexpr int deepest = 16;
constexpr std::size_t most_keys = 64;  // of a map: keys are compared each with each

inline bool is_null(std::string_view word) {
  return (word.size() == 4 && (word == "null" || word == "Null" || word == "NULL")) || word == "~";
}

// Loops over the text are over a pointer of their own: at_ would be stored again after each byte, which might be its own.
inline const char* behind_spaces(const char* at) {
  while (*at == ' ') ++at;
  return at;
}
inline const char* next_that_is(const char* at, Class wanted) {
  while (!is(*at, wanted)) ++at;
  return at;
}
inline std::string_view piece(const char* from, const char* to) { return {from, static_cast<std::size_t>(to - from)}; }

class PlainWalk {
 public:
  explicit PlainWalk(const Source& source);

  Tree read();

 private:
  // --- lines ---
  void next_line();
  void to_first_word();
  void end_of_value();
  void to_line_end() { at_ = static_cast<const char*>(std::memchr(at_, '\n', static_cast<std::size_t>(end_ - at_))); }
  void skip_spaces() { at_ = behind_spaces(at_); }
  bool at_dash() const { return *at_ == '-' && at_[1] == ' '; }
  int column() const { return static_cast<int>(at_ - start_); }
  Place place() const { return {&source_, number_, column() + 1}; }
  Node here(Node::Kind kind) const {
    Node node;
    node.kind = kind;
    node.place = place();
    return node;
  }

  // --- blocks: each ends on the first character of a later line ---
  Node map(int column);
  Node list(int column);
  Node below(int column, const Place& key);
  Node item(int column);
  Node value(int column);
  Node block_text(int column);
  bool next_text_line();
  void end_of_block_text(int column);

  // --- what stands in a line: each ends behind it ---
  const char* key_end() const;
  std::string_view key();
  Node plain();
  Node quoted();
  char unescaped();
  bool at_quote() const { return *at_ == '"' || *at_ == '\''; }
  bool at_bracket() const { return *at_ == '[' || *at_ == '{'; }
  bool at_odd_start() const;
  Node flow(int depth);
  Node flow_value(int depth);
  Row<Node> flow_items(int depth);
  Row<Entry> flow_entries(int depth);
  bool flow_goes_on(char closing);
  void flow_line();
  Node flow_plain();

  // The keys of a map so far: how many, and a bit for each which two of them may share.
  struct Keys {
    std::size_t count = 0;
    std::uint64_t bits = 0;
  };
  void check_new(Keys& keys) const {
    const std::string_view key = entries_.back().key;
    const std::uint64_t bit = std::uint64_t{1} << ((key.size() + 7u * static_cast<unsigned char>(key.front()) + static_cast<unsigned char>(key.back())) % 64);
    if ((keys.bits & bit) != 0 || key.size() == 4) check_again(keys);
    if (keys.count++ == most_keys) throw Declined{};
    keys.bits |= bit;
  }
  void check_again(const Keys& keys) const;
  Row<Node> items_from(std::size_t first);
  Row<Entry> entries_from(std::size_t first);

  const Source& source_;
  const char* end_;        // of the text, behind its last line feed: the zero of a std::string
  const char* start_;      // of this line
  const char* at_;
  int indent_ = 0;         // spaces before the first character of this line; -1: behind the last line
  int number_ = 1;         // of this line
  int depth_ = 0;
  int parent_ = 0;         // column of the key or dash to which the bracket belongs that is open
  Arena arena_;
  std::vector<Node> items_;     // of the lists that are open, those of the innermost last
  std::vector<Entry> entries_;  // of the maps that are open
  std::string unfolded_;        // a text that does not stand in the file as it is
};

}  // namespace plaint::yaml
