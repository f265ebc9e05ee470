// Whether an event may be recorded: what replay() makes of the case with it, held against what it makes of it without (R12,
// R14, R19, R20). Pure; it asks nothing of fields that are missing (casefile/check.h does).
#pragma once

#include <string>
#include <vector>

#include "timeline/timeline.h"

namespace plaint {

// A policy that judges, with what the engine must know for it. The case's own stands first, then those that may apply
// besides (R30).
struct Judge {
  const Policy* policy = nullptr;
  const Setting* setting = nullptr;
};

// What speaks against an event. An impossible one cannot have happened so and would be left out; any other may have happened
// and would be a breach, or a likely slip.
struct Objection {
  bool impossible = false;
  std::string code;  // of the diagnostic or the breach: "guard-unkept"
  std::string message;
  std::string hint;    // may be empty
  std::string clause;  // may be empty
  std::string policy;  // a further policy that objects: "data-protection@2026-06"; "" for the case's own
  int other = -1;      // the event on which it falls, by its place in the file; -1: on the new one itself
  const Promise* promise = nullptr;  // the promise at issue; may be none
};

// The impossible first. Empty: the event may be recorded. What was wrong before is not told, only what this event adds: also
// to others, when it is recorded late. Events after `as_of` that the file has already are judged too.
std::vector<Objection> objections_to(const CaseEvent& event, const CaseFile& casefile, const std::vector<Judge>& judges,
                                     Date as_of);

// The same for the organisation's diary. Its events are never impossible: check_diary() says which names are known.
std::vector<Objection> objections_to(const CaseEvent& event, const std::vector<CaseEvent>& diary,
                                     const std::vector<Judge>& judges, Date as_of);

}  // namespace plaint
