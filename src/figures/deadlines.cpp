// Deadlines: how many were kept in time, which were not, and how long things took.
#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

#include "base/text.h"
#include "figures/parts.h"
#include "figures/statistics.h"

namespace plaint::figures {

namespace {

// Where it is owed: the stage, or the kind where there are several.
std::string place_of(const PromiseRecord& each) {
  if (each.kind == nullptr) return {};
  if (each.stage != nullptr) return stage_title(*each.kind, *each.stage);
  return each.policy->kinds.size() > 1 ? capital(shown(each.kind->title)) : std::string{};
}

// Versions of a policy in which nothing but the clause has changed make one line.
using Key = std::tuple<std::string, std::string, std::string, std::string>;
Key key_of(const PromiseRecord& each) {
  return {each.policy->id, place_of(each), each.promise->title, limit_of(*each.promise)};
}

std::string title_in(const Key& key, bool with_policy) {
  const auto& [policy, place, title, limit] = key;
  std::string where = place;
  if (with_policy) where += (where.empty() ? "" : "; ") + shown(policy);
  return capital(shown(title)) + (where.empty() ? "" : " (" + where + ")");
}

void take(Deadline& deadline, const PromiseRecord& each, const Period& period) {
  const auto decided = decided_on(each);
  if (decided && period.holds(*decided)) {
    (in_time(each) ? deadline.in_time : deadline.late) += 1;
    if (in_time(each) && each.times_put_off > 0) ++deadline.in_time_put_off;
    deadline.unit = each.promise->late_unit;
  }
  if (each.met && period.holds(*each.met) && each.taken) {
    deadline.taken.push_back(*each.taken);
    deadline.unit = each.promise->late_unit;
  }
  const bool waits = is_owed(each.state) && each.state != State::overdue && !each.continued;
  if (waits && each.put_off && period.holds(*each.put_off)) ++deadline.put_off;
}

std::string number(double value) {
  return value == static_cast<int>(value) ? std::to_string(static_cast<int>(value)) : fmt::format("{:.1f}", value);
}

// "8", "8.5", "23"
std::vector<std::string> time_cells(const Figures& figures, const std::vector<int>& taken, const std::string& unit) {
  constexpr int most = 90;
  constexpr std::size_t ten = 10;
  // The longest is one case, and of fewer than ten so is the 90th percentile.
  const bool published = figures.suppress > 0;
  const bool hide = published && taken.size() < ten;
  return {number(median(taken)), shown_count(percentile(taken, most), hide),
          shown_count(*std::max_element(taken.begin(), taken.end()), published), unit};
}

std::vector<FigureColumn> time_columns(FigureColumn first, FigureColumn second) {
  return {std::move(first),
          std::move(second),
          number_column("median", "Half took at most"),
          number_column("percentile-90", "Nine in ten at most"),
          number_column("longest", "Longest"),
          text_column("unit", "Counted in")};
}

constexpr const char* percentile_note =
    "Half took at most: the median. Nine in ten at most: the 90th percentile, the shortest time such that 90% took no longer.";
constexpr const char* times_note =
    "Half took at most: the median, the middle of the times in order. Nine in ten at most: the 90th percentile, the "
    "shortest time such that 90% took no longer. Days of a pause that the policy allows are not counted.";

bool too_few(const Figures& figures, std::size_t count) {
  return figures.suppress > 0 && static_cast<int>(count) < figures.suppress;
}

// Of one that was broken something may be left to do: it is told with it, since it was missed once.
std::string kept_cell(const CaseRecord& each, const PromiseRecord& missed) {
  if (missed.met) return day(*missed.met);
  if (missed.state == State::overdue) return "not yet";
  for (const PromiseRecord& other : each.promises) {
    if (!other.continued || other.promise != missed.promise || other.subject != missed.subject) continue;
    if (other.met) return day(*other.met);
    if (is_owed(other.state)) return "not yet";
  }
  return "never";
}

std::optional<Date> first_answer(const CaseRecord& each) {
  for (const EventRecord& event : each.events) {
    if (event.type->name == "responded") return event.date;
  }
  return std::nullopt;
}

std::optional<Date> closing(const CaseRecord& each) { return each.closed; }

}  // namespace

std::vector<Deadline> deadlines_of(const Figures& figures) {
  std::map<Key, Deadline> found;
  std::map<std::pair<const Promise*, const Kind*>, Deadline*>
      known;  // the words of a key are made once for each promise
  const bool with_policy = several_policies(figures);
  for (const CaseRecord& each : figures.cases) {
    for (const PromiseRecord& promise : each.promises) {
      if (!promise.due && !promise.put_off) continue;
      Deadline*& deadline = known[{promise.promise, promise.kind}];
      if (deadline == nullptr) {
        const auto [at, is_new] = found.try_emplace(key_of(promise));
        deadline = &at->second;
        if (is_new) {
          deadline->policy = promise.policy;
          deadline->promise = promise.promise;
        }
      }
      take(*deadline, promise, figures.period);
    }
  }
  std::vector<Deadline> deadlines;
  for (auto& [key, deadline] : found) {
    if (deadline.in_time + deadline.late + deadline.put_off == 0 && deadline.taken.empty()) continue;
    deadline.title = title_in(key, with_policy);
    deadlines.push_back(std::move(deadline));
  }
  // In the order of the policies, and of each as it is written.
  std::stable_sort(deadlines.begin(), deadlines.end(), [](const Deadline& left, const Deadline& right) {
    return std::tie(left.policy->id, left.promise->place.line) < std::tie(right.policy->id, right.promise->place.line);
  });
  return deadlines;
}

// How many were late says nothing of anybody; of a deadline that few people had, it might. So these are told as one.
std::vector<Deadline> deadlines_told(const Figures& figures) {
  std::vector<Deadline> told;
  Deadline others;
  int merged = 0;
  for (Deadline& each : deadlines_of(figures)) {
    const int whole = each.in_time + each.late;
    if (whole == 0 && (each.put_off == 0 || figures.suppress > 0)) continue;
    if (whole >= figures.suppress) {
      told.push_back(std::move(each));
      continue;
    }
    others.in_time += each.in_time;
    others.late += each.late;
    ++merged;
  }
  others.title = "All others (" + count_of(merged, "deadlines") + ")";
  if (merged > 0 && others.in_time + others.late >= figures.suppress) told.push_back(std::move(others));
  return told;
}

FigureTable deadlines(const Figures& figures) {
  const bool published = figures.suppress > 0;
  FigureTable table;
  table.columns = {text_column("deadline", "Deadline"), text_column("limit", "Limit"),
                   number_column("in-time", "In time"), number_column("late", "Late"),
                   text_column("share", "Share in time")};
  if (!published) table.columns.push_back(number_column("put-off", "Put off"));
  bool any_put_off = false;
  for (const Deadline& each : deadlines_told(figures)) {
    table.rows.push_back({each.title, each.promise == nullptr ? "" : limit_of(*each.promise),
                          std::to_string(each.in_time), std::to_string(each.late),
                          share(each.in_time, each.in_time + each.late)});
    if (!published) table.rows.back().push_back(std::to_string(each.put_off));
    any_put_off = any_put_off || each.put_off > 0;
  }
  table.empty = published ? "No deadline was kept or missed so often that it can be published."
                          : "No deadline was kept or missed.";
  if (table.rows.empty()) return table;
  table.note = "Each counts once: on the day it was kept, or on the day after it was due and not kept.";
  if (any_put_off && !published) {
    table.note += " Put off: in time, by an interim response or a new date that was told; not kept yet.";
  }
  return table;
}

FigureTable late(const Figures& figures) {
  struct Late {
    Date due;
    std::vector<std::string> cells;
  };
  std::vector<Late> found;
  for (const CaseRecord& each : figures.cases) {
    for (const PromiseRecord& promise : each.promises) {
      const auto decided = decided_on(promise);
      if (!decided || in_time(promise) || !figures.period.holds(*decided)) continue;
      std::string kept = kept_cell(each, promise);
      found.push_back({*promise.due,
                       {each.id, title_of(promise), day(*promise.due), std::move(kept),
                        count_of(promise.late, promise.promise->late_unit), to_string(promise.promise->clause)}});
    }
  }
  std::stable_sort(found.begin(), found.end(),
                   [](const Late& left, const Late& right) { return left.due < right.due; });
  FigureTable table;
  table.columns = {text_column("case", "Case"), text_column("deadline", "Deadline"), text_column("due", "Was due"),
                   text_column("kept", "Kept"), text_column("late", "Late by"),      text_column("clause", "Clause")};
  for (Late& each : found) table.rows.push_back(std::move(each.cells));
  table.empty = "No deadline was missed.";
  return table;
}

FigureTable times(const Figures& figures) {
  FigureTable table;
  table.columns = time_columns(text_column("deadline", "Deadline"), number_column("kept", "Kept"));
  table.columns.insert(table.columns.begin() + 1, text_column("limit", "Limit"));
  bool left_out = false;
  for (const Deadline& each : deadlines_of(figures)) {
    if (each.taken.empty()) continue;
    left_out = left_out || too_few(figures, each.taken.size());
    if (too_few(figures, each.taken.size())) continue;
    std::vector<std::string> cells = {each.title, limit_of(*each.promise), std::to_string(each.taken.size())};
    for (std::string& cell : time_cells(figures, each.taken, each.unit)) cells.push_back(std::move(cell));
    table.rows.push_back(std::move(cells));
  }
  table.empty = "Nothing with a time limit was done.";
  if (!table.rows.empty()) table.note = times_note;
  if (left_out)
    table.note += fmt::format(" Deadlines that were kept fewer than {} times are left out.", figures.suppress);
  return table;
}

FigureTable durations(const Figures& figures) {
  struct Row {
    const char* title;
    std::optional<Date> (*end)(const CaseRecord&);
  };
  static constexpr std::array rows = {Row{"From receipt to the first response", first_answer},
                                      Row{"From receipt to closing", closing}};
  FigureTable table;
  table.columns = time_columns(text_column("what", "What"), number_column("complaints", "Complaints"));
  for (const Row& row : rows) {
    std::vector<int> taken;
    for (const CaseRecord* each : of_sort(figures, Sort::complaint)) {
      const auto end = row.end(*each);
      if (!end || !figures.period.holds(*end)) continue;
      taken.push_back(figures.calendar->days({}, {}).open_between(each->received, *end));
    }
    if (taken.empty() || too_few(figures, taken.size())) continue;
    std::vector<std::string> cells = {row.title, std::to_string(taken.size())};
    for (std::string& cell : time_cells(figures, taken, "working days")) cells.push_back(std::move(cell));
    table.rows.push_back(std::move(cells));
  }
  table.empty = "No complaint was answered or closed.";
  if (!table.rows.empty()) table.note = percentile_note;
  return table;
}

}  // namespace plaint::figures
