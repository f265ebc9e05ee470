#include "exchange/json_rows.h"

#include <nlohmann/json.hpp>

#include "exchange/safe_text.h"
#include "report/json_text.h"

namespace plaint {

namespace {

using Object = nlohmann::ordered_json;

Object value(const ExportColumn& column, const ExportCell& cell) {
  if (!cell) return nullptr;
  if (column.type == CellType::number) return std::stoll(*cell);
  if (column.type == CellType::yes_no) return *cell == "yes";
  return *cell;
}

void add_columns(const ExportTable& table, const ExportRow& row, Object& object) {
  for (std::size_t at = 0; at < row.size(); ++at) object[std::string(table.columns[at].name)] = value(table.columns[at], row[at]);
}

Object object_of(const ExportTable& table, const ExportRow& row) {
  Object object;
  add_columns(table, row, object);
  return object;
}

Object list_of(const ExportRows& rows, TableId id) {
  Object list = Object::array();
  for (const ExportRow& row : rows_of(rows, id)) list.push_back(object_of(export_table(id), row));
  return list;
}

std::string text_of(const Object& object) {
  const std::string text = object.dump(-1, ' ', false, Object::error_handler_t::replace);
  return is_plain_ascii(text) ? text : json_shown(text);
}

constexpr TableId of_a_case[] = {TableId::points,   TableId::facts,     TableId::events,         TableId::event_fields, TableId::deadlines,
                                 TableId::breaches, TableId::decisions, TableId::external_rights};

}  // namespace

std::string ndjson_row(const ExportTable& table, const ExportRow& row) {
  Object object = {{"table", table.name}};
  add_columns(table, row, object);
  return text_of(object) + "\n";
}

std::string json_beginning(const ExportRows& about) {
  std::string text = text_of(object_of(export_table(TableId::export_info), rows_of(about, TableId::export_info).front()));
  text.pop_back();  // its }
  return text + ",\n\"unreadable\":" + text_of(list_of(about, TableId::unreadable));
}

std::string json_list_beginning(const ExportTable& table) { return ",\n\"" + std::string(table.name) + "\":["; }

std::string json_row(const ExportTable& table, const ExportRow& row) { return text_of(object_of(table, row)); }

std::string json_case(const ExportRows& rows) {
  Object object = object_of(export_table(TableId::cases), rows_of(rows, TableId::cases).front());
  for (const TableId id : of_a_case) object[std::string(export_table(id).name)] = list_of(rows, id);
  return text_of(object);
}

}  // namespace plaint
