// The files of policies/calendars/: the bank holidays of one division, with the years that they cover. It takes and
// gives text; which files there are is for others to find.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "base/source.h"
#include "calendar/calendar.h"

namespace plaint::yaml {

// The table of one file, with its holidays in order of date; none when there is an error in it, all of which are told.
// The places in the table point into `source`, which must outlive it.
//
//   calendar: england-and-wales
//   title: England and Wales
//   source: https://www.gov.uk/bank-holidays.json
//   years: 2012 to 2028
//   holidays:
//     - {date: 2012-01-02, title: New Year's Day (substitute day)}
std::optional<HolidayTable> read_calendar(const Source& source, Diagnostics& diagnostics);

// The division that a calendar file names, found without parsing it: where its first line, after comments, is exactly
// `calendar: NAME`. When read_calendar() takes the file, that is the table's division. "": it may name any.
std::string division_at_head(std::string_view text);

// Two files may cover different years of one division, but no year twice: which would be right? Told at the later one.
void check_tables(const std::vector<HolidayTable>& tables, Diagnostics& diagnostics);

// The text of a calendar file; read_calendar gives the same table back.
std::string calendar_text(const HolidayTable& table);

}  // namespace plaint::yaml
