// Which due dates of one case differ between two timelines of it: the same events and the same day, but another
// calendar or another policy text. It replays nothing itself.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "timeline/timeline.h"

namespace plaint {

struct MovedDate {
  const Promise* promise = nullptr;
  std::string subject;         // the action, measure or point; may be empty
  std::optional<Date> before;  // none: it had no date
  std::optional<Date> after;
  bool owed = false;  // something is still to be done for it
};

// In the order of `after`; last what only `before` has. What the one has and the other has not is told with no date on
// the side where it is missing.
std::vector<MovedDate> moved_dates(const Timeline& before, const Timeline& after);

}  // namespace plaint
