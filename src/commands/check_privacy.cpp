#include "commands/check_privacy.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "base/text.h"
#include "commands/people.h"
#include "timeline/retention.h"

namespace plaint {

namespace {

const std::string people = "people";
const std::string git_never_sees = ", which git never sees";

// One line of .gitignore that speaks of people/ as a whole: yes, no (`!people/`), or not at all.
enum class Speaks { ignored, shared, not_at_all };

Speaks speaks(std::string line) {
  while (!line.empty() && (line.back() == ' ' || line.back() == '\r')) line.pop_back();
  const bool negated = line.starts_with('!');
  if (negated) line.erase(0, 1);
  constexpr std::array forms = {"people", "people/", "people/*", "people/**", "**/people", "**/people/", "**/people/**", "*"};
  if (line.starts_with('/')) line.erase(0, 1);
  const bool whole = std::any_of(forms.begin(), forms.end(), [&](const char* each) { return line == each; });
  if (negated) return line.starts_with("people") || whole ? Speaks::shared : Speaks::not_at_all;
  return whole ? Speaks::ignored : Speaks::not_at_all;
}

bool ignores_people(const World& world, const std::string& path) {
  if (!world.file_exists(path)) return false;
  const auto text = world.read_file(path, largest_file);
  if (!text) return false;
  bool ignored = false;
  for (std::size_t begin = 0; begin <= text->size();) {
    const std::size_t end = std::min(text->find('\n', begin), text->size());
    const Speaks line = speaks(text->substr(begin, end - begin));
    if (line != Speaks::not_at_all) ignored = line == Speaks::ignored;
    begin = end + 1;
  }
  return ignored;
}

// How many files of people/ git has, from its list of what will be in the next commit (.git/index; git itself is not run). Before
// each path there stands its length: so tests/people/x is none. A list in git's newer compressed form tells nothing.
int committed_files(const World& world) {
  constexpr std::size_t largest_list = std::size_t{64} * 1024 * 1024;
  if (!world.file_exists(".git/index")) return 0;
  const auto list = world.read_file(".git/index", largest_list);
  if (!list || !list->starts_with("DIRC")) return 0;
  int count = 0;
  const std::string folder = people + "/";
  for (std::size_t at = list->find(folder); at != std::string::npos; at = list->find(folder, at + 1)) {
    const std::size_t end = list->find('\0', at);
    if (at == 0 || end == std::string::npos || static_cast<unsigned char>((*list)[at - 1]) != end - at) continue;
    if (std::string_view(*list).substr(at, end - at) != people_note) ++count;
  }
  return count;
}

void warn_of_file(Diagnostics& diagnostics, std::string_view code, const std::string& path, std::string message, std::string hint) {
  diagnostics.warning(code, {}, std::move(message), std::move(hint)).path = path;
}

// "people/C-2026-0009.yaml", or without the ending when that is a folder or has another name.
std::string shown_path(const World& world, const std::string& case_id) {
  return world.file_exists(people_file(case_id)) ? people_file(case_id) : people_folder(case_id);
}

}  // namespace

PrivacyCheck::PrivacyCheck(const LoadedWorkspace& loaded, std::set<std::string>& files, Diagnostics& diagnostics)
    : loaded_(loaded), files_(files), diagnostics_(diagnostics), has_people_(loaded.world.folder_exists(people)) {
  allow_words_of(loaded.workspace, allowed_);
}

Afterwards PrivacyCheck::look_at_case(const CaseOnDay& each, Diagnostics& found) {
  Sought sought = allowed_;
  const std::string path = people_file(each.id);
  std::vector<std::string> names;
  const bool is_there = has_people_ && loaded_.world.file_exists(path);
  if (const auto complainant = has_people_ ? read_people_file(loaded_.world, each.id, found) : std::nullopt) {
    look_for(*complainant, sought);
    names = {sought.complainant, sought.representative};
    std::erase(names, "");
  }
  if (each.file) look_at_text(each, sought, found);
  const bool erased = each.file && each.begun() && keeping_of(*each.timeline, {}, std::nullopt).erased;
  return [this, names = std::move(names), id = each.id, erased, path, is_there] {
    names_.insert(names_.end(), names.begin(), names.end());
    if (erased) erased_.insert(id);
    if (is_there) files_.insert(path);
  };
}

void PrivacyCheck::look_at_text(const CaseOnDay& each, Sought sought, Diagnostics& found) const {
  sought.known.insert(to_string(each.file->policy));
  for (const Pin& pin : each.file->also) sought.known.insert(to_string(pin));
  std::vector<const LoadedPolicy*> policies = each.also;
  if (each.policy != nullptr) policies.push_back(each.policy);
  for (const LoadedPolicy* policy : policies) allow_words_of(policy->policy, sought);
  warn_of_personal_data(*each.file->source, sought, "move it to " + people_file(each.id) + git_never_sees, found);
}

void PrivacyCheck::look_at_rest() {
  if (loaded_.diary.source) {
    Sought sought = allowed_;
    for (const LoadedPolicy* policy : loaded_.policies.read()) allow_words_of(policy->policy, sought);
    sought.whole_names = names_;
    warn_of_personal_data(*loaded_.diary.source, sought, "take it out: the diary is committed, and speaks of no one person",
                          diagnostics_);
  }
  if (has_people_) look_at_people();
}

void PrivacyCheck::tell_readable(const std::string& path, const std::string& mode) {
  if (!loaded_.world.others_may_read(path)) return;
  warn_of_file(diagnostics_, "people-readable", path, "other users of this machine may look at it", "type: chmod " + mode + " " + path);
}

void PrivacyCheck::look_at_people() {
  const World& world = loaded_.world;
  if (!ignores_people(world, ".gitignore") && !ignores_people(world, ".git/info/exclude")) {
    warn_of_file(diagnostics_, "people-not-ignored", ".gitignore", "git is not told to leave people/ alone: it could be committed",
                 "add the line /people/ to .gitignore");
  }
  if (const int committed = committed_files(world); committed > 0) {
    warn_of_file(diagnostics_, "people-committed", people,
                 "git has " + count_of(committed, "files") + " of it: whoever gets a copy of this workspace gets them too",
                 "type: git rm -r --cached people && git commit -m \"people/ is no part of the history\"");
  }
  const bool folder_open = world.others_may_read(people);
  tell_readable(people, "700");
  const auto found = personal_files(world);
  if (!found) {
    warn_of_file(diagnostics_, "people-without-case", people, "it cannot be looked through", "");
    return;
  }
  std::set<std::string> ids;
  for (const std::string& path : loaded_.case_paths) ids.insert(case_of_personal_file(path.substr(path.rfind('/') + 1)));
  std::set<std::string> told;
  int nameless = 0;
  for (const PersonalFile& file : *found) {
    if (file.case_id.empty()) {
      const bool ours = file.path == people_note || file.path.starts_with(std::string(drafts_folder) + "/");
      if (!ours) ++nameless;
      continue;
    }
    if (folder_open && file.path == people_file(file.case_id)) tell_readable(file.path, "600");
    if (erased_.contains(file.case_id) && told.insert(file.case_id).second) {
      warn_of_file(diagnostics_, "not-erased", shown_path(world, file.case_id),
                   file.case_id + " is recorded as erased, and this is still there", "plaint erase " + file.case_id + " --reason ... deletes it");
    }
    if (ids.contains(file.case_id) || !told.insert(file.case_id).second) continue;
    warn_of_file(diagnostics_, "people-without-case", shown_path(world, file.case_id), "there is no case " + file.case_id,
                 "bring the case back, or delete what people/ holds of it: no retention period will ever end for it");
  }
  if (nameless == 0) return;
  warn_of_file(diagnostics_, "people-without-case", people,
               count_of(nameless, "files") + (nameless == 1 ? " does" : " do") + " not begin with the reference of a case",
               "call them C-2026-0004.yaml or C-2026-0004-letter.pdf: else plaint erase does not find them");
}

}  // namespace plaint
