// What one version of a case says and another does not. It compares what is said: comments, quoting, order of keys and
// layout are no difference. Pure.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "casefile/casefile.h"
#include "casefile/organisation.h"

namespace plaint {

// A key and its value, lists with ", " between: {"received", "2026-03-02"}.
struct Saying {
  std::string key;
  std::string value;
  bool operator==(const Saying&) const = default;
};

// An event as it is compared: equal when it says the same.
struct EventState {
  Date date;
  std::string name;
  std::vector<Saying> sayings;  // date, event, by, then the other fields by name
  CaseEvent event{};             // without its places; of no account in comparing
  bool operator==(const EventState& other) const { return sayings == other.sayings; }
};
using EventStates = std::vector<std::shared_ptr<const EventState>>;

// A version of a case, or of the diary (then without a head).
struct CaseState {
  std::string id;  // "organisation" for the diary
  std::vector<Saying> head;
  EventStates events;  // in the order of the file
  bool readable = true;  // false: what stood there was no case file; then the rest is empty
};

EventState state_of(const CaseEvent& event);
CaseState state_of(const CaseFile& casefile);
CaseState state_of(const Diary& diary);

// A key that says something else; "" where it is not said at all.
struct SayingChange {
  std::string key;
  std::string before;
  std::string after;
};
std::vector<SayingChange> changes_between(const std::vector<Saying>& before, const std::vector<Saying>& after);

struct EventChange {
  std::shared_ptr<const EventState> before;  // none: the event was added
  std::shared_ptr<const EventState> after;   // none: it was removed
  // Added, and an event that was there before stands after it.
  bool inserted = false;
};

// What became of the events, removed and changed ones first. A removed and an added event of one name count as one that was
// changed, the nearest two first.
std::vector<EventChange> event_changes(const EventStates& before, const EventStates& after);

// "acknowledged of 2026-03-04"
std::string title_of(const EventState& event);

// Those events of `some` that `all` lacks; an event that stands there twice must be there twice.
EventStates missing_from(const EventStates& all, const EventStates& some);

}  // namespace plaint
