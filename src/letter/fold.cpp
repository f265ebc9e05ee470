#include "letter/fold.h"

#include <algorithm>

#include "base/text.h"
#include "report/wrap.h"

namespace plaint {

namespace {

constexpr std::string_view unbreakable_space = "\xc2\xa0";
constexpr std::string_view months[] = {"January", "February", "March",     "April",   "May",      "June",
                                       "July",    "August",   "September", "October", "November", "December"};

bool is_digit(char each) { return each >= '0' && each <= '9'; }

// "4 March 2026" is read as one word, so it is not broken over two lines: its blanks are made such as no line ends at.
std::string with_whole_dates(std::string line) {
  for (const std::string_view month : months) {
    const std::string between = " " + std::string(month) + " ";
    for (std::size_t at = line.find(between); at != std::string::npos; at = line.find(between, at + 1)) {
      const std::size_t after = at + between.size();
      const bool date = at > 0 && is_digit(line[at - 1]) && after < line.size() && is_digit(line[after]);
      if (!date) continue;
      line.replace(after - 1, 1, unbreakable_space);
      line.replace(at, 1, unbreakable_space);
    }
  }
  return line;
}

std::string with_plain_blanks(std::string line) {
  for (std::size_t at = line.find(unbreakable_space); at != std::string::npos; at = line.find(unbreakable_space, at)) {
    line.replace(at, unbreakable_space.size(), " ");
  }
  return line;
}

void add_line(const std::string& line, std::string& text) {
  const std::size_t blanks = std::min(line.find_first_not_of(' '), line.size());
  const bool item = line.compare(blanks, 2, "- ") == 0;
  const std::string first(blanks, ' ');
  const std::string other(blanks + (item ? 2 : 0), ' ');
  const int columns = letter_columns - static_cast<int>(other.size());
  if (display_width(line) <= letter_columns) {
    text += line + "\n";
    return;
  }
  bool begins = true;
  for (const std::string& part : wrapped(with_whole_dates(line.substr(item ? blanks + 2 : blanks)), columns)) {
    text += (begins ? first + (item ? "- " : "") : other) + with_plain_blanks(part) + "\n";
    begins = false;
  }
}

}  // namespace

std::string folded(std::string_view text) {
  std::string letter;
  bool gap = false;
  for (std::string line : lines_in(text)) {
    line.erase(line.find_last_not_of(" \t") + 1);
    if (line.empty()) {
      gap = !letter.empty();
      continue;
    }
    if (gap) letter += "\n";
    gap = false;
    add_line(line, letter);
  }
  return letter;
}

}  // namespace plaint
