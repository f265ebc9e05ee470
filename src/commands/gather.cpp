#include "commands/gather.h"

namespace plaint {

namespace {

void take_rows(Gathered& gathered, const Timeline& timeline, const std::function<bool(const DueRow&)>& wanted) {
  for (DueRow& row : due_rows(timeline)) {
    if (wanted(row)) gathered.rows.push_back(std::move(row));
  }
}

}  // namespace

Diagnostics errors_of(const Diagnostics& diagnostics) {
  Diagnostics errors;
  for (const Diagnostic& each : diagnostics.all()) {
    if (each.severity == Severity::error) errors.add(each.severity, each.code, {}, each.message) = each;
  }
  return errors;
}

Gathered gather(LoadedWorkspace& loaded, Date as_of, const std::function<bool(const DueRow&)>& wanted,
                const std::function<void(const CaseOnDay&)>& visit) {
  Gathered gathered;
  for (const Timeline& timeline : replay_organisation(loaded, as_of)) take_rows(gathered, timeline, wanted);
  for_each_case(loaded, as_of, [&](const CaseOnDay& each) {
    gathered.errors.add_all(errors_of(each.diagnostics));
    if (each.begun()) {
      take_rows(gathered, *each.timeline, wanted);
      if (auto row = no_handler_row(*each.timeline)) gathered.no_handler.push_back(std::move(*row));
    }
    for (const Timeline& overlay : each.overlays) take_rows(gathered, overlay, wanted);
    if (visit) visit(each);
  });
  gathered.errors.add_all(errors_of(loaded.diagnostics));
  gathered.errors.sort();
  sort_by_due(gathered.rows);
  return gathered;
}

}  // namespace plaint
