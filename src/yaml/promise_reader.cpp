#include "yaml/promise_reader.h"

#include <algorithm>

#include "base/contains.h"
#include "base/text.h"
#include "yaml/condition_reader.h"
#include "yaml/moment_reader.h"

namespace plaint::yaml {

namespace {

constexpr std::string_view due_keys[] = {"within", "every", "at"};
constexpr std::string_view opening_keys[] = {"of", "of-each"};
constexpr Choice<Force> forces[] = {
    {"aim", Force::aim}, {"commitment", Force::commitment}, {"statutory", Force::statutory}};

// A promise being read.
struct Draft {
  Reading& reading;
  const Layers& layers;
  const Where& where;
  Promise promise;
};

const Entry* entry_of(const Node& map, std::string_view key) {
  const auto found =
      std::find_if(map.entries().begin(), map.entries().end(), [key](const Entry& each) { return each.key == key; });
  return found == map.entries().end() ? nullptr : &*found;
}

// The nearest of keys that exclude each other; two of them in one map are an error.
template <std::size_t n>
const Entry* only_one(Draft& draft, const std::string_view (&keys)[n], std::string_view code, std::string_view hint) {
  for (const Node* map : draft.layers.maps) {
    const Entry* first = nullptr;
    for (const std::string_view key : keys) {
      const Entry* found = entry_of(*map, key);
      if (found == nullptr) continue;
      if (first == nullptr) {
        first = found;
        continue;
      }
      const Entry* later =
          found->place.line * 10000 + found->place.column > first->place.line * 10000 + first->place.column ? found
                                                                                                            : first;
      mistake_at_key(draft.reading, code, *later,
                     in_quotes(draft.promise.name) + " has both " + in_quotes(first->key) + " and " + in_quotes(found->key),
                     std::string(hint));
    }
    if (first != nullptr) return first;
  }
  return nullptr;
}

std::vector<EventId> events_at(Draft& draft, std::string_view key) {
  const Node* value = draft.layers.find(key);
  return value == nullptr ? std::vector<EventId>{} : events_of(draft.reading, *value);
}

void read_met_by(Draft& draft, const Node& own) {
  if (draft.layers.find("met-by") == nullptr) {
    mistake(draft.reading, "missing-key", own, "the promise '" + draft.promise.name + "' needs 'met-by'",
            "met-by: the event, or the events, any one of which keeps it");
    return;
  }
  draft.promise.met_by = events_at(draft, "met-by");
  draft.promise.met_by_place = draft.layers.find("met-by")->place;
  if (const Node* with = draft.layers.find("with")) {
    draft.promise.with = with_of(draft.reading, *with, draft.promise.met_by);
  }
}

// "next trustees meeting" -> "trustees"; "" when the text has another form.
std::string series_of(std::string_view text, std::string_view first_word) {
  constexpr std::string_view last_word = " meeting";
  if (!text.starts_with(first_word) || !text.ends_with(last_word)) return {};
  if (text.size() < first_word.size() + last_word.size()) return {};
  text.remove_prefix(first_word.size());
  text.remove_suffix(last_word.size());
  return is_name(text) ? std::string(text) : std::string{};
}

void read_at(Draft& draft, const Node& node) {
  const auto text = text_of(draft.reading, node);
  if (!text || text->empty()) return;
  Promise& promise = draft.promise;
  const std::string next = series_of(*text, "next ");
  const std::string each = series_of(*text, "each ");
  if (!next.empty() || !each.empty()) {
    promise.due = next.empty() ? Promise::Due::each_meeting : Promise::Due::next_meeting;
    promise.meeting = next.empty() ? each : next;
    need(draft.reading.policy.needs_meetings, promise.meeting, node.place);
    return;
  }
  if (text->front() >= '0' && text->front() <= '9') {
    promise.due = Promise::Due::date;
    if (const auto date = parsed(draft.reading, node, "bad-date", parse_partial_date)) promise.date = *date;
    return;
  }
  if (is_name(*text)) {
    promise.due = Promise::Due::field;
    promise.field = *text;
    return;
  }
  mistake(draft.reading, "bad-at", node, in_quotes(*text) + " is not a day on which something falls due",
          "write 'next M meeting', 'each M meeting', a date, or the name of a date field of the event that opens the "
          "promise");
}

bool can_repeat(const Span& span) {
  return span.n > 0 && span.unit != Unit::same_day && span.unit != Unit::as_soon_as_possible;
}

void read_due(Draft& draft) {
  const Entry* due =
      only_one(draft, due_keys, "two-due-dates", "a promise has one of within, every and at; write two promises");
  if (due == nullptr) return;
  draft.promise.due_place = due->value.place;
  if (due->key == "at") return read_at(draft, due->value);
  const bool every = due->key == "every";
  const auto span = span_of(draft.reading, due->value, every ? Backwards::refused : Backwards::allowed);
  draft.promise.due = every ? Promise::Due::every : Promise::Due::within;
  if (!span) return;
  draft.promise.span = *span;
  if (every && !can_repeat(*span)) {
    mistake(draft.reading, "bad-span", due->value, in_quotes(due->value.text()) + " cannot come round again and again",
            "write a length of time: every: 3 months");
  }
}

Moments default_opening(const Draft& draft, const Place& place) {
  if (draft.where.is == Where::Is::stage) return one_moment(Moment::Is::entered, place);
  if (draft.where.is == Where::Is::kind) return one_moment(Moment::Is::received, place);
  return date_moment(draft.reading.policy.in_force, place);
}

void read_opening(Draft& draft) {
  const Entry* opening =
      only_one(draft, opening_keys, "two-openings", "'of' opens it once, 'of-each' at every occurrence: choose");
  if (opening == nullptr) {
    draft.promise.of = default_opening(draft, draft.promise.place);
  } else if (opening->key == "of-each") {
    draft.promise.of_each = events_of(draft.reading, opening->value);
  } else {
    draft.promise.of = moments_of(draft.reading, opening->value, draft.where);
  }
}

void read_guard(Draft& draft) {
  for (const EventId event : events_at(draft, "before")) {
    if (draft.reading.policy.event_type(event).name == "closed") {
      draft.promise.before_closed = true;
    } else {
      draft.promise.before.push_back(event);
    }
  }
}

void read_until(Draft& draft) {
  const Node* until = draft.layers.find("until");
  if (until == nullptr) return;
  draft.promise.until_given = true;
  draft.promise.until_met = until->kind == Node::Kind::text && until->text() == "met";
  if (!draft.promise.until_met) draft.promise.until = moments_of(draft.reading, *until, draft.where);
}

void read_cap(Draft& draft) {
  const Node* node = draft.layers.find("no-later-than");
  if (node == nullptr) return;
  entries_of(draft.reading, *node, cap_table);
  const Node* within = node->kind == Node::Kind::map ? node->find("within") : nullptr;
  if (within == nullptr) return;
  const auto span = span_of(draft.reading, *within, Backwards::refused);
  Cap cap;
  cap.of = node->find("of") == nullptr ? draft.promise.of : moments_at(draft.reading, *node, "of", draft.where);
  cap.clause = clause_at(draft.reading, *node);
  cap.assumed = assumed_at(draft.reading, *node, cap_table);
  if (node->find("of") == nullptr && !draft.promise.of_each.empty()) {
    mistake(draft.reading, "missing-key", *node, "no-later-than needs 'of' where the promise has 'of-each'",
            "of: the moment from which the cap is counted");
  }
  if (!span) return;
  cap.within = *span;
  draft.promise.no_later_than = std::move(cap);
}

void read_holding(Draft& draft) {
  draft.promise.held_by = events_at(draft, "held-by");
  if (const Node* holds = draft.layers.find("holds")) draft.promise.holds = number_of(draft.reading, *holds, 0);
  read_cap(draft);
}

void read_who(Draft& draft) {
  if (const Node* by = draft.layers.find("by")) draft.promise.by.roles = roles_of(draft.reading, *by);
  if (const Node* apart = draft.layers.find("apart-from")) {
    draft.promise.apart_from = apart_from_of(draft.reading, *apart, draft.where);
  }
}

void read_rest(Draft& draft) {
  Reading& reading = draft.reading;
  Promise& promise = draft.promise;
  if (const Node* force = draft.layers.find("force"))
    promise.force = chosen(reading, *force, "force", forces).value_or(promise.force);
  if (const Node* nudge = draft.layers.find("nudge")) promise.nudge = span_of(reading, *nudge, Backwards::refused);
  if (const Node* when = draft.layers.find("when")) promise.applies.when = condition_of(reading, *when, draft.where);
  if (const Node* unless = draft.layers.find("unless"))
    promise.applies.unless = condition_of(reading, *unless, draft.where);
  if (const Node* clause = draft.layers.find("clause")) promise.clause = texts_of(reading, *clause);
  if (const Node* title = draft.layers.find("title")) promise.title = text_of(reading, *title).value_or("");
  if (promise.title.empty()) promise.title = title_of_name(promise.name);
  promise.counting = counting_of_layers(reading, draft.layers);
}

// What a layer assumes holds as long as no nearer layer says the key itself.
void read_assumed(Draft& draft) {
  std::vector<std::string>& all = draft.promise.assumed;
  const std::vector<const Node*>& maps = draft.layers.maps;
  for (std::size_t layer = 0; layer < maps.size(); ++layer) {
    for (std::string& key : assumed_at(draft.reading, *maps[layer], promise_table)) {
      const bool said_nearer = std::any_of(maps.begin(), maps.begin() + static_cast<std::ptrdiff_t>(layer),
                                           [&](const Node* nearer) { return nearer->find(key) != nullptr; });
      if (!said_nearer && !contains(all, key)) all.push_back(std::move(key));
    }
  }
}

Promise promise_of(Reading& reading, const Entry& entry, const Layers& defaults, const Where& where,
                   std::string_view stage) {
  entries_of(reading, entry.value, promise_table, Required::unchecked);
  const Layers layers = defaults.inside(&entry.value);
  Draft draft{reading, layers, where, {}};
  draft.promise.name = entry.key;
  draft.promise.place = entry.place;
  draft.promise.stage = stage;
  draft.promise.scope = where.is == Where::Is::stage  ? Promise::Scope::stage
                        : where.is == Where::Is::kind ? Promise::Scope::kind
                                                      : Promise::Scope::organisation;
  read_met_by(draft, entry.value);
  read_due(draft);
  read_opening(draft);
  read_guard(draft);
  read_until(draft);
  read_holding(draft);
  read_who(draft);
  read_rest(draft);
  read_assumed(draft);
  return std::move(draft.promise);
}

}  // namespace

const Node* Layers::find(std::string_view key) const {
  for (const Node* map : maps) {
    if (const Node* value = map->find(key)) return value;
  }
  return nullptr;
}

Layers Layers::inside(const Node* nearest) const {
  if (nearest == nullptr || nearest->kind != Node::Kind::map) return *this;
  Layers all;
  all.maps.push_back(nearest);
  all.maps.insert(all.maps.end(), maps.begin(), maps.end());
  return all;
}

Counting counting_of_layers(Reading& reading, const Layers& layers) {
  Counting counting = reading.policy.counting;
  for (auto map = layers.maps.rbegin(); map != layers.maps.rend(); ++map)
    counting = counting_at(reading, **map, counting);
  return counting;
}

Layers with_defaults(Reading& reading, const Node& map, const Layers& outer) {
  const Node* own = map.kind == Node::Kind::map ? map.find("defaults") : nullptr;
  if (own == nullptr) return outer;
  entries_of(reading, *own, promise_table, Required::unchecked);
  return outer.inside(own);
}

std::vector<Promise> promises_at(Reading& reading, const Node& map, const Layers& defaults, const Where& where,
                                 std::string_view stage) {
  std::vector<Promise> promises;
  const Node* node = map.kind == Node::Kind::map ? map.find("promises") : nullptr;
  if (node == nullptr) return promises;
  const Row<Entry> entries = named_entries(reading, *node, "a promise");
  promises.reserve(entries.size());
  for (const Entry& each : entries) {
    promises.push_back(promise_of(reading, each, defaults, where, stage));
  }
  return promises;
}

}  // namespace plaint::yaml
