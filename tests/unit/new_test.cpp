// What `plaint new` asks under each policy, what it takes for a date, and what it holds for the same person or matter.
#include <doctest/doctest.h>

#include <memory>

#include "base/text.h"
#include "casefile/duplicates.h"
#include "commands/new_answers.h"
#include "commands/new_questions.h"
#include "policy/head_needs.h"
#include "support/shell.h"
#include "yaml/policy_reader.h"

using namespace plaint;

namespace {

Policy shipped(const std::string& name) {
  const std::string path = "policies/" + name + ".yaml";
  Diagnostics diagnostics;
  auto policy = read_policy(std::make_shared<const Source>(Source{path, testing::read_repository_file(path)}), diagnostics);
  REQUIRE(policy);
  return std::move(*policy);
}

std::string keys_of(const std::vector<NewQuestion>& questions) {
  std::vector<std::string> keys;
  for (const NewQuestion& each : questions) keys.push_back(each.key);
  return join(keys, " ");
}

Complainant person(const std::string& name, const std::string& email, const std::string& phone) {
  Complainant made;
  made.name = name;
  made.email = email;
  made.phone = phone;
  return made;
}

CaseFile case_of(Date received, const std::string& service) {
  CaseFile file;
  file.kind = "complaint";
  file.received = {received, {}};
  Field field;
  field.name = "service";
  field.values = {service};
  file.facts.push_back(field);
  return file;
}

}  // namespace

TEST_CASE("plaint new asks under each policy what that policy looks at, and no more") {
  struct Row {
    const char* policy;
    const char* kind;
    const char* keys;
  };
  const Row rows[] = {
      {"imago", "complaint", "starts-at complainant service channel aware about summary identity"},
      {"imago", "compliment", "complainant service channel sharing about summary identity"},
      {"balance", "complaint", "complainant categories channel commissioner support-needs remit about summary identity"},
      {"balance", "compliment", "complainant categories channel commissioner praised about summary identity"},
      {"childrens-links", "complaint", "complainant safeguarding-concern assistance summary identity"},
      {"ima", "complaint",
       "complainant categories service channel information matter conduct-of-complaint evidence on-behalf-of best-interests incident "
       "aware about summary identity"},
      {"wwms", "complaint", "complainant matter area about summary identity"},
      {"wwms", "comment", "complainant matter area about summary identity"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.policy);
    CAPTURE(row.kind);
    LoadedPolicy loaded{"", shipped(row.policy), {Calendar(CalendarData{}), {}, {}}};
    ChosenPolicy chosen;
    chosen.policy = &loaded;
    CHECK(keys_of(head_questions(chosen, *loaded.policy.kind(row.kind), Workspace{})) == row.keys);
  }
}

TEST_CASE("Nothing is asked of somebody who gives neither name nor address") {
  CHECK(keys_of(person_questions("named")) ==
        "person-name person-address person-email person-phone person-preferred-contact person-support-needs");
  CHECK(keys_of(person_questions("anonymous-reachable")) ==
        "person-address person-email person-phone person-preferred-contact person-support-needs");
  CHECK(person_questions("anonymous").empty());
}

TEST_CASE("An overlay applies by facts alone, or is not asked for") {
  const Policy overlay = shipped("data-protection");
  const std::vector<Term> terms = what_makes_apply(overlay);
  REQUIRE(terms.size() == 1);
  CHECK(terms.front().name == "categories");
  CHECK(terms.front().values == std::vector<std::string>{"personal-data"});
  CHECK(what_makes_apply(shipped("imago")).empty());
}

TEST_CASE("The day of receipt may be said in words, with a time, and has come") {
  const Date friday = make_date(2026, 3, 20);
  struct Row {
    const char* typed;
    const char* is;
  };
  for (const Row& row : {Row{"today", "2026-03-20"}, Row{"yesterday", "2026-03-19"}, Row{"friday 17:30", "2026-03-13T17:30"},
                         Row{"2026-03-02", "2026-03-02"}, Row{"2026-03-02T09:05", "2026-03-02T09:05"}, Row{"Thu", "2026-03-19"}}) {
    CAPTURE(row.typed);
    const Result<DateTime> when = parse_received(row.typed, friday);
    REQUIRE(when);
    CHECK(iso(*when) == row.is);
  }
  for (const char* bad : {"", "2026-03-21", "tomorrow", "friday 25:00", "2026-02-30", "today at noon"}) {
    CAPTURE(bad);
    CHECK_FALSE(parse_received(bad, friday));
  }
  CHECK(iso(*parse_past_day("2026-02", friday)) == "2026-02");
  CHECK(iso(*parse_past_day("yesterday", friday)) == "2026-03-19");
  CHECK_FALSE(parse_past_day("2027", friday));
}

TEST_CASE("The same person, however they are written") {
  CHECK(comparable_name("  ZOË   Sample ") == "zoe sample");
  CHECK(comparable_name("O’Neill-Sample") == comparable_name("O'Neill-Sample"));
  CHECK(comparable_name("Al").empty());
  CHECK(comparable_phone("+44 1892 530330") == "1892530330");
  CHECK(comparable_phone("0044 1892-530330") == "1892530330");
  CHECK(comparable_phone("(01892) 530 330") == "1892530330");
  CHECK(comparable_phone("ext 12").empty());
  const Complainant zoe = person("Zoë Sample", "zoe@example.org", "01892 530330");
  CHECK(same_person(zoe, person("zoe sample", "", "")) == std::vector<std::string>{"the same name"});
  CHECK(same_person(zoe, person("", "Zoe@Example.org", "+441892530330")) ==
        std::vector<std::string>{"the same e-mail address", "the same telephone number"});
  CHECK(same_person(zoe, person("Zoe Samples", "zoe@example.com", "01892 530331")).empty());
  CHECK(same_person(Complainant{}, Complainant{}).empty());
  Complainant spoken_for = person("Pat Sample", "", "");
  spoken_for.representative = Representative{.name = "Zoe Sample", .relationship = {}, .address = {}, .email = {}, .phone = {}, .authority = {}};
  CHECK(same_person(zoe, spoken_for) == std::vector<std::string>{"the same name"});
}

TEST_CASE("The same matter: one day, or one service within three weeks") {
  const CaseFile fresh = case_of(make_date(2026, 3, 20), "befriending");
  CHECK(same_matter(fresh, case_of(make_date(2026, 2, 27), "befriending"), "other") ==
        std::vector<std::string>{"the same service, received 21 days earlier"});
  CHECK(same_matter(fresh, case_of(make_date(2026, 2, 26), "befriending"), "other").empty());
  CHECK(same_matter(fresh, case_of(make_date(2026, 3, 20), "befriending"), "other") ==
        std::vector<std::string>{"the same service, received on the same day"});
  CHECK(same_matter(fresh, case_of(make_date(2026, 3, 20), "befriending"), "befriending").empty());
  CHECK(same_matter(fresh, case_of(make_date(2026, 3, 20), "adults"), "other").empty());
  CaseFile left = case_of(make_date(2026, 3, 20), "adults");
  CaseFile right = case_of(make_date(2025, 3, 20), "children");
  left.incident = right.incident = *parse_partial_date("2026-02");
  CHECK(same_matter(left, right, "other").empty());
  left.incident = right.incident = *parse_partial_date("2026-02-06");
  CHECK(same_matter(left, right, "other") == std::vector<std::string>{"the same incident date"});
}

TEST_CASE("A draft keeps the answers to the letter") {
  const Answers answers = {{"summary", {"Two words: \"no\" # and\tmore"}}, {"point", {"One, two", "Three"}}, {"person-address", {"1 Example Street\nExampleton"}},
                           {"kind", {"complaint"}}};
  MemoryWorld memory;
  World world = memory.world();
  REQUIRE(world.write_file(draft_path, draft_text(answers)));
  const auto read = read_draft(world);
  REQUIRE(read);
  REQUIRE(*read);
  CHECK(**read == answers);
}

TEST_CASE("A personal option is a fact where the policy has one of its name") {
  const Answers typed = {{"person-support-needs", {"vulnerable"}}, {"person-name", {"Pat Sample"}}};
  const Answers apart = told_apart(typed, {"support-needs"});
  CHECK(answer(apart, "support-needs") == "vulnerable");
  CHECK_FALSE(apart.contains("person-support-needs"));
  CHECK(answer(apart, "person-name") == "Pat Sample");
  CHECK(told_apart(typed, {"service"}) == typed);
}

TEST_CASE("When the case cannot be written, nothing is left of the person, and success is not said") {
  testing::Shell shell;
  shell.add("policies");
  shell.memory().files["plaint.yaml"] = "organisation: Example Trust\npolicy: imago\ngit: none\n";
  shell.memory().failures["cases/2026/C-2026-0001.yaml"] = "No space left on device";
  const testing::Outcome failed = shell.type("plaint new --no-input --kind complaint --summary Late --name 'Pat Sample'");
  CHECK(failed.status == 3);
  CHECK(failed.output.find("is saved") == std::string::npos);
  CHECK(failed.output.find("'cases/2026/C-2026-0001.yaml' cannot be written: No space left on device") != std::string::npos);
  CHECK_FALSE(shell.memory().files.contains("people/C-2026-0001.yaml"));
  shell.memory().failures.clear();
  CHECK(shell.type("plaint new --no-input --kind complaint --summary Late --name 'Pat Sample'").status == 0);
  CHECK(shell.memory().personal.contains("people/C-2026-0001.yaml"));
}

TEST_CASE("A record that was left without its case keeps its number, so that nobody else gets its person") {
  testing::Shell shell;
  shell.add("policies");
  shell.memory().files["plaint.yaml"] = "organisation: Example Trust\npolicy: imago\ngit: none\n";
  shell.memory().files["people/C-2026-0001.yaml"] = "name: Pat Sample\n";
  CHECK(shell.type("plaint new --no-input --kind complaint --summary Late").status == 0);
  CHECK(shell.memory().files.contains("cases/2026/C-2026-0002.yaml"));
  CHECK(shell.type("plaint check").output.find("there is no case C-2026-0001") != std::string::npos);
}
