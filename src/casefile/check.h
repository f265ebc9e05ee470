// Whether a case speaks the words of its policy: facts, values, fields of events, people. Which event may follow which is
// asked by the engine, not here.
#pragma once

#include <vector>

#include "base/diagnostics.h"
#include "casefile/casefile.h"
#include "casefile/organisation.h"
#include "policy/policy.h"

namespace plaint {

// Adds an error for each fact, value or field that the policy (or one of `further`: overlays and `also`) does not know, and
// for each field that an event lacks. Unknown events are left to the engine.
void check_case(const CaseFile& casefile, const Policy& policy, const std::vector<const Policy*>& further,
                const std::vector<Person>& staff, Diagnostics& diagnostics);

// The same for the organisation's diary: an event that no policy of the workspace knows, and fields.
void check_diary(const std::vector<CaseEvent>& diary, const std::vector<const Policy*>& policies,
                 const std::vector<Person>& staff, Diagnostics& diagnostics);

}  // namespace plaint
