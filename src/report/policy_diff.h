// `plaint policy diff`: what one version of a policy promises and the other does not, rule by rule and in words.
#pragma once

#include <string>

#include "policy/policy.h"

namespace plaint {

// "" when both say the same.
std::string policy_diff_text(const Policy& before, const Policy& after, int columns = 80);

// {"before", "after", "changes": [{"change": "added" | "removed" | "changed", "path", "name", "title", "key", "before",
// "after"}]}; one row for each key that changed
std::string policy_diff_json(const Policy& before, const Policy& after);

}  // namespace plaint
