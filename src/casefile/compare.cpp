#include "casefile/compare.h"

#include <algorithm>

#include "base/text.h"

namespace plaint {

namespace {

void say(std::vector<Saying>& sayings, std::string key, std::string value) {
  if (!value.empty()) sayings.push_back({std::move(key), std::move(value)});
}

void say_date(std::vector<Saying>& sayings, std::string key, const std::optional<PartialDate>& date) {
  if (date) say(sayings, std::move(key), iso(*date));
}

void by_key(std::vector<Saying>& sayings, std::size_t first) {
  std::stable_sort(sayings.begin() + static_cast<std::ptrdiff_t>(first), sayings.end(),
                   [](const Saying& left, const Saying& right) { return left.key < right.key; });
}

const Saying* find(const std::vector<Saying>& sayings, const std::string& key) {
  const auto found = std::find_if(sayings.begin(), sayings.end(), [&](const Saying& each) { return each.key == key; });
  return found == sayings.end() ? nullptr : &*found;
}

EventStates states_of(const std::vector<CaseEvent>& events) {
  EventStates states;
  for (const CaseEvent& event : events) states.push_back(std::make_shared<const EventState>(state_of(event)));
  return states;
}

bool same(const std::shared_ptr<const EventState>& left, const std::shared_ptr<const EventState>& right) {
  return left == right || *left == *right;
}

// The place in `pool` of an event that says the same; pool.size(): none.
std::size_t place_of(const EventStates& pool, const std::shared_ptr<const EventState>& event) {
  const auto found = std::find_if(pool.begin(), pool.end(), [&](const auto& each) { return same(each, event); });
  return static_cast<std::size_t>(found - pool.begin());
}

// The added event that a removed one most probably became: of its name, with the fewest changes; added.size(): none.
std::size_t successor(const EventStates& added, const EventState& removed) {
  std::size_t best = added.size(), fewest = 0;
  for (std::size_t at = 0; at < added.size(); ++at) {
    if (added[at]->name != removed.name) continue;
    const std::size_t changes = changes_between(removed.sayings, added[at]->sayings).size();
    if (best != added.size() && changes >= fewest) continue;
    best = at;
    fewest = changes;
  }
  return best;
}

template <class T>
T taken(std::vector<T>& from, std::size_t at) {
  T value = from[at];
  from.erase(from.begin() + static_cast<std::ptrdiff_t>(at));
  return value;
}

// Does an event of `kept` stand after `event` in `all`?
bool stands_before_one_of(const EventStates& all, const std::shared_ptr<const EventState>& event, const EventStates& kept) {
  const auto at = std::find(all.begin(), all.end(), event);
  return std::any_of(at, all.end(), [&](const auto& each) { return each != event && place_of(kept, each) != kept.size(); });
}

}  // namespace

EventState state_of(const CaseEvent& event) {
  EventState state{event.when.date, event.name, {}, event};
  // Places point into a text that is not kept.
  state.event.place = state.event.date_place = state.event.by_place = {};
  for (Field& field : state.event.fields.own()) field.place = field.name_place = {};
  say(state.sayings, "date", iso(event.when));
  say(state.sayings, "event", event.name);
  say(state.sayings, "by", join(event.by, ", "));
  const std::size_t first = state.sayings.size();
  for (const Field& field : event.fields) say(state.sayings, field.name, join(field.values, ", "));
  by_key(state.sayings, first);
  return state;
}

CaseState state_of(const CaseFile& casefile) {
  CaseState state;
  state.id = casefile.id;
  std::vector<Saying>& head = state.head;
  say(head, "kind", casefile.kind);
  say(head, "policy", to_string(casefile.policy));
  std::vector<std::string> also;
  for (const Pin& pin : casefile.also) also.push_back(to_string(pin));
  say(head, "also", join(also, ", "));
  say(head, "received", iso(casefile.received));
  say(head, "summary", casefile.summary);
  say(head, "identity", casefile.identity);
  say(head, "starts-at", casefile.starts_at);
  say(head, "about", join(casefile.about, ", "));
  say_date(head, "incident", casefile.incident);
  say_date(head, "aware", casefile.aware);
  say_date(head, "last-of-series", casefile.last_of_series);
  const std::size_t first = head.size();
  for (const Point& point : casefile.points) say(head, "points." + point.id, point.text);
  for (const Field& fact : casefile.facts) say(head, fact.name, join(fact.values, ", "));
  by_key(head, first);
  state.events = states_of(casefile.events);
  return state;
}

CaseState state_of(const Diary& diary) {
  CaseState state;
  state.id = "organisation";
  state.events = states_of(diary.events);
  return state;
}

std::vector<SayingChange> changes_between(const std::vector<Saying>& before, const std::vector<Saying>& after) {
  std::vector<SayingChange> changes;
  for (const Saying& was : before) {
    const Saying* const is = find(after, was.key);
    if (is == nullptr || is->value != was.value) changes.push_back({was.key, was.value, is == nullptr ? "" : is->value});
  }
  for (const Saying& is : after) {
    if (find(before, is.key) == nullptr) changes.push_back({is.key, "", is.value});
  }
  return changes;
}

EventStates missing_from(const EventStates& all, const EventStates& some) {
  EventStates pool = all, missing;
  for (const auto& event : some) {
    const std::size_t at = place_of(pool, event);
    if (at == pool.size()) {
      missing.push_back(event);
    } else {
      taken(pool, at);
    }
  }
  return missing;
}

std::vector<EventChange> event_changes(const EventStates& before, const EventStates& after) {
  std::size_t alike = 0;
  while (alike < before.size() && alike < after.size() && same(before[alike], after[alike])) ++alike;
  const EventStates old(before.begin() + static_cast<std::ptrdiff_t>(alike), before.end());
  const EventStates now(after.begin() + static_cast<std::ptrdiff_t>(alike), after.end());
  const EventStates removed = missing_from(now, old);
  EventStates added = missing_from(old, now);
  std::vector<EventChange> changes;
  for (const auto& event : removed) {
    const std::size_t at = successor(added, *event);
    changes.push_back({event, at == added.size() ? nullptr : taken(added, at), false});
  }
  const EventStates kept = missing_from(removed, old);
  for (const auto& event : added) changes.push_back({nullptr, event, stands_before_one_of(now, event, kept)});
  return changes;
}

std::string title_of(const EventState& event) { return "'" + shown(event.name) + "' of " + iso(event.date); }

}  // namespace plaint
