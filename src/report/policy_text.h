// `plaint policy show` and `plaint policy list`: a policy in plain English, to be held beside the paper. What is said
// of each rule is worked out by policy_outline.h; here it is only set: as text, Markdown or JSON.
#pragma once

#include <string>
#include <vector>

#include "policy/policy.h"

namespace plaint {

std::string policy_text(const Policy& policy, int columns = 80, bool color = false);
std::string policy_markdown(const Policy& policy);
// {"policy", "version", "in_force", "title", "organisation", "counting", "sections": [{"path", "title", "clause", ...,
// "rules": [{"what", "name", "title", "clause", "due": "within 10 working days of receipt", "met_by": ...}]}]}
std::string policy_json(const Policy& policy);

// One line for each, in the order given: what a case pins, since when, the title, the file.
std::string policy_list_text(const std::vector<const Policy*>& policies);
std::string policy_list_json(const std::vector<const Policy*>& policies);

}  // namespace plaint
