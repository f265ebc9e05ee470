#include "report/json_text.h"

#include "base/text.h"

namespace plaint {

namespace {

// "\x9b" -> "\u009b": JSON knows no \x.
std::string json_escape(std::string_view escaped) {
  if (!escaped.starts_with("\\x")) return std::string(escaped);
  return "\\u00" + std::string(escaped.substr(2));
}

// The bytes of the UTF-8 character that begins with `first`.
std::size_t length_of_character(unsigned char first) {
  if (first >= 0xf0) return 4;
  if (first >= 0xe0) return 3;
  return first >= 0xc0 ? 2 : 1;
}

}  // namespace

std::string json_shown(std::string_view document) {
  std::string safe;
  while (!document.empty()) {
    const std::string_view character = document.substr(0, length_of_character(static_cast<unsigned char>(document[0])));
    document.remove_prefix(character.size());
    const std::string visible = character == "\n" ? "\n" : shown(character);
    safe += visible == character ? visible : json_escape(visible);
  }
  return safe;
}

}  // namespace plaint
