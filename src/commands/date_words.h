// Dates as they are typed on the command line. Files know none of these words: there only YYYY-MM-DD.
#pragma once

#include <string_view>

#include "base/result.h"
#include "date/date.h"

namespace plaint {

// "2026-03-20", "today", "yesterday", or the name of a weekday, which is the last one before today: on Friday 20 March
// 2026 "friday" is 13 March and "thursday" is 19 March. Three letters will do ("fri"); capitals are the same.
Result<Date> parse_date_word(std::string_view word, Date today);

}  // namespace plaint
