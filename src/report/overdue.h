// The overdue list: what people see most, and what cron mails. From rows to text, JSON and CSV.
#pragma once

#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "report/due_rows.h"
#include "report/style.h"

namespace plaint {

struct OverdueList {
  Date as_of;
  Diagnostics unreadable;  // errors only: because of them the list may not be whole
  std::vector<NoHandlerRow> no_handler;
  std::vector<DueRow> rows;  // overdue and undated, in order
  Screen screen = {};

  bool complete() const { return unreadable.empty(); }
};

// "" when there is nothing to say. Broken files first, then cases that nobody may handle, then what is overdue, then
// the command that deals with the first of them.
std::string overdue_text(const OverdueList& list);

// {"as_of", "complete", "overdue": [{"case", "kind", "stage", "promise", "subject", "due", "late", "unit", "handler",
// "clause", "policy", "summary"}], "no_handler": [{"case", "kind", "stage", "policy", "summary"}], "unreadable":
// [{"file", "line", "message"}]}; null where there is none, but late is 0 and subject "".
std::string overdue_json(const OverdueList& list);

// The same rows and columns; what is unreadable has no place here.
std::string overdue_csv(const OverdueList& list);

// The files that have mistakes, one line each: "1 file has mistakes ..."; "" when there are none.
std::string broken_files_text(const Diagnostics& unreadable, bool color = false);

// "2 overdue, 1 without a date"
std::string overdue_count(const std::vector<DueRow>& rows);

// One aligned line for each row, late or undated.
std::string overdue_table(const std::vector<DueRow>& rows, Date as_of, const Screen& screen);

// "1 case with no handler", and a line for each; "" when there are none.
std::string no_handler_text(const std::vector<NoHandlerRow>& rows, bool color);

// "Next: plaint record C-2026-0004 responded   (or ...)"
std::string next_line(const DueRow& row);
std::string next_line(const NoHandlerRow& row);
std::string next_step(const DueRow& row);  // the same without "Next: " and the line end
std::string next_line_of_decision(const std::string& case_id, const std::string& step);  // decision_step()

}  // namespace plaint
