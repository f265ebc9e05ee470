#include "yaml/case_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <span>
#include <string>

#include "base/text.h"

namespace plaint::yaml {

namespace {

bool all_digits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// Versions become parts of output and file names: letters, digits, dot, hyphen, underscore.
bool is_version(std::string_view text) {
  const auto allowed = [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == '-' || c == '_';
  };
  return !text.empty() && text.size() <= 64 && text.front() != '.' && std::all_of(text.begin(), text.end(), allowed);
}

// To `words`, which are none as yet.
void add_words(const Node& node, std::string_view key, Words& words, Diagnostics& diagnostics) {
  if (is_text(node)) {  // as most are
    words = Words::of_file(node.text());
    return;
  }
  for_texts(node, {"", key}, diagnostics, [&](const Text& text) { words.push_back(Word::of_file(text.text)); });
}

void tell_no_name(const Entry& entry, Diagnostics& diagnostics) {
  tell(diagnostics, "bad-name", {entry.key, entry.place, false},
       {fmt::format("'{}' is not a name", shown(entry.key)), "a name has small letters, digits and hyphens: 'missed-visit'"});
}

// None is added when it has no value: that is told.
void add_field(const Entry& entry, std::vector<Field>& fields, Diagnostics& diagnostics) {
  if (!is_name(entry.key)) return tell_no_name(entry, diagnostics);
  if (is_text(entry.value)) {  // as most are
    fields.push_back({Word::of_file(entry.key), Words::of_file(entry.value.text()), entry.place, entry.value.place});
    return;
  }
  const What what("", entry.key);
  Field& field = fields.emplace_back();
  for_texts(entry.value, what, diagnostics, [&](const Text& text) {
    if (field.values.empty()) field.place = text.place;
    field.values.push_back(Word::of_file(text.text));
  });
  field.name = Word::of_file(entry.key);
  field.name_place = entry.place;
  if (!field.values.empty()) return;
  fields.pop_back();
  if (entry.value.kind != Node::Kind::list || !entry.value.items().empty()) return;
  diagnostics.error("wrong-type", entry.value.place, to_string(what) + " is an empty list", "write a value, or delete the key");
}

std::vector<Field> read_fields(MapReader& reader, Diagnostics& diagnostics) {
  std::vector<Field> fields;
  fields.reserve(reader.rest_size());
  const int errors = diagnostics.errors();
  reader.for_rest([&](const Entry& entry) {
    if (!told_enough(diagnostics, errors)) add_field(entry, fields, diagnostics);
  });
  return fields;
}

void read_when(const Node& node, CaseEvent& event, Diagnostics& diagnostics) {
  event.date_place = node.place;
  if (const auto day = whole_date(node.text())) {
    event.when.date = *day;
    return;
  }
  if (const auto when = read_parsed(node, {"", "date"}, parse_date_time, "bad-date", diagnostics)) event.when = *when;
}

void read_event_name(const Node& node, CaseEvent& event, Diagnostics& diagnostics) {
  const auto name = read_text(node, {"", "event"}, diagnostics);
  if (!name) return;
  event.name = Word::of_file(name->text);
  event.place = node.place;
}

void read_by(const Node& node, CaseEvent& event, Diagnostics& diagnostics) {
  add_words(node, "by", event.by, diagnostics);
  if (!event.by.empty()) event.by_place = node.place;
}

// A case is mostly events: the entries of one are gone through once, and asked for by name only to tell what is missing. None is
// added that has a mistake. Its fields are views of `fields`, which has room for them.
void add_event(const Node& node, std::vector<CaseEvent>& events, std::vector<Field>& fields, Diagnostics& diagnostics) {
  CaseEvent& event = events.emplace_back();
  event.date_place = event.by_place = node.place;
  const std::size_t first_field = fields.size();
  const int errors = diagnostics.errors();
  std::size_t required = 0;
  for (const Entry& entry : node.entries()) {
    if (entry.key == "date") {
      read_when(entry.value, event, diagnostics);
      ++required;
    } else if (entry.key == "event") {
      read_event_name(entry.value, event, diagnostics);
      ++required;
    } else if (entry.key == "by") {
      read_by(entry.value, event, diagnostics);
    } else if (!told_enough(diagnostics, errors)) {
      add_field(entry, fields, diagnostics);
    }
  }
  event.fields.see(std::span(fields).subspan(first_field));
  if (required < 2) {
    MapReader reader(node, "an event", diagnostics);
    reader.required("date");
    reader.required("event");
  }
  if (diagnostics.errors() > errors) events.pop_back();
}

// Their words are views of the tree, their fields of `fields`, which holds none as yet.
std::vector<CaseEvent> events_in(const Node& list, std::vector<Field>& fields, Diagnostics& diagnostics) {
  std::size_t most_fields = 0;
  for (const Node& item : list.items()) most_fields += item.entries().size();
  fields.reserve(most_fields);
  std::vector<CaseEvent> events;
  events.reserve(list.items().size());
  const int errors = diagnostics.errors();
  for (const Node& item : list.items()) {
    if (told_enough(diagnostics, errors)) break;
    add_event(item, events, fields, diagnostics);
  }
  return events;
}

void read_id(MapReader& reader, const Source& source, CaseFile& casefile, Diagnostics& diagnostics) {
  const auto id = reader.required_text("case");
  if (!id) return;
  casefile.id = id->text;
  casefile.id_place = id->place;
  if (!is_case_id(id->text)) {
    tell(diagnostics, "bad-case-id", *id,
         {fmt::format("'{}' is not the reference of a case", shown(id->text)), "write it as C, the year and a number: C-2026-0001"});
    return;
  }
  const std::string_view path = source.path;
  const std::string_view name = path.substr(path.rfind('/') + 1);
  if (name.ends_with(".yaml") && name.substr(0, name.size() - 5) == id->text) return;
  tell(diagnostics, "case-file-name", *id,
       {fmt::format("the case '{}' stands in the file '{}'", id->text, shown(name)),
        fmt::format("name the file {}.yaml, or correct the reference; plaint renumber does it", id->text)});
}

void read_policies(MapReader& reader, CaseFile& casefile, Diagnostics& diagnostics) {
  if (const auto policy = reader.required_text("policy")) {
    if (auto pin = read_pin(*policy, diagnostics)) casefile.policy = std::move(*pin);
  }
  for (const Text& text : reader.texts("also")) {
    if (auto pin = read_pin(text, diagnostics)) casefile.also.push_back(std::move(*pin));
  }
}

void read_points(MapReader& reader, CaseFile& casefile, Diagnostics& diagnostics) {
  const Node* points = reader.map("points");
  if (points == nullptr) return;
  const int errors = diagnostics.errors();
  for (const Entry& entry : points->entries()) {
    if (told_enough(diagnostics, errors)) break;
    if (!is_name(entry.key)) {
      tell(diagnostics, "bad-name", {entry.key, entry.place, false},
           {fmt::format("'{}' is not a name for a point", shown(entry.key)), "call the points p1, p2, p3"});
    }
    const auto text = read_text(entry.value, {"the point ", entry.key}, diagnostics);
    if (text) casefile.points.push_back({Word::of_file(entry.key), Word::of_file(text->text), entry.place});
  }
}

// What a case is a view of.
struct Kept {
  Tree tree;
  std::vector<Field> fields;  // of its events
};

// `events` is the last key, because new events are written at the end of the file.
void read_last(MapReader& reader, const Node& tree, CaseFile& casefile, std::vector<Field>& fields, Diagnostics& diagnostics) {
  const Node* events = reader.find("events");
  if (events == nullptr) return;
  if (events->kind != Node::Kind::empty && reader.list("events") != nullptr) {
    casefile.events = events_in(*events, fields, diagnostics);
  }
  const Entry& last = tree.entries().back();
  if (last.key == "events") return;
  tell(diagnostics, "events-not-last", {last.key, last.place, false},
       {fmt::format("'{}' stands after 'events', which must be the last key", shown(last.key)),
        "move it above 'events': new events are written at the end of the file"});
}

}  // namespace

bool is_case_id(std::string_view text) {
  constexpr std::string_view form = "C-2026-";
  if (text.size() < form.size() + 4 || text.size() > form.size() + 6) return false;
  return text.starts_with("C-") && all_digits(text.substr(2, 4)) && text[6] == '-' && all_digits(text.substr(7));
}

std::optional<Pin> read_pin(const Text& text, Diagnostics& diagnostics) {
  const auto at = text.text.find('@');
  const std::string_view id = text.text.substr(0, at);
  const std::string_view version = at == std::string_view::npos ? std::string_view{} : text.text.substr(at + 1);
  if (is_name(id) && is_version(version)) return Pin{std::string(id), std::string(version), text.place};
  tell(diagnostics, "bad-pin", text,
       {fmt::format("'{}' does not name a version of a policy", shown(text.text)),
        "write the policy's name, '@' and its version: imago@2023-04-20"});
  return std::nullopt;
}

std::vector<CaseEvent> read_events(const Node& list, Diagnostics& diagnostics) {
  std::vector<Field> fields;
  const std::vector<CaseEvent> events = events_in(list, fields, diagnostics);
  return {events.begin(), events.end()};  // a copy keeps its words and fields itself
}

void read_case_head(MapReader& head, CaseFile& casefile, Diagnostics& diagnostics) {
  if (const auto kind = head.required_text("kind")) {
    casefile.kind = kind->text;
    casefile.kind_place = kind->place;
  }
  casefile.received_place = head.place();
  if (const Node* received = head.required("received")) {
    casefile.received_place = received->place;
    if (const auto when = read_parsed(*received, {"", "received"}, parse_date_time, "bad-date", diagnostics)) casefile.received = *when;
  }
  if (const auto summary = head.text("summary")) casefile.summary = Word::of_file(summary->text);
  if (const auto identity = head.one_of("identity", {"named", "anonymous-reachable", "anonymous"})) {
    casefile.identity = identity->text;
  }
  casefile.starts_at_place = casefile.about_place = head.place();
  if (const auto stage = head.text("starts-at")) {
    casefile.starts_at = stage->text;
    casefile.starts_at_place = stage->place;
  }
  if (const Node* about = head.find("about")) {
    add_words(*about, "about", casefile.about, diagnostics);
    casefile.about_place = about->place;
  }
  casefile.incident = head.partial_date("incident");
  casefile.aware = head.partial_date("aware");
  casefile.last_of_series = head.partial_date("last-of-series");
  read_points(head, casefile, diagnostics);
  casefile.facts = read_fields(head, diagnostics);
}

std::optional<CaseFile> read_case(std::shared_ptr<const Source> source, Diagnostics& diagnostics) {
  const int errors = diagnostics.errors();
  const auto kept = std::make_shared<Kept>();
  kept->tree = parse_map(*source, "a case", diagnostics);
  if (!kept->tree) return std::nullopt;
  const Node& tree = *kept->tree;
  MapReader reader(tree, "a case", diagnostics);
  CaseFile casefile;
  read_id(reader, *source, casefile, diagnostics);
  read_policies(reader, casefile, diagnostics);
  read_last(reader, tree, casefile, kept->fields, diagnostics);
  read_case_head(reader, casefile, diagnostics);
  if (diagnostics.errors() > errors) return std::nullopt;
  casefile.source = std::move(source);
  casefile.kept = kept;
  return casefile;
}

std::optional<Diary> read_diary(std::shared_ptr<const Source> source, Diagnostics& diagnostics) {
  const int errors = diagnostics.errors();
  const auto tree = parse(*source, diagnostics);
  if (!tree) return std::nullopt;
  Diary diary;
  if (tree->kind != Node::Kind::empty) {
    MapReader reader(*tree, "a diary", diagnostics);
    const Node* events = reader.required("events");
    if (events != nullptr && events->kind != Node::Kind::empty && reader.list("events") != nullptr) {
      diary.events = read_events(*events, diagnostics);
    }
    reader.finish();
  }
  if (diagnostics.errors() > errors) return std::nullopt;
  diary.source = std::move(source);
  return diary;
}

}  // namespace plaint::yaml
