#include "yaml/text_guard.h"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include <fmt/format.h>
#include <utf8proc.h>

#include <algorithm>
#include <string>
#include <string_view>

#include "base/result.h"
#include "base/text.h"

namespace plaint::yaml {

namespace {

constexpr std::string_view byte_order_mark = "\xef\xbb\xbf";
constexpr auto save_as_utf8 = "open the file in a text editor and save it with the encoding UTF-8";

bool looks_like_utf16(std::string_view text) {
  if (text.starts_with("\xff\xfe") || text.starts_with("\xfe\xff")) return true;
  return text.size() >= 2 && (text[0] == '\0') != (text[1] == '\0');
}

struct Character {
  utf8proc_int32_t code = -1;  // -1: not UTF-8
  std::size_t bytes = 1;
};

Character character_at(std::string_view text, std::size_t at) {
  Character found;
  const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data() + at);
  const auto used = utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(text.size() - at), &found.code);
  if (used <= 0) return {};
  found.bytes = static_cast<std::size_t>(used);
  return found;
}

bool is_control(utf8proc_int32_t code) {
  if (code == '\n' || code == '\t') return false;
  return code < 0x20 || (code >= 0x7f && code <= 0x9f);
}

Problem problem_with(std::string_view text, std::size_t at, const Character& character) {
  const std::string as_shown = shown(text.substr(at, character.bytes));
  if (character.code < 0) {
    return {fmt::format("'{}' is not UTF-8: the file is in another encoding, or damaged", as_shown), save_as_utf8};
  }
  if (character.code == 0xfeff) {
    return {"a byte-order mark (U+FEFF) stands in the middle of the text",
            "delete it, and type the line again if need be"};
  }
  if (character.code == '\r') {
    return {"the line ends as on an old Macintosh (a carriage return alone)",
            "save the file with Unix or Windows line ends"};
  }
  return {fmt::format("the control character '{}' stands in the text", as_shown),
          "delete it: it cannot be seen, but it is there"};
}

bool is_problem(std::string_view text, std::size_t at, const Character& character) {
  if (character.code < 0 || character.code == 0xfeff) return true;
  if (character.code == '\r') return at + 1 == text.size() || text[at + 1] != '\n';
  return is_control(character.code);
}

constexpr std::size_t block = 256;
bool is_printable(char c) { return (static_cast<signed char>(c) >= 0x20 && c != 0x7f) || c == '\n'; }

// So many bytes; sixteen at once where the processor can.
bool is_printable_block(const char* bytes) {
#ifdef __SSE2__
  const auto printable = [](const char* sixteen) {
    const __m128i each = _mm_loadu_si128(reinterpret_cast<const __m128i*>(sixteen));
    const __m128i next = _mm_add_epi8(each, _mm_set1_epi8(1));  // of all that is odd, DEL too, no more than a space
    return _mm_cmpgt_epi8(next, _mm_set1_epi8(' ')) | _mm_cmpeq_epi8(each, _mm_set1_epi8('\n'));
  };
  __m128i all = _mm_set1_epi8(-1);
  for (std::size_t at = 0; at < block; at += 64) {
    all &= printable(bytes + at) & printable(bytes + at + 16) & printable(bytes + at + 32) & printable(bytes + at + 48);
  }
  return _mm_movemask_epi8(all) == 0xffff;
#else
  return std::all_of(bytes, bytes + block, is_printable);
#endif
}

// Line ends to YAML 1.1.
bool is_separator(utf8proc_int32_t code) { return code == 0x2028 || code == 0x2029; }

}  // namespace

bool is_plain_text(std::string_view text) {
  if (text.empty() || text.back() != '\n' || text.size() > largest_text) return false;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(at + block, text.size());
    if (end >= block && is_printable_block(text.data() + end - block)) {  // the last one may begin before `at`
      at = end;
      continue;
    }
    while (at < end) {
      if (is_printable(text[at])) {
        ++at;
        continue;
      }
      const Character character = character_at(text, at);
      const bool control = character.code < ' ';  // tabs, carriage returns; -1: not UTF-8
      if (control || is_separator(character.code) || is_problem(text, at, character)) return false;
      at += character.bytes;
    }
  }
  return true;
}

std::optional<Problem> problem_in(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const Character character = character_at(text, at);
    if (character.code == '\r') {
      return Problem{"a carriage return (Windows line end) stands in the text",
                     "save it with Unix line ends (LF alone), and try again"};
    }
    if (is_problem(text, at, character)) return problem_with(text, at, character);
    at += character.bytes;
  }
  return std::nullopt;
}

std::size_t mark_length(const Source& source) {
  return source.text.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
}

bool check_bytes(const Source& source, Diagnostics& diagnostics) {
  const std::string_view text = source.text;
  if (text.size() > largest_text) {
    diagnostics.error("unreadable-file", {&source, 0, 0},
                      fmt::format("the file has {} bytes; at most {} (1 MiB) are read", text.size(), largest_text),
                      "keep letters and attachments in files of their own, and name them here");
    return false;
  }
  if (looks_like_utf16(text)) {
    diagnostics.error("yaml-encoding", {&source, 0, 0}, "the file is in UTF-16, not in UTF-8", save_as_utf8);
    return false;
  }
  int told = 0;
  int told_line = 0;
  int line = 1;
  std::size_t line_start = 0;
  for (std::size_t at = mark_length(source); at < text.size() && told < most_mistakes;) {
    const Character character = character_at(text, at);
    if (is_problem(text, at, character) && line != told_line) {
      const Problem problem = problem_with(text, at, character);
      diagnostics.error("yaml-encoding", {&source, line, static_cast<int>(at - line_start) + 1}, problem.message,
                        problem.hint);
      told_line = line;
      ++told;
    }
    at += character.bytes;
    if (character.code != '\n') continue;
    ++line;
    line_start = at;
  }
  return told == 0;
}

}  // namespace plaint::yaml
