// What may come next in a case: which events, what each does, what stands in the way; and the decisions that wait.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>

#include "timeline/timeline.h"

namespace plaint {

// Both lists, whole, below a line that says where the case stands.
std::string next_text(const Timeline& timeline, bool color);

// What is most urgent, as the command that deals with it: "Next: plaint record ..."; "" when nothing is. A decision on whether the
// matter belongs here goes before everything else.
std::string next_summary(const Timeline& timeline);

// {"case", "stage", "open", "as_of", "next": [{"event", "possible", "to", "keeps", "holds", "refused", "clause"}]}
std::string next_json(const Timeline& timeline);
nlohmann::ordered_json next_json_rows(const Timeline& timeline);

// "accept", "consider", "refuse", "divert"
std::string decision_word(const ScopeRule& rule);
std::string decision_in_words(const Decision& decision);  // "divert to Grievance Policy"
std::string decision_state(const Decision& decision);     // "to be decided", "decided", "not known: incident"

}  // namespace plaint
