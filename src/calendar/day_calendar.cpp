#include <algorithm>

#include "base/text.h"
#include "calendar/calendar.h"

namespace plaint {

std::string to_string(const YearRange& years) {
  const std::string first = std::to_string(years.first);
  return years.first == years.last ? first : first + " to " + std::to_string(years.last);
}

std::string to_string(const std::vector<YearRange>& years) {
  std::vector<std::string> ranges;
  for (const YearRange& each : years) ranges.push_back(to_string(each));
  return ranges.empty() ? "no year" : join(ranges, " and ");
}

DayCalendar::DayCalendar(DayRules rules) : rules_(std::move(rules)), begin_(make_date(rules_.table.first, 1, 1)) {
  const Date end = make_date(rules_.table.last + 1, 1, 1);
  const auto size = static_cast<std::size_t>(std::max(0, static_cast<int>((end - begin_).count())));
  std::vector<char> closed(size, 0);
  if (rules_.weekends_closed) {
    const auto weekday = static_cast<std::size_t>(std::chrono::weekday{begin_}.c_encoding());  // 0: Sunday
    for (std::size_t sunday = (7 - weekday) % 7; sunday < size; sunday += 7) closed[sunday] = 1;
    for (std::size_t saturday = 6 - weekday; saturday < size; saturday += 7) closed[saturday] = 1;
  }
  for (const Holiday& holiday : rules_.holidays) {
    if (holiday.date >= begin_ && holiday.date < end) closed[index(holiday.date)] = 1;
  }
  for (const Closure& closure : rules_.closures) {
    const Date last = std::min(closure.to, end - Days(1));
    for (Date day = std::max(closure.from, begin_); day <= last; day += Days(1)) closed[index(day)] = 1;
  }
  open_before_.resize(size + 1);
  open_days_.resize(size);
  int open = 0;
  for (std::size_t i = 0; i < size; ++i) {
    open_before_[i] = open;
    open_days_[static_cast<std::size_t>(open)] = static_cast<int>(i);  // written again by the next day, if this one is closed
    open += closed[i] == 0;
  }
  open_before_[size] = open;
  open_days_.resize(static_cast<std::size_t>(open));
  const auto inside = [&](Date from, Date upto) { return from >= begin_ && upto < end; };
  only_weekends_outside_ =
      std::all_of(rules_.holidays.begin(), rules_.holidays.end(), [&](const Holiday& each) { return inside(each.date, each.date); }) &&
      std::all_of(rules_.closures.begin(), rules_.closures.end(), [&](const Closure& each) { return inside(each.from, each.to); });
}

bool DayCalendar::tabled(Date day) const { return day >= begin_ && day < begin_ + Days(open_before_.size() - 1); }

std::size_t DayCalendar::index(Date day) const { return static_cast<std::size_t>((day - begin_).count()); }

const Holiday* DayCalendar::holiday_on(Date day) const {
  const auto found = std::lower_bound(rules_.holidays.begin(), rules_.holidays.end(), day,
                                      [](const Holiday& holiday, Date date) { return holiday.date < date; });
  return found == rules_.holidays.end() || found->date != day ? nullptr : &*found;
}

const Closure* DayCalendar::closure_on(Date day) const {
  const auto found = std::find_if(rules_.closures.begin(), rules_.closures.end(),
                                  [day](const Closure& each) { return each.from <= day && day <= each.to; });
  return found == rules_.closures.end() ? nullptr : &*found;
}

bool DayCalendar::open_by_rule(Date day) const {
  if (rules_.weekends_closed && is_weekend(day)) return false;
  return holiday_on(day) == nullptr && closure_on(day) == nullptr;
}

bool DayCalendar::is_open(Date day) const {
  if (!tabled(day)) return open_by_rule(day);
  return open_before_[index(day)] != open_before_[index(day) + 1];
}

std::string DayCalendar::why_closed(Date day) const {
  if (const Holiday* holiday = holiday_on(day)) return holiday->title;
  if (rules_.weekends_closed && is_weekend(day)) return std::string(weekday_name(day));
  const Closure* closure = closure_on(day);
  if (closure == nullptr) return {};
  return closure->reason.empty() ? "closed" : closure->reason;
}

bool DayCalendar::covers(Date day) const { return covers(day, day); }

bool DayCalendar::covers(Date from, Date upto) const {
  const int first = year_of(from);
  const int last = year_of(upto);
  return std::any_of(rules_.covered.begin(), rules_.covered.end(),
                     [=](const YearRange& years) { return years.first <= first && last <= years.last; });
}

Date DayCalendar::next_open(Date day) const { return add_open(day - Days(1), 1); }

Date DayCalendar::previous_open(Date day) const { return add_open(day + Days(1), -1); }

Date DayCalendar::add_open(Date day, int n) const {
  if (n == 0) return day;
  const Date counted_from = n > 0 ? day + Days(1) : day;
  if (!tabled(counted_from)) return walk(day, n);
  // The place of the day sought among the open days: counted_from stands at the number of open days before it.
  const int place = open_before_[index(counted_from)] + (n > 0 ? n - 1 : n);
  if (place < 0 || place >= static_cast<int>(open_days_.size())) return walk(day, n);
  return begin_ + Days(open_days_[static_cast<std::size_t>(place)]);
}

Date DayCalendar::walk(Date day, int n) const {
  const Days step(n > 0 ? 1 : -1);
  for (int left = std::abs(n); left > 0;) {
    day += step;
    if (is_open(day)) --left;
  }
  return day;
}

int DayCalendar::open_between(Date after, Date upto) const {
  if (upto <= after) return 0;
  if (only_weekends_outside_) return open_upto(upto) - open_upto(after);
  int open = 0;
  for (Date day = after + Days(1); day <= upto; day += Days(1)) open += is_open(day) ? 1 : 0;
  return open;
}

// The open days from the first day tabled up to this one; before the table, less than none.
int DayCalendar::open_upto(Date day) const {
  const Date last = begin_ + Days(static_cast<int>(open_before_.size()) - 2);
  if (day < begin_) return weekdays_upto(day) - weekdays_upto(begin_ - Days(1));
  if (day > last) return open_before_.back() + weekdays_upto(day) - weekdays_upto(last);
  return open_before_[index(day) + 1];
}

// The days that are open outside the table, from Monday 5 January 1970 to this one; before it, less than none.
int DayCalendar::weekdays_upto(Date day) const {
  constexpr int week = 7, working_week = 5;
  const int days = static_cast<int>((day - make_date(1970, 1, 4)).count());
  if (!rules_.weekends_closed) return days;
  const int weeks = days >= 0 ? days / week : -((week - 1 - days) / week);
  return weeks * working_week + std::min(days - weeks * week, working_week);
}

}  // namespace plaint
