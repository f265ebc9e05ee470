#include "date/span.h"

#include <fmt/format.h>

#include <optional>
#include <vector>

#include "base/text.h"

namespace plaint {

namespace {

constexpr int largest = 9999;
constexpr std::string_view how_to_write =
    "write a number and a unit, for example 10 working days, 3 months or same day";

struct UnitWord {
  std::string_view singular;
  std::string_view plural;
  Unit unit;
};
constexpr UnitWord unit_words[] = {
    {"working day", "working days", Unit::working_days},
    {"day", "days", Unit::days},
    {"week", "weeks", Unit::weeks},
    {"month", "months", Unit::months},
    {"year", "years", Unit::years},
};

// What people write, and the unit that they mean by it.
struct OtherWord {
  std::string_view written;
  std::string_view meant;
};
constexpr OtherWord other_words[] = {
    {"calendar days", "days"},        {"calendar day", "days"},     {"business days", "working days"},
    {"business day", "working days"}, {"workdays", "working days"}, {"workday", "working days"},
    {"fortnight", "weeks"},           {"fortnights", "weeks"},      {"quarter", "months"},
    {"quarters", "months"},           {"wd", "working days"},       {"calendar months", "months"},
    {"calendar month", "months"},
};

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  bool inside = false;
  for (const char letter : text) {
    if (letter == ' ') {
      inside = false;
      continue;
    }
    if (!inside) words.emplace_back();
    inside = true;
    words.back() += letter;
  }
  return words;
}

bool is_number(std::string_view word) {
  return !word.empty() && word.find_first_not_of("0123456789") == std::string_view::npos;
}

bool is_name(std::string_view word) {
  if (word.empty() || word[0] < 'a' || word[0] > 'z') return false;
  return word.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string_view::npos;
}

Problem not_a_span(std::string_view text, std::string hint) {
  return {fmt::format("'{}' is not a length of time", text), std::move(hint)};
}

std::string hint_for_unit(const std::string& unit) {
  std::vector<std::string> known;
  for (const UnitWord& row : unit_words) {
    if (unit == row.singular || unit == row.plural) return std::string(how_to_write);
    known.emplace_back(row.singular);
    known.emplace_back(row.plural);
  }
  for (const OtherWord& row : other_words) {
    if (unit == row.written) return fmt::format("say it in {}", row.meant);
  }
  const std::string meant = did_you_mean(unit, known);
  return meant.empty() ? std::string(how_to_write) : meant;
}

// A span of no length in "working days" or "school days"; none when the words are neither.
std::optional<Span> span_in(const std::string& unit) {
  for (const UnitWord& row : unit_words) {
    if (unit == row.singular || unit == row.plural) return Span{row.unit, 0, {}, false};
  }
  for (const OtherWord& row : other_words) {
    if (unit == row.written) return std::nullopt;
  }
  const std::vector<std::string> words = words_of(unit);
  if (words.size() != 2 || !is_name(words[0]) || (words[1] != "days" && words[1] != "day")) return std::nullopt;
  return Span{Unit::named_days, 0, words[0], false};
}

}  // namespace

Result<Span> parse_span(std::string_view text) {
  std::vector<std::string> words = words_of(text);
  const std::string whole = join(words, " ");
  if (whole == "same day") return Span{Unit::same_day, 0, {}, false};
  if (whole == "as soon as possible") return Span{Unit::as_soon_as_possible, 0, {}, false};
  if (words.size() < 2 || !is_number(words[0])) return not_a_span(text, std::string(how_to_write));
  if (words[0].size() > 4) return not_a_span(text, fmt::format("{} is the largest number", largest));
  const int n = std::stoi(words[0]);
  words.erase(words.begin());
  const bool before = words.back() == "before";
  if (before) words.pop_back();
  const std::string unit = join(words, " ");
  std::optional<Span> span = span_in(unit);
  if (!span) return not_a_span(text, hint_for_unit(unit));
  span->n = n;
  span->before = before;
  return *span;
}

std::string to_string(const Span& span) {
  if (span.unit == Unit::same_day) return "same day";
  if (span.unit == Unit::as_soon_as_possible) return "as soon as possible";
  std::string unit = span.calendar + " days";
  for (const UnitWord& row : unit_words) {
    if (row.unit == span.unit) unit = row.plural;
  }
  return count_of(span.n, unit) + (span.before ? " before" : "");
}

std::string lateness_unit(const Span& span) {
  if (span.unit == Unit::named_days) return span.calendar + " days";
  const bool calendar_unit =
      span.unit == Unit::days || span.unit == Unit::weeks || span.unit == Unit::months || span.unit == Unit::years;
  return calendar_unit ? "days" : "working days";
}

}  // namespace plaint
