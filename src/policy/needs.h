// What a policy speaks of that is kept elsewhere: named calendars, divisions and series of meetings. Whether they are
// there is asked by whoever has them.
#pragma once

#include <string>
#include <vector>

#include "policy/policy.h"

namespace plaint {

struct PolicyNeed {
  enum class Of { calendar, division, meetings };
  Of of = Of::calendar;
  std::string name;  // "school", "scotland", "trustees"
  Place place;       // of the first rule that speaks of it
};

// Each once, in the order of the policy. A calendar that the policy itself declares is not among them.
std::vector<PolicyNeed> needs_of(const Policy& policy);

}  // namespace plaint
