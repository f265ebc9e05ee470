#include "commands/init.h"

#include <algorithm>
#include <memory>

#include "base/contains.h"
#include "base/text.h"
#include "commands/change.h"
#include "commands/init_answers.h"
#include "commands/init_files.h"
#include "commands/init_git.h"
#include "commands/load.h"
#include "commands/policies.h"
#include "commands/source_file.h"
#include "yaml/workspace_reader.h"

namespace plaint {

namespace {

// The folder nearest to the wanted one that is there already; "" for the current one.
std::string nearest_folder(const World& world, std::string folder) {
  while (!folder.empty() && !world.folder_exists(folder)) {
    const std::size_t slash = folder.find_last_not_of('/') == std::string::npos ? std::string::npos : folder.rfind('/', folder.find_last_not_of('/'));
    if (slash == std::string::npos) return {};
    folder.resize(std::max<std::size_t>(slash, 1));
  }
  return folder;
}

// A workspace within a workspace would have its files counted twice.
std::optional<Problem> inside_another(World& world, const std::string& folder) {
  const std::string start = world.current_folder();
  const std::string near = nearest_folder(world, folder);
  if (!near.empty()) {
    if (const auto entered = world.enter_folder(near); !entered) return entered.problem();
  }
  const bool found = static_cast<bool>(enter_workspace(world));
  if (const auto back = world.enter_folder(start); !back) return back.problem();
  if (!found) return std::nullopt;
  return Problem{"this folder lies within a workspace of plaint, and there can be none inside it",
                 "name a folder elsewhere; or go to the folder that holds plaint.yaml and type plaint init there, to see that it is whole"};
}

struct Finding {
  bool there = false;           // plaint.yaml was there
  bool other_files = false;     // the folder was not empty
  Workspace workspace;
};

// Options that speak of what plaint.yaml says already.
std::vector<std::string> options_not_used(const InitOptions& options) {
  std::vector<std::string> names;
  if (!options.organisation.empty()) names.emplace_back("--organisation");
  if (!options.division.empty()) names.emplace_back("--division");
  if (!options.policy.empty()) names.emplace_back("--policy");
  if (!options.staff.empty()) names.emplace_back("--staff");
  if (!options.git.empty()) names.emplace_back("--git");
  return names;
}

Result<Workspace> read_there(const World& world) {
  Diagnostics diagnostics;
  const auto source = read_source(world, "plaint.yaml", diagnostics);
  auto workspace = source ? yaml::read_workspace(source, diagnostics) : std::nullopt;
  if (workspace) return std::move(*workspace);
  return Problem{"plaint.yaml is there, and has mistakes", "plaint check tells of them; put them right, then type plaint init again"};
}

bool holds_something(const World& world) {
  const auto is_git = [](const std::string& path) { return path == ".git" || path.ends_with("/.git"); };
  const auto found = world.list(".");
  if (!found) return false;
  return !found->files.empty() ||
         std::any_of(found->folders.begin(), found->folders.end(), [&](const std::string& path) { return !is_git(path); });
}

// What there is already of a workspace, in the folder in which we stand.
Result<Finding> look_around(World& world, const InitOptions& options) {
  Finding finding;
  finding.there = world.file_exists("plaint.yaml");
  finding.other_files = holds_something(world);
  if (!finding.there) return finding;
  Result<Workspace> workspace = read_there(world);
  if (!workspace) return workspace.problem();
  finding.workspace = std::move(*workspace);
  if (const auto names = options_not_used(options); !names.empty()) {
    say(world, {"plaint.yaml is there already and stays as it is: " + join(names, ", ") + " not used", "change plaint.yaml with an editor"}, exit_well);
  }
  return finding;
}

Result<yaml::NewWorkspace> answers(World& world, const InitOptions& options, const Shipped& shipped, bool other_files) {
  Interview interview(world, !options.no_input);
  Result<yaml::NewWorkspace> given = answers_of(options, shipped, interview.may_ask());
  if (!given) return given;
  if (interview.may_ask()) {
    if (other_files) interview.tell("This folder holds other files. They stay as they are.\n");
    if (!ask_for_rest(interview, options, shipped, *given)) return Problem{"stopped: nothing was written", {}};
    interview.tell("");
  }
  add_needs(shipped, *given);
  return given;
}

// The folder of a path, or the path itself where it has none, with how many files: "policies/ (14 files)".
std::vector<std::string> by_folder(const std::vector<std::string>& paths) {
  std::vector<std::pair<std::string, int>> counts;
  for (const std::string& path : paths) {
    const std::size_t slash = path.find('/');
    const std::string name = slash == std::string::npos ? path : path.substr(0, slash + 1);
    const auto found = std::find_if(counts.begin(), counts.end(), [&](const auto& each) { return each.first == name; });
    if (found == counts.end()) {
      counts.emplace_back(name, 1);
    } else {
      ++found->second;
    }
  }
  std::vector<std::string> words;
  for (const auto& [name, count] : counts) words.push_back(count == 1 ? name : name + " (" + std::to_string(count) + " files)");
  return words;
}

void tell_of_files(World& world, const Finding& before, const WrittenFiles& files, const std::string& organisation) {
  world.out << (before.there ? "This is the workspace of " : "Made a workspace for ") << shown(organisation) << ".\n";
  if (!files.kept.empty()) world.out << "Found, and left as it is: " << join(by_folder(files.kept), ", ") << '\n';
  if (!files.added.empty()) world.out << "Added: " << join(by_folder(files.added), ", ") << '\n';
  if (files.closed_people) world.out << "Others on this machine could look into people/: now they cannot.\n";
}

void tell_of_git(World& world, const GitSetUp& done) {
  if (done.made) world.out << "git: a repository was made here.\n";
  if (done.configured) world.out << "git: two copies of a case are now merged event by event.\n";
  if (done.committed) world.out << "git: all of it is committed.\n";
}

void tell_what_is_open(World& world, const yaml::NewWorkspace& made) {
  if (!made.open_roles.empty()) {
    std::vector<std::string> names;
    for (const yaml::OpenRole& role : made.open_roles) names.push_back(role.name);
    world.out << "Nobody yet: " << join(names, ", ") << ". Enter them in plaint.yaml, under staff.\n";
  }
  if (!made.meetings.empty()) {
    world.out << "The policy waits for meetings: enter the dates of " << join(made.meetings, ", ") << " in plaint.yaml, under meetings.\n";
  }
}

// A policy that is older than the workspace has been promising things for a while.
void tell_what_is_overdue(World& world, Date today) {
  const auto loaded = load_workspace(world, today, Listed::later);
  if (!loaded || (*loaded)->own == nullptr) return;
  int overdue = 0;
  for (const Timeline& timeline : replay_organisation(**loaded, today, Detail::owed)) {
    for (const Instance& each : timeline.instances) overdue += each.state == State::overdue ? 1 : 0;
  }
  if (overdue == 0) return;
  world.out << "Overdue already: " << count_of(overdue, "promises") << " of the organisation itself, counted as " << (*loaded)->own->path
            << " says (plaint overdue).\nWhat was done before can still be recorded, with its day: --date.\n";
}

// Git, unless plaint.yaml says none.
int finish_with_git(World& world, const Shipped& shipped, const WrittenFiles& files, const Workspace& workspace, bool finished) {
  std::vector<std::string> paths = kept_by_git(world, shipped);
  const std::vector<std::string> committed = committed_of(world, paths);
  const auto wanted = [&](const std::string& path) {
    const bool added = contains(files.added, path);
    return added || !contains(committed, path);
  };
  std::erase_if(paths, [&](const std::string& path) { return !wanted(path); });
  const std::string subject = finished ? "plaint: what a workspace needs" : "plaint: workspace of " + shown(workspace.organisation);
  const GitSetUp done = set_up_git(world, paths, subject);
  tell_of_git(world, done);
  if (!done.problem) return exit_well;
  world.out << std::flush;
  Problem problem = *done.problem;
  problem.message = "the files are made, but git is not set up yet: " + problem.message;
  problem.hint += std::string(problem.hint.empty() ? "" : "; ") + "then type plaint init again, which finishes it";
  return say(world, problem, exit_failed);
}

Result<Done> write_plaint_yaml(World& world, const yaml::NewWorkspace& made, const std::string& folder) {
  const Result<std::string> text = yaml::workspace_text(made);
  if (!text) return text.problem();
  const std::string path = folder.empty() ? "plaint.yaml" : folder + "/plaint.yaml";
  if (const Result<Done> written = world.write_file(path, *text); !written) return written;
  return folder.empty() ? Result<Done>(Done{}) : world.enter_folder(folder);
}

// We stand in the workspace, and plaint.yaml is there.
int make_whole(World& world, const Shipped& shipped, const Finding& before, const Workspace& workspace, WrittenFiles added_before) {
  const Result<Lock> lock = lock_workspace(world);
  if (!lock) return say(world, lock.problem(), exit_failed);
  const bool finished = before.there && !committed_of(world, {"plaint.yaml"}).empty();
  Result<WrittenFiles> files = write_workspace_files(world, shipped, finished);
  if (!files) return say(world, files.problem(), exit_failed);
  files->added.insert(files->added.begin(), added_before.added.begin(), added_before.added.end());
  if (before.there) files->kept.insert(files->kept.begin(), "plaint.yaml");
  tell_of_files(world, before, *files, workspace.organisation);
  int status = exit_well;
  if (files->people_stay_open) {
    say(world, {"others on this machine can look into people/", "chmod 700 people"}, exit_well);
  }
  if (workspace.commits) status = finish_with_git(world, shipped, *files, workspace, finished);
  return status;
}

}  // namespace

int init(World& world, const CommonOptions& common, const InitOptions& options) {
  const Result<Shipped> shipped = read_shipped(world);
  if (!shipped) return say(world, shipped.problem(), exit_failed);
  const bool there = options.folder.empty() || world.folder_exists(options.folder);
  if (there && !options.folder.empty()) {
    if (const auto entered = world.enter_folder(options.folder); !entered) return say(world, entered.problem(), exit_usage);
  }
  const std::string to_make = there ? "" : options.folder;
  if (!there || !world.file_exists("plaint.yaml")) {
    if (const auto problem = inside_another(world, to_make)) return say(world, *problem, exit_usage);
  }
  Finding before;
  if (there) {
    Result<Finding> found = look_around(world, options);
    if (!found) return say(world, found.problem(), exit_problems);
    before = std::move(*found);
  }
  if (before.there) {
    const int status = make_whole(world, *shipped, before, before.workspace, {});
    if (status == exit_well) world.out << "\nNext: plaint, which shows what wants doing; or plaint new, when something has come in\n";
    return status;
  }
  const Result<yaml::NewWorkspace> made = answers(world, options, *shipped, before.other_files);
  if (!made) return say(world, made.problem(), exit_usage);
  if (const Result<Done> written = write_plaint_yaml(world, *made, to_make); !written) return say(world, written.problem(), exit_failed);
  Workspace workspace;
  workspace.organisation = made->organisation;
  workspace.commits = made->commits;
  WrittenFiles first;
  first.added = {"plaint.yaml"};
  const int status = make_whole(world, *shipped, before, workspace, first);
  tell_what_is_open(world, *made);
  tell_what_is_overdue(world, common.as_of);
  if (status != exit_well) return status;
  world.out << "\nNext: " << (to_make.empty() ? "" : "cd " + shown(options.folder) + ", then ") << "plaint new, when something has come in\n";
  return status;
}

}  // namespace plaint
