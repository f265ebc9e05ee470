// What the audit stands on: versions of a case compared, versions read one after the other, codes of seals.
#include <doctest/doctest.h>

#include <random>
#include <string>
#include <vector>

#include "base/digest.h"
#include "base/seal.h"
#include "casefile/compare.h"
#include "timeline/audit.h"
#include "yaml/case_versions.h"

using namespace plaint;

namespace {

const std::string path = "cases/2026/C-2026-0001.yaml";
const std::string head =
    "case: C-2026-0001\nkind: complaint\npolicy: example@1\nreceived: 2026-03-02\nsummary: The van did not come\nevents:\n";

EventState event(const std::string& date, const std::string& name, const std::string& note = {}) {
  CaseEvent made;
  made.when = *parse_date_time(date);
  made.name = name;
  if (!note.empty()) made.fields = {{"note", {note}, {}, {}}};
  return state_of(made);
}

EventStates events(const std::vector<EventState>& all) {
  EventStates states;
  for (const EventState& each : all) states.push_back(std::make_shared<const EventState>(each));
  return states;
}

// "changed: 'acknowledged' of 2026-03-04", one for each
std::vector<std::string> told(const std::vector<EventChange>& changes) {
  std::vector<std::string> lines;
  for (const EventChange& each : changes) {
    const char* what = each.before && each.after ? "changed: " : each.before ? "removed: " : each.inserted ? "inserted: " : "added: ";
    lines.push_back(what + title_of(each.before ? *each.before : *each.after));
  }
  return lines;
}

}  // namespace

TEST_CASE("digests are those of everybody else") {
  CHECK(sha256_hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  CHECK(sha1_hex("abc") == "a9993e364706816aba3e25717850c26c9cd0d89d");
  CHECK(git_blob_name("one\n") == "5626abf0f72e58d7a153368ba57db4c673c0e171");  // git hash-object
}

TEST_CASE("the code of a seal: one file more, or one letter more, is another code") {
  const std::string one = sha256_hex("one");
  const std::string code = seal_code({{"cases/2026/C-2026-0001.yaml", one}});
  CHECK(code == seal_code({{"cases/2026/C-2026-0001.yaml", one}}));
  CHECK(code.size() == 29);
  CHECK(code != seal_code({{"cases/2026/C-2026-0002.yaml", one}}));
  CHECK(code != seal_code({{"cases/2026/C-2026-0001.yaml", sha256_hex("One")}}));
  CHECK(code != seal_code({{"cases/2026/C-2026-0001.yaml", one}, {"diary.yaml", one}}));
}

TEST_CASE("every wrong letter in the code of a seal shows, and most that changed places") {
  const std::string code = seal_code({{"plaint.yaml", sha256_hex("x")}});
  REQUIRE(*read_seal_code(code) == code);
  const std::string letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  int wrong = 0;
  for (std::size_t at = 0; at < code.size(); ++at) {
    for (const char letter : letters) {
      std::string typed = code;
      if (typed[at] == '-' || typed[at] == letter) continue;
      typed[at] = letter;
      wrong += read_seal_code(typed) ? 1 : 0;
    }
  }
  CHECK(wrong == 0);
  CHECK(*read_seal_code("  sfvc8 npjvz q6Oet sdk8w l2il5") == "SFVC8-NPJVZ-Q60ET-SDK8W-12115");
  CHECK_FALSE(read_seal_code("SFVC8-NPJVZ-Q60ET-SDK8W"));
  CHECK_FALSE(read_seal_code("SFVC8-NPJVZ-Q60ET-SDK8W-1211U"));
}

TEST_CASE("what became of the events of a case") {
  const EventState ack = event("2026-03-04", "acknowledged"), late = event("2026-03-09", "acknowledged");
  const EventState noted = event("2026-03-06", "noted", "x"), closed = event("2026-03-12", "closed");
  using Lines = std::vector<std::string>;
  CHECK(told(event_changes(events({ack}), events({ack, closed}))) == Lines{"added: 'closed' of 2026-03-12"});
  CHECK(told(event_changes(events({late, closed}), events({ack, closed}))) == Lines{"changed: 'acknowledged' of 2026-03-09"});
  CHECK(told(event_changes(events({ack, closed}), events({ack}))) == Lines{"removed: 'closed' of 2026-03-12"});
  CHECK(told(event_changes(events({ack, closed}), events({ack, noted, closed}))) == Lines{"inserted: 'noted' of 2026-03-06"});
  CHECK(told(event_changes(events({ack, noted}), events({noted, ack}))) == Lines{});
  CHECK(told(event_changes(events({noted, noted}), events({noted}))) == Lines{"removed: 'noted' of 2026-03-06"});
}

TEST_CASE("the reason of a commit") {
  const auto reason = [](const std::string& subject, const std::string& body) {
    audit::Commit commit;
    commit.subject = subject;
    split_message(commit, body);
    return reason_of(commit);
  };
  CHECK(reason("The date was wrong", "") == "The date was wrong");
  CHECK(reason("fix", "") == "");
  CHECK(reason("C-2026-0001: corrected", "It went on the 4th.\n\nCase: C-2026-0001\n") == "It went on the 4th.");
  CHECK(reason("C-2026-0001: said on the telephone", "Case: C-2026-0001\n") == "");
  CHECK(reason("C-2026-0001: corrected", "Case: C-2026-0001\nReason: asked for\n") == "asked for");
  CHECK(reason("Merge branch 'main' of elsewhere", "") == "");
}

TEST_CASE("a version that goes on from the one before says what it says by itself") {
  const std::vector<std::string> pieces = {
      "  - date: 2026-03-04\n    event: acknowledged\n",
      "  - {date: 2026-03-05, event: noted, note: \"a - b\"}\n",
      "  - date: 2026-03-06\n    event: noted\n    note: |-\n      - date: 2026-03-07\n        event: closed\n",
      "  - date: 2026-03-06\n    event: noted\n    note: |+\n      kept\n\n\n",
      "  - date: 2026-03-08\n    event: noted\n    note: >\n      folded\n      on\n",
      "  - date: 2026-03-09\n    event: noted\n    note: plain\n      and on\n",
      "  - date: 2026-03-09\n    event: noted\n    note: 'quoted\n      - date: 2026'\n",
      "    via: letter\n",
      "      more of the same\n",
      "# a comment\n",
      "\n",
      "...\n",
      "---\n",
      "- date: 2026-03-10\n  event: noted\n",
      "   - date: 2026-03-10\n     event: noted\n",
      "summary: again\n",
      "  - date: 2026-02-30\n    event: noted\n",
      "  -\n    date: 2026-03-10\n    event: noted\n",
      "  - date: 2026-03-11\n    event: noted\n    note: no line end",
      "\t- date: 2026-03-11\n",
      "  - date: 2026-03-12\r\n    event: noted\r\n",
  };
  std::mt19937 random(7);
  int went_on = 0;
  for (int round = 0; round < 3000; ++round) {
    yaml::CaseVersion before = yaml::read_version(path, head, nullptr);
    for (int step = 0; step < 6; ++step) {
      const std::string text = before.text + pieces[random() % pieces.size()];
      const yaml::CaseVersion after = yaml::read_version(path, text, &before), alone = yaml::read_version(path, text, nullptr);
      INFO(text);
      REQUIRE(after.state->readable == alone.state->readable);
      REQUIRE(after.state->head == alone.state->head);
      REQUIRE(event_changes(after.state->events, alone.state->events).empty());
      went_on += after.state->readable && step > 0 ? 1 : 0;
      before = after;
    }
  }
  CHECK(went_on > 1000);
}
