#include "report/overdue.h"

#include <algorithm>

#include "base/text.h"
#include "report/json_parts.h"
#include "report/row_json.h"
#include "report/table.h"
#include "report/words.h"

namespace plaint {

namespace {

// May it stand in a command that somebody copies into a shell? A case file can say anything.
bool is_plain(const std::string& word) {
  return !word.empty() && word.front() != '-' && std::all_of(word.begin(), word.end(), [](char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9') ||
           letter == '-' || letter == '_' || letter == '.';
  });
}

bool has_date(const DueRow& row) { return row.undated.empty(); }

std::string headline(const OverdueList& list) {
  return styled(overdue_count(list.rows) + " on " + long_form(list.as_of), Style::heading, list.screen.color) + "\n\n";
}

// How late and due since when share one column, so that "no date: no trustees meeting known" may be as wide as both.
std::vector<Cells> cells_of(const std::vector<DueRow>& rows, Date as_of, bool color) {
  constexpr int gap = 3;
  int width = 0;
  for (const DueRow& row : rows) {
    if (has_date(row)) width = std::max(width, display_width(count_of(row.late, row.unit) + " late"));
  }
  std::vector<Cells> cells;
  for (const DueRow& row : rows) {
    std::string when = styled("no date", Style::late, color) + ": " + row.undated;
    if (has_date(row)) {
      when = styled_pad(styled(count_of(row.late, row.unit) + " late", Style::late, color), width + gap) + "due " +
             day_in_list(*row.due, as_of);
      if (row.provisional) when += " (provisional)";
    }
    cells.push_back({row.case_id, shown(row.stage_title), row.promise_title, when,
                     handler_cell(row.handler_words, color), clause_cell(row)});
  }
  return cells;
}

}  // namespace

std::string overdue_count(const std::vector<DueRow>& rows) {
  const auto dated = std::count_if(rows.begin(), rows.end(), has_date);
  const auto undated = static_cast<std::ptrdiff_t>(rows.size()) - dated;
  std::vector<std::string> parts;
  if (dated > 0) parts.push_back(std::to_string(dated) + " overdue");
  if (undated > 0) parts.push_back(std::to_string(undated) + " without a date");
  return join(parts, ", ");
}

std::string broken_files_text(const Diagnostics& unreadable, bool color) {
  std::vector<Diagnostic> first;
  std::vector<int> more;
  Diagnostics in_order = unreadable;
  in_order.sort();
  for (const Diagnostic& each : in_order.all()) {
    if (!first.empty() && first.back().path == each.path) {
      ++more.back();
      continue;
    }
    first.push_back(each);
    more.push_back(0);
  }
  if (first.empty()) return {};
  std::string text = first.size() == 1 ? "1 file has mistakes" : std::to_string(first.size()) + " files have mistakes";
  text += ", so this may not be everything (plaint check says what to do)";
  text = styled(text, Style::heading, color) + "\n\n";
  for (std::size_t at = 0; at < first.size(); ++at) {
    text += shown(first[at].path) + ":";
    if (first[at].line > 0) text += std::to_string(first[at].line) + ":";
    text += " " + shown(first[at].message);
    if (more[at] > 0) text += " (and " + std::to_string(more[at]) + " more)";
    text += "\n";
  }
  return text;
}

std::string overdue_table(const std::vector<DueRow>& rows, Date as_of, const Screen& screen) {
  return aligned(cells_of(rows, as_of, screen.color), {}, screen.width);
}

std::string no_handler_text(const std::vector<NoHandlerRow>& rows, bool color) {
  if (rows.empty()) return {};
  std::vector<Cells> cells;
  for (const NoHandlerRow& row : rows) {
    cells.push_back({row.case_id, shown(row.stage_title),
                     styled("no handler", Style::late, color) + ": nobody whom the policy names may act"});
  }
  const std::string head = count_of(static_cast<int>(rows.size()), "cases") + " with no handler";
  return styled(head, Style::heading, color) + "\n\n" + aligned(cells);
}

std::string next_line_of_decision(const std::string& case_id, const std::string& step) {
  return "Next: plaint record " + case_id + " " + step + "\n";
}

std::string next_line(const DueRow& row) {
  if (!row.decision.empty()) return next_line_of_decision(row.case_id, row.decision);
  if (!row.meeting.empty()) {
    return "Next: enter the date of the next " + shown(title_of_name(row.meeting)) + " meeting in plaint.yaml\n";
  }
  if (row.event.empty()) return {};
  std::string line = "Next: plaint record " + row.case_id + " " + row.event;
  if (is_plain(row.subject) && !row.subject_field.empty()) line += " --" + row.subject_field + " " + row.subject;
  if (!row.instead.empty()) line += "   (or " + join_or(row.instead) + ", if the investigation is not finished)";
  return line + "\n";
}

std::string next_step(const DueRow& row) {
  const std::string line = next_line(row);
  constexpr std::string_view head = "Next: ";
  return line.empty() ? line : line.substr(head.size(), line.size() - head.size() - 1);
}

std::string next_line(const NoHandlerRow& row) {
  return "Next: decide who takes it, then plaint record " + row.case_id + " allocated\n";
}

std::string overdue_text(const OverdueList& list) {
  std::vector<std::string> parts = {broken_files_text(list.unreadable, list.screen.color),
                                    no_handler_text(list.no_handler, list.screen.color)};
  if (!list.rows.empty()) parts.push_back(headline(list) + overdue_table(list.rows, list.as_of, list.screen));
  if (!list.no_handler.empty()) {
    parts.push_back(next_line(list.no_handler.front()));
  } else if (!list.rows.empty()) {
    parts.push_back(next_line(list.rows.front()));
  }
  std::erase(parts, "");
  return join(parts, "\n");
}

std::string overdue_json(const OverdueList& list) {
  Json rows = Json::array();
  for (const DueRow& row : list.rows) rows.push_back(json_of_overdue(row));
  return finished({{"as_of", iso(list.as_of)},
                   {"complete", list.complete()},
                   {"overdue", rows},
                   {"no_handler", json_of_no_handler(list.no_handler)},
                   {"unreadable", json_of_unreadable(list.unreadable)}});
}

std::string overdue_csv(const OverdueList& list) {
  std::vector<Cells> rows = {
      {"case", "kind", "stage", "promise", "subject", "due", "late", "unit", "handler", "clause", "policy", "summary"}};
  for (const DueRow& row : list.rows) {
    rows.push_back({row.case_id, row.kind, row.stage, row.promise, shown(row.subject), row.due ? iso(*row.due) : "",
                    std::to_string(row.late), has_date(row) ? row.unit : "", row.handler, shown(to_string(row.clause)),
                    row.policy, shown(row.summary)});
  }
  return csv(rows);
}

}  // namespace plaint
