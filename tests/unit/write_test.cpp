#include "yaml/write.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "yaml/case_reader.h"
#include "yaml/scalar.h"

using namespace plaint;

namespace {

CaseEvent event_with(const std::string& key, std::vector<std::string> values) {
  CaseEvent event;
  event.when = {make_date(2026, 3, 4), std::nullopt};
  event.name = "acknowledged";
  event.fields.push_back({key, std::move(values), {}, {}});
  return event;
}

// The lines below `event:`, or the problem after "!".
std::string field_text(const std::string& key, const std::vector<std::string>& values) {
  const auto text = yaml::event_text(event_with(key, values));
  if (!text) return "! " + text.problem().message;
  const std::string head = "  - date: 2026-03-04\n    event: acknowledged\n";
  REQUIRE(text->starts_with(head));
  return text->substr(head.size());
}

struct Row {
  std::string value;
  std::string written;
};

void check_notes(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    INFO("value: ", row.value);
    CHECK(field_text("note", {row.value}) == "    note: " + row.written);
  }
}

CaseFile whole_case() {
  CaseFile casefile;
  casefile.id = "C-2026-0012";
  casefile.kind = "complaint";
  casefile.policy = {"imago", "2023-04-20", {}};
  casefile.also = {{"data-protection", "2026-06", {}}};
  casefile.received = {make_date(2026, 3, 2), 17 * 60 + 30};
  casefile.facts = {{"area", {"north"}, {}, {}},
                    {"categories", {"missed-visit"}, {}, {}},
                    {"service", {"befriending", "adults"}, {}, {}},
                    {"channel", {"email"}, {}, {}}};
  casefile.about = {"volunteer-coordinator"};
  casefile.summary = "Volunteer: did not arrive";
  casefile.identity = "anonymous-reachable";
  casefile.starts_at = "formal";
  casefile.incident = PartialDate{2026, 2, 20};
  casefile.aware = PartialDate{2026, 2, 0};
  casefile.last_of_series = PartialDate{2025, 0, 0};
  casefile.points = {{"p1", "First missed visit", {}}, {"p2", "Nobody rang back,\nnot even later", {}}};
  casefile.events = {event_with("via", {"letter"})};
  return casefile;
}

}  // namespace

TEST_CASE("a text is plain where every YAML reader takes it for that text") {
  check_notes(
      {{"Rang her back", "Rang her back\n"},
       {"12 Mill Lane", "12 Mill Lane\n"},
       {"it's 5% off, [sic] & so on", "it's 5% off, [sic] & so on\n"},
       {"https://example.org/a?b=c#d", "https://example.org/a?b=c#d\n"},
       {"Caf\u00e9 \u2013 \u0645\u0631\u062d\u0628\u0627", "Caf\u00e9 \u2013 \u0645\u0631\u062d\u0628\u0627\n"}});
}

TEST_CASE("a text that somebody may read otherwise is in quotes") {
  check_notes({{"no", "\"no\"\n"},
               {"Yes", "\"Yes\"\n"},
               {"null", "\"null\"\n"},
               {"~", "\"~\"\n"},
               {"012", "\"012\"\n"},
               {"17:30", "\"17:30\"\n"},
               {"1e3", "\"1e3\"\n"},
               {".5", "\".5\"\n"},
               {"-1", "\"-1\"\n"},
               {"2026-03-04", "\"2026-03-04\"\n"},
               {" leading", "\" leading\"\n"},
               {"trailing ", "\"trailing \"\n"},
               {"said: nothing", "\"said: nothing\"\n"},
               {"asked:", "\"asked:\"\n"},
               {"no #1", "\"no #1\"\n"},
               {"- item", "\"- item\"\n"},
               {"@home", "\"@home\"\n"},
               {"%", "\"%\"\n"},
               {"`", "\"`\"\n"},
               {"\"so\" it is \\", "\"\\\"so\\\" it is \\\\\"\n"},
               {"'so'", "\"'so'\"\n"},
               {"a\tb", "\"a\\tb\"\n"},
               {"a\u2028b\u202ec", "\"a\\u2028b\\u202ec\"\n"},
               {"\u00a0x", "\"\u00a0x\"\n"}});
}

TEST_CASE("dates stand without quotes, but a number does not") {
  CHECK(field_text("due", {"2026-03-20"}) == "    due: 2026-03-20\n");
  CHECK(field_text("hearing", {"2026-03-20T10:00"}) == "    hearing: 2026-03-20T10:00\n");
  CHECK(field_text("hearing", {"2026-02-30"}) == "    hearing: \"2026-02-30\"\n");
  CHECK(field_text("2026", {"12"}) == "    \"2026\": \"12\"\n");
}

TEST_CASE("several lines are block text, whose end says how many line ends follow") {
  check_notes({{"one\ntwo", "|-\n      one\n      two\n"},
               {"one\ntwo\n", "|\n      one\n      two\n"},
               {"one\n", "|\n      one\n"},
               {"one\n\n\n", "|+\n      one\n\n\n"},
               {"one\n\n  # two: [\n---\n\tthree ", "|-\n      one\n\n        # two: [\n      ---\n      \tthree \n"},
               {" one\ntwo", "\" one\\ntwo\"\n"},
               {"\none", "\"\\none\"\n"},
               {"one\n  ", "\"one\\n  \"\n"},
               {"one\u2029\ntwo", "\"one\\u2029\\ntwo\"\n"},
               {"\n", "\"\\n\"\n"}});
}

TEST_CASE("several values are a list in one line") {
  CHECK(field_text("witness", {"asha", "no", "a, b", "c: d", "e\nf"}) ==
        "    witness: [asha, \"no\", \"a, b\", \"c: d\", \"e\\nf\"]\n");
}

TEST_CASE("what the reader would refuse is not written") {
  CHECK(field_text("note", {""}) == "! 'note' cannot be written: there is no text");
  CHECK(field_text("note", {}) == "! 'note' cannot be written: there is no text");
  CHECK(field_text("note", {std::string("a\0b", 3)}) ==
        "! 'note' cannot be written: the control character '\\x00' stands in the text");
  CHECK(field_text("note", {"a\xff"}) ==
        "! 'note' cannot be written: '\\xff' is not UTF-8: the file is in another encoding, or damaged");
  CHECK(field_text("note", {"a\r\nb"}) ==
        "! 'note' cannot be written: a carriage return (Windows line end) stands in the text");
  CHECK(field_text("note", {"\ufeffa"}) ==
        "! 'note' cannot be written: a byte-order mark (U+FEFF) stands in the middle of the text");
  CHECK(field_text("witness", {"a", "\x1b[31m"}) ==
        "! 'witness' cannot be written: the control character '\\x1b' stands in the text");
  CHECK(field_text("date", {"x"}) == "! 'date' stands here a second time; the first is in line 2");
  CHECK(field_text("Not a name", {"x"}) == "! 'Not a name' is not a name");
  CHECK(field_text("note", {std::string(1024 * 1024, 'a')}) ==
        "! the file has 1048640 bytes; at most 1048576 (1 MiB) are read");
}

TEST_CASE("an event in the layout of its file") {
  CaseEvent event = event_with("note", {"one\ntwo"});
  event.by = {"asha", "bryn"};
  event.when.minute = 17 * 60 + 30;
  const auto text = yaml::event_text(event, {0, 4, "\r\n"});
  REQUIRE(text);
  CHECK(*text ==
        "-   date: 2026-03-04T17:30\r\n    event: acknowledged\r\n    by: [asha, bryn]\r\n    note: |-\r\n      one\r\n"
        "      two\r\n");
}

TEST_CASE("a whole new case") {
  const auto text = yaml::case_text(whole_case());
  REQUIRE(text);
  CHECK(*text ==
        "# yaml-language-server: $schema=../../schema/case.json\n"
        "case: C-2026-0012\n"
        "kind: complaint\n"
        "policy: imago@2023-04-20\n"
        "also: [data-protection@2026-06]\n"
        "received: 2026-03-02T17:30\n"
        "channel: email\n"
        "service: [befriending, adults]\n"
        "categories: [missed-visit]\n"
        "area: north\n"
        "about: [volunteer-coordinator]\n"
        "summary: \"Volunteer: did not arrive\"\n"
        "identity: anonymous-reachable\n"
        "starts-at: formal\n"
        "incident: 2026-02-20\n"
        "aware: 2026-02\n"
        "last-of-series: \"2025\"\n"
        "points:\n"
        "  p1: First missed visit\n"
        "  p2: |-\n"
        "    Nobody rang back,\n"
        "    not even later\n"
        "events:\n"
        "  - date: 2026-03-04\n"
        "    event: acknowledged\n"
        "    via: letter\n");
}

TEST_CASE("a new case needs only what every case has, and none is written that would not be read") {
  CaseFile casefile;
  casefile.id = "C-2026-0001";
  casefile.kind = "complaint";
  casefile.policy = {"imago", "2023-04-20", {}};
  casefile.received = {make_date(2026, 3, 2), std::nullopt};
  const auto text = yaml::case_text(casefile);
  REQUIRE(text);
  CHECK(*text ==
        "# yaml-language-server: $schema=../../schema/case.json\ncase: C-2026-0001\nkind: complaint\n"
        "policy: imago@2023-04-20\nreceived: 2026-03-02\nevents:\n");
  casefile.id = "2026/1";
  CHECK(yaml::case_text(casefile).problem().message == "'2026/1' is not the reference of a case");
  casefile.id = "C-2026-0001";
  casefile.summary = "a\x07";
  CHECK(yaml::case_text(casefile).problem().message ==
        "'summary' cannot be written: the control character '\\x07' stands in the text");
}
