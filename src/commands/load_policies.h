// The policies of a workspace: every policies/*.yaml that is no scenario file. A file with an error is told and left
// out; it never hides the others.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "policy/policy.h"
#include "world/world.h"

namespace plaint {

struct LoadedPolicies {
  std::vector<Policy> policies;         // in the order of their files
  std::vector<std::string> unreadable;  // paths of the files with errors
};

// We are in the workspace's folder. Two files with the same policy and version are an error at the second.
LoadedPolicies load_policies(World& world, Diagnostics& diagnostics);

// One file, under the name that is shown.
std::optional<Policy> load_policy(World& world, const std::string& path, Diagnostics& diagnostics);

// The policy that the user means by "imago", "imago@2023-04-20" or "policies/imago.yaml". Of several versions the
// newest that is in force on `day`, else the one that comes into force first; nullptr when there is none.
const Policy* find_policy(const std::vector<Policy>& policies, const std::string& wanted, Date day);

}  // namespace plaint
