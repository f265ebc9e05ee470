#include "exchange/loose_date.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "base/text.h"

namespace plaint {

namespace {

constexpr std::array<std::string_view, 12> months = {"january", "february", "march",     "april",   "may",      "june",
                                                     "july",    "august",   "september", "october", "november", "december"};

struct Part {
  bool is_number = false;
  int number = 0;
  std::size_t digits = 0;
  int month = 0;  // of a word
};

// "Feb", "feb.", "Sept", "February"
int month_of(std::string_view word) {
  constexpr std::size_t shortest = 3;
  const std::string lower = lower_case(word);
  if (lower == "sept") return 9;
  for (std::size_t at = 0; at < months.size(); ++at) {
    if (lower == months[at] || (lower.size() == shortest && months[at].starts_with(lower))) return static_cast<int>(at) + 1;
  }
  return 0;
}

bool is_weekday(std::string_view word) {
  constexpr std::array<std::string_view, 7> days = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
  const std::string lower = lower_case(word);
  return lower.size() >= 3 && std::any_of(days.begin(), days.end(), [&](std::string_view day) { return day.starts_with(lower); });
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// The numbers and months of a date; nullopt where something else stands in it. "1st" is 1; names of days are left out.
std::optional<std::vector<Part>> parts_of(std::string_view text) {
  std::vector<Part> parts;
  while (!text.empty()) {
    const auto run = [&](bool (*belongs)(char)) {
      return static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), belongs) - text.begin());
    };
    if (const std::size_t digits = run(is_digit); digits > 0) {
      if (digits > 5) return std::nullopt;
      parts.push_back({true, std::stoi(std::string(text.substr(0, digits))), digits, 0});
      text.remove_prefix(digits);
      for (const std::string_view ending : {"st", "nd", "rd", "th"}) {
        if (text.starts_with(ending) && (text.size() == 2 || !is_letter(text[2]))) text.remove_prefix(2);
      }
    } else if (const std::size_t letters = run(is_letter); letters > 0) {
      const std::string_view word = text.substr(0, letters);
      if (const int month = month_of(word); month > 0) {
        parts.push_back({false, 0, 0, month});
      } else if (!is_weekday(word) && lower_case(word) != "of") {
        return std::nullopt;
      }
      text.remove_prefix(letters);
    } else if (std::string_view("/-., ").find(text.front()) != std::string_view::npos) {
      text.remove_prefix(1);
    } else {
      return std::nullopt;
    }
  }
  return parts;
}

// Takes " 09:30", "T09:30:00" or " 9:30 am" off the end. Midnight is no time.
std::optional<int> take_time(std::string_view& text) {
  const std::size_t colon = text.find(':');
  if (colon == std::string_view::npos) return std::nullopt;
  const std::size_t before = text.find_last_of(" T", colon);
  if (before == std::string_view::npos) return std::nullopt;
  std::string time(text.substr(before + 1));
  const std::string lower = lower_case(time);
  const bool pm = lower.ends_with("pm"), am = lower.ends_with("am");
  if (pm || am) time.resize(time.size() - 2);
  while (time.ends_with(' ') || time.ends_with('Z')) time.pop_back();
  if (std::count(time.begin(), time.end(), ':') == 2) time.resize(time.rfind(':'));
  if (time.size() == 4) time.insert(0, "0");
  const Result<int> minutes = parse_time_of_day(time);
  if (!minutes) return std::nullopt;
  constexpr int noon = 12 * 60;
  text = text.substr(0, before);
  int minute = *minutes;
  if (pm && minute < noon) minute += noon;
  if (am && minute >= noon) minute -= noon;
  return minute == 0 ? std::nullopt : std::optional(minute);
}

int full_year(const Part& part, Date today) {
  if (part.digits != 2) return part.number;
  const int century = year_of(today) / 100 * 100;
  return century + part.number > year_of(today) ? century - 100 + part.number : century + part.number;
}

Problem no_date(std::string_view text) { return {"'" + shown(text) + "' is no date", "2024-02-01, 01/02/2024 or 1 February 2024"}; }

Result<Date> day_of(std::string_view text, int year, int month, int day) {
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1900 || year > 2999) return no_date(text);
  const std::chrono::year_month_day date = std::chrono::year(year) / month / day;
  if (!date.ok()) return Problem{"'" + shown(text) + "': there is no such day", {}};
  return Date(date);
}

Result<Date> by_numbers(std::string_view text, const std::vector<Part>& parts, DateOrder order, Date today) {
  if (parts[0].digits == 4) return day_of(text, parts[0].number, parts[1].number, parts[2].number);
  if (parts[2].digits != 4 && parts[2].digits != 2) return no_date(text);
  const int one = parts[0].number, two = parts[1].number, year = full_year(parts[2], today);
  if (one == two) return day_of(text, year, one, two);
  DateOrder as = order;
  if (one > 12) as = DateOrder::day_first;
  if (two > 12) as = DateOrder::month_first;
  if ((one > 12 && order == DateOrder::month_first) || (two > 12 && order == DateOrder::day_first)) {
    return Problem{"'" + shown(text) + "' has the " + (one > 12 ? "day" : "month") + " first, and others have not", "look at how this one was typed"};
  }
  if (as == DateOrder::day_first) return day_of(text, year, two, one);
  if (as == DateOrder::month_first) return day_of(text, year, one, two);
  return Problem{"'" + shown(text) + "' can be read in two ways: is the day first, or the month?", "--date-order day-first, or month-first"};
}

}  // namespace

DateOrder order_shown_by(std::string_view text) {
  take_time(text);
  const auto parts = parts_of(text);
  if (!parts || parts->size() != 3 || parts->front().digits == 4) return DateOrder::unknown;
  const Part &one = (*parts)[0], &two = (*parts)[1];
  if (!one.is_number || !two.is_number || one.number > 31 || two.number > 31) return DateOrder::unknown;
  if (one.number > 12 && two.number <= 12) return DateOrder::day_first;
  return two.number > 12 && one.number <= 12 ? DateOrder::month_first : DateOrder::unknown;
}

Result<DateTime> parse_loose_date(std::string_view text, DateOrder order, Date today) {
  const std::string_view whole = text;
  const std::optional<int> minute = take_time(text);
  const auto parts = parts_of(text);
  const auto result = [&](const Result<Date>& date) -> Result<DateTime> {
    if (!date) return date.problem();
    return DateTime{*date, minute};
  };
  if (parts && parts->size() == 1 && (*parts)[0].digits == 5) {
    return Problem{"'" + shown(whole) + "' is a number of days, as Excel counts them", "format the column as a date in the spreadsheet, and save it anew"};
  }
  if (!parts || parts->size() != 3) return no_date(whole);
  const Part &one = (*parts)[0], &two = (*parts)[1], &three = (*parts)[2];
  if (one.is_number && two.month > 0 && three.is_number && three.digits >= 2) return result(day_of(whole, full_year(three, today), two.month, one.number));
  if (one.month > 0 && two.is_number && three.digits == 4) return result(day_of(whole, three.number, one.month, two.number));
  if (one.is_number && two.is_number && three.is_number) return result(by_numbers(whole, *parts, order, today));
  return no_date(whole);
}

Result<PartialDate> parse_loose_partial_date(std::string_view text, DateOrder order, Date today) {
  if (const Result<PartialDate> plain = parse_partial_date(text)) return plain;
  const auto parts = parts_of(text);
  if (parts && parts->size() == 2 && (*parts)[1].digits == 4) {
    const int month = (*parts)[0].is_number ? (*parts)[0].number : (*parts)[0].month;
    if (month < 1 || month > 12) return no_date(text);
    return PartialDate{(*parts)[1].number, static_cast<unsigned>(month), 0};
  }
  const Result<DateTime> day = parse_loose_date(text, order, today);
  if (!day) return day.problem();
  return parse_partial_date(iso(day->date));
}

}  // namespace plaint
