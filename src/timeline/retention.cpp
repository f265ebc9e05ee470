#include "timeline/retention.h"

#include <algorithm>

#include "timeline/moments.h"
#include "timeline/moves.h"

namespace plaint {

namespace {

// Every day counts, and a closed day is a day like others: nobody needs to be in the office for it.
Date last_day(const Calendar& calendar, const Span& span, Date from) {
  if (span.unit == Unit::as_soon_as_possible) return from;
  Counting counting;
  counting.last_day_closed = LastDayClosed::same;
  return count(calendar, span, {from, std::nullopt, false}, counting).due;
}

// The latest that it came: looked for from the end of the history backwards.
std::optional<Date> last_coming(const Moments& moments, const History& history) {
  for (int from = history.last(); from >= 0; --from) {
    const Reach reach{-1, from, history.last(), from == 0, true, history.policy.counting, known_due(history, -1)};
    if (const auto found = occurrence(moments, history, reach)) return found->start.date;
  }
  return std::nullopt;
}

void find_hold(const Timeline& timeline, Keeping& keeping) {
  for (const Deed& deed : timeline.deeds) {
    if (deed.written == nullptr) continue;
    if (deed.written->name == "retention-held") {
      keeping.held_since = deed.date;
      keeping.held_because = deed.written->text("reason");
    } else if (deed.written->name == "retention-released") {
      keeping.held_since.reset();
      keeping.held_because.clear();
    }
  }
}

void find_period(const Timeline& timeline, Keeping& keeping) {
  if (!timeline.kept_until || (keeping.until && *keeping.until >= *timeline.kept_until)) return;
  keeping.until = timeline.kept_until;
  keeping.policy = timeline.policy;
  keeping.span = timeline.policy->retention->span;
}

void find_right(const Timeline& timeline, Keeping& keeping) {
  for (const ExternalRight& right : timeline.external) {
    if (right.is != ExternalRight::Is::open) continue;
    const bool later = keeping.right == nullptr || (right.until && (!keeping.right->until || *right.until > *keeping.right->until));
    if (later) keeping.right = &right;
  }
}

Keeping::Is state_of(const Keeping& keeping, Date today) {
  using Is = Keeping::Is;
  if (!keeping.closed) return Is::open;
  if (keeping.held_since) return Is::held;
  if (keeping.until && *keeping.until >= today) return Is::kept;
  if (keeping.right_ends()) return Is::right_open;
  return keeping.until ? Is::over : Is::unknown;
}

}  // namespace

void find_kept_until(History& history) {
  Timeline& timeline = history.timeline;
  if (timeline.open() || timeline.visits.empty() || !history.policy.retention) return;
  const Retention& retention = *history.policy.retention;
  const Date from = last_coming(retention.of, history).value_or(timeline.stage_since());
  timeline.kept_until = last_day(history.setting.calendar, retention.span, from);
}

Keeping keeping_of(const Timeline& own, const std::vector<Timeline>& overlays, const std::optional<Span>& of_workspace) {
  Keeping keeping;
  find_hold(own, keeping);
  find_right(own, keeping);
  if (!own.open()) {
    keeping.closed = own.stage_since();
    find_period(own, keeping);
  }
  for (const Timeline& overlay : overlays) {
    find_right(overlay, keeping);
    if (keeping.closed) find_period(overlay, keeping);
  }
  if (keeping.closed && !keeping.until && of_workspace) {
    keeping.until = last_day(own.setting->calendar, *of_workspace, *keeping.closed);
    keeping.span = *of_workspace;
  }
  keeping.is = state_of(keeping, own.as_of);
  return keeping;
}

}  // namespace plaint
