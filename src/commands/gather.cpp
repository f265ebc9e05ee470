#include "commands/gather.h"

#include <algorithm>
#include <iterator>
#include <memory>
#include <optional>
#include <utility>

namespace plaint {

namespace {

// What is kept of a case.
struct Taken {
  Diagnostics errors;
  std::vector<DueRow> rows;
  std::optional<NoHandlerRow> no_handler;
  Afterwards more;

  bool empty() const { return errors.empty() && rows.empty() && !no_handler && !more; }
};

// In most cases nothing is wanted, and nothing more is worked out.
void take_rows(std::vector<DueRow>& rows, const Timeline& timeline, const Wanted& wanted) {
  const auto is_wanted = [&](const Instance& each) { return is_due(each) && wanted(each); };
  if (std::none_of(timeline.instances.begin(), timeline.instances.end(), is_wanted)) return;
  const Timeline whole = complete(timeline);
  for (const Instance& each : whole.instances) {
    if (is_wanted(each)) rows.push_back(due_row(whole, each));
  }
}

template <class T>
void append(std::vector<T>& to, std::vector<T>& from) {
  to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

}  // namespace

CaseRow row_of_owed(const CaseOnDay& each) {
  if (!says_more_than_owed(*each.timeline, each.overlays)) return case_row(*each.timeline, each.overlays);
  std::vector<Timeline> overlays;
  for (const Timeline& overlay : each.overlays) overlays.push_back(complete(overlay));
  return case_row(complete(*each.timeline), overlays);
}

Diagnostics errors_of(const Diagnostics& diagnostics) {
  Diagnostics errors;
  for (const Diagnostic& each : diagnostics.all()) {
    if (each.severity == Severity::error) errors.add(each.severity, each.code, {}, each.message) = each;
  }
  return errors;
}

Gathered gather(LoadedWorkspace& loaded, Date as_of, const Wanted& wanted,
                const std::function<Afterwards(const CaseOnDay&)>& look) {
  Gathered gathered;
  for (const Timeline& timeline : replay_organisation(loaded, as_of, Detail::owed)) take_rows(gathered.rows, timeline, wanted);
  const auto take = [&](const CaseOnDay& each) -> Afterwards {
    Taken of_case{errors_of(each.diagnostics), {}, {}, {}};
    if (each.begun()) {
      take_rows(of_case.rows, *each.timeline, wanted);
      of_case.no_handler = no_handler_row(*each.timeline);
    }
    for (const Timeline& overlay : each.overlays) take_rows(of_case.rows, overlay, wanted);
    if (look) of_case.more = look(each);
    if (of_case.empty()) return {};
    return [taken = std::make_shared<Taken>(std::move(of_case)), &gathered] {
      gathered.errors.add_all(taken->errors);
      append(gathered.rows, taken->rows);
      if (taken->no_handler) gathered.no_handler.push_back(std::move(*taken->no_handler));
      if (taken->more) taken->more();
    };
  };
  look_at_each_case(loaded, as_of, take, Detail::owed);
  gathered.errors.add_all(errors_of(loaded.diagnostics));
  gathered.errors.sort();
  sort_by_due(gathered.rows);
  return gathered;
}

}  // namespace plaint
