// What falls due soon, what is held and what asks for a reminder: from rows to text, JSON and CSV.
#pragma once

#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "report/due_rows.h"
#include "report/style.h"

namespace plaint {

struct DueList {
  Date as_of;
  Date until;
  Diagnostics unreadable;    // errors only
  std::vector<DueRow> rows;  // in order
  int overdue = 0;           // how many promises are overdue or undated: they are told by the overdue list
  Screen screen = {};
};

// Falls due on or before `until`, is held, or has a reminder by then. What is overdue is not among it.
bool is_due_by(const Instance& instance, Date until);

// "due today", "due Thu 26 Mar", "held, no date", "reminder Tue 17 Mar", "not before Thu 26 Mar"
std::string due_in_words(const DueRow& row, Date as_of);

// One aligned line for each row.
std::string due_table(const std::vector<DueRow>& rows, Date as_of, const Screen& screen);

std::string due_text(const DueList& list);

// {"as_of", "until", "complete", "due": [{"case", "kind", "stage", "promise", "subject", "due", "state",
// "reminder", "provisional", "handler", "clause", "policy", "summary"}], "unreadable": [...]}
std::string due_json(const DueList& list);
std::string due_csv(const DueList& list);

}  // namespace plaint
