#include "holiday_data.h"

#include <doctest/doctest.h>

#include <fstream>
#include <nlohmann/json.hpp>

namespace plaint::test {

namespace {

void add_tables(std::vector<HolidayTable>& tables, const char* path, int first_year, int last_year) {
  std::ifstream file(path);
  REQUIRE(file.good());
  const nlohmann::json published = nlohmann::json::parse(file);
  for (const auto& [division, content] : published.items()) {
    HolidayTable& table = tables.emplace_back();
    table.division = division;
    table.title = division;
    table.first_year = first_year;
    table.last_year = last_year;
    for (const auto& event : content["events"]) {
      table.holidays.push_back({*parse_date(event["date"].get<std::string>()), event["title"], {}});
    }
  }
}

}  // namespace

const std::vector<HolidayTable>& holiday_tables() {
  static const std::vector<HolidayTable> tables = [] {
    std::vector<HolidayTable> read;
    add_tables(read, "tests/data/bank-holidays-2007-2011-derived.json", 2007, 2011);
    add_tables(read, "tests/data/bank-holidays.json", 2012, 2028);
    return read;
  }();
  return tables;
}

CalendarData calendar_data() {
  CalendarData data;
  data.tables = holiday_tables();
  return data;
}

const Calendar& uk_calendar() {
  static const Calendar calendar(calendar_data());
  return calendar;
}

}  // namespace plaint::test
