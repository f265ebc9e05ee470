// `plaint history`: what happened in a case, in the order of the days, and when each of it was recorded.
#pragma once

#include <string>

#include "commands/common.h"

namespace plaint {

// `viewer`: the role for which it is shown; "" for nobody in particular.
int history(World& world, const CommonOptions& options, const std::string& typed_case, const std::string& viewer);

}  // namespace plaint
