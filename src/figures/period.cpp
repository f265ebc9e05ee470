#include "figures/period.h"

#include <array>

#include "base/text.h"

namespace plaint {

namespace {

constexpr std::array<std::string_view, 12> months = {"January",   "February", "March",    "April",
                                                     "May",       "June",     "July",     "August",
                                                     "September", "October",  "November", "December"};
constexpr int months_in_year = 12;

std::chrono::year_month_day parts(Date day) { return std::chrono::year_month_day(day); }
unsigned month_of(Date day) { return static_cast<unsigned>(parts(day).month()); }
unsigned day_of(Date day) { return static_cast<unsigned>(parts(day).day()); }
std::string month_name(Date day) { return std::string(months[month_of(day) - 1]); }
bool is_first(Date day) { return day_of(day) == 1; }
bool is_last(Date day) { return is_first(day + Days(1)); }
Date month_begin(Date day) { return make_date(year_of(day), month_of(day), 1); }

std::string in_year(const std::string& text, Date day) { return text + " " + std::to_string(year_of(day)); }
std::string plain(Date day) { return in_year(std::to_string(day_of(day)) + " " + month_name(day), day); }

std::string label_of_months(Date from, Date to) {
  const bool one_year = year_of(from) == year_of(to);
  if (one_year && month_of(from) == 1 && month_of(to) == months_in_year) return std::to_string(year_of(from));
  if (one_year && month_of(from) == month_of(to)) return in_year(month_name(from), from);
  return (one_year ? month_name(from) : in_year(month_name(from), from)) + " to " + in_year(month_name(to), to);
}

std::string label_of(Date from, Date to) {
  if (is_first(from) && is_last(to)) return label_of_months(from, to);
  if (from == to) return plain(from);
  const bool one_year = year_of(from) == year_of(to);
  if (one_year && month_of(from) == month_of(to)) return std::to_string(day_of(from)) + " to " + plain(to);
  const std::string start = std::to_string(day_of(from)) + " " + month_name(from);
  return (one_year ? start : in_year(start, from)) + " to " + plain(to);
}

Period made(Date from, Date to) { return {from, to, label_of(from, to)}; }

// So many whole months, from the first day of one.
Period of_months(Date from, int n) { return made(from, add_months(from, n) - Days(1)); }

std::optional<int> number(std::string_view text, std::size_t digits) {
  if (text.size() != digits || text.find_first_not_of("0123456789") != std::string_view::npos) return std::nullopt;
  return std::stoi(std::string(text));
}

Period last_months(Date as_of, int n) { return made(add_months(as_of + Days(1), -n), as_of); }

// The last one before the day: on the day of a meeting people want what happened since the one before.
Result<Period> since_meeting(std::string_view name, const Calendar& calendar, Date as_of) {
  const MeetingSeries* series = calendar.meetings(name);
  const std::string quoted = "'" + std::string(name) + "'";
  if (series == nullptr) {
    return Problem{"plaint.yaml knows no meetings " + quoted,
                   "write their days under 'meetings:', or give --from and --to"};
  }
  std::optional<Date> last;
  for (const Meeting& meeting : series->meetings) {
    if (meeting.date < as_of && (!last || meeting.date > *last)) last = meeting.date;
  }
  if (!last) {
    return Problem{"no meeting of " + quoted + " before " + iso(as_of) + " is known",
                   "write it under 'meetings:' in plaint.yaml, or give --from and --to"};
  }
  Period period = made(*last + Days(1), as_of);
  period.label += ", since the " + title_of_name(name) + " meeting of " + plain(*last);
  return period;
}

Period everything(Date as_of) { return {make_date(1, 1, 1), as_of, "everything up to " + plain(as_of)}; }

}  // namespace

Result<Period> read_quarter(std::string_view text) {
  const auto problem = [&] {
    return Problem{"'" + std::string(text) + "' is not a quarter", "write it as 2026-Q1: January to March 2026"};
  };
  if (text.size() != 7 || text[4] != '-' || (text[5] != 'Q' && text[5] != 'q')) return problem();
  const auto year = number(text.substr(0, 4), 4);
  const auto quarter = number(text.substr(6), 1);
  if (!year || *year == 0 || !quarter || *quarter < 1 || *quarter > 4) return problem();
  return of_months(make_date(*year, static_cast<unsigned>(3 * (*quarter - 1) + 1), 1), 3);
}

Result<Period> read_year(std::string_view text) {
  const auto year = number(text.substr(0, 4), 4);
  if (year && *year > 0 && text.size() == 4) return of_months(make_date(*year, 1, 1), months_in_year);
  const bool financial = text.size() == 7 && (text[4] == '-' || text[4] == '/');
  const auto second = financial ? number(text.substr(5), 2) : std::nullopt;
  constexpr int century = 100;
  if (year && *year > 0 && second && *second == (*year + 1) % century) {
    return of_months(make_date(*year, 4, 1), months_in_year);
  }
  return Problem{"'" + std::string(text) + "' is not a year",
                 "write 2026, or 2025-26 for the financial year from 1 April 2025 to 31 March 2026"};
}

Result<Period> period_between(Date from, Date to) {
  if (from <= to) return made(from, to);
  return Problem{"the period ends on " + iso(to) + ", before it begins on " + iso(from),
                 "give the earlier day to --from"};
}

Result<Period> period_of(std::string_view word, const Calendar& calendar, Date as_of) {
  const Date month = month_begin(as_of);
  const int months_in = static_cast<int>(month_of(as_of)) - 1;
  if (word == "month") return upto(of_months(month, 1), as_of);
  if (word == "quarter") return upto(of_months(add_months(month, -(months_in % 3)), 3), as_of);
  if (word == "half-year") return upto(of_months(add_months(month, -(months_in % 6)), 6), as_of);
  if (word == "year") return upto(of_months(add_months(month, -months_in), months_in_year), as_of);
  if (word == "six-months") return last_months(as_of, 6);
  if (word == "twelve-months") return last_months(as_of, months_in_year);
  if (word == "all") return everything(as_of);
  if (word.starts_with("since ")) return since_meeting(word.substr(6), calendar, as_of);
  return Problem{"'" + std::string(word) + "' is not a period",
                 "use month, quarter, half-year, year, six-months, twelve-months, all or 'since SERIES' (of meetings)"};
}

Result<Period> upto(Period period, Date as_of) {
  if (as_of < period.from) {
    return Problem{"on " + plain(as_of) + " " + period.label + " had not begun",
                   "give a later day to --as-of, or another period"};
  }
  if (as_of >= period.to) return period;
  period.to = as_of;
  period.label += ", so far (up to " + plain(as_of) + ")";
  return period;
}

Period before(const Period& period) {
  const Date end = period.from - Days(1);
  const bool whole_months = is_first(period.from) && is_last(period.to);
  const auto months_of = [](Date day) { return year_of(day) * months_in_year + static_cast<int>(month_of(day)); };
  if (whole_months)
    return of_months(add_months(period.from, -(months_of(period.to) - months_of(period.from) + 1)),
                     months_of(period.to) - months_of(period.from) + 1);
  // Six months up to 20 March: 21 September to 20 March, and before that 21 March to 20 September.
  for (const int n : {6, months_in_year}) {
    if (add_months(period.to + Days(1), -n) == period.from) return made(add_months(period.from, -n), end);
  }
  return made(end - Days(period.days() - 1), end);
}

}  // namespace plaint
