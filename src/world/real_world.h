// The World that is the machine itself. Only main() and the tests of this floor make one.
#pragma once

#include "world/world.h"

namespace plaint {

World real_world(std::ostream& out, std::ostream& err);

}  // namespace plaint
