#include "commands/date_words.h"

#include <array>
#include <string>
#include <vector>

#include "base/text.h"

namespace plaint {

namespace {

constexpr std::array<std::string_view, 7> weekdays = {"sunday",   "monday", "tuesday", "wednesday",
                                                      "thursday", "friday", "saturday"};

// A series of promises is worked out one by one: over thousands of years that would take minutes, for the sake of a slip.
Result<Date> within_reason(const Result<Date>& date) {
  constexpr int first = 1900, last = 2199;
  if (!date || (year_of(*date) >= first && year_of(*date) <= last)) return date;
  return Problem{"'" + iso(*date) + "' is not a date that plaint looks at", "the years are 1900 to 2199"};
}

Date last_before(Date today, unsigned weekday) {
  Date day = today - Days{1};
  while (std::chrono::weekday{day}.c_encoding() != weekday) day -= Days{1};
  return day;
}

}  // namespace

Result<Date> parse_date_word(std::string_view word, Date today) {
  constexpr std::size_t shortest = 3;  // "mon"
  const std::string lower = lower_case(word);
  if (lower == "today") return today;
  if (lower == "yesterday") return today - Days{1};
  for (unsigned number = 0; number < weekdays.size(); ++number) {
    if (lower.size() >= shortest && weekdays[number].starts_with(lower)) return last_before(today, number);
  }
  if (!word.empty() && word[0] >= '0' && word[0] <= '9') return within_reason(parse_date(word));

  std::vector<std::string> known(weekdays.begin(), weekdays.end());
  known.insert(known.end(), {"today", "yesterday"});
  std::string hint = did_you_mean(lower, known);
  if (hint.empty()) hint = "write a date as 2026-03-20, today, yesterday or the name of a weekday";
  return Problem{"'" + shown(word) + "' is not a date", hint};
}

}  // namespace plaint
