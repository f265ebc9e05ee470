// The dates by which something is owed as an iCalendar file (RFC 5545), for the calendar of whoever handles complaints: references,
// promises and roles, no summaries and no names. Made with libical, which folds and escapes. Every date is an all-day event
// (VEVENT): of to-dos (VTODO) Google Calendar shows none, and Outlook none in a calendar to which it subscribes.
#pragma once

#include <string>

#include "exchange/export_tables.h"

namespace plaint {

// BEGIN:VCALENDAR and what is said of the calendar as a whole. `about`: the row of export_info.
std::string calendar_beginning(const ExportRow& about);

// An event for each row of `deadlines` and `duties` that is still owed and has a date; another one where papers must be ready
// before a meeting. Its UID is made of deadline_id and the organisation, so that a calendar that has it already moves it. DTSTAMP is
// the day of `about`: the same files and the same day give the same bytes.
std::string calendar_entries(const ExportRow& about, const ExportRows& rows);

std::string calendar_end();

}  // namespace plaint
