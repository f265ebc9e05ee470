// The first pass of replay(): takes the events in order, leaves out what is impossible (R20) and follows the moves (R19).
#pragma once

#include "timeline/history.h"

namespace plaint {

void walk_case(History& history);
void walk_diary(History& history, const std::vector<CaseEvent>& diary);

}  // namespace plaint
