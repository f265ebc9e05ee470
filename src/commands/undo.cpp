#include "commands/undo.h"

#include <algorithm>
#include <set>

#include "base/text.h"
#include "commands/ask.h"
#include "commands/case_versions.h"
#include "commands/change.h"
#include "commands/edit_check.h"
#include "commands/find_case.h"
#include "commands/reference.h"
#include "yaml/case_reader.h"

namespace plaint {

namespace {

constexpr const char* diary_path = "diary.yaml";

// What would be written, and what is said of it.
struct Plan {
  std::string path;
  std::string called;               // "C-2026-0004"
  git::Version target;              // the commit that is taken back
  std::optional<std::string> text;  // the file as it was before; none: it was not there
  std::vector<std::string> lines;   // what it did, in words
  bool opened = false;              // it made the case
};

std::string undone_by(const git::Version& version) { return trailer_of(version, "Undoes"); }

// From the newest back: the first that is still in force. What was undone is passed over together with its undoing. With
// `redo`: the newest undoing after which nothing else was changed.
const git::Version* target_of(const std::vector<git::Version>& oldest_first, bool redo) {
  std::set<std::string> undone, undoings;
  for (const git::Version& version : oldest_first) {
    if (!undone_by(version).empty()) undoings.insert(version.commit);
  }
  for (auto version = oldest_first.rbegin(); version != oldest_first.rend(); ++version) {
    if (undone.contains(version->commit)) continue;
    const std::string of = undone_by(*version);
    if (of.empty()) return redo ? nullptr : &*version;
    if (redo && !undoings.contains(of)) return &*version;
    undone.insert(of);
  }
  return nullptr;
}

std::shared_ptr<const CaseFile> events_of(const std::string& path, const std::optional<std::string>& text) {
  if (!text) return nullptr;
  Diagnostics ignored;
  const auto source = std::make_shared<const Source>(Source{path, *text});
  if (path != diary_path) {
    auto file = yaml::read_case(source, ignored);
    return file ? std::make_shared<const CaseFile>(std::move(*file)) : nullptr;
  }
  auto diary = yaml::read_diary(source, ignored);
  if (!diary) return nullptr;
  CaseFile file;
  file.source = source;
  file.events = std::move(diary->events);
  return std::make_shared<const CaseFile>(std::move(file));
}

// What the target did to the file. A problem: it cannot be taken back.
Result<Done> look_at_deed(Plan& plan) {
  const std::vector<FileVersion> versions = {{{}, events_of(plan.path, plan.text), false},
                                             {{0}, events_of(plan.path, plan.target.text), !plan.target.text}};
  plan.opened = !plan.text;
  if (plan.opened) plan.lines = {"made: " + plan.path};
  if (!plan.target.text) plan.lines = {"deleted: " + plan.path};
  if (!versions[0].file || !versions[1].file) return Done{};
  Recording recording = recording_of(versions);
  std::erase_if(recording.changes, [](const RecordedChange& change) { return change.version == 0; });
  plan.lines = changes_in_words(recording);
  if (plan.lines.empty()) plan.lines = {"changed: nothing that the case says; a comment, or how it is written"};
  for (const RecordedChange& change : recording.changes) {
    const bool erased = change.is == RecordedChange::Is::added && change.after->name == "erased";
    if (!erased) continue;
    return Problem{"'erased' cannot be undone: the personal record is gone, and the case says so truly",
                   "if it was recorded by mistake and the record is still there: plaint edit " + plan.called + " --reason \"...\""};
  }
  return Done{};
}

Problem nothing_to_undo(const std::string& called, bool redo) {
  if (redo) return {"nothing of " + called + " was undone last", "plaint undo " + called + " takes back its last change"};
  return {"git has nothing of " + called + " that could be undone", "what is not committed yet is shown by: git status"};
}

// git may keep other line ends than the disk has (core.autocrlf): it alone knows whether that is all.
bool differs_in_line_ends_alone(const World& world, const std::string& path, const std::optional<std::string>& now,
                                const std::optional<std::string>& committed) {
  if (!now || !committed) return false;
  const Result<bool> changed = git::is_changed(world, path);
  return changed && !*changed;
}

Result<Plan> plan_for(const World& world, const std::string& path, const std::string& called, const UndoOptions& options) {
  const auto versions = git::versions_of(world, path);
  if (!versions) return versions.problem();
  const git::Version* target = target_of(*versions, options.redo);
  if (target == nullptr) return nothing_to_undo(called, options.redo);
  if (target->parents.size() > 1) {
    return Problem{"the last change of " + called + " is a merge of two histories, which plaint does not undo",
                   "plaint history " + called + " shows what came in; plaint edit " + called + " corrects it"};
  }
  const std::optional<std::string>& committed = versions->back().text;
  std::optional<std::string> now;
  if (world.file_exists(path)) {
    const auto read = world.read_file(path, largest_file);
    if (!read) return read.problem();
    now = *read;
  }
  if (now != committed && !differs_in_line_ends_alone(world, path, now, committed)) {
    return Problem{path + " was changed since, and that is not committed",
                   "git diff " + path + " shows it; git commit -m \"why\" " + path + " keeps it, git checkout HEAD -- " + path + " throws it away"};
  }
  if (committed != target->text) {
    return Problem{path + " is no longer as that change left it", "plaint history " + called + " tells what came after; plaint edit " + called + " corrects it"};
  }
  Plan plan{path, called, *target, std::nullopt, {}, false};
  for (const git::Version& version : *versions) {
    if (!target->parents.empty() && version.commit == target->parents.front()) plan.text = version.text;
  }
  if (const Result<Done> looked = look_at_deed(plan); !looked) return looked.problem();
  return plan;
}

// Which file the user means: of a case that is there, of one that is no more, the diary, or whatever was changed last.
Result<std::string> path_for(const World& world, LoadedWorkspace& loaded, const UndoOptions& options) {
  if (options.which == "organisation") return std::string(diary_path);
  if (!options.which.empty()) {
    Result<std::string> path = find_case(loaded, options.which);
    return !path && yaml::is_case_id(options.which) ? Result<std::string>(case_path(options.which)) : path;
  }
  const auto commits = git::commits_below(world, {"cases", diary_path});
  if (!commits) return commits.problem();
  const git::Version* target = target_of(*commits, options.redo);
  if (target == nullptr) return nothing_to_undo("this workspace", options.redo);
  const auto paths = git::paths_of(world, target->commit, {"cases", diary_path});
  if (!paths) return paths.problem();
  if (paths->size() == 1) return paths->front();
  return Problem{"the last change is of " + count_of(static_cast<int>(paths->size()), "files") + " at once", "name one: plaint undo CASE"};
}

git::Message message_for(const Plan& plan) {
  const std::string prefix = plan.called + ": ";
  const std::string& subject = plan.target.subject;
  std::string deed = subject.starts_with(prefix) && !trailer_of(plan.target, "Case").empty() ? subject.substr(prefix.size()) : "a change by hand";
  const bool redo = deed.starts_with("undid ");
  if (redo) deed.erase(0, std::string("undid ").size());
  return {prefix + (redo ? "redid " : "undid ") + deed, {}, {{"Case", plan.called}, {"Undoes", plan.target.commit}}};
}

void tell(World& world, const Plan& plan, bool redo) {
  const git::Version& target = plan.target;
  world.out << plan.called << ": the last " << (redo ? "undoing" : "change") << ", of "
            << day_form(git::day_of(target.author_time)) << " by " << shown(target.author) << '\n';
  for (const std::string& line : plan.lines) world.out << "  " << line << '\n';
}

// Should the record of a case that is no more go too? nullopt: the user stopped.
std::optional<bool> person_goes(const World& world, Interview& interview, const Plan& plan, const UndoOptions& options) {
  if (!plan.opened || !world.file_exists(people_file(plan.called))) return false;
  if (options.person || !interview.may_ask()) return options.person;
  return interview.confirm("Delete the personal record " + people_file(plan.called) + " too? It cannot come back", false);
}

int carry_out(World& world, const Workspace& workspace, const Plan& plan, bool with_person) {
  Change change{{{plan.path, plan.text}}, message_for(plan)};
  const std::string person = people_file(plan.called);
  if (with_person) change.files.push_back({person, std::nullopt, true});
  const int status = write_change(world, workspace, change);
  if (status != exit_well) return status;
  world.out << change.message.subject << '\n';
  if (plan.opened && !with_person && world.file_exists(person)) {
    world.out << "The personal record " << person << " is still there: delete it, or plaint undo " << plan.called
              << " --redo brings the case back\n";
  }
  return exit_well;
}

}  // namespace

int undo(World& world, const CommonOptions& common, const UndoOptions& options) {
  const auto loaded = load_workspace(world, common.as_of, Listed::later);
  if (!loaded) return say(world, loaded.problem(), exit_usage);
  const Workspace& workspace = (*loaded)->workspace;
  if (!workspace.commits) {
    return say(world, {"this workspace is kept without git (git: none in plaint.yaml): nothing can be undone", "plaint edit corrects a case"}, exit_usage);
  }
  const Result<std::string> path = path_for(world, **loaded, options);
  if (!path) return say(world, path.problem(), exit_usage);
  const std::string called = *path == diary_path ? "organisation" : case_id_of(*path);
  const Result<Plan> plan = plan_for(world, *path, called, options);
  if (!plan) return say(world, plan.problem(), exit_problems);
  tell(world, *plan, options.redo);
  Interview interview(world, !options.yes);
  if (interview.may_ask() && !interview.confirm(options.redo ? "Bring it back?" : "Undo it?", true).value_or(false)) {
    world.out << "Nothing was changed\n";
    return exit_well;
  }
  const auto with_person = person_goes(world, interview, *plan, options);
  if (!with_person) return exit_well;
  const Result<Lock> lock = lock_workspace(world);
  if (!lock) return say(world, lock.problem(), exit_failed);
  const Result<Plan> again = plan_for(world, *path, called, options);
  if (!again) return say(world, again.problem(), exit_problems);
  if (again->target.commit != plan->target.commit) {
    return say(world, {called + " was changed by somebody else meanwhile: nothing was undone", "plaint history " + called}, exit_problems);
  }
  return carry_out(world, workspace, *again, *with_person);
}

}  // namespace plaint
