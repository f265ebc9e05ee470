#include "timeline/moves.h"

#include "base/text.h"
#include "timeline/conditions.h"
#include "timeline/moments.h"

namespace plaint {

const Move* move_for(const History& history, int visit, EventId event, int at, int deed) {
  const Move* first = nullptr;
  for (const Move& move : history.visit(visit).stage->moves) {
    if (move.event != event) continue;
    if (holds(move.applies, history, {at, -1, deed, true})) return &move;
    if (first == nullptr) first = &move;
  }
  return first;
}

std::vector<MoveFault> move_faults(const History& history, const Move& move, int visit, int at, int deed) {
  std::vector<MoveFault> faults;
  const std::string to = move.to == "closed" ? "closing" : "'" + title_of_name(move.to) + "'";
  if (!holds(move.applies, history, {at, -1, deed, true})) {
    faults.push_back({"move-not-allowed", "the policy's condition for the move to " + to + " does not hold"});
  }
  const Date day = deed >= 0 ? history.deed(deed).date : history.timeline.as_of;
  const Visit& stay = history.visit(visit);
  const int since = stay.stage->is_closed() ? 0 : stay.entered_by;  // a closed case looks back at all of itself
  Reach reach{visit, since, deed >= 0 ? deed - 1 : at, true, true, &move.counting, known_due(history, visit)};
  const auto from = move.from.empty() ? std::nullopt : occurrence(move.from, history, reach);
  if (!move.from.empty() && (!from || from->start.date > day)) {
    faults.push_back({"move-not-allowed", "the move to " + to + " is open only from " + to_string(move.from, history.policy)});
  }
  if (!move.within) return faults;
  const auto start = occurrence(move.of, history, reach);
  if (!start) return faults;
  const Counted last = count(history.setting.calendar, *move.within, start->start, move.counting, history.pause_days());
  if (day <= last.due) return faults;
  faults.push_back({"out-of-window", "the move to " + to + " was open until " + day_form(last.due) + ": " +
                                         to_string(*move.within) + " after " + to_string(move.of, history.policy)});
  return faults;
}

std::optional<Date> falls_due(const Instance& instance) { return instance.due ? instance.due : instance.computed; }

std::function<std::optional<Date>(const std::string& promise)> known_due(const History& history, int visit) {
  return [&history, visit](const std::string& name) {
    std::optional<Date> found;
    for (const Instance& each : history.timeline.instances) {
      const bool named = each.promise->name == name || each.promise->stage + "." + each.promise->name == name;
      if (!named || !falls_due(each)) continue;
      if (visit >= 0 && each.visit == visit) return falls_due(each);
      found = falls_due(each);
    }
    return found;
  };
}

}  // namespace plaint
