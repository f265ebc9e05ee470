// Why a promise stands as it does: numbered reasons, each with the place that proves it.
#pragma once

#include <string>

#include "timeline/timeline.h"

namespace plaint {

// Reasons that stand at an event which the viewer may not see (`visible-to`) are left out.
std::string why_text(const Timeline& timeline, const Instance& instance, const std::string& viewer, bool color);

// {"case", "promise", "stage", "policy", "state", "due", "late", "unit", "reasons": [{"text", "file", "line",
// "clause"}]}
std::string why_json(const Timeline& timeline, const Instance& instance, const std::string& viewer);

}  // namespace plaint
