// plaint workday: the calendar question alone. Looks at no case and no policy.
#pragma once

#include <string>

#include "commands/common.h"

namespace plaint {

// As typed; "" where an option was not.
struct WorkdayOptions {
  std::string from;  // "2026-03-27", "2026-03-27T17:00", "today" ...: taken as an arrival
  std::string span;  // "20 working days"
  std::string division;
  std::string first_day;
  std::string last_day_closed;
  std::string cut_off;
  bool explain = false;
};

// Prints the date on which the span ends, with "provisional" after it when the holiday tables do not reach so far
// (R29).
int workday(World& world, const CommonOptions& common, const WorkdayOptions& options);

}  // namespace plaint
