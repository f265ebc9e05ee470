#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "base/contains.h"
#include "base/text.h"
#include "policy/finders.h"
#include "policy/finding_tools.h"

namespace plaint {

namespace {

bool takes_in(const ScopeRule& rule) {
  return rule.decision == ScopeRule::Decision::accept || rule.decision == ScopeRule::Decision::consider;
}

std::string decision_words(const ScopeRule& rule) {
  switch (rule.decision) {
    case ScopeRule::Decision::accept:
      return "accepts it";
    case ScopeRule::Decision::consider:
      return "considers it";
    case ScopeRule::Decision::refuse:
      return "refuses it";
    case ScopeRule::Decision::divert:
      break;
  }
  return "sends it to " + (rule.to.empty() ? std::string("another procedure") : rule.to);
}

bool disagree(const ScopeRule& left, const ScopeRule& right) {
  if (left.applies.when.empty() || right.applies.when.empty()) return false;
  if (left.beyond.has_value() != right.beyond.has_value()) return false;
  const bool right_asks_more = asks_all_of(right.applies.when, left.applies.when);
  const bool left_asks_more = asks_all_of(left.applies.when, right.applies.when);
  if (!can_both_hold(left.applies, right.applies)) return false;
  if (takes_in(left) != takes_in(right)) return right_asks_more || left_asks_more;
  const bool same_fate = left.decision == right.decision && left.to == right.to;
  return !takes_in(left) && !same_fate && right_asks_more && left_asks_more;
}

}  // namespace

void find_contradictory_scope(const Reading& reading, Diagnostics& diagnostics) {
  const std::vector<ScopeRule>& rules = reading.policy.scope;
  for (std::size_t second = 1; second < rules.size(); ++second)
    for (std::size_t first = 0; first < second; ++first) {
      if (!disagree(rules[first], rules[second])) continue;
      Clause clauses = rules[first].clause;
      clauses.insert(clauses.end(), rules[second].clause.begin(), rules[second].clause.end());
      found(diagnostics, "contradictory-scope", rules[second].place, clauses,
            fmt::format("the paper says two things of one case: '{}' {}, '{}' {}", rules[first].name,
                        decision_words(rules[first]), rules[second].name, decision_words(rules[second])),
            fmt::format("decide which holds; if '{}' is the exception, the other needs 'unless'", rules[second].name));
    }
}

void find_hard_time_bar(const Reading& reading, Diagnostics& diagnostics) {
  for (const ScopeRule& rule : reading.policy.scope) {
    if (!rule.beyond || rule.decision != ScopeRule::Decision::refuse || !rule.waived_by.empty()) continue;
    found(diagnostics, "hard-time-bar", rule.place, rule.clause,
          fmt::format("a complaint later than {} after {} is refused, and nobody may let it in for a good reason",
                      to_string(*rule.beyond), to_string(rule.of, reading.policy)),
          "name who may: 'waived-by: ROLE', or 'decision: consider'");
  }
}

void find_no_external_body(const Reading& reading, Diagnostics& diagnostics) {
  const Policy& policy = reading.policy;
  if (is_overlay(policy) || !policy.external.empty()) return;
  const auto answered = std::find_if(policy.kinds.begin(), policy.kinds.end(),
                                     [&](const Kind& kind) { return is_answered(policy, kind); });
  if (answered == policy.kinds.end()) return;
  found(diagnostics, "no-external-body", answered->place, answered->clause,
        "the paper names no outside body to which a complainant may go",
        "an ombudsman, regulator or commissioner may take such a complaint whatever the paper says: find out which");
}

namespace {

using Assignment = std::map<std::string, std::string>;  // fact -> value

enum class Holds { yes, no, not_asked_here };

// What is not a declared fact (the kind, who it is about ...) differs from case to case: not asked here.
Holds holds(const Term& term, const Assignment& facts) {
  const auto known = facts.find(term.name);
  if (term.asks != Term::Asks::fact || known == facts.end()) return Holds::not_asked_here;
  return contains(term.values, known->second) ? Holds::yes : Holds::no;
}

bool all_hold(const Condition& condition, const Assignment& facts, Holds unsure) {
  return std::all_of(condition.terms.begin(), condition.terms.end(), [&](const Term& term) {
    const Holds answer = holds(term, facts);
    return (answer == Holds::not_asked_here ? unsure : answer) == Holds::yes;
  });
}

bool may_take(const ExternalBody& body, const Assignment& facts) {
  if (!all_hold(body.applies.when, facts, Holds::yes)) return false;
  return !body.applies.unless || !all_hold(*body.applies.unless, facts, Holds::no);
}

bool is_kept_out(const Policy& policy, const Assignment& facts) {
  return std::any_of(policy.scope.begin(), policy.scope.end(), [&](const ScopeRule& rule) {
    if (takes_in(rule) || rule.beyond || rule.applies.when.empty()) return false;
    if (!all_hold(rule.applies.when, facts, Holds::no)) return false;
    return !rule.applies.unless || !all_hold(*rule.applies.unless, facts, Holds::no);
  });
}

void note_facts(const Condition& condition, std::vector<std::string>& names) {
  for (const Term& term : condition.terms)
    if (term.asks == Term::Asks::fact && term.name != "complainant" && !contains(names, term.name))
      names.push_back(term.name);
}

// Every combination of the values of the facts that the external bodies and the scope ask for; empty when there are too
// many to look at.
std::vector<Assignment> combinations(const Policy& policy) {
  std::vector<std::string> names;
  for (const ExternalBody& body : policy.external) {
    note_facts(body.applies.when, names);
    if (body.applies.unless) note_facts(*body.applies.unless, names);
  }
  for (const ScopeRule& rule : policy.scope)
    if (!takes_in(rule)) note_facts(rule.applies.when, names);
  std::vector<Assignment> all{{}};
  for (const std::string& name : names) {
    const Fact* fact = policy.fact(name);
    if (fact == nullptr) continue;
    std::vector<Assignment> next;
    for (const Assignment& each : all)
      for (const std::string& value : fact->values) {
        next.push_back(each);
        next.back()[name] = value;
      }
    all = std::move(next);
    if (all.size() > 5000) return {};
  }
  return all;
}

enum class Gap { none, sometimes, always };

Gap gap_of(const Policy& policy, const std::string& complainant, const std::vector<Assignment>& all) {
  int taken = 0;
  int left = 0;
  for (Assignment facts : all) {
    facts["complainant"] = complainant;
    if (is_kept_out(policy, facts)) continue;
    const bool takes = std::any_of(policy.external.begin(), policy.external.end(),
                                   [&](const ExternalBody& body) { return may_take(body, facts); });
    ++(takes ? taken : left);
  }
  if (left == 0) return Gap::none;
  return taken == 0 ? Gap::always : Gap::sometimes;
}

}  // namespace

void find_external_gap(const Reading& reading, Diagnostics& diagnostics) {
  const Policy& policy = reading.policy;
  const Fact* complainant = policy.fact("complainant");
  if (is_overlay(policy) || policy.external.empty() || complainant == nullptr) return;
  const std::vector<Assignment> all = combinations(policy);
  std::vector<std::string> never;
  std::vector<std::string> not_always;
  for (const std::string& value : complainant->values) {
    const Gap gap = gap_of(policy, value, all);
    if (gap == Gap::always) never.push_back("'" + value + "'");
    if (gap == Gap::sometimes) not_always.push_back("'" + value + "'");
  }
  const ExternalBody& first = policy.external.front();
  const std::string hint = "find out which body may look at such a complaint, and name it under 'external'";
  if (!never.empty())
    found(diagnostics, "external-gap", first.place, first.clause,
          fmt::format("no outside body takes a complaint from {}", join_or(never)), hint);
  if (!not_always.empty())
    found(diagnostics, "external-gap", first.place, first.clause,
          fmt::format("an outside body takes a complaint from {} only in some cases", join_or(not_always)), hint);
}

}  // namespace plaint
