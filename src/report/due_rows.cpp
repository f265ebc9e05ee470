#include "report/due_rows.h"

#include <algorithm>
#include <tuple>

#include "base/text.h"
#include "report/words.h"
#include "timeline/next.h"

namespace plaint {

namespace {

// "action" of action-done
std::string id_field_of(const Policy& policy, const std::string& event) {
  for (const FieldType& field : policy.event_type(policy.event(event)).fields) {
    if (field.base == FieldType::Base::id) return field.name;
  }
  return {};
}

// Whoever holds one of these roles, or one within it.
std::vector<std::string> holders_of(const Timeline& timeline, const std::vector<std::string>& roles) {
  std::vector<std::string> ids;
  for (const Person& person : timeline.setting->staff) {
    const bool holds = std::any_of(person.roles.begin(), person.roles.end(), [&](const std::string& held) {
      return std::any_of(roles.begin(), roles.end(), [&](const std::string& role) {
        return is_or_is_in(*timeline.policy, held.substr(0, held.find('/')), role);
      });
    });
    if (holds) ids.push_back(person.id);
  }
  return ids;
}

// What opened it, or what would keep it, is an event that only some may see.
std::optional<std::vector<std::string>> seen_by(const Timeline& timeline, const Instance& instance, const std::string& next) {
  std::optional<std::vector<std::string>> ids;
  const auto narrow = [&](EventId event) {
    if (event == no_event) return;
    const auto& roles = timeline.policy->event_type(event).visible_to;
    if (!roles.empty() && !ids) ids = holders_of(timeline, roles);
  };
  if (instance.opened_by >= 0) narrow(timeline.deeds[static_cast<std::size_t>(instance.opened_by)].event);
  if (!next.empty()) narrow(timeline.policy->event(next));
  return ids;
}

Date day_of(const DueRow& row) { return row.due.value_or(row.nudge.value_or(Date::max())); }

}  // namespace

DueRow due_row(const Timeline& timeline, const Instance& instance) {
  DueRow row;
  row.case_id = timeline.casefile == nullptr ? "organisation" : timeline.casefile->id;
  row.summary = timeline.casefile == nullptr ? "" : timeline.casefile->summary;
  if (const Stage* stage = stage_of(timeline, instance)) {
    row.kind = timeline.casefile->kind;
    row.stage = stage->name;
    row.stage_title = stage->title;
  }
  row.promise = instance.promise->name;
  row.subject = instance.subject;
  row.promise_title = promise_in_words(instance);
  row.state = instance.state;
  row.due = instance.due;
  row.not_before = instance.not_before;
  row.provisional = instance.provisional;
  row.nudge = instance.nudge;
  row.late = instance.late;
  row.unit = instance.unit;
  row.handler = handler_name(instance.handler);
  row.handler_words = handler_in_words(instance.handler, *timeline.policy);
  row.staff = staff_of(instance.handler);
  row.clause = instance.promise->clause;
  row.policy = timeline.policy->pin();
  row.overlay = timeline.overlay;
  if (instance.state == State::undated) {
    row.undated = why_undated(instance);
    row.meeting = instance.promise->meeting;
  }
  row.decision = decision_step(timeline);
  row.called_for = is_called_for(timeline, instance);
  const auto advice = advice_for(timeline, instance);
  row.seen_by = seen_by(timeline, instance, advice ? advice->event : "");
  if (!advice) return row;
  row.event = advice->event;
  if (!row.subject.empty()) row.subject_field = id_field_of(*timeline.policy, row.event);
  row.instead = advice->instead;
  return row;
}

std::vector<DueRow> due_rows(const Timeline& timeline) {
  std::vector<DueRow> rows;
  for (const Instance& instance : timeline.instances) {
    if (is_due(instance)) rows.push_back(due_row(timeline, instance));
  }
  return rows;
}

std::vector<std::string> staff_of(const Handler& handler) {
  return handler.person.empty() ? handler.holders : std::vector<std::string>{handler.person};
}

std::string decision_step(const Timeline& timeline) {
  using Asked = ScopeRule::Decision;
  if (!timeline.open()) return {};
  for (const Decision& decision : timeline.decisions) {
    const ScopeRule& rule = *decision.rule;
    if (decision.is != Decision::Is::due) continue;
    if (rule.decision == Asked::consider) return "admitted --rule " + rule.name + " --reason ...   (or refused)";
    const bool divert = rule.decision == Asked::divert;
    std::vector<std::string> more;
    if (divert && !rule.to.empty()) more.push_back("to " + shown(rule.to));
    if (!rule.waived_by.empty()) more.emplace_back("or admitted, if it is heard here all the same");
    return (divert ? "diverted --rule " : "refused --rule ") + rule.name + (more.empty() ? "" : "   (" + join(more, "; ") + ")");
  }
  return {};
}

std::string clause_cell(const DueRow& row) {
  std::string cell = shown(to_string(row.clause));
  if (row.overlay) cell += (cell.empty() ? "(" : " (") + row.policy + ")";
  return cell;
}

void sort_by_due(std::vector<DueRow>& rows) {
  std::stable_sort(rows.begin(), rows.end(), [](const DueRow& left, const DueRow& right) {
    return std::tuple(day_of(left), left.case_id) < std::tuple(day_of(right), right.case_id);
  });
}

std::optional<NoHandlerRow> no_handler_row(const Timeline& timeline) {
  if (!timeline.begun || timeline.casefile == nullptr || !timeline.open()) return std::nullopt;
  if (!has_no_handler(timeline.handler)) return std::nullopt;
  const Stage& stage = *timeline.now().stage;
  const CaseFile& file = *timeline.casefile;
  return NoHandlerRow{file.id, file.kind, stage.name, stage.title, timeline.policy->pin(), file.summary};
}

}  // namespace plaint
