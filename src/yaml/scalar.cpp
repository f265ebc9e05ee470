#include "yaml/scalar.h"

#include <fmt/format.h>
#include <utf8proc.h>

#include <algorithm>
#include <cctype>
#include <utility>

#include "yaml/text_guard.h"

namespace plaint::yaml {

namespace {

constexpr auto npos = std::string_view::npos;
constexpr std::string_view blanks = " \t";
constexpr std::string_view no_break_space = "\xc2\xa0";

// Words that YAML 1.1 or 1.2 takes for something else than a text, in whatever case.
constexpr std::string_view special_words[] = {"null", "true", "false", "yes", "no", "on", "off", "y", "n", "=", "<<"};

// Characters that other readers take for a line end or refuse, or that make a line look like what it is not.
constexpr std::pair<utf8proc_int32_t, utf8proc_int32_t> escaped[] = {
    {0x2028, 0x2029},  // line and paragraph separators
    {0x202a, 0x202e},  // bidirectional embeddings and overrides
    {0x2066, 0x2069},  // bidirectional isolates
    {0xfffe, 0xffff},  // no characters
};

bool is_escaped(utf8proc_int32_t code) {
  return std::any_of(std::begin(escaped), std::end(escaped),
                     [&](const auto& range) { return code >= range.first && code <= range.second; });
}

// The character that begins at `text`, and its bytes; the text is UTF-8.
std::pair<utf8proc_int32_t, std::size_t> first_character(std::string_view text) {
  utf8proc_int32_t code = 0;
  const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
  const auto used = utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(text.size()), &code);
  return {code, static_cast<std::size_t>(std::max<utf8proc_ssize_t>(used, 1))};
}

bool needs_escapes(std::string_view text) {
  while (!text.empty()) {
    const auto [code, bytes] = first_character(text);
    if (is_escaped(code)) return true;
    text.remove_prefix(bytes);
  }
  return false;
}

bool is_special_word(std::string_view text) {
  const auto same = [](char left, char right) { return std::tolower(static_cast<unsigned char>(left)) == right; };
  return std::any_of(std::begin(special_words), std::end(special_words), [&](std::string_view word) {
    return std::equal(text.begin(), text.end(), word.begin(), word.end(), same);
  });
}

// Whatever may be a number or a time to somebody: 12, 1_000, 0x1f, 0o7, 6e2, 17:30, 2026-03-02. That some of it is a
// text to all ("5-a") does no harm.
bool like_a_number(std::string_view text) {
  const bool starts = text.front() == '.' || text.front() == '+' || (text.front() >= '0' && text.front() <= '9');
  return starts && text.find_first_not_of("0123456789abcdefABCDEFxXoOtTzZ+-.:_ ") == npos;
}

bool may_be_plain(std::string_view text, Within within) {
  if (text.find_first_of("\n\t") != npos || needs_escapes(text)) return false;
  if (std::string_view("-?:,[]{}#&*!|>'\"%@`~. ").find(text.front()) != npos || text.starts_with(no_break_space))
    return false;
  if (text.back() == ' ' || text.back() == ':') return false;
  if (text.find(": ") != npos || text.find(" #") != npos) return false;
  if (within == Within::brackets && text.find_first_of(",:?[]{}") != npos) return false;
  return !is_special_word(text) && !like_a_number(text);
}

}  // namespace

std::optional<Problem> why_unwritable(std::string_view text) {
  if (text.empty()) return Problem{"there is no text", "write something, or leave it out"};
  return problem_in(text);
}

std::string scalar(std::string_view text, Within within) {
  return may_be_plain(text, within) ? std::string(text) : quoted_scalar(text);
}

std::string quoted_scalar(std::string_view text) {
  std::string quoted = "\"";
  while (!text.empty()) {
    const auto [code, bytes] = first_character(text);
    if (code == '\n') {
      quoted += "\\n";
    } else if (code == '\t') {
      quoted += "\\t";
    } else if (is_escaped(code)) {
      quoted += fmt::format("\\u{:04x}", code);
    } else {
      if (code == '"' || code == '\\') quoted += '\\';
      quoted += text.substr(0, bytes);
    }
    text.remove_prefix(bytes);
  }
  return quoted + '"';
}

// YAML finds the indentation of block text in its first line, which therefore cannot begin with a blank; and a last
// line of blanks alone is not kept by every reader.
std::vector<std::string> block_text(std::string_view text) {
  const std::size_t last = text.find_last_not_of('\n');
  if (text.find('\n') == npos || last == npos || needs_escapes(text)) return {};
  if (text.front() == '\n' || blanks.find(text.front()) != npos) return {};
  if (text.substr(text.rfind('\n', last) + 1).find_first_not_of(" \t\n") == npos) return {};
  const std::size_t line_ends = text.size() - last - 1;
  std::vector<std::string> lines = {line_ends == 0 ? "|-" : line_ends == 1 ? "|" : "|+"};
  if (line_ends > 0) text.remove_suffix(1);
  for (std::size_t start = 0; start <= text.size();) {
    const std::size_t end = std::min(text.find('\n', start), text.size());
    lines.emplace_back(text.substr(start, end - start));
    start = end + 1;
  }
  return lines;
}

}  // namespace plaint::yaml
