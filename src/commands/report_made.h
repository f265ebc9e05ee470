// A report of a period, made: the workspace read as it stood on the last day of the period, its figures worked out, the template
// filled. Printing and keeping it is for others.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "commands/load.h"
#include "commands/report.h"
#include "figures/period.h"
#include "report/issued.h"

namespace plaint {

struct MadeReport {
  std::shared_ptr<LoadedWorkspace> loaded;
  std::string here;  // LoadedWorkspace::here, of where the user typed
  Period period;
  bool whole_history = false;  // the period is everything up to its last day
  IssuedReport issued;
};

// None: `status` is that of the command, and it was said why.
struct Making {
  std::optional<MadeReport> made{};
  int status = exit_well;
};

Making make_report(World& world, const CommonOptions& common, const ReportOptions& options);

// "2026-Q1", "2026-03", "2026", "2025-26", "2026-01-22-to-2026-03-20", of everything "2026-03-20": for the name of a file.
std::string short_name_of(const Period& period, bool whole_history);

}  // namespace plaint
