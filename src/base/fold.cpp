#include "base/fold.h"

#include <utf8proc.h>

#include <array>

namespace plaint {

namespace {

constexpr char32_t first_beyond_ascii = 0x80;

bool is_space(utf8proc_int32_t code) {
  if (code == ' ' || (code >= '\t' && code <= '\r')) return true;
  return code >= 0x80 && utf8proc_category(code) == UTF8PROC_CATEGORY_ZS;
}

// The typographic forms of what a keyboard has.
char32_t plain_mark(char32_t code) {
  if (code == 0x2018 || code == 0x2019 || code == 0x02bc) return '\'';
  if (code == 0x2010 || code == 0x2011) return '-';
  return code;
}

void add(std::vector<FoldedCharacter>& result, utf8proc_int32_t code, std::size_t at, std::size_t end) {
  if (is_space(code)) {
    if (!result.empty() && result.back().code == ' ') {
      result.back().end = end;
    } else {
      result.push_back({' ', at, end});
    }
    return;
  }
  if (code < static_cast<utf8proc_int32_t>(first_beyond_ascii)) {
    const bool capital = code >= 'A' && code <= 'Z';
    result.push_back({static_cast<char32_t>(capital ? code + ('a' - 'A') : code), at, end});
    return;
  }
  std::array<utf8proc_int32_t, 8> parts{};
  int last_class = UTF8PROC_BOUNDCLASS_START;
  const auto options = static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK);
  const auto count = utf8proc_decompose_char(code, parts.data(), static_cast<utf8proc_ssize_t>(parts.size()), options, &last_class);
  for (utf8proc_ssize_t each = 0; each < count && each < static_cast<utf8proc_ssize_t>(parts.size()); ++each) {
    result.push_back({plain_mark(static_cast<char32_t>(parts[static_cast<std::size_t>(each)])), at, end});
  }
}

}  // namespace

std::vector<FoldedCharacter> folded(std::string_view text) {
  std::vector<FoldedCharacter> result;
  result.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    utf8proc_int32_t code = 0;
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data() + at);
    const utf8proc_ssize_t used = utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(text.size() - at), &code);
    if (used <= 0) {
      result.push_back({0, at, at + 1});
      ++at;
      continue;
    }
    const std::size_t end = at + static_cast<std::size_t>(used);
    add(result, code, at, end);
    at = end;
  }
  return result;
}

bool is_letter(char32_t code) {
  if (code < first_beyond_ascii) return (code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z');
  const auto category = utf8proc_category(static_cast<utf8proc_int32_t>(code));
  return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO;
}

bool is_digit(char32_t code) {
  if (code < first_beyond_ascii) return code >= '0' && code <= '9';
  return utf8proc_category(static_cast<utf8proc_int32_t>(code)) == UTF8PROC_CATEGORY_ND;
}

}  // namespace plaint
