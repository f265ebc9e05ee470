#include "exchange/sql_text.h"

#include <fmt/format.h>

#include "exchange/safe_text.h"

namespace plaint {

namespace {

std::string_view type_of(const ExportColumn& column) {
  constexpr std::string_view names[] = {"TEXT", "DATE", "INTEGER", "BOOLEAN"};  // in the order of CellType
  return names[static_cast<std::size_t>(column.type)];
}

std::string name_of(std::string_view table) { return std::string(sql_prefix) + std::string(table); }

std::string create(const ExportTable& table) {
  std::string text = fmt::format("CREATE TABLE {} (\n", name_of(table.name));
  for (const ExportColumn& column : table.columns) {
    text += fmt::format("  {} {}{},\n", column.name, type_of(column), column.always ? " NOT NULL" : "");
  }
  text += fmt::format("  PRIMARY KEY ({})", table.key);
  if (table.parent) {
    text += fmt::format(",\n  FOREIGN KEY ({0}) REFERENCES {1} ({0})", table.parent->columns, name_of(table.parent->table));
  }
  return text + "\n);\n";
}

std::string value(const ExportColumn& column, const ExportCell& cell) {
  if (!cell) return "NULL";
  if (column.type == CellType::number) return *cell;
  if (column.type == CellType::yes_no) return *cell == "yes" ? "TRUE" : "FALSE";
  return sql_literal(*cell);
}

}  // namespace

std::string sql_literal(std::string_view text) {
  std::string literal = "'";
  for (const char letter : safe_text(text)) {
    if (letter == '\'') literal += '\'';
    literal += letter;
  }
  return literal + "'";
}

std::string sql_beginning(const ExportRow& about) {
  std::string text = fmt::format("-- {} as of {}: plaint export, schema version {}\n", shown(*about[1]), *about[2], *about[0]);
  if (*about[3] == "no") text += "-- INCOMPLETE: some files could not be read; plaint_unreadable tells which\n";
  text += "BEGIN;\n";
  const auto tables = export_tables();
  for (auto table = tables.rbegin(); table != tables.rend(); ++table) text += fmt::format("DROP TABLE IF EXISTS {};\n", name_of(table->name));
  for (const ExportTable& table : tables) text += create(table);
  return text;
}

std::string sql_rows(const ExportTable& table, const std::vector<ExportRow>& rows) {
  std::string text;
  for (const ExportRow& row : rows) {
    text += text.empty() ? fmt::format("INSERT INTO {} VALUES\n(", name_of(table.name)) : ",\n(";
    for (std::size_t at = 0; at < row.size(); ++at) text += (at == 0 ? "" : ", ") + value(table.columns[at], row[at]);
    text += ")";
  }
  return text.empty() ? text : text + ";\n";
}

std::string sql_end() { return "COMMIT;\n"; }

}  // namespace plaint
