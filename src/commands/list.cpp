#include "commands/list.h"

#include "commands/gather.h"
#include "report/overdue.h"

namespace plaint {

namespace {

bool is_filter(const CaseFilter& filter) {
  return filter.open || filter.closed || filter.overdue || !filter.kind.empty() || !filter.handler.empty() ||
         !filter.policy.empty() || !filter.stage.empty();
}

}  // namespace

int list_cases(World& world, const CommonOptions& options, const CaseFilter& filter) {
  const auto loaded = load_workspace(world, options.as_of);
  if (!loaded) return say(world, loaded.problem(), exit_usage);
  CaseList list{
      .as_of = options.as_of, .unreadable = {}, .rows = {}, .filtered = is_filter(filter), .width = list_width(world)};
  for_each_case(**loaded, options.as_of, [&](const CaseOnDay& each) {
    list.unreadable.add_all(errors_of(each.diagnostics));
    if (!each.begun()) return;
    CaseRow row = case_row(*each.timeline, each.overlays);
    if (is_wanted(row, filter)) list.rows.push_back(std::move(row));
  });
  list.unreadable.add_all(errors_of((*loaded)->diagnostics));
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
