#include "yaml/event_reader.h"

#include <algorithm>

#include "base/contains.h"
#include "base/text.h"
#include "policy/saved_report.h"
#include "policy/vocabulary.h"
#include "yaml/condition_reader.h"
#include "yaml/reader.h"

namespace plaint::yaml {

namespace {

struct TypeRow {
  std::string_view word;
  FieldType::Base base;
  bool declarable;  // by a policy; the others belong to the vocabulary
};
constexpr TypeRow types[] = {
    {"text", FieldType::Base::text, true},     {"date", FieldType::Base::date, true},
    {"number", FieldType::Base::number, true}, {"role", FieldType::Base::role, true},
    {"person", FieldType::Base::person, true}, {"case", FieldType::Base::case_id, true},
    {"id", FieldType::Base::id, true},         {"promise", FieldType::Base::promise, true},
    {"rule", FieldType::Base::rule, false},    {"pause-reason", FieldType::Base::pause_reason, false},
    {"kind", FieldType::Base::kind, false},
};
// Fields of every event whose type is not the policy's to choose.
constexpr std::string_view fixed_fields[] = {"date", "event", "by", "note", "override", "letter"};
constexpr std::string_view optional_word = "optional ";

std::string_view word_of(FieldType::Base base) {
  const auto* row =
      std::find_if(std::begin(types), std::end(types), [base](const TypeRow& each) { return each.base == base; });
  return row == std::end(types) ? "a list of choices" : row->word;
}

EventType standard_event(const StandardEvent& row) {
  EventType event;
  event.name = row.name;
  event.title = title_of_name(row.name);
  event.to_complainant = row.to_complainant;
  event.from_outside = row.from_outside;
  event.diary_only = row.diary_only;
  event.by_engine = row.by_engine;
  event.standard = true;
  constexpr std::string_view between = "; ";
  for (std::string_view fields = row.fields; !fields.empty();) {
    const std::string_view field = fields.substr(0, fields.find(between));
    event.fields.push_back(standard_field(field));
    fields.remove_prefix(std::min(field.size() + between.size(), fields.size()));
  }
  return event;
}

const Node* events_node(const Node& policy_map) { return policy_map.find("events"); }

const Node* fields_node(const Node& event) { return event.kind == Node::Kind::map ? event.find("fields") : nullptr; }

std::optional<FieldType> word_type(Reading& reading, const Node& node) {
  const auto written = text_of(reading, node);
  if (!written) return std::nullopt;
  std::string_view word = *written;
  FieldType type;
  type.optional = word.starts_with(optional_word);
  if (type.optional) word.remove_prefix(optional_word.size());
  for (const TypeRow& row : types) {
    if (!row.declarable || row.word != word) continue;
    type.base = row.base;
    return type;
  }
  std::vector<std::string> known;
  for (const TypeRow& row : types) {
    if (row.declarable) known.emplace_back(row.word);
  }
  mistake(reading, "bad-field-type", node, in_quotes(*written) + " is not a type of field",
          did_you_mean(word, known).empty()
              ? "a type is " + join_or(known) + ", 'optional' before one of these, or a list of choices"
              : did_you_mean(word, known));
  return std::nullopt;
}

FieldType choice_type(std::vector<std::string> choices) {
  FieldType type;
  type.base = FieldType::Base::choice;
  type.choices = std::move(choices);
  return type;
}

std::optional<FieldType> type_of(Reading& reading, const Node& node) {
  if (node.kind == Node::Kind::list) return choice_type(texts_of(reading, node));
  if (node.kind != Node::Kind::map) return word_type(reading, node);
  const Node* optional = node.find("optional");
  if (optional == nullptr || node.entries().size() != 1) {
    mistake(reading, "bad-field-type", node, "this is not a type of field",
            "an optional choice is written {optional: [a, b]}");
    return std::nullopt;
  }
  auto type = type_of(reading, *optional);
  if (type) type->optional = true;
  return type;
}

// Does every value of `narrow` fit the field as it was?
bool narrows(const FieldType& narrow, const FieldType& wide) {
  if (narrow.optional && !wide.optional) return false;
  if (wide.base == FieldType::Base::text) return true;
  if (narrow.base != wide.base) return narrow.base == FieldType::Base::choice && wide.base == FieldType::Base::number;
  return std::all_of(narrow.choices.begin(), narrow.choices.end(), [&](const std::string& each) {
    return contains(wide.choices, each);
  });
}

std::string described(const FieldType& type) {
  const std::string words =
      type.base == FieldType::Base::choice ? join_or(type.choices) : std::string(word_of(type.base));
  return (type.optional ? "optional " : "") + words;
}

// A field that is named after a fact has the fact's values, and only those.
void take_values_of_fact(Reading& reading, FieldType& type, const Place& place) {
  const Fact* fact = reading.policy.fact(type.name);
  if (fact == nullptr) return;
  if (type.base == FieldType::Base::text) {
    type.base = FieldType::Base::choice;
    type.choices = fact->values;
    return;
  }
  for (const std::string& each : type.choices) {
    if (contains(fact->values, each)) continue;
    reading.diagnostics.error("unknown-value", place, in_quotes(each) + " is not a value of the fact '" + fact->name + "'",
                              way_out(each, fact->values));
  }
}

bool may_declare(Reading& reading, const Entry& entry) {
  if (!contains(fixed_fields, entry.key)) return true;
  reading.diagnostics.error("fixed-field", entry.place,
                            in_quotes(entry.key) + " stands on every event and cannot be declared",
                            "of these only 'via' may be narrowed: via: [letter, email]");
  return false;
}

void read_field(Reading& reading, const Entry& entry, EventType& event) {
  if (!may_declare(reading, entry)) return;
  auto type = type_of(reading, entry.value);
  if (!type) return;
  type->name = entry.key;
  type->place = entry.place;
  if (type->name == "via") type->optional = true;  // it may always be left out; `with` asks for it
  take_values_of_fact(reading, *type, entry.value.place);
  const auto known = std::find_if(event.fields.begin(), event.fields.end(),
                                  [&](const FieldType& each) { return each.name == type->name; });
  if (known == event.fields.end()) {
    event.fields.push_back(std::move(*type));
    return;
  }
  if (!narrows(*type, *known)) {
    mistake(reading, "field-widened", entry.value,
            in_quotes(entry.key) + " of '" + event.name + "' is " + described(*known) +
                ": a policy may narrow it, not change it",
            "choose among these, or declare a field with another name");
    return;
  }
  *known = std::move(*type);
}

std::vector<MustSay> says_of(Reading& reading, const Node& node) {
  std::vector<MustSay> says;
  for (const Entry& each : named_entries(reading, node, "what a letter must say")) {
    MustSay must;
    must.name = each.key;
    if (each.value.kind == Node::Kind::map) {
      entries_of(reading, each.value, says_table);
      must.text = text_at(reading, each.value, "text");
      must.wording = text_at(reading, each.value, "wording");
      must.applies = applies_at(reading, each.value, Where{});
      must.clause = clause_at(reading, each.value);
      must.assumed = assumed_at(reading, each.value, says_table);
    } else {
      must.text = text_of(reading, each.value).value_or("");
    }
    must.place = each.place;
    says.push_back(std::move(must));
  }
  return says;
}

bool names_the_complainant(Reading& reading, const Node& map, std::string_view key) {
  constexpr Choice<bool> whom[] = {{"complainant", true}};
  const Node* node = map.find(key);
  return node != nullptr && chosen(reading, *node, key, whom);
}

void read_report(Reading& reading, const Node& node, EventType& event) {
  const std::string report(text_of(reading, node).value_or(""));
  if (report.empty()) return;
  if (!is_name(report)) {
    mistake(reading, "bad-name", node, in_quotes(report) + " is not the name of a report", "plaint report --list names them: board");
  }
  set_report(event, report);
}

void read_rules(Reading& reading, const Node& map, EventType& event) {
  if (const std::string_view title = text_at(reading, map, "title"); !title.empty()) event.title = title;
  if (const Node* by = map.find("by")) event.by.roles = roles_of(reading, *by);
  if (const Node* apart = map.find("apart-from")) event.apart_from = apart_from_of(reading, *apart, Where{});
  if (names_the_complainant(reading, map, "addressee")) event.to_complainant = true;
  if (names_the_complainant(reading, map, "sender")) event.from_outside = true;
  if (const Node* says = map.find("says")) event.says = says_of(reading, *says);
  if (const Node* seen = map.find("visible-to")) event.visible_to = roles_of(reading, *seen);
  if (const Node* report = map.find("report")) read_report(reading, *report, event);
  event.clause = clause_at(reading, map);
  event.assumed = assumed_at(reading, map, event_table);
}

EventType& event_at(Reading& reading, std::string_view name) {
  return reading.policy.events[static_cast<std::size_t>(reading.policy.event(name))];
}

}  // namespace

FieldType standard_field(std::string_view written) {
  FieldType type;
  const auto colon = written.find(": ");
  type.name = written.substr(0, colon);
  std::string_view word = written.substr(colon + 2);
  type.optional = word.starts_with(optional_word);
  if (type.optional) word.remove_prefix(optional_word.size());
  const auto* row =
      std::find_if(std::begin(types), std::end(types), [word](const TypeRow& each) { return each.word == word; });
  if (row != std::end(types)) {
    type.base = row->base;
  } else {
    type.base = FieldType::Base::choice;
    type.choices = split(word, "|");
  }
  return type;
}

void list_events(Reading& reading, const Node& policy_map) {
  const Node* declared = events_node(policy_map);
  reading.policy.events.reserve(standard_events().size() + (declared == nullptr ? 0 : declared->entries().size()));
  for (const StandardEvent& row : standard_events()) reading.policy.events.push_back(standard_event(row));
  if (declared != nullptr) {
    for (const Entry& each : named_entries(reading, *declared, "an event")) {
      if (reading.policy.event(each.key) == no_event) {
        EventType& event = reading.policy.events.emplace_back();
        event.name = each.key;
        event.title = title_of_name(each.key);
      }
      event_at(reading, each.key).place = each.place;
    }
  }
  reading.policy.event_places = NameTable(reading.policy.events);  // for what speaks of them: no more are added
}

void read_event_fields(Reading& reading, const Node& policy_map) {
  for (EventType& event : reading.policy.events) {
    for (FieldType& field : event.fields) {
      if (field.base == FieldType::Base::text) take_values_of_fact(reading, field, event.place);
    }
  }
  const Node* declared = events_node(policy_map);
  if (declared == nullptr || declared->kind != Node::Kind::map) return;
  for (const Entry& each : declared->entries()) {
    const Node* fields = fields_node(each.value);
    if (fields == nullptr) continue;
    EventType& event = event_at(reading, each.key);
    for (const Entry& field : named_entries(reading, *fields, "a field")) read_field(reading, field, event);
  }
}

void read_event_rules(Reading& reading, const Node& policy_map) {
  const Node* declared = events_node(policy_map);
  if (declared == nullptr || declared->kind != Node::Kind::map) return;
  for (const Entry& each : declared->entries()) {
    entries_of(reading, each.value, event_table);
    if (each.value.kind == Node::Kind::map) read_rules(reading, each.value, event_at(reading, each.key));
  }
}

}  // namespace plaint::yaml
