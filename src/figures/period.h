// The time that a report is about: two days, both included, and how it is called. It knows nothing of today.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"
#include "calendar/calendar.h"
#include "date/date.h"

namespace plaint {

struct Period {
  Date from;
  Date to;  // included
  std::string
      label;  // "January to March 2026"; "22 January to 20 March 2026, since the trustees' meeting of 21 January 2026"

  bool holds(Date day) const { return from <= day && day <= to; }
  int days() const { return static_cast<int>((to - from).count()) + 1; }
};

// "2026-Q1"; "2026", or a financial year from April: "2025-26" (1 April 2025 to 31 March 2026); problems say what is
// meant.
Result<Period> read_quarter(std::string_view text);
Result<Period> read_year(std::string_view text);

// Two days; the label is made of them: "2 January to 20 March 2026", "March 2026", "January to March 2026", "2026".
Result<Period> period_between(Date from, Date to);

// The period that a template's head asks for, as it is on a day. A problem when the word is none of these, or a meeting
// series is not known.
//   month, quarter, half-year, year        the one in which the day lies, up to that day
//   six-months, twelve-months              that long, up to and including the day
//   since SERIES                           from the day after the last meeting before the day, up to the day
//   all                                    everything up to the day
Result<Period> period_of(std::string_view word, const Calendar& calendar, Date as_of);

// The period cut off on `as_of` when it is not over then: ", so far" is added to its label. A problem when it has not
// begun.
Result<Period> upto(Period period, Date as_of);

// As long, and just before: of a quarter the quarter before, of six months the six months before, else as many days.
Period before(const Period& period);

}  // namespace plaint
