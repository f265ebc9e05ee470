#include "exchange/spreadsheet.h"

#include <array>

#include "exchange/safe_text.h"

namespace plaint {

namespace {

// Spreadsheets of East Asia take the full-width forms for the sign itself.
constexpr std::array<std::string_view, 11> formula_starts = {"=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"};

std::string quoted(std::string_view cell) {
  if (cell.find_first_of(",\"\r\n") == std::string_view::npos) return std::string(cell);
  std::string text = "\"";
  for (const char letter : cell) {
    if (letter == '"') text += '"';
    text += letter;
  }
  return text + "\"";
}

std::string written(const ExportColumn& column, const ExportCell& cell) {
  if (!cell) return {};
  if (column.type != CellType::text) return *cell;
  return quoted((starts_formula(*cell) ? "'" : "") + safe_text(*cell));
}

}  // namespace

bool starts_formula(std::string_view cell) {
  cell.remove_prefix(std::min(cell.find_first_not_of(' '), cell.size()));  // some programs pass over spaces
  return std::any_of(formula_starts.begin(), formula_starts.end(), [&](std::string_view start) { return cell.starts_with(start); });
}

std::string spreadsheet_header(const ExportTable& table) {
  std::string line;
  for (const ExportColumn& column : table.columns) line += (line.empty() ? "" : ",") + std::string(column.name);
  return line + "\r\n";
}

std::string spreadsheet_row(const ExportTable& table, const ExportRow& row) {
  std::string line;
  for (std::size_t at = 0; at < row.size(); ++at) line += (at == 0 ? "" : ",") + written(table.columns[at], row[at]);
  return line + "\r\n";
}

}  // namespace plaint
