// All cases, a line each: where it stands and what comes next. From timelines to rows, and from rows to text, JSON and
// CSV.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "report/due_rows.h"
#include "report/style.h"

namespace plaint {

// The policy must outlive it.
struct CaseRow {
  std::string case_id;
  const Policy* policy = nullptr;
  const Kind* kind = nullptr;
  const Stage* stage = nullptr;
  bool open = true;
  std::string handler;
  std::string handler_words;
  Date received;
  std::string outcome;
  std::string summary;
  std::shared_ptr<const DueRow> next;  // what is most urgent in it; in most cases there is nothing
  std::string decision;                // what is to be decided first: "divert to Grievance Policy (staff)"; may be empty
  std::string decision_event;          // "diverted"
};

// `overlays`: the further policies that apply (R30). `timeline` has begun.
CaseRow case_row(const Timeline& timeline, const std::vector<Timeline>& overlays);

// Must these be complete() for it? Of a case in which nobody waits for anything the row says no more than timelines of what is owed
// know.
bool says_more_than_owed(const Timeline& timeline, const std::vector<Timeline>& overlays);

struct CaseFilter {
  bool open = false;    // only these
  bool closed = false;  // only these
  bool overdue = false;
  std::string kind;
  std::string handler;
  std::string policy;  // id, or id@version
  std::string stage;
};
bool is_wanted(const CaseRow& row, const CaseFilter& filter);

struct CaseList {
  Date as_of;
  Diagnostics unreadable;  // errors only
  std::vector<CaseRow> rows;
  bool filtered = false;
  Screen screen = {};
};

// "4 working days late", "due soon", "in time", "closed: upheld", ...
std::string state_of_case(const CaseRow& row);
std::string state_cell(const CaseRow& row, bool color);  // the same, red when it is late, yellow when it is near

std::string case_list_text(const CaseList& list);

// {"as_of", "complete", "cases": [{"case", "kind", "policy", "stage", "open", "handler", "received", "outcome",
// "summary", "next": {"promise", "due", "state", "late", "unit", "policy"}}], "unreadable": [...]}
std::string case_list_json(const CaseList& list);
std::string case_list_csv(const CaseList& list);

}  // namespace plaint
