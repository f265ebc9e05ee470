#include "policy/working_roles.h"

#include <set>

#include "policy/walk.h"

namespace plaint {

std::vector<const Role*> working_roles(const Policy& policy) {
  std::set<std::string> named;
  const auto add = [&named](const Who& who) { named.insert(who.roles.begin(), who.roles.end()); };
  for (const Kind& kind : policy.kinds) {
    for (const Stage& stage : kind.stages) add(stage.handler);
  }
  for_each_promise(policy, [&](const Promise& promise, const Standing&) { add(promise.by); });
  for (const EventType& event : policy.events) add(event.by);
  for (const ScopeRule& rule : policy.scope) add(rule.waived_by);
  for (const PauseReason& pause : policy.pauses) add(pause.by);
  std::vector<const Role*> roles;
  for (const Role& role : policy.roles) {
    if (named.contains(role.name)) roles.push_back(&role);
  }
  return roles;
}

}  // namespace plaint
