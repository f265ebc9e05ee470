#include <algorithm>

#include "base/text.h"
#include "calendar/meetings.h"
#include "timeline/instances.h"

namespace plaint {

Instance& Instances::add(std::vector<Instance>& all, const Promise& promise, const Scope& scope, const Occurrence& opening) {
  Instance& instance = all.emplace_back();
  instance.promise = &promise;
  instance.visit = scope.visit;
  instance.unit = promise.late_unit;
  instance.opened_by = opening.deed;
  instance.opened = opening.by_date ? opening.start.date : history_.deed(opening.deed).date;
  instance.start = opening.start;
  if (!opening.by_date) instance.subject = subject_of(opening.deed);
  const bool known_before = opening.by_date && promise.span.before;
  if (known_before) {  // "5 days before": owed as soon as the day is known
    instance.opened_by = scope.from;
    instance.opened = history_.deed(scope.from).date;
  }
  set_due(instance, scope, opening);
  return instance;
}

void Instances::set_due(Instance& instance, const Scope& scope, const Occurrence& opening) {
  const Promise& promise = *instance.promise;
  const Calendar& calendar = history_.setting.calendar;
  switch (promise.due) {
    case Promise::Due::none:
    case Promise::Due::each_meeting: break;
    case Promise::Due::within:
    case Promise::Due::every: {
      if (promise.span.unit == Unit::as_soon_as_possible) break;
      const bool organisation = promise.scope == Promise::Scope::organisation;
      const Counted counted =
          count(calendar, promise.span, opening.start, promise.counting, organisation ? no_pauses_ : pauses_);
      instance.computed = counted.due;
      instance.provisional = counted.provisional;
      break;
    }
    case Promise::Due::next_meeting: {
      const MeetingSeries* meetings = calendar.meetings(promise.meeting);
      const auto next = meetings == nullptr ? std::nullopt : next_meeting(*meetings, opening.start.date);
      instance.provisional = !next;
      if (!next) break;
      instance.computed = next->date;
      if (next->papers != next->date) instance.papers = next->papers;
      break;
    }
    case Promise::Due::date: instance.computed = promise.date.last(); break;
    case Promise::Due::field: {
      const Deed& opener = history_.deed(std::max(0, opening.deed));
      const auto told = opener.written == nullptr ? Result<PartialDate>(Problem{}) : parse_partial_date(opener.written->text(promise.field));
      if (!told) break;
      instance.computed = told->last();
      instance.promised = true;
      break;
    }
  }
  instance.due = instance.computed;
  if (promise.nudge) instance.nudge = count(calendar, *promise.nudge, opening.start, promise.counting, pauses_).due;
  set_cap(instance, scope);
  if (instance.promised && instance.cap && *instance.computed > *instance.cap) {
    breach("promised-late", opening.deed, promise,
           "the date told, " + day_form(*instance.computed) + ", is later than the last day allowed, " + day_form(*instance.cap));
  }
}

void Instances::set_cap(Instance& instance, const Scope& scope) {
  const auto& cap = instance.promise->no_later_than;
  if (!cap) return;
  const auto start = occurrence(cap->of, history_, reach(*instance.promise, scope));
  if (!start) return;
  const Counted limit = count(history_.setting.calendar, cap->within, start->start, instance.promise->counting, pauses_);
  instance.cap = limit.due;
  if (instance.due && *instance.due <= limit.due) return;
  instance.due = limit.due;
  instance.provisional = limit.provisional;
}

// A date told in time holds the promise until then, unless it is irregular: then it does not move (R14).
void Instances::tell_date(Instance& instance, Date told, int deed) {
  const Promise& promise = *instance.promise;
  if (instance.due && told <= *instance.due) {
    breach("date-not-later", deed, promise,
           "the new date, " + day_form(told) + ", is not after the date that already holds, " + day_form(*instance.due));
    return;
  }
  if (instance.cap && told > *instance.cap) {
    breach("beyond-cap", deed, promise,
           "the new date, " + day_form(told) + ", is later than the last day allowed, " + day_form(*instance.cap));
    breach("promised-late", deed, promise,
           "the date told, " + day_form(told) + ", is later than the last day allowed, " + day_form(*instance.cap));
    return;
  }
  instance.holds.push_back({deed, told});
  instance.due = told;
  instance.promised = true;
  instance.provisional = false;
}

// A hold in time holds; one that comes too late breaks the promise for good, and what is left to do is added (R14).
void Instances::take_hold(std::vector<Instance>& all, int deed) {
  Instance& instance = all.back();
  const Promise& promise = *instance.promise;
  const Date day = history_.deed(deed).date;
  const auto told = parse_date(history_.deed(deed).written->text("due"));
  if (instance.due && day > *instance.due) {
    Instance rest = instance;
    instance.ended = day;
    instance.ended_by = deed;
    instance.reason = "held too late: " + name_of(deed);
    breach("late-hold", deed, promise,
           "'" + name_of(deed) + "' came after the due date, " + day_form(*instance.due));
    rest.continued = true;
    rest.opened_by = deed;
    rest.holds = {{deed, told ? std::optional<Date>(*told) : std::nullopt}};
    rest.computed = rest.due = told ? std::optional<Date>(*told) : rest.cap;
    if (rest.cap && rest.due && *rest.due > *rest.cap) {
      breach("promised-late", deed, promise,
             "the date told, " + day_form(*rest.due) + ", is later than the last day allowed, " + day_form(*rest.cap));
      rest.due = rest.cap;
    }
    if (rest.due && *rest.due < day) rest.due.reset();
    rest.promised = told && rest.due == std::optional<Date>(*told);
    rest.provisional = false;
    all.push_back(std::move(rest));
    return;
  }
  if (promise.holds && static_cast<int>(instance.holds.size()) >= *promise.holds) {
    breach("too-many-holds", deed, promise,
           "'" + title_of_name(promise.name) + "' may be put off " + (*promise.holds == 1 ? "once" : count_of(*promise.holds, "times")) + " only");
    return;
  }
  if (told) {
    tell_date(instance, *told, deed);
    return;
  }
  instance.holds.push_back({deed, std::nullopt});
  instance.due = instance.cap;  // held without a date: still owed, with a date only where the policy has a cap
  instance.promised = false;
}

}  // namespace plaint
