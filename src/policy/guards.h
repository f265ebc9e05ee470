// Guards that wait for each other: P before E where E keeps Q, and Q before F where F alone keeps P. Neither event
// could ever be recorded.
#pragma once

#include "base/diagnostics.h"
#include "policy/policy.h"

namespace plaint {

// Adds an error `guard-cycle` for each such ring. Promises with a condition are left out of account: they may not be
// owed.
void check_guards(const Policy& policy, Diagnostics& diagnostics);

}  // namespace plaint
