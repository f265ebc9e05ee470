#include <algorithm>

#include "calendar/meetings.h"
#include "timeline/instances.h"

namespace plaint {

// The days of a fixed series: meetings, or a date and one span after another (R8, R15).
std::vector<Instances::Fixed> Instances::fixed_days(const Promise& promise, const Occurrence& opening) {
  std::vector<Fixed> days;
  Date opens = opening.start.date;
  if (promise.due == Promise::Due::each_meeting) {
    const MeetingSeries* meetings = history_.setting.calendar.meetings(promise.meeting);
    if (meetings != nullptr) {
      for (const Meeting& meeting : meetings_after(*meetings, opening.start.date)) {
        if (opens > timeline_.as_of) return days;
        days.push_back({opens, meeting.date, meeting.papers == meeting.date ? std::nullopt : std::optional<Date>(meeting.papers), false});
        opens = meeting.date + Days{1};
      }
    }
    if (opens <= timeline_.as_of) days.push_back({opens, std::nullopt, std::nullopt, true});
    return days;
  }
  Span span = promise.span;
  for (int k = 1; opens <= timeline_.as_of && promise.span.n > 0; ++k) {
    span.n = promise.span.n * k;
    const Counted counted = count(history_.setting.calendar, span, opening.start, promise.counting);
    days.push_back({opens, counted.due, std::nullopt, counted.provisional});
    opens = counted.due + Days{1};
  }
  return days;
}

// An event keeps every overdue instance of a series of dates, or else the one that is current; of a series of meetings it
// keeps the current one, and what was missed before is broken: the next meeting heard of it.
void Instances::keep_in_series(std::vector<Instance>& all, int deed) {
  const Date day = history_.deed(deed).date;
  const bool meetings = all.front().promise->due == Promise::Due::each_meeting;
  const auto pending = [&](const Instance& each) { return !each.met && !each.ended && *each.opened <= day; };
  bool kept = false;
  for (Instance& each : all) {
    if (!pending(each) || !each.due || *each.due >= day) continue;
    kept = kept || !meetings;
    if (meetings) {
      each.ended = day;
      each.ended_by = deed;
      each.reason = name_of(deed);
    } else {
      each.met = day;
      each.met_by = deed;
    }
  }
  if (kept) return;
  for (Instance& each : all) {
    if (!pending(each)) continue;
    each.met = day;
    each.met_by = deed;
  }
}

std::vector<Instance> Instances::series(const Promise& promise, const Scope& scope, const Occurrence& opening) {
  std::vector<Instance> all;
  for (const Fixed& day : fixed_days(promise, opening)) {
    Instance& instance = add(all, promise, scope, opening);
    instance.opened = day.opens;
    instance.computed = instance.due = day.due;
    instance.papers = day.papers;
    instance.provisional = day.provisional;
  }
  if (all.empty()) return all;
  const int opener = opening.by_date ? -1 : opening.deed;
  const std::vector<End> own = own_ends(promise, scope, opening);
  Stretches stretches(history_, promise.ends_with_scope ? scope.ends : own, opening.deed);
  while (const auto stretch = stretches.next()) {
    for (int deed = stretch->from; deed <= stretch->upto; ++deed) {
      if (meets(promise, deed, opener)) keep_in_series(all, deed);
    }
    if (stretch->end == nullptr || stretch->end->again >= 0) continue;
    std::erase_if(all, [&](const Instance& each) { return *each.opened > stretch->end->date; });
    for (Instance& each : all) {
      if (each.met || each.ended) continue;
      each.ended = stretch->end->date;
      each.ended_by = stretch->end->deed;
      each.reason = reason_of(*stretch->end);
    }
  }
  return all;
}

}  // namespace plaint
