#include "report/next_steps.h"

#include <algorithm>
#include <functional>

#include "base/text.h"
#include "report/due_rows.h"
#include "report/json_parts.h"
#include "report/overdue.h"
#include "report/table.h"
#include "report/words.h"

namespace plaint {

namespace {

std::vector<std::string> names_of(const Timeline& timeline, const std::vector<int>& instances, bool titles) {
  std::vector<std::string> names;
  for (const int index : instances) {
    const Instance& instance = timeline.instances[static_cast<std::size_t>(index)];
    names.push_back(titles ? promise_in_words(instance) : promise_name(instance));
  }
  return names;
}

std::string stage_title(const Timeline& timeline, const std::string& name) {
  const Stage* stage = timeline.now().kind->stage(name);
  return stage == nullptr ? title_of_name(name) : stage->title;
}

// "keeps reply; moves to Written complaint"
std::string effect_of(const Timeline& timeline, const NextEvent& next) {
  std::vector<std::string> parts;
  if (!next.keeps.empty()) parts.push_back("keeps " + join(names_of(timeline, next.keeps, true), ", "));
  if (!next.holds.empty()) parts.push_back("holds " + join(names_of(timeline, next.holds, true), ", "));
  if (next.to == "closed") parts.emplace_back("closes the case");
  if (!next.to.empty() && next.to != "closed") parts.push_back("moves to " + shown(stage_title(timeline, next.to)));
  return join(parts, "; ");
}

// Is it still owed when the case is closed, like the review of a measure?
bool outlives_closing(const DueRow& row, const Timeline& timeline) {
  return std::any_of(timeline.instances.begin(), timeline.instances.end(), [&](const Instance& each) {
    const Promise& promise = *each.promise;
    const auto is_closing = [&](const Moment& moment) {
      return moment.name == "closed" || (moment.event != no_event && timeline.policy->event_type(moment.event).name == "closed");
    };
    return promise.name == row.promise && each.subject == row.subject && each.visit < 0 && promise.until_given &&
           std::none_of(promise.until.of.begin(), promise.until.of.end(), is_closing);
  });
}

// Everything is done that closing waits for.
bool wants_closing(const Timeline& timeline, const std::vector<DueRow>& rows) {
  if (!timeline.open()) return false;
  const bool may_close = std::any_of(timeline.next.begin(), timeline.next.end(), [&](const NextEvent& next) {
    return next.refused.empty() && timeline.policy->event_type(next.event).name == "closed";
  });
  return may_close && std::all_of(rows.begin(), rows.end(), [&](const DueRow& row) {
           return row.state != State::overdue && row.state != State::due_soon && outlives_closing(row, timeline);
         });
}

// "--outcome upheld, partly-upheld or not-upheld", "[--grounds TEXT]"
std::string option_in_words(const EventOption& option) {
  constexpr std::size_t most = 8;
  std::vector<std::string> choices;
  for (const std::string& each : option.choices) choices.push_back(shown(each));
  std::string values = choices.empty() ? option.takes : join_or(choices);
  if (choices.size() > most) {
    choices.resize(most);
    values = join(choices, ", ") + ", ...";
  }
  const std::string words = "--" + option.name + " " + values;
  return option.needed ? words : "[" + words + "]";
}

// What may be recorded now and takes options of its own: the event, an option in each line, why it is asked for.
std::string options_text(const Timeline& timeline, const std::vector<EventNeeds>& needs, const Screen& screen) {
  std::vector<Cells> rows;
  for (std::size_t at = 0; at < needs.size(); ++at) {
    if (!timeline.next[at].refused.empty()) continue;
    std::string name = timeline.policy->event_type(timeline.next[at].event).name;
    for (const EventOption& option : needs[at].options) {
      rows.push_back({name, option_in_words(option), option.promise.empty() ? "" : "or '" + shown(option.promise) + "' is not kept"});
      name.clear();
    }
  }
  return rows.empty() ? std::string{} : aligned(rows, "  ", screen.width);
}

Json json_of_options(const EventNeeds& needs) {
  Json rows = Json::array();
  for (const EventOption& option : needs.options) {
    rows.push_back({{"name", option.name}, {"needed", option.needed}, {"choices", option.choices},
                    {"takes", option.choices.empty() ? Json(option.takes) : Json(nullptr)}, {"promise", json_or_null(option.promise)}});
  }
  return rows;
}

}  // namespace

std::string next_text(const Timeline& timeline, const std::vector<EventNeeds>& needs, const Screen& screen) {
  const bool color = screen.color;
  const CaseFile& file = *timeline.casefile;
  std::vector<Cells> possible, refused;
  for (const NextEvent& next : timeline.next) {
    const std::string name = timeline.policy->event_type(next.event).name;
    const std::string clause = shown(to_string(next.clause));
    if (next.refused.empty()) possible.push_back({name, effect_of(timeline, next), clause});
    for (const std::string& reason : next.refused) {
      refused.push_back({&reason == &next.refused.front() ? name : "", shown(reason)});
    }
  }
  std::string text =
      file.id + "  " + shown(timeline.now().stage->title) + ", since " + day_form(timeline.stage_since()) + "\n";
  if (possible.empty() && refused.empty()) return text + "\nNothing comes next.\n";
  if (!possible.empty())
    text += "\n" + styled("May be recorded now\n", Style::heading, color) + aligned(possible, "  ");
  if (!refused.empty()) text += "\n" + styled("Not yet\n", Style::heading, color) + aligned(refused, "  ");
  if (const std::string options = options_text(timeline, needs, screen); !options.empty()) {
    text += "\n" + styled("What they take\n", Style::heading, color) + options;
  }
  const std::string summary = next_summary(timeline);
  return summary.empty() ? text : text + "\n" + summary;
}

std::string next_summary(const Timeline& timeline) {
  if (const std::string step = decision_step(timeline); !step.empty()) return next_line_of_decision(timeline.casefile->id, step);
  if (const auto nobody = no_handler_row(timeline)) return next_line(*nobody);
  std::vector<DueRow> rows = due_rows(timeline);
  std::erase_if(rows, [](const DueRow& row) { return !row.called_for; });
  sort_by_due(rows);
  const auto first = [&](const std::function<bool(const DueRow&)>& is_wanted) {
    const auto found = std::find_if(rows.begin(), rows.end(), is_wanted);
    return found == rows.end() ? std::string{} : next_line(*found);
  };
  if (wants_closing(timeline, rows)) return "Next: plaint record " + timeline.casefile->id + " closed   (nothing else is owed)\n";
  std::string line = first([](const DueRow& row) { return row.state == State::overdue; });
  if (line.empty()) line = first([](const DueRow& row) { return row.state == State::undated; });
  if (line.empty())
    line = first([](const DueRow& row) { return (row.due || row.nudge) && row.state != State::paused; });
  if (line.empty() && timeline.open()) line = first([](const DueRow& row) { return row.state != State::paused; });
  return line;
}

Json next_json_rows(const Timeline& timeline) {
  Json rows = Json::array();
  for (const NextEvent& next : timeline.next) {
    rows.push_back({{"event", timeline.policy->event_type(next.event).name},
                    {"possible", next.refused.empty()},
                    {"to", json_or_null(next.to)},
                    {"keeps", names_of(timeline, next.keeps, false)},
                    {"holds", names_of(timeline, next.holds, false)},
                    {"refused", next.refused},
                    {"clause", json_of(next.clause)}});
  }
  return rows;
}

std::string next_json(const Timeline& timeline, const std::vector<EventNeeds>& needs) {
  Json rows = next_json_rows(timeline);
  for (std::size_t at = 0; at < needs.size(); ++at) rows[at]["options"] = json_of_options(needs[at]);
  return finished({{"case", timeline.casefile->id},
                   {"stage", timeline.now().stage->name},
                   {"open", timeline.open()},
                   {"as_of", iso(timeline.as_of)},
                   {"next", rows}});
}

std::string decision_word(const ScopeRule& rule) {
  switch (rule.decision) {
    case ScopeRule::Decision::accept:
      return "accept";
    case ScopeRule::Decision::consider:
      return "consider";
    case ScopeRule::Decision::refuse:
      return "refuse";
    case ScopeRule::Decision::divert:
      return "divert";
  }
  return "accept";
}

std::string decision_in_words(const Decision& decision) {
  const ScopeRule& rule = *decision.rule;
  std::string words = decision_word(rule);
  if (!rule.to.empty()) words += " to " + shown(rule.to);
  return words + " (" + shown(rule.title.empty() ? title_of_name(rule.name) : rule.title) + ")";
}

std::string decision_state(const Decision& decision) {
  if (decision.is == Decision::Is::made) return "decided";
  if (decision.is == Decision::Is::due) return "to be decided";
  return "not known: the case does not say '" + shown(decision.missing) + "'";
}

}  // namespace plaint
