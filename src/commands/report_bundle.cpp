#include "commands/report_bundle.h"

#include <algorithm>
#include <set>

#include "base/digest.h"
#include "base/text.h"
#include "commands/case_versions.h"
#include "commands/gather.h"
#include "commands/one_case.h"
#include "policy/findings.h"
#include "report/case_bundle.h"
#include "report/policy_health.h"

namespace plaint {

namespace {

constexpr const char* digest_prefix = "sha256:";

// The digests of what people/ keeps of a case; nobody's name is looked at.
std::set<std::string> digests_in_people(const World& world, const std::string& case_id) {
  std::set<std::string> digests;
  const std::string folder = "people/" + case_id;
  if (!world.folder_exists(folder)) return digests;
  const auto files = world.list_files(folder);
  if (!files) return digests;
  for (const std::string& path : *files) {
    constexpr std::size_t largest_letter = 64 * largest_file;
    const Result<std::string> bytes = world.read_file(path, largest_letter);
    if (bytes) digests.insert(digest_prefix + sha256_hex(*bytes));
  }
  return digests;
}

std::vector<KeptLetter> letters_of(const World& world, const Timeline& timeline) {
  const std::set<std::string> here = digests_in_people(world, timeline.casefile->id);
  std::vector<KeptLetter> letters;
  for (const Deed& deed : timeline.deeds) {
    const std::string digest = deed.written == nullptr ? "" : deed.written->text("letter");
    const EventType& type = timeline.policy->event_type(deed.event);
    if (digest.empty() || !type.visible_to.empty()) continue;
    letters.push_back({deed.date, type.title.empty() ? title_of_name(type.name) : type.title, digest, here.contains(digest)});
  }
  return letters;
}

std::string digest_of(const Policy& policy) { return policy.source == nullptr ? "" : sha256_hex(policy.source->text); }

int print(World& world, const std::string& here, const ReportOptions& options, const IssuedReport& issued, Format format) {
  const Result<std::string> text = formatted(world, issued, format, options.table);
  if (!text) return say(world, text.problem(), exit_usage);
  const int status = print_or_write(world, here, options.out, *text);
  return status == exit_well && !issued.unreadable.empty() ? exit_problems : status;
}

std::optional<Problem> misused(const ReportOptions& options) {
  const bool period = !options.quarter.empty() || !options.year.empty() || !options.from.empty() || !options.to.empty();
  if (period) return Problem{"this report is about no period", "--as-of DAY shows it as it stood on a day"};
  if (options.save) return Problem{"this report is not kept in reports/", "-o FILE writes it to a file"};
  return std::nullopt;
}

// The policy that the user means, or else that of plaint.yaml.
const LoadedPolicy* chosen_policy(LoadedWorkspace& loaded, const std::string& wanted, Date as_of) {
  if (wanted.empty()) return loaded.own;
  loaded.policies.read_all();
  const LoadedPolicy* best = nullptr;
  for (const LoadedPolicy* each : loaded.policies.read()) {
    if (each->policy.pin() == wanted) return each;
    const bool newer = best == nullptr || (each->policy.in_force <= as_of && each->policy.in_force > best->policy.in_force);
    if (each->policy.id == wanted && newer) best = each;
  }
  return best;
}

Problem no_such_policy(const LoadedWorkspace& loaded, const std::string& wanted) {
  if (wanted.empty()) return {"plaint.yaml names no policy", "plaint report policy ID; plaint policy list names them"};
  std::vector<std::string> known;
  for (const LoadedPolicy* each : loaded.policies.read()) known.push_back(each->policy.id);
  const std::string near = did_you_mean(wanted, known);
  return {"there is no policy '" + shown(wanted) + "' that can be read", near.empty() ? "see plaint policy list" : near};
}

std::optional<Date> last_review(const Diary& diary, Date as_of) {
  std::optional<Date> last;
  for (const CaseEvent& event : diary.events) {
    const bool later = !last || event.when.date > *last;
    if (event.name == "policy-reviewed" && event.when.date <= as_of && later) last = event.when.date;
  }
  return last;
}

}  // namespace

int report_case(World& world, const CommonOptions& common, const ReportOptions& options, Format format) {
  if (const auto problem = misused(options)) return say(world, *problem, exit_usage);
  if (options.which.empty()) return say(world, {"which case?", "plaint report case 7"}, exit_usage);
  const auto one = load_one_case(world, common, options.which);
  if (!one) return say(world, one.problem(), exit_usage);
  const CaseOnDay& on_day = *one->on_day;
  if (!on_day.begun()) {
    tell_mistakes(world, common, on_day);
    return exit_problems;
  }
  ChronologyView view{.timeline = &*on_day.timeline};
  const Result<CaseVersions> versions = versions_of_case(world, one->loaded->workspace, on_day);
  const Recording recording = versions ? recording_of(versions->files) : Recording{};
  if (versions) {
    view.recording = &recording;
    view.recorders = versions->recorders;
  } else {
    view.unknown = versions.problem().message;
  }
  IssuedReport issued = case_bundle({.chronology = &view,
                                     .overlays = &on_day.overlays,
                                     .letters = letters_of(world, *on_day.timeline),
                                     .organisation = one->loaded->workspace.organisation,
                                     .policy_digest = digest_of(on_day.policy->policy)});
  issued.unreadable.add_all(errors_of(on_day.diagnostics));
  issued.unreadable.add_all(errors_of(one->loaded->diagnostics));
  return print(world, one->loaded->here, options, issued, format);
}

int report_policy(World& world, const CommonOptions& common, const ReportOptions& options, Format format) {
  if (const auto problem = misused(options)) return say(world, *problem, exit_usage);
  const auto workspace = load_workspace(world, common.as_of);
  if (!workspace) return say(world, workspace.problem(), exit_usage);
  LoadedWorkspace& loaded = **workspace;
  const LoadedPolicy* policy = chosen_policy(loaded, options.which, common.as_of);
  if (policy == nullptr) return say(world, no_such_policy(loaded, options.which), exit_usage);
  replay_organisation(loaded, common.as_of);  // tells what is wrong in the diary
  const Timeline duties = replay_diary(loaded.diary.events, policy->policy, policy->setting, common.as_of);
  PolicyHealth health{.policy = &policy->policy, .duties = &duties};
  find_defects(policy->policy, common.as_of, health.findings, last_review(loaded.diary, common.as_of));
  IssuedReport issued = policy_health(health);
  issued.unreadable.add_all(errors_of(loaded.diagnostics));
  return print(world, loaded.here, options, issued, format);
}

}  // namespace plaint
