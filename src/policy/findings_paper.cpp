#include <fmt/format.h>

#include <cctype>
#include <map>

#include "base/contains.h"
#include "base/text.h"
#include "policy/finders.h"
#include "policy/finding_tools.h"

namespace plaint {

namespace {

std::vector<const Promise*> reviews(const Policy& policy) {
  std::vector<const Promise*> all;
  const EventId reviewed = policy.event("policy-reviewed");
  for (const Promise& each : policy.promises)
    if (contains(each.met_by, reviewed)) all.push_back(&each);
  return all;
}

Place whole_file(const Policy& policy) { return {policy.source.get(), 1, 1}; }

Date later_by(Date start, const Span& span) {
  switch (span.unit) {
    case Unit::years:
      return add_months(start, 12 * span.n);
    case Unit::months:
      return add_months(start, span.n);
    case Unit::weeks:
      return start + Days(7 * span.n);
    case Unit::working_days:
      return start + Days(7 * span.n / 5);
    case Unit::days:
    case Unit::named_days:
      return start + Days(span.n);
    case Unit::same_day:
    case Unit::as_soon_as_possible:
      break;
  }
  return start;
}

// The day on which the review that is owed now falls due; none when it starts with an event, or was kept.
std::optional<Date> review_due(const Reading& reading, const Promise& promise) {
  if (promise.due == Promise::Due::date) {
    if (reading.last_review && *reading.last_review >= reading.policy.in_force) return std::nullopt;
    return promise.date.last();
  }
  const bool counted = promise.due == Promise::Due::within || promise.due == Promise::Due::every;
  if (!counted || promise.of.of.empty() || promise.of.of.front().is != Moment::Is::date) return std::nullopt;
  const Date start = promise.of.of.front().date.last();
  Date due = later_by(start, promise.span);
  if (!reading.last_review || due <= start) return due;
  if (promise.due == Promise::Due::within) return *reading.last_review >= start ? std::nullopt : std::optional(due);
  while (due <= *reading.last_review) due = later_by(due, promise.span);
  return due;
}

}  // namespace

void find_no_review(const Reading& reading, Diagnostics& diagnostics) {
  if (is_overlay(reading.policy) || !reviews(reading.policy).empty()) return;
  found(diagnostics, "no-review", whole_file(reading.policy), {}, "the paper does not say when it is reviewed",
        "set a date, for example every two years: a promise of the organisation with 'met-by: policy-reviewed'");
}

void find_review_overdue(const Reading& reading, Diagnostics& diagnostics) {
  for (const Promise* promise : reviews(reading.policy)) {
    const std::optional<Date> due = review_due(reading, *promise);
    if (!due || *due >= reading.today) continue;
    found(diagnostics, "review-overdue", promise->place, promise->clause,
          fmt::format("this policy was to be reviewed by {}", long_form(*due)),
          "review it; then record 'policy-reviewed' in diary.yaml, or put the new version beside this one");
  }
}

void find_no_retention(const Reading& reading, Diagnostics& diagnostics) {
  if (is_overlay(reading.policy) || reading.policy.retention) return;
  found(diagnostics, "no-retention", whole_file(reading.policy), {},
        "the paper does not say how long the record of a complaint is kept",
        "personal data may not be kept for ever: set a time in the paper, and say it under 'retention'");
}

namespace {

struct Cited {
  std::string text;
  Place place;
};

void cite(const Clause& clause, const Place& place, std::vector<Cited>& all) {
  for (const std::string& each : clause) all.push_back({each, place});
}

std::vector<Cited> all_clauses(const Policy& policy) {
  std::vector<Cited> all;
  for (const NamedText& each : policy.principles) all.push_back({each.name, whole_file(policy)});
  for (const NamedText& each : policy.not_encoded) all.push_back({each.name, whole_file(policy)});
  for (const Role& each : policy.roles) cite(each.clause, each.place, all);
  for (const ScopeRule& each : policy.scope) cite(each.clause, each.place, all);
  for (const PauseReason& each : policy.pauses) cite(each.clause, each.place, all);
  for (const EventType& each : policy.events) cite(each.clause, each.place ? each.place : whole_file(policy), all);
  for (const ExternalBody& each : policy.external) cite(each.clause, each.place, all);
  for (const Owed& each : all_promises(policy)) cite(each.promise->clause, each.promise->place, all);
  for (const Kind& kind : policy.kinds) {
    cite(kind.clause, kind.place, all);
    for (const Stage& stage : kind.stages) {
      cite(stage.clause, place_of(kind, stage), all);
      for (const Move& move : stage.moves) cite(move.clause, move.place, all);
    }
  }
  return all;
}

// "2.3 First steps" -> {"2.3", "First steps"}; "3.0/exclusions" -> {"3.0", ""}; "Stage 1" has no number.
std::pair<std::string, std::string> number_and_heading(const std::string& clause) {
  if (clause.empty() || std::isdigit(static_cast<unsigned char>(clause.front())) == 0) return {};
  const std::size_t end = clause.find_first_of(" /");
  const std::string number = clause.substr(0, end);
  if (end == std::string::npos || clause[end] == '/') return {number, ""};
  const std::string rest = clause.substr(end + 1);
  return {number, rest.substr(0, rest.find('/'))};
}

struct Shared {
  Clause numbers;
  Place place;  // the last of them
};

}  // namespace

void find_clause_number_used_twice(const Reading& reading, Diagnostics& diagnostics) {
  std::map<std::string, std::map<std::string, Place>> by_number;  // number -> heading -> where it is first cited
  for (const Cited& each : all_clauses(reading.policy)) {
    const auto [number, heading] = number_and_heading(each.text);
    if (!number.empty() && !heading.empty()) by_number[number].emplace(heading, each.place);
  }
  std::map<std::string, Shared> by_headings;  // the numbers that stand under the same headings are told together
  for (const auto& [number, under] : by_number) {
    if (under.size() < 2) continue;
    std::vector<std::string> words;
    for (const auto& [heading, place] : under) words.push_back("'" + heading + "'");
    Shared& shared = by_headings[join(words, " and again under ")];
    shared.numbers.push_back(number);
    for (const auto& [heading, place] : under)
      if (!shared.place || place.line > shared.place.line) shared.place = place;
  }
  for (const auto& [headings, shared] : by_headings)
    found(diagnostics, "clause-number-used-twice", shared.place, shared.numbers,
          fmt::format("the paper has {} {} under {}", shared.numbers.size() == 1 ? "a clause" : "the clauses",
                      join(shared.numbers, ", "), headings),
          "number the sections anew at the next revision, so that a clause can be cited by its number");
}

namespace {

// What a key says, as the paper would have to say it.
struct Asked {
  std::string_view key;
  std::string_view words;
};
constexpr Asked asked[] = {
    {"apart-from", "who may not do it"},
    {"at", "on which day"},
    {"at-least", "how many"},
    {"before", "what must wait for it"},
    {"by", "who does it"},
    {"clock", "what becomes of our own times"},
    {"cut-off", "up to which hour things arrive"},
    {"decision", "what is to be decided"},
    {"every", "how often"},
    {"first-day", "which day is the first"},
    {"for", "for how long"},
    {"from", "from when it is possible"},
    {"handler", "who deals with it"},
    {"held-by", "what puts it off"},
    {"last-day-closed", "where a closed last day goes"},
    {"mention-in", "which letter names it"},
    {"met-by", "what keeps it"},
    {"no-later-than", "by when at the latest"},
    {"nudge", "when to remind of it"},
    {"of", "from when it counts"},
    {"text", "what it must contain"},
    {"unless", "in which cases not"},
    {"until", "until when it is owed"},
    {"visible-to", "who may see it"},
    {"when", "in which cases"},
    {"within", "within what time"},
};

std::string asked_by(const std::string& key) {
  for (const Asked& each : asked)
    if (each.key == key) return std::string(each.words);
  return "'" + key + "'";
}

void tell_assumed(const std::vector<std::string>& keys, const std::string& what, const Place& place,
                  const Clause& clause, Diagnostics& diagnostics) {
  if (keys.empty()) return;
  std::vector<std::string> words;
  for (const std::string& each : keys) words.push_back(asked_by(each));
  found(diagnostics, "paper-silent", place, clause,
        fmt::format("{}: the paper does not say {} (here: {})", what, join(words, ", nor "), join(keys, ", ")),
        "have the reading agreed, and say it in the paper at the next revision");
}

std::string titled(const std::string& title, const std::string& name) {
  return "'" + (title.empty() ? title_of_name(name) : title) + "'";
}

void tell_promise(const Promise& promise, Diagnostics& diagnostics) {
  const std::string what = titled(promise.title, promise.name);
  tell_assumed(promise.assumed, what, promise.place, promise.clause, diagnostics);
  if (!promise.no_later_than) return;
  const Cap& cap = *promise.no_later_than;
  tell_assumed(cap.assumed, "the latest day of " + what, promise.place,
               cap.clause.empty() ? promise.clause : cap.clause, diagnostics);
}

}  // namespace

void find_paper_silent(const Reading& reading, Diagnostics& diagnostics) {
  const Policy& policy = reading.policy;
  const auto tell = [&](const auto& each, const std::string& what) {
    tell_assumed(each.assumed, what, each.place, each.clause, diagnostics);
  };
  tell_assumed(policy.assumed, "the policy as a whole", whole_file(policy), policy.clause, diagnostics);
  for (const Role& each : policy.roles) tell(each, "the role " + titled(each.title, each.name));
  for (const ScopeRule& each : policy.scope) tell(each, "the scope rule " + titled(each.title, each.name));
  for (const PauseReason& each : policy.pauses) tell(each, "the pause " + titled("", each.name));
  for (const EventType& each : policy.events) {
    tell(each, "the event " + titled(each.title, each.name));
    for (const MustSay& must : each.says) tell(must, "the letter " + titled(each.title, each.name));
  }
  for (const Kind& kind : policy.kinds) {
    tell(kind, "the kind " + titled(kind.title, kind.name));
    for (const Stage& stage : kind.stages) {
      tell(stage, "the stage " + titled(stage.title, stage.name));
      for (const Move& move : stage.moves)
        tell(move, fmt::format("the move '{}' to '{}'", policy.event_type(move.event).name, move.to));
    }
  }
  for (const Owed& each : all_promises(policy)) tell_promise(*each.promise, diagnostics);
  for (const ExternalBody& each : policy.external) tell(each, titled(each.title, each.name));
  for (const Pattern& each : policy.patterns) tell(each, "the pattern " + titled("", each.name));
  if (policy.retention)
    tell_assumed(policy.retention->assumed, "retention", whole_file(policy), policy.retention->clause, diagnostics);
  if (policy.register_)
    tell_assumed(policy.register_->assumed, "the register", whole_file(policy), policy.register_->clause, diagnostics);
}

}  // namespace plaint
