#include "commands/status.h"

#include "calendar/count.h"
#include "commands/gather.h"
#include "report/status.h"

namespace plaint {

namespace {

// Patterns are those of the policy in force, over the cases of any version of it.
std::vector<FlaggedPattern> patterns_of(const LoadedWorkspace& loaded, const std::vector<PatternCase>& cases,
                                        Date as_of) {
  if (loaded.own == nullptr) return {};
  return find_patterns(loaded.own->policy.patterns, cases, loaded.own->setting.calendar, as_of);
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
  status.width = list_width(world);
  status.organisation = workspace.workspace.organisation;
  status.until = count(workspace.calendar, ahead, Start{options.as_of, std::nullopt, false}, Counting{}).due;
  std::vector<PatternCase> pattern_cases;
  const auto is_late = [](const DueRow& row) { return row.state == State::overdue || row.state == State::undated; };
  Gathered gathered = gather(
      workspace, options.as_of, [&](const DueRow& row) { return is_late(row) || is_due_by(row, status.until); },
      [&](const CaseOnDay& each) {
        if (!each.begun()) return;
        ++status.cases;
        if (each.timeline->open()) ++status.open;
        for (DecisionRow& row : waiting_decisions(*each.timeline)) status.decisions.push_back(std::move(row));
        const bool own = workspace.own != nullptr && each.policy->policy.id == workspace.own->policy.id;
        if (own && !workspace.own->policy.patterns.empty()) pattern_cases.push_back(pattern_case(*each.file));
      });
  for (DueRow& row : gathered.rows) (is_late(row) ? status.overdue : status.due).push_back(std::move(row));
  status.unreadable = std::move(gathered.errors);
  status.no_handler = std::move(gathered.no_handler);
  status.patterns = patterns_of(workspace, pattern_cases, options.as_of);
  world.out << (options.format == Format::json ? status_json(status) : status_text(status));
  return status.unreadable.empty() ? exit_well : exit_problems;
}

}  // namespace plaint
