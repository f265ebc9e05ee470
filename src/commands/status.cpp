#include "commands/status.h"

#include <algorithm>

#include "calendar/count.h"
#include "commands/gather.h"
#include "figures/record.h"
#include "report/status.h"

namespace plaint {

namespace {

const Policy* own_policy(const LoadedWorkspace& loaded) {
  return loaded.own == nullptr ? nullptr : &loaded.own->policy;
}

// Adds a case to those of its policy. They are judged by the version in force where it is the workspace's own policy,
// else by the newest version that a case is pinned to.
void take_case(std::vector<PolicyCases>& policies, const LoadedWorkspace& loaded, const LoadedPolicy& pinned, PatternCase taken) {
  const Policy& policy = pinned.policy;
  const auto is_same = [&](const PolicyCases& known) { return known.policy->id == policy.id; };
  auto found = std::find_if(policies.begin(), policies.end(), is_same);
  if (found == policies.end()) {
    const bool own = own_policy(loaded) != nullptr && own_policy(loaded)->id == policy.id;
    const LoadedPolicy& judge = own ? *loaded.own : pinned;
    found = policies.insert(found, {&judge.policy, &judge.setting.calendar, {}});
  } else if (found->policy != own_policy(loaded) && found->policy->in_force < policy.in_force) {
    found->policy = &policy;
    found->calendar = &pinned.setting.calendar;
  }
  found->cases.push_back(std::move(taken));
}

}  // namespace

int status(World& world, const CommonOptions& options) {
  constexpr int working_days_ahead = 5;
  const auto loaded = load_workspace(world, options.as_of);
  if (!loaded) return say(world, loaded.problem(), exit_usage);
  LoadedWorkspace& workspace = **loaded;
  const Span ahead{Unit::working_days, working_days_ahead, {}, false};
  Status status;
  status.as_of = options.as_of;
  status.screen = screen_of(world, options);
  status.organisation = workspace.workspace.organisation;
  status.until = count(workspace.calendars.own(), ahead, Start{options.as_of, std::nullopt, false}, Counting{}).due;
  std::vector<PolicyCases> used;
  const auto is_late = [](const auto& due) { return due.state == State::overdue || due.state == State::undated; };
  Gathered gathered = gather(
      workspace, options.as_of, [&](const Instance& due) { return is_late(due) || is_due_by(due, status.until); },
      [&](const CaseOnDay& each) -> Afterwards {
        if (!each.begun()) return {};
        const bool counts = each.timeline->now().kind->counts_as != Sort::compliment;
        const bool open = each.timeline->open();
        return [&, open, decisions = open ? waiting_decisions(complete(*each.timeline)) : std::vector<DecisionRow>{}, policy = each.policy,
                pattern = counts ? std::optional(pattern_case(*each.file)) : std::nullopt] {
          ++status.cases;
          if (open) ++status.open;
          status.decisions.insert(status.decisions.end(), decisions.begin(), decisions.end());
          if (pattern) take_case(used, workspace, *policy, *pattern);
        };
      });
  for (DueRow& row : gathered.rows) (is_late(row) ? status.overdue : status.due).push_back(std::move(row));
  status.unreadable = std::move(gathered.errors);
  status.no_handler = std::move(gathered.no_handler);
  status.patterns = find_patterns(used, options.as_of);
  world.out << (options.format == Format::json ? status_json(status) : status_text(status));
  return status.unreadable.empty() ? exit_well : exit_problems;
}

}  // namespace plaint
