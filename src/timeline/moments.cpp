#include "timeline/moments.h"

#include <tuple>

namespace plaint {

namespace {

Occurrence on_day(const History& history, Date day) { return {{day, std::nullopt, false}, history.last_before(day), true}; }

std::optional<Occurrence> head_date(const std::optional<PartialDate>& date, const History& history, const Reach& reach) {
  if (!date) return std::nullopt;
  return on_day(history, reach.counted_from ? date->last() : date->first());
}

std::optional<Occurrence> event_moment(const Moment& moment, const History& history, const Reach& reach) {
  Reach since = reach;  // what the span is counted from may have come long before
  since.from = reach.visit < 0 ? 0 : history.visit(reach.visit).entered_by;
  since.past_counts = true;
  for (int index = reach.from; index <= reach.upto; ++index) {
    if (history.deed(index).event != moment.event) continue;
    if (moment.within) {
      const auto start = occurrence(moment.within_of.front(), history, since);
      if (!start) continue;
      const Counted limit = count(history.setting.calendar, *moment.within, start->start, *reach.counting);
      if (history.deed(index).date > limit.due) continue;
    }
    return Occurrence{start_of(history, index), index, false};
  }
  return std::nullopt;
}

std::optional<Occurrence> stage_moment(const Moment& moment, const History& history, const Reach& reach) {
  std::optional<Occurrence> before;
  for (const Visit& visit : history.timeline.visits) {
    if (visit.stage == nullptr || visit.stage->name != moment.name || visit.entered_by > reach.upto) continue;
    const Occurrence entry{start_of(history, visit.entered_by), visit.entered_by, false};
    if (visit.entered_by >= reach.from) return entry;
    if (reach.past_counts) before = entry;
  }
  return before;
}

std::optional<Occurrence> field_moment(const Moment& moment, const History& history, const Reach& reach) {
  std::optional<Occurrence> found;
  for (int index = reach.from; index <= reach.upto; ++index) {
    const Deed& deed = history.deed(index);
    if (deed.event != moment.event || deed.written == nullptr) continue;
    const auto told = parse_partial_date(deed.written->text(moment.name));
    if (!told) continue;
    const Date day = reach.counted_from ? told->last() : told->first();
    found = Occurrence{{day, std::nullopt, false}, found ? found->deed : index, false};
  }
  return found;
}

bool may_stay_unknown(const Moment& moment) {
  return moment.is == Moment::Is::incident || moment.is == Moment::Is::aware || moment.is == Moment::Is::last_of_series;
}

bool comes_before(const Occurrence& left, const Occurrence& right) {
  return std::tie(left.start.date, left.deed) < std::tie(right.start.date, right.deed);
}

}  // namespace

std::optional<Occurrence> occurrence(const Moment& moment, const History& history, const Reach& reach) {
  const CaseFile* head = history.timeline.casefile;
  switch (moment.is) {
    case Moment::Is::event: return event_moment(moment, history, reach);
    case Moment::Is::stage: return stage_moment(moment, history, reach);
    case Moment::Is::field: return field_moment(moment, history, reach);
    case Moment::Is::entered: {
      if (reach.visit < 0) return Occurrence{start_of(history, 0), 0, false};
      const int deed = history.visit(reach.visit).entered_by;
      return Occurrence{start_of(history, deed), deed, false};
    }
    case Moment::Is::received:
      if (!reach.past_counts && reach.from > 0) return std::nullopt;
      return Occurrence{start_of(history, 0), 0, false};
    case Moment::Is::incident: return head == nullptr ? std::nullopt : head_date(head->incident, history, reach);
    case Moment::Is::aware: return head == nullptr ? std::nullopt : head_date(head->aware, history, reach);
    case Moment::Is::last_of_series:
      return head == nullptr ? std::nullopt : head_date(head->last_of_series, history, reach);
    case Moment::Is::date: return head_date(moment.date, history, reach);
    case Moment::Is::due: {
      const auto day = reach.due_of ? reach.due_of(moment.name) : std::nullopt;
      if (!day) return std::nullopt;
      return on_day(history, *day);
    }
  }
  return std::nullopt;
}

std::optional<Occurrence> occurrence(const Moments& moments, const History& history, const Reach& reach) {
  std::optional<Occurrence> chosen;
  for (const Moment& moment : moments.of) {
    const auto found = occurrence(moment, history, reach);
    if (!found) {
      if (moments.last && !may_stay_unknown(moment)) return std::nullopt;
      continue;
    }
    const bool better = !chosen || (moments.last ? comes_before(*chosen, *found) : comes_before(*found, *chosen));
    if (better) chosen = found;
  }
  return chosen;
}

}  // namespace plaint
