// `plaint due`: what falls due in the next days.
#pragma once

#include <string>

#include "commands/common.h"

namespace plaint {

// `within`: a span as policies write it; "" is 5 working days.
int due(World& world, const CommonOptions& options, const std::string& within);

}  // namespace plaint
