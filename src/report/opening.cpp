#include "report/opening.h"


#include "base/contains.h"
#include "base/text.h"
#include "report/next_steps.h"
#include "report/promise_words.h"
#include "report/table.h"
#include "report/words.h"

namespace plaint {

namespace {

std::string with_clause(const std::string& sentence, const Clause& clause) {
  return clause.empty() ? sentence : sentence + " (" + shown(to_string(clause)) + ")";
}

std::string title_of(const ScopeRule& rule) { return shown(rule.title.empty() ? title_of_name(rule.name) : rule.title); }

std::string roles_in_words(const Policy& policy, const Who& who) {
  std::vector<std::string> titles;
  for (const std::string& name : who.roles) titles.push_back(shown(policy.role(name) == nullptr ? name : policy.role(name)->title));
  return join_or(titles);
}

std::string due_decision(const Policy& policy, const Decision& decision) {
  const ScopeRule& rule = *decision.rule;
  std::string sentence;
  if (decision.limit) {
    sentence = "Out of time: the last day was " + long_form(*decision.limit);
  } else if (rule.decision == ScopeRule::Decision::divert) {
    sentence = "This belongs elsewhere: " + shown(rule.to.empty() ? title_of_name(rule.name) : rule.to);
  } else if (rule.decision == ScopeRule::Decision::refuse) {
    sentence = "The policy does not take this: " + title_of(rule);
  } else {
    sentence = "To be decided, with a reason: " + title_of(rule);
  }
  sentence = with_clause(sentence, rule.clause);
  return rule.waived_by.empty() ? sentence : sentence + "; it may be let in by " + roles_in_words(policy, rule.waived_by);
}

// Decisions that are due, and those that cannot be made for want of a date.
void add_decisions(const Timeline& timeline, std::vector<std::string>& lines) {
  for (const Decision& decision : timeline.decisions) {
    if (decision.is == Decision::Is::due) lines.push_back(due_decision(*timeline.policy, decision));
    if (decision.is == Decision::Is::unknown) {
      lines.push_back(with_clause("Whether it is in time is not known: the case does not say '" + shown(decision.missing) + "'", decision.rule->clause));
    }
  }
}

// The event that clears a representative.
bool asks_for_authority(const Policy& policy, const Promise& promise) {
  const EventId verified = policy.event("authority-verified");
  return verified != no_event && contains(promise.met_by, verified);
}

// "on behalf of", when that is what the policy looks at before it asks for authority.
std::string fact_behind(const Promise& promise) {
  for (const Term& term : promise.applies.when.terms) {
    if (term.asks == Term::Asks::fact) return term.name;
  }
  return {};
}

void add_authority(const OpeningView& view, std::vector<std::string>& lines) {
  const Timeline& timeline = *view.timeline;
  std::string fact;
  Clause clause;
  for (const Instance& instance : timeline.instances) {
    if (!asks_for_authority(*timeline.policy, *instance.promise)) continue;
    if (is_owed(instance.state)) {
      lines.push_back(with_clause("Their authority must be seen " + dates_of(timeline, instance), instance.promise->clause));
      return;
    }
  }
  if (!view.has_representative || timeline.now().kind == nullptr) return;
  const auto look = [&](const std::vector<Promise>& promises) {
    for (const Promise& promise : promises) {
      if (!fact.empty() || !asks_for_authority(*timeline.policy, promise)) continue;
      fact = fact_behind(promise);
      clause = promise.clause;
    }
  };
  look(timeline.now().kind->promises);
  for (const Stage& stage : timeline.now().kind->stages) look(stage.promises);
  if (fact.empty()) return;
  lines.push_back(with_clause("Somebody speaks for them, but '" + fact + "' does not say so: then no authority is asked for", clause));
}

void add_anonymous(const Timeline& timeline, std::vector<std::string>& lines) {
  std::vector<std::string> waived;
  for (const Instance& instance : timeline.instances) {
    if (instance.state == State::waived) waived.push_back(promise_in_words(instance));
  }
  if (!waived.empty()) lines.push_back("Nobody can be written to, so these are waived: " + join(waived, ", "));
}

std::vector<std::string> attention(const OpeningView& view) {
  std::vector<std::string> lines;
  const Timeline& timeline = *view.timeline;
  add_decisions(timeline, lines);
  for (const Timeline& overlay : *view.overlays) add_decisions(overlay, lines);
  if (has_no_handler(timeline.handler)) lines.emplace_back("Nobody whom the policy names may deal with it: somebody must decide who does");
  add_authority(view, lines);
  add_anonymous(timeline, lines);
  return lines;
}

void add_promises(const Timeline& timeline, bool color, std::vector<Cells>& rows) {
  for (const Instance& instance : timeline.instances) {
    const bool dated = instance.due || instance.nudge || instance.state == State::undated;
    if (!is_owed(instance.state) || !dated) continue;
    std::string clause = shown(to_string(instance.promise->clause));
    if (timeline.overlay) clause += (clause.empty() ? "(" : " (") + timeline.policy->pin() + ")";
    const bool late = instance.state == State::overdue;
    const std::string dates = dates_of(timeline, instance);
    rows.push_back({promise_in_words(instance), late ? dates + ", " + styled(standing(instance), style_of(instance.state), color) : dates,
                    handler_in_words(instance.handler, *timeline.policy), clause});
  }
}

}  // namespace

std::string opening_text(const OpeningView& view) {
  const Timeline& timeline = *view.timeline;
  const Visit& now = timeline.now();
  std::string text = styled(timeline.casefile->id, Style::heading, view.screen.color) + "  " + shown(now.kind->title);
  const bool only_stage = now.stage->name == "open" && now.kind->stages.size() == 2;  // it has no stages of its own
  if (!only_stage && now.stage->title != now.kind->title) text += ", " + shown(now.stage->title);
  text += ", received " + day_form(timeline.casefile->received.date) + ", under " + timeline.policy->pin() + "\n";
  if (timeline.handler.named && !has_no_handler(timeline.handler)) text += "Handler: " + handler_cell(handler_in_words(timeline.handler, *timeline.policy), view.screen.color) + "\n";
  for (const std::string& line : attention(view)) text += styled("! " + line, Style::soon, view.screen.color) + "\n";
  std::vector<Cells> rows;
  add_promises(timeline, view.screen.color, rows);
  for (const Timeline& overlay : *view.overlays) add_promises(overlay, view.screen.color, rows);
  if (rows.empty()) return text + "\nThe policy sets no date for it.\n";
  return text + "\n" + styled("What follows", Style::heading, view.screen.color) + "\n" + aligned(rows, "  ", view.screen.width);
}

}  // namespace plaint
