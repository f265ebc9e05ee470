#include <fmt/format.h>

#include <algorithm>

#include "base/contains.h"
#include "base/text.h"
#include "policy/finders.h"
#include "policy/finding_tools.h"

namespace plaint {

namespace {

std::string title_of(const Promise& promise) {
  return promise.title.empty() ? title_of_name(promise.name) : promise.title;
}

// The events with which the promise starts, when it starts with nothing else.
std::vector<EventId> only_events(const Promise& promise) {
  if (!promise.of_each.empty()) return promise.of_each;
  std::vector<EventId> events;
  for (const Moment& each : promise.of.of) {
    if (each.is != Moment::Is::event) return {};
    events.push_back(each.event);
  }
  return events;
}

bool all_ours(const Policy& policy, const std::vector<EventId>& events) {
  return !events.empty() &&
         std::all_of(events.begin(), events.end(), [&](EventId each) { return is_ours(policy, each); });
}

}  // namespace

void find_trigger_we_control(const Reading& reading, Diagnostics& diagnostics) {
  const Policy& policy = reading.policy;
  for (const Owed& each : all_promises(policy)) {
    const Promise& promise = *each.promise;
    const std::vector<EventId> starts = only_events(promise);
    if (each.kind == nullptr || promise.due != Promise::Due::within || !is_dated(promise) || promise.no_later_than)
      continue;
    if (!all_ours(policy, starts) || !has_answer(policy, promise.met_by)) continue;
    found(diagnostics, "trigger-we-control", promise.place, promise.clause,
          fmt::format(
              "'{}' is counted from {}, which is our own doing: the later we do that, the later the answer is due",
              title_of(promise), quoted_events(policy, starts)),
          "count it from receipt, or say how long it may take in all: 'no-later-than: {within: ..., of: received}'");
  }
}

namespace {

bool gives_a_date(const Policy& policy, EventId event) {
  const FieldType* due = policy.event_type(event).field("due");
  return due != nullptr && due->base == FieldType::Base::date;
}

bool starts_something_dated(const Owed& held, EventId event) {
  const auto starts = [&](const Promise& each) {
    return &each != held.promise && is_dated(each) && opens(each, event);
  };
  if (std::any_of(held.kind->promises.begin(), held.kind->promises.end(), starts)) return true;
  return held.stage != nullptr && std::any_of(held.stage->promises.begin(), held.stage->promises.end(), starts);
}

}  // namespace

void find_hold_without_end(const Reading& reading, Diagnostics& diagnostics) {
  const Policy& policy = reading.policy;
  for (const Owed& each : all_promises(policy)) {
    const Promise& promise = *each.promise;
    if (each.kind == nullptr || !is_dated(promise) || promise.no_later_than) continue;
    std::vector<EventId> endless;
    for (const EventId event : promise.held_by)
      if (!gives_a_date(policy, event) && !starts_something_dated(each, event)) endless.push_back(event);
    if (endless.empty() || has_fixed_answer(policy, *each.kind, each.stage, promise)) continue;
    found(diagnostics, "hold-without-end", promise.place, promise.clause,
          fmt::format("{} puts off '{}' without a new date: after that nothing is due any more",
                      quoted_events(policy, endless), title_of(promise)),
          "say when the complainant hears next: a date told to them, or 'every: ...' from then on");
  }
}

namespace {

// The promises that run beside the chain and are held by what starts it.
std::vector<const Promise*> held_by_its_start(const Owed& chain) {
  std::vector<const Promise*> held;
  const auto look = [&](const std::vector<Promise>& promises) {
    for (const Promise& each : promises)
      if (std::any_of(each.held_by.begin(), each.held_by.end(), [&](EventId e) { return opens(*chain.promise, e); }))
        held.push_back(&each);
  };
  look(chain.kind->promises);
  for (const Stage& stage : chain.kind->stages)
    if (chain.stage == nullptr || chain.stage == &stage) look(stage.promises);
  return held;
}

bool runs_until_the_answer(const Policy& policy, const Promise& promise) {
  return std::any_of(promise.until.of.begin(), promise.until.of.end(),
                     [&](const Moment& each) { return each.is == Moment::Is::event && is_answer(policy, each.event); });
}

bool is_for_the_complainant(const Policy& policy, const Promise& promise) {
  return std::any_of(promise.met_by.begin(), promise.met_by.end(),
                     [&](EventId each) { return policy.event_type(each).to_complainant; });
}

}  // namespace

void find_chain_without_cap(const Reading& reading, Diagnostics& diagnostics) {
  const Policy& policy = reading.policy;
  for (const Owed& each : all_promises(policy)) {
    const Promise& chain = *each.promise;
    if (each.kind == nullptr || chain.due != Promise::Due::every || chain.no_later_than) continue;
    if (!is_for_the_complainant(policy, chain)) continue;
    const std::vector<const Promise*> held = held_by_its_start(each);
    if (held.empty() && !runs_until_the_answer(policy, chain)) continue;
    const bool capped =
        std::all_of(held.begin(), held.end(), [](const Promise* one) { return one->no_later_than.has_value(); });
    if (!held.empty() && capped) continue;
    if (has_fixed_answer(policy, *each.kind, each.stage, chain)) continue;
    found(diagnostics, "chain-without-cap", chain.place, chain.clause,
          fmt::format("'{}' every {} may go on for ever: nothing says by when the answer must come at the latest",
                      title_of(chain), to_string(chain.span)),
          "say how long it may take in all: 'no-later-than: {within: ..., of: received}' on what is being held");
  }
}

namespace {

bool asked_for(const Policy& policy, const Promise& guard, EventId event) {
  for (const Owed& each : all_promises(policy))
    if (each.promise != &guard && contains(each.promise->met_by, event)) return true;
  for (const Kind& kind : policy.kinds)
    for (const Stage& stage : kind.stages)
      for (const Move& move : stage.moves)
        if (move.event == event) return true;
  return false;
}

}  // namespace

void find_guard_may_never_open(const Reading& reading, Diagnostics& diagnostics) {
  const Policy& policy = reading.policy;
  const EventId closed = policy.event("closed");
  for (const Owed& each : all_promises(policy)) {
    const Promise& guard = *each.promise;
    if (guard.before.empty() && !guard.before_closed) continue;
    const std::vector<EventId> starts = only_events(guard);
    if (!all_ours(policy, starts) || contains(starts, closed)) continue;
    if (std::any_of(starts.begin(), starts.end(), [&](EventId one) { return asked_for(policy, guard, one); })) continue;
    std::vector<EventId> guarded = guard.before;
    if (guard.before_closed && !contains(guarded, closed)) guarded.push_back(closed);
    found(
        diagnostics, "guard-may-never-open", guard.place, guard.clause,
        fmt::format("'{}' must be kept before {}, but is only asked for once {} is recorded, and nothing asks for that",
                    title_of(guard), quoted_events(policy, guarded), quoted_events(policy, starts)),
        "leave out 'of', or promise what starts it as well");
  }
}

}  // namespace plaint
