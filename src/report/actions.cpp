#include "report/actions.h"

#include <algorithm>

#include "base/contains.h"
#include "base/text.h"
#include "report/json_parts.h"
#include "report/overdue.h"
#include "report/show.h"
#include "report/table.h"
#include "report/words.h"

namespace plaint {

namespace {

std::optional<Date> date_field(const CaseEvent& event, std::string_view name) {
  const auto date = parse_partial_date(event.text(name));
  return date ? std::optional<Date>(date->last()) : std::nullopt;
}

// What one event does to the row of its action or measure.
void take(ActionRow& row, const CaseEvent& event) {
  const Date day = event.when.date;
  if (event.name == "action-done") row.done = day;
  if (event.name == "action-checked") {
    row.checked = day;
    row.worked = event.text("worked");
  }
  if (event.name == "measure-reviewed") row.reviewed = day;
  if (event.name == "measure-retired") row.retired = day;
}

ActionRow fresh(const Timeline& timeline, const CaseEvent& event, bool measure) {
  ActionRow row;
  row.case_id = timeline.casefile->id;
  row.measure = measure;
  row.id = event.text(measure ? "measure" : "action");
  row.what = event.text("what");
  row.owner = event.text("owner");
  row.agreed = event.when.date;
  row.due = date_field(event, "due");
  return row;
}

bool is_met_by(const Timeline& timeline, const Promise& promise, std::string_view event) {
  const EventId id = timeline.policy->event(event);
  return contains(promise.met_by, id);
}

// What the policy promises of it: a due date of its own, a check, the next review.
void add_promises(ActionRow& row, const Timeline& timeline) {
  for (const Instance& each : timeline.instances) {
    if (each.subject != row.id || !is_owed(each.state) || each.state == State::waiting) continue;
    const Promise& promise = *each.promise;
    const bool review = row.measure && is_met_by(timeline, promise, "measure-reviewed");
    const bool check = !row.measure && row.done && is_met_by(timeline, promise, "action-checked");
    const bool doing = !row.measure && !row.done && is_met_by(timeline, promise, "action-done");
    if (review) row.next_review = each.due;
    if (check) row.check_owed = true;
    if (doing && each.due) row.due = each.due;
    if ((!review && !check && !doing) || each.late <= row.late) continue;
    row.late = each.late;
    row.unit = each.unit;
  }
  if (row.late > 0 || row.measure || row.done || !row.due || *row.due >= timeline.as_of) return;
  row.late = static_cast<int>((timeline.as_of - *row.due).count());
  row.unit = "days";
}

std::string late_words(const ActionRow& row, bool color) {
  return styled(count_of(row.late, row.unit) + " late", Style::late, color);
}

std::string standing_of(const ActionRow& row, Date as_of, bool color) {
  const auto day = [&](const std::optional<Date>& date) { return day_in_list(*date, as_of); };
  const std::string late = row.late > 0 ? late_words(row, color) + ", " : "";
  if (row.retired) return "retired " + day(row.retired);
  if (row.measure) {
    std::string words = row.next_review ? late + "review due " + day(row.next_review) : "no review due";
    return row.reviewed ? words + " (reviewed " + day(row.reviewed) + ")" : words;
  }
  if (row.checked) return "done, checked " + day(row.checked) + ": " + shown(title_of_name(row.worked));
  if (row.done) return "done " + day(row.done) + (row.check_owed ? ", " + late + "to be checked" : "");
  return row.due ? late + "due " + day(row.due) : "no date";
}

std::string one_line(std::string text) {
  std::replace(text.begin(), text.end(), '\n', ' ');
  return shown(text);
}

std::string counted(const ActionList& list) {
  const auto measures = static_cast<int>(std::count_if(list.rows.begin(), list.rows.end(), [](const ActionRow& row) { return row.measure; }));
  const auto late = std::count_if(list.rows.begin(), list.rows.end(), [](const ActionRow& row) { return row.late > 0; });
  const int actions = static_cast<int>(list.rows.size()) - measures;
  std::vector<std::string> parts;
  if (actions > 0) parts.push_back(count_of(actions, "actions"));
  if (measures > 0) parts.push_back(count_of(measures, "measures"));
  std::string head = list.case_id.empty() ? join(parts, ", ") + " open on " : list.case_id + ": " + join(parts, ", ") + " on ";
  head += long_form(list.as_of);
  return late > 0 ? head + ", " + std::to_string(late) + " late" : head;
}

Json json_of_row(const ActionRow& row) {
  return {{"case", row.case_id},
          {"type", row.measure ? "measure" : "action"},
          {"id", row.id},
          {"what", row.what},
          {"owner", json_or_null(row.owner)},
          {"agreed", iso(row.agreed)},
          {"due", json_of(row.due)},
          {"done", json_of(row.done)},
          {"checked", json_of(row.checked)},
          {"worked", json_or_null(row.worked)},
          {"reviewed", json_of(row.reviewed)},
          {"next_review", json_of(row.next_review)},
          {"retired", json_of(row.retired)},
          {"open", row.open()},
          {"late", row.late},
          {"unit", json_or_null(row.unit)}};
}

}  // namespace

std::vector<ActionRow> action_rows(const Timeline& timeline) {
  std::vector<ActionRow> rows;
  for (const Deed& deed : timeline.deeds) {
    if (deed.written == nullptr || !is_visible(timeline.policy->event_type(deed.event), {})) continue;
    const CaseEvent& event = *deed.written;
    const bool measure = event.name == "measure-introduced";
    if (measure || event.name == "action-agreed") rows.push_back(fresh(timeline, event, measure));
    for (ActionRow& row : rows) {
      if (!row.id.empty() && event.text(row.measure ? "measure" : "action") == row.id) take(row, event);
    }
  }
  for (ActionRow& row : rows) add_promises(row, timeline);
  return rows;
}

std::string actions_text(const ActionList& list) {
  const bool color = list.screen.color;
  const std::string broken = broken_files_text(list.unreadable, color);
  std::string text = broken + (broken.empty() ? "" : "\n");
  if (list.rows.empty()) {
    return text + (list.case_id.empty() ? "No action or measure is open\n" : list.case_id + ": no actions or measures\n");
  }
  std::vector<Cells> cells;
  for (const ActionRow& row : list.rows) {
    Cells line = {shown(row.id), one_line(row.what), row.owner.empty() ? "-" : shown(row.owner), standing_of(row, list.as_of, color)};
    if (list.case_id.empty()) line.insert(line.begin(), row.case_id);
    cells.push_back(std::move(line));
  }
  return text + styled(counted(list), Style::heading, color) + "\n\n" + aligned(cells, {}, list.screen.width);
}

std::string actions_json(const ActionList& list) {
  Json rows = Json::array();
  for (const ActionRow& row : list.rows) rows.push_back(json_of_row(row));
  return finished({{"as_of", iso(list.as_of)},
                   {"complete", list.unreadable.empty()},
                   {"actions", rows},
                   {"unreadable", json_of_unreadable(list.unreadable)}});
}

std::string actions_csv(const ActionList& list) {
  const auto day = [](const std::optional<Date>& date) { return date ? iso(*date) : std::string{}; };
  std::vector<Cells> rows = {{"case", "type", "id", "what", "owner", "agreed", "due", "done", "checked", "worked", "reviewed",
                              "next_review", "retired", "open", "late", "unit"}};
  for (const ActionRow& row : list.rows) {
    rows.push_back({row.case_id, row.measure ? "measure" : "action", shown(row.id), one_line(row.what), shown(row.owner),
                    iso(row.agreed), day(row.due), day(row.done), day(row.checked), shown(row.worked), day(row.reviewed),
                    day(row.next_review), day(row.retired), row.open() ? "yes" : "no", std::to_string(row.late), row.unit});
  }
  return csv(rows);
}

}  // namespace plaint
