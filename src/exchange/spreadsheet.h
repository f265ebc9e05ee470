// Comma-separated values as RFC 4180 has them, made such that a spreadsheet takes no cell for a formula; and read again, as
// spreadsheets write them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "exchange/export_tables.h"

namespace plaint {

// One record, CRLF at its end. A text cell that begins with what starts a formula (= + - @, their full-width forms, a tab, a line
// end) gets an apostrophe in front. Control characters and bidirectional overrides are shown as \x1b; line ends within stay "\n".
std::string spreadsheet_header(const ExportTable& table);
std::string spreadsheet_row(const ExportTable& table, const ExportRow& row);

// Would a spreadsheet begin to calculate?
bool starts_formula(std::string_view cell);

// "\xef\xbb\xbf": tells Excel that what follows is UTF-8.
inline constexpr std::string_view byte_order_mark = "\xef\xbb\xbf";

}  // namespace plaint
