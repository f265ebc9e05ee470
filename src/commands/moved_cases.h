// What another calendar does to the dates that are owed: in the cases, closed ones with actions or reviews still to come among
// them, and by the organisation itself. It only looks.
#pragma once

#include <string>

#include "base/diagnostics.h"
#include "calendar/calendar.h"
#include "commands/common.h"

namespace plaint {

struct MovedCases {
  std::string text;    // what moves, a line each, ready to be printed
  Diagnostics errors;  // of files that cannot be read: what they hold may move too
};

// Works out every case of the workspace in which we stand, as of a day, with the holidays of both calendars.
MovedCases moved_cases(World& world, Date as_of, const Calendar& before, const Calendar& after);

}  // namespace plaint
