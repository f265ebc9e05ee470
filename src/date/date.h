// Calendar dates as people write them: parsing and printing, and dates known only to the month or the year. Knows
// nothing of working days, of time zones or of today.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"

namespace plaint {

using Date = std::chrono::sys_days;
using Days = std::chrono::days;

Date make_date(int year, unsigned month, unsigned day);

// "2026-03-20". A day that does not exist (2026-02-30) is a problem, as is anything but this form.
Result<Date> parse_date(std::string_view text);

// The same without a reason where there is none: for the many dates of which nearly all are whole.
std::optional<Date> whole_date(std::string_view text);

std::string iso(Date date);                // "2026-03-20"
std::string long_form(Date date);          // "Friday 20 March 2026"
std::string short_form(Date date);         // "Fri 20 Mar"
std::string day_form(Date date);           // "Fri 20 March 2026"
std::string_view weekday_name(Date date);  // "Friday"
Result<std::chrono::weekday> parse_weekday(std::string_view text);  // "friday", "Fri": three letters or more
int year_of(Date date);
bool is_weekend(Date date);

// A date that may be known only to the month ("2024-11") or the year ("2024"); month or day 0: not known.
struct PartialDate {
  int year = 0;
  unsigned month = 0;
  unsigned day = 0;

  Date first() const;  // 2024-11 -> 1 November 2024
  Date last() const;   // 2024-11 -> 30 November 2024
  bool precise() const { return day != 0; }
};
Result<PartialDate> parse_partial_date(std::string_view text);
std::string iso(const PartialDate& date);  // as it was written

// A day with, perhaps, the time of the day: "2026-03-27" or "2026-03-27T17:30".
struct DateTime {
  Date date;
  std::optional<int> minute;  // minutes since midnight; none: no time was given
};
Result<DateTime> parse_date_time(std::string_view text);
std::string iso(const DateTime& when);

// "17:00" -> 1020 minutes since midnight
Result<int> parse_time_of_day(std::string_view text);
std::string time_of_day(int minutes);  // 1020 -> "17:00"

// The day `n` months later with the same number, or the month's last day where there is none (corresponding date
// rule, Dodds v Walker [1981]): 30 November + 3 months = 28 February. `n` may be negative.
Date add_months(Date date, int n);

}  // namespace plaint
