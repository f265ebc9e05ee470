// Moves between stages: which one an event makes, and whether it is open (R19).
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "timeline/history.h"

namespace plaint {

// The stage's move for this event whose condition holds after deed `at`, else the first for it; nullptr: none.
const Move* move_for(const History& history, int visit, EventId event, int at, int deed);

// Why a move from this stay is not open on `day`, after deed `at`; empty: it is. `deed`: the event itself, -1: not yet.
struct MoveFault {
  std::string_view code;
  std::string message;
};
std::vector<MoveFault> move_faults(const History& history, const Move& move, int visit, int at, int deed);

// The day on which a promise falls due, kept or not, once the instances are known; for `due PROMISE`. A promise of this stay
// comes before others of that name; -1: the last of any.
std::function<std::optional<Date>(const std::string& promise)> known_due(const History& history, int visit);

// The day on which an instance falls due: the date in force, or, when it is held without one, the one that was counted.
std::optional<Date> falls_due(const Instance& instance);

}  // namespace plaint
