// A report that is kept: its file in reports/, and in diary.yaml the events that it proves, in one commit. A report that was kept
// is never written over.
#pragma once

#include <string>

#include "commands/report.h"
#include "figures/period.h"

namespace plaint {

struct ReportToSave {
  std::string name;  // of its file: "2026-Q1-board.md"
  std::string text;
  Period period;
  std::string here;  // where the user typed, below the workspace
};

int save_report(World& world, const CommonOptions& common, const ReportOptions& options, const ReportToSave& report);

}  // namespace plaint
