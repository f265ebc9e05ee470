// Who may see what happened: events with `visible-to` are left out of everybody else's output.
#pragma once

#include <string>

#include "timeline/timeline.h"

namespace plaint {

// May this role see the event? Everybody may where the policy names nobody.
bool is_visible(const EventType& type, const std::string& viewer);

// Was this done, or was it kept, by an event that the role may not see? Then it is not shown either.
bool is_hidden(const Timeline& timeline, int deed, const std::string& viewer);

}  // namespace plaint
