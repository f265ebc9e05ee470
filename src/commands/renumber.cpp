#include "commands/renumber.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "base/contains.h"
#include "base/text.h"
#include "commands/change.h"
#include "commands/duplicates.h"
#include "commands/find_case.h"
#include "commands/load.h"
#include "commands/people.h"
#include "commands/reference.h"
#include "commands/renumber_words.h"
#include "yaml/case_reader.h"
#include "yaml/reference_edit.h"

namespace plaint {

namespace {

using Why = Duplicate::Why;
constexpr std::size_t largest_kept = 64 * largest_file;  // of what is kept beside a person's record: letters, scans

// A path below people/ with another reference wherever a name in it begins with the old one.
std::string moved_path(const std::string& path, const std::string& from, const std::string& to) {
  std::vector<std::string> names = split(path, "/");
  for (std::string& name : names) {
    if (case_of_personal_file(name) == from) name.replace(name.find(from), from.size(), to);
  }
  return join(names, "/");
}

// All that people/ holds of a case, moved to another reference; nothing when there is none.
Result<std::vector<FileChange>> moved_person(const World& world, const std::string& from, const std::string& to) {
  auto kept = personal_files(world);
  if (!kept) return kept.problem();
  std::erase_if(*kept, [&](const PersonalFile& each) { return each.case_id != from; });
  std::vector<FileChange> files;
  for (const PersonalFile& each : *kept) {
    const auto text = world.read_file(each.path, largest_kept);
    if (!text) return text.problem();
    files.push_back({moved_path(each.path, from, to), *text, true});
  }
  for (const PersonalFile& each : *kept) files.push_back({each.path, std::nullopt, true});
  return files;
}

// A line that stands in the file and on neither side: somebody has begun to settle the conflict by hand.
std::string line_by_hand(const std::string& text, const Duplicate& duplicate) {
  const auto lines_of = [](const std::string& all) {
    std::set<std::string> lines;
    for (std::string& line : lines_in(all)) {
      while (line.ends_with('\r') || line.ends_with(' ')) line.pop_back();
      lines.insert(std::move(line));
    }
    return lines;
  };
  std::set<std::string> known = lines_of(duplicate.ours);
  known.merge(lines_of(duplicate.theirs));
  for (const std::string& line : lines_of(text)) {
    const bool marker = line.starts_with("<<<<<<<") || line.starts_with("=======") || line.starts_with(">>>>>>>") ||
                        line.starts_with("|||||||");
    if (!marker && !known.contains(line) && !line.empty()) return line;
  }
  return {};
}

class Renumber {
 public:
  Renumber(World& world, const LoadedWorkspace& loaded, MergeState state, bool theirs)
      : world_(world),
        workspace_(loaded.workspace),
        case_paths_(loaded.case_paths),
        state_(std::move(state)),
        theirs_(theirs) {}

  // An exit status; what was done is in `said`.
  int mend(const Duplicate& duplicate) {
    switch (duplicate.why) {
      case Why::conflict:
      case Why::markers:
        return part(duplicate);
      case Why::same_reference:
        return give_next(duplicate);
      case Why::wrong_reference:
        return correct(duplicate);
      case Why::wrong_name:
        break;
    }
    return rename(duplicate);
  }

  // Commits what settled conflicts, if git has nothing else to merge.
  int conclude() {
    if (settled_.empty()) return exit_well;
    const git::Message message = merge_message(settled_);
    if (!workspace_.commits) return tell(words_left_to_user(message));
    if (!state_.merging || anything_unmerged(world_)) return tell(words_more_to_merge(state_.merging));
    const auto done =
        git::run(world_, {"-c", "core.fsync=all", "commit", "--cleanup=whitespace", "-F", "-"}, git::to_text(message));
    if (done) return tell(words_concluded(message));
    Problem problem = done.problem();
    problem.message = "the cases are written, but not committed: " + problem.message;
    problem.hint +=
        (problem.hint.empty() ? "" : "; ") + std::string("afterwards: git commit -m \"") + message.subject + "\"";
    return say(world_, problem, exit_failed);
  }

  const std::string& said() const { return said_; }

 private:
  int tell(const std::string& words) {
    said_ += words;
    return exit_well;
  }

  int refuse(const Duplicate& duplicate, const Problem& problem, int status = exit_problems) {
    return say(world_, {shown(duplicate.path) + ": " + problem.message, problem.hint}, status);
  }

  Result<std::string> next_for(const std::string& text, const std::string& reference) {
    std::vector<std::string> names = case_paths_;
    names.insert(names.end(), given_.begin(), given_.end());
    return free_reference(world_, workspace_, std::move(names), yaml::year_received_in(text).value_or(year_of_reference(reference)));
  }

  // The reference that an earlier attempt, which was interrupted, has already given to this text.
  std::optional<std::string> given_before(const std::string& text, const std::string& but) {
    for (const std::string& path : case_paths_) {
      const std::string id = case_id_of(path);
      if (id == but) continue;
      const auto there = world_.read_file(path, largest_file);
      if (!there || yaml::reference_in(*there) != id) continue;
      const auto same = yaml::with_reference(text, id);
      if (same && *same == *there) return id;
    }
    return std::nullopt;
  }

  // Two cases in one file, or in git's index: the one made here gets the next reference, and its person goes along.
  // What came in is known elsewhere under its reference, and its person is recorded there.
  int part(const Duplicate& duplicate) {
    const std::string& moved = theirs_ ? duplicate.theirs : duplicate.ours;
    const std::string& kept = theirs_ ? duplicate.ours : duplicate.theirs;
    const auto working = world_.read_file(duplicate.path, largest_kept);
    if (const std::string line = working ? line_by_hand(*working, duplicate) : ""; !line.empty()) {
      return refuse(duplicate, {"'" + shown(line) + "' is on neither side: it was changed by hand since the merge",
                                "settle it by hand to the end, or go back to the merge with: git checkout -m -- " +
                                    shown(duplicate.path)});
    }
    const auto before = duplicate.why == Why::conflict ? given_before(moved, duplicate.reference) : std::nullopt;
    const auto next = before ? Result<std::string>(*before) : next_for(moved, duplicate.reference);
    if (!next) return refuse(duplicate, next.problem());
    const auto text = yaml::with_reference(moved, *next);
    const auto other = yaml::with_reference(kept, duplicate.reference);
    if (!text || !other) return refuse(duplicate, (text ? other : text).problem());
    Renumbered done{duplicate, *next, yaml::summary_in(moved), yaml::summary_in(kept), theirs_, false, {}};
    Change change{{{case_path(*next), *text}, {duplicate.path, *other}}, message(done)};
    if (!theirs_) {
      const auto person = moved_person(world_, duplicate.reference, *next);
      if (!person) return refuse(duplicate, person.problem());
      done.person_moved = !person->empty();
      change.files.insert(change.files.end(), person->begin(), person->end());
    }
    return write(change, std::move(done));
  }

  int give_next(const Duplicate& duplicate) {
    const auto text = world_.read_file(duplicate.path, largest_file),
               other = world_.read_file(duplicate.other, largest_file);
    if (!text) return refuse(duplicate, text.problem());
    if (other && *other == *text) {
      return refuse(duplicate, {"it is a copy of " + shown(duplicate.other) + ", to the letter, and no second case",
                                "delete one of the two: git rm " + shown(duplicate.path)});
    }
    const std::string reference =
        yaml::is_case_id(duplicate.reference) ? duplicate.reference : case_id_of(duplicate.other);
    const auto next = next_for(*text, reference);
    if (!next) return refuse(duplicate, next.problem());
    return rewrite(duplicate, *text, *next, case_path(*next));
  }

  int correct(const Duplicate& duplicate) {
    const auto text = world_.read_file(duplicate.path, largest_file);
    if (!text) return refuse(duplicate, text.problem());
    return rewrite(duplicate, *text, case_id_of(duplicate.path), duplicate.path);
  }

  int rename(const Duplicate& duplicate) {
    const std::string path = case_path(duplicate.reference);
    if (world_.file_exists(path)) {
      return refuse(duplicate, {"its place, " + path + ", is taken", "compare the two, and delete or rename one"});
    }
    const auto text = world_.read_file(duplicate.path, largest_file);
    if (!text) return refuse(duplicate, text.problem());
    return rewrite(duplicate, *text, duplicate.reference, path);
  }

  int rewrite(const Duplicate& duplicate, const std::string& text, const std::string& reference,
              const std::string& path) {
    const auto edited = yaml::with_reference(text, reference);
    if (!edited) return refuse(duplicate, edited.problem());
    Renumbered done{duplicate, reference, yaml::summary_in(text), {}, false, false, {}};
    Change change{{{path, *edited}}, message(done)};
    if (path != duplicate.path) change.files.push_back({duplicate.path, std::nullopt});
    return write(change, std::move(done));
  }

  int write(const Change& change, Renumbered done) {
    const bool conflict = done.duplicate.why == Why::conflict;
    Workspace how = workspace_;
    how.commits = how.commits && !conflict;  // git commits a merge as a whole, at its end
    if (const int status = write_change(world_, how, change); status != exit_well) return status;
    given_.push_back(case_path(done.reference));
    if (conflict) {
      const auto added =
          git::run(world_, {"--literal-pathspecs", "add", "--", change.files[0].path, change.files[1].path});
      if (!added) return refuse(done.duplicate, added.problem(), exit_failed);
      settled_.push_back(done);
    }
    done.mentions = mentions_of(done);
    const bool unclear =
        world_.file_exists(people_file(done.duplicate.reference)) && !world_.file_exists(people_file(done.reference));
    return tell(words_for(done, unclear, how.commits));
  }

  // "cases/2026/C-2026-0012.yaml:9", of every other file that names the old reference.
  std::vector<std::string> mentions_of(const Renumbered& done) {
    std::vector<std::string> places, paths = case_paths_;
    paths.emplace_back("diary.yaml");
    const std::string& old = done.duplicate.reference;
    for (const std::string& path : paths) {
      if (path == done.duplicate.path || path == done.duplicate.other || path == case_path(done.reference) ||
          case_id_of(path) == old)
        continue;
      const auto text = world_.read_file(path, largest_file);
      if (!text) continue;
      for (std::size_t at = text->find(old); at != std::string::npos; at = text->find(old, at + old.size())) {
        const std::size_t end = at + old.size();
        if (end < text->size() && (*text)[end] >= '0' && (*text)[end] <= '9') continue;
        const auto line = 1 + std::count(text->begin(), text->begin() + static_cast<std::ptrdiff_t>(at), '\n');
        places.push_back(fmt::format("{}:{}", shown(path), line));
      }
    }
    return places;
  }

  World& world_;
  const Workspace& workspace_;
  const std::vector<std::string>& case_paths_;
  MergeState state_;
  bool theirs_;
  std::vector<std::string> given_;   // paths of the references that were given so far
  std::vector<Renumbered> settled_;  // conflicts, to be committed together
  std::string said_;
};

// The reference that was typed, or the path.
Result<std::string> wanted_name(const std::vector<std::string>& case_paths, const std::string& here,
                                std::string typed) {
  if (typed.starts_with("./")) typed.erase(0, 2);
  if (typed.find('/') != std::string::npos || typed.ends_with(".yaml") || typed.ends_with(".yml")) {
    const std::string path = here + typed;
    if (contains(case_paths, path)) return path;
  }
  std::map<std::string, std::string> one_of_each;
  for (const std::string& path : case_paths) one_of_each.emplace(case_id_of(path), path);
  std::vector<std::string> paths;
  for (const auto& [id, path] : one_of_each) paths.push_back(path);
  const auto found = find_case(paths, typed);
  return found ? Result<std::string>(case_id_of(*found)) : found;
}

bool is_wanted(const Duplicate& duplicate, const std::string& name) {
  return name.empty() || duplicate.path == name || duplicate.reference == name || case_id_of(duplicate.path) == name;
}

}  // namespace

int renumber(World& world, const CommonOptions& options, const RenumberOptions& wanted) {
  const auto first = load_workspace(world, options.as_of);
  if (!first) return say(world, first.problem(), exit_usage);
  const std::string here = (*first)->here;
  const auto lock = lock_workspace(world);
  if (!lock) return say(world, lock.problem(), exit_failed);
  const auto loaded = load_workspace(world, options.as_of);  // again: somebody may have written while we waited
  if (!loaded) return say(world, loaded.problem(), exit_usage);
  std::string name;
  if (!wanted.which.empty()) {
    const auto found = wanted_name((*loaded)->case_paths, here, wanted.which);
    if (!found) return say(world, found.problem(), exit_usage);
    name = *found;
  }
  const MergeState state = merge_state(world);
  std::vector<Duplicate> all = find_duplicates(world, (*loaded)->case_paths, state);
  std::erase_if(all, [&](const Duplicate& each) { return !is_wanted(each, name); });
  if (all.empty()) {
    world.out << words_for_nothing(case_id_of(name));
    return exit_well;
  }
  if (state.replaying && !state.unmerged.empty()) return say(world, replaying_problem(), exit_problems);
  Renumber deed(world, **loaded, state, wanted.theirs);
  int status = exit_well;
  for (const Duplicate& each : all) status = std::max(status, deed.mend(each));
  status = std::max(status, deed.conclude());
  world.out << deed.said();
  return status;
}

}  // namespace plaint
