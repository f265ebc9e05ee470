// The short names of actions, measures, points and whatever else a policy follows one by one: which are known in a case, and
// which is free.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "timeline/timeline.h"

namespace plaint {

// Does this event bring a new id into the case (action-agreed), where others speak of one that is there (action-done)?
bool introduces_id(const Policy& policy, EventId event);

// Those that were introduced so far under this field ("action"), each once, in the order in which they came.
std::vector<std::string> known_ids(const Timeline& timeline, std::string_view field);

// "a1", "a2", "m1": the first letter of the field and the first number that is free.
std::string free_id(const Timeline& timeline, std::string_view field);

}  // namespace plaint
