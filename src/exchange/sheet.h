// A table as a spreadsheet saves it: comma, semicolon or tab between the cells, quotes as RFC 4180 has them, UTF-8 with or without a
// mark, or Windows-1252. It knows cells and where they stand, not what they mean.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace plaint {

struct SheetRow {
  int line = 0;                    // of the file, from 1, where the row begins
  std::vector<std::string> cells;  // as many as the header has; white space around them is gone, line ends are "\n"
  std::string problem;             // "it has 9 cells, and the header 7": then `cells` is as it came
};

struct Sheet {
  char separator = ',';
  bool windows_1252 = false;  // it was no UTF-8 and was read as this
  std::vector<std::string> header;
  std::vector<SheetRow> rows;  // rows with nothing in any cell are left out
};

// Problems: nothing in it, UTF-16, a quote that is never closed, a column without a name or with that of another one.
// A cell "'=1+1", as plaint export writes it, is "=1+1".
Result<Sheet> read_sheet(std::string_view bytes);

// "commas", "semicolons", "tabs"
std::string_view separator_in_words(char separator);

}  // namespace plaint
