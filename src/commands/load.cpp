#include "commands/load.h"

#include <algorithm>
#include <map>
#include <utility>

#include "base/text.h"
#include "casefile/check.h"
#include "commands/find_case.h"
#include "commands/reference.h"
#include "commands/source_file.h"
#include "yaml/case_reader.h"
#include "yaml/workspace_reader.h"

namespace plaint {

namespace {

bool is_yaml(const std::string& path) { return path.ends_with(".yaml") || path.ends_with(".yml"); }

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

void read_calendars(LoadedWorkspace& loaded) {
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
  loaded.tables = load_tables(loaded.world, tables_folder(loaded.world, true), loaded.diagnostics);
  loaded.calendar = make_calendar(workspace, loaded.tables, loaded.diagnostics);
}

// Below cases/ by year; a case that stands elsewhere below it is found too. The folders below are listed on all threads.
void take_listing(LoadedWorkspace& loaded, const std::string& folder, Result<FolderList> listing, int depth) {
  constexpr int deepest = 4;
  if (!listing) {
    if (loaded.world.folder_exists(folder)) tell_of_file(loaded.diagnostics, "unreadable-file", folder, listing.problem());
    return;
  }
  for (std::string& path : listing->files) {
    if (is_yaml(path)) loaded.case_paths.push_back(std::move(path));
  }
  const std::vector<std::string>& folders = listing->folders;
  std::vector<Result<FolderList>> below(folders.size(), FolderList{});
  const auto list = [&](std::size_t at) {
    if (depth < deepest) below[at] = loaded.world.list(folders[at]);
  };
  loaded.world.do_in_turn(folders.size(), list, [&](std::size_t at) {
    const std::string& each = folders[at];
    if (is_yaml(each)) tell_of_file(loaded.diagnostics, "unreadable-file", each, {"'" + shown(each) + "' is a folder, not a file", {}});
    take_listing(loaded, each, std::move(below[at]), depth + 1);
  });
}

// Of each case that is there twice, all but the first path. Where cases lie by year they come in the order of their names, and that
// none is there twice is seen at a glance.
void tell_cases_twice(LoadedWorkspace& loaded) {
  struct Named {
    std::string_view name;
    const std::string* path;
  };
  const std::vector<std::string>& paths = loaded.case_paths;
  std::string_view before;
  const auto comes_later = [&before](const std::string& path) { return id_in_path(path) > std::exchange(before, id_in_path(path)); };
  if (std::all_of(paths.begin(), paths.end(), comes_later)) return;
  std::vector<Named> cases;
  for (const std::string& path : paths) cases.push_back({id_in_path(path), &path});
  std::stable_sort(cases.begin(), cases.end(), [](const Named& left, const Named& right) { return left.name < right.name; });
  std::map<std::string_view, const Named*> told;  // by path: the first of the same name
  const Named* first = nullptr;
  for (const Named& each : cases) {
    if (first != nullptr && first->name == each.name) {
      told.emplace(*each.path, first);
    } else {
      first = &each;
    }
  }
  for (const auto& [path, other] : told) {
    tell_of_file(loaded.diagnostics, "case-twice", std::string(path),
                 {"'" + shown(other->name) + "' is also the case in " + shown(*other->path),
                  "plaint renumber gives one of the two another number"});
  }
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
  if (std::exchange(loaded.listed, true)) return;
  take_listing(loaded, "cases", loaded.world.list("cases"), 0);
  if (!std::is_sorted(loaded.case_paths.begin(), loaded.case_paths.end())) std::sort(loaded.case_paths.begin(), loaded.case_paths.end());
  tell_cases_twice(loaded);
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

Result<std::unique_ptr<LoadedWorkspace>> load_workspace(World& world, Date as_of, Listed listed) {
  const Result<std::string> here = enter_workspace(world);
  if (!here) {
    return Problem{
        here.problem().message,
        "plaint.yaml marks the folder in which an organisation keeps its cases: go there, or name it with -C DIR; plaint init makes a new one"};
  }
  auto loaded = std::make_unique<LoadedWorkspace>(world);
  loaded->here = *here;
  read_plaint_yaml(*loaded);
  read_calendars(*loaded);
  choose_policies(*loaded, as_of);
  read_diary_file(*loaded);
  if (listed == Listed::now) list_cases(*loaded);
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
