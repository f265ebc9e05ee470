#include "base/markdown.h"

namespace plaint {

namespace {

constexpr std::string_view special = "\\`*_[]<>|&~$";
constexpr std::string_view special_at_start = "#+-=:";

bool is_space(char letter) { return letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t'; }
bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }

// "1. " and "1) " would begin a numbered list: where the sign stands that makes it one.
std::size_t sign_after_number(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size() && is_digit(text[at])) ++at;
  return at > 0 && at < text.size() && (text[at] == '.' || text[at] == ')') ? at : std::string_view::npos;
}

}  // namespace

std::string markdown_text(std::string_view text) {
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  const std::size_t sign = sign_after_number(text);
  std::string safe;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char letter = text[at];
    if (is_space(letter)) {
      if (!safe.ends_with(' ')) safe += ' ';
      continue;
    }
    const bool at_start = at == 0 && special_at_start.find(letter) != std::string_view::npos;
    if (at_start || at == sign || special.find(letter) != std::string_view::npos) safe += '\\';
    safe += letter;
  }
  return safe;
}

}  // namespace plaint
