// Lists in columns for people, and as CSV for a spreadsheet. Widths are those of a terminal; cells come ready to be
// shown.
#pragma once

#include <string>
#include <vector>

namespace plaint {

using Cells = std::vector<std::string>;

// A line for each row, the columns aligned: two spaces after the first, three after the others. The last column is not
// filled up, and no line ends in a space. With a `width` (columns of the terminal; 0: any), a row that is wider has its
// last columns on a second line, under the second column.
class Columns {
 public:
  void add(const Cells& row);
  std::string text(const std::string& indent = {}, int width = 0) const;

 private:
  // All cells one after the other, and where each ends: as strings of their own, those of 100,000 cases took 20 MB more.
  std::string cells_;
  std::vector<std::size_t> ends_;
  std::vector<std::size_t> sizes_;  // of the rows, in cells
  std::vector<int> widths_;         // of the columns
};

std::string aligned(const std::vector<Cells>& rows, const std::string& indent = {}, int width = 0);

// Rows as RFC 4180 has them, the first being the header. A cell that a spreadsheet would take for a formula begins with
// an apostrophe.
std::string csv(const std::vector<Cells>& rows);

}  // namespace plaint
