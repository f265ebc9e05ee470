#include "report/style.h"

#include "base/text.h"

namespace plaint {

namespace {

struct NamedStyle {
  Style style;
  std::string_view begin;
};
constexpr NamedStyle styles[] = {{Style::late, "\x1b[31m"}, {Style::soon, "\x1b[33m"}, {Style::heading, "\x1b[1m"}};
constexpr std::string_view end_of_style = "\x1b[0m";

}  // namespace

std::string styled(std::string text, Style style, bool color) {
  if (!color || text.empty()) return text;
  const bool ends_line = text.back() == '\n';
  if (ends_line) text.pop_back();
  for (const NamedStyle& row : styles) {
    if (row.style == style) text = std::string(row.begin) + text + std::string(end_of_style);
  }
  return ends_line ? text + "\n" : text;
}

int styled_width(std::string_view text) {
  int width = 0;
  while (!text.empty()) {
    const std::size_t escape = text.find('\x1b');
    width += display_width(text.substr(0, escape));
    const std::size_t end = escape == std::string_view::npos ? escape : text.find('m', escape);
    if (end == std::string_view::npos) break;
    text.remove_prefix(end + 1);
  }
  return width;
}

std::string styled_pad(std::string text, int columns) {
  const int missing = columns - styled_width(text);
  if (missing > 0) text.append(static_cast<std::size_t>(missing), ' ');
  return text;
}

}  // namespace plaint
