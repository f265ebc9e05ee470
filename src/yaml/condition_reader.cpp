#include "yaml/condition_reader.h"


#include "base/contains.h"
#include "base/text.h"

namespace plaint::yaml {

namespace {

using Known = std::vector<std::string>;

// Keys of a case head that are free text unless the policy declares a fact of that name.
constexpr std::string_view head_keys[] = {"channel", "complainant", "service", "categories"};
// Fields that stand on every event.
constexpr std::string_view fields_of_all[] = {"via", "by", "note", "override"};
// Questions with a word of their own.
struct Question {
  std::string_view word;
  Term::Asks asks;
};
constexpr Question questions[] = {
    {"kind", Term::Asks::kind},         {"stage", Term::Asks::stage},       {"about", Term::Asks::about},
    {"identity", Term::Asks::identity}, {"happened", Term::Asks::happened},
};

// `known` empty: any value.
std::vector<std::string> values_of(Reading& reading, const Entry& entry, const Known& known) {
  std::vector<std::string> values;
  for (const Text& each : words_of(reading, entry.value)) {
    if (!known.empty() && !contains(known, each.text)) {
      mistake(reading, "unknown-value", each, in_quotes(each.text) + " is not a value of " + in_quotes(entry.key),
              way_out(each.text, known));
      continue;
    }
    values.emplace_back(each.text);
  }
  return values;
}

Known known_to(const Reading& reading, Term::Asks asks, const Where& where) {
  if (asks == Term::Asks::kind) return names(reading.policy.kinds);
  if (asks == Term::Asks::stage) return stage_names(reading, where);
  if (asks == Term::Asks::about) return names(reading.policy.roles);
  return {"named", "anonymous-reachable", "anonymous"};
}

// The values that a field may have; empty: any.
Known values_of_field(const Policy& policy, const FieldType& field) {
  switch (field.base) {
    case FieldType::Base::choice:
      return field.choices;
    case FieldType::Base::role:
      return names(policy.roles);
    case FieldType::Base::rule:
      return names(policy.scope);
    case FieldType::Base::pause_reason:
      return names(policy.pauses);
    case FieldType::Base::kind:
      return names(policy.kinds);
    default:
      return {};
  }
}

// The values of a field that several events may have: all that any of them allows; empty as soon as one is free.
Known values_in(const Policy& policy, std::string_view field, const std::vector<EventId>& events) {
  Known all;
  for (const EventId event : events) {
    const FieldType* type = policy.event_type(event).field(field);
    if (type == nullptr) {
      if (contains(fields_of_all, field)) return {};
      continue;
    }
    const Known values = values_of_field(policy, *type);
    if (values.empty()) return {};
    all.insert(all.end(), values.begin(), values.end());
  }
  return all;
}

std::vector<EventId> events_with(const Policy& policy, std::string_view field) {
  std::vector<EventId> events;
  for (EventId event = 0; event < static_cast<EventId>(policy.events.size()); ++event) {
    if (policy.event_type(event).field(field) != nullptr || contains(fields_of_all, field)) events.push_back(event);
  }
  return events;
}

Known fields_in(const Policy& policy, const std::vector<EventId>& events) {
  Known known;
  for (const EventId event : events) {
    for (const FieldType& field : policy.event_type(event).fields) {
      if (!contains(known, field.name)) known.push_back(field.name);
    }
  }
  return known;
}

std::vector<EventId> all_events(const Policy& policy) {
  std::vector<EventId> all;
  for (EventId event = 0; event < static_cast<EventId>(policy.events.size()); ++event) all.push_back(event);
  return all;
}

// EVENT.FIELD
std::optional<Term> dotted_term(Reading& reading, const Entry& entry, std::size_t dot) {
  Term term;
  term.asks = Term::Asks::field;
  term.place = entry.place;
  const std::string_view event_name = entry.key.substr(0, dot);
  term.name = entry.key.substr(dot + 1);
  const EventId event = reading.policy.event(event_name);
  if (event == no_event) {
    mistake_at_key(reading, "unknown-event", entry, in_quotes(event_name) + " is not an event of this policy",
                   event_way_out(event_name, event_names(reading.policy)));
    return std::nullopt;
  }
  const EventType& type = reading.policy.event_type(event);
  if (type.field(term.name) == nullptr && !contains(fields_of_all, term.name)) {
    mistake_at_key(reading, "unknown-field", entry, in_quotes(term.name) + " is not a field of " + in_quotes(event_name),
                   way_out(term.name, names(type.fields)));
    return std::nullopt;
  }
  term.events = {event};
  term.values = values_of(reading, entry, values_in(reading.policy, term.name, term.events));
  return term;
}

std::optional<Term> field_term(Reading& reading, const Entry& entry) {
  const std::vector<EventId> events = events_with(reading.policy, entry.key);
  if (events.empty()) {
    Known known = names(reading.policy.facts);
    for (const Question& each : questions) known.emplace_back(each.word);
    for (const std::string_view each : head_keys) known.emplace_back(each);
    const Known fields = fields_in(reading.policy, all_events(reading.policy));
    known.insert(known.end(), fields.begin(), fields.end());
    mistake_at_key(reading, "unknown-fact", entry,
                   in_quotes(entry.key) + " is neither a fact of this policy nor a field of an event",
                   did_you_mean(entry.key, known));
    return std::nullopt;
  }
  Term term;
  term.asks = Term::Asks::field;
  term.name = entry.key;
  term.place = entry.place;
  term.values = values_of(reading, entry, values_in(reading.policy, entry.key, events));
  return term;
}

std::optional<Term> term_of(Reading& reading, const Entry& entry, const Where& where) {
  Term term;
  term.name = entry.key;
  term.place = entry.place;
  for (const Question& each : questions) {
    if (each.word != entry.key) continue;
    term.asks = each.asks;
    if (each.asks == Term::Asks::happened) {
      term.events = events_of(reading, entry.value);
    } else {
      term.values = values_of(reading, entry, known_to(reading, each.asks, where));
    }
    return term;
  }
  const Fact* fact = reading.policy.fact(entry.key);
  if (fact != nullptr || contains(head_keys, entry.key)) {
    term.values = values_of(reading, entry, fact == nullptr ? Known{} : fact->values);
    return term;
  }
  if (const auto dot = entry.key.find('.'); dot != std::string::npos) return dotted_term(reading, entry, dot);
  return field_term(reading, entry);
}

}  // namespace

Condition condition_of(Reading& reading, const Node& node, const Where& where) {
  Condition condition;
  for (const Entry& each : free_entries(reading, node, "a condition")) {
    if (auto term = term_of(reading, each, where)) condition.terms.push_back(std::move(*term));
  }
  return condition;
}

Condition with_of(Reading& reading, const Node& node, const std::vector<EventId>& met_by) {
  Condition condition;
  for (const Entry& each : free_entries(reading, node, "a condition")) {
    Known fields = fields_in(reading.policy, met_by);
    for (const std::string_view field : fields_of_all) fields.emplace_back(field);
    if (!contains(fields, each.key)) {
      mistake_at_key(reading, "unknown-field", each,
                     in_quotes(each.key) + " is not a field of the events that keep this promise",
                     reading.policy.fact(each.key) != nullptr ? "a fact of the case is asked with 'when'"
                                                              : way_out(each.key, fields));
      continue;
    }
    Term term;
    term.asks = Term::Asks::field;
    term.name = each.key;
    term.place = each.place;
    term.values = values_of(reading, each, values_in(reading.policy, each.key, met_by));
    condition.terms.push_back(std::move(term));
  }
  return condition;
}

Applies applies_at(Reading& reading, const Node& map, const Where& where) {
  Applies applies;
  if (const Node* when = map.find("when")) applies.when = condition_of(reading, *when, where);
  if (const Node* unless = map.find("unless")) applies.unless = condition_of(reading, *unless, where);
  return applies;
}

}  // namespace plaint::yaml
