#include "report/show.h"

#include <algorithm>

#include "base/text.h"
#include "report/next_steps.h"
#include "report/promise_words.h"
#include "report/table.h"
#include "report/words.h"

namespace plaint {

namespace {

constexpr const char* indent = "  ";

// After an empty line, on a line of its own.
std::string heading(const std::string& title, const CaseView& view) {
  return "\n" + styled(title, Style::heading, view.screen.color) + "\n";
}

std::string in_words(const std::vector<std::string>& values) {
  std::vector<std::string> words;
  for (const std::string& value : values) words.push_back(shown(title_of_name(value)));
  return join(words, ", ");
}

std::string in_one_line(std::string text) {
  std::replace(text.begin(), text.end(), '\n', ' ');
  return shown(text);
}

std::string head_of(const CaseView& view) {
  const Timeline& timeline = *view.timeline;
  const CaseFile& file = *timeline.casefile;
  const Visit& now = timeline.now();
  std::string text = styled(file.id + "  " + shown(now.kind->title) + "\n", Style::heading, view.screen.color);
  if (!file.summary.empty()) text += shown(file.summary) + "\n";
  std::vector<Cells> rows = {{"stage", shown(now.stage->title) + ", since " + day_form(timeline.stage_since())}};
  if (timeline.open()) {
    const bool nobody = timeline.handler.named && timeline.handler.role.empty() && timeline.handler.person.empty();
    const std::string who = handler_in_words(timeline.handler, *timeline.policy);
    rows.push_back({"handler", nobody ? styled("nobody whom the policy names may act", Style::late, view.screen.color)
                                      : handler_cell(who, view.screen.color)});
  }
  if (!timeline.outcome.empty()) rows.push_back({"outcome", shown(title_of_name(timeline.outcome))});
  rows.push_back({"received", day_form(file.received.date)});
  rows.push_back({"policy", timeline.policy->pin()});
  if (file.identity != "named") rows.push_back({"identity", title_of_name(file.identity)});
  if (!file.about.empty()) rows.push_back({"about", in_words(file.about)});
  if (file.incident) rows.push_back({"incident", iso(*file.incident)});
  if (file.aware) rows.push_back({"aware", iso(*file.aware)});
  if (file.last_of_series) rows.push_back({"last of series", iso(*file.last_of_series)});
  for (const Field& fact : file.facts) rows.push_back({title_of_name(fact.name), in_words(fact.values)});
  for (const Point& point : file.points) rows.push_back({"point " + point.id, shown(point.text)});
  return text + "\n" + aligned(rows, indent, view.screen.width);
}

Cells promise_cells(const Timeline& timeline, const Instance& instance, bool color) {
  std::string name = promise_in_words(instance);
  const Stage* stage = stage_of(timeline, instance);
  if (stage != nullptr && instance.visit >= 0 && stage != timeline.now().stage)
    name += " (" + shown(stage->title) + ")";
  std::string clause = shown(to_string(instance.promise->clause));
  if (timeline.overlay) clause += (clause.empty() ? "(" : " (") + timeline.policy->pin() + ")";
  return {name, styled(standing(instance), style_of(instance.state), color), dates_of(timeline, instance), clause};
}

// Once a case is closed, what has no date is no work: it only says what would come first if something else were to
// happen.
bool wants_doing(const Instance& instance) {
  return instance.state == State::undated || (instance.state != State::waiting && (instance.due || instance.nudge));
}

// The promises still owed, and those that are done with; the ones that do not apply are left out.
std::string promises_of(const CaseView& view) {
  std::vector<Cells> owed, done;
  const auto take = [&](const Timeline& timeline) {
    for (const Instance& instance : timeline.instances) {
      if (is_owed(instance.state) && (timeline.open() || wants_doing(instance)))
        owed.push_back(promise_cells(timeline, instance, view.screen.color));
      if (is_hidden(timeline, instance.met_by, view.viewer)) continue;
      if (is_done(instance.state)) done.push_back(promise_cells(timeline, instance, view.screen.color));
    }
  };
  take(*view.timeline);
  for (const Timeline& overlay : *view.overlays) take(overlay);
  std::string text;
  if (!owed.empty()) text += heading("Owed", view) + aligned(owed, indent, view.screen.width);
  if (!done.empty()) text += heading("Done with", view) + aligned(done, indent, view.screen.width);
  return text;
}

std::string what_happened(const CaseView& view) {
  const Timeline& timeline = *view.timeline;
  std::vector<Cells> rows;
  for (std::size_t at = 0; at < timeline.deeds.size(); ++at) {
    const Deed& deed = timeline.deeds[at];
    const EventType& type = timeline.policy->event_type(deed.event);
    if (is_hidden(timeline, static_cast<int>(at), view.viewer)) continue;
    if (type.name == "point-raised") continue;
    std::string details;
    if (deed.written != nullptr) {
      std::vector<std::string> parts;
      if (!deed.written->by.empty()) parts.push_back("by " + shown(join(deed.written->by, ", ")));
      for (const Field& field : deed.written->fields) {
        const std::string values = in_one_line(join(field.values, ", "));
        if (field.name == "letter") {
          parts.emplace_back("letter kept");
          continue;
        }
        parts.push_back(field.name == "note" || field.name == "via" ? values
                                                                    : title_of_name(field.name) + ": " + values);
      }
      details = join(parts, "; ");
    }
    rows.push_back({day_in_list(deed.date, timeline.as_of), shown(title_of_name(type.name)), details});
  }
  return heading("What happened", view) + aligned(rows, indent, view.screen.width);
}

std::string breaches_of(const CaseView& view) {
  std::vector<Cells> rows;
  const auto take = [&](const Timeline& timeline) {
    for (const Breach& breach : timeline.breaches) {
      if (is_hidden(timeline, breach.deed, view.viewer)) continue;
      std::string message = shown(breach.message);
      if (!breach.noted.empty()) message += " (reason given: " + shown(breach.noted) + ")";
      rows.push_back({day_in_list(breach.date, timeline.as_of), message, shown(to_string(breach.clause))});
    }
  };
  take(*view.timeline);
  for (const Timeline& overlay : *view.overlays) take(overlay);
  return rows.empty() ? std::string{}
                      : heading("Not as the policy says", view) + aligned(rows, indent, view.screen.width);
}

std::string decisions_of(const CaseView& view) {
  std::vector<Cells> rows;
  for (const Decision& decision : view.timeline->decisions) {
    if (is_hidden(*view.timeline, decision.made_by, view.viewer)) continue;
    rows.push_back({decision_in_words(decision), decision_state(decision), shown(to_string(decision.rule->clause))});
  }
  return rows.empty() ? std::string{} : heading("Decisions", view) + aligned(rows, indent, view.screen.width);
}

std::string external_of(const CaseView& view) {
  std::vector<Cells> rows;
  const auto take = [&](const Timeline& timeline) {
    for (const ExternalRight& right : timeline.external) {
      std::string until = to_string(right.is) == "not-yet" ? "not yet" : std::string(to_string(right.is));
      if (right.until && right.is != ExternalRight::Is::not_yet) until += ", until " + day_form(*right.until);
      const bool open = right.is == ExternalRight::Is::open;
      if (open && !right.until && !right.windows.empty())
        until += " for " + right.windows.front().text + ", a date that the case does not give";
      if (right.provisional) until += " (provisional)";
      rows.push_back({shown(right.body->title), until, shown(to_string(right.body->clause))});
    }
  };
  take(*view.timeline);
  for (const Timeline& overlay : *view.overlays) take(overlay);
  return rows.empty() ? std::string{}
                      : heading("Where the complainant may go", view) + aligned(rows, indent, view.screen.width);
}

bool has_provisional(const CaseView& view) {
  const auto any = [](const Timeline& timeline) {
    return std::any_of(timeline.instances.begin(), timeline.instances.end(), [](const Instance& instance) {
      return instance.provisional && instance.due && is_owed(instance.state);
    });
  };
  return any(*view.timeline) || std::any_of(view.overlays->begin(), view.overlays->end(), any);
}

}  // namespace

std::string show_text(const CaseView& view) {
  const Timeline& timeline = *view.timeline;
  std::string text = head_of(view) + promises_of(view);
  if (has_provisional(view)) {
    text += "\nA provisional date lies beyond the years of which the bank holidays are known: it may move.\n";
  }
  text += what_happened(view) + breaches_of(view) + decisions_of(view) + external_of(view);
  const std::string next = next_summary(timeline);
  return next.empty() ? text : text + "\n" + next;
}

}  // namespace plaint
