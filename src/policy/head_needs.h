// What the head of a new case must say so that a policy can route and time it: the facts that a rule asks for, the dates from which
// one counts, and what every register lists (complainant, service, categories, channel). What no rule looks at is not among it.
#pragma once

#include <string>
#include <vector>

#include "policy/policy.h"

namespace plaint {

struct AskedFact {
  const Fact* fact = nullptr;  // into the policy
  Clause clause;               // of the first rule that looks at it; may be empty
};

struct HeadNeeds {
  std::vector<AskedFact> facts;  // in the order of the policy
  bool incident = false;           // some rule counts from it
  bool aware = false;
  bool last_of_series = false;
  bool about = false;        // somebody is named to act, who may be the one complained about
  bool points = false;       // some rule speaks of points of complaint
  bool time_of_day = false;  // what comes after the cut-off came the next day (R6)
};

// `kind`: one of the policy's; rules of its other kinds are left out, and so are bodies outside to which it never leads. Facts that an event brings later (R21), and on which neither
// scope nor a handler depends, are left out too: at the beginning they are as the policy says.
HeadNeeds head_needs(const Policy& policy, const Kind& kind);

// Facts and values that make a further policy apply by itself (R30): categories: personal-data. Empty when it takes more than facts.
std::vector<Term> what_makes_apply(const Policy& overlay);

}  // namespace plaint
