// Reads kinds and their stages, with their promises and moves.
#pragma once

#include "yaml/promise_reader.h"

namespace plaint::yaml {

// The names of kinds and stages, so that rules can speak of them. `closed` is always the last stage of a kind, and a
// kind without stages has one, `open`.
void list_kinds(Reading& reading, const Node& policy_map);
// Everything in them; all names of the policy must be there already.
void read_kinds(Reading& reading, const Node& policy_map, const Layers& defaults);

}  // namespace plaint::yaml
