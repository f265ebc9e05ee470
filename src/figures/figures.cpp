#include "figures/figures.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <set>

#include "base/contains.h"
#include "base/text.h"
#include "figures/parts.h"
#include "figures/statistics.h"

namespace plaint {

namespace {

using figures::Cases;

// To add a table: a function and a row. `single`: it tells of single cases, and so is no part of what is published.
struct TableMaker {
  std::string_view name;
  std::string_view title;
  FigureTable (*make)(const Figures&);
  bool single = false;
};

constexpr std::array table_makers = {
    TableMaker{"movement", "What came in, what was closed", figures::movement},
    TableMaker{"register", "Complaints", figures::register_table, true},
    TableMaker{"register-praise", "Compliments and comments", figures::praise_register, true},
    TableMaker{"register-full", "Every case, all columns", figures::register_full, true},
    TableMaker{"stages", "Complaints by stage", figures::stages},
    TableMaker{"open", "What is open", figures::open_cases, true},
    TableMaker{"overdue", "What is overdue", figures::overdue, true},
    TableMaker{"waiting", "What waits for a decision", figures::waiting, true},
    TableMaker{"deadlines", "Deadlines kept in time", figures::deadlines},
    TableMaker{"late", "Deadlines that were missed", figures::late, true},
    TableMaker{"outcomes", "Outcomes of complaints", figures::outcomes},
    TableMaker{"points", "Findings on the points of complaints that were closed", figures::points},
    TableMaker{"compliments", "Compliments", figures::praise, true},
    TableMaker{"comments", "Comments and feedback", figures::comments, true},
    TableMaker{"significant", "Significant cases", figures::significant, true},
    TableMaker{"exceptions", "What was not as the policy says", figures::exceptions, true},
    TableMaker{"lessons", "Lessons", figures::lessons, true},
    TableMaker{"causes", "Causes of complaints that were closed", figures::causes},
    TableMaker{"actions", "Actions, and the evidence that they were done", figures::actions, true},
    TableMaker{"measures", "Measures, and when they were looked at", figures::measures, true},
    TableMaker{"assurance", "Evidence that what was agreed is done", figures::assurance},
    TableMaker{"duties", "What the organisation itself promised", figures::duties},
    TableMaker{"diary", "What the organisation did", figures::diary},
    TableMaker{"times", "How long it took, by deadline", figures::times},
    TableMaker{"durations", "How long complaints took", figures::durations},
    TableMaker{"trend", "All complaints, against the period before", figures::trend_total},
    TableMaker{"repeats", "Repeated issues", figures::repeats, true},
    TableMaker{"unreadable", "What could not be read", figures::unreadable},
};

struct ChartMaker {
  std::string_view name;
  std::string_view title;
  FigureChart (*make)(const Figures&);
};

constexpr std::array chart_makers = {
    ChartMaker{"received-by-month", "Complaints received, by month", figures::received_by_month},
    ChartMaker{"in-time", "Share of deadlines that were kept in time", figures::in_time_chart},
    ChartMaker{"outcomes", "Outcomes of the complaints that were closed", figures::outcomes_chart},
    ChartMaker{"open-by-stage", "Open complaints, by stage", figures::open_by_stage},
};

// --- Single figures -----------------------------------------------------------------------------------------------

Value number(const Figures& figures, int count) {
  const bool hide = figures.suppress > 0 && count > 0 && count < figures.suppress;
  return Value::of(hide ? fmt::format("fewer than {}", figures.suppress) : std::to_string(count));
}

template <typename Wanted>
int how_many(const Figures& figures, Sort sort, Wanted wanted) {
  const Cases cases = figures::of_sort(figures, sort);
  return static_cast<int>(std::count_if(cases.begin(), cases.end(), wanted));
}

int received(const Figures& figures, Sort sort) {
  return how_many(figures, sort, [&](const CaseRecord* each) { return figures::received_in(*each, figures.period); });
}

int open(const Figures& figures) {
  return how_many(figures, Sort::complaint, [](const CaseRecord* each) { return !each->closed; });
}

int closed(const Figures& figures) {
  return how_many(figures, Sort::complaint,
                  [&](const CaseRecord* each) { return figures::closed_in(*each, figures.period); });
}

int received_before(const Figures& figures) {
  return how_many(figures, Sort::complaint,
                  [&](const CaseRecord* each) { return figures::received_in(*each, figures.before); });
}

int overdue_cases(const Figures& figures) {
  return static_cast<int>(std::count_if(figures.cases.begin(), figures.cases.end(),
                                        [](const CaseRecord& each) { return figures::overdue_in(each) > 0; }));
}

int overdue_duties(const Figures& figures) {
  return static_cast<int>(std::count_if(figures.duties.begin(), figures.duties.end(), figures::is_overdue));
}

struct Kept {
  int in_time = 0;
  int whole = 0;
};

Kept kept_in_time(const Figures& figures) {
  Kept kept;
  for (const figures::Deadline& each : figures::deadlines_of(figures)) {
    kept.in_time += each.in_time;
    kept.whole += each.in_time + each.late;
  }
  return kept;
}

Value in_time(const Figures& figures) {
  const Kept kept = kept_in_time(figures);
  if (kept.whole < figures.suppress) return Value::of("not published");
  const std::string share = figures::share(kept.in_time, kept.whole);
  // With the counts, those of one deadline could be worked out from all the others.
  return Value::of(figures.suppress > 0 ? share.substr(0, share.find(' ')) : share);
}

Value days_to_close(const Figures& figures) {
  std::vector<int> taken;
  for (const CaseRecord* each : figures::of_sort(figures, Sort::complaint)) {
    if (!figures::closed_in(*each, figures.period)) continue;
    taken.push_back(figures.calendar->days({}, {}).open_between(each->received, *each->closed));
  }
  if (taken.empty() || static_cast<int>(taken.size()) < figures.suppress) return Value{};
  const double middle = median(taken);
  const bool whole = middle == static_cast<int>(middle);
  return Value::of((whole ? std::to_string(static_cast<int>(middle)) : fmt::format("{:.1f}", middle)) +
                   " working days");
}

Value of_unreadable(const Figures& figures) {
  const int files = static_cast<int>(figures.unreadable.size());
  return files == 0 ? Value{} : Value::of(files == 1 ? "1 file" : std::to_string(files) + " files");
}

struct FigureMaker {
  std::string_view name;
  std::string_view title;
  Value (*make)(const Figures&);
};

constexpr std::array figure_makers = {
    FigureMaker{"received", "complaints received in the period",
                [](const Figures& all) { return number(all, received(all, Sort::complaint)); }},
    FigureMaker{"received-before", "complaints received in the period before",
                [](const Figures& all) { return number(all, received_before(all)); }},
    FigureMaker{"closed", "complaints closed in the period",
                [](const Figures& all) { return number(all, closed(all)); }},
    FigureMaker{"open", "complaints open at the end", [](const Figures& all) { return number(all, open(all)); }},
    FigureMaker{"compliments", "compliments received in the period",
                [](const Figures& all) { return number(all, received(all, Sort::compliment)); }},
    FigureMaker{"comments", "comments received in the period",
                [](const Figures& all) { return number(all, received(all, Sort::comment)); }},
    FigureMaker{"overdue", "cases in which something is overdue",
                [](const Figures& all) { return number(all, overdue_cases(all)); }},
    FigureMaker{"any-overdue", "a condition: something is overdue in a case",
                [](const Figures& all) { return Value::yes(overdue_cases(all) > 0); }},
    FigureMaker{"duties-overdue", "duties of the organisation that are overdue",
                [](const Figures& all) { return Value::of(std::to_string(overdue_duties(all))); }},
    FigureMaker{"any-duty-overdue", "a condition: a duty of the organisation is overdue",
                [](const Figures& all) { return Value::yes(overdue_duties(all) > 0); }},
    FigureMaker{"in-time", "deadlines kept in time, of all that were kept or missed in the period", in_time},
    FigureMaker{"days-to-close", "the median time from receipt to closing; nothing where none was closed",
                days_to_close},
    FigureMaker{"unreadable", "how many files could not be read; nothing where all could", of_unreadable},
};

// --- By fact ------------------------------------------------------------------------------------------------------

constexpr std::string_view by = "by-";
constexpr std::string_view trend_by = "trend-by-";
constexpr std::array headings = {"service", "channel", "category", "complainant", "cause", "kind", "policy", "stage"};

bool has_fact(const Policy* policy, std::string_view name) { return policy != nullptr && policy->fact(name) != nullptr; }

bool has_fact(const Figures& figures, std::string_view name) {
  return contains(headings, name) || has_fact(figures.own, name) ||
         std::any_of(figures.cases.begin(), figures.cases.end(), [name](const CaseRecord& each) {
           return has_fact(each.policy, name) || each.fact(name) != nullptr;
         });
}

std::set<std::string, std::less<>> facts_of(const Figures& figures) {
  std::set<std::string, std::less<>> facts(headings.begin(), headings.end());
  std::set<const Policy*> policies;
  if (figures.own != nullptr) policies.insert(figures.own);
  for (const CaseRecord& each : figures.cases) {
    for (const FactRecord& fact : each.facts) facts.insert(fact.name);
    policies.insert(each.policy);
  }
  for (const Policy* policy : policies) {
    for (const Fact& fact : policy->facts) facts.insert(fact.name);
  }
  return facts;
}

FigureTable named(FigureTable table, std::string_view name, std::string_view title) {
  table.name = name;
  table.title = title;
  return table;
}

// Of what is published nothing is told that is about one case.
FigureTable not_published() {
  FigureTable table;
  table.columns = {figures::text_column("note", "Not published")};
  table.empty = "This list tells of single cases. It is not part of a report that is published.";
  return table;
}

std::string title_by(std::string_view fact) {
  if (fact == "kind") return "Everything by kind";
  if (fact == "policy") return "Everything by policy";
  if (fact == "channel") return "Complaints by how they came";
  std::string heading = figures::heading_title(fact);
  return "Complaints by " + lower_case(heading.substr(0, 1)) + heading.substr(1);
}

}  // namespace

void add_case(Figures& figures, const Timeline& own, const std::vector<Timeline>& overlays) {
  figures.cases.push_back(record_of(own, overlays));
}

void add_organisation(Figures& figures, const Timeline& timeline) {
  for (PromiseRecord& duty : promises_of(timeline)) figures.duties.push_back(std::move(duty));
  for (EventRecord& event : events_of(timeline)) {
    const auto same = [&](const EventRecord& known) {
      return known.date == event.date && known.type->name == event.type->name && known.texts == event.texts;
    };
    // An event of the diary is seen by every policy that knows it.
    if (std::none_of(figures.diary.begin(), figures.diary.end(), same)) figures.diary.push_back(std::move(event));
  }
  std::stable_sort(figures.diary.begin(), figures.diary.end(),
                   [](const EventRecord& left, const EventRecord& right) { return left.date < right.date; });
}

std::optional<FigureTable> make_table(std::string_view name, const Figures& figures) {
  for (const TableMaker& each : table_makers) {
    if (each.name != name) continue;
    return named(each.single && figures.suppress > 0 ? not_published() : each.make(figures), name, each.title);
  }
  const bool is_trend = name.starts_with(trend_by);
  if (!is_trend && !name.starts_with(by)) return std::nullopt;
  const std::string_view fact = name.substr(is_trend ? trend_by.size() : by.size());
  if (!has_fact(figures, fact)) return std::nullopt;
  const std::string title = title_by(fact) + (is_trend ? ", against the period before" : "");
  return named(is_trend ? figures::trend(figures, fact) : figures::by_heading(figures, fact), name, title);
}

std::optional<FigureChart> make_chart(std::string_view name, const Figures& figures) {
  for (const ChartMaker& each : chart_makers) {
    if (each.name != name) continue;
    FigureChart chart = each.make(figures);
    chart.name = name;
    chart.title = each.title;
    return chart;
  }
  return std::nullopt;
}

std::optional<Value> make_figure(std::string_view name, const Figures& figures) {
  for (const FigureMaker& each : figure_makers) {
    if (each.name == name) return each.make(figures);
  }
  return std::nullopt;
}

std::vector<FigureName> table_names(const Figures& figures) {
  std::vector<FigureName> names;
  for (const TableMaker& each : table_makers) names.push_back({std::string(each.name), std::string(each.title)});
  const auto facts = facts_of(figures);
  for (const std::string& fact : facts) names.push_back({std::string(by) + fact, title_by(fact)});
  for (const std::string& fact : facts) {
    names.push_back({std::string(trend_by) + fact, title_by(fact) + ", against the period before"});
  }
  return names;
}

std::vector<FigureName> chart_names() {
  std::vector<FigureName> names;
  for (const ChartMaker& each : chart_makers) names.push_back({std::string(each.name), std::string(each.title)});
  return names;
}

std::vector<FigureName> figure_names() {
  std::vector<FigureName> names;
  for (const FigureMaker& each : figure_makers) names.push_back({std::string(each.name), std::string(each.title)});
  return names;
}

}  // namespace plaint
