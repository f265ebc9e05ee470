// The dated examples of the rules about what follows what: R1, R2, R10 to R13, R16 to R23, R26 to R28, R30.
#include <doctest/doctest.h>

#include "base/text.h"
#include "engine.h"

using namespace plaint;
using namespace plaint::test;

namespace {

const std::string two_stages = R"(policy: test
version: one
in-force: 2020-01-01
roles:
  manager: Manager
  chief: Chief Executive
  chair: Chair
  team: Quality Team
  quality: {title: Quality Manager, in: team}
facts:
  complainant: [service-user, public, staff]
scope:
  staff: {when: {complainant: staff}, decision: divert, to: Grievance Policy, clock: stop, clause: "2"}
pauses:
  consent: {clause: "7"}
kinds:
  complaint:
    starts-at: [informal, formal]
    promises:
      review: {every: 6 months, of-each: measure-introduced, until: measure-retired, met-by: measure-reviewed}
      actions: {at: due, of-each: action-agreed, until: met, met-by: action-done}
      record: {within: 5 working days, met-by: noted}
    stages:
      informal:
        handler: manager
        promises:
          acknowledgement: {within: same day, met-by: [acknowledged, interim-sent, responded]}
          initial-response: {within: 5 working days, met-by: [interim-sent, responded]}
        moves:
          escalated: {to: formal}
      formal:
        handler: [chief, chair]
        promises:
          acknowledgement: {within: 3 working days, met-by: acknowledged, with: {via: [letter, email]}}
          reply: {within: 10 working days, met-by: responded, held-by: interim-sent}
          approval: {met-by: approved, before: responded, by: quality, apart-from: drafted}
          answer-first: {met-by: responded, before: closed}
        moves:
          escalated: {to: appeal, from: responded, within: 20 working days, of: responded}
      appeal:
        handler: chair
        apart-from: formal
        promises:
          answer: {within: 20 working days, met-by: responded}
      closed:
        moves:
          reopened: {to: formal}
  comment:
    promises:
      seen: {within: 3 working days, met-by: noted}
    stages:
      open:
        handler: manager
        promises:
          thanks: {within: 5 working days, met-by: acknowledged}
external:
  ombudsman: {title: Ombudsman, when: {complainant: service-user}, from: responded, within: 12 months, of: responded}
  authority: {title: Authority}
)";

const std::string staff = R"(staff:
  ann: {name: A Example, email: a@example.org, roles: [manager, chief]}
  bob: {name: B Example, email: b@example.org, roles: [quality]}
  cyd: {name: C Example, email: c@example.org, roles: [chair]}
)";

const std::string formal = "starts-at: formal\n";
const std::string responded = "2026-03-12 responded outcome=upheld";

}  // namespace

TEST_CASE("R1: on one day the event further up came first") {
  Bench bench(two_stages, staff);
  const Timeline& after = bench.at("2026-03-20", {"2026-03-09 escalated", "2026-03-09 acknowledged via=letter"});
  CHECK(states(after, "formal.acknowledgement") == "met 2026-03-09 due 2026-03-12");
  const Timeline& before = bench.at("2026-03-20", {"2026-03-09 acknowledged via=letter", "2026-03-09 escalated"});
  CHECK(states(before, "formal.acknowledgement") == "overdue 6 due 2026-03-12");
  CHECK(states(before, "informal.acknowledgement") == "met-late 5 2026-03-09 due 2026-03-02");
}

TEST_CASE("R2 and R20: nothing happens before receipt, and what is not known is left out with its place") {
  Bench bench(two_stages, staff);
  const Timeline& odd = bench.at("2026-03-20", {"2026-02-27 acknowledged", "2026-03-03 acknowleged", "2026-03-04 reopened reason=x"});
  CHECK(diagnostics(odd) == "before-receipt, unknown-event, no-such-move");
  CHECK(odd.diagnostics.all()[1].message == "'acknowleged' is not an event of this policy");
  CHECK(odd.diagnostics.all()[1].hint == "did you mean 'acknowledged'?");
  CHECK(odd.deeds.size() == 1);
}

TEST_CASE("R10 and R11: what opens a promise, and which events keep it") {
  Bench bench(two_stages, staff);
  const Timeline& one = bench.at("2026-03-04", {"2026-03-04 interim-sent"});
  CHECK(states(one, "informal.acknowledgement") == "met-late 2 2026-03-04 due 2026-03-02");
  CHECK(states(one, "initial-response") == "met 2026-03-04 due 2026-03-09");
  Bench waiting(one_stage("ack: {within: 5 working days, met-by: acknowledged}\n"
                          "reply: {within: 20 working days, of: acknowledged, met-by: responded}"));
  const Timeline& none = waiting.at("2026-03-20", {});
  CHECK(states(none, "ack") == "overdue 9 due 2026-03-09");
  CHECK(states(none, "reply") == "waiting");
  CHECK(none.instances[1].waiting_for == "acknowledged");
  CHECK(states(waiting.at("2026-03-20", {"2026-03-05 acknowledged", "2026-03-09 acknowledged"}), "reply") ==
        "open due 2026-04-02");
  const Timeline& by_phone = bench.at("2026-03-04", {"2026-03-03 acknowledged via=phone"}, formal);
  CHECK(states(by_phone, "formal.acknowledgement") == "due-soon due 2026-03-05");
}

TEST_CASE("R11: the ids that opening and meeting event share must be equal") {
  Bench bench(two_stages, staff);
  const Timeline& actions = bench.at("2026-03-20", {"2026-03-03 action-agreed action=a1 what=train owner=ann due=2026-03-10",
                                                    "2026-03-03 action-agreed action=a2 what=check owner=bob due=2026-03-12",
                                                    "2026-03-09 action-done action=a1"});
  CHECK(states(actions, "actions") == "met 2026-03-09 due 2026-03-10; overdue 8 due 2026-03-12");
}

TEST_CASE("R12: a guard unkept makes the event irregular, a reason makes it a noted breach") {
  Bench bench(two_stages, staff);
  const Timeline& unkept = bench.at("2026-03-20", {responded}, formal);
  CHECK(breaches(unkept) == "guard-unkept");
  CHECK(diagnostics(unkept) == "guard-unkept");
  CHECK(unkept.diagnostics.all()[0].message == "'responded': 'approval' must come first: record approved");
  CHECK(states(unkept, "reply") == "met 2026-03-12 due 2026-03-16");
  const Timeline& noted = bench.at("2026-03-20", {responded + " override=urgent"}, formal);
  CHECK(breaches(noted) == "guard-unkept");
  CHECK(noted.breaches[0].noted == "urgent");
  CHECK(diagnostics(noted).empty());
  CHECK(breaches(bench.at("2026-03-20", {"2026-03-11 drafted by=ann", "2026-03-12 approved by=bob", responded}, formal)).empty());
  for (const NextEvent& next : bench.at("2026-03-11", {}, formal).next) {
    if (bench.policy().event_type(next.event).name != "responded") continue;
    CHECK(next.refused == std::vector<std::string>{"'approval' must come first: record approved"});
  }
}

TEST_CASE("R13: conditions in time") {
  Bench bench(one_stage("reply: {within: 5 working days, of: received, met-by: responded, when: {significance: significant}}",
                        "facts: {significance: [ordinary, significant]}\nevents: {noted: {fields: {significance: {optional: [ordinary, significant]}}}}\n"));
  CHECK(states(bench.at("2026-03-20", {}), "reply") == "not-owed due 2026-03-09");
  CHECK(states(bench.at("2026-03-12", {"2026-03-12 noted note=x significance=significant"}), "reply") == "overdue 3 due 2026-03-09");
  const std::string head = "significance: significant\n";
  CHECK(states(bench.at("2026-03-20", {"2026-03-05 noted note=x significance=ordinary"}, head), "reply") == "not-owed due 2026-03-09");
  CHECK(states(bench.at("2026-03-20", {"2026-03-12 noted note=x significance=ordinary"}, head), "reply") == "broken 3 due 2026-03-09");
  // Done before it was asked for.
  CHECK(states(bench.at("2026-03-20", {"2026-03-04 responded outcome=upheld", "2026-03-05 noted note=x significance=significant"}), "reply") ==
        "met 2026-03-04 due 2026-03-09");
  CHECK(states(bench.at("2026-03-20", {"2026-03-04 responded outcome=upheld"}), "reply") == "not-owed due 2026-03-09");
}

TEST_CASE("R16: leaving a stage ends its promises") {
  Bench bench(two_stages, staff);
  const Timeline& broken = bench.at("2026-04-20", {"2026-03-12 escalated"});
  CHECK(states(broken, "initial-response") == "broken 3 due 2026-03-09");
  const Timeline& in_time = bench.at("2026-04-20", {"2026-03-09 escalated"});
  CHECK(states(in_time, "initial-response") == "cancelled due 2026-03-09");
  CHECK(states(bench.at("2026-04-20", {"2026-03-20 escalated"}, formal), "reply") == "broken 4 due 2026-03-16");
  CHECK(states(bench.at("2026-04-20", {"2026-03-12 escalated"}, formal), "reply") == "cancelled due 2026-03-16");
}

TEST_CASE("R17: closing ends the promises of the kind, but not those with another end") {
  Bench bench(two_stages, staff);
  const std::vector<std::string> events = {"2026-03-10 measure-introduced measure=m1 what=training",
                                           "2026-03-20 closed outcome=upheld"};
  const Timeline& closed = bench.at("2026-09-11", events);
  CHECK(closed.open() == false);
  CHECK(closed.outcome == "upheld");
  CHECK(states(closed, "review") == "overdue 1 due 2026-09-10");
  CHECK(states(bench.at("2026-09-10", events), "review") == "due-soon due 2026-09-10");
  CHECK(states(closed, "record") == "broken 9 due 2026-03-09");
  const Timeline& retired = bench.at("2026-09-11", {events[0], events[1], "2026-06-01 measure-retired measure=m1"});
  CHECK(states(retired, "review") == "cancelled due 2026-09-10");
  CHECK(breaches(bench.at("2026-03-20", {"2026-03-12 closed outcome=upheld"}, formal)) == "guard-unkept");
  CHECK(breaches(bench.at("2026-03-20", {"2026-03-12 withdrawn"}, formal)).empty());
}

TEST_CASE("R18: reopening opens the stage anew, and what closing cancelled with its old date") {
  Bench bench(two_stages, staff);
  const Timeline& again = bench.at("2026-03-16", {"2026-03-06 closed outcome=not-upheld", "2026-03-13 reopened reason=evidence"});
  CHECK(stages(again) == "informal closed formal");
  CHECK(states(again, "record") == "overdue 5 due 2026-03-09");
  CHECK(states(again, "formal.acknowledgement") == "due-soon due 2026-03-18");
}

TEST_CASE("R19: moves, their window, and what leads nowhere") {
  Bench bench(two_stages, staff);
  const std::string approved = "2026-03-11 approved by=bob";
  const Timeline& in_time = bench.at("2026-05-01", {approved, responded, "2026-04-13 escalated"}, formal);
  CHECK(stages(in_time) == "formal appeal");
  CHECK(breaches(in_time).empty());
  const Timeline& late = bench.at("2026-05-01", {approved, responded, "2026-04-15 escalated"}, formal);
  CHECK(stages(late) == "formal appeal");
  CHECK(breaches(late) == "out-of-window");
  const Timeline& early = bench.at("2026-05-01", {"2026-03-10 escalated"}, formal);
  CHECK(breaches(early) == "move-not-allowed");
  CHECK(diagnostics(bench.at("2026-05-01", {"2026-03-10 closed outcome=x", "2026-03-11 closed outcome=x"})) == "already-closed");
}

TEST_CASE("R20 and R22: the wrong person, and who has the work") {
  Bench bench(two_stages, staff);
  const auto who = [&](const std::string& approver) {
    return breaches(bench.at("2026-03-20", {"2026-03-10 drafted by=bob", "2026-03-11 approved" + approver}, formal));
  };
  CHECK(who(" by=ann") == "wrong-person");
  CHECK(who(" by=bob") == "wrong-person");  // he drafted it
  CHECK(who("") == "wrong-person");
  CHECK(breaches(bench.at("2026-03-20", {"2026-03-10 drafted by=ann", "2026-03-11 approved by=bob"}, formal)).empty());
  CHECK(bench.at("2026-03-20", {}, formal).handler.role == "chief");
  CHECK(bench.at("2026-03-20", {}, formal + "about: [chief]\n").handler.role == "chair");
  CHECK(bench.at("2026-03-20", {}, formal + "about: [chief, chair]\n").handler.role.empty());
  CHECK(bench.at("2026-03-20", {}, formal + "about: [ann]\n").handler.role == "chair");
  const std::vector<std::string> appealed = {"2026-03-11 approved by=bob", responded, "2026-03-20 escalated"};
  CHECK(bench.at("2026-03-20", appealed, formal).handler.role == "chair");
  CHECK(bench.at("2026-03-20", appealed, formal + "about: [chief]\n").handler.role.empty());  // she answered it before
  CHECK(bench.at("2026-03-20", {"2026-03-04 allocated to=chair person=cyd"}, formal).handler.person == "cyd");
}

TEST_CASE("R22: what comes next says who may do it, where the policy says so") {
  Bench bench(two_stages, staff);
  const auto who = [&](const std::string& event, const std::vector<std::string>& events, Bench& with) -> std::string {
    for (const NextEvent& next : with.at("2026-03-20", events, formal).next) {
      if (with.policy().event_type(next.event).name != event) continue;
      return next.by ? next.by->role + ":" + join(next.by->holders, ",") + join(next.refused, "; ") : "anybody";
    }
    return "not next";
  };
  CHECK(who("approved", {}, bench) == "quality:bob");
  CHECK(who("approved", {"2026-03-10 drafted by=ann"}, bench) == "quality:bob");
  CHECK(who("approved", {"2026-03-10 drafted by=bob"}, bench) == ":nobody whom the policy names may do this");
  CHECK(who("responded", {}, bench) == "anybody");
  CHECK(who("approved", {"2026-03-10 approved by=bob"}, bench) == "not next");
  Bench nobody(two_stages);
  CHECK(who("approved", {}, nobody) == "quality:");  // plaint.yaml knows nobody: the role itself may be said
}

TEST_CASE("R23: nobody writes to somebody without an address, and what guards the answer guards closing") {
  Bench bench(two_stages, staff);
  const std::string anonymous = formal + "identity: anonymous\n";
  const Timeline& nobody = bench.at("2026-03-20", {}, anonymous);
  CHECK(states(nobody, "reply") == "waived due 2026-03-16");
  CHECK(states(nobody, "answer-first") == "waived");
  CHECK(states(nobody, "approval") == "open");
  CHECK(breaches(bench.at("2026-03-20", {"2026-03-19 closed outcome=unclear"}, anonymous)) == "guard-unkept");
  CHECK(breaches(bench.at("2026-03-20", {"2026-03-18 approved by=bob", "2026-03-19 closed outcome=unclear"}, anonymous)).empty());
  const Timeline& reached = bench.at("2026-03-20", {"2026-03-18 noted note=wrote identity=anonymous-reachable"}, anonymous);
  CHECK(states(reached, "reply") == "overdue 4 due 2026-03-16");
}

TEST_CASE("R26: scope says which decision is due, and never acts by itself") {
  Bench bench(two_stages, staff);
  const std::string head = "complainant: staff\n";
  const Timeline& waiting = bench.at("2026-03-05", {}, head);
  REQUIRE(waiting.decisions.size() == 1);
  CHECK(waiting.decisions[0].rule->name == "staff");
  CHECK(waiting.decisions[0].is == Decision::Is::due);
  CHECK(waiting.open());
  const Timeline& diverted = bench.at("2026-03-05", {"2026-03-04 diverted rule=staff"}, head);
  CHECK(diverted.decisions[0].is == Decision::Is::made);
  CHECK(diverted.outcome == "diverted");
  CHECK(states(diverted, "initial-response") == "cancelled due 2026-03-09");
  const Timeline& admitted = bench.at("2026-03-05", {"2026-03-04 admitted rule=staff reason=mixed"}, head);
  CHECK(admitted.open());
  CHECK(breaches(admitted) == "wrong-person");  // no `waived-by`: nobody may let it in
  CHECK(bench.at("2026-03-05", {}).decisions.empty());
}

TEST_CASE("R26: a time limit is counted, or asked for") {
  Bench bench(one_stage("reply: {within: 10 working days, met-by: responded}",
                        "scope:\n  too-late: {beyond: 3 months, of: incident, decision: refuse, clause: \"7.0\"}\n"));
  CHECK(bench.at("2026-03-05", {}, "incident: 2025-12-02\n").decisions.empty());
  const Timeline& late = bench.at("2026-03-05", {}, "incident: 2025-11-27\n");
  REQUIRE(late.decisions.size() == 1);
  CHECK(iso(*late.decisions[0].limit) == "2026-02-27");
  // 28 February is a Saturday: the last day is Monday 2 March.
  CHECK(bench.at("2026-03-05", {}, "incident: 2025-11-28\n").decisions.empty());
  CHECK(bench.at("2026-03-05", {}, "incident: 2025-11\n").decisions.empty());  // its last day, 30 November (R9)
  CHECK(bench.at("2026-03-05", {}).decisions[0].is == Decision::Is::unknown);
}

TEST_CASE("R27: another kind counts its own promises from receipt, its stage's from that day") {
  Bench bench(two_stages, staff);
  const Timeline& comment = bench.at("2026-03-10", {"2026-03-09 reclassified kind=comment"});
  CHECK(stages(comment) == "informal open");
  CHECK(states(comment, "seen") == "overdue 3 due 2026-03-05");
  CHECK(states(comment, "thanks") == "open due 2026-03-16");
  CHECK(states(comment, "initial-response") == "cancelled due 2026-03-09");
  CHECK(states(comment, "record") == "cancelled due 2026-03-09");
}

TEST_CASE("R28: external rights open and end") {
  Bench bench(two_stages, staff);
  const auto right = [&](const std::string& as_of, const std::vector<std::string>& events) {
    const ExternalRight& first = bench.at(as_of, events, formal).external.front();
    return std::string(to_string(first.is)) + (first.until ? " " + iso(*first.until) : "");
  };
  const std::string approved = "2026-03-11 approved by=bob";
  CHECK(right("2026-03-11", {}) == "not-yet");
  CHECK(right("2026-03-12", {approved, responded}) == "open 2027-03-12");
  CHECK(right("2027-03-12", {approved, responded}) == "open 2027-03-12");
  CHECK(right("2027-03-13", {approved, responded}) == "over 2027-03-12");
  CHECK(bench.at("2026-03-03", {}, formal).external.back().is == ExternalRight::Is::open);  // at any stage
  CHECK(bench.at("2026-03-03", {}, "complainant: public\n").external.size() == 1);
}

TEST_CASE("R30: an overlay applies by itself from the day on which its condition holds") {
  Bench bench("policy: test\nversion: one\nin-force: 2020-01-01\nroles: {officer: Officer}\n"
              "facts: {categories: [other, personal-data]}\napplies-when: {categories: personal-data}\n"
              "kinds: {complaint: {promises: {ack: {within: 30 days, met-by: acknowledged}}}}\n");
  CHECK(bench.overlay_at("2026-03-20", {}).begun == false);
  const Timeline& data = bench.overlay_at("2026-03-20", {"2026-03-03 something-else"}, "categories: [personal-data]\n");
  CHECK(states(data, "ack") == "open due 2026-04-01");
  CHECK(diagnostics(data).empty());
  const Timeline& later = bench.overlay_at("2026-04-20", {"2026-03-20 noted note=x categories=personal-data"});
  CHECK(states(later, "ack") == "overdue 19 due 2026-04-01");
}

TEST_CASE("R19: a move of a closed case looks back at the whole case, and not at itself") {
  const auto policy = [](const std::string& move) {
    return "policy: test\nversion: one\nin-force: 2020-01-01\nroles: {chair: Chair}\nkinds:\n  complaint:\n    stages:\n"
           "      open: {handler: chair, promises: {answer: {within: 10 working days, met-by: responded}}}\n"
           "      review: {handler: chair}\n      closed: {moves: {escalated: {to: review, " + move + "}}}\n";
  };
  const std::vector<std::string> once = {responded, "2026-03-13 closed outcome=upheld", "2026-03-20 escalated"};
  const std::vector<std::string> twice = {once[0], once[1], once[2], "2026-03-23 closed outcome=upheld", "2026-03-24 escalated"};
  Bench from(policy("from: responded, within: 10 working days, of: responded"));
  CHECK(breaches(from.at("2026-03-30", once)).empty());
  CHECK(breaches(from.at("2026-03-30", {once[1], once[2]})) == "move-not-allowed");
  Bench only_once(policy("unless: {happened: escalated}"));
  CHECK(breaches(only_once.at("2026-03-30", once)).empty());
  CHECK(breaches(only_once.at("2026-03-30", twice)) == "move-not-allowed");
}
