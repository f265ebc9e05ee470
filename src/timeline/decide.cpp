#include "timeline/decide.h"

#include <algorithm>
#include <tuple>

namespace plaint {

namespace {

using Events = std::vector<CaseEvent>;

// Warnings of the engine that are no breach, and yet a reason to ask again.
bool is_slip(std::string_view code) {
  return code == "unknown-id" || code == "promise-not-owed" || code == "out-of-turn";
}

bool same_fault(const Objection& left, const Objection& right) {
  return std::tie(left.code, left.other, left.promise, left.policy) ==
         std::tie(right.code, right.other, right.promise, right.policy);
}

// The event that stands last before this line; the new one stands in no file yet and has no line.
int event_at(const Events& events, int line) {
  if (line == 0) return static_cast<int>(events.size()) - 1;
  int found = 0;
  for (int index = 0; index < static_cast<int>(events.size()); ++index) {
    const int begins = std::min(events[static_cast<std::size_t>(index)].place.line,
                                events[static_cast<std::size_t>(index)].date_place.line);
    if (begins > 0 && begins <= line) found = index;
  }
  return found;
}

bool is_told_by_cap(const Timeline& timeline, const Breach& breach) {
  return breach.code == "promised-late" &&
         std::any_of(timeline.breaches.begin(), timeline.breaches.end(),
                     [&](const Breach& other) { return other.code == "beyond-cap" && other.deed == breach.deed; });
}

void take_breaches(std::vector<Objection>& faults, const Timeline& timeline, const Events& events) {
  for (const Breach& breach : timeline.breaches) {
    const CaseEvent* written = timeline.deeds[static_cast<std::size_t>(breach.deed)].written;
    if (written == nullptr || !breach.noted.empty() || is_told_by_cap(timeline, breach)) continue;
    Objection fault;
    fault.code = breach.code;
    fault.message = breach.message;
    fault.clause = to_string(breach.clause);
    fault.policy = timeline.overlay ? timeline.policy->pin() : std::string{};
    fault.other = static_cast<int>(written - events.data());
    fault.promise = breach.promise;
    faults.push_back(std::move(fault));
  }
}

void take_diagnostics(std::vector<Objection>& faults, const Timeline& timeline, const Events& events) {
  for (const Diagnostic& each : timeline.diagnostics.all()) {
    if (each.severity != Severity::error && !is_slip(each.code)) continue;
    Objection fault;
    fault.impossible = each.severity == Severity::error;
    fault.code = each.code;
    fault.message = each.message;
    fault.hint = each.hint;
    fault.clause = each.clause;
    fault.other = event_at(events, each.line);
    faults.push_back(std::move(fault));
  }
}

bool knows(const Judge& judge, const std::string& event) { return judge.policy->event(event) != no_event; }

// An event that only a further policy knows is none of the case's own policy's business.
bool is_of_further(const Objection& fault, const Events& events, const std::vector<Judge>& judges) {
  if (fault.code != "unknown-event" || judges.empty()) return false;
  const std::string& name = events[static_cast<std::size_t>(fault.other)].name;
  return std::any_of(judges.begin() + 1, judges.end(), [&](const Judge& judge) { return knows(judge, name); });
}

Date last_day(const Events& events, Date as_of) {
  for (const CaseEvent& event : events) as_of = std::max(as_of, event.when.date);
  return as_of;
}

std::vector<Objection> faults_of_case(const CaseFile& casefile, const std::vector<Judge>& judges, Date as_of) {
  std::vector<Objection> faults;
  for (std::size_t at = 0; at < judges.size(); ++at) {
    const Judge& judge = judges[at];
    const Timeline timeline = at == 0 ? replay(casefile, *judge.policy, *judge.setting, as_of)
                                      : replay_overlay(casefile, *judge.policy, *judge.setting, as_of);
    take_diagnostics(faults, timeline, casefile.events);
    take_breaches(faults, timeline, casefile.events);
  }
  std::erase_if(faults, [&](const Objection& fault) { return is_of_further(fault, casefile.events, judges); });
  return faults;
}

std::vector<Objection> faults_of_diary(const Events& diary, const std::vector<Judge>& judges, Date as_of) {
  std::vector<Objection> faults;
  for (const Judge& judge : judges) {
    const Timeline timeline = replay_diary(diary, *judge.policy, *judge.setting, as_of);
    take_diagnostics(faults, timeline, diary);
    take_breaches(faults, timeline, diary);
  }
  return faults;
}

std::vector<Objection> added(std::vector<Objection> before, const std::vector<Objection>& after, int new_event) {
  std::vector<Objection> added;
  for (const Objection& fault : after) {
    const auto known =
        std::find_if(before.begin(), before.end(), [&](const Objection& old) { return same_fault(old, fault); });
    if (known != before.end()) {
      before.erase(known);
      continue;
    }
    added.push_back(fault);
    if (fault.other == new_event) added.back().other = -1;
  }
  std::stable_sort(added.begin(), added.end(), [](const Objection& left, const Objection& right) {
    return std::tuple(!left.impossible, left.other) < std::tuple(!right.impossible, right.other);
  });
  return added;
}

}  // namespace

std::vector<Objection> objections_to(const CaseEvent& event, const CaseFile& casefile, const std::vector<Judge>& judges,
                                     Date as_of) {
  CaseFile with_it = casefile;
  with_it.events.push_back(event);
  const Date day = last_day(with_it.events, as_of);
  return added(faults_of_case(casefile, judges, day), faults_of_case(with_it, judges, day),
               static_cast<int>(casefile.events.size()));
}

std::vector<Objection> objections_to(const CaseEvent& event, const std::vector<CaseEvent>& diary,
                                     const std::vector<Judge>& judges, Date as_of) {
  std::vector<CaseEvent> with_it = diary;
  with_it.push_back(event);
  const Date day = last_day(with_it, as_of);
  return added(faults_of_diary(diary, judges, day), faults_of_diary(with_it, judges, day), static_cast<int>(diary.size()));
}

}  // namespace plaint
