// When the moments of a policy come, in one history (policy-language 1.2, R9, R10).
#pragma once

#include <functional>
#include <optional>

#include "timeline/history.h"

namespace plaint {

// A moment that has come, or whose day is known.
struct Occurrence {
  Start start;
  int deed = -1;         // what comes after this deed comes after the moment; -1: before everything
  bool by_date = false;  // a date brought it, not an event
};

// Where to look for it.
struct Reach {
  int visit = -1;            // the stay in a stage that is meant by `entered`; -1: the whole case
  int from = 0;              // deeds from this one ...
  int upto = 0;              // ... to this one
  bool past_counts = false;  // what came before `from` and is known by its day counts too: stages, dates of the head
  bool counted_from = true;  // an imprecise date means its last day, else its first (R9)
  const Counting* counting = nullptr;  // for `within` of a moment
  std::function<std::optional<Date>(const std::string& promise)> due_of;  // `due PROMISE`
};

std::optional<Occurrence> occurrence(const Moment& moment, const History& history, const Reach& reach);
std::optional<Occurrence> occurrence(const Moments& moments, const History& history, const Reach& reach);

}  // namespace plaint
