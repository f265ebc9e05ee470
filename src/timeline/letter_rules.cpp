#include "timeline/letter_rules.h"


#include "base/contains.h"
#include "timeline/conditions.h"
#include "timeline/moments.h"
#include "timeline/moves.h"
#include "timeline/walk.h"

namespace plaint {

namespace {

// The history of a timeline that is finished: conditions are asked of it.
struct Rewalked {
  explicit Rewalked(const Timeline& timeline) : history{fresh, *timeline.policy, *timeline.setting} {
    fresh.casefile = timeline.casefile;
    fresh.policy = timeline.policy;
    fresh.setting = timeline.setting;
    fresh.as_of = timeline.as_of;
    fresh.overlay = timeline.overlay;
    walk_case(history);
    fresh.instances = timeline.instances;
  }
  Timeline fresh;
  History history;
};

int deed_of(const History& history, const CaseEvent& event) {
  for (int deed = history.last(); deed > 0; --deed) {
    if (history.deed(deed).written == &event) return deed;
  }
  return -1;
}

std::optional<Date> end_of(const Move& move, const History& history) {
  if (!move.within) return std::nullopt;
  const int visit = static_cast<int>(history.timeline.visits.size()) - 1;
  const Visit& stay = history.visit(visit);
  const int since = stay.stage->is_closed() ? 0 : stay.entered_by;
  const Reach reach{visit, since, history.last(), true, true, &move.counting, known_due(history, visit)};
  const auto start = occurrence(move.of, history, reach);
  if (!start) return std::nullopt;
  return count(history.setting.calendar, *move.within, start->start, move.counting, history.pause_days()).due;
}

}  // namespace

std::vector<const MustSay*> must_say(const Timeline& timeline, const CaseEvent& event) {
  Rewalked again(timeline);
  const int deed = deed_of(again.history, event);
  std::vector<const MustSay*> says;
  if (deed < 0) return says;
  for (const MustSay& each : timeline.policy->event_type(again.history.deed(deed).event).says) {
    if (holds(each.applies, again.history, {deed - 1, -1, deed, true})) says.push_back(&each);
  }
  return says;
}

std::vector<const ExternalRight*> must_mention(const Timeline& timeline, const CaseEvent& event) {
  const EventId id = timeline.policy->event(event.name);
  const bool last_answer = event.name == "responded" && open_steps(timeline).empty();
  std::vector<const ExternalRight*> rights;
  for (const ExternalRight& each : timeline.external) {
    const auto& in = each.body->mention_in;
    const bool named = in.empty() ? last_answer : contains(in, id);
    if (named && each.is != ExternalRight::Is::over) rights.push_back(&each);
  }
  return rights;
}

std::vector<OpenStep> open_steps(const Timeline& timeline) {
  std::vector<OpenStep> steps;
  if (!timeline.begun || timeline.visits.empty() || timeline.now().stage == nullptr) return steps;
  Rewalked again(timeline);
  const int visit = static_cast<int>(timeline.visits.size()) - 1;
  for (const NextEvent& next : timeline.next) {
    const bool theirs = timeline.policy->event_type(next.event).from_outside;
    const bool open = next.refused.size() == next.guards.size();  // what we have to do first does not close it to them
    if (!theirs || !open || next.to.empty() || next.to == "closed") continue;
    const Move* move = move_for(again.history, visit, next.event, again.history.last(), -1);
    OpenStep step{next.event, timeline.now().kind->stage(next.to), std::nullopt, next.clause};
    if (move != nullptr) step.until = end_of(*move, again.history);
    if (step.to != nullptr) steps.push_back(step);
  }
  return steps;
}

}  // namespace plaint
