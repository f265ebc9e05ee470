#include "report/due.h"

#include "base/text.h"
#include "report/json_parts.h"
#include "report/overdue.h"
#include "report/row_json.h"
#include "report/table.h"
#include "report/words.h"

namespace plaint {

bool is_due_by(const Instance& instance, Date until) {
  if (instance.state == State::overdue || instance.state == State::undated) return false;
  if (instance.state == State::held || instance.state == State::due_soon) return true;
  return (instance.due && *instance.due <= until) || (!instance.due && instance.nudge && *instance.nudge <= until);
}

std::string due_in_words(const DueRow& row, Date as_of) {
  std::string words;
  if (!row.due) {
    if (row.state == State::held) return "held, no date";
    return row.nudge ? "reminder " + day_in_list(*row.nudge, as_of) : "no date";
  }
  if (row.state == State::held) words = "held, ";
  if (row.not_before) {
    words += "not before " + day_in_list(*row.due, as_of);
  } else {
    words += *row.due == as_of ? "due today" : "due " + day_in_list(*row.due, as_of);
  }
  return row.provisional ? words + " (provisional)" : words;
}

std::string due_table(const std::vector<DueRow>& rows, Date as_of, const Screen& screen) {
  std::vector<Cells> cells;
  for (const DueRow& row : rows) {
    cells.push_back({row.case_id, shown(row.stage_title), row.promise_title,
                     styled(due_in_words(row, as_of), style_of(row.state), screen.color),
                     handler_cell(row.handler_words, screen.color), clause_cell(row)});
  }
  return aligned(cells, {}, screen.width);
}

std::string due_text(const DueList& list) {
  std::vector<std::string> parts = {broken_files_text(list.unreadable, list.screen.color)};
  const std::string until = "until " + long_form(list.until);
  if (list.rows.empty()) {
    parts.push_back(styled("Nothing is due " + until + "\n", Style::heading, list.screen.color));
  } else {
    parts.push_back(styled(std::to_string(list.rows.size()) + " due " + until, Style::heading, list.screen.color) +
                    "\n\n" + due_table(list.rows, list.as_of, list.screen));
  }
  if (list.overdue > 0) {
    parts.push_back(std::to_string(list.overdue) + (list.overdue == 1 ? " is" : " are") +
                    " overdue or without a date besides: plaint overdue\n");
  } else if (!list.rows.empty()) {
    parts.push_back(next_line(list.rows.front()));
  }
  std::erase(parts, "");
  return join(parts, "\n");
}

std::string due_json(const DueList& list) {
  Json rows = Json::array();
  for (const DueRow& row : list.rows) rows.push_back(json_of_due(row));
  return finished({{"as_of", iso(list.as_of)},
                   {"until", iso(list.until)},
                   {"complete", list.unreadable.empty()},
                   {"due", rows},
                   {"unreadable", json_of_unreadable(list.unreadable)}});
}

std::string due_csv(const DueList& list) {
  std::vector<Cells> rows = {{"case", "kind", "stage", "promise", "subject", "due", "state", "reminder", "handler",
                              "clause", "policy", "summary"}};
  for (const DueRow& row : list.rows) {
    rows.push_back({row.case_id, row.kind, row.stage, row.promise, shown(row.subject), row.due ? iso(*row.due) : "",
                    std::string(to_string(row.state)), row.nudge ? iso(*row.nudge) : "", row.handler,
                    shown(to_string(row.clause)), row.policy, shown(row.summary)});
  }
  return csv(rows);
}

}  // namespace plaint
