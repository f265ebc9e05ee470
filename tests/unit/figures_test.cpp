// The figures of a quarter, against a small set of cases that was counted by hand: January to March 2026, England and
// Wales.
#include "figures/figures.h"

#include <doctest/doctest.h>

#include "base/text.h"
#include "engine.h"

using namespace plaint;
using namespace plaint::test;

namespace {

const std::string policy_text = R"(policy: test
version: "1"
in-force: 2020-01-01
roles: {manager: Manager, chief: Chief, auditor: Auditor}
facts:
  complainant: [service-user, staff]
  service: [other, day-centre, transport]
  channel: [phone, email]
scope:
  staff: {when: {complainant: staff}, decision: divert, to: Grievance Policy, clock: stop, clause: "2"}
kinds:
  complaint:
    promises:
      do-action: {at: due, of-each: action-agreed, until: met, met-by: action-done, clause: "8"}
      look-again: {every: 6 months, of-each: measure-introduced, until: measure-retired, met-by: measure-reviewed, clause: "9"}
    stages:
      first:
        title: First answer
        handler: manager
        promises:
          acknowledgement: {within: 2 working days, met-by: acknowledged, clause: "3"}
          reply: {within: 10 working days, met-by: responded, held-by: extended, clause: "4"}
        moves: {escalated: {to: second, from: responded}}
      second:
        title: Appeal
        handler: chief
        promises:
          reply: {within: 5 working days, met-by: responded, clause: "5"}
      closed:
        moves: {reopened: {to: first}}
  comment: {stages: {open: {handler: manager}}}
  compliment: {stages: {open: {handler: manager, promises: {share: {within: as soon as possible, met-by: shared, clause: "7"}}}}}
promises:
  policy-review: {at: 2026-02-01, met-by: policy-reviewed, clause: "10"}
events:
  shared: {title: Shared with the team}
  judged-significant: {title: Judged significant}
  lessons-noted: {fields: {lessons: text}}
  cause-found: {fields: {cause: [lapse, none-found]}}
  inquiry: {visible-to: [auditor], fields: {cause: [lapse, none-found]}}
patterns:
  repeated: {same: service, at-least: 3, within: 6 months, clause: "34"}
)";

const std::string end_of_quarter = "2026-03-31";

class Quarter {
 public:
  Quarter() : bench_(policy_text) {
    figures.as_of = *parse_date(end_of_quarter);
    figures.period = *read_quarter("2026-Q1");
    figures.before = before(figures.period);
    figures.own = &bench_.policy();
    figures.calendar = &bench_.setting().calendar;
  }

  void add(const std::string& id, const std::string& head, const std::vector<std::string>& events) {
    const Timeline& timeline = bench_.at(end_of_quarter, events, head);
    REQUIRE(diagnostics(timeline).empty());
    add_case(figures, timeline, {});
    figures.cases.back().id = id;
  }

  // Ten complaints and a compliment; what each is for stands beside it.
  void fill() {
    add("A", "received: 2025-12-15\nservice: day-centre\nchannel: phone",  // received before the period, closed in it
        {"2025-12-16 acknowledged", "2025-12-23 responded outcome=upheld", "2026-01-12 closed outcome=upheld"});
    add("B", "received: 2026-01-05\nservice: transport\nchannel: email",  // as it should be
        {"2026-01-06 acknowledged", "2026-01-16 responded outcome=not-upheld", "2026-01-20 closed outcome=not-upheld"});
    add("C",
        "received: 2026-02-02\nservice: day-centre\nchannel: email",  // acknowledged late; the reply put off in time
        {"2026-02-05 acknowledged", "2026-02-10 extended promise=reply due=2026-03-02 reason=ill",
         "2026-02-27 responded outcome=partly-upheld", "2026-03-02 closed outcome=partly-upheld"});
    add("D", "received: 2026-01-12\nservice: day-centre\nchannel: phone",  // reopened, and overdue
        {"2026-01-13 acknowledged", "2026-01-20 responded outcome=upheld", "2026-01-21 closed outcome=upheld",
         "2026-02-02 reopened reason=new", "2026-02-03 acknowledged"});
    add("E", "received: 2026-03-02\nservice: transport", {"2026-03-03 acknowledged", "2026-03-05 withdrawn"});
    add("F", "received: 2026-03-09\ncomplainant: staff", {"2026-03-10 acknowledged", "2026-03-10 diverted rule=staff"});
    add("G", "kind: comment\nreceived: 2026-03-16",  // taken as a complaint afterwards: its times count from then
        {"2026-03-18 reclassified kind=complaint", "2026-03-20 acknowledged"});
    add("H", "received: 2026-03-23\nidentity: anonymous", {});  // nobody to write to
    add("I", "kind: compliment\nreceived: 2026-02-10\nservice: transport",
        {"2026-02-12 shared", "2026-02-12 closed outcome=noted"});
    add("J", "received: 2026-03-30", {});                                 // nothing is due yet
    add("K", "received: 2026-01-26\nservice: transport\nchannel: phone",  // went to appeal, answered a day late
        {"2026-01-27 acknowledged", "2026-02-02 responded outcome=not-upheld", "2026-02-09 escalated",
         "2026-02-17 responded outcome=upheld", "2026-02-20 closed outcome=upheld"});
  }

  std::string table(const std::string& name) const {
    const auto made = make_table(name, figures);
    REQUIRE(made);
    std::string text;
    for (const auto& row : made->rows) {
      CHECK(row.size() == made->columns.size());
      text += join(row, " | ") + "\n";
    }
    return text.empty() ? made->empty : text;
  }

  std::string bars(const std::string& name) const {
    const auto made = make_chart(name, figures);
    REQUIRE(made);
    std::vector<std::string> text;
    for (const FigureBar& bar : made->bars) text.push_back(bar.label + ": " + bar.shown);
    return text.empty() ? made->empty : join(text, "; ");
  }

  std::string figure(const std::string& name) const { return make_figure(name, figures)->text; }

  Figures figures;

 private:
  Bench bench_;
};

}  // namespace

TEST_CASE("what was open before, came in and was reopened is what was closed and is open at the end") {
  Quarter quarter;
  quarter.fill();
  CHECK(quarter.table("movement") ==
        "Complaints | 1 | 9 | 0 | 6 | 4\n"
        "Compliments | 0 | 1 | 0 | 1 | 0\n"
        "Comments and feedback | 0 | 0 | 0 | 0 | 0\n");
  CHECK(quarter.figure("received") == "9");
  CHECK(quarter.figure("received-before") == "1");
  CHECK(quarter.figure("closed") == "6");
  CHECK(quarter.figure("open") == "4");
  CHECK(quarter.figure("compliments") == "1");
  CHECK(quarter.figure("overdue") == "1");
}

TEST_CASE("a case that was closed before the period and reopened in it adds to what was open") {
  Quarter quarter;
  quarter.add("A", "received: 2025-11-03",
              {"2025-11-04 acknowledged", "2025-11-10 responded outcome=upheld", "2025-11-11 closed outcome=upheld",
               "2026-02-02 reopened reason=new", "2026-02-03 acknowledged", "2026-02-04 responded outcome=upheld",
               "2026-02-05 closed outcome=upheld"});
  CHECK(quarter.table("movement").starts_with("Complaints | 0 | 0 | 1 | 1 | 0\n"));
}

TEST_CASE("each deadline counts once, on the day it was kept or missed") {
  Quarter quarter;
  quarter.fill();
  // Acknowledged in time: B, D twice, E, F, G, K; late: C. A was acknowledged in December; H has no address, J is not
  // due.
  CHECK(quarter.table("deadlines") ==
        "Acknowledgement (First answer) | 2 working days | 7 | 1 | 88% (7 of 8) | 0\n"
        "Reply (First answer) | 10 working days | 4 | 1 | 80% (4 of 5) | 0\n"
        "Reply (Appeal) | 5 working days | 0 | 1 | 0% (0 of 1) | 0\n");
  CHECK(quarter.table("late") ==
        "C | Acknowledgement | 4 Feb 2026 | 5 Feb 2026 | 1 working day | 3\n"
        "D | Reply | 16 Feb 2026 | not yet | 31 working days | 4\n"
        "K | Reply | 16 Feb 2026 | 17 Feb 2026 | 1 working day | 5\n");
  CHECK(quarter.figure("in-time") == "79% (11 of 14)");
  CHECK(
      quarter.bars("in-time") ==
      "Acknowledgement (First answer): 88% (7 of 8); Reply (First answer): 80% (4 of 5); Reply (Appeal): 0% (0 of 1)");
  CHECK(quarter.table("overdue") == "D | A test | Reply | 16 Feb 2026 | 31 working days\n");
}

TEST_CASE("a deadline that was put off in time is neither kept nor missed until it is answered") {
  Quarter quarter;
  quarter.add("A", "received: 2026-03-02",
              {"2026-03-03 acknowledged", "2026-03-10 extended promise=reply due=2026-04-10 reason=ill"});
  CHECK(quarter.table("deadlines") ==
        "Acknowledgement (First answer) | 2 working days | 1 | 0 | 100% (1 of 1) | 0\n"
        "Reply (First answer) | 10 working days | 0 | 0 | none | 1\n");
  CHECK(quarter.figure("in-time") == "100% (1 of 1)");
}

TEST_CASE("how long things took: the median, the nearest-rank 90th percentile and the longest, in working days") {
  Quarter quarter;
  quarter.fill();
  // 1 1 1 1 1 1 2 3; 5 6 9 19; 6
  CHECK(quarter.table("times") ==
        "Acknowledgement (First answer) | 2 working days | 8 | 1 | 3 | 3 | working days\n"
        "Reply (First answer) | 10 working days | 4 | 7.5 | 19 | 19 | working days\n"
        "Reply (Appeal) | 5 working days | 1 | 6 | 6 | 6 | working days\n");
  // 5 6 9 19; and F 1, E 3, B 11, A 17 (over Christmas), K 19, C 20
  CHECK(quarter.table("durations") ==
        "From receipt to the first response | 4 | 7.5 | 19 | 19 | working days\n"
        "From receipt to closing | 6 | 14 | 20 | 20 | working days\n");
  CHECK(quarter.figure("days-to-close") == "14 working days");
}

TEST_CASE("outcomes are told of those received and of those closed") {
  Quarter quarter;
  quarter.fill();
  CHECK(quarter.table("outcomes") ==
        "Upheld | 1 | 2\n"
        "Diverted | 1 | 1\n"
        "Not upheld | 1 | 1\n"
        "Partly upheld | 1 | 1\n"
        "Withdrawn | 1 | 1\n"
        "Still open | 4 | –\n"
        "Total | 9 | 6\n");
  CHECK(quarter.bars("outcomes") == "Upheld: 2; Diverted: 1; Not upheld: 1; Partly upheld: 1; Withdrawn: 1");
}

TEST_CASE("cases are counted under a fact, those that do not have it too") {
  Quarter quarter;
  quarter.fill();
  CHECK(quarter.table("by-service") ==
        "Transport | 3 | 3 | 0 | 0\n"
        "Day centre | 2 | 2 | 1 | 1\n"
        "Not recorded | 4 | 1 | 3 | 0\n"
        "Total | 9 | 6 | 4 | 1\n");
  CHECK(quarter.table("by-complainant") ==
        "Staff | 1 | 1 | 0 | 0\nNot recorded | 8 | 5 | 4 | 1\nTotal | 9 | 6 | 4 | 1\n");
  CHECK(quarter.table("by-kind") == "Complaint | 9 | 6 | 4 | 1\nCompliment | 1 | 1 | 0 | 0\nTotal | 10 | 7 | 4 | 1\n");
  CHECK_FALSE(make_table("by-nothing", quarter.figures));
  CHECK_FALSE(make_table("nothing", quarter.figures));
}

TEST_CASE("a member of staff who is complained about is not named") {
  Quarter quarter;
  quarter.add("A", "received: 2026-03-02\nabout: [chief, asha]", {"2026-03-03 acknowledged"});
  CHECK(quarter.table("by-about") == "A member of staff | 1 | 0 | 1 | 1\nChief | 1 | 0 | 1 | 1\n");
}

TEST_CASE("a case with several values counts under each, and there is no total") {
  Quarter quarter;
  quarter.add("A", "received: 2026-03-02\ncategories: [delay, manners]", {"2026-03-03 acknowledged"});
  CHECK(quarter.table("by-category") == "Delay | 1 | 0 | 1 | 1\nManners | 1 | 0 | 1 | 1\n");
  CHECK(make_table("by-category", quarter.figures)->note ==
        "A complaint with several of these counts in each of their rows.");
}

TEST_CASE("stages: how many came to each, and where they stand") {
  Quarter quarter;
  quarter.fill();
  // G began as a comment; D came to the first stage twice, A in December.
  CHECK(quarter.table("stages") ==
        "Comment | 1 | 0 | 0\n"
        "First answer | 10 | 4 | 1\n"
        "Appeal | 1 | 0 | 0\n"
        "Total | 12 | 4 | 1\n");
  CHECK(quarter.bars("open-by-stage") == "First answer: 4");
  CHECK(quarter.bars("received-by-month") ==
        "Oct 2025: 0; Nov 2025: 0; Dec 2025: 1; Jan 2026: 3; Feb 2026: 1; Mar 2026: 5");
}

TEST_CASE("the register has the columns of the policy's own, or the five that most have") {
  Quarter quarter;
  quarter.add(
      "B", "received: 2026-02-03\nservice: transport",
      {"2026-02-04 acknowledged via=email",
       "2026-02-10 action-agreed action=a1 what=timetable owner=ann due=2026-02-20", "2026-02-18 action-done action=a1",
       "2026-02-12 responded outcome=upheld", "2026-02-24 closed outcome=upheld"});
  quarter.add("A", "received: 2026-01-05", {});
  CHECK(make_table("register", quarter.figures)->columns[2].title == "Department or function involved");
  CHECK(quarter.table("register") ==
        "5 Jan 2026 | A test | Not recorded | None yet | Open: First answer\n"
        "3 Feb 2026 | A test | Transport | Acknowledged 4 Feb; Response 12 Feb; Timetable (done 18 Feb) | Upheld\n");
  Policy own = *quarter.figures.own;
  own.register_ = Register{};
  own.register_->columns = {"Reference number", "Date closed", "Complainant", "Anything else"};
  quarter.figures.own = &own;
  CHECK(quarter.table("register") == "A | open | Not recorded | \nB | 24 Feb 2026 | Not recorded | \n");
  CHECK(quarter.table("register-full").starts_with("A | 5 Jan 2026 | Complaint | A test | Not recorded | "));
}

TEST_CASE("actions and measures are told with the evidence that they were done") {
  Quarter quarter;
  quarter.add("A", "received: 2026-01-05",
              {"2026-01-06 acknowledged", "2026-01-08 action-agreed action=a1 what=lock owner=ann due=2026-01-30",
               "2026-01-09 action-agreed action=a2 what=sign owner=ann due=2026-02-27",
               "2026-01-09 action-agreed action=a3 what=lamp owner=ann due=2026-06-30",
               "2026-01-12 measure-introduced measure=m1 what=rota", "2026-02-02 action-done action=a1",
               "2026-02-09 action-checked action=a1 worked=worked", "2026-01-13 responded outcome=upheld",
               "2026-02-20 measure-reviewed measure=m1"});
  CHECK(quarter.table("actions") ==
        "A | lock | 30 Jan 2026 | 2 Feb 2026, late | 9 Feb 2026: worked\n"
        "A | sign | 27 Feb 2026 | not yet: overdue | –\n"
        "A | lamp | 30 Jun 2026 | not yet | –\n");
  CHECK(quarter.table("measures") == "A | rota | 12 Jan 2026 | 20 Feb 2026 | 20 Aug 2026\n");
  CHECK(quarter.table("assurance") ==
        "Actions that were to be done, or were done in the period | 3\n"
        "– of these agreed in the period | 3\n"
        "– of these done | 1\n"
        "– done by the day that was set | 0\n"
        "– done and checked | 1\n"
        "– checked, and found to work | 1\n"
        "– not done, and overdue | 1\n"
        "Measures in force | 1\n"
        "– introduced in the period | 1\n"
        "– looked at again in the period | 1\n"
        "– not looked at in time: overdue | 0\n");
}

TEST_CASE("lessons, significant cases, causes; what only some may see is in none of them") {
  Quarter quarter;
  quarter.add("A", "received: 2026-01-05",
              {"2026-01-06 acknowledged", "2026-01-07 judged-significant", "2026-01-12 lessons-noted lessons=listen",
               "2026-01-13 cause-found cause=lapse", "2026-01-13 inquiry cause=none-found",
               "2026-01-16 responded outcome=upheld", "2026-01-20 closed outcome=upheld"});
  quarter.add("B", "received: 2025-12-01", {"2025-12-02 acknowledged", "2025-12-05 lessons-noted lessons=earlier"});
  CHECK(quarter.table("significant") == "A | A test | 7 Jan 2026 | Judged significant\n");
  CHECK(quarter.table("lessons") == "A | A test | Not recorded | 12 Jan 2026 | Listen\n");
  CHECK(quarter.table("causes") == "Lapse | 1\n");
  for (const EventRecord& event : quarter.figures.cases.front().events) CHECK(event.type->name != "inquiry");
}

TEST_CASE("repeated issues: praise is no issue") {
  Quarter quarter;
  for (const char* id : {"A", "B"}) quarter.add(id, "received: 2026-02-02\nservice: transport", {});
  quarter.add("I", "kind: compliment\nreceived: 2026-02-10\nservice: transport", {});
  CHECK(quarter.table("repeats") == "No issue came up so often that a policy wants it flagged.");
  quarter.add("C", "received: 2026-03-02\nservice: transport", {});
  CHECK(quarter.table("repeats") == "Service: transport | 3 | A, B, C | 3 or more within 6 months | 34\n");
}

TEST_CASE("trends: a rise that chance hardly explains, one that it may, and too few to tell") {
  Quarter quarter;
  for (int at = 0; at < 12; ++at) quarter.add("N" + std::to_string(at), "received: 2026-02-02\nservice: transport", {});
  quarter.add("O", "received: 2025-11-03\nservice: transport", {});
  for (int at = 0; at < 4; ++at) quarter.add("P" + std::to_string(at), "received: 2025-11-03\nservice: day-centre", {});
  for (int at = 0; at < 5; ++at) quarter.add("Q" + std::to_string(at), "received: 2026-02-02\nservice: day-centre", {});
  quarter.add("R", "received: 2026-02-02\nservice: other", {});
  CHECK(quarter.table("trend-by-service") ==
        "Transport | 1 | 12 | 11 more | a rise, unlikely to be chance | 0.005\n"
        "Day centre | 4 | 5 | 1 more | could be chance | 0.751\n"
        "Other | 0 | 1 | 1 more | too few to tell | –\n");
  CHECK(quarter.table("trend") == "All complaints | 5 | 18 | 13 more | a rise, unlikely to be chance | 0.012\n");
}

TEST_CASE("what is published tells rows of which nothing can be told as one") {
  Quarter quarter;
  for (int at = 0; at < 9; ++at) quarter.add("N" + std::to_string(at), "received: 2026-02-02\nservice: transport", {});
  for (const char* service : {"day-centre", "day-centre", "other", "other", "other"}) {
    quarter.add("O", std::string("received: 2026-02-02\nservice: ") + service, {});
  }
  quarter.figures.suppress = 5;
  CHECK(quarter.table("by-service") == "Transport | 9 | 0\n2 others | 5 | 0\nTotal | 14 | 0\n");
}

TEST_CASE("trends say nothing where nothing was there before") {
  Quarter quarter;
  for (int at = 0; at < 9; ++at) quarter.add("N" + std::to_string(at), "received: 2026-02-02", {});
  CHECK(quarter.table("trend") == "All complaints | 0 | 9 | 9 more | nothing before | –\n");
  CHECK(make_table("trend", quarter.figures)->note.find("The first case on file was received on 2 Feb 2026") !=
        std::string::npos);
}

TEST_CASE("the duties of the organisation, and its diary") {
  Quarter quarter;
  Bench bench(policy_text);
  add_organisation(quarter.figures, bench.diary_at(end_of_quarter, {"2026-02-03 policy-reviewed"}));
  CHECK(quarter.table("duties") == "Policy review | by 1 Feb 2026 | 1 Feb 2026 | done 3 Feb 2026, 2 days late | 10\n");
  CHECK(quarter.table("diary") == "3 Feb 2026 | Policy reviewed\n");
  CHECK(quarter.figure("any-duty-overdue").empty());
}

TEST_CASE("a further policy's deadlines count beside those of the case's own") {
  const std::string further = R"(policy: law
version: "1"
in-force: 2020-01-01
roles: {lead: Lead}
kinds:
  complaint:
    stages:
      law:
        title: The law
        handler: lead
        promises: {outcome: {within: 20 days, of: received, met-by: responded, clause: "164"}}
)";
  Quarter quarter;
  Bench own(policy_text);
  Bench law(further);
  const std::vector<std::string> events = {"2026-02-03 acknowledged", "2026-02-25 responded outcome=upheld"};
  const std::string head = "received: 2026-02-02";
  const Timeline timeline = own.at(end_of_quarter, events, head);
  add_case(quarter.figures, timeline, {law.overlay_at(end_of_quarter, events, head)});
  CHECK(quarter.table("deadlines") ==
        "Outcome (The law) | 20 days | 0 | 1 | 0% (0 of 1) | 0\n"
        "Acknowledgement (First answer) | 2 working days | 1 | 0 | 100% (1 of 1) | 0\n"
        "Reply (First answer) | 10 working days | 0 | 1 | 0% (0 of 1) | 0\n");
}

TEST_CASE("of nothing every table says so, and none has a row") {
  const Quarter quarter;
  for (const FigureName& each : table_names(quarter.figures)) {
    INFO(each.name);
    const auto table = make_table(each.name, quarter.figures);
    REQUIRE(table);
    CHECK_FALSE(table->columns.empty());
    CHECK_FALSE(table->title.empty());
    const bool has_rows = each.name == "movement" || each.name == "assurance" || each.name == "trend";
    if (!has_rows) CHECK(table->rows.empty());
    if (!has_rows) CHECK_FALSE(table->empty.empty());
  }
  CHECK(quarter.figure("in-time") == "none");
  CHECK(quarter.bars("received-by-month") == "No complaint was received in these months.");
}

TEST_CASE("what is published tells nothing of single cases, and hides small numbers with what gives them away") {
  Quarter quarter;
  quarter.fill();
  quarter.figures.suppress = 3;
  CHECK(quarter.table("register") == "This list tells of single cases. It is not part of a report that is published.");
  CHECK(quarter.table("by-service") ==
        "Transport | * | 3\n"
        "Not recorded | 4 | *\n"
        "Day centre | * | *\n"
        "Total | 9 | 6\n");
  CHECK(quarter.table("movement") == "Complaints | 9 | 6\nCompliments | * | *\nComments and feedback | 0 | 0\n");
  CHECK(quarter.table("deadlines") ==
        "Acknowledgement (First answer) | 2 working days | 7 | 1 | 88% (7 of 8)\n"
        "Reply (First answer) | 10 working days | 4 | 1 | 80% (4 of 5)\n");
  CHECK(quarter.figure("compliments") == "fewer than 3");
  CHECK(quarter.figure("in-time") == "79%");
}
