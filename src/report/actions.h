// What was agreed to be done, and what was introduced so that it does not happen again: who, by when, and whether it worked.
// From timelines to rows, and from rows to text, JSON and CSV.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "report/style.h"
#include "timeline/timeline.h"

namespace plaint {

struct ActionRow {
  std::string case_id;
  bool measure = false;  // else an action
  std::string id;        // "a1"
  std::string what;
  std::string owner;
  Date agreed{};  // or introduced
  std::optional<Date> due;
  std::optional<Date> done;
  std::optional<Date> checked;
  std::string worked;  // "worked", "did-not-work"
  std::optional<Date> reviewed;     // the last time
  std::optional<Date> next_review;  // of a measure
  std::optional<Date> retired;
  bool check_owed = false;  // it is done, and the policy wants it looked at
  int late = 0;             // of what is open
  std::string unit;         // plural

  bool open() const { return measure ? !retired : !done || check_owed; }
};

// In the order in which they were agreed. Events that the policy keeps to some roles are left out.
std::vector<ActionRow> action_rows(const Timeline& timeline);

struct ActionList {
  Date as_of;
  std::string case_id;  // "": of all cases, the open ones
  std::vector<ActionRow> rows;
  Diagnostics unreadable;  // errors only
  Screen screen = {};
};

std::string actions_text(const ActionList& list);

// {"as_of", "complete", "actions": [{"case", "type": "action" or "measure", "id", "what", "owner", "agreed", "due", "done",
// "checked", "worked", "reviewed", "next_review", "retired", "open", "late", "unit"}], "unreadable": [...]}; null where there is
// none, but late is 0.
std::string actions_json(const ActionList& list);
std::string actions_csv(const ActionList& list);

}  // namespace plaint
