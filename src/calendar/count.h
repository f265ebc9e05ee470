// The arithmetic of deadlines: from a start, a span and the rules of counting to a day. Pure.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "calendar/calendar.h"
#include "calendar/counting.h"
#include "date/span.h"

namespace plaint {

// Days d with from <= d < to are not counted (R24); `to` none: the pause goes on, and is counted as if it ended at
// once: the date is then the earliest that it can be.
struct PauseDays {
  Date from;
  std::optional<Date> to;
};

struct Start {
  Date date;
  std::optional<int> minute;  // time of day, when it was given
  bool arrived = true;        // came from outside: only then do cut-off and receipt-rolled apply
};

struct Counted {
  Date due;
  Date from;                 // the start after cut-off and rolling
  bool provisional = false;  // counting touched a day outside the years of the holiday tables (R29)
  bool paused = false;       // within a pause that goes on: `due` means "not before" (R24)
};

// The day on which a promise falls due. Working days and the days of a named calendar count open days, and end on one;
// 0 of them end on the start itself. Days, weeks, months and years count every day, and a closed last day is moved as
// `counting` says. Only arrivals are subject to cut-off and receipt-rolled. A span with `before` is the latest day for
// something that must be done that long beforehand: it knows no pause, and a closed last day is the open day before it,
// unless it is to stay the same. as_soon_as_possible has no due date: calling with it is a bug.
//   count(10 working days, Mon 2 March 2026) == Mon 16 March 2026
//   count(3 months, 30 November 2026), last day same == 28 February 2027
Counted count(const Calendar& calendar, const Span& span, const Start& start, const Counting& counting,
              const std::vector<PauseDays>& pauses = {});

// Every day between start and due that was not counted, or on which the due date could not fall, with the reason.
struct SkippedDay {
  Date date;
  std::string reason;  // "Saturday", "Good Friday", "paused"
};
std::vector<SkippedDay> skipped_days(const Calendar& calendar, const Span& span, const Start& start,
                                     const Counting& counting, const std::vector<PauseDays>& pauses = {});

// How late `day` is after `due`, in the span's lateness unit (R4); 0 when day <= due, never 0 after it. In open days a
// closed `day` is rolled on first: due Fri 20 March 2026, 10 working days: 1 on Sat 21 as on Mon 23 March. In days
// every day counts: due Fri 20 March, 28 days: 1 on Sat 21, 3 on Mon 23 March.
int lateness(const Calendar& calendar, const Span& span, const Counting& counting, Date due, Date day);

// How long something took, from the start of its clock up to `day`, in the span's lateness unit; days within pauses are
// not counted. A period of which the first day is day one is one longer. 0: on the day itself, or before.
//   10 working days, Mon 2 March 2026 to Thu 12 March: 8
int elapsed(const Calendar& calendar, const Span& span, const Counting& counting, Date start, Date day,
            const std::vector<PauseDays>& pauses = {});

}  // namespace plaint
