// `plaint list`: all cases, a line each.
#pragma once

#include "commands/common.h"
#include "report/case_rows.h"

namespace plaint {

int list_cases(World& world, const CommonOptions& options, const CaseFilter& filter);

}  // namespace plaint
