// Days as people type them into spreadsheets: 2024-02-01, 1/2/2024, 01.02.24, 1 Feb 2024, February 1, 2024, Thu 1 February 2024 09:30.
// Which of 1 and 2 is the month is never guessed.
#pragma once

#include <optional>
#include <string_view>

#include "base/result.h"
#include "date/date.h"

namespace plaint {

enum class DateOrder { unknown, day_first, month_first };

// What such a text proves: 25/03/2024 has the day first. unknown: it proves nothing.
DateOrder order_shown_by(std::string_view text);

// `today`: a year of two digits is the last one that ends so and has come. A time of midnight is none. Problems: no date, a day that
// does not exist, one that can be read in two ways while the order is unknown, Excel's number of a day.
Result<DateTime> parse_loose_date(std::string_view text, DateOrder order, Date today);

// The same, or "2024", "2024-02", "02/2024", "February 2024".
Result<PartialDate> parse_loose_partial_date(std::string_view text, DateOrder order, Date today);

}  // namespace plaint
