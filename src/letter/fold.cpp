#include "letter/fold.h"

#include <algorithm>

#include "base/text.h"
#include "report/wrap.h"

namespace plaint {

namespace {

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
  for (const std::string& part : wrapped(line.substr(item ? blanks + 2 : blanks), columns)) {
    text += (begins ? first + (item ? "- " : "") : other) + part + "\n";
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
