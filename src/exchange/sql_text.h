// Export as SQL that SQLite and PostgreSQL load unchanged: the tables made anew in one transaction, each with the beginning
// "plaint_" so that no table of somebody else is touched.
#pragma once

#include <string>

#include "exchange/export_tables.h"

namespace plaint {

inline constexpr std::string_view sql_prefix = "plaint_";

// BEGIN, what an earlier export left dropped, every table created. `about` is the row of export_info.
std::string sql_beginning(const ExportRow& about);

// One INSERT for all rows of a table; "" when there are none.
std::string sql_rows(const ExportTable& table, const std::vector<ExportRow>& rows);

std::string sql_end();

// 'it''s': a literal of standard SQL. A NUL, which no database keeps, is shown as \x00.
std::string sql_literal(std::string_view text);

}  // namespace plaint
