// What `plaint audit` sees besides the commits: the files as they lie on the disk, and what git keeps besides the history.
#pragma once

#include <vector>

#include "commands/audit_history.h"
#include "timeline/audit.h"
#include "world/world.h"

namespace plaint {

// What was changed on the disk and not committed, compared byte by byte without git; cases that git does not have.
std::vector<audit::Finding> judge_disk(const World& world, const AuditHistory& history);

// Shallow, grafted and replaced history; commits that were on this branch and are not any more.
Result<std::vector<audit::Finding>> judge_repository(const World& world, const AuditHistory& history);

// Of the last: `steps` are the places where HEAD has been.
Result<std::vector<audit::Finding>> judge_rewriting(const World& world, const AuditHistory& history, const std::vector<git::Step>& steps);

}  // namespace plaint
