// `plaint overdue`: what should have been done before today and was not.
#pragma once

#include "commands/common.h"

namespace plaint {

int overdue(World& world, const CommonOptions& options);

}  // namespace plaint
