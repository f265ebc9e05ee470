// The whole program but for the machine: words in, exit status out.
#pragma once

#include <string>
#include <vector>

#include "world/world.h"

namespace plaint {

// `words` are those after the program's name. Gives the exit status (commands/common.h). Whatever is thrown below is
// caught here, once, and is a bug in plaint.
int run(const std::vector<std::string>& words, World& world);

}  // namespace plaint
