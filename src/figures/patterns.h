// Repeated issues across cases that a policy wants flagged: the same kind of complaint again and again within some
// time.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "casefile/casefile.h"
#include "policy/policy.h"

namespace plaint {

// What patterns look at, so that a case need not be kept.
struct PatternCase {
  std::string id;
  Date received;
  std::map<std::string, std::vector<std::string>> values;  // of the case head: kind, about, facts
};
PatternCase pattern_case(const CaseFile& casefile);

// The cases of one policy, under whichever of its versions, and the version whose patterns they are judged by.
struct PolicyCases {
  const Policy* policy = nullptr;
  const Calendar* calendar = nullptr;
  std::vector<PatternCase> cases;
};

struct FlaggedPattern {
  const Pattern* pattern = nullptr;
  std::string policy;              // "ima@2025-01"; "" where patterns were given without their policy
  std::vector<std::string> same;   // "service: befriending"
  std::vector<std::string> cases;  // in the order of receipt
};

// For every combination of values of `same`: flagged when at least so many cases with it were received within the span,
// and the span is not over on `as_of`. A case whose head does not give one of the values belongs to no pattern.
//   at-least 3 within 12 months, received 10 March 2025, 1 July 2025, 5 March 2026: flagged until 10 March 2026
std::vector<FlaggedPattern> find_patterns(const std::vector<Pattern>& patterns, const std::vector<PatternCase>& cases,
                                          const Calendar& calendar, Date as_of);

// Every policy over its own cases, in the order given.
std::vector<FlaggedPattern> find_patterns(const std::vector<PolicyCases>& policies, Date as_of);

}  // namespace plaint
