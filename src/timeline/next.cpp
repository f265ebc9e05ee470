#include "timeline/next.h"

#include <algorithm>
#include <set>

#include "base/contains.h"
#include "base/text.h"
#include "policy/vocabulary.h"
#include "timeline/instances.h"
#include "timeline/irregular.h"
#include "timeline/moves.h"
#include "timeline/routing.h"

namespace plaint {

namespace {

class Ahead {
 public:
  explicit Ahead(History& history) : history_(history), timeline_(history.timeline), policy_(history.policy) {}

  void find() {
    for (const Instance& instance : timeline_.instances) {
      if (!is_owed(instance.state) || instance.state == State::waiting) continue;
      for (const EventId event : instance.promise->met_by) offer(event);
      for (const EventId event : instance.promise->held_by) offer(event);
      for (const EventId event : instance.promise->before) offer(event);
    }
    for (const Move& move : timeline_.now().stage->moves) offer(move.event);
    for (const Decision& decision : timeline_.decisions) {
      if (decision.is == Decision::Is::made) continue;
      const bool divert = decision.rule->decision == ScopeRule::Decision::divert;
      offer(divert ? standard_event("diverted") : standard_event("refused"));
      offer(standard_event("admitted"));
    }
    if (history_.paused_now()) offer(standard_event("resumed"));
    if (!timeline_.open()) return;
    offer(standard_event("closed"));
    offer(standard_event("withdrawn"));
  }

 private:
  void offer(EventId event) {
    const EventType& type = policy_.event_type(event);
    if (type.by_engine || type.diary_only || !offered_.insert(event).second) return;
    NextEvent next;
    next.event = event;
    next.clause = type.clause;
    for (int index = 0; index < static_cast<int>(timeline_.instances.size()); ++index) {
      const Instance& instance = timeline_.instances[static_cast<std::size_t>(index)];
      if (!is_owed(instance.state) || instance.state == State::waiting) continue;
      if (contains(instance.promise->met_by, event)) next.keeps.push_back(index);
      if (contains(instance.promise->held_by, event)) next.holds.push_back(index);
    }
    const Move* move = move_for(history_, visit(), event, history_.last(), -1);
    if (move != nullptr) {
      next.to = move->to;
      next.clause = move->clause;
      for (const MoveFault& fault : move_faults(history_, *move, visit(), history_.last(), -1)) {
        next.refused.push_back(fault.message);
      }
    } else if (closes(event)) {
      next.to = "closed";
    }
    for (const int guard : unkept_guards(history_, {event, history_.last(), -1, next.to == "closed"})) {
      const Instance& instance = timeline_.instances[static_cast<std::size_t>(guard)];
      if (contains(instance.promise->met_by, event)) continue;
      next.guards.push_back(guard);
      next.refused.push_back(guard_sentence(history_, instance, true));
    }
    next.by = who_may(next);
    if (next.by && next.by->named && next.by->role.empty()) next.refused.emplace_back(nobody_may);
    timeline_.next.push_back(std::move(next));
  }

  // By the event's own rule, else by that of the first promise that it keeps and that has one.
  std::optional<Handler> who_may(const NextEvent& next) const {
    const auto asked = [&](const Who& who, const ApartFrom& apart) -> std::optional<Handler> {
      if (who.empty() && apart.empty()) return std::nullopt;
      return first_who_may(history_, who, apart, history_.last());
    };
    const EventType& type = policy_.event_type(next.event);
    std::optional<Handler> found = asked(type.by, type.apart_from);
    for (const int kept : next.keeps) {
      if (found) break;
      const Promise& promise = *timeline_.instances[static_cast<std::size_t>(kept)].promise;
      found = asked(promise.by, promise.apart_from);
    }
    return found;
  }

  bool closes(EventId event) const {
    return timeline_.open() && (event == standard_event("closed") || event == standard_event("withdrawn") || event == standard_event("refused"));
  }

  int visit() const { return static_cast<int>(timeline_.visits.size()) - 1; }

  History& history_;
  Timeline& timeline_;
  const Policy& policy_;
  std::set<EventId> offered_;
};

}  // namespace

void find_next(History& history) {
  if (history.timeline.visits.empty() || history.timeline.visits.back().stage == nullptr) return;
  Ahead(history).find();
}

std::optional<Advice> advice_for(const Timeline& timeline, const Instance& instance) {
  const auto next_of = [&](EventId event) -> const NextEvent* {
    for (const NextEvent& next : timeline.next) {
      if (next.event == event) return &next;
    }
    return nullptr;
  };
  if (instance.promise->met_by.empty()) return std::nullopt;
  Advice advice;
  advice.instance = &instance;
  for (const EventId event : instance.promise->held_by) {
    if (!is_owed(instance.state) || instance.state == State::held) break;
    advice.instead.push_back(timeline.policy->event_type(event).name);
  }
  std::set<EventId> asked;
  EventId event = instance.promise->met_by.front();
  for (const EventId each : instance.promise->met_by) {
    const NextEvent* next = next_of(each);
    if (next != nullptr && next->refused.empty()) {
      event = each;
      break;
    }
  }
  while (asked.insert(event).second) {  // what stands in the way comes first
    const NextEvent* next = next_of(event);
    if (next == nullptr || next->guards.empty()) break;
    const Instance& guard = timeline.instances[static_cast<std::size_t>(next->guards.front())];
    if (guard.promise->met_by.empty()) break;
    event = guard.promise->met_by.front();
    advice.instead.clear();
  }
  advice.event = timeline.policy->event_type(event).name;
  return advice;
}

namespace {

// Guards may wait for each other in a ring, of which something else leads out: then after `most` steps nothing has called.
bool is_called_for(const Timeline& timeline, const Instance& instance, int most) {
  const Promise& promise = *instance.promise;
  const bool only_guards = promise.due == Promise::Due::none && !promise.nudge && !promise.before.empty() && !promise.before_closed;
  if (!only_guards || most == 0) return !only_guards;
  return std::any_of(timeline.instances.begin(), timeline.instances.end(), [&](const Instance& other) {
    if (&other == &instance || !is_owed(other.state) || other.state == State::waiting) return false;
    const auto is_kept_by = [&](EventId event) { return contains(other.promise->met_by, event); };
    return std::any_of(promise.before.begin(), promise.before.end(), is_kept_by) && is_called_for(timeline, other, most - 1);
  });
}

}  // namespace

bool is_called_for(const Timeline& timeline, const Instance& instance) {
  constexpr int longest_chain = 8;
  return is_called_for(timeline, instance, longest_chain);
}

}  // namespace plaint
