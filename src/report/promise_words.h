// What has become of one promise, in the words of a screen: how it stands, and the dates that belong to it.
#pragma once

#include <string>

#include "timeline/timeline.h"

namespace plaint {

// "4 working days late", "open", "kept", "kept late", "held": how it stands.
std::string standing(const Instance& instance);

// "due Mon 16 Mar", "Wed 4 Mar, due Thu 5 Mar", "waiting for acknowledged", "before closed": when.
std::string dates_of(const Timeline& timeline, const Instance& instance);

bool is_done(State state);  // met, met late, broken, cancelled or waived: nothing is to be done, and something happened

}  // namespace plaint
