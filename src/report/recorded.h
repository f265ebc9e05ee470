// What was recorded and what it did, for somebody who has just typed it. From effects to text and JSON.
#pragma once

#include <string>
#include <vector>

#include "report/style.h"
#include "timeline/effects.h"

namespace plaint {

struct RecordedView {
  std::string id;  // "C-2026-0004", "organisation"
  const CaseEvent* event = nullptr;
  const std::vector<Effects>* effects = nullptr;  // one for each policy that applies, the case's own first
  std::string lines;  // not empty: nothing was written, and these would be
  Screen screen = {};
};

//   C-2026-0004: responded recorded for Friday 20 March 2026
//     kept       reply, 4 working days late (due Mon 16 Mar)
//
//   Next: plaint record C-2026-0004 closed
std::string recorded_text(const RecordedView& view);

// {"case", "event", "date", "by", "fields": {}, "written", "lines", "stage", "moved", "open", "handler", "kept", "held",
// "broken", "over", "running", "moved_dates", "missed": [{"promise", "subject", "due", "state", "late", "unit", "clause",
// "policy"}], "external": [{"name", "title", "until"}], "breaches": [{"code", "promise", "message", "reason", "clause"}],
// "next": "plaint record ..."}; null where there is none. `case` is "organisation" for its diary; then stage, handler, open
// and next are null. `lines` is null unless nothing was written.
std::string recorded_json(const RecordedView& view);

}  // namespace plaint
