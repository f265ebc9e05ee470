#include "report/table.h"

#include <algorithm>

#include "base/text.h"

namespace plaint {

namespace {

std::vector<int> widths_of(const std::vector<Cells>& rows) {
  std::vector<int> widths;
  for (const Cells& row : rows) {
    widths.resize(std::max(widths.size(), row.size()));
    for (std::size_t column = 0; column + 1 < row.size(); ++column) {
      widths[column] = std::max(widths[column], display_width(row[column]));
    }
  }
  return widths;
}

std::string csv_cell(std::string cell) {
  constexpr std::string_view formula_starts = "=+-@\t\r";
  if (!cell.empty() && formula_starts.find(cell.front()) != std::string_view::npos) cell.insert(0, "'");
  if (cell.find_first_of(",\"\r\n") == std::string::npos) return cell;
  std::string quoted = "\"";
  for (const char letter : cell) {
    if (letter == '"') quoted += '"';
    quoted += letter;
  }
  return quoted + "\"";
}

}  // namespace

std::string aligned(const std::vector<Cells>& rows, const std::string& indent) {
  constexpr int after_first = 2;
  constexpr int after_others = 3;
  const std::vector<int> widths = widths_of(rows);
  std::string text;
  for (const Cells& row : rows) {
    std::string line = indent;
    for (std::size_t column = 0; column < row.size(); ++column) {
      const bool last = column + 1 == row.size();
      const int gap = column == 0 ? after_first : after_others;
      line += last || widths[column] == 0 ? row[column] : pad(row[column], widths[column] + gap);
    }
    line.erase(line.find_last_not_of(' ') + 1);
    text += line + "\n";
  }
  return text;
}

std::string csv(const std::vector<Cells>& rows) {
  std::string text;
  for (const Cells& row : rows) {
    std::vector<std::string> cells;
    for (const std::string& cell : row) cells.push_back(csv_cell(cell));
    text += join(cells, ",") + "\r\n";
  }
  return text;
}

}  // namespace plaint
