#include "policy/guards.h"

#include <algorithm>
#include <set>

#include "base/contains.h"
#include "base/text.h"
#include "policy/vocabulary.h"

namespace plaint {

namespace {

// The promises that guard in one stage: its own and the kind's.
struct Ward {
  const Kind* kind = nullptr;
  const Stage* stage = nullptr;
  std::vector<const Promise*> guards;
  std::vector<bool> free;  // for each event: can it be recorded here
};

bool is_free(const Ward& ward, EventId event) { return ward.free[static_cast<std::size_t>(event)]; }

// For each event: does no guard stand before it?
std::vector<bool> unguarded(const Policy& policy, const std::vector<const Promise*>& guards) {
  std::vector<bool> free(policy.events.size(), true);
  for (const Promise* guard : guards) {
    for (const EventId event : guard->before) free[static_cast<std::size_t>(event)] = false;
    if (guard->before_closed) free[static_cast<std::size_t>(standard_event("closed"))] = false;
  }
  return free;
}

bool guards_event(const Promise& promise, EventId event) {
  if (promise.before_closed && event == standard_event("closed")) return true;
  return contains(promise.before, event);
}

bool always_owed(const Promise& promise) { return promise.applies.when.empty() && !promise.applies.unless; }

std::vector<Ward> wards_of(const Policy& policy, const Kind& kind) {
  std::vector<Ward> wards;
  for (const Stage& stage : kind.stages) {
    if (stage.is_closed()) continue;
    Ward ward;
    ward.kind = &kind;
    ward.stage = &stage;
    for (const auto* promises : {&kind.promises, &stage.promises}) {
      for (const Promise& promise : *promises) {
        const bool guards = !promise.before.empty() || promise.before_closed;
        if (guards && always_owed(promise)) ward.guards.push_back(&promise);
      }
    }
    ward.free = unguarded(policy, ward.guards);
    wards.push_back(std::move(ward));
  }
  return wards;
}

// Can the promise be kept: here, or for a promise of the kind, in any stage?
bool can_be_kept(const Promise& promise, const Ward& here, const std::vector<Ward>& wards) {
  const auto free_in = [&](const Ward& ward) {
    return std::any_of(promise.met_by.begin(), promise.met_by.end(),
                       [&](EventId each) { return is_free(ward, each); });
  };
  if (promise.scope == Promise::Scope::stage) return free_in(here);
  return std::any_of(wards.begin(), wards.end(), free_in);
}

const Promise* what_stops(EventId event, const Ward& ward, const std::vector<Ward>& wards) {
  const auto stops = [&](const Promise* guard) {
    return guards_event(*guard, event) && !can_be_kept(*guard, ward, wards);
  };
  const auto found = std::find_if(ward.guards.begin(), ward.guards.end(), stops);
  return found == ward.guards.end() ? nullptr : *found;
}

// Frees one event after another until no more can be.
void free_events(std::vector<Ward>& wards) {
  bool more = true;
  while (more) {
    more = false;
    for (Ward& ward : wards) {
      for (EventId event = 0; event < static_cast<EventId>(ward.free.size()); ++event) {
        if (is_free(ward, event) || what_stops(event, ward, wards) != nullptr) continue;
        ward.free[static_cast<std::size_t>(event)] = true;
        more = true;
      }
    }
  }
}

// From a stuck event along what it waits for until the ring closes: "'a' waits for 'p', which only 'b' keeps; ..."
void tell_ring(const Policy& policy, EventId stuck, const Ward& ward, const std::vector<Ward>& wards,
               std::set<const Promise*>& told, Diagnostics& diagnostics) {
  std::vector<std::string> steps;
  std::vector<const Promise*> path;
  EventId event = stuck;
  while (const Promise* guard = what_stops(event, ward, wards)) {
    if (told.contains(guard)) return;
    if (contains(path, guard)) break;
    path.push_back(guard);
    std::vector<std::string> keepers;
    for (const EventId each : guard->met_by) keepers.push_back("'" + policy.event_type(each).name + "'");
    steps.push_back("'" + policy.event_type(event).name + "' waits for '" + guard->name + "', which only " +
                    join_or(keepers) + (keepers.size() == 1 ? " keeps" : " keep"));
    if (guard->met_by.empty()) return;
    event = guard->met_by.front();
  }
  if (path.empty()) return;
  told.insert(path.begin(), path.end());
  Diagnostic& added =
      diagnostics.error("guard-cycle", path.front()->place, join(steps, ", and ") + ": none of them can come first",
                        "take one 'before' away, or name another event in 'met-by'");
  added.width = static_cast<int>(path.front()->name.size());
}

}  // namespace

void check_guards(const Policy& policy, Diagnostics& diagnostics) {
  for (const Kind& kind : policy.kinds) {
    std::vector<Ward> wards = wards_of(policy, kind);
    free_events(wards);
    std::set<const Promise*> told;
    for (const Ward& ward : wards) {
      for (EventId event = 0; event < static_cast<EventId>(policy.events.size()); ++event) {
        if (!is_free(ward, event)) tell_ring(policy, event, ward, wards, told, diagnostics);
      }
    }
  }
}

}  // namespace plaint
