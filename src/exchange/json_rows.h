// Export as JSON: one object a line (ndjson), or one document. Columns are keys; what is empty is null.
#pragma once

#include <string>
#include <vector>

#include "exchange/export_tables.h"

namespace plaint {

// {"table":"cases","case_ref":"C-2026-0001",...} and a line end
std::string ndjson_row(const ExportTable& table, const ExportRow& row);

// The document in parts, so that it need never be whole in memory:
// {"schema_version", "organisation", "as_of", "complete", "unreadable": [...], then for each table its rows. With all tables the
// rows of a case stand within it: "cases": [{"case_ref", ..., "points": [...], "events": [...], ...}], "duties": [...]}.
std::string json_beginning(const ExportRows& about);
std::string json_list_beginning(const ExportTable& table);              // ,"cases":[
std::string json_row(const ExportTable& table, const ExportRow& row);   // {"case_ref":...}
std::string json_case(const ExportRows& rows);                          // the same, with what belongs to the case
inline constexpr std::string_view json_list_end = "\n]";
inline constexpr std::string_view json_end = "\n}\n";

}  // namespace plaint
