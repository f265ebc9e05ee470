#include "report/table.h"

#include <algorithm>

#include "base/text.h"
#include "report/style.h"

namespace plaint {

namespace {

constexpr int after_first = 2;
constexpr int after_others = 3;

int gap_after(std::size_t column) { return column == 0 ? after_first : after_others; }

// How many columns, from the first, fit on a line; all of them when there is no limit.
std::size_t columns_that_fit(const std::vector<int>& widths, int width) {
  if (width == 0) return widths.size();
  int used = 0;
  for (std::size_t column = 0; column < widths.size(); ++column) {
    used += widths[column];
    if (used > width) return std::max(column, std::size_t{2});
    used += gap_after(column);
  }
  return widths.size();
}

std::string line_of(const Cells& row, const std::vector<int>& widths, std::size_t from, std::size_t to) {
  std::string line;
  for (std::size_t column = from; column < std::min(to, row.size()); ++column) {
    const bool empty_column = widths[column] == 0;
    line += empty_column ? "" : styled_pad(row[column], widths[column] + gap_after(column));
  }
  line.erase(line.find_last_not_of(' ') + 1);
  return line;
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

void Columns::add(const Cells& row) {
  widths_.resize(std::max(widths_.size(), row.size()));
  for (std::size_t column = 0; column < row.size(); ++column) {
    widths_[column] = std::max(widths_[column], styled_width(row[column]));
    cells_ += row[column];
    ends_.push_back(cells_.size());
  }
  sizes_.push_back(row.size());
}

std::string Columns::text(const std::string& indent, int width) const {
  if (widths_.empty()) return {};
  const std::size_t fit = columns_that_fit(widths_, width == 0 ? 0 : width - display_width(indent));
  const std::string below = indent + std::string(static_cast<std::size_t>(widths_.front() + after_first), ' ');
  std::string text;
  Cells row;
  std::size_t begin = 0;
  auto end = ends_.begin();
  for (const std::size_t size : sizes_) {
    row.clear();
    for (; row.size() < size; begin = *end++) row.emplace_back(cells_, begin, *end - begin);
    const std::string whole = indent + line_of(row, widths_, 0, row.size());
    if (width == 0 || styled_width(whole) <= width) {
      text += whole + "\n";
      continue;
    }
    text += indent + line_of(row, widths_, 0, fit) + "\n" + below + line_of(row, widths_, fit, row.size()) + "\n";
  }
  return text;
}

std::string aligned(const std::vector<Cells>& rows, const std::string& indent, int width) {
  Columns columns;
  for (const Cells& row : rows) columns.add(row);
  return columns.text(indent, width);
}

std::string csv(const std::vector<Cells>& rows) {
  std::string text;
  for (const Cells& row : rows) {
    for (std::size_t at = 0; at < row.size(); ++at) text += (at == 0 ? "" : ",") + csv_cell(row[at]);
    text += "\r\n";
  }
  return text;
}

}  // namespace plaint
