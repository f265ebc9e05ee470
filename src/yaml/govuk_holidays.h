// Bank holidays as GOV.UK publishes them in JSON (https://www.gov.uk/bank-holidays.json). Only reads: what the days
// change in the tables that are there is for calendar/holiday_update.h.
#pragma once

#include <string_view>
#include <vector>

#include "base/result.h"
#include "calendar/calendar.h"

namespace plaint {

// One table for each division, in the order of their names. The years covered are those of which the file has the
// whole: from New Year to Christmas; days of a year that it has only in part are left out. A substitute day is told in
// its title: "Boxing Day (substitute day)". A problem when the text is not JSON, or not of that form, or has a hole of
// a year.
Result<std::vector<HolidayTable>> read_govuk_holidays(std::string_view json);

}  // namespace plaint
