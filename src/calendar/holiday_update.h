// What newly published bank holidays change in the tables that are there. It decides nothing about files: it gives the
// new tables and the differences.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "calendar/calendar.h"

namespace plaint {

struct HolidayChange {
  enum class Kind { added, removed, renamed };
  Kind kind = Kind::added;
  Date date;
  std::string title;   // the new one; of a day removed, the one that it had
  std::string before;  // renamed only: the title that it had
};

// One table anew.
struct HolidayUpdate {
  HolidayTable table;                  // as it will be; its place is that of the table that it follows, or none
  YearRange years_before;              // those of the table that it follows; 0 to 0 when the division is new
  std::vector<HolidayChange> changes;  // in order of date

  bool changes_nothing() const;
};

// The tables that follow when `published` (one table for each division) holds: years that were published take the place
// of those in the newest table of the division, all other years stay as they are. A year that an older table of the
// division covers is left to that table. Divisions that were not published are not in the answer. A problem: the
// published years would leave a gap.
Result<std::vector<HolidayUpdate>> update_holidays(const std::vector<HolidayTable>& present,
                                                   const std::vector<HolidayTable>& published);

}  // namespace plaint
