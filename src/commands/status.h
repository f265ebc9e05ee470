// `plaint` alone: everything that wants doing, on one screen.
#pragma once

#include "commands/common.h"

namespace plaint {

int status(World& world, const CommonOptions& options);

}  // namespace plaint
