#include "calendar/calendar.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <mutex>
#include <set>
#include <stdexcept>

#include "base/contains.h"
#include "base/same_text.h"
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
    if (!contains(divisions, table.division)) continue;
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

// The rules of the calendar "working" or "every-day", or of a named one: those of the calendar it is from, and its closures. What
// problem_of() refuses is taken as from "working".
DayRules rules_of(const CalendarData& data, std::string_view name, std::string_view division) {
  if (name == "every-day") return every_day_rules(data);
  const NamedCalendar* named = find_named(data.named, name);
  if (name == "working" || named == nullptr) return working_rules(data, division);
  DayRules rules = rules_of(data, problem_of(*named, data.named) ? "working" : named->from, division);
  rules.closures.insert(rules.closures.end(), named->closures.begin(), named->closures.end());
  return rules;
}

std::vector<std::string> known_divisions(const CalendarData& data) {
  std::vector<std::string> divisions;
  for (const HolidayTable& table : data.tables) {
    const bool seen = contains(divisions, table.division);
    if (!seen) divisions.push_back(table.division);
  }
  if (!has_all_of_uk(data)) return divisions;
  divisions.emplace_back(uk_any);
  divisions.emplace_back(uk_common);
  return divisions;
}

}  // namespace

std::vector<std::string_view> parts_of(std::string_view division) {
  if (division == uk_any || division == uk_common) return {uk_divisions.begin(), uk_divisions.end()};
  return {division};
}

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

class Calendar::OnDemand {
 public:
  OnDemand(std::shared_ptr<const CalendarData> data, std::string name, std::string division)
      : data_(std::move(data)), name_(std::move(name)), division_(std::move(division)) {}

  const DayCalendar& get() {
    std::call_once(once_, [this] { days_.emplace(rules_of(*data_, name_, division_)); });
    return *days_;
  }

 private:
  std::shared_ptr<const CalendarData> data_;
  std::string name_;
  std::string division_;
  std::once_flag once_;
  std::optional<DayCalendar> days_;
};

Calendar::Calendar(CalendarData data) {
  const auto resolved = std::make_shared<CalendarData>(std::move(data));
  data_ = resolved;
  add("working", data_->division);  // most are counted with it, so it is found first
  for (const std::string& division : known_divisions(*data_)) {
    if (division != data_->division) add("working", division);
  }
  add("working", "");  // for a division without tables, covering no year
  add("every-day", "");
  add_named();

  for (MeetingSeries& series : resolved->meetings) {  // nobody else has the data yet
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
}

void Calendar::add(std::string name, std::string division) {
  known_.push_back({name, division, std::make_shared<OnDemand>(data_, name, division)});
}

void Calendar::add_named() {
  std::vector<std::string> divisions;
  for (const Known& each : known_) {
    if (each.name == "working") divisions.push_back(each.division);
  }
  for (const NamedCalendar& named : data_->named) {
    for (const std::string& division : divisions) add(named.name, division);
  }
}

Calendar Calendar::with_named(const std::vector<NamedCalendar>& more) const {
  if (more.empty()) return *this;
  CalendarData data = *data_;
  std::erase_if(data.named, [&](const NamedCalendar& each) { return find_named(more, each.name) != nullptr; });
  data.named.insert(data.named.end(), more.begin(), more.end());
  Calendar calendar;
  calendar.data_ = std::make_shared<const CalendarData>(std::move(data));
  for (const Known& each : known_) {
    if (each.name == "working" || each.name == "every-day") calendar.known_.push_back(each);
  }
  calendar.add_named();
  return calendar;
}

bool Calendar::knows_division(std::string_view division) const {
  const std::vector<std::string> known = divisions();
  return contains(known, division);
}

bool Calendar::knows_calendar(std::string_view name) const {
  return name == "working" || name == "every-day" || find_named(data_->named, name) != nullptr;
}

std::vector<std::string> Calendar::divisions() const { return known_divisions(*data_); }

const DayCalendar& Calendar::days(std::string_view name, std::string_view division) const {
  if (name.empty()) name = "working";
  if (division.empty()) division = data_->division;
  const Known* without_tables = nullptr;
  for (const Known& each : known_) {
    if (!same_text(each.name, name)) continue;
    if (same_text(each.division, division)) return each.days->get();
    if (each.division.empty()) without_tables = &each;
  }
  if (without_tables == nullptr) throw std::invalid_argument(fmt::format("no calendar is named '{}'", name));
  return without_tables->days->get();
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
