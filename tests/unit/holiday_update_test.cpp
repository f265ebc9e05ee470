#include "calendar/holiday_update.h"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>

#include "holiday_data.h"
#include "yaml/govuk_holidays.h"

using namespace plaint;
using namespace plaint::test;

namespace {

std::string year_of_events(int year, const std::string& more = {}) {
  const std::string y = std::to_string(year);
  return R"({"title": "New Year", "date": ")" + y + R"(-01-01", "notes": ""}, )" + more +
         R"({"title": "Christmas Day", "date": ")" + y + R"(-12-25", "notes": ""})";
}

std::string scotland(const std::string& events) {
  return R"({"scotland": {"division": "scotland", "events": [)" + events + "]}}";
}

HolidayTable table(const std::string& events) { return read_govuk_holidays(scotland(events))->front(); }

std::string told(const std::vector<HolidayChange>& changes) {
  std::string text;
  for (const HolidayChange& change : changes) {
    const char* marks[] = {"+", "-", "~"};
    text += std::string(marks[static_cast<int>(change.kind)]) + iso(change.date) + " " + change.title;
    text += change.before.empty() ? "; " : " (was " + change.before + "); ";
  }
  return text;
}

}  // namespace

TEST_CASE("the published JSON gives a table for each division") {
  std::ifstream file("tests/data/bank-holidays.json");
  const std::string text(std::istreambuf_iterator<char>(file), {});
  const auto tables = read_govuk_holidays(text);
  REQUIRE(tables);
  REQUIRE(tables->size() == 3);
  CHECK((*tables)[0].division == "england-and-wales");
  CHECK((*tables)[0].title == "England and Wales");
  CHECK((*tables)[1].title == "Northern Ireland");
  for (const HolidayTable& each : *tables) {
    CHECK(each.first_year == 2012);
    CHECK(each.last_year == 2028);
  }
  CHECK((*tables)[0].holidays.size() == 140);
  CHECK((*tables)[0].holidays[0].title == "New Year’s Day (substitute day)");
}

TEST_CASE("a year that the JSON has only in part is not covered") {
  const HolidayTable read = table(R"({"title": "Christmas Day", "date": "2025-12-25"}, )" + year_of_events(2026) +
                                  ", " + R"({"title": "New Year", "date": "2027-01-01"})");
  CHECK(read.first_year == 2026);
  CHECK(read.last_year == 2026);
  CHECK(read.holidays.size() == 2);
}

TEST_CASE("what is not as GOV.UK publishes it is refused in plain words") {
  const auto problem = [](const std::string& text) { return read_govuk_holidays(text).problem().message; };
  CHECK(problem("") == "the file is not JSON");
  CHECK(problem("<html>") == "the file is not JSON");
  CHECK(problem("[]") == "the file has no divisions of bank holidays");
  CHECK(problem("{}") == "the file has no divisions of bank holidays");
  CHECK(problem(R"({"scotland": []})") == "'scotland' has no list of events");
  CHECK(problem(R"({"../../x": {"events": []}})") == "'../../x' is not the name of a division");
  CHECK(problem(R"({"uk-any": {"events": []}})") == "'uk-any' is not the name of a division");
  CHECK(problem(scotland("")) == "'scotland' has no list of events");
  CHECK(problem(scotland("7")) == "an event of 'scotland' is not an object");
  CHECK(problem(scotland(R"({"title": "X", "date": "1 May"})")) == "'scotland': '1 May' is not a date");
  CHECK(problem(scotland(R"({"title": 5, "date": "2026-05-01"})")) == "'scotland': 2026-05-01 has no title");
  CHECK(problem(scotland(R"({"title": "a\u001bb", "date": "2026-05-01"})")) ==
        "'scotland': the title of 2026-05-01 holds control characters");
  CHECK(problem(scotland(year_of_events(2026) + ", " + year_of_events(2026))) == "'scotland' has 2026-01-01 twice");
  CHECK(problem(scotland(year_of_events(2026) + ", " + year_of_events(2028))) ==
        "'scotland' goes from 2026 to 2028, but 2027 is not whole");
  CHECK(problem(scotland(R"({"title": "X", "date": "2026-05-01"})")) ==
        "'scotland' has no whole year, from New Year to Christmas");
  CHECK(read_govuk_holidays("x").problem().hint == "get the file anew from https://www.gov.uk/bank-holidays.json");
}

TEST_CASE("published years take the place of the present ones, other years stay") {
  const std::vector<HolidayTable> present = {table(year_of_events(2025) + ", " + year_of_events(2026))};
  const std::string may = R"({"title": "May Day", "date": "2026-05-04"}, )";
  const auto updates = update_holidays(present, {table(year_of_events(2026, may) + ", " + year_of_events(2027))});
  REQUIRE(updates);
  REQUIRE(updates->size() == 1);
  const HolidayUpdate& update = updates->front();
  CHECK(told(update.changes) == "+2026-05-04 May Day; +2027-01-01 New Year; +2027-12-25 Christmas Day; ");
  CHECK(update.table.first_year == 2025);
  CHECK(update.table.last_year == 2027);
  CHECK(update.table.holidays.size() == 7);
  CHECK(update.years_before.last == 2026);
  CHECK_FALSE(update.changes_nothing());

  const auto back = update_holidays({update.table}, {present[0]});
  CHECK(told(back->front().changes) == "-2026-05-04 May Day; ");
  CHECK(update_holidays(present, present)->front().changes_nothing());

  HolidayTable renamed = present[0];
  renamed.holidays[0].title = "New Year’s Day";
  CHECK(told(update_holidays(present, {renamed})->front().changes) == "~2025-01-01 New Year’s Day (was New Year); ");
}

TEST_CASE("the years of an older table are left to it, and no year may be missing between") {
  const HolidayTable old = table(year_of_events(2011));
  const HolidayTable newest = table(year_of_events(2012));
  const auto updates = update_holidays({old, newest}, {table(year_of_events(2011) + ", " + year_of_events(2012))});
  REQUIRE(updates->size() == 1);
  CHECK(updates->front().changes_nothing());
  CHECK(updates->front().table.first_year == 2012);

  CHECK(update_holidays({newest}, {table(year_of_events(2014))}).problem().message ==
        "scotland was published for 2014 to 2014, and known for 2012 to 2012: years between are missing");
  CHECK(update_holidays({}, {newest})->front().years_before.first == 0);
}
