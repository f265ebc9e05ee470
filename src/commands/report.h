// `plaint report`: the figures of a period, filled into a template and set in the format that was asked for; kept in reports/
// when that is wanted. Also the two reports that are no templates: of one case, and of a policy.
#pragma once

#include <string>
#include <vector>

#include "commands/common.h"

namespace plaint {

struct ReportOptions {
  std::string name;   // "board"; "case" and "policy" are made without a template
  std::string which;  // the case, or the policy
  std::string from, to, quarter, year;  // the period; none: the template's
  std::string table;  // for CSV; "": the first
  std::string out;    // a file; "": standard output
  bool list = false;
  bool save = false;
  std::string for_event;        // with --save: only this event is recorded
  std::vector<std::string> by;  // with --save: who made it
  bool dry_run = false;         // with --save: shown, not done
};

// Further --NAME VALUE are fields of the events that --save records.
int report(World& world, const CommonOptions& common, const ReportOptions& options);

}  // namespace plaint
