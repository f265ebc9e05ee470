// plaint holidays: which days are bank holidays, for which years that is known, and bringing in newly published ones.
#pragma once

#include <functional>
#include <string>

#include "calendar/calendar.h"
#include "commands/common.h"

namespace plaint {

// As typed; "" where an option was not.
struct HolidaysOptions {
  std::string division;  // the workspace's
  std::string year;      // the year of --as-of, or of today
};

// Prints the bank holidays of one division in one year, and the years that are known.
int holidays(World& world, const CommonOptions& common, const HolidaysOptions& options);

struct ImportOptions {
  std::string file;  // the JSON of GOV.UK, as it was downloaded
  bool dry_run = false;
};

// What another calendar does to the open cases of the workspace, as text; given by whoever reads cases and policies.
using MovedCases = std::function<std::string(World& world, const Calendar& before, const Calendar& after)>;

// Shows what the file changes in the calendars of the workspace and which dates that moves, and writes those that
// change.
int import_holidays(World& world, const CommonOptions& common, const ImportOptions& options,
                    const MovedCases& moved_cases = {});

}  // namespace plaint
