#include "commands/policy.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"
#include "commands/load_policies.h"
#include "policy/findings.h"
#include "report/diagnostics_text.h"
#include "report/policy_diff.h"
#include "report/policy_text.h"
#include "yaml/case_reader.h"
#include "yaml/workspace_reader.h"

namespace plaint {

namespace {

constexpr int widest_page = 100;

// The policies, from the workspace's folder; errors in their files are told on `err` at once.
struct Opened {
  LoadedPolicies loaded;
  std::string prefix;  // from the workspace to the folder in which the user typed a path
  int status = exit_well;
};

Result<Opened> open_policies(World& world, Diagnostics& diagnostics) {
  const Result<std::string> prefix = enter_workspace(world);
  if (!prefix) return prefix.problem();
  Opened opened{load_policies(world, diagnostics), *prefix, exit_well};
  if (diagnostics.errors() > 0) opened.status = exit_problems;
  return opened;
}

void copy(const Diagnostic& one, Diagnostics& target) { target.add(one.severity, one.code, {}, {}) = one; }

// What is wrong in the files, for commands that go on with the others.
void tell_errors(World& world, const Diagnostics& diagnostics) {
  Diagnostics errors;
  for (const Diagnostic& each : diagnostics.all())
    if (each.severity == Severity::error) copy(each, errors);
  world.err << diagnostics_text(errors);
}

const Policy* wanted_policy(const Opened& opened, const std::string& wanted, Date day) {
  const Policy* policy = find_policy(opened.loaded.policies, wanted, day);
  return policy != nullptr ? policy : find_policy(opened.loaded.policies, opened.prefix + wanted, day);
}

Problem no_such_policy(const Opened& opened, const std::string& wanted) {
  std::vector<std::string> known;
  for (const Policy& each : opened.loaded.policies) {
    if (std::find(known.begin(), known.end(), each.id) == known.end()) known.push_back(each.id);
    if (wanted.find('@') != std::string::npos) known.push_back(each.pin());
  }
  const std::string meant = did_you_mean(wanted, known);
  if (!opened.loaded.unreadable.empty() && meant.empty())
    return {"there is no policy '" + shown(wanted) + "' that can be read", "see plaint policy check"};
  return {"there is no policy '" + shown(wanted) + "'", meant.empty() ? "see plaint policy list" : meant};
}

}  // namespace

int policy_list(World& world, const CommonOptions& common) {
  Diagnostics diagnostics;
  const Result<Opened> opened = open_policies(world, diagnostics);
  if (!opened) return say(world, opened.problem(), exit_problems);
  std::vector<const Policy*> all;
  for (const Policy& each : opened->loaded.policies) all.push_back(&each);
  if (all.empty() && common.format == Format::text && diagnostics.empty())
    world.err << "no policies: put one into the folder policies/\n";
  world.out << (common.format == Format::json ? policy_list_json(all) : policy_list_text(all));
  tell_errors(world, diagnostics);
  return opened->status;
}

int policy_show(World& world, const CommonOptions& common, const std::string& wanted) {
  Diagnostics diagnostics;
  const Result<Opened> opened = open_policies(world, diagnostics);
  if (!opened) return say(world, opened.problem(), exit_problems);
  const Policy* policy = wanted_policy(*opened, wanted, common.as_of);
  if (policy == nullptr) {
    tell_errors(world, diagnostics);
    return say(world, no_such_policy(*opened, wanted), exit_usage);
  }
  if (common.format == Format::json) world.out << policy_json(*policy);
  if (common.format == Format::md) world.out << policy_markdown(*policy);
  if (common.format == Format::text)
    world.out << policy_text(*policy, world.is_terminal ? std::clamp(world.terminal_width, 60, widest_page) : 80);
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

bool is_about(const Diagnostic& each, const std::vector<const Policy*>& chosen, const LoadedPolicies& loaded) {
  if (std::find(loaded.unreadable.begin(), loaded.unreadable.end(), each.path) != loaded.unreadable.end()) return true;
  if (each.severity == Severity::error) return true;
  return std::any_of(chosen.begin(), chosen.end(),
                     [&](const Policy* policy) { return policy->source->path == each.path; });
}

// What the papers leave open is one line each, below the rest: there is much of it, and it is of one sort.
std::string check_text(const Diagnostics& diagnostics, std::size_t policies) {
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
  std::string text = diagnostics_text(others);
  if (!text.empty()) text += "\n";
  if (!open_points.empty())
    text += open_points + "hint: have these readings agreed, and say them in the paper at its next revision\n\n";
  return text + closing_line(policies, diagnostics.errors(), findings);
}

// The day of the latest review of the workspace's own policy in the diary. What is wrong in the two files is told by
// `plaint check`.
std::optional<Date> last_review(World& world, const Policy& policy, Date day) {
  const auto source_of = [&](const std::string& path) -> std::shared_ptr<const Source> {
    const Result<std::string> text = world.read_file(path, largest_file);
    return text ? std::make_shared<const Source>(Source{path, *text}) : nullptr;
  };
  const auto settings = source_of("plaint.yaml");
  const auto written = source_of("diary.yaml");
  if (settings == nullptr || written == nullptr) return std::nullopt;
  Diagnostics unused;
  const auto workspace = yaml::read_workspace(settings, unused);
  const auto diary = yaml::read_diary(written, unused);
  if (!workspace || !diary || workspace->policy.substr(0, workspace->policy.find('@')) != policy.id)
    return std::nullopt;
  std::optional<Date> last;
  for (const CaseEvent& each : diary->events) {
    const Date date = each.when.date;
    if (each.name == "policy-reviewed" && date <= day && (!last || date > *last)) last = date;
  }
  return last;
}

// Those that were asked for; every version of "imago".
Result<std::vector<const Policy*>> choose(const Opened& opened, const std::vector<std::string>& wanted, Date day) {
  std::vector<const Policy*> chosen;
  for (const Policy& each : opened.loaded.policies) {
    if (wanted.empty() || std::find(wanted.begin(), wanted.end(), each.id) != wanted.end()) chosen.push_back(&each);
  }
  for (const std::string& name : wanted) {
    const Policy* policy = wanted_policy(opened, name, day);
    if (policy == nullptr && opened.loaded.unreadable.empty()) return no_such_policy(opened, name);
    if (policy != nullptr && std::find(chosen.begin(), chosen.end(), policy) == chosen.end()) chosen.push_back(policy);
  }
  return chosen;
}

}  // namespace

int policy_check(World& world, const CommonOptions& common, const std::vector<std::string>& wanted) {
  Diagnostics told;
  const Result<Opened> opened = open_policies(world, told);
  if (!opened) return say(world, opened.problem(), exit_problems);
  const auto chosen = choose(*opened, wanted, common.as_of);
  if (!chosen) return say(world, chosen.problem(), exit_usage);
  Diagnostics diagnostics;
  for (const Diagnostic& each : told.all())
    if (is_about(each, *chosen, opened->loaded)) copy(each, diagnostics);
  for (const Policy* each : *chosen)
    find_defects(*each, common.as_of, diagnostics, last_review(world, *each, common.as_of));
  const int status = diagnostics.errors() > 0 ? exit_problems : exit_well;
  diagnostics.sort();
  if (common.format == Format::json) {
    world.out << diagnostics_json(diagnostics);
    return status;
  }
  world.out << check_text(diagnostics, chosen->size() + opened->loaded.unreadable.size());
  return status;
}

int policy_diff(World& world, const CommonOptions& common, const std::string& before, const std::string& after) {
  Diagnostics diagnostics;
  const Result<Opened> opened = open_policies(world, diagnostics);
  if (!opened) return say(world, opened.problem(), exit_problems);
  const Policy* older = wanted_policy(*opened, before, common.as_of);
  const Policy* newer = wanted_policy(*opened, after, common.as_of);
  if (older == nullptr || newer == nullptr) {
    tell_errors(world, diagnostics);
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
