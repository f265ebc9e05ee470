#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "base/contains.h"
#include "base/text.h"
#include "policy/finders.h"
#include "policy/finding_tools.h"

namespace plaint {

void find_no_handler(const Reading& reading, Diagnostics& diagnostics) {
  const Policy& policy = reading.policy;
  if (is_overlay(policy)) return;
  for (const Kind& kind : policy.kinds)
    for (const Stage& stage : kind.stages) {
      if (stage.is_closed() || !stage.handler.empty()) continue;
      const auto owed = promises_during(kind, stage);
      const bool open = std::any_of(owed.begin(), owed.end(), [](const Promise* each) { return each->by.empty(); });
      if (!open && !(owed.empty() && is_answered(policy, kind))) continue;
      found(diagnostics, "no-handler", place_of(kind, stage), clause_of(kind, stage),
            fmt::format("the paper names nobody to deal with a case in {}", stage_words(policy, kind, stage)),
            "name the role that does it: 'handler: ROLE'; better two, for when the complaint is about the first");
    }
}

namespace {

// Those who may do what keeps the promise; empty when anybody may, or the stage's handler.
Who who_keeps(const Policy& policy, const Promise& promise) {
  if (!promise.by.empty()) return promise.by;
  Who all;
  for (const EventId each : promise.met_by) {
    const Who& by = policy.event_type(each).by;
    if (by.empty()) return {};
    all.roles.insert(all.roles.end(), by.roles.begin(), by.roles.end());
  }
  return all;
}

bool one_role(const Who& who) {
  return !who.empty() && std::all_of(who.roles.begin(), who.roles.end(),
                                     [&](const std::string& each) { return each == who.roles.front(); });
}

std::string promise_title(const Promise& promise) {
  return promise.title.empty() ? title_of_name(promise.name) : promise.title;
}

}  // namespace

void find_handler_may_be_subject(const Reading& reading, Diagnostics& diagnostics) {
  const Policy& policy = reading.policy;
  if (is_overlay(policy)) return;
  for (const Kind& kind : policy.kinds) {
    if (!is_answered(policy, kind)) continue;
    for (const Stage& stage : kind.stages) {
      if (!has_work(policy, kind, stage) || !one_role(stage.handler)) continue;
      const std::string who = role_title(policy, stage.handler.roles.front());
      found(diagnostics, "handler-may-be-subject", place_of(kind, stage), clause_of(kind, stage),
            fmt::format("only {} may deal with {}: nobody else is named for a complaint about them", who,
                        stage_words(policy, kind, stage)),
            fmt::format("name who takes over: 'handler: [{}, OTHER-ROLE]'", stage.handler.roles.front()));
    }
  }
  for (const Owed& each : all_promises(policy)) {
    const Who who = who_keeps(policy, *each.promise);
    if (each.kind == nullptr || !one_role(who) || !has_answer(policy, each.promise->before)) continue;
    found(diagnostics, "handler-may-be-subject", each.promise->place, each.promise->clause,
          fmt::format("no answer may go out before '{}', which only {} may do: nobody else is named for a complaint "
                      "about them",
                      promise_title(*each.promise), role_titles(policy, who)),
          fmt::format("name who takes over: 'by: [{}, OTHER-ROLE]'", who.roles.front()));
  }
}

namespace {

// The team from whose reach a complaint about the first handler is taken: the handler's own role, or what it is in.
// Empty when there is no second handler, or all belong to the same team.
std::vector<std::string> teams_routed_around(const Policy& policy, const Who& handler) {
  if (handler.roles.size() < 2) return {};
  const std::string& first = handler.roles.front();
  std::vector<std::string> teams{first};
  const Role* role = policy.role(first);
  if (role != nullptr && !role->in.empty()) teams.push_back(role->in);
  std::erase_if(teams, [&](const std::string& team) {
    return std::all_of(handler.roles.begin() + 1, handler.roles.end(),
                       [&](const std::string& other) { return is_or_is_in(policy, other, team); });
  });
  return teams;
}

void find_approver_in(const Policy& policy, const Kind& kind, const Stage& stage, std::set<const Promise*>& told,
                      Diagnostics& diagnostics) {
  for (const std::string& team : teams_routed_around(policy, stage.handler))
    for (const Promise* promise : promises_during(kind, stage)) {
      const Who who = who_keeps(policy, *promise);
      const bool all_in_team = !who.empty() && std::all_of(who.roles.begin(), who.roles.end(), [&](const auto& role) {
        return is_or_is_in(policy, role, team);
      });
      if (!all_in_team || !told.insert(promise).second) continue;
      found(diagnostics, "approver-not-rerouted", promise->place, promise->clause,
            fmt::format("a complaint about {} goes to somebody else to handle, but '{}' stays with {}",
                        role_title(policy, team), promise_title(*promise), role_titles(policy, who)),
            "name a role outside that team as well, for such a complaint: 'by: [ROLE, OTHER-ROLE]'");
    }
}

}  // namespace

void find_approver_not_rerouted(const Reading& reading, Diagnostics& diagnostics) {
  std::set<const Promise*> told;
  for (const Kind& kind : reading.policy.kinds)
    for (const Stage& stage : kind.stages) find_approver_in(reading.policy, kind, stage, told, diagnostics);
}

namespace {

bool keeps_apart(const Policy& policy, const ApartFrom& apart, const Stage& earlier) {
  if (contains(apart.stages, earlier.name)) return true;
  return std::any_of(apart.events.begin(), apart.events.end(), [&](EventId event) {
    return is_answer(policy, event) || std::any_of(earlier.promises.begin(), earlier.promises.end(),
                                                   [&](const Promise& each) { return contains(each.met_by, event); });
  });
}

bool is_apart(const Policy& policy, const Stage& later, const Stage& earlier) {
  if (keeps_apart(policy, later.apart_from, earlier)) return true;
  return std::any_of(later.promises.begin(), later.promises.end(), [&](const Promise& each) {
    return has_answer(policy, each.met_by) && keeps_apart(policy, each.apart_from, earlier);
  });
}

// Does a chain of moves lead from one stage to the other, never through `closed`?
bool leads_to(const Kind& kind, const Stage& from, const Stage& to, std::set<std::string> seen = {}) {
  if (from.is_closed() || !seen.insert(from.name).second) return false;
  return std::any_of(from.moves.begin(), from.moves.end(), [&](const Move& move) {
    if (move.to == to.name) return true;
    const Stage* next = kind.stage(move.to);
    return next != nullptr && leads_to(kind, *next, to, seen);
  });
}

bool moves_to(const Stage& from, const Stage& to) {
  return std::any_of(from.moves.begin(), from.moves.end(), [&](const Move& move) { return move.to == to.name; });
}

// A stage to which the complainant goes, or that owes an answer: not one in which a settled case is merely put away.
bool judges(const Policy& policy, const Kind& kind, const Stage& stage) {
  if (stage.is_closed()) return false;
  return complainant_brings(policy, kind, stage) ||
         std::any_of(stage.promises.begin(), stage.promises.end(),
                     [&](const Promise& each) { return has_answer(policy, each.met_by); });
}

void compare_handlers(const Policy& policy, const Kind& kind, const Stage& earlier, const Stage& later,
                      Diagnostics& diagnostics) {
  if (is_apart(policy, later, earlier)) return;
  const std::string second = stage_words(policy, kind, later);
  const std::string first = stage_words(policy, kind, earlier);
  const std::string hint =
      fmt::format("if it must be somebody else, say so: 'apart-from: {}' in the stage '{}'", earlier.name, later.name);
  if (later.handler.empty()) {
    if (!moves_to(earlier, later)) return;
    found(diagnostics, "same-handler", place_of(kind, later), clause_of(kind, later),
          fmt::format("{} names nobody, so whoever decided in {} may judge their own decision", second, first), hint);
    return;
  }
  for (const std::string& role : later.handler.roles) {
    if (!contains(earlier.handler.roles, role)) continue;
    found(diagnostics, "same-handler", place_of(kind, later), clause_of(kind, later),
          fmt::format("{} may have handled the complaint in {} and handles it again in {}", role_title(policy, role),
                      first, second),
          hint);
    return;
  }
}

}  // namespace

void find_same_handler(const Reading& reading, Diagnostics& diagnostics) {
  if (is_overlay(reading.policy)) return;
  for (const Kind& kind : reading.policy.kinds)
    for (std::size_t later = 1; later < kind.stages.size(); ++later)
      for (std::size_t earlier = 0; earlier < later; ++earlier) {
        if (!judges(reading.policy, kind, kind.stages[later])) continue;
        if (!leads_to(kind, kind.stages[earlier], kind.stages[later])) continue;
        compare_handlers(reading.policy, kind, kind.stages[earlier], kind.stages[later], diagnostics);
      }
}

}  // namespace plaint
