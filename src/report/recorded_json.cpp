#include "report/json_parts.h"
#include "report/next_steps.h"
#include "report/recorded.h"
#include "report/words.h"

namespace plaint {

namespace {

void add(Json& rows, const Effects& effects, const std::vector<const Instance*>& instances) {
  for (const Instance* each : instances) {
    rows.push_back({{"promise", each->promise->name},
                    {"subject", each->subject},
                    {"due", json_of(each->due)},
                    {"state", std::string(to_string(each->state))},
                    {"late", each->late},
                    {"unit", json_or_null(each->late > 0 ? each->unit : std::string{})},
                    {"clause", json_of(each->promise->clause)},
                    {"policy", effects.after->policy->pin()}});
  }
}

Json promises(const std::vector<Effects>& all, std::vector<const Instance*> Effects::*which) {
  Json rows = Json::array();
  for (const Effects& effects : all) add(rows, effects, effects.*which);
  return rows;
}

Json rights(const std::vector<Effects>& all) {
  Json rows = Json::array();
  for (const Effects& effects : all) {
    for (const ExternalRight* right : effects.opened) {
      rows.push_back({{"name", right->body->name}, {"title", right->body->title}, {"until", json_of(right->until)}});
    }
  }
  return rows;
}

Json breaches(const std::vector<Effects>& all) {
  Json rows = Json::array();
  for (const Effects& effects : all) {
    for (const Breach* breach : effects.breaches) {
      rows.push_back({{"code", breach->code},
                      {"promise", json_or_null(breach->promise == nullptr ? std::string{} : breach->promise->name)},
                      {"message", breach->message},
                      {"reason", json_or_null(breach->noted)},
                      {"clause", json_of(breach->clause)}});
    }
  }
  return rows;
}

// "Next: plaint record ..." without its label and line end
std::string command_of(std::string line) {
  constexpr std::string_view label = "Next: ";
  if (line.starts_with(label)) line.erase(0, label.size());
  while (line.ends_with('\n')) line.pop_back();
  return line;
}

}  // namespace

std::string recorded_json(const RecordedView& view) {
  const std::vector<Effects>& all = *view.effects;
  const bool is_case = !all.empty() && all.front().after->casefile != nullptr;
  Json fields = Json::object();
  for (const Field& field : view.event->fields) {
    fields[field.name] = field.values.size() == 1 ? Json(field.value()) : Json(field.values);
  }
  return finished({{"case", view.id},
                   {"event", view.event->name},
                   {"date", iso(view.event->when)},
                   {"by", view.event->by},
                   {"fields", fields},
                   {"written", view.lines.empty()},
                   {"lines", json_or_null(view.lines)},
                   {"stage", is_case ? Json(all.front().after->now().stage->name) : Json(nullptr)},
                   {"moved", is_case && all.front().other_stage},
                   {"open", is_case ? Json(all.front().after->open()) : Json(nullptr)},
                   {"handler", is_case ? json_or_null(handler_name(all.front().after->handler)) : Json(nullptr)},
                   {"kept", promises(all, &Effects::kept)},
                   {"held", promises(all, &Effects::held)},
                   {"broken", promises(all, &Effects::broken)},
                   {"over", promises(all, &Effects::over)},
                   {"running", promises(all, &Effects::running)},
                   {"moved_dates", promises(all, &Effects::moved)},
                   {"missed", promises(all, &Effects::missed)},
                   {"external", rights(all)},
                   {"breaches", breaches(all)},
                   {"next", is_case ? json_or_null(command_of(next_summary(*all.front().after))) : Json(nullptr)}});
}

}  // namespace plaint
