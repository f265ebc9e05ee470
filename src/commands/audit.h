// `plaint audit`: what the history of the files shows of changes to the past. Reads git's history and runs nothing that a
// repository may bring along.
#pragma once

#include <string>
#include <vector>

#include "commands/common.h"

namespace plaint {

struct AuditOptions {
  std::vector<std::string> cases;  // only these; empty: all, and what is about none
  std::string since;               // only what was committed on this day or later
  int late_days = 10;              // working days after which something counts as recorded late
  bool seal = false;
  std::string check_seal;
};

int audit_history(World& world, const CommonOptions& common, const AuditOptions& options);

}  // namespace plaint
