#include "policy/head_needs.h"

#include <algorithm>
#include <map>
#include <set>

#include "base/contains.h"
#include "policy/walk.h"

namespace plaint {

namespace {

// Facts, each with the clause of the first rule that looks at it.
using Found = std::map<std::string, Clause, std::less<>>;

// What every register and report asks for, where the policy says what it may be.
constexpr const char* always[] = {"complainant", "service", "categories", "channel"};

void add_facts(const Condition& condition, const Clause& clause, Found& found) {
  for (const Term& term : condition.terms) {
    if (term.asks == Term::Asks::fact || (term.asks == Term::Asks::field && term.events.empty())) found.emplace(term.name, clause);
  }
}

void add_facts(const Applies& applies, const Clause& clause, Found& found) {
  add_facts(applies.when, clause, found);
  if (applies.unless) add_facts(*applies.unless, clause, found);
}

// A rule that says `kind: complaint` is none for a compliment.
bool may_concern(const Applies& applies, const Kind& kind) {
  return std::none_of(applies.when.terms.begin(), applies.when.terms.end(), [&](const Term& term) {
    return term.asks == Term::Asks::kind && !contains(term.values, kind.name);
  });
}

// The events of which some rule of the kind speaks.
std::set<EventId> events_in(const Policy& policy, const Kind& kind) {
  std::set<EventId> events;
  for_each_event_named(policy, [&](EventId event, const Standing& standing) {
    if (standing.kind == &kind) events.insert(event);
  });
  return events;
}

// Only once a reply was given may somebody go there; and a compliment gets none.
bool leads_to(const ExternalBody& body, const Kind& kind, const std::set<EventId>& events) {
  if (!may_concern(body.applies, kind)) return false;
  return body.from.of.empty() || std::any_of(body.from.of.begin(), body.from.of.end(), [&](const Moment& moment) {
    return moment.event == no_event || events.contains(moment.event);
  });
}

// What is decided at the door: scope, and who gets the case.
Found asked_at_once(const Policy& policy, const Kind& kind) {
  Found found;
  for (const ScopeRule& rule : policy.scope) {
    if (may_concern(rule.applies, kind)) add_facts(rule.applies, rule.clause, found);
  }
  for (const Role& role : policy.roles) {
    if (!role.per.empty()) found.emplace(role.per, role.clause);
  }
  for (const Pattern& pattern : policy.patterns) {
    for (const std::string& name : pattern.same) found.emplace(name, pattern.clause);
  }
  for (const char* name : always) found.emplace(name, Clause{});
  return found;
}

Found asked_by_rules(const Policy& policy, const Kind& kind, const std::set<EventId>& events) {
  Found found;
  for_each_promise(policy, [&](const Promise& promise, const Standing& standing) {
    if (standing.kind == &kind) add_facts(promise.applies, promise.clause, found);
  });
  for (const Stage& stage : kind.stages) {
    for (const Move& move : stage.moves) add_facts(move.applies, move.clause, found);
  }
  for (const ExternalBody& body : policy.external) {
    if (leads_to(body, kind, events)) add_facts(body.applies, body.clause, found);
  }
  for (const EventId event : events) {
    for (const MustSay& must : policy.event_type(event).says) add_facts(must.applies, must.clause, found);
  }
  return found;
}

std::set<std::string> brought_by_events(const Policy& policy) {
  std::set<std::string> names;
  for (const EventType& event : policy.events) {
    for (const FieldType& field : event.fields) names.insert(field.name);
  }
  return names;
}

void add_dates(const Moments& moments, HeadNeeds& needs) {
  for (const Moment& moment : moments.of) {
    needs.incident = needs.incident || moment.is == Moment::Is::incident;
    needs.aware = needs.aware || moment.is == Moment::Is::aware;
    needs.last_of_series = needs.last_of_series || moment.is == Moment::Is::last_of_series;
    for (const Moments& inner : moment.within_of) add_dates(inner, needs);
  }
}

void find_dates(const Policy& policy, const Kind& kind, const std::set<EventId>& events, HeadNeeds& needs) {
  for_each_moment(policy, [&](const Moment& moment, const Standing& standing) {
    if (standing.kind == &kind) add_dates({{moment}, false}, needs);
  });
  for (const ScopeRule& rule : policy.scope) {
    if (may_concern(rule.applies, kind)) add_dates(rule.of, needs);
  }
  for (const ExternalBody& body : policy.external) {
    if (!leads_to(body, kind, events)) continue;
    for (const Window& window : body.windows) add_dates(window.of, needs);
  }
}

bool names_somebody(const Kind& kind) {
  return std::any_of(kind.stages.begin(), kind.stages.end(), [](const Stage& stage) {
    const auto named = [](const Promise& promise) { return !promise.by.empty(); };
    return !stage.handler.empty() || std::any_of(stage.promises.begin(), stage.promises.end(), named);
  });
}

bool has_cut_off(const Policy& policy, const Kind& kind) {
  bool found = policy.counting.cut_off.has_value();
  for_each_promise(policy, [&](const Promise& promise, const Standing& standing) {
    found = found || (standing.kind == &kind && promise.counting.cut_off.has_value());
  });
  return found;
}

}  // namespace

HeadNeeds head_needs(const Policy& policy, const Kind& kind) {
  HeadNeeds needs;
  const std::set<EventId> events = events_in(policy, kind);
  const Found at_once = asked_at_once(policy, kind);
  const Found by_rules = asked_by_rules(policy, kind, events);
  const std::set<std::string> later = brought_by_events(policy);
  for (const Fact& fact : policy.facts) {
    const auto first = at_once.find(fact.name);
    const auto rule = by_rules.find(fact.name);
    if (first != at_once.end()) {
      needs.facts.push_back({&fact, first->second});
    } else if (rule != by_rules.end() && !later.contains(fact.name)) {
      needs.facts.push_back({&fact, rule->second});
    }
  }
  find_dates(policy, kind, events, needs);
  for (const EventId event : events) {
    const std::string& name = policy.event_type(event).name;
    needs.points = needs.points || name == "point-raised" || name == "found";
  }
  needs.about = names_somebody(kind);
  needs.time_of_day = has_cut_off(policy, kind);
  return needs;
}

std::vector<Term> what_makes_apply(const Policy& overlay) {
  if (!overlay.applies_when) return {};
  for (const Term& term : overlay.applies_when->terms) {
    if (term.asks != Term::Asks::fact || term.values.empty()) return {};
  }
  return overlay.applies_when->terms;
}

}  // namespace plaint
