#include "exchange/export_text.h"

#include <utility>

#include "exchange/calendar_text.h"
#include "exchange/json_rows.h"
#include "exchange/spreadsheet.h"
#include "exchange/sql_text.h"

namespace plaint {

namespace {

TableId id_at(std::size_t at) { return static_cast<TableId>(at); }

}  // namespace

TableSet ExportText::tables_of_a_case() const {
  if (format_ == ExportFormat::ics) return only(TableId::deadlines);
  return only_ ? only(*only_) : TableSet().set();
}

// Every row that is there, a record each.
std::vector<ExportText::Part> ExportText::parts_of(const ExportRows& rows) const {
  std::vector<Part> parts;
  for (std::size_t at = 0; at < export_table_count; ++at) {
    if (!wanted(id_at(at))) continue;
    const ExportTable& table = export_tables()[at];
    std::string part;
    if (format_ == ExportFormat::sql) {
      part = sql_rows(table, rows[at]);
    } else {
      for (const ExportRow& row : rows[at]) part += format_ == ExportFormat::csv ? spreadsheet_row(table, row) : ndjson_row(table, row);
    }
    if (!part.empty()) parts.push_back({id_at(at), std::move(part)});
  }
  return parts;
}

void ExportText::put_rows(const ExportRows& rows) {
  for (const Part& part : parts_of(rows)) put_(part.table, part.text);
}

// Members of a list, between them a comma.
std::string ExportText::json_rows(const ExportRows& rows, TableId id) const {
  const bool whole_cases = id == TableId::cases && !only_;
  std::string text;
  for (const ExportRow& row : rows_of(rows, id)) {
    if (!text.empty()) text += ",\n";
    text += whole_cases ? json_case(rows) : json_row(export_table(id), row);
  }
  return text;
}

void ExportText::put_in_list(const Part& part) {
  if (part.text.empty()) return;
  put_(part.table, (first_in_list_ ? "\n" : ",\n") + part.text);
  first_in_list_ = false;
}

void ExportText::begin_json_list(TableId id) {
  put_(id, json_list_beginning(export_table(id)));
  first_in_list_ = true;
}

void ExportText::begin(const ExportRows& about) {
  about_ = rows_of(about, TableId::export_info).front();
  switch (format_) {
    case ExportFormat::csv:
      for (std::size_t at = 0; at < export_table_count; ++at) {
        if (wanted(id_at(at))) put_(id_at(at), std::string(for_excel_ ? byte_order_mark : "") + spreadsheet_header(export_tables()[at]));
      }
      put_rows(about);
      break;
    case ExportFormat::ndjson: {
      const std::optional<TableId> only = std::exchange(only_, std::nullopt);  // these two stand before any table
      put_rows(about);
      only_ = only;
      break;
    }
    case ExportFormat::json:
      put_(TableId::export_info, json_beginning(about));
      if (only_ != TableId::export_info && only_ != TableId::unreadable) begin_json_list(only_.value_or(TableId::cases));
      break;
    case ExportFormat::ics:
      put_(TableId::export_info, calendar_beginning(about_));
      break;
    case ExportFormat::sql:
      put_(TableId::export_info, sql_beginning(about_));
      put_rows(about);
      break;
  }
}

ExportText::Case ExportText::text_of(ExportRows rows) const {
  if (format_ == ExportFormat::ics) return {{}, std::move(rows)};
  const TableId listed = only_.value_or(TableId::cases);
  if (format_ == ExportFormat::json) return {{{listed, json_rows(rows, listed)}}, {}};
  return {parts_of(rows), {}};
}

void ExportText::add_case(const Case& text) {
  if (format_ == ExportFormat::ics) put_(TableId::deadlines, calendar_entries(about_, text.rows));
  for (const Part& part : text.parts) {
    if (format_ == ExportFormat::json) {
      put_in_list(part);
    } else {
      put_(part.table, part.text);
    }
  }
}

void ExportText::end(const ExportRows& duties) {
  switch (format_) {
    case ExportFormat::csv:
    case ExportFormat::ndjson:
      put_rows(duties);
      break;
    case ExportFormat::json:
      if (only_ == TableId::export_info || only_ == TableId::unreadable) {
        put_(TableId::export_info, json_end);
        break;
      }
      if (!only_) {
        put_(TableId::cases, json_list_end);
        begin_json_list(TableId::duties);
      }
      put_in_list({only_.value_or(TableId::duties), json_rows(duties, only_.value_or(TableId::duties))});
      put_(TableId::duties, std::string(json_list_end) + std::string(json_end));
      break;
    case ExportFormat::ics:
      put_(TableId::duties, calendar_entries(about_, duties) + calendar_end());
      break;
    case ExportFormat::sql:
      put_rows(duties);
      put_(TableId::duties, sql_end());
      break;
  }
}

}  // namespace plaint
