// Whether the reports that diary.yaml names as kept are still what they were.
#pragma once

#include <set>
#include <string>

#include "base/diagnostics.h"
#include "commands/load.h"

namespace plaint {

// Warns of each that was changed or is gone; adds the reports that it looked at to `files`.
void check_saved_reports(const LoadedWorkspace& loaded, std::set<std::string>& files, Diagnostics& diagnostics);

}  // namespace plaint
