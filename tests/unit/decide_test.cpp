// Whether an event may be recorded: dated histories, and a property over random ones.
#include "timeline/decide.h"

#include <doctest/doctest.h>

#include <random>
#include <sstream>

#include "base/text.h"
#include "engine.h"
#include "timeline/effects.h"
#include "timeline/ids.h"

using namespace plaint;
using namespace plaint::test;

namespace {

const Date friday = make_date(2026, 3, 20);

constexpr const char* two_stages = R"(
policy: test
version: "1"
in-force: 2020-01-01
title: Test
organisation: Test
roles: {manager: Manager, chair: Chair}
pauses: {waiting-for-records: {clause: "7"}}
kinds:
  complaint:
    promises:
      review: {every: 6 months, of-each: measure-introduced, until: measure-retired, met-by: measure-reviewed, by: chair}
    stages:
      first:
        handler: manager
        promises:
          reply: {within: 10 working days, met-by: responded, held-by: interim-sent, before: closed, clause: "3.3"}
          agreement: {met-by: reviewed, before: approved, by: chair, clause: "4"}
        moves:
          escalated: {to: second, from: responded, clause: "5"}
      second:
        handler: chair
        promises:
          decision: {within: 20 working days, met-by: decided, before: closed, clause: "6"}
events:
  decided: {clause: "6"}
)";

// "2026-03-04 acknowledged via=letter by=ann"
CaseEvent event_of(const std::string& line) {
  CaseEvent event;
  std::vector<std::string> words;
  std::istringstream stream(line);
  for (std::string word; stream >> word;) words.push_back(word);
  event.when = *parse_date_time(words.at(0));
  event.name = words.at(1);
  for (std::size_t at = 2; at < words.size(); ++at) {
    const std::size_t equals = words[at].find('=');
    const std::string name = words[at].substr(0, equals), value = words[at].substr(equals + 1);
    if (name == "by") event.by = {value};
    if (name != "by") event.fields.push_back({name, {value}, {}, {}});
  }
  return event;
}

// "guard-unkept (4): ..." for each objection; "!" before an impossible one, "@0" for another event.
std::string told(const std::vector<Objection>& objections) {
  std::vector<std::string> lines;
  for (const Objection& each : objections) {
    std::string line = (each.impossible ? "!" : "") + each.code;
    if (each.other >= 0) line += "@" + std::to_string(each.other);
    if (!each.clause.empty()) line += " (" + each.clause + ")";
    lines.push_back(line);
  }
  return join(lines, ", ");
}

std::string judged(const std::vector<std::string>& events, const std::string& next, const std::string& policy = two_stages) {
  Bench bench(policy, "staff: {ann: {name: A, roles: [manager]}, cora: {name: C, roles: [chair]}}");
  const Timeline& timeline = bench.at("2026-03-20", events);
  return told(objections_to(event_of(next), *timeline.casefile, {{&bench.policy(), &bench.setting()}}, friday));
}

}  // namespace

TEST_CASE("an event is impossible, irregular, or neither") {
  const std::string responded = "2026-03-09 responded outcome=upheld";
  CHECK(judged({}, "2026-03-20 acknowledged") == "");
  CHECK(judged({}, "2026-03-01 acknowledged") == "!before-receipt");
  CHECK(judged({}, "2026-03-20 unheard-of") == "!unknown-event");
  CHECK(judged({}, "2026-03-20 received") == "!event-not-recorded");
  CHECK(judged({}, "2026-03-20 policy-reviewed") == "!event-of-the-organisation");
  CHECK(judged({}, "2026-03-20 reopened reason=x") == "!no-such-move");
  CHECK(judged({}, "2026-03-20 resumed") == "!not-paused");
  CHECK(judged({}, "2026-03-20 paused reason=holiday") == "!no-such-pause");
  CHECK(judged({"2026-03-04 paused reason=waiting-for-records"}, "2026-03-20 paused reason=waiting-for-records") == "!already-paused");
  CHECK(judged({responded, "2026-03-10 closed outcome=upheld"}, "2026-03-20 closed outcome=upheld") == "!already-closed");
  CHECK(judged({}, "2026-03-20 closed outcome=upheld") == "guard-unkept (3.3)");
  CHECK(judged({}, "2026-03-20 approved") == "guard-unkept (4)");
  CHECK(judged({"2026-03-03 reviewed by=cora"}, "2026-03-20 approved") == "");
  CHECK(judged({}, "2026-03-20 reviewed by=ann") == "wrong-person (4)");
  CHECK(judged({}, "2026-03-20 reviewed") == "wrong-person (4)");
  CHECK(judged({}, "2026-03-20 reviewed by=chair") == "");
  CHECK(judged({}, "2026-03-20 escalated") == "move-not-allowed (5)");
  CHECK(judged({responded}, "2026-03-20 escalated") == "");
  CHECK(judged({}, "2026-03-16 interim-sent") == "");
  CHECK(judged({}, "2026-03-17 interim-sent") == "late-hold (3.3)");
  CHECK(judged({}, "2026-03-20 extended promise=reply due=2026-04-20 reason=x") == "hold-not-allowed (3.3)");
  CHECK(judged({}, "2026-03-20 action-done action=a1") == "unknown-id");
  CHECK(judged({}, "2026-03-20 waived promise=decision reason=x") == "promise-not-owed");
}

TEST_CASE("a reason for it speaks for an irregular event, and for no other") {
  CHECK(judged({}, "2026-03-20 closed outcome=upheld override=settled") == "");
  CHECK(judged({}, "2026-03-20 resumed override=settled") == "!not-paused");
  CHECK(judged({}, "2026-03-20 action-done action=a1 override=settled") == "unknown-id");
}

TEST_CASE("what was wrong before is not told, what an event makes wrong of others is") {
  CHECK(judged({"2026-03-04 resumed"}, "2026-03-20 noted note=x") == "");
  CHECK(judged({"2026-03-04 approved"}, "2026-03-20 approved") == "guard-unkept (4)");
  // Resumed on the 6th already, the resumption of the 9th has nothing to resume.
  CHECK(judged({"2026-03-04 paused reason=waiting-for-records", "2026-03-09 resumed"}, "2026-03-06 resumed") == "!not-paused@1");
  // Escalated on the 12th, the case was closed on the 18th without the decision that its second stage asks for.
  CHECK(judged({"2026-03-09 responded outcome=upheld", "2026-03-18 closed outcome=upheld"}, "2026-03-12 escalated") ==
        "guard-unkept@1 (6)");
  CHECK(judged({"2026-03-09 responded outcome=upheld", "2026-03-18 closed outcome=upheld override=agreed"},
               "2026-03-12 escalated") == "");
  // What comes after today is in the file, and is judged too.
  CHECK(judged({"2026-03-09 responded outcome=upheld", "2026-03-30 closed outcome=upheld"}, "2026-03-12 escalated") ==
        "guard-unkept@1 (6)");
}

TEST_CASE("the diary's events are judged by who may") {
  Bench bench(one_stage("reply: {within: 5 days, met-by: responded}",
                        "promises: {report: {at: 2026-06-30, met-by: board-told, by: handler, clause: \"9\"}}\n"
                        "events: {board-told: {}}\n"));
  const std::vector<Judge> judges = {{&bench.policy(), &bench.setting()}};
  CHECK(told(objections_to(event_of("2026-03-20 board-told by=handler"), std::vector<CaseEvent>{}, judges, friday)) == "");
  CHECK(told(objections_to(event_of("2026-03-20 board-told"), std::vector<CaseEvent>{}, judges, friday)) == "wrong-person (9)");
}

TEST_CASE("the next free id is the first letter of the field and a number") {
  Bench bench(two_stages);
  const Timeline& none = bench.at("2026-03-20", {});
  CHECK(free_id(none, "measure") == "m1");
  const Timeline& some = bench.at("2026-03-20", {"2026-03-03 measure-introduced measure=m1 what=x",
                                                 "2026-03-04 measure-introduced measure=m3 what=y"});
  CHECK(free_id(some, "measure") == "m2");
  CHECK(join(known_ids(some, "measure"), " ") == "m1 m3");
  CHECK(introduces_id(bench.policy(), bench.policy().event("measure-introduced")));
  CHECK_FALSE(introduces_id(bench.policy(), bench.policy().event("measure-reviewed")));
}

namespace {

std::string value_for(const FieldType& field, const Policy& policy, std::size_t pick, Date day) {
  using Base = FieldType::Base;
  switch (field.base) {
    case Base::choice: return field.choices[pick % field.choices.size()];
    case Base::date: return iso(day + Days{static_cast<int>(pick % 40)});
    case Base::role: return policy.roles[pick % policy.roles.size()].name;
    case Base::kind: return policy.kinds[pick % policy.kinds.size()].name;
    case Base::pause_reason: return "waiting-for-records";
    case Base::promise: return pick % 2 == 0 ? "reply" : "decision";
    default: return std::string(1, field.name[0]) + std::to_string(pick % 2);
  }
}

CaseEvent any_event(const Policy& policy, std::mt19937& random, const std::string& reason) {
  CaseEvent event;
  const EventType& type = policy.events[random() % policy.events.size()];
  event.name = type.name;
  event.when.date = make_date(2026, 2, 28) + Days{static_cast<int>(random() % 21)};
  if (random() % 3 != 0) event.by = {random() % 2 == 0 ? "ann" : "cora"};
  for (const FieldType& field : type.fields) event.fields.push_back({field.name, {value_for(field, policy, random(), event.when.date)}, {}, {}});
  if (!reason.empty()) event.fields.push_back({"override", {reason}, {}, {}});
  return event;
}

// What the engine says of a file: errors, breaches without a reason, slips.
std::string faults(const Timeline& timeline) {
  std::vector<std::string> codes;
  for (const Diagnostic& each : timeline.diagnostics.all()) {
    if (each.code != "promised-on-closed-day") codes.push_back(each.code);
  }
  return join(codes, ", ");
}

}  // namespace

TEST_CASE("histories of events that may be recorded show no fault, and every other event would make one") {
  Bench bench(two_stages, "staff: {ann: {name: A, roles: [manager]}, cora: {name: C, roles: [chair]}}");
  const std::vector<Judge> judges = {{&bench.policy(), &bench.setting()}};
  int recorded = 0, refused = 0, impossible = 0;
  for (unsigned seed = 1; seed <= 120; ++seed) {
    std::mt19937 random(seed);
    CaseFile casefile = *bench.at("2026-03-20", {}).casefile;
    for (int n = 0; n < 20; ++n) {
      CaseFile with_it = casefile;
      with_it.events.push_back(any_event(bench.policy(), random, {}));
      const auto objections = objections_to(with_it.events.back(), casefile, judges, friday);
      const Timeline after = replay(with_it, bench.policy(), bench.setting(), friday);
      INFO("seed ", seed, " event ", n, " ", with_it.events.back().name, ": ", told(objections));
      CHECK(objections.empty() == faults(after).empty());
      const bool errors = after.diagnostics.errors() > 0;
      CHECK((!objections.empty() && objections.front().impossible) == errors);
      if (objections.empty()) casefile = with_it;
      ++(objections.empty() ? recorded : objections.front().impossible ? impossible : refused);
    }
  }
  INFO(recorded, " recorded, ", refused, " refused, ", impossible, " impossible");
  CHECK(recorded > 500);
  CHECK(refused > 200);
  CHECK(impossible > 200);
}

TEST_CASE("what an event did: kept, held, missed, over, running, moved") {
  Bench bench(two_stages);
  const auto effects = [&](const std::vector<std::string>& events, const std::string& next) {
    CaseFile file = *bench.at("2026-03-20", events).casefile;
    const Timeline before = replay(file, bench.policy(), bench.setting(), friday);
    CaseFile with_it = file;
    with_it.events.push_back(event_of(next));
    const Timeline after = replay(with_it, bench.policy(), bench.setting(), friday);
    const Effects found = effects_of(&before, after, with_it.events.back());
    std::string text;
    const auto add = [&](const char* label, const std::vector<const Instance*>& instances) {
      for (const Instance* each : instances) text += std::string(text.empty() ? "" : ", ") + label + " " + each->promise->name;
    };
    add("kept", found.kept);
    add("held", found.held);
    add("broken", found.broken);
    add("over", found.over);
    add("running", found.running);
    add("moved", found.moved);
    return text + (found.other_stage ? ", moved on" : "");
  };
  CHECK(effects({}, "2026-03-09 responded outcome=upheld") == "kept reply");
  CHECK(effects({}, "2026-03-16 interim-sent") == "held reply");
  CHECK(effects({}, "2026-03-17 interim-sent") == "broken reply, running reply");
  CHECK(effects({}, "2026-03-20 escalated") == "broken reply, over agreement, running decision, moved on");
  CHECK(effects({}, "2026-03-04 paused reason=waiting-for-records") == "moved reply");
  CHECK(effects({"2026-03-04 measure-introduced measure=m1 what=x"}, "2026-03-20 measure-reviewed measure=m1") ==
        "kept review, running review");
}
