// Timelines as text, every field of them, so that two of them can be compared.
#pragma once

#include <string>

#include "timeline/timeline.h"

namespace plaint::test {

// What somebody may still have to do: every instance that is due, as it stands, but for who has the work; and the outcome, and the errors.
std::string told_of_owed(const Timeline& timeline);

// What a timeline has with Detail::dates: what happened, every instance, the handler, the outcome, the errors.
std::string told_of_dates(const Timeline& timeline);

// The same with Detail::judged: what went wrong, and what waits for a decision.
std::string told_of_judged(const Timeline& timeline);

// The same with Detail::rights: where else the complainant may go, and how long the personal record is kept.
std::string told_of_rights(const Timeline& timeline);

// The same with everything else.
std::string told_whole(const Timeline& timeline);

}  // namespace plaint::test
