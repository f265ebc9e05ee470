// An event that a saved report proves (`report: board` on an event). Such an event has two fields more: `report`, the file that was saved,
// and `digest`, the SHA-256 of its bytes. Which report it is stands with the first of them.
#pragma once

#include <string>

#include "policy/policy.h"

namespace plaint {

// "board"; "" of every other event.
std::string report_of(const EventType& type);

void set_report(EventType& type, const std::string& report);

}  // namespace plaint
