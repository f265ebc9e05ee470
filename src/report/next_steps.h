// What may come next in a case: which events, what each does, what stands in the way; and the decisions that wait.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

#include "report/style.h"
#include "timeline/timeline.h"

namespace plaint {

// An option of `plaint record` for an event.
struct EventOption {
  std::string name;                  // "outcome"
  bool needed = false;               // without it the event is not recorded
  std::vector<std::string> choices;  // what it may be; none: `takes`
  std::string takes;                 // "DATE", "TEXT"
  std::string promise;               // the title of one that is not kept without it; may be empty
};
struct EventNeeds {
  std::vector<EventOption> options;
};

// Both lists, whole, below a line that says where the case stands; then what the events take. `needs`: one for each of the
// timeline's `next`.
std::string next_text(const Timeline& timeline, const std::vector<EventNeeds>& needs, const Screen& screen);

// What is most urgent, as the command that deals with it: "Next: plaint record ..."; "" when nothing is. A decision on whether the
// matter belongs here goes before everything else.
std::string next_summary(const Timeline& timeline);

// {"case", "stage", "open", "as_of", "next": [{"event", "possible", "to", "keeps", "holds", "refused", "clause",
// "options": [{"name", "needed", "choices", "takes", "promise"}]}]}
std::string next_json(const Timeline& timeline, const std::vector<EventNeeds>& needs);
nlohmann::ordered_json next_json_rows(const Timeline& timeline);

// "accept", "consider", "refuse", "divert"
std::string decision_word(const ScopeRule& rule);
std::string decision_in_words(const Decision& decision);  // "divert to Grievance Policy"
std::string decision_state(const Decision& decision);     // "to be decided", "decided", "not known: incident"

}  // namespace plaint
