// A rule of a policy in plain English: "within 10 working days of receipt", "only if complainant is service-user".
// Events and facts are called by the names that are typed; roles, stages and promises by their titles.
#pragma once

#include <string>

#include "policy/policy.h"

namespace plaint {

// The day on which a promise falls due, or "" when it has none: "within 20 working days of acknowledged", "every 15
// working days from interim-sent on, until responded", "at the next trustees meeting", "by 1 January 2026".
std::string due_words(const Policy& policy, const Promise& promise);

// "receipt", "the start of the stage", "interim-sent or responded"
std::string moments_words(const Policy& policy, const Moments& moments);

// "complainant is service-user or public, and responded has happened"; "" when it is empty
std::string condition_words(const Condition& condition, const Policy& policy);
// "only if ...", "unless ...", both, or ""
std::string applies_words(const Applies& applies, const Policy& policy);

// "acknowledged, interim-sent or responded"
std::string events_words(const Policy& policy, const std::vector<EventId>& events);
// "Chief Executive, else Chair of the Board of Trustees"; "" when nobody is named
std::string who_words(const Policy& policy, const Who& who);
// "nobody who recorded drafted or handled stage-1"; "" when nobody is kept out
std::string apart_words(const Policy& policy, const ApartFrom& apart);

// "the first day is the day after; a due date on a closed day goes to the next working day"
std::string counting_words(const Counting& counting);
bool same_counting(const Counting& left, const Counting& right);

std::string force_word(Force force);             // "aim", "commitment", "statutory"
std::string day_words(const PartialDate& date);  // "1 January 2026", "November 2024", "2024"
std::string day_words(Date date);

std::string title_of(const std::string& title,
                     const std::string& name);  // the title, else the name as a title; with a capital

}  // namespace plaint
