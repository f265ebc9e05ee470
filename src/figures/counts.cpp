// How many cases there are: received, closed and open, by what, and which of them wait.
#include <algorithm>
#include <array>
#include <map>

#include "base/text.h"
#include "figures/parts.h"

namespace plaint::figures {

namespace {

struct SortRow {
  Sort sort;
  const char* title;
};
constexpr std::array sorts = {SortRow{Sort::complaint, "Complaints"}, SortRow{Sort::compliment, "Compliments"},
                              SortRow{Sort::comment, "Comments and feedback"}};

bool reopened_in(const CaseRecord& each, const Period& period) {
  for (const StayRecord& stay : each.stays) {
    if (stay.stage->is_closed() && stay.to && stay.from < period.from && period.holds(*stay.to)) return true;
  }
  return false;
}

struct Tally {
  int received = 0;
  int closed = 0;
  int open = 0;
  int overdue = 0;
};

// The most frequent first; what is not recorded last.
bool comes_before(const CountRow& left, const CountRow& right) {
  const bool left_last = left.label == "Not recorded";
  const bool right_last = right.label == "Not recorded";
  if (left_last != right_last) return right_last;
  if (left.counts != right.counts) return left.counts > right.counts;
  return left.label < right.label;
}

std::string late_by(const PromiseRecord& each) {
  return each.state == State::undated ? "no date is known" : count_of(each.late, each.promise->late_unit);
}

std::string open_in(const CaseRecord& each) { return stage_title(*each.kind, *each.stage); }

std::vector<std::string> case_cells(const CaseRecord& each) { return {each.id, shown(each.summary)}; }

}  // namespace

FigureTable movement(const Figures& figures) {
  const Date start = figures.period.from - Days(1);
  std::vector<CountRow> rows;
  for (const SortRow& row : sorts) {
    std::vector<int> counts(5, 0);
    for (const CaseRecord* each : of_sort(figures, row.sort)) {
      const std::array<bool, 5> in = {each->open_on(start), received_in(*each, figures.period),
                                      reopened_in(*each, figures.period), closed_in(*each, figures.period),
                                      !each->closed};
      for (std::size_t at = 0; at < in.size(); ++at) counts[at] += in[at] ? 1 : 0;
    }
    rows.push_back({row.title, counts});
  }
  std::vector<FigureColumn> columns = {
      text_column("kind", "Kind"),           number_column("open-before", "Open before"),
      number_column("received", "Received"), number_column("reopened", "Reopened"),
      number_column("closed", "Closed"),     number_column("open", "Open at the end")};
  if (figures.suppress <= 0) return counted(figures, columns, rows, false);
  // Each of the five follows from the other four: of what is published, only what came in and what was closed. There is
  // no total, so that each number stands alone.
  FigureTable table;
  table.columns = {columns[0], columns[2], columns[4]};
  const auto hidden = [&](int count) { return count > 0 && count < figures.suppress; };
  bool any = false;
  for (const CountRow& row : rows) {
    any = any || hidden(row.counts[1]) || hidden(row.counts[3]);
    table.rows.push_back({row.label, shown_count(row.counts[1], hidden(row.counts[1])),
                          shown_count(row.counts[3], hidden(row.counts[3]))});
  }
  if (any) table.note = note_on_hidden(figures);
  return table;
}

FigureTable by_heading(const Figures& figures, std::string_view heading) {
  std::map<std::string, Tally> tallies;
  bool several_values = false;
  const bool every_sort = heading == "kind" || heading == "policy";
  for (const CaseRecord& each : figures.cases) {
    if (!every_sort && each.sort != Sort::complaint) continue;
    const auto values = values_under(each, heading);
    several_values = several_values || values.size() > 1;
    for (const std::string& value : values) {
      Tally& tally = tallies[value];
      tally.received += received_in(each, figures.period) ? 1 : 0;
      tally.closed += closed_in(each, figures.period) ? 1 : 0;
      tally.open += each.closed ? 0 : 1;
      tally.overdue += !each.closed && overdue_in(each) > 0 ? 1 : 0;
    }
  }
  std::vector<CountRow> rows;
  const bool published = figures.suppress > 0;
  for (const auto& [label, tally] : tallies) {
    std::vector<int> counts = {tally.received, tally.closed};
    if (!published) counts.insert(counts.end(), {tally.open, tally.overdue});
    if (std::any_of(counts.begin(), counts.end(), [](int count) { return count > 0; })) rows.push_back({label, counts});
  }
  std::stable_sort(rows.begin(), rows.end(), comes_before);
  std::vector<FigureColumn> columns = {text_column(std::string(heading), heading_title(heading)),
                                       number_column("received", "Received"), number_column("closed", "Closed")};
  if (!published) {
    columns.push_back(number_column("open", "Open at the end"));
    columns.push_back(number_column("overdue", "Of these overdue"));
  }
  FigureTable table = counted(figures, columns, rows, !several_values);
  if (table.empty.empty()) table.empty = "Nothing was received or closed, and nothing is open.";
  if (several_values && !table.rows.empty()) {
    if (!table.note.empty()) table.note += " ";
    table.note += "A complaint with several of these counts in each of their rows.";
  }
  return table;
}

FigureTable stages(const Figures& figures) {
  struct StageTally {
    int reached = 0;
    int open = 0;
    int overdue = 0;
  };
  const bool with_policy = several_policies(figures);
  std::map<std::pair<std::string, std::size_t>, StageTally> tallies;  // in the order of the policy
  std::map<std::pair<std::string, std::size_t>, std::string> labels;
  for (const CaseRecord& each : figures.cases) {
    if (each.sort != Sort::complaint) continue;
    for (const StayRecord& stay : each.stays) {
      if (stay.stage->is_closed()) continue;
      const std::pair<std::string, std::size_t> key = {each.policy->id + "/" + stay.kind->name,
                                                       static_cast<std::size_t>(stay.stage - stay.kind->stages.data())};
      labels[key] = stage_title(*stay.kind, *stay.stage) + (with_policy ? " (" + policy_name(*each.policy) + ")" : "");
      StageTally& tally = tallies[key];
      tally.reached += figures.period.holds(stay.from) ? 1 : 0;
      const bool here = !stay.to && !each.closed;
      tally.open += here ? 1 : 0;
      tally.overdue += here && overdue_in(each) > 0 ? 1 : 0;
    }
  }
  std::vector<CountRow> rows;
  for (const auto& [key, tally] : tallies) {
    if (tally.reached + tally.open > 0) rows.push_back({labels[key], {tally.reached, tally.open, tally.overdue}});
  }
  FigureTable table = counted(figures,
                              {text_column("stage", "Stage"), number_column("reached", "Reached in the period"),
                               number_column("open", "Open at the end"), number_column("overdue", "Of these overdue")},
                              rows, true);
  if (table.empty.empty()) table.empty = "No complaint came to any stage, and none is open.";
  return table;
}

FigureTable open_cases(const Figures& figures) {
  FigureTable table;
  table.columns = {text_column("case", "Case"), text_column("received", "Received"), text_column("stage", "Stage"),
                   text_column("handler", "Who has it"), text_column("summary", "About")};
  for (const CaseRecord& each : figures.cases) {
    if (each.closed) continue;
    const std::string who = each.no_handler ? "nobody may act" : each.handler.empty() ? "nobody named" : each.handler;
    table.rows.push_back({each.id, day(each.received), open_in(each) + (each.paused ? " (paused)" : ""),
                          capital(shown(who)), shown(each.summary)});
  }
  table.empty = "Nothing is open.";
  return table;
}

FigureTable overdue(const Figures& figures) {
  struct Late {
    Date due;
    std::vector<std::string> cells;
  };
  std::vector<Late> late;
  for (const CaseRecord& each : figures.cases) {
    for (const PromiseRecord& promise : each.promises) {
      if (!is_overdue(promise)) continue;
      std::vector<std::string> cells = case_cells(each);
      cells.push_back(title_of(promise));
      cells.push_back(day(promise.due, "not known"));
      cells.push_back(late_by(promise));
      late.push_back({promise.due.value_or(figures.as_of), std::move(cells)});
    }
  }
  std::stable_sort(late.begin(), late.end(), [](const Late& left, const Late& right) { return left.due < right.due; });
  FigureTable table;
  table.columns = {text_column("case", "Case"), text_column("summary", "About"),
                   text_column("deadline", "What is overdue"), text_column("due", "Was due"),
                   text_column("late", "Late by")};
  for (Late& each : late) table.rows.push_back(std::move(each.cells));
  table.empty = "Nothing is overdue.";
  return table;
}

FigureTable waiting(const Figures& figures) {
  FigureTable table;
  table.columns = {text_column("case", "Case"), text_column("summary", "About"),
                   text_column("waits-for", "What has to be decided"), text_column("clause", "Clause")};
  for (const CaseRecord& each : figures.cases) {
    if (each.closed) continue;
    if (each.no_handler) {
      auto cells = case_cells(each);
      cells.insert(cells.end(), {"Who takes it: nobody whom the policy names may act", to_string(each.stage->clause)});
      table.rows.push_back(std::move(cells));
    }
    for (const DecisionRecord& decision : each.decisions) {
      auto cells = case_cells(each);
      const std::string where = decision.to.empty() ? std::string{} : ", to be sent on to " + shown(decision.to);
      cells.insert(cells.end(),
                   {"Is it for this policy: " + shown(decision.title) + where, to_string(decision.clause)});
      table.rows.push_back(std::move(cells));
    }
  }
  table.empty = "No case waits for a decision about who handles it, or whether it is for this policy.";
  return table;
}

FigureTable unreadable(const Figures& figures) {
  FigureTable table;
  table.columns = {text_column("file", "File that could not be read")};
  for (const std::string& file : figures.unreadable) table.rows.push_back({shown(file)});
  table.empty = "Every file could be read.";
  return table;
}

}  // namespace plaint::figures
