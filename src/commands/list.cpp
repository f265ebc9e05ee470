#include "commands/list.h"

#include <optional>
#include <set>

#include "base/contains.h"
#include "base/text.h"
#include "commands/gather.h"
#include "report/overdue.h"

namespace plaint {

namespace {

bool is_filter(const CaseFilter& filter) {
  return filter.open || filter.closed || filter.overdue || !filter.kind.empty() || !filter.handler.empty() ||
         !filter.policy.empty() || !filter.stage.empty();
}

struct KnownNames {
  std::vector<std::string> kinds = {}, stages = {}, roles = {}, policies = {};
};

KnownNames names_of(const LoadedWorkspace& loaded) {
  KnownNames known;
  for (const LoadedPolicy* each : loaded.policies.read()) {
    const Policy& policy = each->policy;
    known.policies.push_back(policy.id);
    known.policies.push_back(policy.pin());
    for (const Role& role : policy.roles) known.roles.push_back(role.name);
    for (const Kind& kind : policy.kinds) {
      known.kinds.push_back(kind.name);
      for (const Stage& stage : kind.stages) known.stages.push_back(stage.name);
    }
  }
  return known;
}

// A slip in a name would otherwise look like a list with nothing in it.
std::optional<Problem> problem_of(const std::string& option, const std::string& typed,
                                  const std::vector<std::string>& known) {
  const std::string name = typed.substr(0, typed.find('/'));
  if (typed.empty() || known.empty() || contains(known, name)) return std::nullopt;
  const std::string near = did_you_mean(typed, known);
  const std::set<std::string> each(known.begin(), known.end());
  return Problem{option + " '" + shown(typed) + "' is not known to the policies of these cases",
                 near.empty() ? "known: " + join({each.begin(), each.end()}, ", ") : near};
}

std::optional<Problem> problem_of(const CaseFilter& filter, const KnownNames& known) {
  if (auto problem = problem_of("--kind", filter.kind, known.kinds)) return problem;
  if (auto problem = problem_of("--stage", filter.stage, known.stages)) return problem;
  if (auto problem = problem_of("--handler", filter.handler, known.roles)) return problem;
  return problem_of("--policy", filter.policy, known.policies);
}

}  // namespace

int list_cases(World& world, const CommonOptions& options, const CaseFilter& filter) {
  const auto loaded = load_workspace(world, options.as_of);
  if (!loaded) return say(world, loaded.problem(), exit_usage);
  CaseList list{.as_of = options.as_of,
                .unreadable = {},
                .rows = {},
                .filtered = is_filter(filter),
                .screen = screen_of(world, options)};
  if (!list.filtered) list.rows.reserve((*loaded)->case_paths.size());
  const auto look = [&](const CaseOnDay& each) -> Afterwards {
    std::optional<CaseRow> row;
    if (each.begun()) row = row_of_owed(each);
    if (row && !is_wanted(*row, filter)) row.reset();
    Diagnostics errors = errors_of(each.diagnostics);
    if (errors.empty() && !row) return {};
    return [&list, errors = std::move(errors), row = std::move(row)]() mutable {
      list.unreadable.add_all(errors);
      if (row) list.rows.push_back(std::move(*row));
    };
  };
  look_at_each_case(**loaded, options.as_of, look, Detail::owed);
  list.unreadable.add_all(errors_of((*loaded)->diagnostics));
  if (list.rows.empty()) {
    if (const auto problem = problem_of(filter, names_of(**loaded))) return say(world, *problem, exit_usage);
  }
  if (options.format == Format::json) {
    world.out << case_list_json(list);
  } else if (options.format == Format::csv) {
    world.out << case_list_csv(list);
    world.err << broken_files_text(list.unreadable);
  } else {
    world.out << case_list_text(list);
  }
  return list.unreadable.empty() ? exit_well : exit_problems;
}

}  // namespace plaint
