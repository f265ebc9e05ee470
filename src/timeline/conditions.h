// Whether a condition of the policy holds at a point of a history (policy-language 1.3, R13, R21).
#pragma once

#include "timeline/history.h"

namespace plaint {

// Where a condition is asked. `at`: after this deed. `visit`: `happened` looks at this stay only; -1: at the whole case.
// `event`: this deed's own fields come before any other's; -1: none. `deciding`: that event is what the condition decides
// on, and so has not happened yet.
struct Asked {
  int at = 0;
  int visit = -1;
  int event = -1;
  bool deciding = false;
};

bool holds(const Condition& condition, const History& history, const Asked& asked);
bool holds(const Applies& applies, const History& history, const Asked& asked);

// `with`: asked of the fields of one event alone.
bool holds_of_event(const Condition& condition, const History& history, int deed);

// Is `role`, or the role it is in, or whoever alone holds it, complained about in `about`?
bool is_complained_about(const History& history, std::string_view role, std::span<const Word> about);

}  // namespace plaint
