#include "engine.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <sstream>

#include "base/text.h"
#include "holiday_data.h"
#include "reading.h"
#include "yaml/case_reader.h"
#include "yaml/policy_reader.h"
#include "yaml/workspace_reader.h"

namespace plaint::test {

namespace {

Setting setting_of(const std::string& workspace_yaml) {
  Diagnostics diagnostics;
  const std::string text = "organisation: Test\npolicy: test\n" + workspace_yaml;
  const auto workspace = yaml::read_workspace(source_of("plaint.yaml", text), diagnostics);
  INFO(lines_of(diagnostics));
  REQUIRE(workspace);
  CalendarData data = calendar_data();
  data.division = workspace->division;
  data.closures = workspace->closures;
  data.named = workspace->calendars;
  data.meetings = workspace->meetings;
  return {Calendar(data), workspace->staff, workspace->due_soon};
}

std::string events_text(const std::vector<std::string>& events) {
  if (events.empty()) return "events: []\n";
  std::string text = "events:\n";
  for (const std::string& event : events) {
    std::istringstream words(event);
    std::string word;
    words >> word;
    text += "  - date: " + word + "\n";
    words >> word;
    text += "    event: " + word + "\n";
    while (words >> word) {
      const auto equals = word.find('=');
      text += "    " + word.substr(0, equals) + ": " + word.substr(equals + 1) + "\n";
    }
  }
  return text;
}

std::string describe(const Instance& instance) {
  std::string text(to_string(instance.state));
  if (instance.late > 0) text += fmt::format(" {}", instance.late);
  if (instance.met) text += " " + iso(*instance.met);
  if (instance.due) text += " due " + iso(*instance.due);
  if (instance.not_before) text += " (not before)";
  if (instance.provisional) text += " provisional";
  return text;
}

}  // namespace

Bench::Bench(const std::string& policy_yaml, const std::string& workspace_yaml)
    : setting_(setting_of(workspace_yaml)) {
  Diagnostics told;
  auto policy = read_policy(source_of("policies/test.yaml", policy_yaml), told);
  INFO(lines_of(told));
  REQUIRE(policy);
  policy_ = std::make_unique<Policy>(std::move(*policy));
  setting_.calendar = setting_.calendar.with_named(policy_->calendars);
}

void Bench::read_case_text(const std::vector<std::string>& events, const std::string& head) {
  std::string text = "case: C-2026-0001\npolicy: test@1\nsummary: A test\n";
  if (head.find("kind:") == std::string::npos) text += "kind: complaint\n";
  if (head.find("received:") == std::string::npos) text += "received: 2026-03-02\n";
  text += head + (head.empty() || head.back() == '\n' ? "" : "\n") + events_text(events);
  Diagnostics told;
  auto casefile = yaml::read_case(source_of("cases/2026/C-2026-0001.yaml", text), told);
  INFO(text, lines_of(told));
  REQUIRE(casefile);
  casefile_ = std::make_unique<CaseFile>(std::move(*casefile));
}

const Timeline& Bench::at(const std::string& as_of, const std::vector<std::string>& events, const std::string& head) {
  read_case_text(events, head);
  return timeline_ = replay(*casefile_, *policy_, setting_, *parse_date(as_of));
}

const Timeline& Bench::overlay_at(const std::string& as_of, const std::vector<std::string>& events,
                                  const std::string& head) {
  read_case_text(events, head);
  return timeline_ = replay_overlay(*casefile_, *policy_, setting_, *parse_date(as_of));
}

const Timeline& Bench::diary_at(const std::string& as_of, const std::vector<std::string>& events) {
  read_case_text(events, "received: 2000-01-01");
  return timeline_ = replay_diary(casefile_->events, *policy_, setting_, *parse_date(as_of));
}

std::string states(const Timeline& timeline, const std::string& promise) {
  std::vector<std::string> found;
  for (const Instance& instance : timeline.instances) {
    const bool wanted = instance.promise->name == promise || instance.promise->stage + "." + instance.promise->name == promise;
    if (wanted) found.push_back(describe(instance));
  }
  return join(found, "; ");
}

std::string breaches(const Timeline& timeline) {
  std::vector<std::string> codes;
  for (const Breach& breach : timeline.breaches) codes.push_back(breach.code);
  return join(codes, ", ");
}

std::string diagnostics(const Timeline& timeline) {
  std::vector<std::string> codes;
  for (const Diagnostic& each : timeline.diagnostics.all()) codes.push_back(each.code);
  return join(codes, ", ");
}

std::string stages(const Timeline& timeline) {
  std::vector<std::string> names;
  for (const Visit& visit : timeline.visits) names.push_back(visit.stage->name);
  return join(names, " ");
}

std::string one_stage(const std::string& promises, const std::string& more, const std::string& moves) {
  std::string text = "policy: test\nversion: one\nin-force: 2020-01-01\nroles: {handler: Handler}\n" + more;
  text += "kinds:\n  complaint:\n    stages:\n      open:\n        handler: handler\n        promises:\n";
  std::istringstream lines(promises);
  for (std::string line; std::getline(lines, line);) text += "          " + line + "\n";
  if (!moves.empty()) text += "        moves: " + moves + "\n";
  return text;
}

}  // namespace plaint::test
