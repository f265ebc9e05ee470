// The answers of `plaint init`, and the plaint.yaml that is made of them.
#include <doctest/doctest.h>

#include <memory>

#include "commands/init_answers.h"
#include "policy/working_roles.h"
#include "support/shell.h"
#include "yaml/policy_reader.h"
#include "yaml/workspace_reader.h"

using namespace plaint;

TEST_CASE("--staff: the short name and the address may be left out") {
  struct Row {
    const char* typed;
    const char* id;
    const char* name;
    const char* email;
    std::vector<std::string> roles;
  };
  const Row rows[] = {
      {"asha=Asha Example <asha@example.org>: quality-manager, chair", "asha", "Asha Example", "asha@example.org", {"quality-manager", "chair"}},
      {"Bryn Example: manager", "", "Bryn Example", "", {"manager"}},
      {"cleo=: area-manager/office", "cleo", "", "", {"area-manager/office"}},
      {"Dara: The Example <dara@example.org>: chair", "", "Dara: The Example", "dara@example.org", {"chair"}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.typed);
    const Result<Person> person = parse_staff(row.typed);
    REQUIRE(person);
    CHECK(person->id == row.id);
    CHECK(person->name == row.name);
    CHECK(person->email == row.email);
    CHECK(person->roles == row.roles);
  }
  for (const char* bad : {"", "Asha", "Asha <asha@example.org>", ": chair", "Asha:", "Asha <asha@example.org> x: chair", "Asha <asha: chair", "A B=Asha: chair"}) {
    CAPTURE(bad);
    CHECK_FALSE(parse_staff(bad));
  }
}

TEST_CASE("A short name is made of the first name, and nobody has it twice") {
  std::vector<Person> staff;
  CHECK(staff_id("Asha Example", staff) == "asha");
  CHECK(staff_id("O'Neill-Example", staff) == "oneillexample");
  CHECK(staff_id("李", staff) == "person");
  staff.push_back({.id = "asha", .name = {}, .email = {}, .roles = {}, .place = {}});
  CHECK(staff_id("Asha Sample", staff) == "asha-2");
}

TEST_CASE("plaint.yaml is read back as it was written, whatever the organisation is called") {
  for (const char* name : {"Example Trust", "yes", "012", "Ja: \"Nein\" # {Trust}", "Ymddiriedolaeth Enghraifft Cŵn", "- x"}) {
    CAPTURE(name);
    yaml::NewWorkspace wanted;
    wanted.organisation = name;
    wanted.policy = "imago";
    wanted.division = "scotland";
    wanted.staff.push_back({.id = "asha", .name = "Asha, \"the\" Example: {x}", .email = "asha@example.org", .roles = {"chair"}, .place = {}});
    wanted.calendars = {"school"};
    wanted.meetings = {"trustees"};
    wanted.commits = false;
    const Result<std::string> text = yaml::workspace_text(wanted);
    REQUIRE(text);
    Diagnostics diagnostics;
    const auto read = yaml::read_workspace(std::make_shared<const Source>(Source{"plaint.yaml", *text}), diagnostics);
    REQUIRE(read);
    CHECK(diagnostics.empty());
    CHECK(read->organisation == name);
    CHECK(read->division == "scotland");
    CHECK_FALSE(read->commits);
    REQUIRE(read->calendars.size() == 1);
    CHECK(read->calendars.front().name == "school");
  }
  yaml::NewWorkspace bad;
  bad.organisation = "Example\x1b Trust";
  bad.policy = "imago";
  bad.division = "scotland";
  CHECK_FALSE(yaml::workspace_text(bad));
}

TEST_CASE("Only roles with something to do are asked for, not those whom a complaint may be about") {
  Diagnostics diagnostics;
  const auto policy = read_policy(std::make_shared<const Source>(Source{"imago.yaml", testing::read_repository_file("policies/imago.yaml")}), diagnostics);
  REQUIRE(policy);
  std::vector<std::string> names;
  for (const Role* role : working_roles(*policy)) names.push_back(role->name);
  CHECK(names == std::vector<std::string>{"manager", "head-of-service", "chief-executive", "chair", "trustees", "quality-manager"});
}
