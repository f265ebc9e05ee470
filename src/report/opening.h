// What follows from a case that has just come in, before it is saved: does it belong here, who gets it, what is promised by when. From
// timelines to text; nothing of the person is shown.
#pragma once

#include <string>
#include <vector>

#include "report/style.h"
#include "timeline/timeline.h"

namespace plaint {

struct OpeningView {
  const Timeline* timeline = nullptr;               // of the case, which has begun
  const std::vector<Timeline>* overlays = nullptr;  // further policies that apply (R30)
  bool has_representative = false;
  Screen screen = {};
};

// The stage, the handler, what needs attention at once with its clause, and the promises with their dates.
std::string opening_text(const OpeningView& view);

// The same for programs, once it is saved or, with --dry-run, not: {"case", "kind", "policy", "stage", "handler", "file", "saved",
// "similar": ["C-2026-0004"], "decisions": [{"rule", "decision", "to", "limit", "clause"}], "promises": [as plaint due has them]}.
struct OpenedCase {
  OpeningView view;
  std::string file;  // "cases/2026/C-2026-0008.yaml"
  bool saved = false;
  std::vector<std::string> similar;  // cases that may be the same matter
};
std::string opening_json(const OpenedCase& opened);

}  // namespace plaint
