#include "yaml/scenario_reader.h"

#include <doctest/doctest.h>

using namespace plaint;

namespace {

constexpr const char* two_scenarios = R"(policy: imago@2023-04-20
division: scotland
meetings: {trustees: [2026-03-25, 2026-05-20]}
staff: {q: {name: Q, roles: [quality-manager]}}
scenarios:
  reply-held-by-interim:
    clause: "3.3"
    case: {kind: complaint, received: 2026-03-02, starts-at: formal, also: data-protection@2026-06, service: befriending}
    events:
      - {date: 2026-03-04, event: acknowledged, via: letter, by: c}
    expect:
      - as-of: 2026-03-16
        stage: formal
        handler: chief-executive
        kind: complaint
        outcome: upheld
        promises:
          reply: held
          informal.reply: not-owed
          progress: [met, {state: open, due: 2026-04-29, late: 1, met: none, provisional: yes, handler: chair}]
        next: [responded]
        not-next: [closed]
        external: {ombudsman: open, regulator: {state: over, until: 2026-09-01}}
        breaches: []
        decisions: [staff]
  trustees-told:
    diary: [{date: 2026-03-25, event: trustees-told}]
    expect: [{as-of: 2026-04-01, promises: {policy-review: {state: overdue, due: 2026-01-01}}}]
)";

std::optional<ScenarioFile> read(const std::string& text, Diagnostics& diagnostics) {
  return yaml::read_scenarios(std::make_shared<Source>(Source{"policies/imago.scenarios.yaml", text}), diagnostics);
}

std::string told(const std::string& text) {
  Diagnostics diagnostics;
  CHECK_FALSE(read(text, diagnostics));
  std::string all;
  for (const Diagnostic& each : diagnostics.all()) {
    all +=
        std::to_string(each.line) + ":" + std::to_string(each.column) + " " + each.message + " [" + each.code + "]\n";
  }
  return all;
}

}  // namespace

TEST_CASE("scenarios of cases and of the diary are read, every key of them") {
  Diagnostics diagnostics;
  const auto file = read(two_scenarios, diagnostics);
  for (const Diagnostic& each : diagnostics.all()) FAIL_CHECK(each.line << ": " << each.message);
  REQUIRE(file);
  CHECK(to_string(file->policy) == "imago@2023-04-20");
  CHECK(file->workspace.division == "scotland");
  CHECK(file->workspace.meetings.front().meetings.size() == 2);
  CHECK(file->workspace.staff.front().roles == std::vector<std::string>{"quality-manager"});
  REQUIRE(file->scenarios.size() == 2);

  const Scenario& held = file->scenarios[0];
  CHECK(held.clause == Clause{"3.3"});
  REQUIRE(held.casefile);
  CHECK(held.casefile->id == "C-2026-0001");
  CHECK(held.casefile->policy.id == "imago");
  CHECK(held.casefile->also.front().version == "2026-06");
  CHECK(held.casefile->starts_at == "formal");
  CHECK(held.casefile->fact("service")->value() == "befriending");
  CHECK(held.casefile->events.front().text("via") == "letter");

  const Look& look = held.looks.front();
  CHECK(iso(look.as_of) == "2026-03-16");
  CHECK(look.stage == "formal");
  CHECK(look.handler == "chief-executive");
  CHECK(look.kind == "complaint");
  CHECK(look.outcome == "upheld");
  CHECK(look.next.names == std::vector<std::string>{"responded"});
  CHECK(look.not_next.names == std::vector<std::string>{"closed"});
  CHECK(look.breaches.given);
  CHECK(look.breaches.names.empty());
  CHECK(look.decisions.names == std::vector<std::string>{"staff"});
  CHECK(look.external[0].state == "open");
  CHECK(look.external[1].until == "2026-09-01");

  CHECK(look.promises[0].instances.front().state == "held");
  CHECK_FALSE(look.promises[0].whole);
  CHECK(look.promises[1].name == "informal.reply");
  CHECK(look.promises[1].place.line == 19);
  CHECK(look.promises[2].whole);
  const ExpectedInstance& second = look.promises[2].instances[1];
  CHECK(second.due == "2026-04-29");
  CHECK(second.met == "none");
  CHECK(second.late == 1);
  CHECK(second.provisional == "yes");
  CHECK(second.handler == "chair");

  CHECK_FALSE(file->scenarios[1].casefile);
  CHECK(file->scenarios[1].diary.front().name == "trustees-told");
}

TEST_CASE("what is wrong in scenarios is told, all at once") {
  CHECK(told("policy: imago\nscenarios:\n  a: {case: {kind: complaint, received: 2026-03-02}, expect: [{as-of: "
             "2026-02-30}]}\n") ==
        "1:9 'imago' does not name a version of a policy [bad-pin]\n"
        "3:71 '2026-02-30' is not a date: February 2026 has 28 days [bad-date]\n");
  CHECK(told("policy: imago@1\nscenarios:\n  a:\n    expect:\n    - as-of: 2026-03-02\n      promises: {reply: heldd, "
             "x: {due: soon}}\n"
             "      stag: formal\n") ==
        "3:3 the scenario 'a' needs either 'case' or 'diary' [missing-key]\n"
        "6:25 'heldd' is not a state [bad-value]\n"
        "6:41 'soon' is not a date [bad-date]\n"
        "7:7 'stag' is not a key of what is expected on a day [unknown-key]\n");
}
