// plaint holidays: which days are bank holidays, for which years that is known, and bringing in newly published ones.
#pragma once

#include <string>

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

// Shows what the file changes in the calendars of the workspace and which dates of open cases that moves, and writes the
// calendars that change. Files that cannot be read are told: they hinder nothing, and make the exit status 1.
int import_holidays(World& world, const CommonOptions& common, const ImportOptions& options);

}  // namespace plaint
