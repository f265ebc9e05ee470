#include "told_whole.h"

#include <fmt/format.h>

#include "base/text.h"

namespace plaint::test {

namespace {

std::string day(const std::optional<Date>& date) { return date ? iso(*date) : "-"; }

std::string told(const Handler& handler) {
  return fmt::format("{}/{}/{} [{}] {}", handler.role, handler.value, handler.person, join(handler.holders, " "), handler.named);
}

std::string told(const Instance& each) {
  std::string text = fmt::format(
      "{}.{} {} {} {}: opened {} {} start {} computed {} cap {} due {} papers {} nudge {} {}{}{}{} met {} {} ended {} {} late {} {} "
      "'{}' '{}' by {}",
      each.promise->stage, each.promise->name, each.visit, each.subject, to_string(each.state), each.opened_by, day(each.opened),
      each.start ? iso(each.start->date) : "-", day(each.computed), day(each.cap), day(each.due), day(each.papers), day(each.nudge),
      each.promised, each.not_before, each.provisional, each.continued, each.met_by, day(each.met), each.ended_by, day(each.ended),
      each.late, each.unit, each.waiting_for, each.reason, told(each.handler));
  for (const Hold& hold : each.holds) text += fmt::format(" held {} {}", hold.deed, day(hold.due));
  return text + "\n";
}

std::string told(const Diagnostic& each) {
  return fmt::format("{}:{} {} {} {} {}\n", each.line, each.column, each.code, each.message, each.hint, each.clause);
}

}  // namespace

std::string told_of_owed(const Timeline& timeline) {
  std::string text = fmt::format("{} {} {}\n", timeline.begun, timeline.outcome, timeline.deeds.size());
  if (timeline.open()) text += told(timeline.handler);
  for (Instance each : timeline.instances) {
    each.handler = {};
    if (is_due(each)) text += told(each);
  }
  for (const Diagnostic& each : timeline.diagnostics.all()) {
    if (each.severity == Severity::error) text += told(each);
  }
  return text;
}

std::string told_of_dates(const Timeline& timeline) {
  std::string text = fmt::format("{} {} {}\n", timeline.begun, timeline.outcome, told(timeline.handler));
  for (const Deed& deed : timeline.deeds) {
    text += fmt::format("deed {} {} {} {} {}\n", deed.event, iso(deed.date), deed.point, deed.visit, deed.opens_visit);
  }
  for (const Visit& visit : timeline.visits) {
    text += fmt::format("{} {} {}\n", visit.stage == nullptr ? "-" : visit.stage->name, visit.entered_by, visit.left_by);
  }
  for (const Pause& pause : timeline.pauses) text += fmt::format("{} {} {}\n", pause.reason, iso(pause.from), day(pause.to));
  for (const Instance& each : timeline.instances) text += told(each);
  for (const Diagnostic& each : timeline.diagnostics.all()) {
    if (each.severity == Severity::error) text += told(each);
  }
  return text;
}

std::string told_of_judged(const Timeline& timeline) {
  std::string text = told_of_dates(timeline);
  for (const Breach& each : timeline.breaches) {
    text += fmt::format("{} {} {} {} {} {}\n", each.code, iso(each.date), each.deed, each.message, each.noted, to_string(each.clause));
  }
  for (const Decision& each : timeline.decisions) {
    text += fmt::format("{} {} {} {} {}\n", each.rule->name, static_cast<int>(each.is), each.made_by, day(each.limit), each.missing);
  }
  for (const Diagnostic& each : timeline.diagnostics.all()) text += told(each);
  return text;
}

std::string told_of_rights(const Timeline& timeline) {
  std::string text = told_of_judged(timeline);
  for (const ExternalRight& each : timeline.external) {
    text += fmt::format("{} {} {} {} {}\n", each.body->name, to_string(each.is), day(each.from), day(each.until), each.provisional);
    for (const RightWindow& window : each.windows) text += fmt::format("  {} {}\n", window.text, day(window.until));
  }
  return text + "kept until " + day(timeline.kept_until) + "\n";
}

std::string told_whole(const Timeline& timeline) {
  std::string text = told_of_rights(timeline);
  for (const NextEvent& each : timeline.next) {
    text += fmt::format("{} keeps {} holds {} guards {} to '{}' {} {} by {}\n", each.event, each.keeps.size(), each.holds.size(),
                        each.guards.size(), each.to, join(each.refused, "; "), to_string(each.clause), each.by ? told(*each.by) : "anybody");
  }
  return text;
}

}  // namespace plaint::test
