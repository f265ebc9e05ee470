// Reads the rest of a policy around its kinds: scope rules, external bodies, pauses, retention, patterns, the register.
#pragma once

#include "yaml/promise_reader.h"

namespace plaint::yaml {

// The names of scope rules and pauses, which event fields may have as values.
void list_scope(Reading& reading, const Node& policy_map);
void read_scope(Reading& reading, const Node& policy_map, const Layers& defaults);
void read_external(Reading& reading, const Node& policy_map, const Layers& defaults);
void read_records(Reading& reading, const Node& policy_map);  // pauses, retention, patterns, register, applies-when

}  // namespace plaint::yaml
