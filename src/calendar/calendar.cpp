#include "calendar/calendar.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <set>
#include <stdexcept>

#include "base/text.h"
#include "calendar/count.h"

namespace plaint {

namespace {

constexpr std::array<std::string_view, 3> uk_divisions = {"england-and-wales", "scotland", "northern-ireland"};
constexpr YearRange for_ever = {-32767, 32767};
constexpr int margin_years = 10;

bool has_table(const CalendarData& data, std::string_view division) {
  return std::any_of(data.tables.begin(), data.tables.end(),
                     [=](const HolidayTable& table) { return table.division == division; });
}

bool has_all_of_uk(const CalendarData& data) {
  return std::all_of(uk_divisions.begin(), uk_divisions.end(),
                     [&](std::string_view division) { return has_table(data, division); });
}

// The divisions of which a division is made: itself, or the three of the United Kingdom.
std::vector<std::string_view> parts_of(std::string_view division) {
  if (division == uk_any || division == uk_common) return {uk_divisions.begin(), uk_divisions.end()};
  return {division};
}

std::set<int> years_of(const CalendarData& data, std::string_view division) {
  std::set<int> years;
  for (const HolidayTable& table : data.tables) {
    if (table.division != division) continue;
    for (int year = table.first_year; year <= table.last_year; ++year) years.insert(year);
  }
  return years;
}

// The years of which every one of the divisions has a table.
std::vector<YearRange> years_of_all(const CalendarData& data, const std::vector<std::string_view>& divisions) {
  std::set<int> common = years_of(data, divisions.front());
  for (const std::string_view division : divisions) {
    const std::set<int> known = years_of(data, division);
    std::erase_if(common, [&](int year) { return !known.contains(year); });
  }
  std::vector<YearRange> ranges;
  for (const int year : common) {
    if (ranges.empty() || ranges.back().last + 1 != year) ranges.push_back({year, year});
    ranges.back().last = year;
  }
  return ranges;
}

// The years that every DayCalendar tables, the same for all: those of the holiday tables and some more.
YearRange years_tabled(const CalendarData& data) {
  if (data.tables.empty()) return {2000, 2050};
  YearRange years = {data.tables.front().first_year, data.tables.front().last_year};
  for (const HolidayTable& table : data.tables) {
    years.first = std::min(years.first, table.first_year);
    years.last = std::max(years.last, table.last_year);
  }
  return {years.first - margin_years, years.last + margin_years};
}

struct HolidayIn {
  const Holiday* holiday;
  std::vector<std::string> titles;  // of the divisions that have it
  std::set<std::string> divisions;
};

std::map<Date, HolidayIn> holidays_by_date(const CalendarData& data, const std::vector<std::string_view>& divisions) {
  std::map<Date, HolidayIn> found;
  for (const HolidayTable& table : data.tables) {
    if (std::find(divisions.begin(), divisions.end(), table.division) == divisions.end()) continue;
    for (const Holiday& holiday : table.holidays) {
      HolidayIn& day = found.try_emplace(holiday.date, HolidayIn{&holiday, {}, {}}).first->second;
      if (day.divisions.insert(table.division).second) day.titles.push_back(table.title);
    }
  }
  return found;
}

std::vector<Holiday> holidays_of_one(const CalendarData& data, std::string_view division) {
  std::vector<Holiday> holidays;
  for (const HolidayTable& table : data.tables) {
    if (table.division == division) holidays.insert(holidays.end(), table.holidays.begin(), table.holidays.end());
  }
  std::stable_sort(holidays.begin(), holidays.end(),
                   [](const Holiday& left, const Holiday& right) { return left.date < right.date; });
  return holidays;
}

std::vector<Holiday> holidays_of(const CalendarData& data, std::string_view division) {
  const std::vector<std::string_view> parts = parts_of(division);
  if (parts.size() == 1) return holidays_of_one(data, division);
  std::vector<Holiday> holidays;
  for (const auto& [date, day] : holidays_by_date(data, parts)) {
    const bool everywhere = day.divisions.size() == parts.size();
    if (!everywhere && division == uk_common) continue;
    Holiday& added = holidays.emplace_back(*day.holiday);
    if (!everywhere) added.title += " (" + join(day.titles, ", ") + ")";
  }
  return holidays;
}

DayRules working_rules(const CalendarData& data, std::string_view division) {
  DayRules rules;
  rules.holidays = holidays_of(data, division);
  rules.closures = data.closures;
  rules.covered = years_of_all(data, parts_of(division));
  rules.table = years_tabled(data);
  return rules;
}

DayRules every_day_rules(const CalendarData& data) {
  DayRules rules;
  rules.weekends_closed = false;
  rules.covered = {for_ever};
  rules.table = years_tabled(data);
  return rules;
}

const NamedCalendar* find_named(const std::vector<NamedCalendar>& all, std::string_view name) {
  const auto found = std::find_if(all.begin(), all.end(), [=](const NamedCalendar& each) { return each.name == name; });
  return found == all.end() ? nullptr : &*found;
}

// The rules of a named calendar: those of the calendar it is from, and its closures. What problem_of() refuses is taken
// as from "working".
DayRules named_rules(const CalendarData& data, const NamedCalendar& named, const DayRules& working) {
  const bool sound = !problem_of(named, data.named);
  const NamedCalendar* parent = sound ? find_named(data.named, named.from) : nullptr;
  DayRules rules = parent != nullptr           ? named_rules(data, *parent, working)
                   : named.from == "every-day" ? every_day_rules(data)
                                               : working;
  rules.closures.insert(rules.closures.end(), named.closures.begin(), named.closures.end());
  return rules;
}

std::vector<std::string> known_divisions(const CalendarData& data) {
  std::vector<std::string> divisions;
  for (const HolidayTable& table : data.tables) {
    const bool seen = std::find(divisions.begin(), divisions.end(), table.division) != divisions.end();
    if (!seen) divisions.push_back(table.division);
  }
  if (!has_all_of_uk(data)) return divisions;
  divisions.emplace_back(uk_any);
  divisions.emplace_back(uk_common);
  return divisions;
}

}  // namespace

std::optional<Problem> problem_of(const NamedCalendar& calendar, const std::vector<NamedCalendar>& all) {
  std::set<std::string> passed;
  for (const NamedCalendar* at = &calendar; at != nullptr; at = find_named(all, at->from)) {
    if (at->from == "working" || at->from == "every-day") return std::nullopt;
    if (!passed.insert(at->from).second) {
      return Problem{fmt::format("calendar '{}' is from itself", calendar.name), "begin with working or every-day"};
    }
  }
  std::vector<std::string> known = {"working", "every-day"};
  for (const NamedCalendar& each : all) known.push_back(each.name);
  return Problem{fmt::format("'{}' is from a calendar that is not here", calendar.name), "known: " + join_or(known)};
}

Calendar::Calendar(CalendarData data) : data_(std::make_shared<const CalendarData>(std::move(data))) {
  std::vector<std::string> divisions = known_divisions(*data_);
  divisions.emplace_back();  // "": for a division without tables, covering no year
  for (const std::string& division : divisions) {
    built_.push_back({"working", division, std::make_shared<const DayCalendar>(working_rules(*data_, division))});
  }
  built_.push_back({"every-day", "", std::make_shared<const DayCalendar>(every_day_rules(*data_))});
  build_named();

  CalendarData resolved = *data_;
  for (MeetingSeries& series : resolved.meetings) {
    std::sort(series.meetings.begin(), series.meetings.end(),
              [](const Meeting& left, const Meeting& right) { return left.date < right.date; });
    for (Meeting& meeting : series.meetings) {
      if (meeting.papers == Date{}) meeting.papers = meeting.date;
      if (series.papers && meeting.papers == meeting.date) {
        Span span = *series.papers;
        span.before = true;
        meeting.papers = count(*this, span, Start{meeting.date, std::nullopt, false}, Counting{}).due;
      }
      if (meeting.papers != meeting.date) meeting.papers = days("", "").previous_open(meeting.papers);
    }
  }
  data_ = std::make_shared<const CalendarData>(std::move(resolved));
}

void Calendar::build_named() {
  std::vector<Built> working;  // one for each division
  std::copy_if(built_.begin(), built_.end(), std::back_inserter(working),
               [](const Built& each) { return each.name == "working"; });
  for (const NamedCalendar& named : data_->named) {
    for (const Built& base : working) {
      DayRules rules = named_rules(*data_, named, base.days->rules());
      built_.push_back({named.name, base.division, std::make_shared<const DayCalendar>(std::move(rules))});
    }
  }
}

Calendar Calendar::with_named(const std::vector<NamedCalendar>& more) const {
  if (more.empty()) return *this;
  CalendarData data = *data_;
  std::erase_if(data.named, [&](const NamedCalendar& each) { return find_named(more, each.name) != nullptr; });
  data.named.insert(data.named.end(), more.begin(), more.end());
  Calendar calendar;
  calendar.data_ = std::make_shared<const CalendarData>(std::move(data));
  for (const Built& built : built_) {
    if (built.name == "working" || built.name == "every-day") calendar.built_.push_back(built);
  }
  calendar.build_named();
  return calendar;
}

bool Calendar::knows_division(std::string_view division) const {
  const std::vector<std::string> known = divisions();
  return std::find(known.begin(), known.end(), division) != known.end();
}

bool Calendar::knows_calendar(std::string_view name) const {
  return name == "working" || name == "every-day" || find_named(data_->named, name) != nullptr;
}

std::vector<std::string> Calendar::divisions() const { return known_divisions(*data_); }

const DayCalendar& Calendar::days(std::string_view name, std::string_view division) const {
  if (name.empty()) name = "working";
  if (division.empty()) division = data_->division;
  const Built* without_tables = nullptr;
  for (const Built& built : built_) {
    if (built.name != name) continue;
    if (built.division == division) return *built.days;
    if (built.division.empty()) without_tables = &built;
  }
  if (without_tables == nullptr) throw std::invalid_argument(fmt::format("no calendar is named '{}'", name));
  return *without_tables->days;
}

const MeetingSeries* Calendar::meetings(std::string_view name) const {
  const auto found = std::find_if(data_->meetings.begin(), data_->meetings.end(),
                                  [=](const MeetingSeries& series) { return series.name == name; });
  return found == data_->meetings.end() ? nullptr : &*found;
}

const std::string& Calendar::division() const { return data_->division; }

int Calendar::first_year() const {
  int first = 0;
  for (const HolidayTable& table : data_->tables) {
    const std::set<int> years = years_of(*data_, table.division);
    if (!years.empty()) first = std::max(first, *years.begin());
  }
  return first;
}

int Calendar::last_year() const {
  int last = 0;
  for (const HolidayTable& table : data_->tables) {
    const std::set<int> years = years_of(*data_, table.division);
    if (!years.empty()) last = last == 0 ? *years.rbegin() : std::min(last, *years.rbegin());
  }
  return last;
}

}  // namespace plaint
