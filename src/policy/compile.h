// What a policy must not contradict in itself, asked of the finished model: it needs no YAML, and knows of no cases.
// What is merely unwise in a paper is told elsewhere, as a finding.
#pragma once

#include "base/diagnostics.h"
#include "policy/policy.h"

namespace plaint {

// Adds an error for each contradiction, and marks as `diary_only` the policy's own events of which nothing but promises
// of the organisation speaks. All names in `policy` are known to exist, but for those in `due PROMISE`, checked here.
// A policy that has errors already is searched only for what does not follow from them; one without gets its tables (tables.h).
void compile(Policy& policy, Diagnostics& diagnostics);

}  // namespace plaint
