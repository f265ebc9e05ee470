// What a policy says, section by section, as the part of a report: of some kinds of case, or all.
#pragma once

#include <string>
#include <vector>

#include "policy/policy.h"

namespace plaint {

// Headings of the third level and tables. `kinds`: the names of those that are told of; empty: all.
std::string policy_clauses_md(const Policy& policy, const std::vector<std::string>& kinds);

}  // namespace plaint
