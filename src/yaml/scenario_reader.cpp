#include "yaml/scenario_reader.h"

#include <charconv>

#include "base/contains.h"
#include "base/text.h"
#include "yaml/case_reader.h"
#include "yaml/workspace_reader.h"

namespace plaint::yaml {

namespace {

const std::vector<std::string> right_states = {"not-yet", "open", "over", "none"};
constexpr std::string_view made_up_case = "C-2026-0001";

const std::vector<std::string>& promise_states() {
  static const std::vector<std::string> words = [] {
    std::vector<std::string> all;
    for (int state = 0; state <= static_cast<int>(State::not_owed); ++state)
      all.emplace_back(to_string(static_cast<State>(state)));
    return all;
  }();
  return words;
}

// A date in its own form, or the word "none".
std::string date_or_none(MapReader& reader, std::string_view key, Diagnostics& diagnostics) {
  const auto found = reader.text(key);
  if (!found || found->text == "none") return found ? std::string(found->text) : std::string();
  const Result<Date> date = parse_date(found->text);
  if (!date) tell(diagnostics, "bad-date", *found, {date.problem().message, "write a date, or none"});
  return std::string(found->text);
}

std::optional<int> number_at(MapReader& reader, std::string_view key, Diagnostics& diagnostics) {
  const auto found = reader.text(key);
  if (!found) return std::nullopt;
  int number = 0;
  const char* end = found->text.data() + found->text.size();
  const auto [stopped, problem] = std::from_chars(found->text.data(), end, number);
  if (problem == std::errc{} && stopped == end) return number;
  tell(diagnostics, "bad-number", *found,
       {"'" + shown(found->text) + "' is not a whole number", "count in the promise's own unit: late: 1"});
  return std::nullopt;
}

std::string state_of(const Node& node, const std::vector<std::string>& known, Diagnostics& diagnostics) {
  const auto text = read_text(node, "a state", diagnostics);
  if (!text) return {};
  if (!contains(known, text->text)) {
    const std::string meant = did_you_mean(text->text, known);
    tell(diagnostics, "bad-value", *text,
         {"'" + shown(text->text) + "' is not a state", meant.empty() ? "a state is " + join_or(known) : meant});
  }
  return std::string(text->text);
}

std::string yes_or_no_at(MapReader& reader, std::string_view key) {
  const auto found = reader.one_of(key, {"yes", "no"});
  return found ? std::string(found->text) : std::string();
}

ExpectedInstance instance_of(const Node& node, Diagnostics& diagnostics) {
  ExpectedInstance instance;
  instance.place = node.place;
  if (node.kind != Node::Kind::map) {
    instance.state = state_of(node, promise_states(), diagnostics);
    return instance;
  }
  MapReader reader(node, "what is expected of a promise", diagnostics);
  if (const Node* state = reader.find("state")) instance.state = state_of(*state, promise_states(), diagnostics);
  instance.due = date_or_none(reader, "due", diagnostics);
  instance.met = date_or_none(reader, "met", diagnostics);
  instance.late = number_at(reader, "late", diagnostics);
  instance.provisional = yes_or_no_at(reader, "provisional");
  instance.handler = reader.text_or("handler", "");
  reader.finish();
  return instance;
}

std::vector<ExpectedPromise> promises_of(const Node& map, Diagnostics& diagnostics) {
  std::vector<ExpectedPromise> promises;
  for (const Entry& entry : map.entries()) {
    ExpectedPromise promise;
    promise.name = entry.key;
    promise.place = entry.place;
    promise.whole = entry.value.kind == Node::Kind::list;
    if (promise.whole) {
      for (const Node& item : entry.value.items()) promise.instances.push_back(instance_of(item, diagnostics));
    } else {
      promise.instances.push_back(instance_of(entry.value, diagnostics));
    }
    promises.push_back(std::move(promise));
  }
  return promises;
}

std::vector<ExpectedRight> rights_of(const Node& map, Diagnostics& diagnostics) {
  std::vector<ExpectedRight> rights;
  for (const Entry& entry : map.entries()) {
    ExpectedRight right;
    right.name = entry.key;
    right.place = entry.place;
    if (entry.value.kind == Node::Kind::map) {
      MapReader reader(entry.value, "what is expected of an external body", diagnostics);
      if (const Node* state = reader.find("state")) right.state = state_of(*state, right_states, diagnostics);
      right.until = date_or_none(reader, "until", diagnostics);
      reader.finish();
    } else {
      right.state = state_of(entry.value, right_states, diagnostics);
    }
    rights.push_back(std::move(right));
  }
  return rights;
}

ExpectedNames names_at(MapReader& reader, std::string_view key) {
  ExpectedNames expected;
  expected.given = reader.has(key);
  expected.place = reader.value_place(key);
  for (const Text& each : reader.names(key)) expected.names.emplace_back(each.text);
  return expected;
}

Look look_of(const Node& node, Diagnostics& diagnostics) {
  MapReader reader(node, "what is expected on a day", diagnostics);
  Look look;
  look.place = node.place;
  if (reader.required("as-of") != nullptr) look.as_of = reader.date("as-of").value_or(Date{});
  look.stage = reader.text_or("stage", "");
  look.kind = reader.text_or("kind", "");
  look.handler = reader.text_or("handler", "");
  look.outcome = reader.text_or("outcome", "");
  if (const Node* promises = reader.map("promises")) look.promises = promises_of(*promises, diagnostics);
  if (const Node* external = reader.map("external")) look.external = rights_of(*external, diagnostics);
  look.next = names_at(reader, "next");
  look.not_next = names_at(reader, "not-next");
  look.breaches = names_at(reader, "breaches");
  look.decisions = names_at(reader, "decisions");
  reader.finish();
  return look;
}

std::vector<CaseEvent> events_at(MapReader& reader, std::string_view key, Diagnostics& diagnostics) {
  const Node* events = reader.find(key);
  if (events == nullptr || events->kind == Node::Kind::empty || reader.list(key) == nullptr) return {};
  return read_events(*events, diagnostics);
}

CaseFile case_of(const Node& node, const ScenarioFile& file, Diagnostics& diagnostics) {
  MapReader head(node, "the case of a scenario", diagnostics);
  CaseFile casefile;
  casefile.source = file.source;
  casefile.id = made_up_case;
  casefile.id_place = node.place;
  casefile.policy = file.policy;
  for (const Text& text : head.texts("also")) {
    if (auto pin = read_pin(text, diagnostics)) casefile.also.push_back(std::move(*pin));
  }
  read_case_head(head, casefile, diagnostics);
  head.finish();
  const CaseFile& with_views = casefile;
  return with_views;  // a copy, which keeps its words itself
}

Scenario scenario_of(const Entry& entry, const ScenarioFile& file, Diagnostics& diagnostics) {
  MapReader reader(entry.value, {"the scenario ", entry.key}, diagnostics);
  Scenario scenario;
  scenario.name = entry.key;
  scenario.place = entry.place;
  scenario.title = reader.text_or("title", title_of_name(entry.key));
  for (const Text& each : reader.texts("clause")) scenario.clause.emplace_back(each.text);
  const Node* head = reader.find("case");
  if (head != nullptr) scenario.casefile = case_of(*head, file, diagnostics);
  std::vector<CaseEvent> events = events_at(reader, "events", diagnostics);
  scenario.diary = events_at(reader, "diary", diagnostics);
  if (scenario.casefile) scenario.casefile->events = std::move(events);
  if ((head != nullptr) == reader.has("diary")) {
    diagnostics.error("missing-key", entry.place,
                      "the scenario '" + shown(entry.key) + "' needs either 'case' or 'diary'",
                      "case: the head of a case, with 'events'; diary: what the organisation did");
  }
  if (reader.required("expect") != nullptr) {
    if (const Node* looks = reader.list("expect")) {
      for (const Node& each : looks->items()) scenario.looks.push_back(look_of(each, diagnostics));
    }
  }
  reader.finish();
  return scenario;
}

}  // namespace

std::optional<ScenarioFile> read_scenarios(std::shared_ptr<const Source> source, Diagnostics& diagnostics) {
  const int errors = diagnostics.errors();
  const auto tree = parse_map(*source, "a file of scenarios", diagnostics);
  if (!tree) return std::nullopt;
  ScenarioFile file;
  file.source = std::move(source);
  MapReader reader(*tree, "a file of scenarios", diagnostics);
  if (const auto policy = reader.required_text("policy")) {
    if (auto pin = read_pin(*policy, diagnostics)) file.policy = std::move(*pin);
  }
  read_setting(reader, file.workspace, diagnostics);
  if (reader.required("scenarios") != nullptr) {
    if (const Node* scenarios = reader.map("scenarios")) {
      for (const Entry& each : scenarios->entries()) file.scenarios.push_back(scenario_of(each, file, diagnostics));
    }
  }
  reader.finish();
  if (diagnostics.errors() > errors) return std::nullopt;
  return file;
}

}  // namespace plaint::yaml
