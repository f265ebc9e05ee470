#include "report/recorded.h"

#include "base/text.h"
#include "report/due_rows.h"
#include "report/next_steps.h"
#include "report/overdue.h"
#include "report/promise_words.h"
#include "report/table.h"
#include "report/words.h"

namespace plaint {

namespace {

// The label stands on the first of its rows alone.
void add(std::vector<Cells>& rows, const std::string& label, const std::string& words, const std::string& clause = {}) {
  const bool again = !rows.empty() && rows.back().size() > 3 && rows.back()[3] == label;
  rows.push_back({again ? std::string{} : label, words, clause, label});
}

std::string clause_of(const Effects& effects, const Instance& instance) {
  std::string clause = shown(to_string(instance.promise->clause));
  if (effects.after->overlay) clause += (clause.empty() ? "(" : " (") + effects.after->policy->pin() + ")";
  return clause;
}

std::string kept_words(const Effects& effects, const Instance& instance) {
  std::string words = promise_in_words(instance);
  if (instance.state == State::met_late) words += ", " + count_of(instance.late, instance.unit) + " late";
  if (instance.due) words += " (due " + day_in_list(*instance.due, effects.after->as_of) + ")";
  return words;
}

std::string dated_words(const Effects& effects, const Instance& instance) {
  const std::string dates = dates_of(*effects.after, instance);
  return promise_in_words(instance) + (dates.empty() ? "" : ", " + dates);
}

// What was owed and is not any more: with the date that it had, or why it was waived.
std::string over_words(const Effects& effects, const Instance& instance) {
  std::string words = promise_in_words(instance);
  if (instance.due) words += " (due " + day_in_list(*instance.due, effects.after->as_of) + ")";
  return instance.state == State::waived && !instance.reason.empty() ? words + ": " + shown(instance.reason) : words;
}

std::string broken_words(const Effects& effects, const Instance& instance) {
  std::string words = promise_in_words(instance) + ", " + count_of(instance.late, instance.unit) + " late";
  if (instance.due) words += " (due " + day_in_list(*instance.due, effects.after->as_of) + ")";
  return words;
}

std::string missed_words(const Effects&, const Instance& instance) {
  std::vector<std::string> asks;
  for (const Term& term : instance.promise->with.terms) asks.push_back(term.name + " " + join_or(term.values));
  return promise_in_words(instance) + ": that takes " + join(asks, " and ");
}

using Words = std::string (*)(const Effects&, const Instance&);
struct Part {
  const char* label;
  std::vector<const Instance*> Effects::*instances;
  Words words;
  Style style;
};
const Part parts[] = {
    {"kept", &Effects::kept, kept_words, Style::plain},         {"held", &Effects::held, dated_words, Style::plain},
    {"missed", &Effects::broken, broken_words, Style::late},    {"not kept", &Effects::missed, missed_words, Style::soon},
    {"no longer owed", &Effects::over, over_words, Style::plain}, {"now owed", &Effects::running, dated_words, Style::plain},
    {"other date", &Effects::moved, dated_words, Style::plain},
};

void add_stage(std::vector<Cells>& rows, const Effects& effects) {
  if (effects.before == nullptr || effects.after->casefile == nullptr || effects.after->overlay) return;
  const Timeline& after = *effects.after;
  const std::string who = handler_in_words(after.handler, *after.policy);
  const std::string outcome = after.outcome.empty() ? std::string{} : ": " + shown(title_of_name(after.outcome));
  if (effects.other_stage) add(rows, "stage", shown(after.now().stage->title) + (after.open() ? ": " + who : outcome));
  if (effects.other_handler && !effects.other_stage) add(rows, "handler", who);
}

void add_rights(std::vector<Cells>& rows, const Effects& effects) {
  for (const ExternalRight* right : effects.opened) {
    std::string words = shown(right->body->title);
    if (right->until) words += ", until " + day_form(*right->until);
    add(rows, "may go to", words, shown(to_string(right->body->clause)));
  }
}

void add_rows(std::vector<Cells>& rows, const Effects& effects, bool color) {
  add_stage(rows, effects);
  for (const Part& part : parts) {
    for (const Instance* instance : effects.*part.instances) {
      add(rows, part.label, styled(part.words(effects, *instance), part.style, color), clause_of(effects, *instance));
    }
  }
  for (const Breach* breach : effects.breaches) {
    const std::string reason = breach->noted.empty() ? "" : " (reason given: " + shown(breach->noted) + ")";
    add(rows, "breach", styled(shown(breach->message), Style::late, color) + reason, shown(to_string(breach->clause)));
  }
  for (const Decision* decision : effects.decided) add(rows, "decided", decision_in_words(*decision), shown(to_string(decision->rule->clause)));
  add_rights(rows, effects);
}

// The id that the event has given: "action a2".
std::string new_id(const RecordedView& view) {
  for (const char* name : {"action", "measure", "point"}) {
    if (const Field* field = view.event->field(name)) return " " + shown(field->value());
  }
  return {};
}

// What is most overdue of the organisation's own promises, as the command that deals with it.
std::string next_of_organisation(const std::vector<Effects>& all) {
  std::vector<DueRow> rows;
  for (const Effects& effects : all) {
    for (DueRow& row : due_rows(*effects.after)) {
      if (row.state == State::overdue) rows.push_back(std::move(row));
    }
  }
  sort_by_due(rows);
  return rows.empty() ? std::string{} : next_line(rows.front());
}

std::string next_after(const std::vector<Effects>& all) {
  if (all.empty()) return {};
  const Timeline& own = *all.front().after;
  return own.casefile == nullptr ? next_of_organisation(all) : next_summary(own);
}

}  // namespace

std::string recorded_text(const RecordedView& view) {
  const std::string what = view.id + ": " + view.event->name + new_id(view);
  const std::string when = long_form(view.event->when.date);
  std::string text = view.lines.empty() ? styled(what + " recorded for " + when + "\n", Style::heading, view.screen.color)
                                        : what + " of " + when + " may be recorded; nothing is written yet. It would be\n\n" + shown_lines(view.lines) + "\n";
  std::vector<Cells> rows;
  for (const Effects& effects : *view.effects) add_rows(rows, effects, view.screen.color);
  for (Cells& row : rows) row.resize(3);
  text += aligned(rows, "  ", view.screen.width);
  const std::string next = view.lines.empty() ? next_after(*view.effects) : std::string{};
  return next.empty() ? text : text + "\n" + next;
}

}  // namespace plaint
