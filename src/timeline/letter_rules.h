// What a policy asks of the letter that goes with an event: what it must say, whom it must name (plaint-policy(5),
// `says`, `mention-in`), and until when a step stays open. It writes nothing.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "timeline/timeline.h"

namespace plaint {

// The sections whose condition holds for this event, one of the timeline's own; the stage that is asked is the one in
// which the event was recorded. In the order of the policy.
std::vector<const MustSay*> must_say(const Timeline& timeline, const CaseEvent& event);

// The bodies outside to which this complainant may go and which the letter of this event must name: those whose
// `mention-in` has it; of those without one, in the answer after which no step inside is left. A right that is over is
// not told.
std::vector<const ExternalRight*> must_mention(const Timeline& timeline, const CaseEvent& event);

// A step of the complainant's inside that is open now: an event of theirs that moves the case on.
struct OpenStep {
  EventId event = no_event;
  const Stage* to = nullptr;
  std::optional<Date> until;  // the last day; none: no window
  Clause clause;
};
std::vector<OpenStep> open_steps(const Timeline& timeline);

}  // namespace plaint
