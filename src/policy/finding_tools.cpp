#include "policy/finding_tools.h"

#include <algorithm>

#include "base/contains.h"
#include "base/text.h"

namespace plaint {

std::vector<Owed> all_promises(const Policy& policy) {
  std::vector<Owed> all;
  for (const Kind& kind : policy.kinds) {
    for (const Promise& each : kind.promises) all.push_back({&each, &kind, nullptr});
    for (const Stage& stage : kind.stages)
      for (const Promise& each : stage.promises) all.push_back({&each, &kind, &stage});
  }
  for (const Promise& each : policy.promises) all.push_back({&each, nullptr, nullptr});
  return all;
}

std::vector<const Promise*> promises_during(const Kind& kind, const Stage& stage) {
  std::vector<const Promise*> all;
  for (const Promise& each : stage.promises) all.push_back(&each);
  for (const Promise& each : kind.promises) all.push_back(&each);
  return all;
}

bool is_ours(const Policy& policy, EventId event) {
  const EventType& type = policy.event_type(event);
  return !type.from_outside && !type.by_engine;
}

namespace {

bool names(const Moments& moments, EventId event) {
  return std::any_of(moments.of.begin(), moments.of.end(),
                     [event](const Moment& each) { return each.is == Moment::Is::event && each.event == event; });
}

bool opens_a_right(const Policy& policy, EventId event) {
  for (const Kind& kind : policy.kinds)
    for (const Stage& stage : kind.stages)
      for (const Move& move : stage.moves)
        if (names(move.from, event)) return true;
  return std::any_of(policy.external.begin(), policy.external.end(),
                     [event](const ExternalBody& body) { return names(body.from, event); });
}

bool speaks_of_an_answer(const Policy& policy, const std::vector<EventId>& events) {
  return has_answer(policy, events) || contains(events, policy.event("found"));
}

}  // namespace

bool is_answer(const Policy& policy, EventId event) {
  const EventType& type = policy.event_type(event);
  if (!type.to_complainant) return false;
  return type.field("outcome") != nullptr || (!type.standard && opens_a_right(policy, event));
}

bool has_answer(const Policy& policy, const std::vector<EventId>& events) {
  return std::any_of(events.begin(), events.end(), [&](EventId each) { return is_answer(policy, each); });
}

bool is_answered(const Policy& policy, const Kind& kind) {
  if (kind.name == "complaint") return true;
  const EventId escalated = policy.event("escalated");
  for (const Promise& each : kind.promises)
    if (speaks_of_an_answer(policy, each.met_by)) return true;
  for (const Stage& stage : kind.stages) {
    for (const Promise& each : stage.promises)
      if (speaks_of_an_answer(policy, each.met_by)) return true;
    for (const Move& move : stage.moves)
      if (move.event == escalated) return true;
  }
  return false;
}

bool is_overlay(const Policy& policy) { return policy.applies_when.has_value(); }

bool is_dated(const Promise& promise) {
  if (promise.due == Promise::Due::none) return false;
  const bool spans = promise.due == Promise::Due::within || promise.due == Promise::Due::every;
  return !spans || promise.span.unit != Unit::as_soon_as_possible;
}

bool opens(const Promise& promise, EventId event) {
  return names(promise.of, event) || contains(promise.of_each, event);
}

bool has_fixed_answer(const Policy& policy, const Kind& kind, const Stage* stage, const Promise& held) {
  const auto fixed = [&](const Promise& each) {
    return &each != &held && is_dated(each) && each.due != Promise::Due::every && has_answer(policy, each.met_by) &&
           (each.held_by.empty() || each.no_later_than);
  };
  if (std::any_of(kind.promises.begin(), kind.promises.end(), fixed)) return true;
  return stage != nullptr && std::any_of(stage->promises.begin(), stage->promises.end(), fixed);
}

std::vector<const Move*> ways_into(const Kind& kind, const Stage& stage) {
  std::vector<const Move*> ways;
  for (const Stage& from : kind.stages) {
    if (from.is_closed() || &from == &stage) continue;
    for (const Move& move : from.moves)
      if (move.to == stage.name) ways.push_back(&move);
  }
  return ways;
}

bool is_start(const Kind& kind, const Stage& stage) { return contains(kind.starts_at, stage.name); }

bool is_complainants(const Policy& policy, const Move& move) {
  const EventType& type = policy.event_type(move.event);
  if (type.from_outside) return true;
  if (type.standard || type.to_complainant || !type.by.empty()) return false;
  return std::any_of(move.from.of.begin(), move.from.of.end(),
                     [&](const Moment& each) { return each.is == Moment::Is::event && is_answer(policy, each.event); });
}

bool complainant_brings(const Policy& policy, const Kind& kind, const Stage& stage) {
  if (is_start(kind, stage)) return true;
  const std::vector<const Move*> ways = ways_into(kind, stage);
  return std::any_of(ways.begin(), ways.end(), [&](const Move* move) { return is_complainants(policy, *move); });
}

bool has_work(const Policy& policy, const Kind& kind, const Stage& stage) {
  return !stage.is_closed() && (!stage.promises.empty() || complainant_brings(policy, kind, stage));
}

namespace {

bool same_question(const Term& left, const Term& right) { return left.asks == right.asks && left.name == right.name; }

const Term* same_question(const Condition& condition, const Term& term) {
  for (const Term& each : condition.terms)
    if (same_question(each, term)) return &each;
  return nullptr;
}

bool overlap(const std::vector<std::string>& left, const std::vector<std::string>& right) {
  if (left.empty() || right.empty()) return true;
  return std::any_of(left.begin(), left.end(), [&](const std::string& each) { return contains(right, each); });
}

bool can_hold_together(const Condition& left, const Condition& right) {
  for (const Term& term : left.terms) {
    const Term* other = same_question(right, term);
    if (other != nullptr && !overlap(term.values, other->values)) return false;
  }
  return true;
}

// Whenever `condition` holds, `other` holds.
bool implies(const Condition& condition, const Condition& other) {
  return std::all_of(other.terms.begin(), other.terms.end(), [&](const Term& term) {
    const Term* own = same_question(condition, term);
    if (own == nullptr || own->values.empty()) return false;
    return std::all_of(own->values.begin(), own->values.end(),
                       [&](const std::string& each) { return contains(term.values, each); });
  });
}

}  // namespace

bool can_both_hold(const Applies& left, const Applies& right) {
  if (!can_hold_together(left.when, right.when)) return false;
  if (left.unless && (implies(left.when, *left.unless) || implies(right.when, *left.unless))) return false;
  if (right.unless && (implies(right.when, *right.unless) || implies(left.when, *right.unless))) return false;
  return true;
}

bool asks_all_of(const Condition& condition, const Condition& other) {
  return std::all_of(other.terms.begin(), other.terms.end(),
                     [&](const Term& term) { return same_question(condition, term) != nullptr; });
}

std::string quoted_events(const Policy& policy, const std::vector<EventId>& events) {
  std::vector<std::string> words;
  for (const EventId each : events) words.push_back("'" + policy.event_type(each).name + "'");
  return join_or(words);
}

namespace {

std::string kind_title(const Kind& kind) { return kind.title.empty() ? title_of_name(kind.name) : kind.title; }

bool is_title_elsewhere(const Policy& policy, const Kind& kind, const Stage& stage) {
  return std::any_of(policy.kinds.begin(), policy.kinds.end(), [&](const Kind& other) {
    return &other != &kind && std::any_of(other.stages.begin(), other.stages.end(),
                                          [&](const Stage& each) { return each.title == stage.title; });
  });
}

}  // namespace

std::string stage_words(const Policy& policy, const Kind& kind, const Stage& stage) {
  if (stage.title.empty() || (stage.name == "open" && stage.title == "open")) return "'" + kind_title(kind) + "'";
  if (!is_title_elsewhere(policy, kind, stage)) return "'" + stage.title + "'";
  return "'" + stage.title + "' (" + kind_title(kind) + ")";
}

Place place_of(const Kind& kind, const Stage& stage) { return stage.place ? stage.place : kind.place; }

const Clause& clause_of(const Kind& kind, const Stage& stage) {
  return stage.clause.empty() ? kind.clause : stage.clause;
}

std::string role_title(const Policy& policy, std::string_view role) {
  const Role* known = policy.role(role);
  return known == nullptr || known->title.empty() ? title_of_name(role) : known->title;
}

std::string role_titles(const Policy& policy, const Who& who) {
  std::vector<std::string> words;
  for (const std::string& each : who.roles) words.push_back(role_title(policy, each));
  return join_or(words);
}

void found(Diagnostics& diagnostics, std::string_view code, const Place& place, const Clause& clause,
           std::string message, std::string hint) {
  diagnostics.finding(code, place, std::move(message), std::move(hint)).clause = to_string(clause);
}

}  // namespace plaint
