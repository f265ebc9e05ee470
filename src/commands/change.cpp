#include "commands/change.h"

#include <algorithm>

#include "base/text.h"
#include "commands/find_case.h"

namespace plaint {

namespace {

constexpr int seconds_for_lock = 10;

std::vector<std::string> committed_paths(const Change& change) {
  std::vector<std::string> paths;
  for (const FileChange& file : change.files) {
    if (!file.personal) paths.push_back(file.path);
  }
  return paths;
}

// "C-2026-0004" of a case, else the path
std::string called(const std::string& path) { return path.starts_with("cases/") ? case_id_of(path) : path; }

// What was changed by hand in the files that we are about to write. Should it fail, the commit that follows tells why.
void commit_changes_by_hand(World& world, const std::vector<std::string>& paths) {
  for (const std::string& path : paths) {
    if (!world.file_exists(path)) continue;
    const Result<bool> changed = git::is_changed(world, path);
    if (!changed || !*changed) continue;
    (void)git::commit(world, {path}, {called(path) + ": changed by hand", {}, {{"By-Hand", "yes"}}});
  }
}

Result<Done> write(World& world, const FileChange& file) {
  if (!file.text) return world.remove_file(file.path);
  return file.personal ? world.write_private_file(file.path, *file.text) : world.write_file(file.path, *file.text);
}

// Will the disk hold other text than it does? Then git must find something to commit.
bool is_news(const World& world, const FileChange& file) {
  if (file.personal || !file.text || !world.file_exists(file.path)) return !file.personal;
  const Result<std::string> before = world.read_file(file.path, largest_file);
  return !before || *before != *file.text;
}

// The folders of people/ that held nothing but the file that went: their names tell of a person too.
void remove_emptied_folders(World& world, const std::string& gone) {
  for (std::size_t slash = gone.rfind('/'); slash != std::string::npos && slash > 0; slash = gone.rfind('/', slash - 1)) {
    const std::string folder = gone.substr(0, slash);
    if (folder.find('/') == std::string::npos || !world.folder_exists(folder)) return;
    const auto held = world.list(folder);
    if (!held || !held->files.empty() || !held->folders.empty()) return;
    if (const Result<Done> removed = world.remove_folder(folder); !removed) say(world, removed.problem(), exit_well);
  }
}

int commit(World& world, const std::vector<std::string>& paths, const git::Message& message, bool news) {
  const Result<git::Committed> committed = git::commit(world, paths, message);
  if (committed && committed->nothing_new && news) {
    return say(world, {join(paths, ", ") + (paths.size() == 1 ? " is" : " are") + " written, but not committed: git sees no change there",
                       "a link that stands in the place of a file hides what is written: put the file itself there"},
               exit_failed);
  }
  if (committed) {
    if (!committed->on_no_branch) return exit_well;
    say(world, {"this was committed on no branch: git may lose it from view", "git switch -c NAME gives the work a branch; when git status speaks of a rebase, git rebase --continue does"},
        exit_well);
    return exit_well;
  }
  Problem problem = committed.problem();
  problem.message = join(paths, ", ") + (paths.size() == 1 ? " is" : " are") + " written, but not committed: " + problem.message;
  problem.hint += (problem.hint.empty() ? "" : "; ") + std::string("afterwards: git add ") + join(paths, " ") +
                  " && git commit -m \"" + message.subject + "\" " + join(paths, " ");
  return say(world, problem, exit_failed);
}

}  // namespace

Result<Lock> lock_workspace(World& world) {
  const Result<std::string> here = enter_workspace(world);
  if (!here) return here.problem();
  return world.lock_file("plaint.yaml", seconds_for_lock);
}

int write_change(World& world, const Workspace& workspace, const Change& change) {
  const std::vector<std::string> paths = committed_paths(change);
  if (workspace.commits) commit_changes_by_hand(world, paths);
  const bool news = std::any_of(change.files.begin(), change.files.end(), [&](const FileChange& file) { return is_news(world, file); });
  for (const FileChange& file : change.files) {
    if (const Result<Done> done = write(world, file); !done) return say(world, done.problem(), exit_failed);
    if (file.personal && !file.text) remove_emptied_folders(world, file.path);
  }
  if (!workspace.commits || paths.empty()) return exit_well;
  return commit(world, paths, change.message, news);
}

std::vector<git::Trailer> trailers_for(const std::string& case_id, const std::string& event, Date date) {
  return {{"Case", case_id}, {"Event", event}, {"Date", iso(date)}};
}

Result<std::string> long_text(World& world, const std::string& here, const std::string& typed) {
  if (typed != "-" && !typed.starts_with('@')) return typed;
  if (typed.starts_with("@@")) return typed.substr(1);
  const std::string path = typed.starts_with('@') ? typed.substr(1) : std::string{};
  Result<std::string> text =
      typed == "-" ? world.read_input() : world.read_file(path.starts_with('/') ? path : here + path, largest_file);
  if (!text) {
    if (typed == "-") return text;
    return Problem{text.problem().message, "a text that begins with @ names a file; for the sign itself write @@"};
  }
  std::string plain = with_plain_line_ends(*text);
  while (plain.ends_with('\n')) plain.pop_back();
  return plain;
}

std::string acting_person(const World& world, const Workspace& workspace, const std::string& typed) {
  if (!typed.empty()) return typed;
  if (const auto named = world.environment("PLAINT_BY"); named && !named->empty()) return *named;
  const std::optional<std::string> email = git::user_email(world);
  if (!email) return {};
  const auto person = std::find_if(workspace.staff.begin(), workspace.staff.end(),
                                   [&](const Person& each) { return each.email == *email; });
  return person == workspace.staff.end() ? std::string{} : person->id;
}

}  // namespace plaint
