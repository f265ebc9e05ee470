// The dated examples of the rules that count days: R3 to R9, R14, R15, R24, R25, R29, R31.
//
//      March 2026              April 2026                  May 2026
//   Mo Tu We Th Fr Sa Su    Mo Tu We Th Fr Sa Su       Mo Tu We Th Fr Sa Su
//                      1           1  2 (3) 4  5                    1  2  3
//    2  3  4  5  6  7  8   (6) 7  8  9 10 11 12       (4) 5  6  7  8  9 10
//    9 10 11 12 13 14 15   13 14 15 16 17 18 19       11 12 13 14 15 16 17
//   16 17 18 19 20 21 22   20 21 22 23 24 25 26       18 19 20 21 22 23 24
//   23 24 25 26 27 28 29   27 28 29 30               (25)26 27 28 29 30 31
//   30 31
#include <doctest/doctest.h>

#include <algorithm>

#include "engine.h"
#include "timeline/why.h"

using namespace plaint;
using namespace plaint::test;

namespace {

const std::string meetings = "meetings: {trustees: [2026-01-21, 2026-03-25, 2026-05-20]}\n";
const std::string extendable =
    "reply: {within: 10 working days, met-by: responded, held-by: [interim-sent, extended]}\n"
    "progress: {every: 15 working days, of: interim-sent, until: responded, met-by: updated}\n";

}  // namespace

TEST_CASE("R3: an event recorded late counts on its date") {
  Bench bench(one_stage("ack: {within: 3 working days, met-by: acknowledged}"));
  CHECK(states(bench.at("2026-03-20", {"2026-03-04 acknowledged"}), "ack") == "met 2026-03-04 due 2026-03-05");
}

TEST_CASE("R4: open on the due day, overdue from the next, counted in its own unit and never 0 late") {
  Bench bench(one_stage("reply: {within: 10 working days, met-by: responded}\n"
                        "weeks: {within: 2 weeks, met-by: updated}\n"));
  CHECK(states(bench.at("2026-03-15", {}), "reply") == "due-soon due 2026-03-16");
  CHECK(states(bench.at("2026-03-16", {}), "reply") == "due-soon due 2026-03-16");
  CHECK(states(bench.at("2026-03-11", {}), "reply") == "open due 2026-03-16");
  CHECK(states(bench.at("2026-03-17", {}), "reply") == "overdue 1 due 2026-03-16");
  CHECK(states(bench.at("2026-03-20", {}), "reply") == "overdue 4 due 2026-03-16");
  CHECK(states(bench.at("2026-03-20", {}), "weeks") == "overdue 4 due 2026-03-16");
  // Received on Friday 6 March, the reply is due on Friday 20 March.
  CHECK(states(bench.at("2026-03-21", {}, "received: 2026-03-06"), "reply") == "overdue 1 due 2026-03-20");
  CHECK(states(bench.at("2026-03-23", {}, "received: 2026-03-06"), "reply") == "overdue 1 due 2026-03-20");
}

TEST_CASE("R5: the start is not counted, unless the policy says so") {
  const auto due = [](const std::string& first_day, const std::string& span, const std::string& received) {
    Bench bench(one_stage("reply: {within: " + span + ", met-by: responded}", "counting: {first-day: " + first_day + "}\n"));
    return states(bench.at(received, {}, "received: " + received), "reply");
  };
  CHECK(due("next-day", "10 working days", "2026-03-02") == "open due 2026-03-16");
  CHECK(due("next-day", "1 working day", "2026-04-04") == "due-soon due 2026-04-07");
  CHECK(due("receipt-rolled", "1 working day", "2026-04-04") == "due-soon due 2026-04-08");
  CHECK(due("that-day", "10 working days", "2026-03-02") == "open due 2026-03-13");
}

TEST_CASE("R6: same day, and the cut-off") {
  Bench bench(one_stage("ack: {within: same day, met-by: acknowledged}\n"
                        "reply: {within: 3 working days, met-by: responded}",
                        "counting: {cut-off: \"17:00\"}\n"));
  CHECK(states(bench.at("2026-03-14", {}, "received: 2026-03-14"), "ack") == "due-soon due 2026-03-16");
  CHECK(states(bench.at("2026-03-27", {}, "received: 2026-03-27T17:30"), "reply") == "open due 2026-04-02");
  CHECK(states(bench.at("2026-03-27", {}, "received: 2026-03-27T17:00"), "reply") == "open due 2026-04-01");
  CHECK(states(bench.at("2026-03-27", {}, "received: 2026-03-27"), "reply") == "open due 2026-04-01");
}

TEST_CASE("R6: only what arrives is subject to a cut-off: the policy's own events when it says so") {
  const auto due = [](const std::string& event) {
    Bench bench(one_stage("hearing: {within: 3 working days, of: asked, met-by: noted}",
                          "counting: {cut-off: \"17:00\"}\nevents: {asked: {" + event + "}}\n"));
    return states(bench.at("2026-03-27", {"2026-03-27T17:30 asked"}), "hearing");
  };
  CHECK(due("sender: complainant") == "open due 2026-04-02");
  CHECK(due("title: Asked") == "open due 2026-04-01");
}

TEST_CASE("R7: as soon as possible has no due date and is never overdue") {
  Bench bench(one_stage("told: {within: as soon as possible, nudge: 2 working days, met-by: noted}"));
  CHECK(states(bench.at("2026-03-03", {}), "told") == "open");
  CHECK(states(bench.at("2026-03-04", {}), "told") == "due-soon");
  CHECK(states(bench.at("2027-03-04", {}), "told") == "due-soon");
}

TEST_CASE("R8: the next meeting, its papers, and no meeting known") {
  const std::string promise = one_stage("report: {at: next trustees meeting, met-by: noted}");
  Bench bench(promise, meetings);
  CHECK(states(bench.at("2026-03-25", {}, "received: 2026-03-25"), "report") == "open due 2026-05-20");
  CHECK(states(bench.at("2026-03-24", {}, "received: 2026-03-24"), "report") == "due-soon due 2026-03-25");
  CHECK(states(bench.at("2026-05-20", {}, "received: 2026-05-20"), "report") == "undated provisional");
  Bench papers(promise, "meetings: {trustees: {dates: [2026-05-20, 2026-07-15], papers: 7 days}}\n");
  const Timeline& after = papers.at("2026-05-14", {}, "received: 2026-05-14");
  CHECK(states(after, "report") == "open due 2026-07-15");
  CHECK(iso(*after.instances.front().papers) == "2026-07-08");
  CHECK(states(papers.at("2026-05-11", {}, "received: 2026-05-11"), "report") == "due-soon due 2026-05-20");
}

TEST_CASE("R8: each meeting is its own, and an event keeps the one that is current") {
  Bench bench("policy: test\nversion: one\nin-force: 2026-01-01\nroles: {handler: Handler}\n"
              "events: {trustees-told: {}}\n"
              "promises: {tell: {at: each trustees meeting, met-by: trustees-told}}\n"
              "kinds: {complaint: {stages: {open: {handler: handler}}}}\n",
              meetings);
  CHECK(states(bench.diary_at("2026-01-22", {}), "tell") == "overdue 1 due 2026-01-21; open due 2026-03-25");
  CHECK(states(bench.diary_at("2026-03-26", {"2026-01-20 trustees-told", "2026-03-25 trustees-told"}), "tell") ==
        "met 2026-01-20 due 2026-01-21; met 2026-03-25 due 2026-03-25; open due 2026-05-20");
  CHECK(states(bench.diary_at("2026-03-26", {"2026-03-25 trustees-told"}), "tell") ==
        "broken 63 due 2026-01-21; met 2026-03-25 due 2026-03-25; open due 2026-05-20");
  CHECK(states(bench.diary_at("2026-05-21", {"2026-01-20 trustees-told", "2026-03-25 trustees-told", "2026-05-20 trustees-told"}),
               "tell") == "met 2026-01-20 due 2026-01-21; met 2026-03-25 due 2026-03-25; met 2026-05-20 due 2026-05-20; "
                          "undated provisional");
}

TEST_CASE("R9: an imprecise date from which is counted means its last day") {
  Bench bench("policy: test\nversion: one\nin-force: 2024-11-01\nroles: {handler: Handler}\n"
              "promises: {review: {every: 3 years, of: 2024-11, met-by: policy-reviewed}}\n"
              "kinds: {complaint: {stages: {open: {handler: handler}}}}\n");
  CHECK(states(bench.diary_at("2026-03-02", {}), "review") == "open due 2027-11-30");
}

TEST_CASE("R14: held in time, held late") {
  Bench bench(one_stage(extendable));
  CHECK(states(bench.at("2026-03-17", {"2026-03-16 interim-sent"}), "reply") == "held");
  const Timeline& late = bench.at("2026-03-18", {"2026-03-17 interim-sent"});
  CHECK(states(late, "reply") == "broken 1 due 2026-03-16; held");
  CHECK(breaches(late) == "late-hold");
  CHECK(states(bench.at("2026-03-30", {"2026-03-16 interim-sent", "2026-03-27 responded outcome=upheld"}), "reply") ==
        "met 2026-03-27");
}

TEST_CASE("R14: a promised date may be kept, missed, or put off again") {
  Bench bench(one_stage(extendable));
  const std::string first = "2026-03-13 extended promise=reply due=2026-03-27 reason=illness";
  CHECK(states(bench.at("2026-03-27", {first}), "reply") == "held due 2026-03-27");
  CHECK(states(bench.at("2026-03-30", {first}), "reply") == "overdue 1 due 2026-03-27");
  CHECK(states(bench.at("2026-03-30", {first, "2026-03-26 responded outcome=upheld"}), "reply") ==
        "met 2026-03-26 due 2026-03-27");
  CHECK(states(bench.at("2026-03-30", {first, "2026-03-27 extended promise=reply due=2026-04-17 reason=again"}), "reply") ==
        "held due 2026-04-17");
  const Timeline& earlier = bench.at("2026-03-14", {"2026-03-13 extended promise=reply due=2026-03-16 reason=none"});
  CHECK(states(earlier, "reply") == "due-soon due 2026-03-16");
  CHECK(breaches(earlier) == "date-not-later");
}

TEST_CASE("R14: caps and the number of holds") {
  Bench bench(one_stage("reply: {within: 10 working days, of: acknowledged, met-by: responded, held-by: extended, holds: 1,"
                        " no-later-than: {within: 20 working days, of: acknowledged}}"));
  const std::string ack = "2026-03-02 acknowledged";
  const Timeline& beyond = bench.at("2026-03-13", {ack, "2026-03-12 extended promise=reply due=2026-03-31 reason=long"});
  CHECK(states(beyond, "reply") == "due-soon due 2026-03-16");
  CHECK(breaches(beyond) == "beyond-cap, promised-late");
  const std::string good = "2026-03-12 extended promise=reply due=2026-03-30 reason=long";
  CHECK(states(bench.at("2026-03-13", {ack, good}), "reply") == "held due 2026-03-30");
  const Timeline& twice = bench.at("2026-03-27", {ack, "2026-03-12 extended promise=reply due=2026-03-20 reason=a",
                                                  "2026-03-20 extended promise=reply due=2026-03-27 reason=b"});
  CHECK(states(twice, "reply") == "overdue 5 due 2026-03-20");
  CHECK(breaches(twice) == "too-many-holds");
}

TEST_CASE("R14: an extension of a promise that the policy does not let be extended") {
  Bench bench(one_stage("reply: {within: 10 working days, met-by: responded}\n"
                        "ack: {within: 3 working days, met-by: acknowledged, held-by: extended}"));
  const Timeline& wrong = bench.at("2026-03-04", {"2026-03-03 extended promise=reply due=2026-03-20 reason=none"});
  CHECK(states(wrong, "reply") == "open due 2026-03-16");
  CHECK(states(wrong, "ack") == "due-soon due 2026-03-05");
  CHECK(breaches(wrong) == "hold-not-allowed");
}

TEST_CASE("R15: a chain counts from the day on which the last link was kept") {
  Bench bench(one_stage(extendable));
  const std::string interim = "2026-03-13 interim-sent";
  CHECK(states(bench.at("2026-03-13", {interim}), "progress") == "open due 2026-04-07");
  CHECK(states(bench.at("2026-03-26", {interim, "2026-03-26 updated"}), "progress") ==
        "met 2026-03-26 due 2026-04-07; open due 2026-04-20");
  CHECK(states(bench.at("2026-04-08", {interim, "2026-04-08 updated"}), "progress") ==
        "met-late 1 2026-04-08 due 2026-04-07; open due 2026-04-29");
  CHECK(states(bench.at("2026-04-10", {interim, "2026-04-02 responded outcome=upheld"}), "progress") ==
        "cancelled due 2026-04-07");
}

TEST_CASE("R15: from a date it keeps to its dates") {
  Bench bench("policy: test\nversion: one\nin-force: 2025-12-31\nroles: {handler: Handler}\n"
              "events: {board-told: {}}\n"
              "promises: {tell: {every: 3 months, of: 2025-12-31, met-by: board-told, counting: {last-day-closed: same}}}\n"
              "kinds: {complaint: {stages: {open: {handler: handler}}}}\n");
  CHECK(states(bench.diary_at("2026-03-31", {}), "tell") == "due-soon due 2026-03-31");
  CHECK(states(bench.diary_at("2026-04-01", {"2026-03-30 board-told"}), "tell") ==
        "met 2026-03-30 due 2026-03-31; open due 2026-06-30");
  CHECK(states(bench.diary_at("2026-04-06", {"2026-04-05 board-told"}), "tell") ==
        "met-late 5 2026-04-05 due 2026-03-31; open due 2026-06-30");
}

TEST_CASE("R24: why does not speak of a pause that was over before the clock started") {
  Bench bench(one_stage("update: {every: 2 weeks, of: acknowledged, met-by: updated}", "pauses: {consent: {}}\n"));
  const Timeline& timeline = bench.at("2026-03-27", {"2026-03-05 acknowledged", "2026-03-12 paused reason=consent",
                                                     "2026-03-17 resumed", "2026-03-23 updated"});
  // 19 March and the five days from the 12th to the 16th; then two weeks from the 23rd, Easter Monday, so the day after.
  CHECK(states(timeline, "update") == "met 2026-03-23 due 2026-03-24; open due 2026-04-07");
  const auto stopped = [&](const Instance& instance) {
    const std::vector<Reason> reasons = why(timeline, instance);
    return std::count_if(reasons.begin(), reasons.end(), [](const Reason& reason) {
      return reason.text.find("stopped") != std::string::npos;
    });
  };
  std::vector<long> told;
  for (const Instance& instance : timeline.instances) {
    if (instance.promise->name == "update") told.push_back(stopped(instance));
  }
  CHECK(told == std::vector<long>{1, 0});
}

TEST_CASE("R24: days of a pause are not counted") {
  Bench bench(one_stage("reply: {within: 10 working days, met-by: responded}\n"
                        "months: {within: 1 month, met-by: responded}",
                        "pauses: {consent: {clause: \"9\"}}\n"));
  const std::string paused = "2026-03-04 paused reason=consent";
  const std::string resumed = "2026-03-09 resumed";
  CHECK(states(bench.at("2026-03-10", {paused, resumed}), "reply") == "open due 2026-03-19");
  // 2 April and the five days from the 4th to the 8th: 7 April.
  CHECK(states(bench.at("2026-03-10", {paused, resumed}), "months") == "open due 2026-04-07");
  CHECK(states(bench.at("2026-03-05", {paused}), "reply") == "paused due 2026-03-18 (not before)");
  const Timeline& after = bench.at("2026-03-25", {"2026-03-18 paused reason=consent", "2026-03-24 resumed"});
  CHECK(states(after, "reply") == "overdue 7 due 2026-03-16");
  CHECK(diagnostics(bench.at("2026-03-10", {"2026-03-04 paused reason=holiday"})) == "no-such-pause");
  CHECK(diagnostics(bench.at("2026-03-10", {resumed})) == "not-paused");
  CHECK(diagnostics(bench.at("2026-03-10", {paused, "2026-03-05 paused reason=consent"})) == "already-paused");
}

TEST_CASE("R25: a promised date stays where it was told, with a finding on a closed day") {
  Bench bench(one_stage(extendable, "pauses: {consent: {}}\n"));
  const Timeline& closed = bench.at("2026-03-20", {"2026-03-13 extended promise=reply due=2026-04-04 reason=long",
                                                   "2026-03-16 paused reason=consent"});
  CHECK(states(closed, "reply") == "held due 2026-04-04");
  CHECK(diagnostics(closed) == "promised-on-closed-day");
  CHECK(states(bench.at("2026-04-05", {"2026-03-13 extended promise=reply due=2026-04-04 reason=long"}), "reply") ==
        "overdue 1 due 2026-04-04");
}

TEST_CASE("R29: beyond the holiday table a date is provisional") {
  Bench bench(one_stage("reply: {within: 10 working days, met-by: responded}"));
  CHECK(states(bench.at("2028-12-20", {}, "received: 2028-12-20"), "reply") == "open due 2029-01-05 provisional");
}

TEST_CASE("R31: a date told that is too late is a breach on the day it is told") {
  Bench bench(one_stage("hearing: {within: 20 working days, met-by: hearing-held}\n"
                        "papers: {within: 5 working days before, of: hearing-fixed.hearing, met-by: papers-sent}",
                        "events: {hearing-fixed: {fields: {hearing: date}}, hearing-held: {}, papers-sent: {}}\n"));
  const Timeline& late = bench.at("2026-03-10", {"2026-03-10 hearing-fixed hearing=2026-04-14"});
  CHECK(breaches(late) == "promised-late");
  CHECK(states(late, "hearing") == "open due 2026-03-30");
  CHECK(states(late, "papers") == "open due 2026-04-07");
  CHECK(breaches(bench.at("2026-03-10", {"2026-03-10 hearing-fixed hearing=2026-03-30"})).empty());
}
