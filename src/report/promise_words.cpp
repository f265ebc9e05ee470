#include "report/promise_words.h"

#include "base/text.h"
#include "report/words.h"

namespace plaint {

namespace {

std::string due_words(const Instance& instance, Date as_of) {
  if (!instance.due) return {};
  std::string words = (instance.not_before ? "not before " : "due ") + day_in_list(*instance.due, as_of);
  if (instance.promised) words += " (as told)";
  if (instance.provisional) words += " (provisional)";
  if (instance.papers && instance.papers != instance.due)
    words += ", papers by " + day_in_list(*instance.papers, as_of);
  return words;
}

// What stands instead of a date: the events that it must come before, or as soon as possible.
std::string without_date(const Timeline& timeline, const Instance& instance) {
  const Promise& promise = *instance.promise;
  std::vector<std::string> parts;
  if (promise.due == Promise::Due::within && promise.span.unit == Unit::as_soon_as_possible)
    parts.emplace_back("as soon as possible");
  std::vector<std::string> guarded;
  for (const EventId event : promise.before) guarded.push_back(title_of_name(timeline.policy->event_type(event).name));
  if (promise.before_closed) guarded.emplace_back("closed");
  if (!guarded.empty()) parts.push_back("before " + join_or(guarded));
  if (instance.nudge) parts.push_back("reminder " + day_in_list(*instance.nudge, timeline.as_of));
  return join(parts, ", ");
}

std::string joined(const std::string& left, const std::string& right) {
  return left.empty() || right.empty() ? left + right : left + ", " + right;
}

}  // namespace

bool is_done(State state) {
  return state == State::met || state == State::met_late || state == State::broken || state == State::cancelled ||
         state == State::waived;
}

std::string standing(const Instance& instance) {
  const std::string late = count_of(instance.late, instance.unit) + " late";
  switch (instance.state) {
    case State::overdue:
      return late;
    case State::met:
      return "kept";
    case State::met_late:
      return "kept " + late;
    case State::broken:
      return "broken, " + late;
    case State::undated:
      return "no date";
    default:
      return state_in_words(instance.state);
  }
}

std::string dates_of(const Timeline& timeline, const Instance& instance) {
  const Date as_of = timeline.as_of;
  const std::string due = due_words(instance, as_of);
  switch (instance.state) {
    case State::waiting:
      return "for " + shown(title_of_name(instance.waiting_for));
    case State::undated:
      return why_undated(instance);
    case State::met:
    case State::met_late:
      return joined(instance.met ? day_in_list(*instance.met, as_of) : "", due);
    case State::broken:
    case State::cancelled:
      return joined(instance.ended ? day_in_list(*instance.ended, as_of) : "", due);
    case State::waived:
      return shown(instance.reason);
    case State::not_owed:
      return {};
    default:
      return due.empty() ? without_date(timeline, instance) : due;
  }
}

}  // namespace plaint
