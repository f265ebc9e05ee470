// `plaint check`: every mistake of every file of the workspace, at its place and with the way out.
#pragma once

#include <string>
#include <vector>

#include "commands/common.h"

namespace plaint {

// `files`: only these, typed as paths or as references of cases; none: all. Status 1 when there is an error; warnings
// and findings alone leave it 0, for what they speak of was used.
int check(World& world, const CommonOptions& options, const std::vector<std::string>& files);

}  // namespace plaint
