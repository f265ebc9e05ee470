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
#include "date/span.h"

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
  Place place;                    // where its years stand
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
  std::vector<Meeting> meetings;
  Place place;
  std::optional<Span> papers;  // how long before each meeting its papers must be in; a Calendar works out their days
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

// Years from first to last, both included.
struct YearRange {
  int first = 0;
  int last = 0;
};
std::string to_string(const YearRange& years);               // "2012 to 2028", "2026"
std::string to_string(const std::vector<YearRange>& years);  // "2012 to 2020 and 2025"; "no year"

// What one DayCalendar is built from.
struct DayRules {
  bool weekends_closed = true;
  std::vector<Holiday> holidays;  // in order of date
  std::vector<Closure> closures;
  std::vector<YearRange> covered;  // the years whose holidays are known: in order, with gaps between them
  YearRange table;                 // the years to be tabled; days outside them are walked one by one
};

// Open and closed days of one calendar in one division. Days outside the years covered: only weekends and closures are
// known. Every question about the years tabled (ten more than covered on either side) is answered in constant time.
class DayCalendar {
 public:
  explicit DayCalendar(DayRules rules);

  bool is_open(Date day) const;
  std::string why_closed(Date day) const;   // "Saturday", "Good Friday", "Christmas closure"; "" when it is open
  bool covers(Date day) const;              // false: the day lies outside the years of the holiday tables
  bool covers(Date from, Date upto) const;  // every day from `from` to `upto`, both included
  Date next_open(Date day) const;           // `day` itself when it is open
  Date previous_open(Date day) const;       // likewise
  Date add_open(Date day, int n) const;     // the nth open day after `day`, which is never counted; n < 0: before it
  int open_between(Date after, Date upto) const;  // open days d with after < d <= upto; 0 when upto <= after
  const DayRules& rules() const { return rules_; }

 private:
  bool tabled(Date day) const;
  std::size_t index(Date day) const;
  const Holiday* holiday_on(Date day) const;
  const Closure* closure_on(Date day) const;
  bool open_by_rule(Date day) const;
  Date walk(Date day, int n) const;
  int open_upto(Date day) const;
  int weekdays_upto(Date day) const;

  DayRules rules_;
  Date begin_;                    // the first day tabled
  std::vector<int> open_before_;  // for each day tabled, and the one after: how many open days of the table precede it
  std::vector<int> open_days_;    // the open days of the table, as days since begin_
  bool only_weekends_outside_ = false;  // no closure and no holiday lies outside the table
};

// The two divisions that are made of the three of the United Kingdom.
inline constexpr std::string_view uk_any = "uk-any";        // closed anywhere in the United Kingdom
inline constexpr std::string_view uk_common = "uk-common";  // closed everywhere in it

class Calendar {
 public:
  explicit Calendar(CalendarData data);

  // The same with further named calendars (those of a policy); one of the same name takes the place of the workspace's.
  Calendar with_named(const std::vector<NamedCalendar>& more) const;

  bool knows_division(std::string_view division) const;  // there are tables for it
  bool knows_calendar(std::string_view name) const;
  std::vector<std::string> divisions() const;  // those that it knows, uk-any and uk-common last

  // division "": the workspace's. The name "" or "working" is the plain working calendar, "every-day" the one without
  // closed days. A division without tables covers no year, so that whatever is counted in it is provisional. An unknown
  // name is a bug and throws.
  const DayCalendar& days(std::string_view name, std::string_view division) const;
  const MeetingSeries* meetings(std::string_view name) const;  // nullptr: no such series
  const std::string& division() const;
  int first_year() const;  // the first and the last year that every table covers; 0 when there are no tables
  int last_year() const;
  const CalendarData& data() const { return *data_; }

 private:
  // The days of one calendar in one division, which are tabled when somebody counts with them for the first time. Copies of a
  // Calendar share them, and several threads may count at a time.
  class OnDemand;
  struct Known {
    std::string name;
    std::string division;
    std::shared_ptr<OnDemand> days;
  };
  Calendar() = default;
  void add(std::string name, std::string division);
  void add_named();

  std::shared_ptr<const CalendarData> data_;
  std::vector<Known> known_;
};

// The divisions whose tables make up a division: itself, or the three of the United Kingdom. It points into `division`.
std::vector<std::string_view> parts_of(std::string_view division);

// What is wrong with the `from` of a named calendar among all of them: it names no calendar, or comes back to itself.
std::optional<Problem> problem_of(const NamedCalendar& calendar, const std::vector<NamedCalendar>& all);

}  // namespace plaint
