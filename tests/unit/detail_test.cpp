// A timeline of dates alone, or of what is owed alone, says the same as one with everything, and can be completed to it: over all scenarios of the policies
// here, under their own policy and as a further one.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

#include "base/text.h"
#include "commands/calendars.h"
#include "engine.h"
#include "exchange/export_rows.h"
#include "reading.h"
#include "timeline/scenario.h"
#include "told_whole.h"
#include "world/real_world.h"
#include "yaml/policy_reader.h"
#include "yaml/scenario_reader.h"

using namespace plaint;
using namespace plaint::test;

namespace {

constexpr std::string_view ending = ".scenarios.yaml";

std::string text_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

std::vector<std::string> scenario_files() {
  std::vector<std::string> paths;
  for (const char* folder : {"policies", "tests/policies"}) {
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
      if (entry.path().string().ends_with(ending)) paths.push_back(entry.path().string());
    }
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

// The days that are looked at, those of the events and the day before each: wherever something may change.
std::set<Date> days_of(const Scenario& scenario) {
  std::set<Date> days;
  for (const Look& look : scenario.looks) days.insert(look.as_of);
  for (const CaseEvent& event : scenario.casefile ? scenario.casefile->events : scenario.diary) {
    days.insert({event.when.date - Days{1}, event.when.date});
  }
  return days;
}

// Every scenario of every policy, on each of its days.
template <class Visit>
void each_look(Visit visit) {
  std::ostringstream ignored;
  Diagnostics told;
  const LoadedTables tables = load_tables(real_world(ignored, ignored), "policies/calendars", told);
  for (const std::string& path : scenario_files()) {
    const auto policy = read_policy(source_of(path, text_of(path.substr(0, path.size() - ending.size()) + ".yaml")), told);
    const auto file = yaml::read_scenarios(source_of(path, text_of(path)), told);
    REQUIRE(policy);
    REQUIRE(file);
    const Calendar calendar = make_calendar(file->workspace, tables, told);
    const Setting setting{calendar.with_named(policy->calendars), file->workspace.staff, file->workspace.due_soon};
    for (const Scenario& scenario : file->scenarios) {
      for (const Date as_of : days_of(scenario)) {
        INFO(path, " ", scenario.name, " on ", iso(as_of));
        visit(scenario, *policy, setting, as_of);
      }
    }
  }
}

}  // namespace

TEST_CASE("every scenario, on every day on which something happens: less detail says the same, and complete() adds the rest") {
  int looks = 0;
  each_look([&](const Scenario& scenario, const Policy& policy, const Setting& setting, Date as_of) {
    const auto look = [&](auto replayed, const auto& what) {
      const Timeline whole = replayed(what, policy, setting, as_of, Detail::everything);
      const Timeline dates = replayed(what, policy, setting, as_of, Detail::dates);
      const Timeline owed = replayed(what, policy, setting, as_of, Detail::owed);
      CHECK(told_of_dates(dates) == told_of_dates(whole));
      CHECK(told_of_owed(owed) == told_of_owed(whole));
      CHECK(told_whole(complete(dates)) == told_whole(whole));
      CHECK(told_whole(complete(owed)) == told_whole(whole));
      const Timeline judged = replayed(what, policy, setting, as_of, Detail::judged);
      CHECK(told_of_judged(judged) == told_of_judged(whole));
      CHECK(told_whole(complete(judged)) == told_whole(whole));
      const Timeline rights = replayed(what, policy, setting, as_of, Detail::rights);
      CHECK(told_of_rights(rights) == told_of_rights(whole));
      CHECK(told_whole(complete(rights)) == told_whole(whole));
      ++looks;
    };
    if (scenario.casefile) look(replay, *scenario.casefile);
    if (scenario.casefile) look(replay_overlay, *scenario.casefile);
    if (!scenario.casefile) look(replay_diary, scenario.diary);
  });
  CHECK(looks > 1000);
}

TEST_CASE("every scenario: a table that is exported alone has the rows that it has in the whole export") {
  int rows = 0;
  each_look([&](const Scenario& scenario, const Policy& policy, const Setting& setting, Date as_of) {
    if (!scenario.casefile) return;
    const auto exported = [&](const TableSet& tables, Detail detail) {
      const Timeline own = replay(*scenario.casefile, policy, setting, as_of, detail);
      Timeline overlay = replay_overlay(*scenario.casefile, policy, setting, as_of, detail);
      std::vector<Timeline> overlays;
      if (overlay.begun) overlays.push_back(std::move(overlay));
      ExportRows made;
      if (own.begun) add_case_rows("C-2026-0001", own, overlays, true, tables, made);
      return made;
    };
    const ExportRows whole = exported(TableSet().set(), Detail::everything);
    for (std::size_t at = 0; at < export_table_count; ++at) {
      const TableSet alone = only(static_cast<TableId>(at));
      CHECK(exported(alone, detail_for(alone))[at] == whole[at]);
      rows += static_cast<int>(whole[at].size());
    }
  });
  CHECK(rows > 10000);
}

TEST_CASE("what is opened when its stage is left, or its case closed, or on a day after that, is owed with less detail too") {
  Bench bench(R"(policy: test
version: one
in-force: 2020-01-01
roles: {manager: Manager}
kinds:
  complaint:
    promises:
      file: {within: 5 working days, of: closed, met-by: noted}
      thank: {within: 5 working days, of: responded, met-by: contacted}
    stages:
      first:
        handler: manager
        promises:
          reply: {within: 10 working days, met-by: responded}
          chase: {within: 3 working days, of: due reply, met-by: updated}
          hand-over: {within: 2 working days, of: escalated, met-by: allocated}
          arrive: {within: 2 working days, of: second, met-by: reviewed}
        moves:
          escalated: {to: second}
      second:
        handler: manager
        promises:
          answer: {within: 10 working days, met-by: responded}
      closed:
        moves:
          reopened: {to: second}
  comment:
    promises:
      seen: {within: 3 working days, met-by: noted}
    stages:
      open: {handler: manager}
)");
  const std::vector<std::string> events = {"2026-03-10 escalated",          "2026-03-17 drafted",  "2026-03-18 closed outcome=upheld",
                                           "2026-03-20 responded outcome=upheld", "2026-03-23 reopened", "2026-03-24 closed outcome=upheld",
                                           "2026-03-26 reclassified kind=comment"};
  for (const char* as_of : {"2026-03-11", "2026-03-17", "2026-03-19", "2026-03-22", "2026-03-23", "2026-03-25", "2026-04-20"}) {
    CAPTURE(as_of);
    const Timeline& whole = bench.at(as_of, events);
    const Timeline owed = replay(*whole.casefile, bench.policy(), bench.setting(), whole.as_of, Detail::owed);
    CHECK(told_of_owed(owed) == told_of_owed(whole));
    CHECK(told_whole(complete(owed)) == told_whole(whole));
  }
  CHECK(states(bench.at("2026-03-22", events), "file") == "open due 2026-03-25");
}
