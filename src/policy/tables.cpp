#include "policy/tables.h"

#include <algorithm>

#include "base/contains.h"
#include "policy/vocabulary.h"

namespace plaint {

namespace {

bool ends_with_scope(const Promise& promise) {
  if (promise.until_met) return false;
  if (!promise.until_given) return true;
  return promise.scope == Promise::Scope::kind && promise.until.of.size() == 1 &&
         promise.until.of.front().is == Moment::Is::stage && promise.until.of.front().name == "closed";
}

bool asks_only_facts(const Condition& condition) {
  using Asks = Term::Asks;
  return std::all_of(condition.terms.begin(), condition.terms.end(), [](const Term& term) {
    return term.asks == Asks::fact || term.asks == Asks::about || term.asks == Asks::identity;
  });
}

std::vector<bool> touched_by(const Promise& promise, const Policy& policy) {
  std::vector<bool> touched(policy.events.size(), false);
  for (const auto* events : {&promise.met_by, &promise.held_by}) {
    for (const EventId event : *events) touched[static_cast<std::size_t>(event)] = true;
  }
  touched[static_cast<std::size_t>(standard_event("waived"))] = true;
  return touched;
}

bool is_day(const Moment& moment) {
  using Is = Moment::Is;
  return moment.is == Is::incident || moment.is == Is::aware || moment.is == Is::last_of_series || moment.is == Is::date || moment.is == Is::due;
}

std::vector<bool> opened_by(const Promise& promise, const Policy& policy) {
  std::vector<bool> opened(policy.events.size(), false);
  for (const EventId event : promise.of_each) opened[static_cast<std::size_t>(event)] = true;
  for (const Moment& moment : promise.of.of) {
    if (moment.event != no_event) opened[static_cast<std::size_t>(moment.event)] = true;
  }
  return opened;
}

EventType& type_of(Policy& policy, EventId event) { return policy.events[static_cast<std::size_t>(event)]; }

void mark_events(const std::vector<Promise>& promises, Policy& policy) {
  for (const Promise& promise : promises) {
    for (const EventId event : promise.before) type_of(policy, event).guarded = true;
    for (const EventId event : promise.of_each) type_of(policy, event).introduces_id = true;
  }
}

void complete(Promise& promise, const Policy& policy) {
  const bool spanned = promise.due == Promise::Due::within || promise.due == Promise::Due::every;
  promise.to_complainant = !promise.met_by.empty() && std::all_of(promise.met_by.begin(), promise.met_by.end(), [&](EventId event) {
    return policy.event_type(event).to_complainant;
  });
  promise.ends_with_scope = ends_with_scope(promise);
  promise.asks_only_facts = asks_only_facts(promise.applies.when) && (!promise.applies.unless || asks_only_facts(*promise.applies.unless));
  promise.touched_by = touched_by(promise, policy);
  promise.opened_by = opened_by(promise, policy);
  promise.opened_by_day = std::any_of(promise.of.of.begin(), promise.of.of.end(), is_day);
  promise.late_in = spanned ? promise.span : Span{Unit::days, 1, {}, false};
  promise.late_unit = lateness_unit(promise.late_in);
}

bool speaks_of(const Promise& promise, EventId event) {
  if (contains(promise.met_by, event) || contains(promise.held_by, event) || contains(promise.of_each, event)) return true;
  return std::any_of(promise.of.of.begin(), promise.of.of.end(),
                     [event](const Moment& moment) { return moment.event == event; });
}

bool speak_of(const std::vector<Promise>& promises, EventId event) {
  return std::any_of(promises.begin(), promises.end(), [event](const Promise& each) { return speaks_of(each, event); });
}

// Does the event mean nothing in this kind but a move?
bool only_moves(const Kind& kind, const EventType& type, EventId event) {
  if (event == standard_event("escalated") || event == standard_event("reopened")) return true;
  if (type.standard || speak_of(kind.promises, event)) return false;
  bool moves_somewhere = false;
  for (const Stage& stage : kind.stages) {
    if (speak_of(stage.promises, event)) return false;
    for (const Move& move : stage.moves) moves_somewhere = moves_somewhere || move.event == event;
  }
  return moves_somewhere;
}

}  // namespace

void make_tables(Policy& policy) {
  if (!policy.event_places.is_of(policy.events.size())) policy.event_places = NameTable(policy.events);  // else by its reader
  policy.fact_places = NameTable(policy.facts);
  policy.role_places = NameTable(policy.roles);
  for (const EventId each : {standard_event("point-raised"), standard_event("action-agreed"), standard_event("measure-introduced")}) {
    type_of(policy, each).introduces_id = true;
  }
  const auto finish = [&policy](std::vector<Promise>& promises) {
    for (Promise& promise : promises) complete(promise, policy);
    mark_events(promises, policy);
  };
  finish(policy.promises);
  for (Kind& kind : policy.kinds) {
    finish(kind.promises);
    for (Stage& stage : kind.stages) finish(stage.promises);
    for (EventId event = 0; event < static_cast<EventId>(policy.events.size()); ++event) {
      if (only_moves(kind, policy.event_type(event), event)) kind.only_moves.push_back(event);
    }
  }
}

}  // namespace plaint
