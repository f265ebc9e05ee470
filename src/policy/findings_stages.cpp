#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"
#include "policy/finders.h"
#include "policy/finding_tools.h"

namespace plaint {

namespace {

bool is_acknowledgement(const Policy& policy, EventId event) {
  const EventType& type = policy.event_type(event);
  return type.name == "contacted" || type.name.starts_with("acknowledge");
}

bool has_acknowledgement(const Policy& policy, const Promise& promise) {
  return std::any_of(promise.met_by.begin(), promise.met_by.end(),
                     [&](EventId each) { return is_acknowledgement(policy, each); });
}

bool is_quick(const Promise& promise) {
  if (promise.due != Promise::Due::within) return false;
  if (promise.span.unit == Unit::same_day) return true;
  return (promise.span.unit == Unit::working_days && promise.span.n <= 5) ||
         (promise.span.unit == Unit::days && promise.span.n <= 7);
}

// A promise of the kind runs from receipt, so it serves the stage where a case starts; a later one only if the promise
// starts with what leads there.
bool starts_in(const Kind& kind, const Stage& stage, const Promise& promise) {
  if (promise.scope == Promise::Scope::stage) return true;
  for (const Moment& each : promise.of.of)
    if (each.is == Moment::Is::stage ? each.name == stage.name : is_start(kind, stage)) return true;
  const auto ways = ways_into(kind, stage);
  return std::any_of(ways.begin(), ways.end(), [&](const Move* move) { return opens(promise, move->event); });
}

}  // namespace

void find_no_acknowledgement(const Reading& reading, Diagnostics& diagnostics) {
  const Policy& policy = reading.policy;
  if (is_overlay(policy)) return;
  for (const Kind& kind : policy.kinds)
    for (const Stage& stage : kind.stages) {
      if (stage.is_closed() || !is_answered(policy, kind) || !complainant_brings(policy, kind, stage)) continue;
      const auto owed = promises_during(kind, stage);
      const bool told = std::any_of(owed.begin(), owed.end(), [&](const Promise* each) {
        if (!starts_in(kind, stage, *each)) return false;
        return has_acknowledgement(policy, *each) || (is_quick(*each) && has_answer(policy, each->met_by));
      });
      if (told) continue;
      found(
          diagnostics, "no-acknowledgement", place_of(kind, stage), clause_of(kind, stage),
          fmt::format("nobody promises to acknowledge a complaint that comes to {}", stage_words(policy, kind, stage)),
          "a complainant who hears nothing does not know that it arrived; consider promising an acknowledgement within "
          "a few days");
    }
}

namespace {

bool tells_the_complainant(const Policy& policy, const Promise& promise) {
  return std::any_of(promise.met_by.begin(), promise.met_by.end(), [&](EventId each) {
    const EventType& type = policy.event_type(each);
    return type.to_complainant && (!type.standard || type.field("outcome") != nullptr);
  });
}

bool answers_by_a_date(const Policy& policy, const std::vector<Promise>& promises) {
  return std::any_of(promises.begin(), promises.end(),
                     [&](const Promise& each) { return is_dated(each) && tells_the_complainant(policy, each); });
}

// The stage owes something dated, and we ourselves move the case on to where an answer is owed by a date.
bool hands_on(const Policy& policy, const Kind& kind, const Stage& stage) {
  if (std::none_of(stage.promises.begin(), stage.promises.end(), is_dated)) return false;
  return std::any_of(stage.moves.begin(), stage.moves.end(), [&](const Move& move) {
    const Stage* to = kind.stage(move.to);
    return to != nullptr && !is_complainants(policy, move) && answers_by_a_date(policy, to->promises);
  });
}

}  // namespace

void find_no_deadline(const Reading& reading, Diagnostics& diagnostics) {
  const Policy& policy = reading.policy;
  if (is_overlay(policy)) return;
  for (const Kind& kind : policy.kinds)
    for (const Stage& stage : kind.stages) {
      if (!has_work(policy, kind, stage) || !is_answered(policy, kind) || hands_on(policy, kind, stage)) continue;
      if (answers_by_a_date(policy, stage.promises) || answers_by_a_date(policy, kind.promises)) continue;
      found(diagnostics, "no-deadline", place_of(kind, stage), clause_of(kind, stage),
            fmt::format("{} promises the complainant no answer by any date", stage_words(policy, kind, stage)),
            "say by when they will have an answer, or by when you will tell them when");
    }
}

void find_no_window(const Reading& reading, Diagnostics& diagnostics) {
  const Policy& policy = reading.policy;
  if (is_overlay(policy)) return;
  for (const Kind& kind : policy.kinds)
    for (const Stage& stage : kind.stages)
      for (const Move& move : stage.moves) {
        const Stage* to = kind.stage(move.to);
        if (stage.is_closed() || move.to == "closed" || to == nullptr || is_start(kind, *to)) continue;
        if (move.within || !is_complainants(policy, move)) continue;
        found(
            diagnostics, "no-window", move.place, move.clause,
            fmt::format("the paper does not say how long a complainant has to take the case from {} to {}",
                        stage_words(policy, kind, stage), stage_words(policy, kind, *to)),
            "without a limit it stays possible for years; say for example 'within: 20 working days', 'of: responded'");
      }
}

void find_two_ways_in(const Reading& reading, Diagnostics& diagnostics) {
  const Policy& policy = reading.policy;
  for (const Kind& kind : policy.kinds)
    for (const Stage& stage : kind.stages)
      for (const Move& asked : stage.moves) {
        if (stage.is_closed() || asked.to == "closed" || !is_complainants(policy, asked)) continue;
        for (const Move& own : stage.moves) {
          const Stage* to = kind.stage(asked.to);
          if (to == nullptr || is_start(kind, *to)) continue;
          if (own.to != asked.to || is_complainants(policy, own) || !can_both_hold(asked.applies, own.applies))
            continue;
          Clause clauses = asked.clause;
          clauses.insert(clauses.end(), own.clause.begin(), own.clause.end());
          found(
              diagnostics, "two-ways-in", own.place, clauses,
              fmt::format("a case comes to {} both when the complainant asks ('{}') and by our own doing ('{}')",
                          stage_words(policy, kind, *to), policy.event_type(asked.event).name,
                          policy.event_type(own.event).name),
              "say in the paper which of the two it is: does an unresolved case move on, or must the complainant ask?");
        }
      }
}

void find_no_appeal(const Reading& reading, Diagnostics& diagnostics) {
  const Policy& policy = reading.policy;
  if (is_overlay(policy) || !policy.external.empty()) return;
  for (const Kind& kind : policy.kinds) {
    if (!is_answered(policy, kind)) continue;
    const bool can_go_on = std::any_of(kind.stages.begin(), kind.stages.end(), [&](const Stage& stage) {
      return std::any_of(stage.moves.begin(), stage.moves.end(),
                         [&](const Move& move) { return move.to != "closed" && is_complainants(policy, move); });
    });
    if (can_go_on) continue;
    found(diagnostics, "no-appeal", kind.place, kind.clause,
          fmt::format("a complainant who is not satisfied with the answer to a {} can go nowhere: there is no further "
                      "stage and no outside body",
                      kind.title.empty() ? title_of_name(kind.name) : kind.title),
          "consider an appeal to somebody who did not decide, or name the body that may look at it");
  }
}

}  // namespace plaint
