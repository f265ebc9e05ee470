#include "timeline/walk.h"

#include <algorithm>

#include "base/contains.h"
#include "base/text.h"
#include "policy/vocabulary.h"
#include "timeline/conditions.h"
#include "timeline/moves.h"

namespace plaint {

namespace {

class Walk {
 public:
  explicit Walk(History& history) : history_(history), timeline_(history.timeline), policy_(history.policy) {}

  void begin(const DateTime& received, const std::vector<Point>& points) {
    add(standard_event("received"), received);
    for (const Point& point : points) add(standard_event("point-raised"), {received.date, {}}).point = point.id;
  }

  // Enters the first stage as soon as the policy applies: at once, but for an overlay (R30).
  void enter_if_it_applies(const Kind& kind, const std::string& stage) {
    if (!timeline_.visits.empty()) return;
    timeline_.visits.push_back({&kind, kind.stage(stage), history_.last(), -1});  // conditions look at the stage
    if (timeline_.overlay && policy_.applies_when && !holds(*policy_.applies_when, history_, {history_.last()})) {
      timeline_.visits.clear();
      return;
    }
    if (history_.last() == static_cast<int>(timeline_.casefile->points.size())) timeline_.visits.back().entered_by = 0;
    timeline_.begun = true;
  }

  void take(const CaseEvent& event);

 private:
  bool in_stage() const { return !timeline_.visits.empty() && timeline_.now().stage != nullptr; }
  bool in_closed() const { return in_stage() && timeline_.now().stage->is_closed(); }

  Deed& add(EventId event, const DateTime& when) {
    Deed& deed = timeline_.deeds.emplace_back();
    deed.event = event;
    deed.date = when.date;
    deed.minute = when.minute;
    deed.visit = std::max(0, static_cast<int>(timeline_.visits.size()) - 1);
    return deed;
  }

  void refuse(const CaseEvent& event, std::string_view code, std::string message, std::string hint = {}) {
    if (!timeline_.overlay) timeline_.diagnostics.error(code, event.place, std::move(message), std::move(hint));
  }

  bool possible(const CaseEvent& event, EventId id);
  bool possible_in_stage(const CaseEvent& event, EventId id);
  bool leads_somewhere(const CaseEvent& event, EventId id);
  bool is_move_only(EventId id) const;
  void follow(const CaseEvent& event, EventId id, int deed, const Move* move);
  void enter(const Kind& kind, const Stage& stage, int deed);

  History& history_;
  Timeline& timeline_;
  const Policy& policy_;
};

std::vector<std::string> recordable_events(const Policy& policy) {
  std::vector<std::string> names;
  for (const EventType& type : policy.events) {
    if (!type.by_engine && !type.diary_only) names.push_back(type.name);
  }
  return names;
}

bool Walk::possible(const CaseEvent& event, EventId id) {
  if (id == no_event && timeline_.overlay) return false;  // most events of a case are none of its business
  if (id == no_event) {
    refuse(event, "unknown-event", "'" + event.name + "' is not an event of this policy",
           did_you_mean(event.name, recordable_events(policy_)));
    return false;
  }
  const EventType& type = policy_.event_type(id);
  if (type.by_engine) {
    refuse(event, "event-not-recorded", "'" + event.name + "' is told by the head of the case, not by an event",
           "take this event out");
    return false;
  }
  if (type.diary_only) {
    refuse(event, "event-of-the-organisation", "'" + event.name + "' happens to the organisation, not to a case",
           "write it in diary.yaml");
    return false;
  }
  if (event.when.date < timeline_.deeds.front().date) {
    refuse(event, "before-receipt",
           "'" + event.name + "' on " + day_form(event.when.date) + " is before the case was received on " +
               day_form(timeline_.deeds.front().date),
           "correct the date of the event, or 'received'");
    return false;
  }
  return possible_in_stage(event, id);
}

bool closes(EventId id) {
  return id == standard_event("closed") || id == standard_event("withdrawn") || id == standard_event("refused");
}

bool Walk::is_move_only(EventId id) const {
  const std::vector<EventId>& only = timeline_.now().kind->only_moves;
  return contains(only, id);
}

bool Walk::possible_in_stage(const CaseEvent& event, EventId id) {
  if (id == standard_event("resumed") && !history_.paused_now()) {
    refuse(event, "not-paused", "'resumed', but the clock was not stopped", "record 'paused' first, or take this event out");
    return false;
  }
  if (id == standard_event("paused") && history_.paused_now()) {
    refuse(event, "already-paused", "'paused', but the clock has been stopped since " + day_form(timeline_.pauses.back().from),
           "record 'resumed' first, or take this event out");
    return false;
  }
  const bool no_such_pause = id == standard_event("paused") &&
                             std::none_of(policy_.pauses.begin(), policy_.pauses.end(),
                                          [&](const PauseReason& each) { return each.name == event.text("reason"); });
  if (no_such_pause) {
    std::vector<std::string> reasons;
    for (const PauseReason& each : policy_.pauses) reasons.push_back(each.name);
    refuse(event, "no-such-pause", "this policy does not let the clock stop for '" + event.text("reason") + "'",
           reasons.empty() ? "this policy has no reason for which a clock may stop" : "it may for " + join_or(reasons));
    return false;
  }
  return !in_stage() || leads_somewhere(event, id);
}

// An event that means anything but a move may be recorded at any time (R19).
bool Walk::leads_somewhere(const CaseEvent& event, EventId id) {
  const auto& moves = timeline_.now().stage->moves;
  const bool named = std::any_of(moves.begin(), moves.end(), [id](const Move& move) { return move.event == id; });
  if (named) return true;
  if (closes(id) && in_closed()) {
    refuse(event, "already-closed", "'" + event.name + "', but the case was closed on " + day_form(timeline_.stage_since()),
           "if it was opened again in between, record 'reopened' first");
    return false;
  }
  if (!is_move_only(id)) return true;
  std::vector<std::string> ways;
  for (const Move& move : moves) {
    const std::string& way = policy_.event_type(move.event).name;
    if (!contains(ways, way)) ways.push_back(way);  // one event may make several moves
  }
  refuse(event, "no-such-move", "'" + event.name + "' leads nowhere from the stage '" + timeline_.now().stage->title + "'",
         !ways.empty()  ? "from here: " + join_or(ways)
         : in_closed() ? "this policy does not open a closed case again"
                       : "the only way on from here is 'closed' or 'withdrawn'");
  return false;
}

void Walk::enter(const Kind& kind, const Stage& stage, int deed) {
  timeline_.visits.back().left_by = deed;
  timeline_.deeds[static_cast<std::size_t>(deed)].opens_visit = static_cast<int>(timeline_.visits.size());
  timeline_.visits.push_back({&kind, &stage, deed, -1});
}

void Walk::follow(const CaseEvent& event, EventId id, int deed, const Move* move) {
  const Kind& kind = *timeline_.now().kind;
  const Stage& closed = kind.stages.back();
  if (id == standard_event("paused")) timeline_.pauses.push_back({event.text("reason"), event.when.date, std::nullopt, deed});
  if (id == standard_event("resumed")) timeline_.pauses.back().to = event.when.date;
  if (id == standard_event("reclassified")) {
    const Kind* other = policy_.kind(event.text("kind"));
    if (other != nullptr) enter(*other, *other->stage(other->starts_at.front()), deed);
    return;
  }
  if (move != nullptr) {
    if (const Stage* to = kind.stage(move->to)) enter(kind, *to, deed);
    return;
  }
  if (closes(id)) enter(kind, closed, deed);
  if (id != standard_event("diverted")) return;
  const ScopeRule* rule = policy_.scope_rule(event.text("rule"));
  if (rule == nullptr) return;
  if (rule->clock == ScopeRule::Clock::suspend && !history_.paused_now()) {
    timeline_.pauses.push_back({"diverted", event.when.date, std::nullopt, deed});
  }
  const bool stops = rule->clock == ScopeRule::Clock::stop || rule->clock == ScopeRule::Clock::none;
  if (stops && !in_closed()) enter(kind, closed, deed);
}

void Walk::take(const CaseEvent& event) {
  const EventId id = policy_.event(event.name);
  if (!possible(event, id)) return;
  add(id, event.when).written = &event;
  if (!in_stage()) return;
  const int deed = history_.last();
  const Move* move = move_for(history_, static_cast<int>(timeline_.visits.size()) - 1, id, deed, deed);
  timeline_.deeds.back().move = move;
  follow(event, id, deed, move);
}

std::vector<const CaseEvent*> in_order(const std::vector<CaseEvent>& events, Date as_of) {
  std::vector<const CaseEvent*> ordered;
  ordered.reserve(events.size());
  for (const CaseEvent& event : events) {
    if (event.when.date <= as_of) ordered.push_back(&event);
  }
  const auto by_date = [](const CaseEvent* left, const CaseEvent* right) { return left->when.date < right->when.date; };
  if (!std::is_sorted(ordered.begin(), ordered.end(), by_date)) std::stable_sort(ordered.begin(), ordered.end(), by_date);
  return ordered;
}

const Kind* kind_of(const History& history) {
  const CaseFile& head = *history.timeline.casefile;
  if (const Kind* kind = history.policy.kind(head.kind)) return kind;
  if (history.timeline.overlay) return &history.policy.kinds.front();
  std::vector<std::string> names;
  for (const Kind& each : history.policy.kinds) names.push_back(each.name);
  history.timeline.diagnostics.error("unknown-kind", head.kind_place,
                                     "'" + head.kind + "' is not a kind of this policy",
                                     "it has " + join_or(names));
  return nullptr;
}

std::string first_stage(const History& history, const Kind& kind) {
  const CaseFile& head = *history.timeline.casefile;
  if (head.starts_at.empty() || history.timeline.overlay) return kind.starts_at.front();
  const auto& allowed = kind.starts_at;
  if (contains(allowed, head.starts_at)) return head.starts_at;
  history.timeline.diagnostics.error("unknown-stage", head.starts_at_place,
                                     "a " + kind.title + " cannot start at '" + head.starts_at + "'",
                                     "it may start at " + join_or(allowed));
  return kind.starts_at.front();
}

}  // namespace

void walk_case(History& history) {
  const CaseFile& head = *history.timeline.casefile;
  const Kind* kind = kind_of(history);
  if (kind == nullptr || head.received.date > history.timeline.as_of) return;
  const std::string stage = first_stage(history, *kind);
  constexpr std::size_t most_stays = 4;  // of nearly all cases
  history.timeline.visits.reserve(most_stays);
  history.timeline.deeds.reserve(1 + head.points.size() + head.events.size());
  Walk walk(history);
  walk.begin(head.received, head.points);
  walk.enter_if_it_applies(*kind, stage);
  for (const CaseEvent* event : in_order(head.events, history.timeline.as_of)) {
    walk.take(*event);
    walk.enter_if_it_applies(*kind, stage);
  }
}

void walk_diary(History& history, const std::vector<CaseEvent>& diary) {
  const auto events = in_order(diary, history.timeline.as_of);
  if (history.policy.in_force > history.timeline.as_of) return;
  Date first = history.policy.in_force;
  if (!events.empty()) first = std::min(first, events.front()->when.date);
  history.timeline.visits.push_back({});
  history.timeline.deeds.push_back({.event = standard_event("received"), .date = first});
  history.timeline.begun = true;
  for (const CaseEvent* event : events) {
    const EventId id = history.policy.event(event->name);
    if (id == no_event) continue;  // another policy's: the reader of the diary checks the names against all of them
    history.timeline.deeds.push_back(
        {.event = id, .date = event->when.date, .minute = event->when.minute, .written = event});
  }
}

}  // namespace plaint
