// What each event that may come next must say, may say, and must say to keep a promise: for `plaint next`. It writes nothing.
#pragma once

#include <vector>

#include "commands/one_case.h"
#include "report/next_steps.h"

namespace plaint {

// One for each of the timeline's `next`, in that order. `one` has begun.
std::vector<EventNeeds> needs_of_next(const OneCase& one, Date today);

}  // namespace plaint
