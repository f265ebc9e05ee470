// Who may act: handlers of stages and of promises, by conflict of interest and by what somebody did before (R22).
#pragma once

#include <string>
#include <vector>

#include "timeline/history.h"

namespace plaint {

// Those who are kept apart: people and roles who recorded an event, or handled a stage, that `apart` names.
std::vector<std::string> kept_apart(const History& history, const ApartFrom& apart, int at);

// The first of `who` who may act after deed `at`; an empty role: none of them.
Handler first_who_may(const History& history, const Who& who, const ApartFrom& apart, int at);

// Whoever has the work of this stay in a stage: allocated, or the first in the stage's list who may.
Handler handler_of_visit(const History& history, int visit, int at);

// It is for somebody whom the policy names, and each of them is kept apart from it or complained about.
inline constexpr const char* nobody_may = "nobody whom the policy names may do this";

// Why those who recorded `deed` may not have done so; "" when one of them may.
std::string wrong_person(const History& history, const Who& who, const ApartFrom& apart, int deed);

}  // namespace plaint
