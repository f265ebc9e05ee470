// What is owed in all cases and by the organisation, in one list: the common work of status, overdue, due and remind.
#pragma once

#include <functional>
#include <vector>

#include "commands/load.h"
#include "report/case_rows.h"
#include "report/due_rows.h"

namespace plaint {

// Is this instance, which is due, wanted in the list?
using Wanted = std::function<bool(const Instance&)>;

struct Gathered {
  std::vector<DueRow> rows;  // those wanted, by due date, then case
  std::vector<NoHandlerRow> no_handler;
  Diagnostics errors;  // of all files: while there are any, the rows may not be everything
};

// `look`, when given, also sees each case while it is in memory; its timelines have only what is owed (Detail). Both functions are called
// on several threads at a time, as for look_at_each_case().
Gathered gather(LoadedWorkspace& loaded, Date as_of, const Wanted& wanted,
                const std::function<Afterwards(const CaseOnDay&)>& look = {});

// The row of a case that has begun, of which only what is owed was worked out; the rest is added where the row says it.
CaseRow row_of_owed(const CaseOnDay& each);

// The errors among these.
Diagnostics errors_of(const Diagnostics& diagnostics);

}  // namespace plaint
