#include "date/date.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>

#include "base/text.h"

namespace plaint {

namespace {

constexpr std::array<std::string_view, 12> month_names = {"January",   "February", "March",    "April",
                                                          "May",       "June",     "July",     "August",
                                                          "September", "October",  "November", "December"};
constexpr std::array<std::string_view, 7> weekday_names = {"Sunday",   "Monday", "Tuesday", "Wednesday",
                                                           "Thursday", "Friday", "Saturday"};
constexpr std::string_view how_to_write = "write dates as YYYY-MM-DD, for example 2026-03-27";

struct Parts {
  int year;
  unsigned month;
  unsigned day;
};

Parts parts_of(Date date) {
  const std::chrono::year_month_day ymd{date};
  return {static_cast<int>(ymd.year()), static_cast<unsigned>(ymd.month()), static_cast<unsigned>(ymd.day())};
}

std::string_view month_name(unsigned month) { return month_names.at(month - 1); }

unsigned days_in(int year, unsigned month) {
  const std::chrono::year_month_day_last last{std::chrono::year{year},
                                              std::chrono::month_day_last{std::chrono::month{month}}};
  return static_cast<unsigned>(last.day());
}

// The text is like "dddd-dd": a digit for every d, anything else as it stands.
bool has_form(std::string_view text, std::string_view form) {
  if (text.size() != form.size()) return false;
  for (std::size_t i = 0; i < form.size(); ++i) {
    const bool digit = text[i] >= '0' && text[i] <= '9';
    if (form[i] == 'd' ? !digit : text[i] != form[i]) return false;
  }
  return true;
}

int number(std::string_view digits) {
  int value = 0;
  for (const char digit : digits) value = value * 10 + (digit - '0');
  return value;
}

unsigned small_number(std::string_view digits) { return static_cast<unsigned>(number(digits)); }

// "31/03/2026", "1.4.2026", "20-03-2026": the day first, as people here write it
std::optional<Parts> day_first(std::string_view text) {
  const std::size_t first = text.find_first_of("/.-");
  const std::size_t second = first == std::string_view::npos ? first : text.find_first_of("/.-", first + 1);
  if (second == std::string_view::npos) return std::nullopt;
  const std::string_view day = text.substr(0, first), month = text.substr(first + 1, second - first - 1), year = text.substr(second + 1);
  const auto one_or_two = [](std::string_view word) { return has_form(word, "d") || has_form(word, "dd"); };
  if (!one_or_two(day) || !one_or_two(month) || !has_form(year, "dddd")) return std::nullopt;
  const Parts parts{number(year), small_number(month), small_number(day)};
  const std::chrono::year_month_day whole{std::chrono::year{parts.year}, std::chrono::month{parts.month}, std::chrono::day{parts.day}};
  return whole.ok() ? std::optional(parts) : std::nullopt;
}

Problem not_a_date(std::string_view text, std::string_view because = {}) {
  std::string hint(how_to_write);
  if (const auto at = day_first(text)) {
    hint = fmt::format("the year comes first: {0} {1} {2} is {2:04}-{3:02}-{0:02}", at->day, month_name(at->month), at->year, at->month);
  }
  return {fmt::format("'{}' is not a date{}", text, because), std::move(hint)};
}

}  // namespace

Date make_date(int year, unsigned month, unsigned day) {
  return Date{std::chrono::year_month_day{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}}};
}

std::optional<Date> whole_date(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  bool digits = true;
  const auto two_digits = [&](std::size_t at) {
    const auto tens = static_cast<unsigned char>(text[at] - '0'), ones = static_cast<unsigned char>(text[at + 1] - '0');
    digits = digits && tens <= 9 && ones <= 9;
    return tens * 10U + ones;
  };
  const std::chrono::year year{static_cast<int>(two_digits(0) * 100 + two_digits(2))};
  const std::chrono::year_month_day day{year, std::chrono::month{two_digits(5)}, std::chrono::day{two_digits(8)}};
  return digits && day.ok() && year > std::chrono::year{0} ? std::optional(Date{day}) : std::nullopt;
}

Result<Date> parse_date(std::string_view text) {
  if (const auto day = whole_date(text)) return *day;
  const Result<PartialDate> read = parse_partial_date(text);
  if (!read) return read.problem();
  if (!read->precise()) return not_a_date(text, ": the day is missing");
  return read->first();
}

std::string iso(Date date) {
  const Parts at = parts_of(date);
  return fmt::format("{:04}-{:02}-{:02}", at.year, at.month, at.day);
}

std::string long_form(Date date) {
  const Parts at = parts_of(date);
  return fmt::format("{} {} {} {}", weekday_name(date), at.day, month_name(at.month), at.year);
}

std::string short_form(Date date) {
  const Parts at = parts_of(date);
  return fmt::format("{} {} {}", weekday_name(date).substr(0, 3), at.day, month_name(at.month).substr(0, 3));
}

std::string day_form(Date date) {
  const Parts at = parts_of(date);
  return fmt::format("{} {} {} {}", weekday_name(date).substr(0, 3), at.day, month_name(at.month), at.year);
}

std::string_view weekday_name(Date date) { return weekday_names.at(std::chrono::weekday{date}.c_encoding()); }

Result<std::chrono::weekday> parse_weekday(std::string_view text) {
  constexpr std::size_t shortest = 3;
  const std::string wanted = lower_case(text);
  for (unsigned number = 0; number < weekday_names.size(); ++number) {
    if (wanted.size() >= shortest && lower_case(weekday_names[number]).starts_with(wanted)) return std::chrono::weekday{number};
  }
  return Problem{fmt::format("'{}' is not a day of the week", shown(text)), "write its name: friday, or fri"};
}

int year_of(Date date) { return parts_of(date).year; }

bool is_weekend(Date date) { return std::chrono::weekday{date}.iso_encoding() >= 6; }

Date PartialDate::first() const { return make_date(year, month == 0 ? 1 : month, day == 0 ? 1 : day); }

Date PartialDate::last() const {
  if (precise()) return first();
  const unsigned last_month = month == 0 ? 12 : month;
  return make_date(year, last_month, days_in(year, last_month));
}

Result<PartialDate> parse_partial_date(std::string_view text) {
  const bool has_day = has_form(text, "dddd-dd-dd");
  const bool has_month = has_day || has_form(text, "dddd-dd");
  if (!has_month && !has_form(text, "dddd")) return not_a_date(text);
  PartialDate read;
  read.year = number(text.substr(0, 4));
  if (read.year == 0) return not_a_date(text, ": there is no year 0");
  if (!has_month) return read;
  read.month = small_number(text.substr(5, 2));
  if (read.month < 1 || read.month > 12) return not_a_date(text, fmt::format(": there is no month {}", read.month));
  if (!has_day) return read;
  read.day = small_number(text.substr(8, 2));
  const unsigned days = days_in(read.year, read.month);
  if (read.day < 1 || read.day > days) {
    return not_a_date(text, fmt::format(": {} {} has {} days", month_name(read.month), read.year, days));
  }
  return read;
}

std::string iso(const PartialDate& date) {
  if (date.precise()) return iso(date.first());
  if (date.month == 0) return fmt::format("{:04}", date.year);
  return fmt::format("{:04}-{:02}", date.year, date.month);
}

Result<DateTime> parse_date_time(std::string_view text) {
  if (const auto day = whole_date(text)) return DateTime{*day, std::nullopt};
  const auto separator = text.find('T');
  const Result<Date> date = parse_date(text.substr(0, separator));
  if (!date) return date.problem();
  if (separator == std::string_view::npos) return DateTime{*date, std::nullopt};
  const Result<int> minute = parse_time_of_day(text.substr(separator + 1));
  if (!minute) return minute.problem();
  return DateTime{*date, *minute};
}

std::string iso(const DateTime& when) {
  if (!when.minute) return iso(when.date);
  return fmt::format("{}T{}", iso(when.date), time_of_day(*when.minute));
}

Result<int> parse_time_of_day(std::string_view text) {
  if (has_form(text, "dd:dd")) {
    const int hour = number(text.substr(0, 2));
    const int minute = number(text.substr(3, 2));
    if (hour <= 23 && minute <= 59) return hour * 60 + minute;
  }
  return Problem{fmt::format("'{}' is not a time of day", text), "write it as HH:MM, for example 17:00"};
}

std::string time_of_day(int minutes) { return fmt::format("{:02}:{:02}", minutes / 60, minutes % 60); }

Date add_months(Date date, int n) {
  const Parts at = parts_of(date);
  const int months = at.year * 12 + static_cast<int>(at.month) - 1 + n;
  const int month_index = ((months % 12) + 12) % 12;
  const int year = (months - month_index) / 12;
  const auto month = static_cast<unsigned>(month_index) + 1;
  return make_date(year, month, std::min(at.day, days_in(year, month)));
}

}  // namespace plaint
