// What leaves plaint for spreadsheets, databases and calendars: cells that no program can take for something else.
#include <doctest/doctest.h>
#include <libical/ical.h>

#include <fstream>
#include <set>
#include <string>
#include <vector>

#include "exchange/calendar_text.h"
#include "exchange/export_tables.h"
#include "exchange/spreadsheet.h"
#include "exchange/sql_text.h"

using namespace plaint;

namespace {

constexpr ExportColumn two_columns[] = {{"a"}, {"b", CellType::number}};
constexpr ExportTable table = {"two", two_columns, "a"};

std::string csv_of(const std::string& text) { return spreadsheet_row(table, {text, "-1"}); }

ExportRow duty(const std::string& id, const std::string& title, const std::string& state, const std::string& due) {
  ExportRow row(export_table(TableId::duties).columns.size());
  const auto set = [&](std::string_view name, const std::string& text) {
    for (std::size_t at = 0; at < row.size(); ++at) {
      if (export_table(TableId::duties).columns[at].name == name) row[at] = text;
    }
  };
  set("duty_id", id);
  set("policy", "imago@2023-04-20");
  set("title", title);
  set("state", state);
  set("due", due);
  return row;
}

const ExportRow about = {"1", "Example Trust", "2026-03-20", "yes", "0"};

std::string calendar_of(const std::vector<ExportRow>& duties) {
  ExportRows rows;
  rows_of(rows, TableId::duties) = duties;
  return calendar_beginning(about) + calendar_entries(about, rows) + calendar_end();
}

std::vector<std::string> properties(const std::string& calendar, icalproperty_kind kind) {
  std::vector<std::string> values;
  icalcomponent* const parsed = icalparser_parse_string(calendar.c_str());
  REQUIRE(parsed != nullptr);
  CHECK(icalcomponent_count_errors(parsed) == 0);
  for (icalcomponent* event = icalcomponent_get_first_component(parsed, ICAL_VEVENT_COMPONENT); event != nullptr;
       event = icalcomponent_get_next_component(parsed, ICAL_VEVENT_COMPONENT)) {
    values.emplace_back(icalproperty_get_value_as_string(icalcomponent_get_first_property(event, kind)));
  }
  icalcomponent_free(parsed);
  return values;
}

}  // namespace

TEST_CASE("a cell of a spreadsheet never begins a formula") {
  CHECK(csv_of("plain") == "plain,-1\r\n");
  CHECK(csv_of("a, \"b\"\nc") == "\"a, \"\"b\"\"\nc\",-1\r\n");
  for (const char* start : {"=", "+", "-", "@", "＝", "＋", "－", "＠"}) {
    CHECK(csv_of(std::string(start) + "1+1") == "'" + std::string(start) + "1+1,-1\r\n");
  }
  CHECK(csv_of("  =1") == "'  =1,-1\r\n");
  CHECK(csv_of("\n=1") == "\"'\n=1\",-1\r\n");
  CHECK(csv_of("\t=1") == "'\\x09=1,-1\r\n");
  CHECK(csv_of("007") == "007,-1\r\n");
  CHECK(csv_of("Zoë\u202e") == "Zoë\\u202e,-1\r\n");
  CHECK(spreadsheet_row(table, {std::nullopt, "0"}) == ",0\r\n");
  CHECK(spreadsheet_header(table) == "a,b\r\n");
}

TEST_CASE("a text of SQL is closed where it ends, in every database") {
  CHECK(sql_literal("it's") == "'it''s'");
  CHECK(sql_literal("'); DROP TABLE plaint_cases; --") == "'''); DROP TABLE plaint_cases; --'");
  CHECK(sql_literal("a\\'b") == "'a\\''b'");
  CHECK(sql_literal("a\nb") == "'a\nb'");
  CHECK(sql_literal(std::string_view("a\0b", 3)) == "'a\\x00b'");
  CHECK(sql_rows(table, {}).empty());
  CHECK(sql_rows(table, {{"a", "1"}, {std::nullopt, "2"}}) == "INSERT INTO plaint_two VALUES\n('a', 1),\n(NULL, 2);\n");
  CHECK(sql_beginning({"1", "A\nDROP TABLE x;", "2026-03-20", "no", "1"}).starts_with("-- A\\x0aDROP TABLE x; as of 2026-03-20: plaint export, schema version 1\n-- INCOMPLETE"));
}

TEST_CASE("the calendar: whole days, the same UID at every export, lines of at most 75 bytes") {
  const std::string text = calendar_of({duty("organisation/imago/policy-review/1", "policy review", "overdue", "2026-01-01"),
                                        duty("organisation/imago/report/1", "report; to, the trustees and everybody else who has a right to see it \xe2\x80\x94 in time",
                                             "open", "2026-05-20"),
                                        duty("organisation/imago/report/2", "report", "met", "2026-02-20")});
  CHECK(properties(text, ICAL_DTSTART_PROPERTY) == std::vector<std::string>{"20260101", "20260520"});
  CHECK(properties(text, ICAL_DTEND_PROPERTY) == std::vector<std::string>{"20260102", "20260521"});
  CHECK(properties(text, ICAL_DTSTAMP_PROPERTY).front() == "20260320T000000Z");
  CHECK(properties(text, ICAL_SUMMARY_PROPERTY).front() == "organisation: policy review overdue");
  const std::vector<std::string> uids = properties(text, ICAL_UID_PROPERTY);
  CHECK(uids.front() != uids.back());
  CHECK(uids.front() == properties(calendar_of({duty("organisation/imago/policy-review/1", "Review", "open", "2026-07-01")}), ICAL_UID_PROPERTY).front());
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = text.find("\r\n", at);
    REQUIRE(end != std::string::npos);
    CHECK(end - at <= 75);
    at = end + 2;
  }
}

TEST_CASE("every table refers to one that stands before it, by columns that it has") {
  std::set<std::string_view> seen;
  for (const ExportTable& each : export_tables()) {
    CAPTURE(each.name);
    std::set<std::string_view> columns;
    for (const ExportColumn& column : each.columns) CHECK(columns.insert(column.name).second);
    if (each.parent) CHECK(seen.contains(each.parent->table));
    CHECK(seen.insert(each.name).second);
  }
}

TEST_CASE("plaint-export(7) tells of every table and column, their types and keys") {
  std::vector<std::string> told, there;
  std::ifstream page("man/plaint-export.7");
  bool tables = false;
  for (std::string line; std::getline(page, line);) {
    if (line.starts_with(".Sh ")) tables = line == ".Sh TABLES";
    if (tables && (line.starts_with(".Ss ") || line.starts_with(".It Ic ") || line.starts_with("Key: "))) told.push_back(line);
  }
  for (const ExportTable& each : export_tables()) {
    there.push_back(".Ss " + std::string(each.name));
    there.push_back("Key: " + std::string(each.key) + ".");
    for (const ExportColumn& column : each.columns) {
      there.push_back(".It Ic " + std::string(column.name) + " Pq " + std::string(to_string(column.type)) + (column.always ? "" : " or empty"));
    }
  }
  for (std::size_t at = 0; at < std::max(told.size(), there.size()); ++at) {
    const std::string line = at < there.size() ? there[at] : "nothing more";
    INFO("to put right: in man/plaint-export.7, under TABLES");
    REQUIRE((at < told.size() ? told[at] : "nothing more") == line);
  }
}
