// The date in the United Kingdom at an instant, worked out without a time zone database: the rule has been the same
// since 1996 (the Summer Time Order 2002, SI 2002/262). Knows nothing of the machine's own zone or clock.
#pragma once

#include <chrono>

#include "date/date.h"

namespace plaint {

// Summer time is one hour ahead of UTC, from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last Sunday of
// October: 2026-06-30T23:30Z is 1 July, 2026-12-31T23:30Z is still 31 December.
Date london_date(std::chrono::sys_seconds instant);

}  // namespace plaint
