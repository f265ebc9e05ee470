// The figures of a report: what a set of cases comes to over a period, as tables, charts and single figures with the
// names that templates use. Each is worked out only when it is asked for. How they look is the business of report/.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "figures/period.h"
#include "figures/record.h"
#include "figures/table.h"
#include "template/value.h"

namespace plaint {

// All that figures are made from. Everything stands as on `as_of`, which is the last day of the period.
struct Figures {
  std::string organisation;
  Date as_of;
  Period period;
  Period before;  // the period that it is compared with
  std::vector<CaseRecord>
      cases;  // all that were received up to `as_of`, whatever the period; in the order of their ids
  std::vector<PromiseRecord> duties;    // the organisation's own promises, of every policy
  std::vector<EventRecord> diary;       // in order of time
  std::vector<std::string> unreadable;  // files that could not be read: "cases/2026/C-2026-0007.yaml"
  const Policy* own = nullptr;          // the policy for new cases; may be none
  const Calendar* calendar = nullptr;   // never none
  int suppress = 0;                     // counts from 1 to one less than this are hidden; 0: none
};

// Makes `figures` ready for one case more, or for the organisation. The order of the calls does not matter.
void add_case(Figures& figures, const Timeline& own, const std::vector<Timeline>& overlays);
void add_organisation(Figures& figures, const Timeline& timeline);

// By the name that a template uses; none when there is no such name. `by-FACT` and `trend-by-FACT` are known for every
// fact of the policies of the cases.
std::optional<FigureTable> make_table(std::string_view name, const Figures& figures);
std::optional<FigureChart> make_chart(std::string_view name, const Figures& figures);
std::optional<Value> make_figure(std::string_view name, const Figures& figures);

// What there is, for "did you mean" and for the list of names in a manual: a name and what it shows.
struct FigureName {
  std::string name;
  std::string title;
};
std::vector<FigureName> table_names(const Figures& figures);
std::vector<FigureName> chart_names();
std::vector<FigureName> figure_names();

}  // namespace plaint
