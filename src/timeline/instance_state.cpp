#include <algorithm>

#include "timeline/conditions.h"
#include "timeline/instances.h"

namespace plaint {

std::string_view to_string(State state) {
  switch (state) {
    case State::waiting: return "waiting";
    case State::open: return "open";
    case State::due_soon: return "due-soon";
    case State::overdue: return "overdue";
    case State::held: return "held";
    case State::paused: return "paused";
    case State::undated: return "undated";
    case State::met: return "met";
    case State::met_late: return "met-late";
    case State::broken: return "broken";
    case State::cancelled: return "cancelled";
    case State::waived: return "waived";
    case State::not_owed: return "not-owed";
  }
  return "";
}

bool is_owed(State state) { return state <= State::undated; }

bool is_due(const Instance& instance) { return is_owed(instance.state) && instance.state != State::waiting; }

int Instances::lateness_of(const Instance& instance, Date day) const {
  if (!instance.due) return 0;
  const Promise& promise = *instance.promise;
  return lateness(history_.setting.calendar, promise.late_in, promise.counting, *instance.due, day);
}

bool is_asked_for(const Promise& promise, const History& history, const Asked& asked) {
  const auto& overlay = history.policy.applies_when;
  if (history.timeline.overlay && overlay && !holds(*overlay, history, {asked.at})) return false;
  return holds(promise.applies, history, asked);
}

bool applies_at(const Instance& instance, const History& history, int at) {
  const int opener = instance.promise->of_each.empty() ? -1 : instance.opened_by;
  return is_asked_for(*instance.promise, history, {at, instance.visit, opener});
}

// Exactly one state: what is final first, then R13, R23, R24, R14, R4.
void Instances::settle(Instance& instance) {
  if (instance.state == State::waived) return;
  if (only_due_ && (instance.met || instance.ended)) return;  // which of the states of what is over, nobody asks
  const int opened = std::max(0, instance.opened_by);
  if (instance.met) {
    // Done before it was asked for is done: a condition that comes to hold later does not ask for it again.
    bool ever = false;
    for (int at = opened; at <= history_.last() && !ever; ++at) ever = applies_at(instance, history_, at);
    const bool late = instance.due && *instance.met > *instance.due;
    instance.state = !ever ? State::not_owed : late ? State::met_late : State::met;
    if (ever && late) instance.late = lateness_of(instance, *instance.met);
    if (!ever) instance.met.reset();
    return;
  }
  settle_unmet(instance);
}

// The deed since which the policy has not asked for it any more; it does not after deed `at`.
int Instances::since_when_not(const Instance& instance, int at) const {
  if (instance.promise->asks_only_facts && history_.changes().empty() && !timeline_.overlay) return 0;  // as it was, so it is
  while (at > 0 && !applies_at(instance, history_, at - 1)) --at;
  return at;
}

void Instances::settle_unmet(Instance& instance) {
  const int at = instance.ended && instance.ended_by >= 0 ? instance.ended_by : history_.last();
  if (!applies_at(instance, history_, at)) {
    instance.state = State::not_owed;
    if (only_due_) return;  // since when, nobody asks
    const int stopped = since_when_not(instance, at);
    const bool was_owed = stopped > std::max(0, instance.opened_by);
    const Date since = history_.deed(stopped).date;
    instance.ended = since;
    if (was_owed && instance.due && since > *instance.due) {
      instance.state = State::broken;
      instance.late = lateness_of(instance, since);
    }
    return;
  }
  if (instance.promise->to_complainant && history_.identity(at) == "anonymous") {
    instance.state = State::waived;
    instance.reason = "no address";
    return;
  }
  if (instance.ended) {
    const bool late = instance.due && *instance.ended > *instance.due;
    instance.state = late ? State::broken : State::cancelled;
    if (late) instance.late = lateness_of(instance, *instance.ended);
    return;
  }
  settle_open(instance);
}

Date Instances::last_day_soon() {
  if (!soon_) {
    const Start today{timeline_.as_of, std::nullopt, false};
    soon_ = count(history_.setting.calendar, history_.setting.due_soon, today, history_.policy.counting).due;
  }
  return *soon_;
}

void Instances::settle_open(Instance& instance) {
  const Promise& promise = *instance.promise;
  const Date today = timeline_.as_of;
  const bool spanned = promise.due == Promise::Due::within || promise.due == Promise::Due::every;
  const bool stands_still = history_.paused_now() && spanned && !instance.promised && instance.due &&
                            promise.scope != Promise::Scope::organisation;
  if (!instance.opened || *instance.opened > today) {
    instance.state = State::waiting;
    if (instance.opened) instance.waiting_for = to_string(promise.of, history_.policy);
    return;
  }
  if (instance.due && today > *instance.due) {
    instance.state = State::overdue;
    instance.late = lateness_of(instance, today);
    return;
  }
  if (stands_still && *instance.due >= timeline_.pauses.back().from) {
    instance.state = State::paused;
    instance.not_before = true;
    return;
  }
  const bool meeting = promise.due == Promise::Due::next_meeting || promise.due == Promise::Due::each_meeting;
  const bool soon = (instance.due && *instance.due <= last_day_soon()) || (instance.nudge && *instance.nudge <= today) ||
                    (instance.papers && *instance.papers <= last_day_soon());
  if (!instance.holds.empty()) {
    instance.state = State::held;
  } else if (meeting && !instance.due) {
    instance.state = State::undated;
  } else {
    instance.state = soon ? State::due_soon : State::open;
  }
}

}  // namespace plaint
