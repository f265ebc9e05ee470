// Why a date is what it is: every step from the event that started the clock to the state of the promise, each with the
// place that proves it.
#pragma once

#include <string>
#include <vector>

#include "timeline/timeline.h"

namespace plaint {

struct Reason {
  Place place;       // in the case, the policy, plaint.yaml or a calendar; may be none
  std::string text;  // a sentence
  Clause clause;     // of the policy; may be empty
};

std::vector<Reason> why(const Timeline& timeline, const Instance& instance);

// "within 10 working days of received", "before closed": what the promise says, in words.
std::string rule_in_words(const Promise& promise, const Policy& policy);

}  // namespace plaint
