// Was it done? Actions and measures with the evidence, and what the organisation itself promised.
#include <algorithm>

#include "base/text.h"
#include "figures/parts.h"

namespace plaint::figures {

namespace {

bool concerns(const ActionRecord& action, const Period& period) {
  const auto in = [&](const std::optional<Date>& date) { return date && period.holds(*date); };
  return !action.done || period.holds(action.agreed) || in(action.done) || in(action.checked);
}

bool concerns(const MeasureRecord& measure, const Period& period) {
  return !measure.retired || period.holds(*measure.retired);
}

bool is_late(const ActionRecord& action, Date as_of) { return !action.done && action.due && *action.due < as_of; }
bool is_late(const MeasureRecord& measure, Date as_of) {
  return !measure.retired && measure.next && *measure.next < as_of;
}
bool done_in_time(const ActionRecord& action) { return action.done && (!action.due || *action.done <= *action.due); }

std::string done_cell(const ActionRecord& action, Date as_of) {
  if (action.done) return day(*action.done) + (done_in_time(action) ? "" : ", late");
  return is_late(action, as_of) ? "not yet: overdue" : "not yet";
}

std::string checked_cell(const ActionRecord& action) {
  if (!action.checked) return "–";
  return day(*action.checked) + (action.worked.empty() ? "" : ": " + title_of_name(action.worked));
}

std::string next_cell(const MeasureRecord& measure, Date as_of) {
  if (measure.retired) return "retired " + day(*measure.retired);
  if (!measure.next) return "no date";
  return day(*measure.next) + (is_late(measure, as_of) ? ": overdue" : "");
}

std::string standing(const PromiseRecord& each) {
  const std::string late = count_of(each.late, each.promise->late_unit);
  switch (each.state) {
    case State::met:
      return "done " + day(each.met, "");
    case State::met_late:
      return "done " + day(each.met, "") + ", " + late + " late";
    case State::broken:
      return "not done in its time";
    case State::overdue:
      return "overdue: " + late;
    case State::undated:
      return "no date is known";
    case State::due_soon:
      return "due soon";
    default:
      return "not done yet";
  }
}

bool concerns(const PromiseRecord& duty, const Period& period) {
  if (is_owed(duty.state)) return duty.state != State::waiting;
  const auto decided = decided_on(duty);
  return (decided && period.holds(*decided)) || (duty.met && period.holds(*duty.met));
}

// Everything that was agreed or introduced up to now, counted.
struct Evidence {
  int agreed = 0;
  int in_period = 0;
  int done = 0;
  int done_in_time = 0;
  int checked = 0;
  int worked = 0;
  int overdue = 0;
};

template <typename Visit>
void each_action(const Figures& figures, Visit visit) {
  for (const CaseRecord& each : figures.cases) {
    for (const ActionRecord& action : each.actions) visit(each, action);
  }
}

template <typename Visit>
void each_measure(const Figures& figures, Visit visit) {
  for (const CaseRecord& each : figures.cases) {
    for (const MeasureRecord& measure : each.measures) visit(each, measure);
  }
}

}  // namespace

FigureTable actions(const Figures& figures) {
  FigureTable table;
  table.columns = {text_column("case", "Case"), text_column("action", "What was agreed"), text_column("due", "Due"),
                   text_column("done", "Done"), text_column("checked", "Checked")};
  each_action(figures, [&](const CaseRecord& each, const ActionRecord& action) {
    if (!concerns(action, figures.period)) return;
    table.rows.push_back({each.id, shown(action.what), day(action.due, "no date"), done_cell(action, figures.as_of),
                          checked_cell(action)});
  });
  table.empty = "No action was agreed, and none is to be done.";
  return table;
}

FigureTable measures(const Figures& figures) {
  FigureTable table;
  table.columns = {text_column("case", "Case"), text_column("measure", "What was changed"),
                   text_column("introduced", "Introduced"), text_column("reviewed", "Last looked at"),
                   text_column("next", "To be looked at next")};
  each_measure(figures, [&](const CaseRecord& each, const MeasureRecord& measure) {
    if (!concerns(measure, figures.period)) return;
    table.rows.push_back({each.id, shown(measure.what), day(measure.introduced),
                          measure.reviewed.empty() ? "not yet" : day(measure.reviewed.back()),
                          next_cell(measure, figures.as_of)});
  });
  table.empty = "No measure is in force.";
  return table;
}

FigureTable assurance(const Figures& figures) {
  Evidence all;
  each_action(figures, [&](const CaseRecord&, const ActionRecord& action) {
    if (!concerns(action, figures.period)) return;
    ++all.agreed;
    all.in_period += figures.period.holds(action.agreed) ? 1 : 0;
    all.done += action.done ? 1 : 0;
    all.done_in_time += done_in_time(action) ? 1 : 0;
    all.checked += action.checked ? 1 : 0;
    all.worked += action.worked == "worked" ? 1 : 0;
    all.overdue += is_late(action, figures.as_of) ? 1 : 0;
  });
  int in_force = 0;
  int introduced = 0;
  int reviewed = 0;
  int overdue = 0;
  each_measure(figures, [&](const CaseRecord&, const MeasureRecord& measure) {
    in_force += measure.retired ? 0 : 1;
    introduced += figures.period.holds(measure.introduced) ? 1 : 0;
    reviewed += std::any_of(measure.reviewed.begin(), measure.reviewed.end(),
                            [&](Date date) { return figures.period.holds(date); })
                    ? 1
                    : 0;
    overdue += is_late(measure, figures.as_of) ? 1 : 0;
  });
  FigureTable table;
  table.columns = {text_column("what", "Evidence"), number_column("count", "Number")};
  const auto row = [&](const char* what, int count) {
    table.rows.push_back({what, std::to_string(count)});  // things, not people: published as they are
  };
  row("Actions that were to be done, or were done in the period", all.agreed);
  row("– of these agreed in the period", all.in_period);
  row("– of these done", all.done);
  row("– done by the day that was set", all.done_in_time);
  row("– done and checked", all.checked);
  row("– checked, and found to work", all.worked);
  row("– not done, and overdue", all.overdue);
  row("Measures in force", in_force);
  row("– introduced in the period", introduced);
  row("– looked at again in the period", reviewed);
  row("– not looked at in time: overdue", overdue);
  return table;
}

FigureTable duties(const Figures& figures) {
  std::vector<const PromiseRecord*> found;
  for (const PromiseRecord& duty : figures.duties) {
    if (concerns(duty, figures.period)) found.push_back(&duty);
  }
  const auto key = [&](const PromiseRecord* duty) { return duty->due.value_or(figures.as_of); };
  std::stable_sort(found.begin(), found.end(),
                   [&](const PromiseRecord* left, const PromiseRecord* right) { return key(left) < key(right); });
  FigureTable table;
  table.columns = {text_column("duty", "What the policy promises"), text_column("limit", "When"),
                   text_column("due", "Due"), text_column("standing", "How it stands"),
                   text_column("clause", "Clause")};
  for (const PromiseRecord* duty : found) {
    table.rows.push_back({title_of(*duty), limit_of(*duty->promise), day(duty->due, "no date"), standing(*duty),
                          to_string(duty->promise->clause)});
  }
  table.empty = "The organisation owed nothing of its own.";
  return table;
}

FigureTable diary(const Figures& figures) {
  FigureTable table;
  table.columns = {text_column("date", "Day"), text_column("what", "What the organisation did")};
  for (const EventRecord& event : figures.diary) {
    if (!figures.period.holds(event.date)) continue;
    std::vector<std::string> parts = {capital(shown(event.type->title))};
    for (const auto& [name, text] : event.texts) parts.push_back(shown(text));
    table.rows.push_back({day(event.date), join(parts, ": ")});
  }
  table.empty = "Nothing stands in the diary.";
  return table;
}

}  // namespace plaint::figures
