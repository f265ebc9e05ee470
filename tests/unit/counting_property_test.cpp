// Counting against a naive count, day by day, and what must hold for every date.
#include <doctest/doctest.h>

#include <map>
#include <set>
#include <string>
#include <vector>

#include "calendar/count.h"
#include "holiday_data.h"

using namespace plaint;
using namespace plaint::test;

namespace {

constexpr int most_days = 60;
constexpr const char* divisions[] = {"england-and-wales", "scotland", "northern-ireland", "uk-any", "uk-common"};

// Written without plaint's calendar: the bank holidays as a set of days, and one step after another.
class NaiveCalendar {
 public:
  explicit NaiveCalendar(const std::string& division) {
    std::map<Date, std::set<std::string>> closed_in;
    for (const HolidayTable& table : holiday_tables()) {
      for (const Holiday& holiday : table.holidays) closed_in[holiday.date].insert(table.division);
    }
    for (const auto& [date, where] : closed_in) {
      const bool closed = division == "uk-any"      ? true
                          : division == "uk-common" ? where.size() == 3
                                                    : where.contains(division);
      if (closed) closed_.insert(date);
    }
  }

  bool open(Date day) const {
    const unsigned weekday = std::chrono::weekday{day}.c_encoding();
    return weekday != 0 && weekday != 6 && !closed_.contains(day);
  }

  // The days on which 0, 1, 2 ... working days from `start` end.
  std::vector<Date> ends(Date start, FirstDay rule) const {
    const Date received = start;
    if (rule != FirstDay::next_day) {
      while (!open(start)) start += Days(1);
    }
    std::vector<Date> ends = {rule == FirstDay::that_day ? received : start};
    if (rule == FirstDay::that_day) ends.push_back(start);
    for (Date day = start + Days(1); ends.size() <= most_days; day += Days(1)) {
      if (open(day)) ends.push_back(day);
    }
    return ends;
  }

 private:
  std::set<Date> closed_;
};

Date counted(const Calendar& calendar, Date start, int n, FirstDay rule, const std::string& division) {
  return count(calendar, {Unit::working_days, n, {}, false}, {start, std::nullopt, true},
               {rule, LastDayClosed::next_working_day, std::nullopt, division})
      .due;
}

}  // namespace

TEST_CASE("every start from 2012 to 2028, 0 to 60 working days, agrees with a count day by day") {
  int wrong = 0;
  std::string first_wrong;
  for (const char* division : divisions) {
    const NaiveCalendar naive(division);
    for (const FirstDay rule : {FirstDay::next_day, FirstDay::receipt_rolled, FirstDay::that_day}) {
      for (Date start = make_date(2012, 1, 1); start <= make_date(2028, 12, 31); start += Days(1)) {
        const std::vector<Date> expected = naive.ends(start, rule);
        for (int n = 0; n <= most_days; ++n) {
          const Date due = counted(uk_calendar(), start, n, rule, division);
          if (due == expected[static_cast<std::size_t>(n)]) continue;
          if (wrong++ == 0) first_wrong = iso(start) + " + " + std::to_string(n) + " gives " + iso(due);
        }
      }
    }
  }
  CAPTURE(first_wrong);
  CHECK(wrong == 0);
}

TEST_CASE("every working-day result is open, and none is later than in a country closed whenever any part is") {
  int closed = 0;
  int later = 0;
  for (const char* division : divisions) {
    const NaiveCalendar naive(division);
    for (Date start = make_date(2011, 11, 1); start <= make_date(2029, 2, 1); start += Days(1)) {
      for (const int n : {1, 3, 5, 10, 20}) {
        const Date due = counted(uk_calendar(), start, n, FirstDay::next_day, division);
        if (!naive.open(due)) ++closed;
        if (due > counted(uk_calendar(), start, n, FirstDay::next_day, "uk-any")) ++later;
      }
    }
  }
  CHECK(closed == 0);
  CHECK(later == 0);
}

TEST_CASE("a further holiday never makes a date earlier") {
  const std::vector<Span> spans = {{Unit::working_days, 1, {}, false},
                                   {Unit::working_days, 10, {}, false},
                                   {Unit::days, 28, {}, false},
                                   {Unit::months, 1, {}, false},
                                   {Unit::same_day, 0, {}, false}};
  int earlier = 0;
  for (Date added = make_date(2026, 3, 2); added <= make_date(2026, 4, 30); added += Days(3)) {
    CalendarData data = calendar_data();
    data.closures = {{added, added, "Extra holiday", {}}};
    const Calendar more(data);
    for (const FirstDay rule : {FirstDay::next_day, FirstDay::receipt_rolled, FirstDay::that_day}) {
      for (Date start = make_date(2026, 2, 20); start <= make_date(2026, 5, 1); start += Days(1)) {
        for (const Span& span : spans) {
          const Counting counting{rule, LastDayClosed::next_working_day, std::nullopt, ""};
          const Start received{start, std::nullopt, true};
          if (count(more, span, received, counting).due < count(uk_calendar(), span, received, counting).due) ++earlier;
        }
      }
    }
  }
  CHECK(earlier == 0);
}

TEST_CASE("outside the years tabled the answers are the same as within") {
  CalendarData data = calendar_data();
  std::erase_if(data.tables, [](const HolidayTable& table) { return table.first_year == 2012; });
  const Calendar until_2011(data);  // tables to 2021; only weekends are known from 2012 on
  const auto& days = until_2011.days("", "");
  for (Date start = make_date(2021, 12, 1); start <= make_date(2022, 1, 31); start += Days(1)) {
    Date expected = start;
    for (int left = 10; left > 0; left -= is_weekend(expected) ? 0 : 1) expected += Days(1);
    while (is_weekend(expected)) expected += Days(1);
    CHECK(days.add_open(start, 10) == expected);
    CHECK(days.open_between(start, expected) == 10);
    if (days.is_open(start)) CHECK(days.add_open(expected, -10) == start);
  }
  CHECK(iso(days.previous_open(make_date(1996, 1, 1))) == "1996-01-01");
  CHECK(iso(days.previous_open(make_date(1997, 1, 1))) == "1997-01-01");
  CHECK(iso(days.add_open(make_date(1997, 1, 2), -5)) == "1996-12-26");
}
