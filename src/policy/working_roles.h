// The roles that have something to do under a policy: they handle a stage, keep a promise, record an event or let a matter in.
// The others are those whom a complaint may be about; nobody need hold them.
#pragma once

#include <vector>

#include "policy/policy.h"

namespace plaint {

// In the order in which the policy declares its roles.
std::vector<const Role*> working_roles(const Policy& policy);

}  // namespace plaint
