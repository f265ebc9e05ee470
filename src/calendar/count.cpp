#include "calendar/count.h"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

namespace plaint {

namespace {

struct Pause {
  Date from;
  Date to;  // not included
};

// The pauses that have ended, in order, those that meet made into one.
std::vector<Pause> merged(const std::vector<PauseDays>& pauses) {
  std::vector<Pause> sorted;
  for (const PauseDays& pause : pauses) {
    if (pause.to && *pause.to > pause.from) sorted.push_back({pause.from, *pause.to});
  }
  std::sort(sorted.begin(), sorted.end(), [](const Pause& left, const Pause& right) { return left.from < right.from; });
  std::vector<Pause> apart;
  for (const Pause& pause : sorted) {
    if (apart.empty() || apart.back().to < pause.from) apart.push_back(pause);
    apart.back().to = std::max(apart.back().to, pause.to);
  }
  return apart;
}

bool is_paused(const std::vector<Pause>& pauses, Date day) {
  return std::any_of(pauses.begin(), pauses.end(),
                     [=](const Pause& each) { return each.from <= day && day < each.to; });
}

bool counts_open_days(const Span& span) { return span.unit == Unit::working_days || span.unit == Unit::named_days; }

const DayCalendar& clock_calendar(const Calendar& calendar, const Span& span, const Counting& counting) {
  return calendar.days(span.unit == Unit::named_days ? span.calendar : "", counting.division);
}

// One clock that is being counted. It notes the first and the last day about which it asked whether they are open.
class Clock {
 public:
  Clock(const DayCalendar& days, const Span& span, const Counting& counting, const std::vector<PauseDays>& pauses)
      : days_(days), span_(span), counting_(counting) {
    if (!pauses.empty() && !span.before) pauses_ = merged(pauses);
  }

  Counted count(const Start& start) {
    Counted counted;
    counted.from = start_after_arrival(start);
    counted.due = due(counted.from);
    counted.provisional = asked_ && !days_.covers(first_asked_, last_asked_);
    return counted;
  }

 private:
  void ask(Date from, Date upto) {
    first_asked_ = asked_ ? std::min(first_asked_, from) : from;
    last_asked_ = asked_ ? std::max(last_asked_, upto) : upto;
    asked_ = true;
  }

  Date next_open(Date day) {
    const Date open = days_.next_open(day);
    ask(day, open);
    return open;
  }

  Date start_after_arrival(const Start& start) {
    if (!start.arrived || span_.before) return start.date;
    const bool too_late = counting_.cut_off && start.minute && *start.minute > *counting_.cut_off;
    const Date arrived = too_late ? start.date + Days(1) : start.date;
    const bool rolled = counting_.first_day == FirstDay::receipt_rolled ||
                        (too_late && counting_.late_arrival == LateArrival::next_open_day);
    return rolled ? next_open(arrived) : arrived;
  }

  Date due(Date from) {
    switch (span_.unit) {
      case Unit::working_days:
      case Unit::named_days:
        return span_.before ? open_days_before(from) : open_days_after(from);
      case Unit::same_day:
        return next_open_and_running(from);
      case Unit::as_soon_as_possible:
        throw std::logic_error("'as soon as possible' has no due date");
      default:
        return on_open_day(span_.before ? calendar_units_before(from) : calendar_units_after(from));
    }
  }

  bool start_is_day_one() const { return counting_.first_day == FirstDay::that_day && span_.n > 0; }

  Date open_days_after(Date from) {
    const Date before_first = start_is_day_one() ? from - Days(1) : from;
    Date due = days_.add_open(before_first, span_.n);
    for (int skipped = 0; span_.n > 0;) {
      const int paused = paused_open_days(before_first, due);
      if (paused == skipped) break;
      skipped = paused;
      due = days_.add_open(before_first, span_.n + skipped);
    }
    if (span_.n > 0) ask(before_first + Days(1), due);
    return due;
  }

  Date open_days_before(Date from) {
    const Date after_first = start_is_day_one() ? from + Days(1) : from;
    const Date due = days_.add_open(after_first, -span_.n);
    if (span_.n > 0) ask(due, after_first - Days(1));
    return due;
  }

  // Without rolling: the last day of the period, pauses added.
  Date calendar_units_after(Date from) const {
    const Date planned = corresponding_date(from, span_.n, start_is_day_one() ? -1 : 0);
    Date last = planned;
    for (;;) {
      const Date longer = planned + Days(paused_days(from, last));
      if (longer == last) return last;
      last = longer;
    }
  }

  Date calendar_units_before(Date from) const { return corresponding_date(from, -span_.n, start_is_day_one() ? 1 : 0); }

  // `n` of the span's unit from a day, and `shift` days more where the month has the day. A month that is too short
  // ends the period by itself: 31 August + 6 months, the start counted, is 28 February and not the 27th.
  Date corresponding_date(Date from, int n, int shift) const {
    if (span_.unit == Unit::days) return from + Days(n + shift);
    if (span_.unit == Unit::weeks) return from + Days(7 * n + shift);
    const Date same_day = add_months(from, span_.unit == Unit::years ? 12 * n : n);
    const bool too_short = std::chrono::year_month_day{same_day}.day() != std::chrono::year_month_day{from}.day();
    return too_short && shift < 0 ? same_day : same_day + Days(shift);
  }

  Date on_open_day(Date last) {
    if (counting_.last_day_closed == LastDayClosed::same) return last;
    if (counting_.last_day_closed == LastDayClosed::next_working_day && !span_.before)
      return next_open_and_running(last);
    Date open = days_.previous_open(last);
    while (is_paused(pauses_, open)) open = days_.previous_open(open - Days(1));
    ask(open, last);
    return open;
  }

  Date next_open_and_running(Date day) {
    Date open = next_open(day);
    while (is_paused(pauses_, open)) open = next_open(open + Days(1));
    return open;
  }

  // Those of the days d with after < d <= upto that are paused: every day of them, or only the open ones.
  int paused_days(Date after, Date upto) const {
    int paused = 0;
    for (const Pause& pause : pauses_) {
      const Date first = std::max(pause.from, after + Days(1));
      const Date last = std::min(pause.to - Days(1), upto);
      if (last >= first) paused += static_cast<int>((last - first).count()) + 1;
    }
    return paused;
  }
  int paused_open_days(Date after, Date upto) const {
    int paused = 0;
    for (const Pause& pause : pauses_) {
      paused += days_.open_between(std::max(pause.from - Days(1), after), std::min(pause.to - Days(1), upto));
    }
    return paused;
  }

  const DayCalendar& days_;
  const Span& span_;
  const Counting& counting_;
  std::vector<Pause> pauses_;
  bool asked_ = false;
  Date first_asked_;
  Date last_asked_;
};

}  // namespace

Counted count(const Calendar& calendar, const Span& span, const Start& start, const Counting& counting,
              const std::vector<PauseDays>& pauses) {
  Counted counted = Clock(clock_calendar(calendar, span, counting), span, counting, pauses).count(start);
  counted.paused = !span.before && std::any_of(pauses.begin(), pauses.end(), [&](const PauseDays& pause) {
    return !pause.to && pause.from <= counted.due;
  });
  return counted;
}

int lateness(const Calendar& calendar, const Span& span, const Counting& counting, Date due, Date day) {
  if (day <= due) return 0;
  const bool in_days = !counts_open_days(span) && span.unit != Unit::same_day && span.unit != Unit::as_soon_as_possible;
  if (in_days) return static_cast<int>((day - due).count());
  const DayCalendar& days = clock_calendar(calendar, span, counting);
  return days.open_between(due, days.next_open(day));
}

int elapsed(const Calendar& calendar, const Span& span, const Counting& counting, Date start, Date day,
            const std::vector<PauseDays>& pauses) {
  if (day < start) return 0;
  const bool in_days = !counts_open_days(span) && span.unit != Unit::same_day && span.unit != Unit::as_soon_as_possible;
  const DayCalendar& days = clock_calendar(calendar, span, counting);
  const auto between = [&](Date after, Date upto) {
    if (upto <= after) return 0;
    return in_days ? static_cast<int>((upto - after).count()) : days.open_between(after, upto);
  };
  const Date after = counting.first_day == FirstDay::that_day ? start - Days(1) : start;
  int taken = between(after, day);
  for (const Pause& pause : merged(pauses)) {
    taken -= between(std::max(after, pause.from - Days(1)), std::min(day, pause.to - Days(1)));
  }
  return taken;
}

std::vector<SkippedDay> skipped_days(const Calendar& calendar, const Span& span, const Start& start,
                                     const Counting& counting, const std::vector<PauseDays>& pauses) {
  const DayCalendar& days = clock_calendar(calendar, span, counting);
  const std::vector<Pause> paused = span.before ? std::vector<Pause>{} : merged(pauses);
  std::vector<SkippedDay> skipped;
  const auto note = [&](Date first, Date last, bool closed_days_too) {
    for (Date day = first; day <= last; day += Days(1)) {
      if (closed_days_too && !days.is_open(day)) {
        skipped.push_back({day, days.why_closed(day)});
      } else if (is_paused(paused, day)) {
        skipped.push_back({day, "paused"});
      }
    }
  };

  const Counted counted = count(calendar, span, start, counting, pauses);
  const bool waited = counted.from != start.date;
  if (waited && days.is_open(start.date)) {
    skipped.push_back({start.date, fmt::format("after {}", time_of_day(*counting.cut_off))});
  }
  if (waited) note(start.date, counted.from - Days(1), true);

  if (counts_open_days(span) || span.unit == Unit::same_day) {
    const bool start_is_asked = counting.first_day == FirstDay::that_day || span.unit == Unit::same_day;
    const Days beyond(start_is_asked ? 0 : 1);
    if (span.before) note(counted.due + Days(1), counted.from - beyond, true);
    if (!span.before) note(counted.from + beyond, counted.due - Days(1), true);
    return skipped;
  }
  Counting unrolled = counting;
  unrolled.last_day_closed = LastDayClosed::same;
  const Date last = count(calendar, span, start, unrolled, pauses).due;
  if (!span.before) note(counted.from + Days(1), std::min(last, counted.due) - Days(1), false);
  note(last, counted.due - Days(1), true);
  note(counted.due + Days(1), last, true);
  return skipped;
}

}  // namespace plaint
