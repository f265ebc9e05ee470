// The bank holidays that the tests count with, read straight from the published JSON: not by plaint's own readers.
#pragma once

#include <vector>

#include "calendar/calendar.h"

namespace plaint::test {

// The tables of the three divisions: 2007 to 2011 derived, 2012 to 2028 as published.
const std::vector<HolidayTable>& holiday_tables();

// England and Wales, without closures.
CalendarData calendar_data();
const Calendar& uk_calendar();

}  // namespace plaint::test
