#include "yaml/case_reader.h"

#include <fmt/format.h>

#include <algorithm>
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

std::vector<std::string> words_of(const std::vector<Text>& texts) {
  std::vector<std::string> words;
  words.reserve(texts.size());
  for (const Text& text : texts) words.emplace_back(text.text);
  return words;
}

std::optional<Field> read_field(const Entry& entry, Diagnostics& diagnostics) {
  const Text key{entry.key, entry.place, false};
  if (!is_name(entry.key)) {
    tell(diagnostics, "bad-name", key,
         {fmt::format("'{}' is not a name", shown(entry.key)), "a name has small letters, digits and hyphens: 'missed-visit'"});
    return std::nullopt;
  }
  const What what("", entry.key);
  const std::vector<Text> values = read_texts(entry.value, what, diagnostics);
  if (entry.value.kind == Node::Kind::list && entry.value.items.empty()) {
    diagnostics.error("wrong-type", entry.value.place, to_string(what) + " is an empty list", "write a value, or delete the key");
  }
  if (values.empty()) return std::nullopt;
  return Field{std::string(entry.key), words_of(values), entry.place, values.front().place};
}

std::vector<Field> read_fields(MapReader& reader, Diagnostics& diagnostics) {
  std::vector<Field> fields;
  const int errors = diagnostics.errors();
  for (const Entry* entry : reader.rest()) {
    if (told_enough(diagnostics, errors)) break;
    if (auto field = read_field(*entry, diagnostics)) fields.push_back(std::move(*field));
  }
  return fields;
}

std::optional<CaseEvent> read_event(const Node& node, Diagnostics& diagnostics) {
  const int errors = diagnostics.errors();
  MapReader reader(node, "an event", diagnostics);
  CaseEvent event;
  event.date_place = reader.value_place("date");
  if (reader.required("date") != nullptr) {
    if (const auto when = reader.date_time("date")) event.when = *when;
  }
  if (const auto name = reader.required_text("event")) {
    event.name = name->text;
    event.place = name->place;
  }
  event.by = words_of(reader.texts("by"));
  event.by_place = reader.value_place("by");
  event.fields = read_fields(reader, diagnostics);
  if (diagnostics.errors() > errors) return std::nullopt;
  return event;
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
  for (const Entry& entry : points->entries) {
    if (told_enough(diagnostics, errors)) break;
    if (!is_name(entry.key)) {
      tell(diagnostics, "bad-name", {entry.key, entry.place, false},
           {fmt::format("'{}' is not a name for a point", shown(entry.key)), "call the points p1, p2, p3"});
    }
    const auto text = read_text(entry.value, {"the point ", entry.key}, diagnostics);
    if (text) casefile.points.push_back({std::string(entry.key), std::string(text->text), entry.place});
  }
}

// `events` is the last key, because new events are written at the end of the file.
void read_last(MapReader& reader, const Node& tree, CaseFile& casefile, Diagnostics& diagnostics) {
  const Node* events = reader.find("events");
  if (events == nullptr) return;
  if (events->kind != Node::Kind::empty && reader.list("events") != nullptr) {
    casefile.events = read_events(*events, diagnostics);
  }
  const Entry& last = tree.entries.back();
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
  std::vector<CaseEvent> events;
  const int errors = diagnostics.errors();
  for (const Node& item : list.items) {
    if (told_enough(diagnostics, errors)) break;
    if (auto event = read_event(item, diagnostics)) events.push_back(std::move(*event));
  }
  return events;
}

void read_case_head(MapReader& head, CaseFile& casefile, Diagnostics& diagnostics) {
  if (const auto kind = head.required_text("kind")) {
    casefile.kind = kind->text;
    casefile.kind_place = kind->place;
  }
  casefile.received_place = head.value_place("received");
  if (head.required("received") != nullptr) {
    if (const auto received = head.date_time("received")) casefile.received = *received;
  }
  casefile.summary = head.text_or("summary", "");
  if (const auto identity = head.one_of("identity", {"named", "anonymous-reachable", "anonymous"})) {
    casefile.identity = identity->text;
  }
  casefile.starts_at = head.text_or("starts-at", "");
  casefile.starts_at_place = head.value_place("starts-at");
  casefile.about = words_of(head.texts("about"));
  casefile.about_place = head.value_place("about");
  casefile.incident = head.partial_date("incident");
  casefile.aware = head.partial_date("aware");
  casefile.last_of_series = head.partial_date("last-of-series");
  read_points(head, casefile, diagnostics);
  casefile.facts = read_fields(head, diagnostics);
}

std::optional<CaseFile> read_case(std::shared_ptr<const Source> source, Diagnostics& diagnostics) {
  const int errors = diagnostics.errors();
  const auto tree = parse_map(*source, "a case", diagnostics);
  if (!tree) return std::nullopt;
  MapReader reader(*tree, "a case", diagnostics);
  CaseFile casefile;
  read_id(reader, *source, casefile, diagnostics);
  read_policies(reader, casefile, diagnostics);
  read_last(reader, *tree, casefile, diagnostics);
  read_case_head(reader, casefile, diagnostics);
  if (diagnostics.errors() > errors) return std::nullopt;
  casefile.source = std::move(source);
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
