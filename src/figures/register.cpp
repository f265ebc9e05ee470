// The register: every case a line, in the columns that the policy's own register has.
#include <algorithm>
#include <array>
#include <string_view>

#include "base/contains.h"
#include "base/text.h"
#include "figures/parts.h"

namespace plaint::figures {

namespace {

// What is told of a case besides letters: what was decided about it, agreed or changed because of it.
constexpr std::array told_of = {
    "escalated", "diverted",  "refused",           "admitted",          "reclassified",
    "reopened",  "withdrawn", "taken-to-trustees", "referred-to-board", "further-steps-decided",
    "warned",    "restricted"};

// "Acknowledged 4 Mar; New lock on the gate (done 9 Mar)"
std::string actions_of(const CaseRecord& each) {
  std::vector<std::string> parts;
  for (const EventRecord& event : each.events) {
    const std::string& name = event.type->name;
    const bool told = contains(told_of, name);
    if (event.type->to_complainant || told)
      parts.push_back(in_plain_words(*event.type) + " " + short_day(event.date, each.received));
  }
  for (const ActionRecord& action : each.actions) {
    const std::string state = action.done ? "done " + short_day(*action.done, each.received)
                                          : "agreed " + short_day(action.agreed, each.received) + ", not done yet";
    parts.push_back(capital(shown(action.what)) + " (" + state + ")");
  }
  for (const MeasureRecord& measure : each.measures) {
    parts.push_back(capital(shown(measure.what)) + " (introduced " + short_day(measure.introduced, each.received) +
                    ")");
  }
  return parts.empty() ? "None yet" : join(parts, "; ");
}

std::string outcome_cell(const CaseRecord& each) {
  if (!each.closed) return "Open: " + stage_title(*each.kind, *each.stage);
  return each.outcome.empty() ? "Closed" : outcome_of(each);
}

std::string listed(const CaseRecord& each, std::string_view heading) { return join(values_under(each, heading), ", "); }

std::string received(const CaseRecord& each) { return day(each.received); }
std::string reference(const CaseRecord& each) { return each.id; }
std::string summary(const CaseRecord& each) { return shown(each.summary); }
std::string department(const CaseRecord& each) { return listed(each, "service"); }
std::string closed(const CaseRecord& each) { return day(each.closed, "open"); }
std::string stage(const CaseRecord& each) { return stage_title(*each.kind, *each.stage); }
std::string channel(const CaseRecord& each) { return listed(each, "channel"); }
std::string complainant(const CaseRecord& each) { return listed(each, "complainant"); }
std::string kind(const CaseRecord& each) { return listed(each, "kind"); }
std::string category(const CaseRecord& each) { return listed(each, "category"); }
std::string handler(const CaseRecord& each) { return capital(shown(each.handler)); }
std::string policy(const CaseRecord& each) { return each.policy->pin(); }

std::string responded(const CaseRecord& each) {
  std::optional<Date> last;
  for (const EventRecord& event : each.events) {
    if (event.type->name == "responded") last = event.date;
  }
  return day(last, "not yet");
}

// How many deadlines were missed, and the reasons that the policy wants told stand in the table of those that were
// late.
std::string missed(const CaseRecord& each) {
  int count = 0;
  for (const PromiseRecord& promise : each.promises) {
    if (decided_on(promise) && !in_time(promise)) ++count;
  }
  return count == 0 ? "none" : std::to_string(count);
}

// A column of a policy's register is known by a word in its title; the first that fits is taken.
struct Known {
  std::string_view word;
  std::string (*text)(const CaseRecord&);
};
constexpr std::array known = {Known{"closed", closed},
                              Known{"completed", closed},
                              Known{"date", received},
                              Known{"received", received},
                              Known{"summary", summary},
                              Known{"issue", summary},
                              Known{"nature", summary},
                              Known{"details", summary},
                              Known{"department", department},
                              Known{"function", department},
                              Known{"service", department},
                              Known{"action", actions_of},
                              Known{"outcome", outcome_cell},
                              Known{"result", outcome_cell},
                              Known{"reference", reference},
                              Known{"number", reference},
                              Known{"stage", stage},
                              Known{"channel", channel},
                              Known{"how it", channel},
                              Known{"complainant", complainant},
                              Known{"categor", category},
                              Known{"kind", kind},
                              Known{"type", kind},
                              Known{"handled", handler},
                              Known{"handler", handler},
                              Known{"policy", policy}};

// Else it is the fact of that name: "Told of procedure" is told-of-procedure.
std::string cell_under(const std::string& title, const CaseRecord& each) {
  std::string wanted = lower_case(title);
  for (const Known& column : known) {
    if (wanted.find(column.word) != std::string::npos) return column.text(each);
  }
  std::replace(wanted.begin(), wanted.end(), ' ', '-');
  return each.fact(wanted) != nullptr ? listed(each, wanted) : std::string{};
}

std::vector<std::string> columns_of(const Figures& figures) {
  const bool own = figures.own != nullptr && figures.own->register_ && !figures.own->register_->columns.empty();
  if (own) return figures.own->register_->columns;
  return {"Date received", "Summary of the issue", "Department or function involved", "Actions taken", "Outcome"};
}

std::string name_of(const std::string& title) {
  std::string name = lower_case(title);
  std::replace(name.begin(), name.end(), ' ', '-');
  return name;
}

Cases in_order(const Figures& figures, bool (*wanted)(const CaseRecord&)) {
  Cases cases;
  for (const CaseRecord& each : figures.cases) {
    if (wanted(each) && received_in(each, figures.period)) cases.push_back(&each);
  }
  std::stable_sort(cases.begin(), cases.end(),
                   [](const CaseRecord* left, const CaseRecord* right) { return left->received < right->received; });
  return cases;
}

FigureTable of_columns(const Figures& figures, bool (*wanted)(const CaseRecord&)) {
  FigureTable table;
  const auto titles = columns_of(figures);
  for (const std::string& title : titles) table.columns.push_back(text_column(name_of(title), title));
  for (const CaseRecord* each : in_order(figures, wanted)) {
    std::vector<std::string> cells;
    for (const std::string& title : titles) cells.push_back(cell_under(title, *each));
    table.rows.push_back(std::move(cells));
  }
  return table;
}

struct FullColumn {
  const char* name;
  const char* title;
  std::string (*text)(const CaseRecord&);
};
constexpr std::array full = {FullColumn{"case", "Case", reference},
                             FullColumn{"received", "Received", received},
                             FullColumn{"kind", "Kind", kind},
                             FullColumn{"summary", "About", summary},
                             FullColumn{"service", "Department or function", department},
                             FullColumn{"category", "Category", category},
                             FullColumn{"complainant", "From", complainant},
                             FullColumn{"channel", "How it came", channel},
                             FullColumn{"stage", "Stage", stage},
                             FullColumn{"handler", "Who has it", handler},
                             FullColumn{"responded", "Last response", responded},
                             FullColumn{"closed", "Closed", closed},
                             FullColumn{"outcome", "Outcome", outcome_of},
                             FullColumn{"deadlines-missed", "Deadlines missed", missed},
                             FullColumn{"actions", "Actions taken", actions_of},
                             FullColumn{"policy", "Policy", policy}};

}  // namespace

FigureTable register_table(const Figures& figures) {
  FigureTable table = of_columns(figures, [](const CaseRecord& each) { return each.sort == Sort::complaint; });
  table.empty = "No complaint was received.";
  return table;
}

FigureTable praise_register(const Figures& figures) {
  FigureTable table = of_columns(figures, [](const CaseRecord& each) { return each.sort != Sort::complaint; });
  table.empty = "No compliment or comment was received.";
  return table;
}

FigureTable register_full(const Figures& figures) {
  FigureTable table;
  for (const FullColumn& column : full) table.columns.push_back(text_column(column.name, column.title));
  for (const CaseRecord* each : in_order(figures, [](const CaseRecord&) { return true; })) {
    std::vector<std::string> cells;
    for (const FullColumn& column : full) cells.push_back(column.text(*each));
    table.rows.push_back(std::move(cells));
  }
  table.empty = "Nothing was received.";
  return table;
}

}  // namespace plaint::figures
