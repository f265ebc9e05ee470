#include "report/due_rows.h"
#include "report/json_parts.h"
#include "report/next_steps.h"
#include "report/opening.h"
#include "report/row_json.h"
#include "report/words.h"

namespace plaint {

namespace {

Json json_of_decisions(const Timeline& timeline) {
  Json rows = Json::array();
  for (const Decision& decision : timeline.decisions) {
    if (decision.is != Decision::Is::due) continue;
    rows.push_back({{"rule", decision.rule->name},
                    {"decision", decision_word(*decision.rule)},
                    {"to", json_or_null(decision.rule->to)},
                    {"limit", json_of(decision.limit)},
                    {"clause", json_of(decision.rule->clause)}});
  }
  return rows;
}

void add_promises(const Timeline& timeline, Json& rows) {
  for (const DueRow& row : due_rows(timeline)) rows.push_back(json_of_due(row));
}

}  // namespace

std::string opening_json(const OpenedCase& opened) {
  const Timeline& timeline = *opened.view.timeline;
  Json promises = Json::array();
  add_promises(timeline, promises);
  for (const Timeline& overlay : *opened.view.overlays) add_promises(overlay, promises);
  return finished({{"case", timeline.casefile->id},
                   {"kind", timeline.casefile->kind},
                   {"policy", timeline.policy->pin()},
                   {"stage", timeline.now().stage->name},
                   {"handler", json_or_null(handler_name(timeline.handler))},
                   {"file", opened.file},
                   {"saved", opened.saved},
                   {"similar", opened.similar},
                   {"decisions", json_of_decisions(timeline)},
                   {"promises", promises}});
}

}  // namespace plaint
