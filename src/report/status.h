// What `plaint` alone says: everything that wants doing, on one screen.
#pragma once

#include <string>
#include <vector>

#include "report/due.h"
#include "report/overdue.h"
#include "figures/patterns.h"

namespace plaint {

// A decision that scope asks for (R26), of one case.
struct DecisionRow {
  std::string case_id;
  std::string rule;
  std::string words;  // "divert to Grievance Policy (staff)"
  std::string state;  // "to be decided"
  Clause clause;
  std::string step;  // decision_step(); "" for one that cannot be made yet
  std::vector<std::string> staff = {};  // ids: those who handle the case
};
std::vector<DecisionRow> waiting_decisions(const Timeline& timeline);

struct Status {
  Date as_of;
  std::string organisation;
  int cases = 0;
  int open = 0;
  Diagnostics unreadable;  // errors only
  std::vector<NoHandlerRow> no_handler;
  std::vector<DueRow> overdue;  // and undated
  std::vector<DueRow> due;      // until `until`
  Date until;
  std::vector<DecisionRow> decisions;
  std::vector<FlaggedPattern> patterns;
  Screen screen = {};
};

// Of each list no more than the first few, and how many more there are.
std::string status_text(const Status& status);

// {"as_of", "organisation", "complete", "cases", "open", "overdue": [as in `plaint overdue`], "due": [as in `plaint
// due`], "no_handler": [as in `plaint overdue`], "decisions": [{"case", "rule", "decision", "clause"}], "patterns":
// [{"name", "policy", "same", "cases", "clause"}], "unreadable": [...]}; nothing is cut short.
std::string status_json(const Status& status);

}  // namespace plaint
