#include "yaml/quoted.h"

#include <utf8proc.h>

#include <algorithm>
#include <charconv>
#include <cstdint>

#include "base/text.h"

namespace plaint::yaml {

namespace {

constexpr std::string_view simple_escapes = "\"\\/nt";

std::size_t digits_of(char kind) {
  if (kind == 'x') return 2;
  if (kind == 'u') return 4;
  return kind == 'U' ? 8 : 0;
}

bool may_be_written(std::uint32_t code) {
  if (code < 0x20 || (code >= 0x7f && code <= 0x9f) || code == 0xfeff) return false;
  return code <= 0x10ffff && utf8proc_codepoint_valid(static_cast<utf8proc_int32_t>(code));
}

struct Escape {
  std::size_t length = 1;  // the backslash included
  bool good = false;
};

Escape escape_at(std::string_view line, std::size_t at) {
  if (at + 1 >= line.size()) return {};
  const char kind = line[at + 1];
  if (simple_escapes.find(kind) != std::string_view::npos) return {2, true};
  const std::size_t digits = digits_of(kind);
  if (digits == 0) return {2, false};
  const std::string_view number = line.substr(std::min(at + 2, line.size()), digits);
  std::uint32_t code = 0;
  const auto read = std::from_chars(number.data(), number.data() + number.size(), code, 16);
  if (number.size() < digits || read.ptr != number.data() + digits) return {2, false};
  return {2 + digits, may_be_written(code)};
}

}  // namespace

QuotedEnd find_quoted_end(std::string_view line, std::size_t open) {
  const char quote = line[open];
  QuotedEnd found;
  for (std::size_t at = open + 1; at < line.size();) {
    if (quote == '"' && line[at] == '\\') {
      const Escape escape = escape_at(line, at);
      if (!escape.good && found.bad_length == 0) {
        found.bad_escape = at;
        found.bad_length = escape.length;
      }
      at += escape.length;
    } else if (line[at] != quote) {
      ++at;
    } else if (quote == '\'' && line.substr(at).starts_with("''")) {
      at += 2;
    } else {
      found.end = at + 1;
      return found;
    }
  }
  return found;
}

std::string excerpt(std::string_view text) {
  constexpr std::size_t longest = 40;
  if (text.size() <= longest) return shown(text);
  const auto goes_on = [](char c) { return (static_cast<unsigned char>(c) & 0xc0) == 0x80; };  // within a UTF-8 character
  std::size_t end = longest;
  while (end > 0 && goes_on(text[end])) --end;
  return shown(text.substr(0, end)) + "...";
}

}  // namespace plaint::yaml
