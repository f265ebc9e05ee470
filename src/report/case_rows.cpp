#include "report/case_rows.h"

#include <algorithm>
#include <map>
#include <utility>

#include "base/text.h"
#include "report/due.h"
#include "report/json_parts.h"
#include "report/next_steps.h"
#include "report/overdue.h"
#include "report/table.h"
#include "report/words.h"
#include "timeline/next.h"

namespace plaint {

namespace {

// Overdue, then undated, then the rest by date; what is owed without any date comes last.
constexpr int undated_urgency = 3;
template <class Due>  // a row, or the instance of which it is
int urgency(const Due& each) {
  if (each.state == State::overdue) return 0;
  if (each.state == State::undated) return 1;
  return each.due ? 2 : undated_urgency;
}

std::pair<int, Date> rank_of(const Instance& each) { return {urgency(each), each.due.value_or(each.nudge.value_or(Date::max()))}; }

// Of two without a date the first stays.
bool comes_before(const Instance& each, const DueRow& row) {
  if (urgency(each) != urgency(row)) return urgency(each) < urgency(row);
  return each.due && row.due && *each.due < *row.due;
}

// Of a case that is closed nobody waits for what has no date.
bool is_waited_for(const Instance& instance, bool open) { return is_due(instance) && (open || urgency(instance) != undated_urgency); }

void take_most_urgent(std::shared_ptr<const DueRow>& first, const Timeline& timeline, bool open) {
  const Instance* most = nullptr;
  for (const Instance& each : timeline.instances) {
    if (!is_waited_for(each, open) || !is_called_for(timeline, each)) continue;
    if (most == nullptr || rank_of(each) < rank_of(*most)) most = &each;
  }
  if (most != nullptr && (!first || comes_before(*most, *first))) first = std::make_shared<const DueRow>(due_row(timeline, *most));
}

std::string next_in_words(const CaseRow& row, Date as_of) {
  if (!row.next) return {};
  if (!row.next->due) return row.next->promise_title;
  return row.next->promise_title + ", " + due_in_words(*row.next, as_of);
}

// The kind that goes without saying in a list.
std::string most_common_kind(const std::vector<CaseRow>& rows) {
  std::map<std::string_view, int> counts;
  for (const CaseRow& row : rows) ++counts[row.kind->name];
  std::string_view most;
  for (const auto& [kind, count] : counts) {
    if (most.empty() || count > counts[most]) most = kind;
  }
  return std::string(most);
}

Json json_of_next(const DueRow* next) {
  if (next == nullptr) return nullptr;
  const bool late = next->late > 0;
  return {{"promise", next->promise},  {"subject", next->subject},
          {"due", json_of(next->due)}, {"state", to_string(next->state)},
          {"late", next->late},        {"unit", late ? Json(next->unit) : Json(nullptr)},
          {"policy", next->policy}};
}

}  // namespace

bool says_more_than_owed(const Timeline& timeline, const std::vector<Timeline>& overlays) {
  const auto is_busy = [](const Timeline& each) {
    return std::any_of(each.instances.begin(), each.instances.end(), [](const Instance& one) { return is_waited_for(one, false); });
  };
  return timeline.open() || is_busy(timeline) || std::any_of(overlays.begin(), overlays.end(), is_busy);
}

CaseRow case_row(const Timeline& timeline, const std::vector<Timeline>& overlays) {
  const CaseFile& file = *timeline.casefile;
  const Visit& now = timeline.now();
  CaseRow row;
  row.case_id = file.id;
  row.policy = timeline.policy;
  row.kind = now.kind;
  row.stage = now.stage;
  row.open = timeline.open();
  if (row.open) row.handler = handler_name(timeline.handler);
  if (row.open) row.handler_words = handler_in_words(timeline.handler, *timeline.policy);
  row.received = file.received.date;
  row.outcome = timeline.outcome;
  row.summary = file.summary;
  take_most_urgent(row.next, timeline, row.open);
  const std::string step = decision_step(timeline);
  row.decision_event = step.substr(0, step.find(' '));
  for (const Decision& decision : timeline.decisions) {
    if (step.empty() || !row.decision.empty() || decision.is != Decision::Is::due) continue;
    row.decision = decision_in_words(decision);
  }
  for (const Timeline& overlay : overlays) take_most_urgent(row.next, overlay, row.open);
  return row;
}

bool is_wanted(const CaseRow& row, const CaseFilter& filter) {
  if (filter.open && !row.open) return false;
  if (filter.closed && row.open) return false;
  const bool late = row.next && (row.next->state == State::overdue || row.next->state == State::undated);
  if (filter.overdue && !late) return false;
  if (!filter.kind.empty() && row.kind->name != filter.kind) return false;
  if (!filter.stage.empty() && row.stage->name != filter.stage) return false;
  const std::string role = row.handler.substr(0, row.handler.find('/'));
  if (!filter.handler.empty() && row.handler != filter.handler && role != filter.handler) return false;
  return filter.policy.empty() || row.policy->pin() == filter.policy || row.policy->id == filter.policy;
}

std::string state_of_case(const CaseRow& row) {
  if (row.next && row.next->state == State::overdue) return count_of(row.next->late, row.next->unit) + " late";
  if (row.next && row.next->state == State::undated) return row.next->undated;
  if (!row.open) return row.outcome.empty() ? "closed" : "closed: " + shown(title_of_name(row.outcome));
  if (!row.next) return "nothing owed";
  return row.next->state == State::open ? "in time" : state_in_words(row.next->state);
}

std::string state_cell(const CaseRow& row, bool color) {
  return styled(state_of_case(row), row.next ? style_of(row.next->state) : Style::plain, color);
}

std::string case_list_text(const CaseList& list) {
  std::vector<std::string> parts = {broken_files_text(list.unreadable, list.screen.color)};
  std::string head = count_of(static_cast<int>(list.rows.size()), "cases") + " on " + long_form(list.as_of) + "\n";
  if (list.rows.empty()) head = list.filtered ? "No case matches\n" : "There are no cases yet\n";
  head = styled(head, Style::heading, list.screen.color);
  const std::string usual = most_common_kind(list.rows);
  Columns columns;
  for (const CaseRow& row : list.rows) {
    const bool named = row.kind->name == usual || row.kind->title == row.stage->title;
    const std::string stage = named ? row.stage->title : row.kind->title + ": " + row.stage->title;
    columns.add({row.case_id, iso(row.received), shown(stage), state_cell(row, list.screen.color),
                     next_in_words(row, list.as_of), handler_cell(row.handler_words, list.screen.color)});
  }
  parts.push_back(list.rows.empty() ? head : head + "\n" + columns.text({}, list.screen.width));
  std::erase(parts, "");
  return join(parts, "\n");
}

std::string case_list_json(const CaseList& list) {
  Json rows = Json::array();
  for (const CaseRow& row : list.rows) {
    rows.push_back({{"case", row.case_id},
                    {"kind", row.kind->name},
                    {"policy", row.policy->pin()},
                    {"stage", row.stage->name},
                    {"open", row.open},
                    {"handler", json_or_null(row.handler)},
                    {"received", iso(row.received)},
                    {"outcome", json_or_null(row.outcome)},
                    {"summary", json_or_null(row.summary)},
                    {"next", json_of_next(row.next.get())}});
  }
  return finished({{"as_of", iso(list.as_of)},
                   {"complete", list.unreadable.empty()},
                   {"cases", rows},
                   {"unreadable", json_of_unreadable(list.unreadable)}});
}

std::string case_list_csv(const CaseList& list) {
  std::vector<Cells> rows = {{"case", "kind", "policy", "stage", "open", "handler", "received", "outcome", "promise",
                              "subject", "due", "state", "late", "unit", "summary"}};
  for (const CaseRow& row : list.rows) {
    Cells cells = {row.case_id, row.kind->name,    row.policy->pin(), row.stage->name, row.open ? "yes" : "no",
                   row.handler, iso(row.received), shown(row.outcome)};
    if (row.next) {
      const bool late = row.next->late > 0;
      cells.insert(cells.end(), {row.next->promise, shown(row.next->subject), row.next->due ? iso(*row.next->due) : "",
                                 std::string(to_string(row.next->state)), std::to_string(row.next->late),
                                 late ? row.next->unit : ""});
    } else {
      cells.resize(cells.size() + 6);
    }
    cells.push_back(shown(row.summary));
    rows.push_back(std::move(cells));
  }
  return csv(rows);
}

}  // namespace plaint
