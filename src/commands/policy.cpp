#include "commands/policy.h"

#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "base/contains.h"
#include "base/text.h"
#include "commands/load.h"
#include "policy/findings.h"
#include "report/diagnostics_text.h"
#include "report/policy_diff.h"
#include "report/policy_text.h"

namespace plaint {

namespace {

constexpr int widest_page = 100;

// The workspace with every policy read. Only what is wrong in policies/ is told here; the rest is told by `plaint
// check`.
struct Opened {
  std::shared_ptr<LoadedWorkspace> workspace;
  std::vector<const Policy*> policies;  // in the order of their files
  std::vector<std::string> unreadable;  // the files with errors
  Diagnostics diagnostics;              // of the policy files

  int status() const { return diagnostics.errors() > 0 ? exit_problems : exit_well; }
};

void copy(const Diagnostic& one, Diagnostics& target) { target.add(one.severity, one.code, {}, {}) = one; }

Result<Opened> open_policies(World& world, Date day) {
  auto workspace = load_workspace(world, day);
  if (!workspace) return workspace.problem();
  Opened opened;
  opened.workspace = std::move(*workspace);
  const std::vector<std::string> paths = opened.workspace->policies.read_all();
  for (const std::string& path : paths) {
    const auto& read = opened.workspace->policies.read();
    const auto loaded = std::find_if(read.begin(), read.end(), [&](const auto& each) { return each->path == path; });
    if (loaded != read.end()) opened.policies.push_back(&(*loaded)->policy);
    if (loaded == read.end()) opened.unreadable.push_back(path);
  }
  for (const Diagnostic& each : opened.workspace->diagnostics.all())
    if (contains(paths, each.path) || each.path == "policies")
      copy(each, opened.diagnostics);
  return opened;
}

// What is wrong in the files, for commands that go on with the others.
void tell_errors(World& world, const Diagnostics& diagnostics) {
  Diagnostics errors;
  for (const Diagnostic& each : diagnostics.all())
    if (each.severity == Severity::error) copy(each, errors);
  world.err << diagnostics_text(errors);
}

// The policy that the user means by "imago", "imago@2023-04-20" or "policies/imago.yaml". Of several versions the
// newest that is in force on `day`, else the one that comes into force first; nullptr when there is none.
const Policy* wanted_policy(const Opened& opened, const std::string& wanted, Date day) {
  const Policy* best = nullptr;
  for (const Policy* each : opened.policies) {
    const std::string& path = each->source->path;
    if (each->pin() == wanted || path == wanted || path == opened.workspace->here + wanted) return each;
    if (each->id != wanted) continue;
    const bool better = best == nullptr || (best->in_force > day && each->in_force < best->in_force) ||
                        (each->in_force <= day && each->in_force > best->in_force);
    if (better) best = each;
  }
  return best;
}

Problem no_such_policy(const Opened& opened, const std::string& wanted) {
  std::vector<std::string> known;
  for (const Policy* each : opened.policies) {
    if (!contains(known, each->id)) known.push_back(each->id);
    if (wanted.find('@') != std::string::npos) known.push_back(each->pin());
  }
  const std::string meant = did_you_mean(wanted, known);
  if (!opened.unreadable.empty() && meant.empty())
    return {"there is no policy '" + shown(wanted) + "' that can be read", "see plaint policy check"};
  return {"there is no policy '" + shown(wanted) + "'", meant.empty() ? "see plaint policy list" : meant};
}

}  // namespace

int policy_list(World& world, const CommonOptions& common) {
  const Result<Opened> opened = open_policies(world, common.as_of);
  if (!opened) return say(world, opened.problem(), exit_usage);
  if (opened->policies.empty() && opened->unreadable.empty() && common.format == Format::text)
    world.err << "no policies: put one into the folder policies/\n";
  world.out << (common.format == Format::json ? policy_list_json(opened->policies)
                                              : policy_list_text(opened->policies));
  tell_errors(world, opened->diagnostics);
  return opened->status();
}

int policy_show(World& world, const CommonOptions& common, const std::string& wanted) {
  const Result<Opened> opened = open_policies(world, common.as_of);
  if (!opened) return say(world, opened.problem(), exit_usage);
  const Policy* policy = wanted_policy(*opened, wanted, common.as_of);
  if (policy == nullptr) {
    tell_errors(world, opened->diagnostics);
    return say(world, no_such_policy(*opened, wanted), opened->unreadable.empty() ? exit_usage : exit_problems);
  }
  if (common.format == Format::json) world.out << policy_json(*policy);
  if (common.format == Format::md) world.out << policy_markdown(*policy);
  if (common.format == Format::text)
    world.out << policy_text(*policy, world.is_terminal ? std::clamp(world.terminal_width, 60, widest_page) : 80,
                             common.color);
  return exit_well;
}

namespace {

std::string closing_line(std::size_t policies, int errors, int findings) {
  const auto counted = [](int n, const char* one, const char* many) {
    return fmt::format("{} {}", n, n == 1 ? one : many);
  };
  return fmt::format("{}: {}, {}\n", counted(static_cast<int>(policies), "policy", "policies"),
                     counted(errors, "error", "errors"), counted(findings, "finding", "findings"));
}

// Errors are told whatever was asked for: a file that cannot be read may be the one that was meant.
bool is_about(const Diagnostic& each, const std::vector<const Policy*>& chosen) {
  if (each.severity == Severity::error) return true;
  return std::any_of(chosen.begin(), chosen.end(),
                     [&](const Policy* policy) { return policy->source->path == each.path; });
}

// What the papers leave open is one line each, below the rest: there is much of it, and it is of one sort.
std::string check_text(const Diagnostics& diagnostics, std::size_t policies, bool color) {
  Diagnostics others;
  std::string open_points;
  int findings = 0;
  for (const Diagnostic& each : diagnostics.all()) {
    if (each.severity == Severity::finding) ++findings;
    if (each.code != "paper-silent") {
      copy(each, others);
      continue;
    }
    Diagnostic line = each;
    line.quoted.clear();
    line.hint.clear();
    Diagnostics alone;
    copy(line, alone);
    open_points += diagnostics_text(alone);
  }
  std::string text = diagnostics_text(others, color);
  if (!text.empty()) text += "\n";
  if (!open_points.empty())
    text += open_points + "hint: have these readings agreed, and say them in the paper at its next revision\n\n";
  return text + closing_line(policies, diagnostics.errors(), findings);
}

// The day of the latest review of the workspace's own policy in the diary.
std::optional<Date> last_review(const LoadedWorkspace& loaded, const Policy& policy, Date day) {
  const std::string& own = loaded.workspace.policy;
  std::optional<Date> last;
  if (own.substr(0, own.find('@')) != policy.id) return last;
  for (const CaseEvent& each : loaded.diary.events) {
    const Date date = each.when.date;
    if (each.name == "policy-reviewed" && date <= day && (!last || date > *last)) last = date;
  }
  return last;
}

// Those that were asked for; every version of "imago".
Result<std::vector<const Policy*>> choose(const Opened& opened, const std::vector<std::string>& wanted, Date day) {
  std::vector<const Policy*> chosen;
  for (const Policy* each : opened.policies)
    if (wanted.empty() || contains(wanted, each->id)) chosen.push_back(each);
  for (const std::string& name : wanted) {
    const Policy* policy = wanted_policy(opened, name, day);
    if (policy == nullptr && opened.unreadable.empty()) return no_such_policy(opened, name);
    if (policy != nullptr && !contains(chosen, policy)) chosen.push_back(policy);
  }
  return chosen;
}

}  // namespace

int policy_check(World& world, const CommonOptions& common, const std::vector<std::string>& wanted) {
  const Result<Opened> opened = open_policies(world, common.as_of);
  if (!opened) return say(world, opened.problem(), exit_usage);
  const auto chosen = choose(*opened, wanted, common.as_of);
  if (!chosen) return say(world, chosen.problem(), exit_usage);
  Diagnostics diagnostics;
  for (const Diagnostic& each : opened->diagnostics.all())
    if (is_about(each, *chosen)) copy(each, diagnostics);
  for (const Policy* each : *chosen)
    find_defects(*each, common.as_of, diagnostics, last_review(*opened->workspace, *each, common.as_of));
  diagnostics.sort();
  if (common.format == Format::json) world.out << diagnostics_json(diagnostics);
  if (common.format == Format::text)
    world.out << check_text(diagnostics, chosen->size() + opened->unreadable.size(), common.color);
  return diagnostics.errors() > 0 ? exit_problems : exit_well;
}

int policy_diff(World& world, const CommonOptions& common, const std::string& before, const std::string& after) {
  const Result<Opened> opened = open_policies(world, common.as_of);
  if (!opened) return say(world, opened.problem(), exit_usage);
  const Policy* older = wanted_policy(*opened, before, common.as_of);
  const Policy* newer = wanted_policy(*opened, after, common.as_of);
  if (older == nullptr || newer == nullptr) {
    tell_errors(world, opened->diagnostics);
    return say(world, no_such_policy(*opened, older == nullptr ? before : after), exit_usage);
  }
  if (common.format == Format::json) {
    world.out << policy_diff_json(*older, *newer);
    return exit_well;
  }
  const std::string text = policy_diff_text(*older, *newer);
  world.out << (text.empty() ? fmt::format("{} and {} promise the same\n", older->pin(), newer->pin()) : text);
  return exit_well;
}

}  // namespace plaint
