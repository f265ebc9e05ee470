// The sample workspace at the root of the repository: newcomers learn the files from it, so it must be right, and show
// all.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

#include "casefile/check.h"
#include "commands/calendars.h"
#include "reading.h"
#include "timeline/timeline.h"
#include "world/real_world.h"
#include "yaml/case_reader.h"
#include "yaml/policy_reader.h"
#include "yaml/workspace_reader.h"

using namespace plaint;

namespace {

const Date friday_20_march = make_date(2026, 3, 20);

std::shared_ptr<const Source> file(const std::string& path) {
  std::ifstream stream(path, std::ios::binary);
  std::ostringstream text;
  text << stream.rdbuf();
  return std::make_shared<const Source>(Source{path, text.str()});
}

std::vector<std::string> files_below(const std::string& folder) {
  std::vector<std::string> paths;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    const std::string path = entry.path().string();
    if (path.ends_with(".yaml") && !path.ends_with(".scenarios.yaml")) paths.push_back(path);
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

// plaint.yaml, the five policies and the overlay, as every command has them.
struct Samples {
  std::ostringstream ignored;
  Diagnostics told;
  Workspace workspace;
  LoadedTables tables;
  Calendar calendar{CalendarData{}};
  std::vector<Policy> policies;

  Samples() {
    workspace = *yaml::read_workspace(file("plaint.yaml"), told);
    tables = load_tables(real_world(ignored, ignored), "policies/calendars", told);
    calendar = make_calendar(workspace, tables, told);
    for (const char* name : {"imago", "childrens-links", "balance", "wwms", "ima", "data-protection"}) {
      policies.push_back(*read_policy(file("policies/" + std::string(name) + ".yaml"), told));
    }
  }

  const Policy* policy(const std::string& pinned) const {
    const auto found = std::find_if(policies.begin(), policies.end(),
                                    [&](const Policy& each) { return each.id + "@" + each.version == pinned; });
    return found == policies.end() ? nullptr : &*found;
  }

  Setting setting(const Policy& policy) const {
    return {calendar.with_named(policy.calendars), workspace.staff, workspace.due_soon};
  }
};

const Instance& instance_of(const Timeline& timeline, const std::string& promise) {
  const auto found = std::find_if(timeline.instances.begin(), timeline.instances.end(),
                                  [&](const Instance& each) { return each.promise->name == promise && each.late > 0; });
  REQUIRE(found != timeline.instances.end());
  return *found;
}

}  // namespace

TEST_CASE("plaint.yaml and the diary of the samples have no mistakes") {
  Samples samples;
  const auto diary = yaml::read_diary(file("diary.yaml"), samples.told);
  REQUIRE(diary);
  const Policy* imago = samples.policy("imago@2023-04-20");
  REQUIRE(imago != nullptr);
  check_diary(diary->events, {imago}, samples.workspace.staff, samples.told);
  const Setting setting = samples.setting(*imago);
  const Timeline timeline = replay_diary(diary->events, *imago, setting, friday_20_march);
  CHECK(lines_of(timeline.diagnostics) == "");
  CHECK(lines_of(samples.told) == "");
}

TEST_CASE("the roles of plaint.yaml are roles of the policies") {
  const Samples samples;
  for (const Person& person : samples.workspace.staff) {
    for (const std::string& held : person.roles) {
      const std::string role = held.substr(0, held.find('/'));
      CHECK_MESSAGE(std::any_of(samples.policies.begin(), samples.policies.end(),
                                [&](const Policy& policy) { return policy.role(role) != nullptr; }),
                    person.id, " has the role ", role);
    }
  }
}

// What a reader opens to learn the format says in its first lines what it shows, and says nothing wrong.
TEST_CASE("every sample case is free of mistakes, and together they show every state") {
  const Samples samples;
  std::set<State> seen;
  std::set<Decision::Is> decisions;
  for (const std::string& path : files_below("cases")) {
    CAPTURE(path);
    const auto source = file(path);
    CHECK(source->text.starts_with("# yaml-language-server: $schema=../../schema/case.json\n# "));
    Diagnostics told;
    const auto casefile = yaml::read_case(source, told);
    INFO(lines_of(told));
    REQUIRE(casefile);
    const Policy* policy = samples.policy(to_string(casefile->policy));
    REQUIRE(policy != nullptr);
    check_case(*casefile, *policy, {samples.policy("data-protection@2026-06")}, samples.workspace.staff, told);
    CHECK(lines_of(told) == "");
    const Setting setting = samples.setting(*policy);
    for (const Date day : {friday_20_march, make_date(2026, 12, 31)}) {
      CHECK(lines_of(replay(*casefile, *policy, setting, day).diagnostics) == "");
    }
    const Timeline timeline = replay(*casefile, *policy, setting, friday_20_march);
    for (const Instance& instance : timeline.instances) seen.insert(instance.state);
    for (const Decision& decision : timeline.decisions) decisions.insert(decision.is);
  }
  CHECK(decisions.count(Decision::Is::due) == 1);
  CHECK(decisions.count(Decision::Is::made) == 1);
  for (int state = 0; state <= static_cast<int>(State::not_owed); ++state) {
    CHECK_MESSAGE(seen.count(static_cast<State>(state)) == 1,
                  "no sample shows: ", to_string(static_cast<State>(state)));
  }
}

// The list that the documents print.
TEST_CASE("C-2026-0001 and C-2026-0004 are late by one and by four working days") {
  const Samples samples;
  const Policy* imago = samples.policy("imago@2023-04-20");
  REQUIRE(imago != nullptr);
  const Setting setting = samples.setting(*imago);
  Diagnostics told;
  const auto first = yaml::read_case(file("cases/2026/C-2026-0001.yaml"), told);
  const auto fourth = yaml::read_case(file("cases/2026/C-2026-0004.yaml"), told);
  REQUIRE((first && fourth));
  const Timeline first_now = replay(*first, *imago, setting, friday_20_march);
  const Timeline fourth_now = replay(*fourth, *imago, setting, friday_20_march);
  const Instance& response = instance_of(first_now, "initial-response");
  CHECK(response.state == State::overdue);
  CHECK(response.late == 1);
  CHECK(response.due == make_date(2026, 3, 19));
  const Instance& reply = instance_of(fourth_now, "reply");
  CHECK(reply.state == State::overdue);
  CHECK(reply.late == 4);
  CHECK(reply.due == make_date(2026, 3, 16));
}
