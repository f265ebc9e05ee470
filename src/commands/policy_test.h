// `plaint policy test`: the scenarios beside the policies, run and compared with what they expect.
#pragma once

#include <string>
#include <vector>

#include "commands/common.h"

namespace plaint {

// No names: every policies/*.scenarios.yaml. A name is a policy ("imago") or a file of scenarios, whose policy stands
// beside it. Status 1 when any scenario differs, or a policy asked for has none.
int policy_test(World& world, const CommonOptions& common, const std::vector<std::string>& wanted);

}  // namespace plaint
