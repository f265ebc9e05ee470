#include "figures/parts.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <map>
#include <set>

#include "base/text.h"
#include "figures/suppress.h"

namespace plaint::figures {

namespace {

constexpr std::string_view not_recorded = "Not recorded";

// Policies call it differently where in the organisation something happened.
constexpr std::array department_facts = {"service", "department", "function", "area", "team", "entity"};

// The standard events in plainer words than their names, where the policy gives no title of its own.
struct PlainWords {
  std::string_view event;
  const char* words;
};
constexpr std::array plain_words = {PlainWords{"interim-sent", "Interim response"},
                                    PlainWords{"updated", "Told of progress"},
                                    PlainWords{"responded", "Response"},
                                    PlainWords{"extended", "New date told"},
                                    PlainWords{"admitted", "Taken in all the same"},
                                    PlainWords{"diverted", "Sent on"},
                                    PlainWords{"reclassified", "Taken as another kind"},
                                    PlainWords{"escalated", "Taken further"}};

// nullptr: nothing was recorded under it.
const FactRecord* department_of(const CaseRecord& each) {
  for (const char* name : department_facts) {
    const FactRecord* fact = each.fact(name);
    if (fact != nullptr && !fact->values.empty()) return fact;
  }
  return nullptr;
}

const FactRecord* fact_under(const CaseRecord& each, std::string_view heading) {
  if (heading == "service") return department_of(each);
  return each.fact(heading == "category" ? "categories" : heading);
}

Suppressed suppressed_column(const std::vector<CountRow>& rows, std::size_t column, int limit) {
  std::vector<int> cells;
  std::vector<std::size_t> lines;
  for (std::size_t line = 0; line < rows.size(); ++line) {
    if (rows[line].counts[column] == no_count) continue;
    cells.push_back(rows[line].counts[column]);
    lines.push_back(line);
  }
  const Suppressed found = suppress(cells, limit);
  Suppressed all{std::vector<bool>(rows.size(), false), found.total};
  for (std::size_t at = 0; at < lines.size(); ++at) all.cells[lines[at]] = found.cells[at];
  return all;
}

// A row of which nothing is published but that it is there.
bool says_nothing(const CountRow& row, const std::vector<Suppressed>& hidden, std::size_t line) {
  bool any = false;
  for (std::size_t at = 0; at < hidden.size(); ++at) {
    if (row.counts[at] > 0 && !hidden[at].cells[line]) return false;
    any = any || hidden[at].cells[line];
  }
  return any;
}

// All of them in one: their sum follows from the total, unless something else is hidden in the same column.
std::vector<std::string> others(const std::vector<CountRow>& rows, const std::vector<std::size_t>& merged,
                                const std::vector<Suppressed>& hidden) {
  std::vector<std::string> cells = {merged.size() == 1 ? rows[merged.front()].label
                                                       : std::to_string(merged.size()) + " others"};
  for (std::size_t at = 0; at < hidden.size(); ++at) {
    int sum = 0;
    auto left = std::count(hidden[at].cells.begin(), hidden[at].cells.end(), true);
    for (const std::size_t line : merged) {
      sum += std::max(rows[line].counts[at], 0);
      left -= hidden[at].cells[line] ? 1 : 0;
    }
    cells.push_back(shown_count(sum, left > 0 || hidden[at].total || merged.size() == 1));
  }
  return cells;
}

}  // namespace

std::string day(Date date) {
  static constexpr std::array<const char*, 12> months = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                         "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  const std::chrono::year_month_day parts(date);
  return fmt::format("{} {} {}", static_cast<unsigned>(parts.day()), months[static_cast<unsigned>(parts.month()) - 1],
                     static_cast<int>(parts.year()));
}

std::string day(const std::optional<Date>& date, std::string_view none) {
  return date ? day(*date) : std::string(none);
}

std::string short_day(Date date, Date beside) {
  const std::string whole = day(date);
  return year_of(date) == year_of(beside) ? whole.substr(0, whole.rfind(' ')) : whole;
}

std::string capital(std::string text) {
  if (!text.empty()) text.replace(0, 1, upper_case(text.substr(0, 1)));
  return text;
}

std::string in_words(std::string_view name) { return capital(shown(title_of_name(name))); }

std::string share(int part, int whole) {
  constexpr int hundred = 100;
  if (whole == 0) return "none";
  int percent = (part * hundred + whole / 2) / whole;
  if (part < whole) percent = std::min(percent, hundred - 1);
  if (part > 0) percent = std::max(percent, 1);
  return fmt::format("{}% ({} of {})", percent, part, whole);
}

std::string limit_of(const Promise& promise) {
  switch (promise.due) {
    case Promise::Due::within:
      return to_string(promise.span);
    case Promise::Due::every:
      return "every " + to_string(promise.span);
    case Promise::Due::next_meeting:
      return "next " + title_of_name(promise.meeting) + " meeting";
    case Promise::Due::each_meeting:
      return "each " + title_of_name(promise.meeting) + " meeting";
    case Promise::Due::date:
      return "by " + (promise.date.precise() ? day(promise.date.first()) : iso(promise.date));
    case Promise::Due::field:
      return "the day that was set";
    case Promise::Due::none:
      return promise.before_closed ? "before it is closed" : std::string{};
  }
  return {};
}

std::string title_of(const PromiseRecord& each) {
  const std::string title = capital(shown(each.promise->title));
  return each.subject.empty() ? title : title + " " + shown(each.subject);
}

bool several_policies(const Figures& figures) {
  std::set<std::string> ids;
  for (const CaseRecord& each : figures.cases) ids.insert(each.policy->id);
  return ids.size() > 1;
}

std::string policy_name(const Policy& policy) { return shown(policy.id); }

std::string stage_title(const Kind& kind, const Stage& stage) {
  const bool unnamed = stage.name == "open" && lower_case(stage.title) == "open";
  return capital(shown(unnamed ? kind.title : stage.title));
}

Cases of_sort(const Figures& figures, Sort sort) {
  Cases cases;
  for (const CaseRecord& each : figures.cases) {
    if (each.sort == sort) cases.push_back(&each);
  }
  return cases;
}

bool received_in(const CaseRecord& each, const Period& period) { return period.holds(each.received); }

bool closed_in(const CaseRecord& each, const Period& period) { return each.closed && period.holds(*each.closed); }

bool is_overdue(const PromiseRecord& each) { return each.state == State::overdue || each.state == State::undated; }

int overdue_in(const CaseRecord& each) {
  return static_cast<int>(std::count_if(each.promises.begin(), each.promises.end(), is_overdue));
}

std::vector<std::string> values_under(const CaseRecord& each, std::string_view heading) {
  if (heading == "kind") return {capital(shown(each.kind->title))};
  if (heading == "policy") return {shown(each.policy->title) + " (" + policy_name(*each.policy) + ")"};
  if (heading == "stage") return {stage_title(*each.kind, *each.stage)};
  std::vector<std::string> words;
  if (const FactRecord* fact = fact_under(each, heading)) {
    for (const std::string& name : fact->values) {
      if (name != "not-recorded" && name != "not-known") words.push_back(in_words(name));
    }
  }
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
  if (words.empty()) words.emplace_back(not_recorded);
  return words;
}

std::string outcome_of(const CaseRecord& each) { return each.outcome.empty() ? std::string{} : in_words(each.outcome); }

std::string in_plain_words(const EventType& type) {
  for (const PlainWords& each : plain_words) {
    if (each.event == type.name && type.title == title_of_name(type.name)) return each.words;
  }
  return capital(shown(type.title));
}

std::string heading_title(std::string_view heading) {
  if (heading == "service") return "Department or function";
  if (heading == "channel") return "How it came";
  if (heading == "complainant") return "Who complained";
  if (heading == "categories") return "Category";
  return in_words(heading);
}

std::string shown_count(int count, bool hidden) {
  if (count == no_count) return "–";
  return hidden ? std::string(hidden_mark) : std::to_string(count);
}

std::string note_on_hidden(const Figures& figures) {
  return fmt::format(
      "{} stands for a number that is not published: one below {}, or one from which such a number could be worked "
      "out. So nobody can be recognised.",
      hidden_mark, figures.suppress);
}

FigureTable counted(const Figures& figures, std::vector<FigureColumn> columns, std::vector<CountRow> rows,
                    bool with_total) {
  FigureTable table;
  const std::size_t width = columns.size() - 1;
  table.columns = std::move(columns);
  std::vector<Suppressed> hidden;
  std::vector<int> totals(width, 0);
  for (std::size_t at = 0; at < width; ++at) {
    hidden.push_back(suppressed_column(rows, at, figures.suppress));
    for (const CountRow& row : rows) totals[at] += std::max(row.counts[at], 0);
  }
  bool any = false;
  std::vector<std::size_t> merged;
  for (std::size_t line = 0; line < rows.size(); ++line) {
    if (says_nothing(rows[line], hidden, line)) {
      merged.push_back(line);
      continue;
    }
    std::vector<std::string> cells = {rows[line].label};
    for (std::size_t at = 0; at < width; ++at) {
      cells.push_back(shown_count(rows[line].counts[at], hidden[at].cells[line]));
      any = any || hidden[at].cells[line];
    }
    table.rows.push_back(std::move(cells));
  }
  if (!merged.empty()) table.rows.push_back(others(rows, merged, hidden));
  any = any || !merged.empty();
  if (with_total && rows.size() > 1) {
    std::vector<std::string> cells = {"Total"};
    for (std::size_t at = 0; at < width; ++at) cells.push_back(shown_count(totals[at], hidden[at].total));
    table.rows.push_back(std::move(cells));
  }
  if (any && merged.size() == rows.size()) {
    table.rows.clear();
    table.empty = "Too few to be told apart in what is published.";
  } else if (any) {
    table.note = note_on_hidden(figures);
  }
  return table;
}

FigureColumn text_column(std::string name, std::string title) { return {std::move(name), std::move(title), false}; }
FigureColumn number_column(std::string name, std::string title) { return {std::move(name), std::move(title), true}; }

}  // namespace plaint::figures
