#include "timeline/effects.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "base/contains.h"

namespace plaint {

namespace {

// Which time of which promise: the third review of measure m1. The same key before and after is the same instance.
using Key = std::tuple<const Promise*, int, std::string, int>;

std::map<Key, const Instance*> by_key(const Timeline& timeline) {
  std::map<Key, const Instance*> found;
  std::map<std::tuple<const Promise*, int, std::string>, int> count;
  for (const Instance& each : timeline.instances) {
    const int number = count[{each.promise, each.visit, each.subject}]++;
    found[{each.promise, each.visit, each.subject, number}] = &each;
  }
  return found;
}

bool is_running(const Instance& instance) { return is_owed(instance.state) && instance.state != State::waiting; }

bool is_held_by(const Instance& instance, int deed) {
  return std::any_of(instance.holds.begin(), instance.holds.end(), [&](const Hold& hold) { return hold.deed == deed; });
}

// Would this event have kept it, had its fields said so?
bool is_missed(const Instance& instance, const Effects& effects) {
  if (effects.deed < 0 || instance.promise->with.empty()) return false;
  const EventId event = effects.after->deeds[static_cast<std::size_t>(effects.deed)].event;
  const auto& met_by = instance.promise->met_by;
  return contains(met_by, event);
}

void sort_in(Effects& effects, const Instance& now, const Instance* was) {
  const bool ran = was != nullptr && is_running(*was);
  const bool met = now.state == State::met || now.state == State::met_late;
  if (effects.deed >= 0 && met && now.met_by == effects.deed) {
    effects.kept.push_back(&now);
  } else if (now.state == State::broken && (was == nullptr || was->state != State::broken)) {
    effects.broken.push_back(&now);
  } else if (effects.deed >= 0 && !now.continued && is_held_by(now, effects.deed)) {
    effects.held.push_back(&now);
  } else if (!is_owed(now.state) && ran) {
    effects.over.push_back(&now);
  } else if (is_running(now) && !ran) {
    effects.running.push_back(&now);
  } else if (is_running(now) && ran && (now.due != was->due || now.not_before != was->not_before)) {
    effects.moved.push_back(&now);
  } else if (is_running(now) && ran && is_missed(now, effects)) {
    effects.missed.push_back(&now);
  }
}

int deed_of(const Timeline& timeline, const CaseEvent& event) {
  for (std::size_t at = 0; at < timeline.deeds.size(); ++at) {
    if (timeline.deeds[at].written == &event) return static_cast<int>(at);
  }
  return -1;
}

bool was_open(const Timeline* before, const ExternalBody* body) {
  return before != nullptr && std::any_of(before->external.begin(), before->external.end(), [&](const ExternalRight& each) {
           return each.body == body && each.is == ExternalRight::Is::open;
         });
}

bool same_handler(const Handler& left, const Handler& right) {
  return std::tie(left.role, left.value, left.person) == std::tie(right.role, right.value, right.person);
}

}  // namespace

Effects effects_of(const Timeline* before, const Timeline& after, const CaseEvent& event) {
  Effects effects;
  effects.before = before;
  effects.after = &after;
  effects.deed = deed_of(after, event);
  const auto known = before == nullptr ? std::map<Key, const Instance*>{} : by_key(*before);
  std::map<const Instance*, const Instance*> was;
  for (const auto& [key, instance] : by_key(after)) {
    const auto old = known.find(key);
    was[instance] = old == known.end() ? nullptr : old->second;
  }
  for (const Instance& instance : after.instances) sort_in(effects, instance, was[&instance]);
  for (const ExternalRight& right : after.external) {
    if (right.is == ExternalRight::Is::open && !was_open(before, right.body)) effects.opened.push_back(&right);
  }
  for (const Breach& breach : after.breaches) {
    if (breach.deed == effects.deed) effects.breaches.push_back(&breach);
  }
  for (const Decision& decision : after.decisions) {
    if (decision.is == Decision::Is::made && decision.made_by == effects.deed) effects.decided.push_back(&decision);
  }
  if (before == nullptr || after.casefile == nullptr) return effects;
  effects.other_stage = after.visits.size() != before->visits.size();
  effects.other_handler = effects.other_stage || !same_handler(after.handler, before->handler);
  return effects;
}

}  // namespace plaint
