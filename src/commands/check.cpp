#include "commands/check.h"

#include <algorithm>
#include <set>

#include "base/text.h"
#include "casefile/complainant.h"
#include "commands/check_privacy.h"
#include "commands/check_reports.h"
#include "commands/find_case.h"
#include "commands/kept_letters.h"
#include "commands/letter_forms.h"
#include "commands/load.h"
#include "commands/people.h"
#include "mail/check_mail.h"
#include "report/diagnostics_text.h"

namespace plaint {

namespace {

// A date with a slip in its year would otherwise hide its event until then.
void tell_future(const CaseOnDay& each, Date today, Diagnostics& diagnostics) {
  if (!each.file) return;
  const std::string hint = "correct the year; until that day it counts as not happened";
  if (each.file->received.date > today) {
    diagnostics.warning("future-event", each.file->received_place, "the case is received in the future", hint);
  }
  for (const CaseEvent& event : each.file->events) {
    if (event.when.date <= today) continue;
    diagnostics.warning("future-event", event.date_place, "'" + shown(event.name) + "' lies in the future", hint);
  }
}

struct Checked {
  std::set<std::string> files;
  Diagnostics diagnostics;
};

// Templates of letters that nobody could use; a whole one is no file of its own for the count.
void tell_broken_templates(const World& world, Checked& checked) {
  const auto forms = load_letter_forms(world);
  if (!forms) return;
  for (const LetterForm& each : *forms) {
    if (!each.own || each.mistakes.empty()) continue;
    checked.diagnostics.add_all(each.mistakes);
    checked.files.insert(each.mistakes.all().front().path);
  }
}

Checked check_all(LoadedWorkspace& loaded, Date as_of, Date today) {
  Checked checked;
  checked.files = {"plaint.yaml"};
  if (loaded.world.file_exists("diary.yaml")) checked.files.insert("diary.yaml");
  for (const std::string& path : loaded.calendars.read_all()) checked.files.insert(path);
  PrivacyCheck privacy(loaded, checked.files, checked.diagnostics);
  look_at_each_case(loaded, as_of, [&](const CaseOnDay& each) -> Afterwards {
    Diagnostics found = each.diagnostics;
    tell_future(each, std::max(as_of, today), found);
    if (each.file) tell_changed_letters(loaded.world, *each.file, found);
    Afterwards keep = privacy.look_at_case(each, found);
    return [&checked, path = each.path, found = std::move(found), keep = std::move(keep)] {
      checked.files.insert(path);
      checked.diagnostics.add_all(found);
      keep();
    };
  }, Detail::judged);
  replay_organisation(loaded, as_of);
  check_mail(loaded.workspace, checked.diagnostics);
  tell_broken_templates(loaded.world, checked);
  for (const std::string& path : loaded.policies.read_all()) checked.files.insert(path);
  privacy.look_at_rest();
  check_saved_reports(loaded, checked.files, checked.diagnostics);
  checked.diagnostics.add_all(loaded.diagnostics);
  return checked;
}

// The path, from the workspace, of what the user typed.
Result<std::string> path_of(const LoadedWorkspace& loaded, const Checked& checked, std::string typed) {
  if (typed.starts_with("./")) typed.erase(0, 2);
  if (checked.files.contains(loaded.here + typed)) return loaded.here + typed;
  const bool is_path = typed.find('/') != std::string::npos || typed.ends_with(".yaml");
  if (!is_path) return find_case(loaded.case_paths, typed);
  const std::vector<std::string> known(checked.files.begin(), checked.files.end());
  const std::string near = did_you_mean(loaded.here + typed, known);
  return Problem{"'" + shown(typed) + "' is not a file that plaint check looks at",
                 near.empty() ? "it looks at plaint.yaml, diary.yaml, cases/ and policies/" : near};
}

std::string closing_line(const Diagnostics& diagnostics, std::size_t files) {
  int errors = 0, warnings = 0, findings = 0;
  std::set<std::string> paths;
  for (const Diagnostic& each : diagnostics.all()) {
    if (each.severity == Severity::error) ++errors;
    if (each.severity == Severity::warning) ++warnings;
    if (each.severity == Severity::finding) ++findings;
    paths.insert(each.path);
  }
  const int all = static_cast<int>(files);
  if (paths.empty()) return "No mistakes in " + count_of(all, "files") + "\n";
  std::vector<std::string> counts;
  if (errors > 0) counts.push_back(count_of(errors, "errors"));
  if (warnings > 0) counts.push_back(count_of(warnings, "warnings"));
  if (findings > 0) counts.push_back(count_of(findings, "findings"));
  const std::string some = paths.size() == files ? "" : std::to_string(paths.size()) + " of ";
  return "\n" + join(counts, ", ") + " in " + some + count_of(all, "files") + "\n";
}

}  // namespace

int check(World& world, const CommonOptions& options, const std::vector<std::string>& files) {
  const auto loaded = load_workspace(world, options.as_of);
  if (!loaded) return say(world, loaded.problem(), exit_usage);
  const Checked checked = check_all(**loaded, options.as_of, world.today());
  std::set<std::string> wanted = files.empty() ? checked.files : std::set<std::string>{};
  for (const std::string& typed : files) {
    const Result<std::string> path = path_of(**loaded, checked, typed);
    if (!path) return say(world, path.problem(), exit_usage);
    wanted.insert(*path);
    const std::string personal = people_file(case_of_personal_file(path->substr(path->rfind('/') + 1)));
    if (checked.files.contains(personal)) wanted.insert(personal);
  }
  Diagnostics told;
  for (const Diagnostic& each : checked.diagnostics.all()) {
    if (!files.empty() && !wanted.contains(each.path)) continue;
    told.add(each.severity, each.code, {}, each.message) = each;
  }
  const bool json = options.format == Format::json;
  world.out << (json ? diagnostics_json(told)
                     : diagnostics_text(told, options.color) + closing_line(told, wanted.size()));
  return told.errors() > 0 ? exit_problems : exit_well;
}

}  // namespace plaint
