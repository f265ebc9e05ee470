// `plaint audit` for people and for programs: what was found, case by case, and what is explained.
#pragma once

#include <string>
#include <vector>

#include "date/date.h"
#include "report/style.h"
#include "timeline/audit.h"

namespace plaint {

struct AuditReport {
  Date as_of;
  std::optional<Date> since;
  int cases = 0;
  int events = 0;
  int commits = 0;
  int versions = 0;  // of case files
  std::vector<audit::Finding> findings;  // in the order in which they are told
};

std::string audit_text(const AuditReport& report, const Screen& screen);

// {"as_of", "since", "cases", "events", "commits", "findings": [...], "explained": [...]}; each of both: "code", "about", "day",
// "who", "commit", "what", "details", "reason"
std::string audit_json(const AuditReport& report);

}  // namespace plaint
