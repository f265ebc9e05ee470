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

constexpr auto npos = std::string_view::npos;
constexpr int deepest = 16;

inline bool is_null(std::string_view word) {
  return (word.size() == 4 && (word == "null" || word == "Null" || word == "NULL")) || word == "~";
}

class PlainWalk {
 public:
  explicit PlainWalk(const Source& source);

  Tree read();

 private:
  // --- lines ---
  void next_line();
  void end_of_value();
  void to_line_end() {
    at_ = static_cast<std::size_t>(static_cast<const char*>(std::memchr(text_ + at_, '\n', size_ - at_)) - text_);
  }
  void skip_spaces() {
    while (text_[at_] == ' ') ++at_;
  }
  bool at_dash() const { return text_[at_] == '-' && text_[at_ + 1] == ' '; }
  int column() const { return static_cast<int>(at_ - start_); }
  Place place() const { return {&source_, number_, column() + 1}; }
  Node here(Node::Kind kind) const;
  std::string_view piece(std::size_t from, std::size_t to) const { return {text_ + from, to - from}; }

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
  std::size_t key_end() const;
  std::string_view key();
  Node plain();
  Node quoted();
  char unescaped();
  bool at_quote() const { return text_[at_] == '"' || text_[at_] == '\''; }
  bool at_bracket() const { return text_[at_] == '[' || text_[at_] == '{'; }
  bool at_odd_start() const;
  Node flow(int depth);
  Node flow_value(int depth);
  Row<Node> flow_items(int depth);
  Row<Entry> flow_entries(int depth);
  bool flow_goes_on(char closing);
  void flow_line();
  Node flow_plain();

  void add_entry(const Entry& entry, std::size_t first, std::uint64_t& seen);
  Row<Node> items_from(std::size_t first);
  Row<Entry> entries_from(std::size_t first);

  const Source& source_;
  const char* text_;      // ends in a line feed, and the zero of a std::string after it
  std::size_t size_;
  std::size_t start_ = 0;  // of this line
  std::size_t at_ = npos;  // so that the first line begins after it
  int indent_ = 0;         // spaces before the first character of this line; -1: behind the last line
  int number_ = 0;         // of this line
  int depth_ = 0;
  int parent_ = 0;         // column of the key or dash to which the bracket belongs that is open
  Arena arena_;
  std::vector<Node> items_;     // of the lists that are open, those of the innermost last
  std::vector<Entry> entries_;  // of the maps that are open
  std::string unfolded_;        // a text that does not stand in the file as it is
};

}  // namespace plaint::yaml
