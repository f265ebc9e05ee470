#include "report/policy_words.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"

namespace plaint {

namespace {

constexpr std::string_view months[] = {"January", "February", "March",     "April",   "May",      "June",
                                       "July",    "August",   "September", "October", "November", "December"};

std::string moment_words(const Policy& policy, const Moment& moment) {
  const auto event = [&] { return policy.event_type(moment.event).name; };
  switch (moment.is) {
    case Moment::Is::event:
      break;
    case Moment::Is::stage:
      return moment.name == "closed" ? "closing" : "the start of " + moment.name;
    case Moment::Is::entered:
      return "the start of the stage";
    case Moment::Is::received:
      return "receipt";
    case Moment::Is::incident:
      return "what is complained of";
    case Moment::Is::aware:
      return "the day they first knew of it";
    case Moment::Is::last_of_series:
      return "the last of a series of events";
    case Moment::Is::field:
      return fmt::format("the {} told in {}", moment.name, event());
    case Moment::Is::due:
      return fmt::format("the day on which {} is due", moment.name);
    case Moment::Is::date:
      return day_words(moment.date);
  }
  if (!moment.within) return event();
  return fmt::format("{} (if it came within {} of {})", event(), to_string(*moment.within),
                     moments_words(policy, moment.within_of.front()));
}

std::string asked_words(const Term& term, const Policy& policy) {
  switch (term.asks) {
    case Term::Asks::happened:
      return events_words(policy, term.events) + " has happened";
    case Term::Asks::about:
      return "it is about " + join_or(term.values);
    case Term::Asks::kind:
    case Term::Asks::stage:
    case Term::Asks::identity:
    case Term::Asks::fact:
    case Term::Asks::field:
      break;
  }
  const std::string name = term.name.empty() ? (term.asks == Term::Asks::kind    ? "kind"
                                                : term.asks == Term::Asks::stage ? "stage"
                                                                                 : "identity")
                                             : term.name;
  return name + " is " + join_or(term.values);
}

// "within 5 working days of receipt", "5 school days before the hearing told in hearing-fixed"
std::string span_of(const Policy& policy, const Span& span, const std::string& start) {
  (void)policy;
  if (span.unit == Unit::as_soon_as_possible) return "as soon as possible after " + start;
  if (span.unit == Unit::same_day) return "on the same day as " + start;
  if (span.before) return "at the latest " + to_string(span) + " " + start;
  return "within " + to_string(span) + " of " + start;
}

std::string start_words(const Policy& policy, const Promise& promise) {
  if (!promise.of_each.empty()) return "each " + events_words(policy, promise.of_each);
  return moments_words(policy, promise.of);
}

// "at the next board meeting after legislation-changed"; of a start that goes without saying nothing is said
std::string meeting_words(const Policy& policy, const Promise& promise, std::string_view which) {
  const std::string words = fmt::format("at {} {} meeting", which, promise.meeting);
  const auto goes_without_saying = [](const Moment& each) {
    return each.is == Moment::Is::entered || each.is == Moment::Is::received || each.is == Moment::Is::date;
  };
  const auto& starts = promise.of.of;
  if (promise.of_each.empty() && std::all_of(starts.begin(), starts.end(), goes_without_saying)) return words;
  return words + " after " + start_words(policy, promise);
}

std::string field_words(const Policy& policy, const Promise& promise) {
  const std::string date = promise.field == "due" ? "date" : title_of_name(promise.field);
  return fmt::format("by the {} told in {}", date, start_words(policy, promise));
}

}  // namespace

std::string day_words(const PartialDate& date) {
  if (date.month == 0) return std::to_string(date.year);
  const std::string month = fmt::format("{} {}", months[date.month - 1], date.year);
  return date.day == 0 ? month : fmt::format("{} {}", date.day, month);
}

std::string day_words(Date date) {
  const std::chrono::year_month_day parts{date};
  return day_words(PartialDate{int{parts.year()}, unsigned{parts.month()}, unsigned{parts.day()}});
}

std::string title_of(const std::string& title, const std::string& name) {
  std::string words = title.empty() ? title_of_name(name) : title;
  if (!words.empty() && words[0] >= 'a' && words[0] <= 'z') words[0] = static_cast<char>(words[0] - 'a' + 'A');
  return words;
}

std::string moments_words(const Policy& policy, const Moments& moments) {
  std::vector<std::string> words;
  for (const Moment& each : moments.of) words.push_back(moment_words(policy, each));
  if (words.size() < 2) return join_or(words);
  return moments.last ? "the last of " + join(words, ", ") : join_or(words);
}

std::string due_words(const Policy& policy, const Promise& promise) {
  switch (promise.due) {
    case Promise::Due::none:
      return "";
    case Promise::Due::within:
      return span_of(policy, promise.span, start_words(policy, promise));
    case Promise::Due::every:
      return fmt::format("every {} from {} on", to_string(promise.span), start_words(policy, promise));
    case Promise::Due::next_meeting:
      return meeting_words(policy, promise, "the next");
    case Promise::Due::each_meeting:
      return meeting_words(policy, promise, "each");
    case Promise::Due::date:
      return "by " + day_words(promise.date);
    case Promise::Due::field:
      return field_words(policy, promise);
  }
  return "";
}

std::string condition_words(const Condition& condition, const Policy& policy) {
  std::vector<std::string> words;
  for (const Term& each : condition.terms) words.push_back(asked_words(each, policy));
  return join(words, ", and ");
}

std::string applies_words(const Applies& applies, const Policy& policy) {
  std::string words = applies.when.empty() ? "" : "only if " + condition_words(applies.when, policy);
  if (!applies.unless) return words;
  if (!words.empty()) words += "; ";
  return words + "unless " + condition_words(*applies.unless, policy);
}

std::string events_words(const Policy& policy, const std::vector<EventId>& events) {
  std::vector<std::string> words;
  for (const EventId each : events) words.push_back(policy.event_type(each).name);
  return join_or(words);
}

std::string who_words(const Policy& policy, const Who& who) {
  std::vector<std::string> words;
  for (const std::string& name : who.roles) {
    const Role* role = policy.role(name);
    words.push_back(title_of(role == nullptr ? "" : role->title, name));
  }
  return join(words, ", else ");
}

std::string apart_words(const Policy& policy, const ApartFrom& apart) {
  std::vector<std::string> words;
  if (!apart.events.empty()) words.push_back("recorded " + events_words(policy, apart.events));
  if (!apart.stages.empty()) words.push_back("handled " + join_or(apart.stages));
  return words.empty() ? "" : "nobody who " + join(words, " or ");
}

std::string counting_words(const Counting& counting) {
  std::string words;
  switch (counting.first_day) {
    case FirstDay::next_day:
      words = "the start is not counted";
      break;
    case FirstDay::receipt_rolled:
      words = "what arrives on a closed day counts as of the next open day; the start is not counted";
      break;
    case FirstDay::that_day:
      words = "the start is day one";
      break;
  }
  switch (counting.last_day_closed) {
    case LastDayClosed::same:
      words += "; a last day may be a closed day";
      break;
    case LastDayClosed::next_working_day:
      words += "; a last day that is closed becomes the next working day";
      break;
    case LastDayClosed::previous_working_day:
      words += "; a last day that is closed becomes the working day before";
      break;
  }
  if (counting.cut_off)
    words += fmt::format("; what arrives after {:02}:{:02} counts as of the next open day", *counting.cut_off / 60,
                         *counting.cut_off % 60);
  if (!counting.division.empty()) words += "; with the bank holidays of " + counting.division;
  return words;
}

bool same_counting(const Counting& left, const Counting& right) {
  return left.first_day == right.first_day && left.last_day_closed == right.last_day_closed &&
         left.cut_off == right.cut_off && left.division == right.division;
}

std::string force_word(Force force) {
  switch (force) {
    case Force::aim:
      return "aim";
    case Force::commitment:
      return "commitment";
    case Force::statutory:
      return "statutory";
  }
  return "";
}

}  // namespace plaint
