#include "yaml/calendar_reader.h"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <random>

#include "holiday_data.h"
#include "report/diagnostics_text.h"

using namespace plaint;
using namespace plaint::yaml;
using namespace plaint::test;

namespace {

std::string told(const std::string& text) {
  const Source source{"policies/calendars/x.yaml", text};
  Diagnostics diagnostics;
  CHECK_FALSE(read_calendar(source, diagnostics).has_value());
  return diagnostics_text(diagnostics);
}

HolidayTable read(const Source& source) {
  Diagnostics diagnostics;
  const std::optional<HolidayTable> table = read_calendar(source, diagnostics);
  CHECK(diagnostics_text(diagnostics).empty());
  REQUIRE(table.has_value());
  return *table;
}

Source file(const std::string& path) {
  std::ifstream stream(path);
  REQUIRE(stream.good());
  return {path, std::string(std::istreambuf_iterator<char>(stream), {})};
}

}  // namespace

TEST_CASE("a calendar file is read, its holidays in order of date") {
  const Source source{
      "x.yaml",
      "calendar: narnia\ntitle: Narnia\nsource: made up\nyears: 2026 to 2027\nholidays:\n"
      "  - {date: 2027-05-01, title: \"May: the first\"}\n  - {date: 2026-04-03, title: Good Friday}\n"};
  const HolidayTable table = read(source);
  CHECK(table.division == "narnia");
  CHECK(table.title == "Narnia");
  CHECK(table.source == "made up");
  CHECK(table.first_year == 2026);
  CHECK(table.last_year == 2027);
  REQUIRE(table.holidays.size() == 2);
  CHECK(iso(table.holidays[0].date) == "2026-04-03");
  CHECK(table.holidays[0].place.line == 7);
  CHECK(table.holidays[1].title == "May: the first");
  CHECK(table.place.line == 4);

  const Source written{"x.yaml", calendar_text(table)};
  CHECK(calendar_text(read(written)) == written.text);
}

TEST_CASE("all that is wrong in a calendar file is told at once, each with its place") {
  CHECK(told("calendar: narnia\ntitel: Narnia\nsource: made up\nyears: 2026 to 2027\nholidays:\n"
             "  - {date: 2026-02-30, title: No such day}\n"
             "  - {date: 2028-01-01, title: Too late}\n"
             "  - {date: 2026-04-03, title: Good Friday}\n"
             "  - {date: 2026-04-03, title: Good Friday}\n"
             "  - {date: 2026-04-06, titel: Easter Monday}\n"
             "  - 2026-12-25\n") == R"(policies/calendars/x.yaml:1:1: error: a calendar file needs the key 'title' [missing-key]
calendar: narnia
^
hint: add a line 'title: ...'

policies/calendars/x.yaml:2:1: error: 'titel' is not a key of a calendar file [unknown-key]
titel: Narnia
^~~~~
hint: did you mean 'title'?

policies/calendars/x.yaml:6:12: error: '2026-02-30' is not a date: February 2026 has 28 days [bad-date]
  - {date: 2026-02-30, title: No such day}
           ^~~~~~~~~~
hint: write dates as YYYY-MM-DD, for example 2026-03-27

policies/calendars/x.yaml:7:12: error: '2028-01-01' is outside the years of this file, 2026 to 2027 [holiday-outside-years]
  - {date: 2028-01-01, title: Too late}
           ^~~~~~~~~~
hint: when every holiday of its year is listed here, widen 'years'

policies/calendars/x.yaml:9:12: error: '2026-04-03' is listed already, in line 8 [holiday-twice]
  - {date: 2026-04-03, title: Good Friday}
           ^~~~~~~~~~
hint: take one of the two out

policies/calendars/x.yaml:10:5: error: a holiday needs the key 'title' [missing-key]
  - {date: 2026-04-06, titel: Easter Monday}
    ^
hint: add a line 'title: ...'

policies/calendars/x.yaml:10:24: error: 'titel' is not a key of a holiday [unknown-key]
  - {date: 2026-04-06, titel: Easter Monday}
                       ^~~~~
hint: did you mean 'title'?

policies/calendars/x.yaml:11:5: error: a holiday is a text; a map of keys is expected [wrong-type]
  - 2026-12-25
    ^
hint: write it as lines 'key: value'
)");
}

TEST_CASE("years and names of calendars") {
  const auto head = [](const std::string& name, const std::string& years) {
    return "calendar: " + name + "\ntitle: X\nsource: X\nyears: " + years + "\nholidays: []\n";
  };
  for (const char* bad : {"2012-2028", "2028 to 2012", "2012 to", "12 to 28", "2012-01 to 2013", "always"}) {
    CAPTURE(bad);
    CHECK(told(head("x", bad)).find("is no range of years [bad-years]") != std::string::npos);
  }
  CHECK(told(head("x", "1 to 2")).find("[bad-years]") != std::string::npos);
  CHECK(told(head("x", "1000 to 2028")).find("'1000 to 2028' is more than 200 years") != std::string::npos);
  CHECK(told(head("uk-any", "2026")).find("'uk-any' is worked out from the three divisions") != std::string::npos);
  CHECK(told(head("../x", "2026")).find("'../x' is not a name, as 'calendar' asks for [bad-name]") != std::string::npos);
  const Source one_year{"x.yaml", head("x", "2026")};
  CHECK(read(one_year).first_year == 2026);
  CHECK(read(one_year).last_year == 2026);
}

TEST_CASE("the division of a calendar file that says so in its first line") {
  CHECK(division_at_head("calendar: scotland\ntitle: Scotland\n") == "scotland");
  CHECK(division_at_head("# Bank holidays\n\n#calendar: wales\ncalendar: scotland\n") == "scotland");
  for (const char* unsure : {
           "", "calendar: scotland", "title: Scotland\ncalendar: scotland\n", "calendar: \"scotland\"\n", "calendar:  scotland\n",
           "calendar: scotland # the country\n", "calendar: scotland\r\n", " calendar: scotland\n", "'calendar': scotland\n",
           "---\ncalendar: scotland\n", "%YAML 1.2\n---\ncalendar: scotland\n", "# x\rtitle: |\ncalendar: scotland\n",
           "# x\u0085title: |\ncalendar: scotland\n", "\ufeffcalendar: scotland\n", "calendar: \n  scotland\n", "calendar: *a\n",
           "{calendar: scotland}\n", "Calendar: scotland\n", "\tcalendar: scotland\n"}) {
    CAPTURE(unsure);
    CHECK(division_at_head(unsure) == "");
  }
}

TEST_CASE("the division at the head of a calendar file, however it is damaged, is that of its table, or the file has none") {
  const std::string text = "# All of them\ncalendar: x\ntitle: 'X y'\nsource: |\n  w\nyears: 2026\nholidays:\n  - {date: 2026-01-01, title: N}\n";
  const std::vector<std::string> pieces = {"\n", "\r", "\r\n", " ", "  ", "\t", "#", "'", "\"", "|", ">", "-", "---\n", "...\n", "calendar: y\n",
                                           "calendar: ", "y", "? ", ": ", "{", "}", "[", "]", ",", "&a ", "*a", "!t ", "%", "\u0085", "\u2028", "\ufeff", "\\"};
  std::mt19937 random(20260320);
  const auto any_of_first = [&](std::size_t count) { return random() % count; };
  int known = 0, read = 0;
  for (int time = 0; time < 40000; ++time) {
    Source source{"x.yaml", text};
    for (std::size_t damages = 1 + any_of_first(3); damages > 0; --damages) {
      const std::size_t at = any_of_first(std::min<std::size_t>(source.text.size(), 50) + 1);
      source.text.replace(at, any_of_first(3) == 0 ? any_of_first(8) : 0, pieces[any_of_first(pieces.size())]);
    }
    const std::string division = division_at_head(source.text);
    if (division.empty()) continue;
    ++known;
    Diagnostics diagnostics;
    const std::optional<HolidayTable> table = read_calendar(source, diagnostics);
    if (!table) continue;
    ++read;
    CAPTURE(source.text);
    CHECK(table->division == division);
  }
  CHECK(known > 1000);
  CHECK(read > 1000);
}

TEST_CASE("no year of a division stands in two files") {
  const Source first{"a.yaml", "calendar: x\ntitle: X\nsource: X\nyears: 2012 to 2020\nholidays: []\n"};
  const Source second{"b.yaml", "calendar: x\ntitle: X\nsource: X\nyears: 2020 to 2028\nholidays: []\n"};
  const Source other{"c.yaml", "calendar: y\ntitle: Y\nsource: Y\nyears: 2020 to 2028\nholidays: []\n"};
  Diagnostics diagnostics;
  check_tables({read(first), read(second), read(other)}, diagnostics);
  CHECK(diagnostics_text(diagnostics) ==
        R"(b.yaml:4:8: error: 2020 of 'x' is covered already in a.yaml [year-covered-twice]
years: 2020 to 2028
       ^~~~~~~~~~~~
hint: let each year of a division stand in one file only
)");
}

TEST_CASE("the calendars that plaint ships have the days that were published") {
  for (const HolidayTable& published : holiday_tables()) {
    const bool derived = published.first_year == 2007;
    const std::string path = "policies/calendars/" + published.division + (derived ? "-2007-2011.yaml" : ".yaml");
    CAPTURE(path);
    const Source source = file(path);
    const HolidayTable shipped = read(source);
    CHECK(calendar_text(shipped) == source.text);
    CHECK(shipped.division == published.division);
    CHECK(shipped.first_year == published.first_year);
    CHECK(shipped.last_year == published.last_year);
    REQUIRE(shipped.holidays.size() == published.holidays.size());
    for (std::size_t i = 0; i < shipped.holidays.size(); ++i) {
      CHECK(iso(shipped.holidays[i].date) == iso(published.holidays[i].date));
      CHECK(shipped.holidays[i].title.starts_with(published.holidays[i].title));
    }
  }
}
