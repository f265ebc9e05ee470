// The rules by which a policy counts days (policy-language 1.7). Data only: count.h counts with them.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"

namespace plaint {

enum class FirstDay {
  next_day,        // the start is not counted
  receipt_rolled,  // a closed start first becomes the next open day; then as next_day
  that_day,        // the start, or the next open day, is day one
};
enum class LastDayClosed { same, next_working_day, previous_working_day };

// What came after the cut-off came ... A policy takes the next open day (R6); `plaint workday` the next day, as the public
// bodies do whose deadlines it is checked against, and leaves closed days to `first_day`.
enum class LateArrival { next_open_day, next_day };

struct Counting {
  FirstDay first_day = FirstDay::next_day;
  LastDayClosed last_day_closed = LastDayClosed::next_working_day;  // for days, weeks, months and years
  std::optional<int> cut_off;  // minutes since midnight; later arrivals count from the next (open) day
  std::string division{};      // "": the workspace's
  LateArrival late_arrival = LateArrival::next_open_day;
};

// What one promise, kind or policy says of it; whatever is empty is said further out.
struct CountingOverrides {
  std::optional<FirstDay> first_day;
  std::optional<LastDayClosed> last_day_closed;
  std::optional<std::optional<int>> cut_off;  // outer: said at all; inner none: "none"
  std::optional<std::string> division;
};
Counting apply(Counting base, const CountingOverrides& overrides);

// The words of policies and of the command line: next-day, receipt-rolled, that-day; same, next-working-day,
// previous-working-day; "17:00" or "none".
Result<FirstDay> parse_first_day(std::string_view word);
Result<LastDayClosed> parse_last_day_closed(std::string_view word);
Result<std::optional<int>> parse_cut_off(std::string_view word);
std::string_view to_string(FirstDay rule);
std::string_view to_string(LastDayClosed rule);

}  // namespace plaint
