#include "calendar/counting.h"

#include <fmt/format.h>

#include <vector>

#include "base/text.h"
#include "date/date.h"

namespace plaint {

namespace {

template <class Rule>
struct RuleWord {
  std::string_view word;
  Rule rule;
};

constexpr RuleWord<FirstDay> first_day_words[] = {
    {"next-day", FirstDay::next_day},
    {"receipt-rolled", FirstDay::receipt_rolled},
    {"that-day", FirstDay::that_day},
};
constexpr RuleWord<LastDayClosed> last_day_closed_words[] = {
    {"same", LastDayClosed::same},
    {"next-working-day", LastDayClosed::next_working_day},
    {"previous-working-day", LastDayClosed::previous_working_day},
};

template <class Rule, std::size_t size>
Result<Rule> parse_word(std::string_view word, const RuleWord<Rule> (&table)[size], std::string_view what) {
  std::vector<std::string> known;
  for (const RuleWord<Rule>& row : table) {
    if (row.word == word) return row.rule;
    known.emplace_back(row.word);
  }
  const std::string meant = did_you_mean(word, known);
  return Problem{fmt::format("'{}' is no rule for {}", word, what), meant.empty() ? "use " + join_or(known) : meant};
}

template <class Rule, std::size_t size>
std::string_view word_of(Rule rule, const RuleWord<Rule> (&table)[size]) {
  for (const RuleWord<Rule>& row : table) {
    if (row.rule == rule) return row.word;
  }
  return {};
}

}  // namespace

Counting apply(Counting base, const CountingOverrides& overrides) {
  if (overrides.first_day) base.first_day = *overrides.first_day;
  if (overrides.last_day_closed) base.last_day_closed = *overrides.last_day_closed;
  if (overrides.cut_off) base.cut_off = *overrides.cut_off;
  if (overrides.division) base.division = *overrides.division;
  return base;
}

Result<FirstDay> parse_first_day(std::string_view word) { return parse_word(word, first_day_words, "the first day"); }

Result<LastDayClosed> parse_last_day_closed(std::string_view word) {
  return parse_word(word, last_day_closed_words, "a closed last day");
}

Result<std::optional<int>> parse_cut_off(std::string_view word) {
  if (word == "none") return std::optional<int>{};
  const Result<int> minute = parse_time_of_day(word);
  if (minute) return std::optional<int>{*minute};
  return Problem{fmt::format("'{}' is not a time of day", word), "write it as HH:MM, for example 17:00, or none"};
}

std::string_view to_string(FirstDay rule) { return word_of(rule, first_day_words); }
std::string_view to_string(LastDayClosed rule) { return word_of(rule, last_day_closed_words); }

}  // namespace plaint
