#include "report/retention.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "report/json_parts.h"
#include "report/overdue.h"
#include "report/table.h"
#include "report/words.h"

namespace plaint {

namespace {

using Is = Keeping::Is;

std::string_view word_of(Is is) {
  switch (is) {
    case Is::erased: return "erased";
    case Is::open: return "open";
    case Is::held: return "held";
    case Is::kept: return "kept";
    case Is::right_open: return "right-open";
    case Is::unknown: return "unknown";
    case Is::over: return "over";
  }
  return "";
}

std::string with_clause(const std::string& text, const Clause& clause) {
  return clause.empty() ? text : text + ", clause " + shown(to_string(clause));
}

// "3 years, Example Complaints Policy, clause 8"
std::string said(const RetentionRow& row) { return with_clause(row.period + ", " + shown(row.by_title), row.clause); }

std::string closed_cell(const RetentionRow& row, Date as_of) {
  return row.closed ? "closed " + day_in_list(*row.closed, as_of) : "";
}

std::string right_cell(const RetentionRow& row, Date as_of) {
  const std::string body = with_clause(shown(row.right), row.right_clause);
  return row.right_until ? body + ", until " + day_in_list(*row.right_until, as_of) : body + ", without an end";
}

Cells cells_of(const RetentionRow& row, Date as_of) {
  switch (row.is) {
    case Is::erased:
      return {row.case_id, "erased " + day_in_list(*row.erased, as_of), "people/ still holds something of it"};
    case Is::held:
      return {row.case_id, "since " + day_in_list(*row.held_since, as_of) + ": " + shown(row.held_because)};
    case Is::right_open:
      return {row.case_id, closed_cell(row, as_of), right_cell(row, as_of)};
    case Is::unknown:
      return {row.case_id, closed_cell(row, as_of), "neither " + row.by + " nor plaint.yaml says for how long"};
    default:
      return {row.case_id, closed_cell(row, as_of), "kept until " + day_in_list(*row.until, as_of), said(row)};
  }
}

struct Section {
  Is is;
  std::string_view one;
  std::string_view several;
};
constexpr std::array sections = {
    Section{Is::over, "1 personal record may be erased", "{} personal records may be erased"},
    Section{Is::erased, "1 is recorded as erased, and not yet erased here", "{} are recorded as erased, and not yet erased here"},
    Section{Is::held, "1 is held", "{} are held"},
    Section{Is::right_open, "1 is kept while the complainant may still go elsewhere", "{} are kept while the complainant may still go elsewhere"},
    Section{Is::unknown, "1 is kept, and nothing says for how long", "{} are kept, and nothing says for how long"},
};

std::string headline(const Section& section, std::size_t count) {
  if (count == 1) return std::string(section.one);
  return std::to_string(count) + std::string(section.several.substr(2));
}

// An open right that has no end holds nothing up, and is worth a thought.
std::string cautions(const std::vector<RetentionRow>& rows) {
  std::string text;
  for (const RetentionRow& row : rows) {
    if (row.is != Is::over || row.right.empty()) continue;
    text += row.case_id + ": the complainant may still go to " + with_clause(shown(row.right), row.right_clause) + ", for which there is no last day\n";
  }
  return text.empty() ? text : "Think before you erase:\n" + text;
}

std::string section_text(const RetentionList& list, const Section& section) {
  const std::vector<RetentionRow> rows = list.of(section.is);
  if (rows.empty()) return {};
  std::vector<Cells> cells;
  for (const RetentionRow& row : rows) cells.push_back(cells_of(row, list.as_of));
  std::string head = headline(section, rows.size());
  if (section.is == Is::over) head += " on " + long_form(list.as_of);
  return styled(head, Style::heading, list.screen.color) + "\n\n" + aligned(cells, {}, list.screen.width);
}

std::string next_line(const RetentionList& list) {
  if (!list.with_next) return {};
  if (!list.of(Is::over).empty() || !list.of(Is::erased).empty()) return "Next: plaint retention --apply   (or plaint erase CASE, one at a time)\n";
  if (!list.of(Is::unknown).empty()) return "Next: write 'retention: 3 years', or as long as you have decided, into plaint.yaml\n";
  return {};
}

Json json_of(const RetentionRow& row) {
  return {{"case", row.case_id},
          {"state", word_of(row.is)},
          {"closed", plaint::json_of(row.closed)},
          {"kept_until", plaint::json_of(row.until)},
          {"period", json_or_null(row.period)},
          {"said_by", row.period.empty() ? Json(nullptr) : Json(row.by)},
          {"clause", plaint::json_of(row.clause)},
          {"erased", plaint::json_of(row.erased)},
          {"held_since", plaint::json_of(row.held_since)},
          {"held_because", json_or_null(row.held_because)},
          {"right", json_or_null(row.right)},
          {"right_until", plaint::json_of(row.right_until)}};
}

}  // namespace

RetentionRow retention_row(const std::string& case_id, const Timeline& own, const Keeping& keeping) {
  RetentionRow row;
  row.case_id = case_id;
  row.is = keeping.is;
  row.closed = keeping.closed;
  row.until = keeping.until;
  row.erased = keeping.erased;
  row.held_since = keeping.held_since;
  row.held_because = keeping.held_because;
  if (keeping.span) row.period = to_string(*keeping.span);
  const Policy* policy = keeping.span ? keeping.policy : own.policy;
  row.by = policy == nullptr ? "plaint.yaml" : policy->pin();
  row.by_title = policy == nullptr ? "plaint.yaml" : policy->title;
  if (keeping.span && policy != nullptr) row.clause = policy->retention->clause;
  if (keeping.right != nullptr) {
    const ExternalBody& body = *keeping.right->body;
    row.right = body.title.empty() ? title_of_name(body.name) : body.title;
    row.right_until = keeping.right_until;
    row.right_clause = body.clause;
  }
  return row;
}

std::string kept_because(const RetentionRow& row) {
  switch (row.is) {
    case Is::open: return "is not closed: what people/ holds of it is still needed";
    case Is::held: return "is held since " + day_form(*row.held_since) + ": " + row.held_because;
    case Is::kept: return "is kept until " + day_form(*row.until) + ": " + with_clause(row.period + ", " + row.by_title, row.clause);
    case Is::right_open:
      return "is kept until " + day_form(*row.right_until) + ": until then the complainant may go to " +
             with_clause(row.right, row.right_clause) + " (R28)";
    case Is::unknown:
    case Is::erased:
    case Is::over: break;
  }
  return {};
}

std::vector<RetentionRow> RetentionList::of(Keeping::Is is) const {
  std::vector<RetentionRow> some;
  std::copy_if(rows.begin(), rows.end(), std::back_inserter(some), [is](const RetentionRow& row) { return row.is == is; });
  return some;
}

std::string retention_text(const RetentionList& list) {
  std::vector<std::string> parts = {broken_files_text(list.unreadable, list.screen.color)};
  for (const Section& section : sections) parts.push_back(section_text(list, section));
  parts.push_back(cautions(list.rows));
  parts.push_back(next_line(list));
  std::erase(parts, "");
  return join(parts, "\n");
}

std::string retention_json(const RetentionList& list) {
  Json records = Json::array();
  for (const RetentionRow& row : list.rows) records.push_back(json_of(row));
  return finished({{"as_of", iso(list.as_of)},
                   {"complete", list.complete()},
                   {"records", std::move(records)},
                   {"unreadable", json_of_unreadable(list.unreadable)}});
}

}  // namespace plaint
