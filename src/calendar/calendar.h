// Which days are open, and why the others are not: bank holidays by division, the organisation's closures, further
// named calendars (school days), and meetings. It does not count: count.h does.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/source.h"
#include "date/date.h"

namespace plaint {

struct Holiday {
  Date date;
  std::string title;  // "Good Friday"
  Place place;
};

// The bank holidays of one division, as its file in policies/calendars/ gives them.
struct HolidayTable {
  std::string division;  // "england-and-wales"
  std::string title;     // "England and Wales"
  std::string source;    // where the days were published
  int first_year = 0;    // years covered, both included; holidays outside them are refused by the reader
  int last_year = 0;
  std::vector<Holiday> holidays;  // in order of date
};

struct Closure {
  Date from;
  Date to;  // included
  std::string reason;
  Place place;
};

struct Meeting {
  Date date;
  Date papers;  // the day by which papers must be in; the meeting's own day when none is set
};
struct MeetingSeries {
  std::string name;  // "trustees"
  std::vector<Meeting> meetings;  // in order of date
  Place place;
};

// A further calendar, each a unit: "5 school days".
struct NamedCalendar {
  std::string name;
  std::string from = "working";  // "working", "every-day", or another named calendar
  std::vector<Closure> closures;
  Place place;
};

// All that a calendar is made from; the readers fill it.
struct CalendarData {
  std::vector<HolidayTable> tables;
  std::string division = "england-and-wales";  // the workspace's; also uk-any, uk-common
  std::vector<Closure> closures;               // close working days in every division
  std::vector<NamedCalendar> named;
  std::vector<MeetingSeries> meetings;
};

// Open and closed days of one calendar in one division. Days outside the years covered: only weekends are known.
// Every question is answered in constant time from a table built once.
class DayCalendar {
 public:
  bool is_open(Date day) const;
  std::string why_closed(Date day) const;  // "Saturday", "Good Friday", "Christmas closure"; "" when it is open
  bool covers(Date day) const;             // false: the day lies outside the years of the holiday tables
  Date next_open(Date day) const;          // `day` itself when it is open
  Date previous_open(Date day) const;      // likewise
  Date add_open(Date day, int n) const;    // the nth open day after `day`, which is never counted; n < 0: before it
  int open_between(Date after, Date upto) const;  // open days d with after < d <= upto; 0 when upto <= after
};

class Calendar {
 public:
  explicit Calendar(CalendarData data);

  // The same with further named calendars (those of a policy); shares what is the same.
  Calendar with_named(const std::vector<NamedCalendar>& more) const;

  bool knows_division(std::string_view division) const;
  bool knows_calendar(std::string_view name) const;
  // division "": the workspace's. The name "" or "working" is the plain working calendar.
  const DayCalendar& days(std::string_view name, std::string_view division) const;
  const MeetingSeries* meetings(std::string_view name) const;  // nullptr: no such series
  const std::string& division() const;
  int last_year() const;  // the last year that every table covers
};

}  // namespace plaint
