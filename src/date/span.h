// A length of time as a policy writes it: "10 working days", "3 months", "same day", "5 school days before".
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"

namespace plaint {

enum class Unit { working_days, days, weeks, months, years, named_days, same_day, as_soon_as_possible };

struct Span {
  Unit unit = Unit::working_days;
  int n = 0;             // how many; 0 for same_day and as_soon_as_possible
  std::string calendar;  // named_days only: the calendar's name ("school")
  bool before = false;   // counts backwards from its start
};

// Grammar: N ("working days" | "days" | "weeks" | "months" | "years" | NAME "days") ["before"], the singular allowed;
// "same day"; "as soon as possible". N is a whole number from 0 to 9999.
Result<Span> parse_span(std::string_view text);

std::string to_string(const Span& span);  // "1 working day", "5 school days before"

// The unit in which lateness of such a promise is counted, in the plural: "working days", "school days", "days" (weeks,
// months and years are told in days; "same day" in working days).
std::string lateness_unit(const Span& span);

}  // namespace plaint
