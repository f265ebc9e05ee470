// The tables of open days against looking at one day after another: on every day, to both sides of the years that are tabled.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <thread>
#include <vector>

#include "calendar/count.h"
#include "holiday_data.h"

using namespace plaint;
using namespace plaint::test;

namespace {

constexpr const char* divisions[] = {"england-and-wales", "scotland", "northern-ireland", "uk-any", "uk-common", "", "isle-of-man"};
constexpr int years_beyond = 3;

// Closures within the tables, over both of their ends, and beyond them.
Calendar with_closures() {
  CalendarData data = calendar_data();
  data.closures = {{make_date(2026, 12, 24), make_date(2026, 12, 31), "Christmas closure", {}}};
  data.named = {{"school", "working", {{make_date(2026, 7, 20), make_date(2026, 8, 31), "Summer", {}}}, {}},
                {"moved", "school", {{make_date(1996, 12, 20), make_date(1997, 1, 10), "Before", {}},
                                     {make_date(2038, 12, 20), make_date(2039, 1, 10), "After", {}}}, {}},
                {"ward", "every-day", {{make_date(2040, 3, 1), make_date(2040, 3, 7), "Flood", {}}}, {}}};
  return Calendar(data);
}

// Day by day. Why a day is closed is looked up in the holidays and closures themselves, not in the tables.
class OneByOne {
 public:
  explicit OneByOne(const DayCalendar& days) : days_(days) {
    first_ = make_date(days.rules().table.first - 2 * years_beyond, 1, 1);
    last_ = make_date(days.rules().table.last + 2 * years_beyond, 12, 31);
    for (Date day = first_; day <= last_; day += Days{1}) {
      if (days.why_closed(day).empty()) open_.push_back(day);
    }
  }

  bool is_open(Date day) const { return std::binary_search(open_.begin(), open_.end(), day); }

  Date add_open(Date day, int n) const {
    if (n == 0) return day;
    if (n > 0) return *(std::upper_bound(open_.begin(), open_.end(), day) + n - 1);
    return *(std::lower_bound(open_.begin(), open_.end(), day) + n);
  }

  int open_between(Date after, Date upto) const {
    if (upto <= after) return 0;
    return static_cast<int>(std::upper_bound(open_.begin(), open_.end(), upto) - std::upper_bound(open_.begin(), open_.end(), after));
  }

  // The days to ask about: those of the tables, and of some years on either side.
  Date from() const { return make_date(days_.rules().table.first - years_beyond, 1, 1); }
  Date upto() const { return make_date(days_.rules().table.last + years_beyond, 12, 31); }

 private:
  const DayCalendar& days_;
  Date first_;
  Date last_;
  std::vector<Date> open_;
};

int differences(const DayCalendar& days) {
  const OneByOne slow(days);
  int wrong = 0;
  for (Date day = slow.from(); day <= slow.upto(); day += Days{1}) {
    wrong += days.is_open(day) != slow.is_open(day);
    wrong += days.next_open(day) != slow.add_open(day - Days{1}, 1);
    wrong += days.previous_open(day) != slow.add_open(day + Days{1}, -1);
    for (const int n : {0, 1, 2, 5, 10, 21, 65, 254}) {
      wrong += days.add_open(day, n) != slow.add_open(day, n);
      wrong += days.add_open(day, -n) != slow.add_open(day, -n);
    }
    for (const int n : {-1, 0, 1, 6, 31, 365}) {
      wrong += days.open_between(day, day + Days{n}) != slow.open_between(day, day + Days{n});
    }
  }
  return wrong;
}

}  // namespace

TEST_CASE("every day, within the tables, at their ends and beyond: as day by day, in every division and named calendar") {
  const Calendar calendar = with_closures();
  for (const std::string name : {"working", "every-day", "school", "moved", "ward"}) {
    for (const std::string division : divisions) {
      INFO(name, " ", division);
      CHECK(differences(calendar.days(name, division)) == 0);
    }
  }
}

TEST_CASE("a date is provisional exactly when a day outside the years of the holidays was asked about") {
  const Calendar& calendar = uk_calendar();
  int wrong = 0;
  for (Date start = make_date(2006, 10, 1); start <= make_date(2029, 3, 1); start += Days{1}) {
    for (const int n : {1, 10, 30}) {
      const Counted counted = count(calendar, {Unit::working_days, n, {}, false}, {start, std::nullopt, false}, Counting{});
      const bool outside = year_of(start + Days{1}) < 2007 || year_of(counted.due) > 2028;
      wrong += counted.provisional != outside;
    }
  }
  CHECK(wrong == 0);
}

TEST_CASE("several threads may be the first to count") {
  const Calendar calendar = with_closures();
  std::vector<Date> due(8);
  std::vector<std::thread> threads;
  for (Date& each : due) {
    threads.emplace_back([&] { each = calendar.days("school", "scotland").add_open(make_date(2026, 7, 17), 5); });
  }
  for (std::thread& each : threads) each.join();
  CHECK(std::count(due.begin(), due.end(), make_date(2026, 9, 7)) == 8);
}
