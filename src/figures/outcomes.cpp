// What came of it: outcomes by both ways of counting, findings of points, praise and comments.
#include <algorithm>
#include <map>

#include "base/text.h"
#include "figures/parts.h"

namespace plaint::figures {

namespace {

constexpr std::string_view still_open = "Still open";

std::string result_of(const CaseRecord& each) {
  if (!each.closed) return std::string(still_open);
  return each.outcome.empty() ? "Closed without an outcome" : outcome_of(each);
}

// What its policy wants done with it: what was done, and when; what was not.
std::string what_was_done(const CaseRecord& each) {
  std::vector<std::string> done;
  std::vector<std::string> owed;
  for (const PromiseRecord& promise : each.promises) {
    if (promise.met && promise.kept_by != nullptr)
      done.push_back(in_plain_words(*promise.kept_by) + " " + day(*promise.met));
    if (is_owed(promise.state) && promise.state != State::waiting) owed.push_back(title_of(promise));
  }
  std::vector<std::string> parts;
  if (!done.empty()) parts.push_back("Done: " + join(done, "; "));
  if (!owed.empty()) parts.push_back("Still to do: " + join(owed, "; "));
  return parts.empty() ? "Nothing more was asked for" : join(parts, ". ");
}

FigureTable listed(const Figures& figures, Sort sort) {
  FigureTable table;
  table.columns = {text_column("case", "Case"), text_column("received", "Received"), text_column("summary", "About"),
                   text_column("service", "Department or function"), text_column("done", "What was done with it")};
  for (const CaseRecord* each : of_sort(figures, sort)) {
    if (!received_in(*each, figures.period)) continue;
    table.rows.push_back({each->id, day(each->received), shown(each->summary),
                          join(values_under(*each, "service"), ", "), what_was_done(*each)});
  }
  return table;
}

}  // namespace

FigureTable outcomes(const Figures& figures) {
  std::map<std::string, std::vector<int>> counts;
  for (const CaseRecord* each : of_sort(figures, Sort::complaint)) {
    const bool received = received_in(*each, figures.period);
    const bool closed = closed_in(*each, figures.period);
    if (!received && !closed) continue;
    std::vector<int>& row = counts.try_emplace(result_of(*each), 2, 0).first->second;
    row[0] += received ? 1 : 0;
    row[1] += closed ? 1 : 0;
  }
  std::vector<CountRow> rows;
  for (auto& [label, row] : counts) {
    if (label == still_open) row[1] = no_count;
    rows.push_back({label, row});
  }
  std::stable_sort(rows.begin(), rows.end(), [](const CountRow& left, const CountRow& right) {
    if ((left.label == still_open) != (right.label == still_open)) return right.label == still_open;
    return left.counts[1] != right.counts[1] ? left.counts[1] > right.counts[1] : left.counts[0] > right.counts[0];
  });
  FigureTable table =
      counted(figures,
              {text_column("outcome", "Outcome"), number_column("received", "Of those received in the period"),
               number_column("closed", "Of those closed in the period")},
              rows, true);
  if (table.empty.empty()) table.empty = "No complaint was received or closed.";
  if (!table.rows.empty()) {
    table.note =
        "A complaint can stand in both columns: for having been received in this time, and for having been closed in it." +
        (table.note.empty() ? "" : " " + table.note);
  }
  return table;
}

FigureTable points(const Figures& figures) {
  std::map<std::string, int> counts;
  for (const CaseRecord* each : of_sort(figures, Sort::complaint)) {
    if (!closed_in(*each, figures.period)) continue;
    for (const PointRecord& point : each->points)
      ++counts[point.outcome.empty() ? "No finding" : in_words(point.outcome)];
  }
  std::vector<CountRow> rows;
  for (const auto& [label, count] : counts) rows.push_back({label, {count}});
  FigureTable table =
      counted(figures, {text_column("finding", "Finding"), number_column("points", "Points of complaint")}, rows, true);
  if (table.empty.empty()) table.empty = "No complaint that was closed had several points.";
  return table;
}

FigureTable praise(const Figures& figures) {
  FigureTable table = listed(figures, Sort::compliment);
  table.empty = "No compliment was received.";
  return table;
}

FigureTable comments(const Figures& figures) {
  FigureTable table = listed(figures, Sort::comment);
  table.empty = "No comment was received.";
  return table;
}

}  // namespace plaint::figures
