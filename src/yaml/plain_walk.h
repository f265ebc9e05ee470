// The walk of plain_reader.h through a text: byte by byte, never back but over a key. Internal to plain_*.cpp.
#pragma once

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "base/source.h"
#include "yaml/tree.h"

namespace plaint::yaml {

// Thrown to leave the walk: the text is not certain to be plain.
struct Declined {};
[[noreturn]] void decline();

// --- characters ---

enum Class : unsigned char { letter = 1, word_char = 2, key_char = 4, plain_start = 8, flow_char = 16, no_word = 32 };

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
  mark({"#\n", 3}, no_word);  // and the zero behind the text
  for (std::size_t c = 0x80; c < 0x100; ++c) table[c] = plain_start | flow_char;
  table[0xc2] = flow_char;  // a no-break space begins with it
  return table;
}();

constexpr bool is(char c, Class wanted) { return (classes[static_cast<unsigned char>(c)] & wanted) != 0; }

constexpr int deepest = 16;
constexpr std::size_t longest_key = 128;  // bytes; yaml-cpp knows no key of more than 1024
constexpr std::size_t most_keys = 64;  // of a map: keys are compared each with each
constexpr std::size_t few = 8;         // entries or items of a block, as most have
constexpr std::size_t few_in_flow = 4;

inline bool is_null(std::string_view word) {
  const auto is = [word](const char* null) { return std::memcmp(word.data(), null, 4) == 0; };
  return word.size() == 4 && (is("null") || is("Null") || is("NULL"));
}

// Loops over the text are over a pointer of their own: at_ would be stored again after each byte, which might be its own.
inline const char* behind_spaces(const char* at) {
  while (*at == ' ') ++at;
  return at;
}
inline const char* behind_all(const char* at, Class skipped) {
  for (;; at += 4) {
    if (!is(at[0], skipped)) return at;
    if (!is(at[1], skipped)) return at + 1;
    if (!is(at[2], skipped)) return at + 2;
    if (!is(at[3], skipped)) return at + 3;
  }
}
// The next of these characters, of which one stands before `end`: most of the walk, so sixteen at once where the processor can.
template <char... wanted>
const char* next_of(const char* at, [[maybe_unused]] const char* end) {
#ifdef __SSE2__
  for (; end - at >= 16; at += 16) {
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
    const auto found = static_cast<unsigned>(_mm_movemask_epi8((_mm_cmpeq_epi8(bytes, _mm_set1_epi8(wanted)) | ...)));
    if (found != 0) return at + std::countr_zero(found);
  }
#endif
  while (((*at != wanted) && ...)) ++at;
  return at;
}
inline std::string_view piece(const char* from, const char* to) { return {from, static_cast<std::size_t>(to - from)}; }

class PlainWalk {
 public:
  explicit PlainWalk(const Source& source)
      : source_(source), end_(source.text.data() + source.text.size()), start_(source.text.data()), at_(start_) {}

  Tree read();

 private:
  // --- lines ---
  void next_line() {
    start_ = ++at_;
    ++number_;
    skip_spaces();
    is(*at_, no_word) ? to_first_word() : void(indent_ = column());
  }
  void to_first_word();
  // After a value that belongs to a key or dash in this column. Ends on a later line, which stands no further in.
  void end_of_value(int column) {
    if (*at_ != '\n') end_of_line();
    next_line();
    if (indent_ > column) decline();
  }
  void end_of_line();
  void to_line_end() { at_ = static_cast<const char*>(std::memchr(at_, '\n', static_cast<std::size_t>(end_ - at_))); }
  void skip_spaces() { at_ = behind_spaces(at_); }
  bool at_dash() const { return *at_ == '-' && at_[1] == ' '; }
  int column() const { return static_cast<int>(at_ - start_); }
  Place place() const { return place(column()); }
  Place place(int column) const { return {&source_, number_, column + 1}; }  // in this line
  Node here() const {
    Node node;
    node.place = place();
    return node;
  }
  // Reads what begins here by `read`, and holds it.
  template <class Read>
  Node holding(Read read) {
    Node node = here();
    node.hold(read());
    return node;
  }

  // --- blocks: each ends on the first character of a later line ---
  Row<Entry> map(int column, const char* first_key_end);
  Row<Node> list(int column);
  Node below(int column, Place key);
  void item(int column, Node& node);
  Node value(int column);
  [[gnu::always_inline]] void plain(int column, Node& node);
  Node enclosed(int column);
  Node block_text(int column);
  std::string_view rest_of_line(const char* from, bool folds);
  bool next_text_line();
  void end_of_block_text(int column);

  // --- what stands in a line: each ends behind it ---
  // Just after the key that begins here without quotes, on its ':'; nullptr: none does.
  const char* key_end() const {
    const char* at = at_;
    if (!is(*at, letter)) return nullptr;
    do at = behind_all(at + 1, key_char);
    while (*at == ' ' && is(at[1], key_char));
    return *at == ':' && (at[1] == ' ' || at[1] == '\n') ? at : nullptr;
  }
  // The key that ends at `end`, or one in quotes. Ends on what follows the colon.
  std::string_view key(const char* end) {
    const std::string_view key = end == nullptr ? quoted_key() : piece(at_, end);
    if (key.size() > longest_key) decline();
    at_ = behind_spaces((end == nullptr ? at_ : end) + 1);
    return key;
  }
  std::string_view quoted_key();
  Node quoted();
  char unescaped();
  bool at_quote() const { return *at_ == '"' || *at_ == '\''; }
  bool at_bracket() const { return *at_ == '[' || *at_ == '{'; }
  // Nothing with which we are certain that a text without quotes begins. (A no-break space there is a mistake.)
  bool at_odd_start() const {
    if (is(*at_, plain_start)) return false;
    return *at_ == '-' ? !is(at_[1], letter) : *at_ != '\xc2' || at_[1] == '\xa0';
  }
  Node flow(int depth);
  Node flow_value(int depth);
  Row<Node> flow_items(int depth);
  Row<Entry> flow_entries(int depth);
  bool flow_goes_on(char closing);
  void flow_line();
  Node flow_plain();

  // That the key may be the next of a map. `bits`: of its keys so far, one for each, which two of them may share.
  static void check_new(std::string_view key, std::uint64_t& bits, const Growing<Entry>& entries) {
    const std::uint64_t bit = bit_of_key(key);
    if ((bits & bit) != 0) check_again(key, entries);
    if (entries.size() == most_keys || is_null(key)) decline();
    bits |= bit;
  }
  static void check_again(std::string_view key, const Growing<Entry>& entries);

  const Source& source_;
  const char* end_;        // of the text, behind its last line feed: the zero of a std::string
  const char* start_;      // of this line
  const char* at_;
  int indent_ = 0;         // spaces before the first character of this line; -1: behind the last line
  int number_ = 1;         // of this line
  int depth_ = 0;
  int parent_ = 0;         // column of the key or dash to which the bracket belongs that is open
  Arena arena_;
};

// That a text without quotes may begin here, whoever asks for it has seen.
inline void PlainWalk::plain(int column, Node& node) {
  const char* const from = at_;
  const char* at = from;
  for (;; ++at) {
    at = next_of<'\n', ':', '#'>(at, end_);
    if (*at == '\n' || (*at == '#' && at[-1] == ' ')) break;
    if (*at == ':' && (at[1] == ' ' || at[1] == '\n')) decline();
  }
  const char* end = at;
  while (end[-1] == ' ') --end;
  const std::string_view text = piece(from, end);
  if (is_null(text)) decline();
  node.place = place();
  node.quoted = false;
  node.hold(text);
  at_ = at;
  end_of_value(column);
}

}  // namespace plaint::yaml
