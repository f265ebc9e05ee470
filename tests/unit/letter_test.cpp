// What a letter says of a case: words, days, whom it names, and what makes it no letter. The shipped templates are
// compared letter by letter elsewhere; here stand the rules behind them.
#include "letter/letter.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "base/digest.h"
#include "casefile/privacy.h"
#include "commands/kept_letters.h"
#include "engine.h"
#include "letter/fold.h"
#include "letter/leaflet.h"
#include "reading.h"
#include "world/memory_world.h"

using namespace plaint;
using plaint::test::Bench;

namespace {

constexpr const char* paper = R"(
policy: small
version: "1"
in-force: 2026-01-01
title: Small Policy
organisation: Example Trust
roles: {clerk: Clerk, chair: Chair}
facts: {complainant: [client, public]}
scope:
  too-late: {beyond: 3 months, of: incident, decision: refuse, clause: "7"}
kinds:
  complaint:
    title: A formal complaint
    stages:
      first:
        handler: clerk
        promises:
          acknowledgement: {within: 3 working days, met-by: acknowledged, clause: "1"}
          reply: {within: 10 working days, met-by: responded, held-by: interim-sent, force: aim, clause: "2"}
          progress: {every: 15 working days, of: interim-sent, until: responded, met-by: updated, clause: "2"}
        moves:
          escalated: {to: second, from: responded, within: 20 working days, clause: "3"}
      second:
        handler: chair
        promises:
          decision: {within: 1 months, met-by: responded, clause: "4"}
external:
  ombudsman: {title: Example Ombudsman, from: responded, within: 12 months, of: responded, clause: "5"}
  council: {title: Example Council, printed-as: The Old Council, when: {complainant: client}, mention-in: acknowledged, clause: "6"}
events:
  escalated: {fields: {grounds: text}}
  responded:
    says:
      action: {text: What we do about it., clause: "3"}
      next-step: {text: What next, wording: You may appeal., when: {stage: first}, clause: "3"}
      reference: {text: The reference, clause: "3"}
)";

struct Wanted {
  std::string form;
  std::string event_line = "2026-03-10 responded outcome=upheld by=ann";
  std::string head{};
  Complainant complainant{};
  std::vector<SectionText> texts = {{"action", "We act."}};
  bool to_representative = false;
};

// The letter, or what was told instead.
std::string written(const Wanted& wanted) {
  Bench bench(paper, "staff: {ann: {name: Ann Example, email: ann@example.org, roles: [clerk]}}");
  const Timeline& timeline = bench.at(wanted.event_line.substr(0, 10), {wanted.event_line}, wanted.head);
  Workspace workspace;
  workspace.organisation = "Example Trust";
  workspace.staff = bench.setting().staff;
  LetterFacts facts;
  facts.timeline = &timeline;
  facts.event = &timeline.casefile->events.back();
  facts.workspace = &workspace;
  facts.complainant = &wanted.complainant;
  facts.date = facts.event->when.date;
  facts.sender = "ann";
  facts.texts = wanted.texts;
  facts.to_representative = wanted.to_representative;
  Diagnostics diagnostics;
  const auto form = read_template(source_of("templates/letters/x.mustache", wanted.form), diagnostics);
  const auto text = form ? write_letter(*form, facts, diagnostics) : std::nullopt;
  return text ? *text : lines_of(diagnostics);
}

Complainant somebody(const std::string& name) {
  Complainant person;
  person.name = name;
  person.address = "1 Sample Street\nSampleton";
  return person;
}

constexpr const char* all_said = "{{#say}}{{title}}: {{text}}\n{{/say}}{{#bodies}}{{title}}\n{{/bodies}}";

}  // namespace

TEST_CASE("lines are folded at 72 columns, never joined, and set in below what they belong to") {
  const std::string long_line(100, 'x');
  const std::string words = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen";
  CHECK(folded("a\nb\n\n\n\nc\n\n\n") == "a\nb\n\nc\n");
  CHECK(folded("\n\na   \n   \nb") == "a\n\nb\n");
  CHECK(folded(words) == "one two three four five six seven eight nine ten eleven twelve thirteen\nfourteen\n");
  CHECK(folded("- " + words) ==
        "- one two three four five six seven eight nine ten eleven twelve\n  thirteen fourteen\n");
  CHECK(folded("    " + words) ==
        "    one two three four five six seven eight nine ten eleven twelve\n    thirteen fourteen\n");
  CHECK(folded("see " + long_line + " there") == "see\n" + long_line + "\nthere\n");
  CHECK(folded("Name:          ______") == "Name:          ______\n");
  CHECK(folded("We received your complaint, and all that you sent us with it, on 2 March 2026.") ==
        "We received your complaint, and all that you sent us with it, on\n2 March 2026.\n");
  CHECK(folded("We received your complaint, and all that you sent us with it, in March 2026.") ==
        "We received your complaint, and all that you sent us with it, in March\n2026.\n");
  CHECK(folded("") == "");
}

TEST_CASE("a letter says where the case stands after its event") {
  const char* form =
      "{{case.kind}} of {{case.received}}, {{case.stage}}, {{case.handler}}; {{event.title}} {{event.date}}; {{sender.name}}, {{sender.role}}\n"
      "{{#next}}{{title}}: {{how}} {{until}}\n{{/next}}{{#final}}final{{/final}}\n{{#bodies}}{{title}} {{until}}\n{{/bodies}}{{#say}}{{text}}\n{{/say}}";
  CHECK(written({.form = form}) ==
        "complaint of 2 March 2026, first, Clerk; Responded 10 March 2026; Ann\nExample, Clerk\n"
        "second: Write to the Chair, and say why. 9 April 2026\n"
        "Example Ombudsman 10 March 2027\nExample Council\nWe act.\nYou may appeal.\nC-2026-0001\n");
}

TEST_CASE("what is owed to the complainant is told by its day, and nothing that has passed") {
  const char* form =
      "{{#deadlines}}{{title}} {{due}} ({{clause}})\n{{/deadlines}}Answer {{response-due}}, news {{next-update}}\n{{#bodies}}{{printed-as}}{{/bodies}}";
  CHECK(written({.form = form, .event_line = "2026-03-04 acknowledged"}) ==
        "Our response 16 March 2026 (2)\nAnswer 16 March 2026, news\nThe Old Council\n");
  CHECK(written({.form = form, .event_line = "2026-03-16 interim-sent"}) ==
        "News of how far we have come 8 April 2026 (2)\nA written acknowledgement  (1)\nOur response  (2)\nAnswer , news 8 April 2026\nThe Old Council\n");
}

TEST_CASE("a letter without what the policy wants in it is none") {
  CHECK(
      written({.form = "Dear\n"}) ==
      "0:0 the letter does not say 'What we do about it' [not-said] write {{says.action}} where it belongs, or {{#say}} for all that must be said\n"
      "0:0 the letter does not say 'What next' [not-said] write {{says.next-step}} where it belongs, or {{#say}} for all that must be said\n"
      "0:0 the letter does not say 'The reference' [not-said] write {{says.reference}} where it belongs, or {{#say}} for all that must be said\n");
  CHECK(written({.form = "{{says.action}} {{case.reference}} {{says.next-step}}\n"}) ==
        "We act. C-2026-0001 You may appeal.\n");
  CHECK(written({.form = "{{case.reference}} {{#upheld}}{{#say}}{{name}} {{/say}}{{/upheld}}\n"}).find("[not-said]") !=
        std::string::npos);
  CHECK(
      written({.form = "Dear\n", .event_line = "2026-03-04 acknowledged"}) ==
      "0:0 the letter does not name 'Example Council', to whom this complainant may go [not-said] write {{#bodies}}{{title}} ... "
      "{{/bodies}} where it belongs\n");
  CHECK(written({.form = "Dear\n", .event_line = "2026-03-04 acknowledged", .head = "complainant: public"}) ==
        "Dear\n");
  CHECK(written({.form = "The Old Council helps you.\n", .event_line = "2026-03-04 acknowledged"}) ==
        "The Old Council helps you.\n");
}

TEST_CASE("a text that somebody wrote goes before the paper's wording, and what is missing has a way out") {
  CHECK(written({.form = all_said, .texts = {{"action", "A."}, {"next-step", "N."}}}) ==
        "What we do about it: A.\nWhat next: N.\nThe reference: C-2026-0001\nExample Ombudsman\nExample Council\n");
  CHECK(written({.form = "{{says.action}}\n", .texts = {}}) ==
        "1:1 'What we do about it.' is missing [missing-value] --action TEXT\n");
}

TEST_CASE("whom a letter goes to") {
  const std::string form =
      std::string(
          "{{recipient.name}}|{{#recipient.address}}{{.}},{{/recipient.address}}|{{recipient.greeting}}|{{recipient.on-behalf-of}}\n") +
      all_said;
  const auto first_line = [](const std::string& text) { return text.substr(0, text.find('\n')); };
  CHECK(first_line(written({.form = form, .complainant = somebody("Pat Sample")})) ==
        "Pat Sample|1 Sample Street,Sampleton,|Dear Pat Sample|");
  Complainant spoken_for = somebody("Pat Sample");
  spoken_for.representative = Representative{.name = "Sam Sample",
                                             .relationship = "",
                                             .address = "",
                                             .email = "sam@example.org",
                                             .phone = "",
                                             .authority = ""};
  CHECK(first_line(written({.form = form, .complainant = spoken_for})) ==
        "Pat Sample|1 Sample Street,Sampleton,|Dear Pat Sample|");
  CHECK(first_line(written({.form = form, .complainant = spoken_for, .to_representative = true})) ==
        "Sam Sample|sam@example.org,|Dear Sam Sample|Pat Sample");
  spoken_for.representative->authority = "signed consent";
  CHECK(first_line(written({.form = form, .complainant = spoken_for})) ==
        "Sam Sample|sam@example.org,|Dear Sam Sample|Pat Sample");
  CHECK(written({.form = form})
            .find("the name of the complainant is missing [missing-value] plaint edit C-2026-0001 --person adds it") !=
        std::string::npos);
  Complainant reachable;
  reachable.email = "x@example.org";
  CHECK(first_line(written({.form = form, .head = "identity: anonymous-reachable", .complainant = reachable})) ==
        "|x@example.org,|Hello|");
  CHECK(written({.form = form, .head = "identity: anonymous"}).find("the case says 'identity: anonymous'") !=
        std::string::npos);
}

TEST_CASE("no name and no text can change the letter around it") {
  struct Row {
    const char* name;
    const char* shown;
  };
  const Row rows[] = {{"{{case.reference}}", "Dear {{case.reference}}"},
                      {"{{#say}}", "Dear {{#say}}"},
                      {"Pat\x1b[2J", "Dear Pat\\x1b[2J"},
                      {"Pat \u202eelpmaS", "Dear Pat \\u202eelpmaS"},
                      {"Pat\nYou owe us money", "Dear Pat"},
                      {"<b>&amp;", "Dear <b>&amp;"}};
  for (const Row& row : rows) {
    CAPTURE(row.name);
    const std::string text =
        written({.form = std::string("{{recipient.greeting}}\n") + all_said, .complainant = somebody(row.name)});
    CHECK(text.substr(0, text.find('\n')) == row.shown);
  }
  const std::string text =
      written({.form = all_said, .texts = {{"action", "{{recipient.name}} {{> x}}\n\n- one\n- two"}}});
  CHECK(text.find("What we do about it: {{recipient.name}} {{> x}}\n\n- one\n- two\n") == 0);
}

TEST_CASE("a matter that comes too late has its rule and its last day") {  // 1 January is closed: the 2nd
  CHECK(written({.form = "{{scope.out-of-time}} {{scope.limit}} {{scope.clause}} {{scope.title}} {{event.rule}}\n",
                 .event_line = "2026-03-10 refused rule=too-late",
                 .head = "incident: 2025-10-01"}) == "3 months 2 January 2026 7 Too late too late\n");
}

TEST_CASE("a leaflet puts promises into words") {
  Bench bench(paper);
  const Kind& kind = bench.policy().kinds.front();
  std::string sentences;
  for (const Stage& stage : kind.stages) {
    for (const Promise& promise : stage.promises) sentences += promise_sentence(bench.policy(), kind, promise) + "\n";
  }
  CHECK(
      sentences ==
      "Acknowledgement: within 3 working days of receiving it\nReply: within 10 working days of receiving it, if we can\n"
      "Progress: every 15 working days\nDecision: within 1 month of the start of this step\n");
}

TEST_CASE("a letter is kept under the day and the name of its event, and never over another") {
  MemoryWorld memory;
  CaseEvent event;
  event.name = "acknowledged";
  event.when.date = *parse_date("2026-03-04");
  const World world = memory.world();
  CHECK(keep_letter(world, "C-2026-0001", event, {"x", ".txt"}).path ==
        "people/C-2026-0001/2026-03-04-acknowledged.txt");
  memory.files["people/C-2026-0001/2026-03-04-acknowledged.txt"] = "sent";
  const FileChange second = keep_letter(world, "C-2026-0001", event, {"x", ".txt"});
  CHECK(second.path == "people/C-2026-0001/2026-03-04-acknowledged-2.txt");
  CHECK(second.personal);
}

TEST_CASE("a fingerprint never looks like a telephone number or a postcode") {
  for (int number = 0; number < 3000; ++number) {
    const Source source{"cases/2026/C-2026-0001.yaml",
                        "    letter: sha256:" + sha256_hex(std::to_string(number)) + "\n"};
    CAPTURE(source.text);
    CHECK(find_personal_data(source, Sought{}).empty());
  }
}
