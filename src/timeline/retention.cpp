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
    const Reach reach{-1, from, history.last(), from == 0, true, &history.policy.counting, known_due(history, -1)};
    if (const auto found = occurrence(moments, history, reach)) return found->start.date;
  }
  return std::nullopt;
}

// A hold goes on over whatever else happens; an erasure is over when something else happens, for then they may have
// written again.
void find_hold(const Timeline& timeline, Keeping& keeping) {
  for (const Deed& deed : timeline.deeds) {
    if (deed.written == nullptr) continue;
    const std::string& name = deed.written->name;
    keeping.erased = name == "erased" ? std::optional(deed.date) : std::nullopt;
    if (name == "retention-held") {
      keeping.held_since = deed.date;
      keeping.held_because = deed.written->text("reason");
    } else if (name == "retention-released" || name == "erased") {
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

bool of_the_head(const Moments& moments) {
  using Is = Moment::Is;
  return std::all_of(moments.of.begin(), moments.of.end(), [](const Moment& each) {
    return each.is == Is::incident || each.is == Is::aware || each.is == Is::last_of_series;
  });
}

// The last day of a right, or the last that it can have: nobody complains of what they do not know of yet, and after the
// closing nothing more comes. None: it has no end.
std::optional<Date> end_of(const Timeline& timeline, const ExternalRight& right) {
  if (right.until) return right.until;
  std::optional<Date> end;
  for (const Window& window : right.body->windows) {
    if (window.within.unit == Unit::as_soon_as_possible) continue;
    const Date from = of_the_head(window.of) ? timeline.deeds.front().date : timeline.stage_since();
    const Date last = count(timeline.setting->calendar, window.within, {from, std::nullopt, false}, window.counting).due;
    end = end ? std::min(*end, last) : last;
  }
  return end;
}

// Of those that may still be used: the one that ends last, else one without an end.
void find_right(const Timeline& timeline, Keeping& keeping) {
  for (const ExternalRight& right : timeline.external) {
    if (right.is != ExternalRight::Is::open) continue;
    const auto end = end_of(timeline, right);
    if (end && *end < timeline.as_of) continue;
    if (keeping.right != nullptr && (!end || (keeping.right_until && *keeping.right_until >= *end))) continue;
    keeping.right = &right;
    keeping.right_until = end;
  }
}

Keeping::Is state_of(const Keeping& keeping, Date today) {
  using Is = Keeping::Is;
  if (keeping.erased) return Is::erased;
  if (!keeping.closed) return Is::open;
  if (keeping.held_since) return Is::held;
  if (keeping.until && *keeping.until >= today) return Is::kept;
  if (keeping.right_until) return Is::right_open;
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
