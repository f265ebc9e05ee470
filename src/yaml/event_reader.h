// Reads the events of a policy: the standard vocabulary, narrowed or widened by what the policy declares.
#pragma once

#include "yaml/policy_reading.h"

namespace plaint::yaml {

// The names: every standard event, whole, then a bare entry for each one that the policy adds.
void list_events(Reading& reading, const Node& policy_map);
// The fields that the policy declares; roles and facts must be there already.
void read_event_fields(Reading& reading, const Node& policy_map);
// Everything else about them; kinds, stages and fields must be there already.
void read_event_rules(Reading& reading, const Node& policy_map);

// The type in the grammar of vocabulary.h: "text", "optional text", "upheld|not-upheld".
FieldType standard_field(std::string_view written);

}  // namespace plaint::yaml
