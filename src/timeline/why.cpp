#include "timeline/why.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

#include "base/text.h"
#include "timeline/instances.h"

namespace plaint {

namespace {

std::vector<std::string> names_of(const std::vector<EventId>& events, const Policy& policy) {
  std::vector<std::string> names;
  for (const EventId event : events) names.push_back(policy.event_type(event).name);
  return names;
}

// What an encoder chose where the paper is silent, key by key, for somebody who reads no policy files.
std::string assumed_in_words(const std::vector<std::string>& keys) {
  constexpr std::pair<std::string_view, std::string_view> words[] = {
      {"within", "how long"},         {"every", "how often"},         {"at", "when"},
      {"of", "from when it counts"},  {"of-each", "what opens it"},   {"before", "what must wait for it"},
      {"until", "until when"},        {"nudge", "when to remind"},    {"met-by", "what keeps it"},
      {"held-by", "what puts it off"}, {"by", "who does it"},         {"when", "in which cases"},
      {"no-later-than", "its last day"}};
  std::vector<std::string> told;
  for (const std::string& key : keys) {
    const auto known = std::find_if(std::begin(words), std::end(words), [&](const auto& pair) { return pair.first == key; });
    told.emplace_back(known == std::end(words) ? key : std::string(known->second));
  }
  return join(told, ", ");
}

// "entered" and "received" in the words of somebody who reads no policy files.
std::string moments_in_words(const Moments& moments, const Policy& policy) {
  if (moments.of.size() != 1) return to_string(moments, policy);
  if (moments.of.front().is == Moment::Is::entered) return "the start of the stage";
  if (moments.of.front().is == Moment::Is::received) return "receipt";
  return to_string(moments, policy);
}

class Explanation {
 public:
  Explanation(const Timeline& timeline, const Instance& instance)
      : timeline_(timeline), instance_(instance), promise_(*instance.promise), policy_(*timeline.policy) {}

  std::vector<Reason> build() {
    add(promise_.place, "the policy promises '" + promise_.title + "' " + rule_in_words(promise_, policy_), promise_.clause);
    if (!promise_.assumed.empty()) {
      add(promise_.place, "the paper does not say " + assumed_in_words(promise_.assumed) + ": that was chosen here", promise_.clause);
    }
    if (instance_.state == State::waiting) {
      add({}, "the clock has not started: waiting for " + instance_.waiting_for);
      return reasons_;
    }
    tell_start();
    tell_counting();
    for (const Hold& hold : instance_.holds) tell_hold(hold);
    if (instance_.cap) {
      const Clause& own = promise_.no_later_than->clause;
      add(promise_.place, "never later than " + day_form(*instance_.cap) + ": " + cap_in_words(), own.empty() ? promise_.clause : own);
    }
    tell_end();
    return reasons_;
  }

 private:
  const Deed& deed(int index) const { return timeline_.deeds[static_cast<std::size_t>(index)]; }

  Place place_of(int index) const {
    if (index < 0) return {};
    if (deed(index).written != nullptr) return deed(index).written->place;
    return timeline_.casefile == nullptr ? promise_.place : timeline_.casefile->received_place;
  }

  std::string name_of(int index) const { return policy_.event_type(deed(index).event).name; }

  void add(const Place& place, std::string text, Clause clause = {}) {
    reasons_.push_back({place, std::move(text), std::move(clause)});
  }

  std::string cap_in_words() const {
    return to_string(promise_.no_later_than->within) + " after " + to_string(promise_.no_later_than->of, policy_);
  }

  void tell_start() {
    if (!instance_.start) return;
    const Date start = instance_.start->date;
    std::string text = "the clock starts on " + day_form(start);
    if (instance_.start->minute) text += " at " + iso(DateTime{start, instance_.start->minute}).substr(11);
    if (instance_.opened_by >= 0 && deed(instance_.opened_by).date == start) text += " (" + name_of(instance_.opened_by) + ")";
    add(place_of(instance_.opened_by), text);
  }

  bool is_counted() const {
    const bool spanned = promise_.due == Promise::Due::within || promise_.due == Promise::Due::every;
    return spanned && instance_.start && promise_.span.unit != Unit::as_soon_as_possible && instance_.computed &&
           !instance_.continued;
  }

  std::vector<PauseDays> pauses() const {
    std::vector<PauseDays> days;
    if (promise_.scope == Promise::Scope::organisation) return days;
    for (const Pause& pause : timeline_.pauses) days.push_back({pause.from, pause.to.value_or(timeline_.as_of + Days{1})});
    return days;
  }

  void tell_counting() {
    const Calendar& calendar = timeline_.setting->calendar;
    if (is_counted()) {
      const Counted counted = count(calendar, promise_.span, *instance_.start, promise_.counting, pauses());
      if (counted.from != instance_.start->date) {
        add({}, "it is counted from " + day_form(counted.from) + ", the next open day");
      }
      tell_skipped(skipped_days(calendar, promise_.span, *instance_.start, promise_.counting, pauses()));
      for (const Pause& pause : timeline_.pauses) tell_pause(pause);
    }
    if (instance_.nudge) add(promise_.place, "a reminder is due on " + day_form(*instance_.nudge) + ", " + to_string(*promise_.nudge) + " after that");
    if (!instance_.computed) return;
    std::string text = "due on " + day_form(*instance_.computed);
    if (instance_.not_before) text = "due not before " + day_form(*instance_.computed) + ", for the clock stands still";
    if (instance_.provisional) text += ", provisionally: the holiday table ends before it";
    if (instance_.papers) text += "; papers by " + day_form(*instance_.papers);
    add({}, text);
  }

  void tell_pause(const Pause& pause) {
    const bool before_the_start = pause.to && *pause.to <= instance_.start->date;
    if (before_the_start || pause.from > instance_.computed.value_or(pause.from)) return;
    const std::string until = pause.to ? "until " + day_form(*pause.to) : "and it goes on";
    add(place_of(pause.deed), "the clock was stopped from " + day_form(pause.from) + " " + until + ": " + title_of_name(pause.reason));
  }

  // Weekends in one line; holidays and closures one by one.
  void tell_skipped(const std::vector<SkippedDay>& skipped) {
    int weekend = 0;
    for (const SkippedDay& day : skipped) {
      if (day.reason == "Saturday" || day.reason == "Sunday") ++weekend;
    }
    if (weekend > 0) add({}, "not counted: " + count_of(weekend, "days") + " of weekends");
    for (const SkippedDay& day : skipped) {
      if (day.reason == "Saturday" || day.reason == "Sunday" || day.reason == "paused") continue;
      add({}, "not counted: " + day_form(day.date) + ", " + day.reason);
    }
  }

  void tell_hold(const Hold& hold) {
    std::string text = "held by '" + name_of(hold.deed) + "' on " + day_form(deed(hold.deed).date);
    text += hold.due ? ": the new date is " + day_form(*hold.due) : "; it is still owed, with no date of its own";
    add(place_of(hold.deed), text);
  }

  std::string how_late() const { return count_of(instance_.late, instance_.unit) + " late"; }

  void tell_end() {
    switch (instance_.state) {
      case State::met:
        add(place_of(instance_.met_by), "kept by '" + name_of(instance_.met_by) + "' on " + day_form(*instance_.met));
        return;
      case State::met_late:
        add(place_of(instance_.met_by),
            "done by '" + name_of(instance_.met_by) + "' on " + day_form(*instance_.met) + ", " + how_late());
        return;
      case State::overdue: add({}, "not kept by " + day_form(timeline_.as_of) + ": " + how_late()); return;
      case State::broken:
        add(place_of(instance_.ended_by), "not kept when it ended on " + day_form(*instance_.ended) + ": " + how_late());
        return;
      case State::cancelled:
        add(place_of(instance_.ended_by), "no longer owed from " + day_form(*instance_.ended) + " (" + instance_.reason + ")");
        return;
      case State::waived: add(place_of(instance_.ended_by), "waived: " + instance_.reason); return;
      case State::not_owed: add(promise_.place, "its condition does not hold", promise_.clause); return;
      case State::undated: add({}, "no date: no '" + promise_.meeting + "' meeting is known; enter one in plaint.yaml"); return;
      default: break;
    }
  }

  const Timeline& timeline_;
  const Instance& instance_;
  const Promise& promise_;
  const Policy& policy_;
  std::vector<Reason> reasons_;
};

}  // namespace

std::vector<Reason> why(const Timeline& timeline, const Instance& instance) { return Explanation(timeline, instance).build(); }

std::string rule_in_words(const Promise& promise, const Policy& policy) {
  std::string words;
  const std::string of = promise.of_each.empty() ? moments_in_words(promise.of, policy) : "each " + join_or(names_of(promise.of_each, policy));
  switch (promise.due) {
    case Promise::Due::none: break;
    case Promise::Due::within:
      if (promise.span.unit == Unit::as_soon_as_possible) {
        words = "as soon as possible after " + of;
      } else if (promise.span.unit == Unit::same_day) {
        words = "on the day of " + of;
      } else {
        words = (promise.span.before ? "" : "within ") + to_string(promise.span) + (promise.span.before ? " " : " of ") + of;
      }
      break;
    case Promise::Due::every: words = "every " + to_string(promise.span) + " from " + of; break;
    case Promise::Due::next_meeting: words = "at the next " + promise.meeting + " meeting after " + of; break;
    case Promise::Due::each_meeting: words = "at each " + promise.meeting + " meeting"; break;
    case Promise::Due::date: words = "by " + iso(promise.date); break;
    case Promise::Due::field: words = "by the date told in " + of; break;
  }
  std::vector<std::string> guarded = names_of(promise.before, policy);
  if (promise.before_closed) guarded.push_back("closed");
  if (!guarded.empty()) words += (words.empty() ? "before " : ", before ") + join_or(guarded);
  return words.empty() ? "from " + of : words;
}

}  // namespace plaint
