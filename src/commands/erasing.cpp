#include "commands/erasing.h"

#include <algorithm>

#include "base/text.h"
#include "casefile/privacy.h"
#include "commands/change.h"
#include "commands/find_case.h"
#include "yaml/append.h"

namespace plaint {

namespace {

const std::string event_name = "erased";

// --- What holds more of the person ----------------------------------------------------------------------------------

Sought sought_in(const LoadedWorkspace& loaded, const CaseOnDay& on_day) {
  Sought sought;
  allow_words_of(loaded.workspace, sought);
  allow_words_of(on_day.policy->policy, sought);
  for (const LoadedPolicy* policy : on_day.also) allow_words_of(policy->policy, sought);
  sought.known.insert(to_string(on_day.file->policy));
  Diagnostics nobody_needs;
  if (const auto complainant = read_people_file(loaded.world, on_day.id, nobody_needs)) look_for(*complainant, sought);
  return sought;
}

// "line 8", "lines 8, 9 and more"
std::string lines_of(const std::vector<PersonalData>& found) {
  constexpr std::size_t most = 10;
  std::vector<std::string> lines;
  for (const PersonalData& each : found) {
    const std::string line = std::to_string(each.place.line);
    if (lines.empty() || lines.back() != line) lines.push_back(line);
  }
  if (lines.empty()) return {};
  const bool more = lines.size() > most;
  if (more) lines.resize(most);
  return (lines.size() == 1 ? "line " : "lines ") + join(lines, ", ") + (more ? " and more" : "");
}

bool holds_personal_data(const std::string& path, const std::string& text, const Sought& sought) {
  return !find_personal_data({path, text}, sought).empty();
}

// The versions that git has of the case file; what stands in it now is told apart.
void look_into_history(const World& world, const CaseOnDay& on_day, const std::vector<std::string>& files, const Sought& sought,
                       std::vector<std::string>& left) {
  if (!git::is_repository(world)) return;
  const auto versions = git::versions_of(world, on_day.path);
  if (!versions) {
    left.push_back("the history of git, which could not be looked at");
    return;
  }
  const auto holds = [&](const git::Version& each) { return each.text && holds_personal_data(on_day.path, *each.text, sought); };
  const auto count = std::count_if(versions->begin(), versions->end(), holds);
  if (count > 0) {
    left.push_back("the history of git: " + count_of(static_cast<int>(count), "versions") + " of " + on_day.path +
                   (count == 1 ? " holds" : " hold") + " what looks like personal data; whoever knows git can take it out (git filter-repo)");
  }
  int committed = 0;
  for (const std::string& path : files) {
    const auto once = git::versions_of(world, path);
    if (once && !once->empty()) ++committed;
  }
  if (committed > 0) {
    left.push_back("the history of git: " + count_of(committed, "files") + " of people/ " + (committed == 1 ? "was" : "were") +
                   " committed once, against the rule; whoever knows git can take them out (git filter-repo)");
  }
}

std::vector<std::string> left_over(const LoadedWorkspace& loaded, const CaseOnDay& on_day, const std::vector<std::string>& files,
                                   const Sought& sought) {
  std::vector<std::string> left;
  if (const std::string lines = lines_of(find_personal_data(*on_day.file->source, sought)); !lines.empty()) {
    left.push_back(on_day.path + " itself, which holds what looks like personal data in " + lines + ": take it out with an editor");
  }
  if (loaded.world.file_exists(people_file(on_day.id)) && sought.complainant.empty()) {
    left.push_back("whatever holds the name: " + people_file(on_day.id) + " did not tell it, so that it could not be looked for");
  }
  if (loaded.diary.source && !sought.complainant.empty()) {
    Sought named;
    named.whole_names = {sought.complainant, sought.representative};
    const auto found = find_personal_data(*loaded.diary.source, named);
    const bool by_name = std::any_of(found.begin(), found.end(), [](const PersonalData& each) { return each.is == PersonalData::Is::somebody; });
    if (by_name) left.push_back("diary.yaml, which speaks of them by name");
  }
  for (const std::string& path : files) {
    if (const auto target = loaded.world.link_target(path)) {
      left.push_back("'" + shown(*target) + "': a link in people/ named it, and only the link is deleted");
    }
  }
  look_into_history(loaded.world, on_day, files, sought, left);
  return left;
}

// --- The deed -------------------------------------------------------------------------------------------------------

CaseEvent event_of(const Erasing& erasing, const std::string& by, Date today) {
  CaseEvent event;
  event.when = {today, std::nullopt};
  event.name = event_name;
  if (!by.empty()) event.by = {by};
  event.fields.push_back({"reason", {erasing.reason}, {}, {}});
  if (!erasing.override.empty()) event.fields.push_back({"override", {erasing.override}, {}, {}});
  return event;
}

// The reason stays in the case for ever, so it must not bring back what is erased.
std::optional<Problem> why_reason_not_kept(const Erasing& erasing, const Sought& sought) {
  for (const auto& [option, text] : {std::pair{"--reason", &erasing.reason}, std::pair{"--override", &erasing.override}}) {
    const Source source{option, *text};
    const auto found = find_personal_data(source, sought);
    if (found.empty()) continue;
    return Problem{std::string(option) + " holds " + (found.front().is < PersonalData::Is::complainant ? "what looks like " : "") +
                       std::string(to_string(found.front().is)) + ", and would keep it in the case",
                   "say it without: 'asked for in writing', 'the time is over'"};
  }
  return std::nullopt;
}

struct Ready {
  std::shared_ptr<LoadedWorkspace> loaded;
  std::unique_ptr<const CaseOnDay> on_day;
  PersonalRecord record;
};

Result<Ready> read_again(World& world, const Erasing& erasing, Date today) {
  auto loaded = load_workspace(world, today);
  if (!loaded) return loaded.problem();
  const auto path = find_case((*loaded)->case_paths, erasing.case_id);
  if (!path) return path.problem();
  Ready ready;
  ready.on_day = load_case(**loaded, *path, today);
  if (!ready.on_day->begun()) return Problem{*path + " cannot be read as it stands", "plaint check " + erasing.case_id + " says what to do"};
  const auto files = personal_files_of_cases(world);
  if (!files) return files.problem();
  ready.record = personal_record_of(**loaded, *ready.on_day, *files);
  ready.loaded = std::move(*loaded);
  return ready;
}

std::optional<Problem> why_nobody(const Ready& ready, const std::string& by) {
  const Workspace& workspace = ready.loaded->workspace;
  if (by.empty() || workspace.person(by) != nullptr || ready.on_day->policy->policy.role(by) != nullptr) return std::nullopt;
  std::vector<std::string> known;
  for (const Person& person : workspace.staff) known.push_back(person.id);
  return Problem{"'" + by + "' is nobody in plaint.yaml and no role of this policy", did_you_mean(by, known)};
}

Result<Change> change_for(const Ready& ready, const Erasing& erasing, const std::string& by, Date today) {
  Change change;
  for (const std::string& path : ready.record.files) change.files.push_back({path, std::nullopt, true});
  if (ready.record.keeping.erased) return change;  // only this copy of the workspace still had something
  const auto text = yaml::append_event(*ready.on_day->file->source, event_of(erasing, by, today));
  if (!text) return text.problem();
  change.files.push_back({ready.on_day->path, *text, false});
  change.message = {erasing.case_id + ": " + event_name, {}, trailers_for(erasing.case_id, event_name, today)};
  return change;
}

}  // namespace

PersonalRecord personal_record_of(const LoadedWorkspace& loaded, const CaseOnDay& on_day, const FilesOfCases& files) {
  PersonalRecord record;
  if (const auto found = files.find(on_day.id); found != files.end()) record.files = found->second;
  const Keeping keeping = keeping_of(*on_day.timeline, on_day.overlays, loaded.workspace.retention);
  record.keeping = retention_row(on_day.id, *on_day.timeline, keeping);
  for (const Deed& deed : on_day.timeline->deeds) {
    if (deed.written != nullptr && deed.written->name == event_name) record.erased = deed.date;
  }
  return record;
}

std::optional<Problem> why_not_erased(const PersonalRecord& record) {
  const std::string kept = kept_because(record.keeping);
  if (kept.empty()) return std::nullopt;
  return Problem{record.keeping.case_id + " " + kept, "--override REASON erases it all the same, and keeps the reason in the case"};
}

Erased erase_record(World& world, Date today, const Erasing& erasing) {
  Erased erased;
  const auto lock = lock_workspace(world);
  if (!lock) {
    erased.status = say(world, lock.problem(), exit_failed);
    return erased;
  }
  const auto ready = read_again(world, erasing, today);
  if (!ready) {
    erased.status = say(world, ready.problem(), exit_problems);
    return erased;
  }
  const Sought sought = sought_in(*ready->loaded, *ready->on_day);
  auto refused = erasing.override.empty() ? why_not_erased(ready->record) : std::nullopt;
  if (!refused) refused = why_reason_not_kept(erasing, sought);
  if (refused) {
    erased.status = say(world, *refused, exit_problems);
    return erased;
  }
  const std::string by = acting_person(world, ready->loaded->workspace, erasing.by);
  if (const auto unknown = why_nobody(*ready, erasing.by)) {
    erased.status = say(world, *unknown, exit_usage);
    return erased;
  }
  const auto change = change_for(*ready, erasing, by, today);
  if (!change) {
    erased.status = say(world, change.problem(), exit_problems);
    return erased;
  }
  erased.left = left_over(*ready->loaded, *ready->on_day, ready->record.files, sought);
  erased.files = ready->record.files.size();
  erased.status = write_change(world, ready->loaded->workspace, *change);
  const std::vector<std::string>& files = ready->record.files;
  erased.deleted = std::none_of(files.begin(), files.end(), [&](const std::string& path) { return world.file_exists(path); });
  return erased;
}

std::string left_over_text(const std::vector<std::string>& left) {
  std::string text = "Out of reach of plaint, and for somebody to look after:\n";
  for (const std::string& each : left) text += "- " + each + "\n";
  return text +
         "- backups of this folder, and copies of it on other machines\n"
         "- mailboxes, and the messages that were sent\n"
         "- printed letters, and what was passed on to others\n";
}

}  // namespace plaint
