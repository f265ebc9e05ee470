// A policy laid out for reading: sections with rows, every rule as a few phrases under stable keys. Whoever prints it
// (policy_text.h) or compares two (policy_diff.h) needs to know nothing of the policy's own tables.
#pragma once

#include <string>
#include <vector>

#include "policy/policy.h"

namespace plaint {

// One thing that is said: {"due", "within 10 working days of receipt"}. The keys are those of --format json.
struct Said {
  std::string key;
  std::string words;
};

struct OutlineRow {
  std::string what;  // "promise", "move", "rule", "body", "letter", "role", "document", "contact", "report", "text"
  std::string name;
  std::string title;
  std::vector<Said> said;
  std::string clause;
};

struct OutlineSection {
  std::string path;   // "complaint", "complaint.formal", "scope": for programs
  std::string title;  // "Complaint: Written complaint"
  std::vector<Said> said;
  std::string clause;
  std::vector<OutlineRow> rows;
};

std::vector<OutlineSection> outline(const Policy& policy);

}  // namespace plaint
