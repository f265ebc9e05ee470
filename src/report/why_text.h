// Why a promise stands as it does: numbered reasons, each with the place that proves it.
#pragma once

#include <string>
#include <vector>

#include "timeline/timeline.h"
#include "timeline/why.h"

namespace plaint {

// Reasons that stand at an event which the viewer may not see (`visible-to`) are left out.
std::string why_text(const Timeline& timeline, const Instance& instance, const std::string& viewer, bool color);

// The same without the layout: the reasons, and of each where it is proved, "policies/imago.yaml:112, clause 3.3".
std::vector<Reason> visible_reasons(const Timeline& timeline, const Instance& instance, const std::string& viewer);
std::string proof_of(const Reason& reason);

// {"case", "promise", "stage", "policy", "state", "due", "late", "unit", "reasons": [{"text", "file", "line",
// "clause"}]}
std::string why_json(const Timeline& timeline, const Instance& instance, const std::string& viewer);

}  // namespace plaint
