// `plaint policy list`, `show`, `check` and `diff`: what the policies of the workspace say, and what a careful reader
// would find in them. A policy is named "imago", "imago@2023-04-20" or by its file.
#pragma once

#include <string>
#include <vector>

#include "commands/common.h"

namespace plaint {

int policy_list(World& world, const CommonOptions& common);
int policy_show(World& world, const CommonOptions& common, const std::string& wanted);

// No names: every policy. Status 1 when there is an error; findings alone are about the paper, and leave it 0.
int policy_check(World& world, const CommonOptions& common, const std::vector<std::string>& wanted);

// Status 0 whether or not they differ.
int policy_diff(World& world, const CommonOptions& common, const std::string& before, const std::string& after);

}  // namespace plaint
