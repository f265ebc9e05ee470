#include "report/wrap.h"

#include <algorithm>

#include "base/text.h"

namespace plaint {

namespace {

void wrap_line(std::string_view line, int columns, std::vector<std::string>& lines) {
  std::string current;
  int width = 0;
  while (!line.empty()) {
    const std::size_t end = std::min(line.find(' '), line.size());
    const std::string_view word = line.substr(0, end);
    line.remove_prefix(std::min(end + 1, line.size()));
    if (word.empty()) continue;
    const int word_width = display_width(word);
    if (!current.empty() && width + 1 + word_width > columns) {
      lines.push_back(std::move(current));
      current.clear();
      width = 0;
    }
    if (!current.empty()) current += ' ';
    width += word_width + (current.empty() ? 0 : 1);
    current += word;
  }
  lines.push_back(std::move(current));
}

}  // namespace

std::vector<std::string> wrapped(std::string_view text, int columns) {
  std::vector<std::string> lines;
  do {
    const std::size_t end = std::min(text.find('\n'), text.size());
    wrap_line(text.substr(0, end), columns, lines);
    text.remove_prefix(std::min(end + 1, text.size()));
  } while (!text.empty());
  return lines;
}

std::string indented(std::string_view text, int indent, int columns) {
  std::string all;
  for (const std::string& line : wrapped(text, columns - indent))
    all += std::string(static_cast<std::size_t>(indent), ' ') + line + '\n';
  return all;
}

}  // namespace plaint
