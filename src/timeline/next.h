// Which events may come next, what each would do, and what stands in its way (R12, R19).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "timeline/history.h"

namespace plaint {

void find_next(History& history);

// The one thing to do first, for the line at the end of a list.
struct Advice {
  std::string event;                     // to record
  std::vector<std::string> instead;      // events that hold the promise, when it cannot be kept yet
  const Instance* instance = nullptr;    // the promise that it serves
};

// For this instance: an event that keeps it, or one that clears what stands in the way; none when nothing can be recorded.
std::optional<Advice> advice_for(const Timeline& timeline, const Instance& instance);

// Is there a reason to keep it? False for what must only come before a step that nothing here asks for: the assessment without
// which nobody may be restricted is no advice to restrict anybody.
bool is_called_for(const Timeline& timeline, const Instance& instance);

}  // namespace plaint
