// Why an event is not recorded, in words, and what to type instead.
#pragma once

#include <vector>

#include "base/result.h"
#include "commands/logbook.h"

namespace plaint {

Problem refusal(const Logbook& book, const CaseEvent& event, const std::vector<Objection>& objections);

}  // namespace plaint
