#include "commands/load.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "base/text.h"
#include "casefile/check.h"
#include "commands/case_paths.h"
#include "commands/find_case.h"
#include "commands/jobs.h"
#include "commands/reference.h"
#include "commands/source_file.h"
#include "yaml/case_reader.h"
#include "yaml/workspace_reader.h"

namespace plaint {

namespace {

void read_plaint_yaml(LoadedWorkspace& loaded) {
  const auto source = read_source(loaded.world, "plaint.yaml", loaded.diagnostics);
  auto workspace = source ? yaml::read_workspace(source, loaded.diagnostics) : std::nullopt;
  loaded.whole = workspace.has_value();
  if (workspace) loaded.workspace = std::move(*workspace);
}

bool is_known(const Span& span, const std::vector<NamedCalendar>& named) {
  if (span.unit != Unit::named_days) return true;
  return std::any_of(named.begin(), named.end(), [&](const NamedCalendar& each) { return each.name == span.calendar; });
}

void tell_unknown_calendar(LoadedWorkspace& loaded, const Span& span, const Place& place) {
  loaded.diagnostics.error("unknown-calendar", place,
                           "'" + to_string(span) + "' needs a calendar '" + span.calendar + "'",
                           "add '" + span.calendar + "' under 'calendars' in plaint.yaml");
}

void check_calendars(LoadedWorkspace& loaded) {
  Workspace& workspace = loaded.workspace;
  for (MeetingSeries& series : workspace.meetings) {
    if (!series.papers || is_known(*series.papers, workspace.calendars)) continue;
    tell_unknown_calendar(loaded, *series.papers, series.place);
    series.papers.reset();
  }
  if (!is_known(workspace.due_soon, workspace.calendars)) {
    tell_unknown_calendar(loaded, workspace.due_soon, {workspace.source.get(), 0, 0});
    workspace.due_soon = Workspace{}.due_soon;
  }
}

// Everything that is needed in any case, at the same time: what takes longest first.
void read_files(LoadedWorkspace& loaded, std::optional<CasePaths>& cases) {
  const Workspace& workspace = loaded.workspace;
  Jobs jobs;
  if (cases) cases->add_jobs(jobs);
  loaded.policies.add_jobs(workspace.policy.substr(0, workspace.policy.find('@')), jobs);
  for (const Pin& pin : workspace.overlays) loaded.policies.add_jobs(pin.id, jobs);
  loaded.calendars.add_jobs(jobs);
  do_all(loaded.world, jobs);
  check_calendars(loaded);
  loaded.calendars.take();
}

void take_cases(LoadedWorkspace& loaded, CasePaths& cases) {
  loaded.listed = true;
  loaded.case_paths = cases.take(loaded.diagnostics);
}

void choose_policies(LoadedWorkspace& loaded, Date as_of) {
  const Workspace& workspace = loaded.workspace;
  const std::size_t at = workspace.policy.find('@');
  const std::string id = workspace.policy.substr(0, at);
  if (at != std::string::npos) {
    loaded.own =
        loaded.policies.find({id, workspace.policy.substr(at + 1), workspace.policy_place}, loaded.diagnostics);
  } else if (!id.empty()) {
    loaded.own = loaded.policies.in_force(id, as_of, workspace.policy_place, loaded.diagnostics);
  }
  for (const Pin& pin : workspace.overlays) {
    if (const LoadedPolicy* overlay = loaded.policies.find(pin, loaded.diagnostics)) loaded.overlays.push_back(overlay);
  }
}

void read_diary_file(LoadedWorkspace& loaded) {
  if (!loaded.world.file_exists("diary.yaml") && !loaded.world.folder_exists("diary.yaml")) return;
  const auto source = read_source(loaded.world, "diary.yaml", loaded.diagnostics);
  if (!source) return;
  auto diary = yaml::read_diary(source, loaded.diagnostics);
  if (!diary) return;
  loaded.diary = std::move(*diary);
  std::vector<const Policy*> policies;
  if (loaded.own != nullptr) policies.push_back(&loaded.own->policy);
  for (const LoadedPolicy* overlay : loaded.overlays) policies.push_back(&overlay->policy);
  if (loaded.own != nullptr) check_diary(loaded.diary.events, policies, loaded.workspace.staff, loaded.diagnostics);
}

// The case lies where it belongs, and in none of the folders of other years: a few questions, however many cases there are.
bool is_only_there(const World& world, const std::string& id, const std::string& path) {
  if (!world.file_exists(path)) return false;
  const auto years = world.list("cases");
  if (!years || !years->files.empty()) return false;
  for (const std::string& year : years->folders) {
    for (const char* ending : {".yaml", ".yml"}) {
      const std::string other = year + "/" + id + ending;
      if (other != path && world.file_exists(other)) return false;
    }
  }
  return true;
}

}  // namespace

void list_cases(LoadedWorkspace& loaded) {
  if (loaded.listed) return;
  CasePaths paths(loaded.world);
  Jobs jobs;
  paths.add_jobs(jobs);
  do_all(loaded.world, jobs);
  take_cases(loaded, paths);
}

Result<std::string> find_case(LoadedWorkspace& loaded, const std::string& typed) {
  const std::string id = upper_case(case_id_of(typed));
  if (yaml::is_case_id(id) && !loaded.listed) {
    const std::string path = case_path(id);
    const bool is_path = typed.find('/') != std::string::npos || typed.find('.') != std::string::npos;
    if ((!is_path || typed == path) && is_only_there(loaded.world, id, path)) return path;
  }
  list_cases(loaded);
  return find_case(loaded.case_paths, typed);
}

Result<std::shared_ptr<LoadedWorkspace>> load_workspace(World& world, Date as_of, Listed listed) {
  const Result<std::string> here = enter_workspace(world);
  if (!here) {
    return Problem{
        here.problem().message,
        "plaint.yaml marks the folder in which an organisation keeps its cases: go there, or name it with -C DIR; plaint init makes a new one"};
  }
  const auto loaded = std::make_shared<LoadedWorkspace>(world);
  world.kept.push_back(loaded);
  loaded->here = *here;
  read_plaint_yaml(*loaded);
  std::optional<CasePaths> cases;
  if (listed == Listed::now) cases.emplace(world);
  read_files(*loaded, cases);
  choose_policies(*loaded, as_of);
  read_diary_file(*loaded);
  if (cases) take_cases(*loaded, *cases);
  return loaded;
}

std::vector<Timeline> replay_organisation(LoadedWorkspace& loaded, Date as_of, Detail detail) {
  std::vector<Timeline> timelines;
  std::vector<const LoadedPolicy*> policies = loaded.overlays;
  if (loaded.own != nullptr) policies.insert(policies.begin(), loaded.own);
  for (const LoadedPolicy* each : policies) {
    Timeline timeline = replay_diary(loaded.diary.events, each->policy, each->setting, as_of, detail);
    loaded.diagnostics.add_all(timeline.diagnostics);
    if (timeline.begun) timelines.push_back(std::move(timeline));
  }
  return timelines;
}

}  // namespace plaint
