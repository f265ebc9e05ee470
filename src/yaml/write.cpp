#include "yaml/write.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "base/contains.h"
#include "base/text.h"
#include "yaml/case_reader.h"
#include "yaml/key_writer.h"
#include "yaml/scalar.h"

namespace plaint::yaml {

namespace {

constexpr std::string_view head_comment = "# yaml-language-server: $schema=../../schema/case.json";
constexpr std::string_view first_facts[] = {"channel", "complainant", "service", "categories"};

void write_event(KeyWriter& writer, const CaseEvent& event, const EventLayout& layout) {
  writer.line(layout.dash, "-" + std::string(layout.keys - layout.dash - 1, ' ') + "date: " + iso(event.when));
  writer.value(layout.keys, "event", event.name);
  if (!event.by.empty()) writer.values(layout.keys, "by", event.by);
  for (const Field& field : event.fields) writer.values(layout.keys, field.name, field.values);
}

// A year alone is a number to other readers.
std::string written(const PartialDate& date) { return date.month == 0 ? quoted_scalar(iso(date)) : iso(date); }

std::vector<std::string> words_of(const std::vector<Pin>& pins) {
  std::vector<std::string> words;
  for (const Pin& pin : pins) words.push_back(to_string(pin));
  return words;
}

void write_facts(KeyWriter& writer, const CaseFile& casefile) {
  for (const std::string_view name : first_facts) {
    if (const Field* fact = casefile.fact(name)) writer.values(0, name, fact->values, name == "categories");
  }
  for (const Field& fact : casefile.facts) {
    if (!contains(first_facts, fact.name)) writer.values(0, fact.name, fact.values);
  }
}

void write_head(KeyWriter& writer, const CaseFile& casefile) {
  writer.line(0, head_comment);
  writer.value(0, "case", casefile.id);
  writer.value(0, "kind", casefile.kind);
  writer.value(0, "policy", to_string(casefile.policy));
  if (!casefile.also.empty()) writer.values(0, "also", words_of(casefile.also), true);
  writer.as_it_is(0, "received", iso(casefile.received));
  write_facts(writer, casefile);
  if (!casefile.about.empty()) writer.values(0, "about", casefile.about, true);
  if (!casefile.summary.empty()) writer.value(0, "summary", casefile.summary);
  if (casefile.identity != "named") writer.value(0, "identity", casefile.identity);
  if (!casefile.starts_at.empty()) writer.value(0, "starts-at", casefile.starts_at);
  if (casefile.incident) writer.as_it_is(0, "incident", written(*casefile.incident));
  if (casefile.aware) writer.as_it_is(0, "aware", written(*casefile.aware));
  if (casefile.last_of_series) writer.as_it_is(0, "last-of-series", written(*casefile.last_of_series));
  if (!casefile.points.empty()) writer.line(0, "points:");
  for (const Point& point : casefile.points) writer.value(2, point.id, point.text);
}

// --- the proof ---

bool same_fields(std::span<const Field> left, std::span<const Field> right) {
  return std::equal(left.begin(), left.end(), right.begin(), right.end(), [](const Field& one, const Field& other) {
    return one.name == other.name && one.values == other.values;
  });
}

bool same_time(const DateTime& left, const DateTime& right) {
  return left.date == right.date && left.minute == right.minute;
}

std::string text_of(const std::optional<PartialDate>& date) { return date ? iso(*date) : ""; }

bool same_points(const std::vector<Point>& left, const std::vector<Point>& right) {
  return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                    [](const Point& one, const Point& other) { return one.id == other.id && one.text == other.text; });
}

std::vector<Field> by_name(std::vector<Field> fields) {
  std::sort(fields.begin(), fields.end(), [](const Field& left, const Field& right) { return left.name < right.name; });
  return fields;
}

bool same_case(const CaseFile& left, const CaseFile& right) {
  return left.id == right.id && left.kind == right.kind && to_string(left.policy) == to_string(right.policy) &&
         words_of(left.also) == words_of(right.also) && same_time(left.received, right.received) &&
         left.summary == right.summary && left.identity == right.identity && left.starts_at == right.starts_at &&
         left.about == right.about && text_of(left.incident) == text_of(right.incident) &&
         text_of(left.aware) == text_of(right.aware) && text_of(left.last_of_series) == text_of(right.last_of_series) &&
         same_points(left.points, right.points) && same_fields(by_name(left.facts), by_name(right.facts)) &&
         std::equal(left.events.begin(), left.events.end(), right.events.begin(), right.events.end(), same_event);
}

Problem not_read_back(std::string_view what, const Diagnostics& diagnostics) {
  if (!diagnostics.empty()) return {diagnostics.all().front().message, diagnostics.all().front().hint};
  return {fmt::format("{} would not be read back as it is", what), "write it into the file by hand"};
}

}  // namespace

bool same_event(const CaseEvent& left, const CaseEvent& right) {
  return same_time(left.when, right.when) && left.name == right.name && left.by == right.by &&
         same_fields(left.fields, right.fields);
}

Result<std::string> event_text(const CaseEvent& event, const EventLayout& layout) {
  KeyWriter writer(layout.line_end);
  write_event(writer, event, layout);
  Result<std::string> text = writer.take();
  if (!text) return text;
  const Source source{"", "events:\n" + *text};
  Diagnostics diagnostics;
  const auto tree = parse(source, diagnostics);
  const auto events = tree ? read_events(tree->entries().front().value, diagnostics) : std::vector<CaseEvent>{};
  if (events.size() == 1 && same_event(events.front(), event)) return text;
  return not_read_back("the event", diagnostics);
}

Result<std::string> case_text(const CaseFile& casefile) {
  KeyWriter writer("\n");
  write_head(writer, casefile);
  writer.line(0, "events:");
  for (const CaseEvent& event : casefile.events) write_event(writer, event, {});
  Result<std::string> text = writer.take();
  if (!text) return text;
  Diagnostics diagnostics;
  const auto read = read_case(std::make_shared<const Source>(Source{casefile.id + ".yaml", *text}), diagnostics);
  if (read && same_case(*read, casefile)) return text;
  return not_read_back("the case", diagnostics);
}

}  // namespace plaint::yaml
