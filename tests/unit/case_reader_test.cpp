#include "yaml/case_reader.h"

#include <doctest/doctest.h>

#include "reading.h"

using namespace plaint;

namespace {

const std::string good_case = R"(# yaml-language-server: $schema=../../schema/case.json
case: C-2026-0001
kind: complaint                 # what the policy declares
policy: imago@2023-04-20
also: [data-protection@2026-06]
received: 2026-03-02T17:30
channel: email
complainant: service-user
categories: [missed-visit, lateness]
about: [volunteer-coordinator]
summary: Volunteer did not arrive for two booked visits
identity: anonymous-reachable
starts-at: formal
incident: 2026-02
aware: 2026-02-20
points:
  p1: First missed visit on 20 February
  p2: Nobody rang back
events:
  - date: 2026-03-04
    event: acknowledged
    by: [asha, chair]
    via: letter
  - date: 2026-03-16T09:15
    event: interim-sent
    note: |-
      Coordinator away until the 23rd.
)";

std::string told(const std::string& path, const std::string& text) {
  Diagnostics diagnostics;
  const auto casefile = yaml::read_case(source_of(path, text), diagnostics);
  CHECK(casefile.has_value() == diagnostics.empty());
  return lines_of(diagnostics);
}

}  // namespace

TEST_CASE("a case is read with the place of everything") {
  Diagnostics diagnostics;
  const auto read = yaml::read_case(source_of("cases/2026/C-2026-0001.yaml", good_case), diagnostics);
  CHECK(lines_of(diagnostics).empty());
  REQUIRE(read);
  CHECK(read->id == "C-2026-0001");
  CHECK(to_string(read->policy) == "imago@2023-04-20");
  CHECK(to_string(read->also.front()) == "data-protection@2026-06");
  CHECK(iso(read->received) == "2026-03-02T17:30");
  CHECK(to_string(read->received_place) == "cases/2026/C-2026-0001.yaml:6");
  CHECK(read->identity == "anonymous-reachable");
  CHECK(read->starts_at == "formal");
  CHECK(iso(*read->incident) == "2026-02");
  CHECK_FALSE(read->last_of_series);
  CHECK(read->about == std::vector<std::string>{"volunteer-coordinator"});
  CHECK(read->points.size() == 2);
  CHECK(read->points[1].text == "Nobody rang back");
  CHECK(read->facts.size() == 3);
  CHECK(read->fact("categories")->values == std::vector<std::string>{"missed-visit", "lateness"});
  CHECK(read->fact("channel")->place.column == 10);
  REQUIRE(read->events.size() == 2);
  CHECK(read->events[0].name == "acknowledged");
  CHECK(read->events[0].by == std::vector<std::string>{"asha", "chair"});
  CHECK(read->events[0].text("via") == "letter");
  CHECK(read->events[0].place.line == 21);
  CHECK(read->events[0].place.column == 12);
  CHECK(iso(read->events[1].when) == "2026-03-16T09:15");
  CHECK(read->events[1].text("note") == "Coordinator away until the 23rd.");
}

TEST_CASE("a case without events is a case") {
  const std::string head = "case: C-2026-0001\nkind: complaint\npolicy: imago@2023-04-20\nreceived: 2026-03-02\n";
  CHECK(told("C-2026-0001.yaml", head).empty());
  CHECK(told("C-2026-0001.yaml", head + "events:\n").empty());
  CHECK(told("C-2026-0001.yaml", head + "events: []\n").empty());
}

TEST_CASE("all mistakes of a case are told at once") {
  CHECK(told("cases/2026/C-2026-0002.yaml",
             "case: C-2026-0001\n"
             "policy: imago\n"
             "recieved: 2026-03-02\n"
             "identity: anon\n"
             "incident: 2026-13\n"
             "channel:\n"
             "Service: befriending\n"
             "points: [a]\n"
             "events:\n"
             "  - date: 4 March 2026\n"
             "    event: acknowledged\n"
             "  - event: responded\n"
             "  - note\n"
             "  - date: 2026-03-04\n"
             "    event: closed\n"
             "    outcome: {a: b}\n"
             "    via: []\n"
             "summary: x\n") ==
        "1:7 the case 'C-2026-0001' stands in the file 'C-2026-0002.yaml' [case-file-name] name the file C-2026-0001.yaml, or "
        "correct the reference; plaint renumber does it\n"
        "2:9 'imago' does not name a version of a policy [bad-pin] write the policy's name, '@' and its version: "
        "imago@2023-04-20\n"
        "10:11 '4 March 2026' is not a date [bad-date] write dates as YYYY-MM-DD, for example 2026-03-27\n"
        "12:5 an event needs the key 'date' [missing-key] add a line 'date: ...'\n"
        "13:5 an event is a text; a map of keys is expected [wrong-type] write it as lines 'key: value'\n"
        "16:14 'outcome' is a map of keys; a text or a list of texts is expected [wrong-type] write one value, or a list: [one, two]\n"
        "17:10 'via' is an empty list [wrong-type] write a value, or delete the key\n"
        "18:1 'summary' stands after 'events', which must be the last key [events-not-last] move it above 'events': new events "
        "are written at the end of the file\n"
        "1:1 a case needs the key 'kind' [missing-key] add a line 'kind: ...'\n"
        "1:1 a case needs the key 'received' [missing-key] add a line 'received: ...'\n"
        "4:11 'anon' is not a value of 'identity': that is named, anonymous-reachable or anonymous [bad-value] \n"
        "5:11 '2026-13' is not a date: there is no month 13 [bad-date] write dates as YYYY-MM-DD, for example 2026-03-27\n"
        "8:9 'points' is a list; a map of keys is expected [wrong-type] write it as lines 'key: value'\n"
        "6:1 'channel' has no value; a text or a list of texts is expected [wrong-type] write the value, or delete the key\n"
        "7:1 'Service' is not a name [bad-name] a name has small letters, digits and hyphens: 'missed-visit'\n");
}

TEST_CASE("of very many mistakes the first fifty are told") {
  std::string text = "case: C-2026-0001\nkind: complaint\npolicy: imago@2023-04-20\nreceived: 2026-03-02\nevents:\n";
  for (int n = 0; n < 20000; ++n) text += "- a\n";
  Diagnostics diagnostics;
  CHECK_FALSE(yaml::read_case(source_of("C-2026-0001.yaml", text), diagnostics));
  CHECK(diagnostics.all().size() == 50);
}

TEST_CASE("references and pins have one form") {
  for (const auto* good : {"C-2026-0001", "C-2026-12345"}) CHECK(yaml::is_case_id(good));
  for (const auto* bad : {"", "C-2026-1", "c-2026-0001", "C-26-0001", "C-2026-0001x", "../C-2026-0001", "C-2026-00010001"}) {
    CHECK_FALSE(yaml::is_case_id(bad));
  }
  for (const auto* good : {"imago@2023-04-20", "a@1.0", "a-b@2026-06_x"}) {
    Diagnostics diagnostics;
    CHECK(yaml::read_pin({good, {}, false}, diagnostics));
  }
  for (const auto* bad : {"imago", "imago@", "@1", "Imago@1", "imago@1@2", "imago@../x", "imago@1 2", "imago@.."}) {
    Diagnostics diagnostics;
    CHECK_FALSE(yaml::read_pin({bad, {}, false}, diagnostics));
  }
}

TEST_CASE("an empty file is no case, but an empty diary") {
  CHECK(told("C-2026-0001.yaml", "# nothing\n") ==
        "0:0 the file is empty; a case is expected [wrong-type] git may still have what stood in it: git log -- C-2026-0001.yaml\n");
  CHECK(told("C-2026-0001.yaml", "- a\n") == "1:1 a case is a list; a map of keys is expected [wrong-type] write it as lines 'key: value'\n");
  Diagnostics diagnostics;
  CHECK(yaml::read_diary(source_of("diary.yaml", "# nothing yet\n"), diagnostics)->events.empty());
  CHECK(yaml::read_diary(source_of("diary.yaml", "events:\n"), diagnostics)->events.empty());
  const auto diary =
      yaml::read_diary(source_of("diary.yaml", "events:\n- {date: 2026-01-01, event: policy-reviewed}\n"), diagnostics);
  CHECK(diary->events.front().name == "policy-reviewed");
  CHECK(diagnostics.empty());
  CHECK_FALSE(yaml::read_diary(source_of("diary.yaml", "event:\n- {date: 2026-01-01, event: policy-reviewed}\n"), diagnostics));
  CHECK(lines_of(diagnostics) ==
        "1:1 a diary needs the key 'events' [missing-key] add a line 'events: ...'\n"
        "1:1 'event' is not a key of a diary [unknown-key] did you mean 'events'?\n");
}
