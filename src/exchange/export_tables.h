// The tables in which plaint gives its cases to other programs: names, columns, types, keys. One description for every
// format, for plaint-export(7) and for the test that holds the two together. What stands in them is for export_rows.h.
#pragma once

#include <array>
#include <bitset>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace plaint {

// Grows by one whenever a column goes, moves or changes its meaning. A column more at the end of a table does not count.
inline constexpr std::string_view export_schema_version = "1";

enum class CellType { text, date, number, yes_no };
std::string_view to_string(CellType type);  // "text", "date", "number", "yes/no"

struct ExportColumn {
  std::string_view name;  // snake_case, and no reserved word of SQL
  CellType type = CellType::text;
  bool always = true;  // false: may be empty
};

// The columns of this table that are the key of another one: "case_ref, event_no".
struct ExportParent {
  std::string_view columns;
  std::string_view table;
};

struct ExportTable {
  std::string_view name;
  std::span<const ExportColumn> columns;
  std::string_view key;  // the columns of its primary key: "case_ref, point"
  std::optional<ExportParent> parent{};
};

enum class TableId {
  export_info, unreadable, cases, points, facts, events, event_fields, deadlines, breaches, decisions, external_rights, duties
};
inline constexpr std::size_t export_table_count = 12;

// In the order of TableId: a table stands after the one to which it refers.
std::span<const ExportTable> export_tables();
const ExportTable& export_table(TableId id);
std::optional<TableId> find_export_table(std::string_view name);

// Some of them.
using TableSet = std::bitset<export_table_count>;
inline bool has(const TableSet& tables, TableId id) { return tables[static_cast<std::size_t>(id)]; }
inline TableSet only(TableId id) { return TableSet().set(static_cast<std::size_t>(id)); }

// Ready to be written: dates as 2026-03-20, numbers in digits, yes_no as "yes" or "no"; nullopt where there is nothing.
using ExportCell = std::optional<std::string>;
using ExportRow = std::vector<ExportCell>;
using ExportRows = std::array<std::vector<ExportRow>, export_table_count>;

inline std::vector<ExportRow>& rows_of(ExportRows& rows, TableId id) { return rows[static_cast<std::size_t>(id)]; }
inline const std::vector<ExportRow>& rows_of(const ExportRows& rows, TableId id) { return rows[static_cast<std::size_t>(id)]; }

}  // namespace plaint
