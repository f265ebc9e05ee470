// What an event did: a timeline with it, held against the one without. Pure, for telling the user who has just recorded it.
#pragma once

#include <vector>

#include "timeline/timeline.h"

namespace plaint {

// All of them point into `after`.
struct Effects {
  const Timeline* before = nullptr;  // none: the policy did not apply yet (R30)
  const Timeline* after = nullptr;
  int deed = -1;  // the event's; -1: the policy does not know it
  std::vector<const Instance*> kept;
  std::vector<const Instance*> held;
  std::vector<const Instance*> broken;   // ended or held after its date
  std::vector<const Instance*> over;     // not owed any more, and no breach: cancelled, waived, not-owed
  std::vector<const Instance*> running;  // owed from now on
  std::vector<const Instance*> moved;    // owed as before, with another date
  std::vector<const Instance*> missed;   // listed to be kept by this event, whose fields say something else
  std::vector<const ExternalRight*> opened;
  std::vector<const Breach*> breaches;   // of this event
  std::vector<const Decision*> decided;
  bool other_stage = false;
  bool other_handler = false;  // also without another stage
};

// `event` is the one in the list from which `after` was made. `before`: the same policy without it, or none.
Effects effects_of(const Timeline* before, const Timeline& after, const CaseEvent& event);

}  // namespace plaint
