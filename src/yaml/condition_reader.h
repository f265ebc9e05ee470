// Reads conditions: which cases and events a rule is about. Every name in one is resolved here, every value checked.
#pragma once

#include "yaml/policy_reading.h"

namespace plaint::yaml {

// The facts that may be asked of a case: kind, stage, about, identity, happened, then the policy's facts and the keys
// of the case head, then the fields of events (FIELD, or EVENT.FIELD).
Condition condition_of(Reading& reading, const Node& node, const Where& where);
// The condition of `with`: on the fields of these events, and on nothing else.
Condition with_of(Reading& reading, const Node& node, const std::vector<EventId>& met_by);
Applies applies_at(Reading& reading, const Node& map, const Where& where);  // `when` and `unless`

}  // namespace plaint::yaml
