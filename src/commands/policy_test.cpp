#include "commands/policy_test.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/text.h"
#include "casefile/check.h"
#include "commands/calendars.h"
#include "commands/policies.h"
#include "commands/source_file.h"
#include "report/diagnostics_text.h"
#include "timeline/scenario.h"
#include "yaml/policy_reader.h"
#include "yaml/scenario_reader.h"

namespace plaint {

namespace {

constexpr std::string_view ending = ".scenarios.yaml";

struct Tested {
  std::string path;
  std::string policy;
  int scenarios = 0;
  int differ = 0;
};

// The files meant by "imago" or by a path; all of them when nothing is named.
Result<std::vector<std::string>> chosen_files(World& world, const std::string& prefix, const std::vector<std::string>& wanted) {
  const auto all = world.list_files("policies");
  if (!all) return all.problem();
  std::vector<std::string> chosen;
  std::vector<std::string> names;
  for (const std::string& path : *all) {
    if (!path.ends_with(ending)) continue;
    if (wanted.empty()) chosen.push_back(path);
    names.push_back(path.substr(9, path.size() - 9 - ending.size()));
  }
  for (const std::string& name : wanted) {
    const bool is_file = name.ends_with(ending);
    const std::string path = is_file ? prefix + name : "policies/" + name.substr(0, name.find('@')) + std::string(ending);
    if (!world.file_exists(path)) {
      const std::string near = did_you_mean(name, names);
      return Problem{"there are no scenarios " + shown(is_file ? "in '" + name + "'" : "for '" + name + "'"),
                     near.empty() ? "write them in " + shown(path) + ": see plaint-policy(5)" : near};
    }
    chosen.push_back(path);
  }
  return chosen;
}

int run_all(const ScenarioFile& file, const Policy& policy, const Setting& setting, Diagnostics& diagnostics) {
  int differ = 0;
  for (const Scenario& scenario : file.scenarios) {
    Diagnostics own;
    if (scenario.casefile) check_case(*scenario.casefile, policy, {}, setting.staff, own);
    if (!scenario.casefile) check_diary(scenario.diary, {&policy}, setting.staff, own);
    run_scenario(scenario, policy, setting, own);
    if (own.errors() > 0) ++differ;
    diagnostics.add_all(own);
  }
  return differ;
}

Tested test_file(World& world, const std::string& path, const LoadedTables& tables, Diagnostics& diagnostics) {
  Tested tested{path, {}, 0, 0};
  const auto policy_source = read_source(world, path.substr(0, path.size() - ending.size()) + ".yaml", diagnostics);
  const auto source = read_source(world, path, diagnostics);
  if (!policy_source || !source) return tested;
  const auto policy = read_policy(policy_source, diagnostics);
  const auto file = yaml::read_scenarios(source, diagnostics);
  if (!file || !policy) return tested;
  tested.policy = policy->pin();
  if (to_string(file->policy) != policy->pin()) {
    diagnostics.error("unknown-policy", file->policy.place,
                      "these scenarios are of '" + to_string(file->policy) + "', but the policy beside them is '" + policy->pin() + "'",
                      "write policy: " + policy->pin());
    return tested;
  }
  const Calendar calendar = make_calendar(file->workspace, tables, diagnostics);
  const Setting setting{calendar.with_named(policy->calendars), file->workspace.staff, file->workspace.due_soon};
  tested.scenarios = static_cast<int>(file->scenarios.size());
  tested.differ = run_all(*file, *policy, setting, diagnostics);
  return tested;
}

std::string text_of(const std::vector<Tested>& all) {
  std::string text;
  int wide = 0;
  for (const Tested& each : all) wide = std::max(wide, display_width(each.policy));
  int scenarios = 0;
  int differ = 0;
  for (const Tested& each : all) {
    scenarios += each.scenarios;
    differ += each.differ;
    const std::string result = each.policy.empty() ? "not run" : each.differ == 0 ? "all as expected" : fmt::format("{} differ", each.differ);
    text += fmt::format("{}  {}, {}\n", pad(each.policy.empty() ? each.path : each.policy, wide),
                        count_of(each.scenarios, "scenarios"), result);
  }
  return text + fmt::format("\n{}: {}\n", count_of(scenarios, "scenarios"), differ == 0 ? "all as expected" : fmt::format("{} differ", differ));
}

std::string json_of(const std::vector<Tested>& all, const Diagnostics& diagnostics) {
  nlohmann::ordered_json files = nlohmann::ordered_json::array();
  for (const Tested& each : all) {
    files.push_back({{"file", each.path}, {"policy", each.policy}, {"scenarios", each.scenarios}, {"differ", each.differ}});
  }
  nlohmann::ordered_json json{{"files", files}, {"diagnostics", nlohmann::ordered_json::parse(diagnostics_json(diagnostics))}};
  return json.dump(2) + "\n";
}

}  // namespace

int policy_test(World& world, const CommonOptions& common, const std::vector<std::string>& wanted) {
  Diagnostics diagnostics;
  const CalendarSetting calendars = load_calendar_setting(world, diagnostics);
  if (!calendars.in_workspace) {
    return say(world, {"this folder is in no workspace: there is no plaint.yaml here or above", "name one with -C DIR"}, exit_usage);
  }
  const auto files = chosen_files(world, calendars.entered, wanted);
  if (!files) return say(world, files.problem(), exit_usage);
  std::vector<Tested> tested;
  for (const std::string& path : *files) tested.push_back(test_file(world, path, calendars.loaded, diagnostics));
  diagnostics.sort();
  if (common.format == Format::json) {
    world.out << json_of(tested, diagnostics);
  } else {
    const std::string told = diagnostics_text(diagnostics, common.color);
    world.out << told << (told.empty() ? "" : "\n") << text_of(tested);
  }
  return diagnostics.errors() > 0 ? exit_problems : exit_well;
}

}  // namespace plaint
