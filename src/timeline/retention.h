// How long the personal record of a case (people/CASE.yaml) is kept: the policy's `retention`, else the workspace's, and what
// keeps it longer: a hold, or the right to go to somebody outside (R28). It deletes nothing. A record is kept up to and
// including the last day; it may be erased on the day after.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "timeline/history.h"

namespace plaint {

struct Keeping {
  enum class Is {
    erased,      // recorded as erased, and nothing else happened since: whatever is left of it is to go
    open,        // the case is not closed
    held,        // by an event retention-held that no retention-released followed
    kept,        // `until` has not passed
    right_open,  // `until` has passed, or is not known, but a body outside may still be gone to
    unknown,     // neither a policy nor plaint.yaml says for how long
    over,        // may be erased
  };
  Is is = Is::open;
  std::optional<Date> closed;         // when it was closed for the last time; none: it is open
  std::optional<Date> until;          // the last day on which it is kept; none: unknown, or the case is open
  const Policy* policy = nullptr;     // that says so; none: plaint.yaml does
  std::optional<Span> span;           // for how long
  std::optional<Date> held_since;     // is held: when that was said
  std::string held_because;
  std::optional<Date> erased;            // is erased: the day
  const ExternalRight* right = nullptr;  // the open one that ends last, or else one that has no end
  std::optional<Date> right_until;       // its last day; none: it has no end
};

// As of the day of the timelines, the case's own and those of further policies that apply. Of several policies that say how
// long, the one that keeps it longest goes first; plaint.yaml counts only where none says so, and from the closing. An open
// right without an end holds nothing up, for it would for ever; one with an end does until that day. Where what it is counted
// from is not known, its last possible day is taken: from the receipt for a date of the head, else from the closing.
Keeping keeping_of(const Timeline& own, const std::vector<Timeline>& overlays, const std::optional<Span>& of_workspace);

// For replay(): fills in `kept_until` of a closed case. What it is counted from is taken as it came last (a case that was
// closed again counts from the second closing), and the closing where it never came.
void find_kept_until(History& history);

}  // namespace plaint
