// The third pass of replay(): what happened although it should not have (R12, R20, R31), and what stands in the way of an
// event that has not happened yet.
#pragma once

#include <string>
#include <vector>

#include "timeline/history.h"

namespace plaint {

// An event that happened or might: after deed `at` (the event's own when it happened), and whether it enters `closed`.
struct Attempt {
  EventId event = no_event;
  int at = 0;
  int deed = -1;  // -1: it has not happened
  bool enters_closed = false;
};

// The instances that must be kept before the event may be recorded and are not (indexes into Timeline::instances).
std::vector<int> unkept_guards(const History& history, const Attempt& attempt);

// "'reply' must come first: record responded or interim-sent"; with the clause "'reply' must come first (3.3): ..."
std::string guard_sentence(const History& history, const Instance& guard, bool with_clause);

// Adds every breach that instances.h has not found yet, sorts them by day, and turns those without a reason into warnings.
void find_breaches(History& history);

}  // namespace plaint
