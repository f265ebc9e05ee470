#include "commands/show.h"

#include <optional>
#include <utility>

#include "base/text.h"
#include "commands/event_needs.h"
#include "commands/gather.h"
#include "commands/one_case.h"
#include "report/case_rows.h"
#include "report/next_steps.h"
#include "report/overdue.h"
#include "report/show.h"
#include "report/table.h"

namespace plaint {

int show(World& world, const CommonOptions& options, const std::string& typed_case, const std::string& viewer) {
  const auto one = load_one_case(world, options, typed_case);
  if (!one) return say(world, one.problem(), exit_usage);
  const CaseOnDay& on_day = *one->on_day;
  tell_mistakes(world, options, on_day);
  if (!on_day.begun()) return exit_problems;
  const CaseView view{&*on_day.timeline, &on_day.overlays, status_of(*one) == exit_well, viewer,
                      screen_of(world, options)};
  world.out << (options.format == Format::json ? show_json(view) : show_text(view));
  return status_of(*one);
}

namespace {

int next_of_all(World& world, const CommonOptions& options) {
  const auto loaded = load_workspace(world, options.as_of);
  if (!loaded) return say(world, loaded.problem(), exit_usage);
  CaseList list{.as_of = options.as_of, .unreadable = {}, .rows = {}};
  look_at_each_case(**loaded, options.as_of, [&](const CaseOnDay& each) -> Afterwards {
    Diagnostics errors = errors_of(each.diagnostics);
    std::optional<CaseRow> row;
    if (each.begun()) row = row_of_owed(each);
    if (row && !row->next && !row->open) row.reset();
    if (errors.empty() && !row) return {};
    return [&list, errors = std::move(errors), row = std::move(row)] {
      list.unreadable.add_all(errors);
      if (row) list.rows.push_back(*row);
    };
  }, Detail::owed);
  list.unreadable.add_all(errors_of((*loaded)->diagnostics));
  if (options.format == Format::json) {
    world.out << case_list_json(list);
    return list.unreadable.empty() ? exit_well : exit_problems;
  }
  std::vector<Cells> cells;
  for (const CaseRow& row : list.rows) {
    const std::string event = !row.decision.empty() ? row.decision_event : row.next ? row.next->event : "";
    const std::string what = !row.decision.empty() ? "to " + row.decision : row.next ? "for " + row.next->promise_title : "";
    cells.push_back({row.case_id, event.empty() ? "-" : event, what,
                     state_cell(row, options.color)});
  }
  const std::string broken = broken_files_text(list.unreadable, options.color);
  world.out << broken << (broken.empty() ? "" : "\n")
            << (cells.empty() ? "No case is open\n" : aligned(cells, {}, screen_of(world, options).width));
  if (!cells.empty()) world.out << "\nAll that may come next in one of them: plaint next CASE\n";
  return list.unreadable.empty() ? exit_well : exit_problems;
}

}  // namespace

int next(World& world, const CommonOptions& options, const std::string& typed_case) {
  if (typed_case.empty()) return next_of_all(world, options);
  const auto one = load_one_case(world, options, typed_case);
  if (!one) return say(world, one.problem(), exit_usage);
  const CaseOnDay& on_day = *one->on_day;
  tell_mistakes(world, options, on_day);
  if (!on_day.begun()) return exit_problems;
  const std::vector<EventNeeds> needs = needs_of_next(*one, options.as_of);
  world.out << (options.format == Format::json ? next_json(*on_day.timeline, needs)
                                               : next_text(*on_day.timeline, needs, screen_of(world, options)));
  return status_of(*one);
}

}  // namespace plaint
