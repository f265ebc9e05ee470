#include "commands/audit.h"

#include <algorithm>
#include <set>

#include "base/text.h"
#include "commands/audit_files.h"
#include "commands/audit_history.h"
#include "commands/date_words.h"
#include "commands/find_case.h"
#include "commands/load.h"
#include "commands/seal.h"
#include "report/audit_policies.h"
#include "report/audit_text.h"

namespace plaint {

namespace {

using audit::Finding;

class Audit {
 public:
  Audit(World& world, LoadedWorkspace& loaded, const AuditHistory& history)
      : world_(world), loaded_(loaded), history_(history), trail_(history.trail), recorded_(history.trail) {}

  Result<std::vector<Finding>> judge(Date today, int late_days) {
    add(history_.findings);
    const auto repository = judge_repository(world_, history_);
    if (!repository) return repository.problem();
    add(*repository);
    add(audit::judge_changes(trail_));
    add(audit::judge_merges(trail_));
    add(audit::judge_clocks(trail_, std::max(today, world_.today())));
    add(audit::judge_numbers(trail_));
    const auto days = [&](Date from, Date upto) { return loaded_.calendars.own().days("", "").open_between(from, upto); };
    add(audit::judge_delays(trail_, recorded_, late_days, days));
    add_back_dating(today);
    add_rules();
    add(judge_disk(world_, history_));
    return std::move(findings_);
  }

 private:
  void add(std::vector<Finding> findings) { findings_.insert(findings_.end(), findings.begin(), findings.end()); }

  void add_back_dating(Date today) {
    std::map<std::string, std::vector<Finding>> entered;  // by commit
    for_each_case(loaded_, today, [&](const CaseOnDay& each) {
      if (!each.file || each.policy == nullptr || !trail_.now.contains(each.path)) return;
      for (Finding& finding : judge_back_dating(trail_, recorded_, each.path, *each.file, each.policy->policy, each.policy->setting)) {
        if (finding.code == "entered-late") {
          entered[finding.commit].push_back(std::move(finding));
        } else {
          findings_.push_back(std::move(finding));
        }
      }
    }, Detail::owed);
    for (const audit::Commit& commit : trail_.commits) {
      if (const auto some = entered.find(commit.hash); some != entered.end()) {
        add_together(commit, some->second, "Cases were entered with what had happened until then, and promises that had passed", findings_);
      }
    }
  }

  // The cases that were there when a commit was made, each with its policy before it.
  std::vector<std::string> cases_before(int commit) const {
    std::vector<std::string> cases;
    for (const auto& [path, state] : trail_.now) {
      const int made = recorded_.made(path);
      if (made < 0 || made >= commit) continue;
      for (const Saying& saying : state->head) {
        if (saying.key == "policy") cases.push_back(saying.value + " " + state->id);
      }
    }
    return cases;
  }

  // Policies are followed by their version, not by their file: one that was moved is compared all the same.
  void add_rules() {
    struct Last {
      std::string text;
      int commit;
    };
    std::map<std::string, Last> policies;
    for (const RuleChange& each : history_.rules) {
      if (!is_rule_path(each.path)) continue;
      const bool is_policy = each.path != "plaint.yaml" && !each.path.starts_with("policies/calendars/");
      if (!is_policy) {
        add_rule(each.commit, each.path, each.before, each.after);
        continue;
      }
      const std::string was = pin_of_policy(each.path, each.before), is = pin_of_policy(each.path, each.after);
      if (!was.empty() && was != is) policies[was].commit = each.commit;
      if (is.empty()) continue;
      const auto last = policies.find(is);
      if (last != policies.end() && !last->second.text.empty() && last->second.text != each.after) {
        add_rule(each.commit, each.path, last->second.text, each.after);
      }
      policies[is] = {each.after, each.commit};
    }
    std::set<std::string> here;
    loaded_.policies.read_all();
    for (const LoadedPolicy* policy : loaded_.policies.read()) here.insert(policy->policy.pin());
    for (const auto& [pin, last] : policies) {
      if (!here.contains(pin)) add(judge_lost_policy({&commit_at(last.commit), "", "", "", cases_before(last.commit)}, pin));
    }
  }

  const audit::Commit& commit_at(int place) const { return trail_.commits[static_cast<std::size_t>(place)]; }

  void add_rule(int commit, const std::string& path, const std::string& before, const std::string& after) {
    add(judge_rule({&commit_at(commit), path, before, after, cases_before(commit)}));
  }

  World& world_;
  LoadedWorkspace& loaded_;
  const AuditHistory& history_;
  const audit::Trail& trail_;
  audit::Recorded recorded_;
  std::vector<Finding> findings_;
};

// The history first, then the rules, then case by case; of each in the order of time, and what is on the disk last.
void put_in_order(std::vector<Finding>& findings) {
  const auto rank = [](const Finding& each) { return each.about.empty() ? 0 : each.about.starts_with("C-") ? 2 : 1; };
  std::stable_sort(findings.begin(), findings.end(), [&](const Finding& left, const Finding& right) {
    if (rank(left) != rank(right)) return rank(left) < rank(right);
    if (left.about != right.about) return left.about < right.about;
    return left.day.value_or(Date::max()) < right.day.value_or(Date::max());
  });
}

// References of the cases that were typed; those that are gone from the disk too.
Result<std::set<std::string>> wanted_cases(const AuditHistory& history, const std::vector<std::string>& typed) {
  std::set<std::string> paths, wanted;
  for (const audit::Change& change : history.trail.changes) {
    if (change.path != "diary.yaml") paths.insert(change.path);
  }
  for (const std::string& each : typed) {
    if (each == "organisation") {
      wanted.insert(each);
      continue;
    }
    const auto path = find_case({paths.begin(), paths.end()}, each);
    if (!path) return path.problem();
    wanted.insert(case_id_of(*path));
  }
  return wanted;
}

int tell(World& world, const CommonOptions& common, const AuditReport& report) {
  world.out << (common.format == Format::json ? audit_json(report) : audit_text(report, screen_of(world, common)));
  const bool found = std::any_of(report.findings.begin(), report.findings.end(), [](const Finding& each) { return !each.explained; });
  return found ? exit_problems : exit_well;
}

}  // namespace

int audit_history(World& world, const CommonOptions& common, const AuditOptions& options) {
  const auto loaded = load_workspace(world, common.as_of);
  if (!loaded) return say(world, loaded.problem(), exit_usage);
  std::optional<Date> since;
  if (!options.since.empty()) {
    const auto day = parse_date_word(options.since, common.as_of);
    if (!day) return say(world, day.problem(), exit_usage);
    since = *day;
  }
  const auto history = read_history(world);
  if (!history) return say(world, history.problem(), exit_failed);
  if (options.seal) return print_seal(world, common, *history);
  if (!options.check_seal.empty()) return check_seal(world, common, *history, options.check_seal);
  const auto wanted = wanted_cases(*history, options.cases);
  if (!wanted) return say(world, wanted.problem(), exit_usage);
  auto findings = Audit(world, **loaded, *history).judge(common.as_of, options.late_days);
  if (!findings) return say(world, findings.problem(), exit_failed);
  std::erase_if(*findings, [&](const Finding& each) {
    if (!wanted->empty() && !wanted->contains(each.about)) return true;
    return since && each.day && *each.day < *since;
  });
  put_in_order(*findings);
  AuditReport report{common.as_of, since, 0, 0, static_cast<int>(history->trail.commits.size()), history->versions, std::move(*findings)};
  for (const auto& [path, state] : history->trail.now) {
    report.cases += path == "diary.yaml" ? 0 : 1;
    report.events += static_cast<int>(state->events.size());
  }
  return tell(world, common, report);
}

}  // namespace plaint
