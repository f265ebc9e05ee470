// One case on one page: facts, promises, what happened, breaches, decisions, outside rights, next steps. From timelines
// to text and JSON.
#pragma once

#include <string>
#include <vector>

#include "report/style.h"
#include "timeline/timeline.h"
#include "timeline/visibility.h"

namespace plaint {

struct CaseView {
  const Timeline* timeline = nullptr;               // the case under its own policy; it has begun
  const std::vector<Timeline>* overlays = nullptr;  // further policies that apply (R30)
  bool complete = true;                             // false: the file has mistakes
  std::string viewer;  // the role for which it is shown: events with `visible-to` are left out for others
  Screen screen = {};
};

std::string show_text(const CaseView& view);

// {"case", "kind", "policy", "stage", "since", "open", "handler", "outcome", "received", "summary", "as_of",
// "complete",
//  "promises": [{"name", "subject", "stage", "clause", "force", "due", "state", "met", "late", "unit", "provisional"}],
//  "next": [{"event", "possible", "to", "keeps", "holds", "refused", "clause"}], "external": [{"name", "title",
//  "state", "until"}], "breaches": [{"code", "date", "promise", "message", "reason", "clause"}], "decisions": [{"rule",
//  "decision", "to", "state", "clause"}]}. A promise of a further policy also has "policy". null where there is none.
std::string show_json(const CaseView& view);

// Of a case that cannot be read: {"case", "complete": false, "unreadable": [{"file", "line", "message"}]}
std::string unreadable_case_json(const std::string& case_id, const Diagnostics& errors);

}  // namespace plaint
