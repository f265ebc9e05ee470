#include "base/text.h"
#include "report/json_parts.h"
#include "report/next_steps.h"
#include "report/show.h"
#include "report/words.h"

namespace plaint {

namespace {

std::string_view force_of(const Promise& promise) {
  switch (promise.force) {
    case Force::aim:
      return "aim";
    case Force::commitment:
      return "commitment";
    case Force::statutory:
      return "statutory";
  }
  return "commitment";
}

Json row_of(const Timeline& timeline, const Instance& instance) {
  const Stage* stage = instance.visit < 0 ? nullptr : stage_of(timeline, instance);
  const bool kept = instance.state == State::met || instance.state == State::met_late;
  Json row = {{"name", instance.promise->name},
              {"subject", instance.subject},
              {"stage", stage == nullptr ? Json(nullptr) : Json(stage->name)},
              {"clause", json_of(instance.promise->clause)},
              {"force", force_of(*instance.promise)},
              {"due", json_of(instance.due)},
              {"state", to_string(instance.state)},
              {"met", kept ? json_of(instance.met) : Json(nullptr)},
              {"late", instance.late},
              {"unit", json_or_null(instance.unit)},
              {"provisional", instance.provisional}};
  if (timeline.overlay) row["policy"] = timeline.policy->pin();
  return row;
}

Json row_of(const ExternalRight& right) {
  const bool begun = right.is != ExternalRight::Is::not_yet;
  return {{"name", right.body->name},
          {"title", right.body->title},
          {"state", to_string(right.is)},
          {"until", begun ? json_of(right.until) : Json(nullptr)}};
}

Json row_of(const Breach& breach) {
  return {{"code", breach.code},
          {"date", iso(breach.date)},
          {"promise", breach.promise == nullptr ? Json(nullptr) : Json(breach.promise->name)},
          {"message", breach.message},
          {"reason", json_or_null(breach.noted)},
          {"clause", json_of(breach.clause)}};
}

Json row_of(const Decision& decision) {
  return {{"rule", decision.rule->name},
          {"decision", decision_word(*decision.rule)},
          {"to", json_or_null(decision.rule->to)},
          {"state", decision.is == Decision::Is::made  ? "made"
                    : decision.is == Decision::Is::due ? "due"
                                                       : "unknown"},
          {"clause", json_of(decision.rule->clause)}};
}

}  // namespace

std::string unreadable_case_json(const std::string& case_id, const Diagnostics& errors) {
  return finished({{"case", case_id}, {"complete", false}, {"unreadable", json_of_unreadable(errors)}});
}

std::string show_json(const CaseView& view) {
  const Timeline& timeline = *view.timeline;
  Json promises = Json::array(), external = Json::array(), breaches = Json::array(), decisions = Json::array();
  const auto take = [&](const Timeline& each) {
    for (const Instance& instance : each.instances) {
      if (!is_hidden(each, instance.met_by, view.viewer)) promises.push_back(row_of(each, instance));
    }
    for (const ExternalRight& right : each.external) external.push_back(row_of(right));
    for (const Breach& breach : each.breaches) {
      if (!is_hidden(each, breach.deed, view.viewer)) breaches.push_back(row_of(breach));
    }
  };
  take(timeline);
  for (const Timeline& overlay : *view.overlays) take(overlay);
  for (const Decision& decision : timeline.decisions) {
    if (!is_hidden(timeline, decision.made_by, view.viewer)) decisions.push_back(row_of(decision));
  }
  return finished({{"case", timeline.casefile->id},
                   {"kind", timeline.now().kind->name},
                   {"policy", timeline.policy->pin()},
                   {"stage", timeline.now().stage->name},
                   {"since", iso(timeline.stage_since())},
                   {"open", timeline.open()},
                   {"handler", timeline.open() ? json_or_null(handler_name(timeline.handler)) : Json(nullptr)},
                   {"outcome", json_or_null(timeline.outcome)},
                   {"received", iso(timeline.casefile->received.date)},
                   {"summary", json_or_null(timeline.casefile->summary)},
                   {"as_of", iso(timeline.as_of)},
                   {"complete", view.complete},
                   {"promises", promises},
                   {"next", next_json_rows(timeline)},
                   {"external", external},
                   {"breaches", breaches},
                   {"decisions", decisions}});
}

}  // namespace plaint
