// Ways through a compiled policy: every promise with where it stands, every moment, every event that a rule speaks of.
// For checks and findings; the engine has its own.
#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include "policy/policy.h"

namespace plaint {

// Where a rule stands: kind and stage are null where there is none (an organisation's promise has neither).
struct Standing {
  const Kind* kind = nullptr;
  const Stage* stage = nullptr;
  bool organisation = false;
};

using PromiseVisitor = std::function<void(const Promise&, const Standing&)>;
void for_each_promise(const Policy& policy, const PromiseVisitor& visit);

// Every single moment, those inside conditional ones too.
using MomentVisitor = std::function<void(const Moment&, const Standing&)>;
void for_each_moment(const Policy& policy, const MomentVisitor& visit);
void for_each_moment(const Promise& promise, const std::function<void(const Moment&)>& visit);

// Every condition: when and unless of promises, moves, scope rules, external bodies, letters; `with`; applies-when.
using ConditionVisitor = std::function<void(const Condition&, const Standing&)>;
void for_each_condition(const Policy& policy, const ConditionVisitor& visit);

// Every mention of an event by a rule, moments and conditions included.
using EventVisitor = std::function<void(EventId, const Standing&)>;
void for_each_event_named(const Policy& policy, const EventVisitor& visit);

// The promise that a `due NAME` standing there means: of the stage, else of the kind, else STAGE.NAME; of the
// organisation for one of its own promises; of any kind where the rule stands outside of kinds. nullptr: none.
const Promise* promise_meant(const Policy& policy, const Standing& standing, std::string_view name);

// The stages that a case may come to from these, themselves included; `closed` always is one.
std::vector<const Stage*> stages_reached(const Kind& kind, const std::vector<std::string>& from);

}  // namespace plaint
