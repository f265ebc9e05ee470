#include "report/status.h"

#include "base/text.h"
#include "report/next_steps.h"
#include "report/row_json.h"
#include "report/table.h"

namespace plaint {

namespace {

constexpr std::size_t most_rows = 5;

template <class Row>
std::vector<Row> first_few(const std::vector<Row>& rows) {
  return {rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(std::min(rows.size(), most_rows))};
}

// "and 3 more: plaint overdue"
std::string and_more(std::size_t all, const std::string& command) {
  if (all <= most_rows) return {};
  return "and " + std::to_string(all - most_rows) + " more" + (command.empty() ? "" : ": " + command) + "\n";
}

std::string heading(const Status& status, const std::string& text) {
  return styled(text, Style::heading, status.screen.color);
}

std::string head_of(const Status& status) {
  std::string text =
      shown(status.organisation) + (status.organisation.empty() ? "" : ", ") + long_form(status.as_of) + ": ";
  if (status.cases == 0) return heading(status, text + "no cases\n");
  return heading(status, text + count_of(status.cases, "cases") + ", " + std::to_string(status.open) + " open\n");
}

std::string overdue_part(const Status& status) {
  if (status.overdue.empty()) return status.unreadable.empty() ? heading(status, "Nothing is overdue\n") : "";
  return heading(status, overdue_count(status.overdue) + "\n") +
         overdue_table(first_few(status.overdue), status.as_of, status.screen) +
         and_more(status.overdue.size(), "plaint overdue");
}

std::string due_part(const Status& status) {
  if (status.due.empty()) return heading(status, "Nothing is due until " + day_form(status.until) + "\n");
  return heading(status, std::to_string(status.due.size()) + " due until " + day_form(status.until) + "\n") +
         due_table(first_few(status.due), status.as_of, status.screen) + and_more(status.due.size(), "plaint due");
}

std::string decisions_part(const Status& status) {
  if (status.decisions.empty()) return {};
  std::vector<Cells> cells;
  for (const DecisionRow& row : first_few(status.decisions)) {
    cells.push_back({row.case_id, row.words, row.state, shown(to_string(row.clause))});
  }
  return heading(status, "To be decided\n") + aligned(cells) + and_more(status.decisions.size(), "");
}

std::string patterns_part(const Status& status) {
  if (status.patterns.empty()) return {};
  std::string text = heading(status, "Repeated issues\n");
  for (const FlaggedPattern& flag : first_few(status.patterns)) {
    const std::string clause = flag.pattern->clause.empty() ? "" : " (" + shown(to_string(flag.pattern->clause)) + ")";
    text += shown(join(flag.same, ", ")) + ": " + count_of(static_cast<int>(flag.cases.size()), "cases") + " within " +
            to_string(flag.pattern->within) + clause + ": " + join(flag.cases, ", ") + "\n";
  }
  return text + and_more(status.patterns.size(), "");
}

std::string next_part(const Status& status) {
  if (!status.unreadable.empty()) {
    return "Next: plaint check " + shown(status.unreadable.all().front().path) + "\n";
  }
  if (!status.no_handler.empty()) return next_line(status.no_handler.front());
  if (!status.overdue.empty()) return next_line(status.overdue.front());
  for (const DecisionRow& row : status.decisions) {
    if (!row.step.empty()) return next_line_of_decision(row.case_id, row.step);
  }
  return status.due.empty() ? "" : next_line(status.due.front());
}

}  // namespace

std::vector<DecisionRow> waiting_decisions(const Timeline& timeline) {
  std::vector<DecisionRow> rows;
  if (!timeline.begun || !timeline.open()) return rows;
  for (const Decision& decision : timeline.decisions) {
    if (decision.is == Decision::Is::made) continue;
    rows.push_back({timeline.casefile->id, decision.rule->name, decision_in_words(decision), decision_state(decision),
                    decision.rule->clause, decision.is == Decision::Is::due ? decision_step(timeline) : "",
                    staff_of(timeline.handler)});
  }
  return rows;
}

std::string status_text(const Status& status) {
  std::vector<std::string> parts = {head_of(status),
                                    broken_files_text(status.unreadable, status.screen.color),
                                    no_handler_text(status.no_handler, status.screen.color),
                                    overdue_part(status),
                                    due_part(status),
                                    decisions_part(status),
                                    patterns_part(status),
                                    next_part(status)};
  std::erase(parts, "");
  return join(parts, "\n");
}

std::string status_json(const Status& status) {
  Json overdue = Json::array(), due = Json::array(), decisions = Json::array(), patterns = Json::array();
  for (const DueRow& row : status.overdue) overdue.push_back(json_of_overdue(row));
  for (const DueRow& row : status.due) due.push_back(json_of_due(row));
  for (const DecisionRow& row : status.decisions) {
    decisions.push_back(
        {{"case", row.case_id}, {"rule", row.rule}, {"decision", row.words}, {"clause", json_of(row.clause)}});
  }
  for (const FlaggedPattern& flag : status.patterns) {
    patterns.push_back({{"name", flag.pattern->name},
                        {"policy", flag.policy},
                        {"same", flag.same},
                        {"cases", flag.cases},
                        {"clause", json_of(flag.pattern->clause)}});
  }
  return finished({{"as_of", iso(status.as_of)},
                   {"organisation", json_or_null(status.organisation)},
                   {"complete", status.unreadable.empty()},
                   {"cases", status.cases},
                   {"open", status.open},
                   {"overdue", overdue},
                   {"due", due},
                   {"no_handler", json_of_no_handler(status.no_handler)},
                   {"decisions", decisions},
                   {"patterns", patterns},
                   {"unreadable", json_of_unreadable(status.unreadable)}});
}

}  // namespace plaint
