#include <algorithm>
#include <charconv>

#include "base/text.h"
#include "timeline/audit.h"

namespace plaint::audit {

namespace {

// "C-2026-0004" -> 2026 and 4; nullopt for anything else
std::optional<std::pair<int, int>> number_of(const std::string& id) {
  constexpr std::size_t year_at = 2, number_at = 7;
  if (id.size() <= number_at || !id.starts_with("C-") || id[number_at - 1] != '-') return std::nullopt;
  int year = 0, number = 0;
  const char* const text = id.data();
  const auto read_year = std::from_chars(text + year_at, text + number_at - 1, year);
  const auto read_number = std::from_chars(text + number_at, text + id.size(), number);
  if (read_year.ptr != text + number_at - 1 || read_number.ptr != text + id.size()) return std::nullopt;
  return std::pair(year, number);
}

std::string id_of(int year, int number) {
  std::string digits = std::to_string(number);
  if (digits.size() < 4) digits.insert(0, 4 - digits.size(), '0');
  return "C-" + std::to_string(year) + "-" + digits;
}

Finding gap(int year, int first, int last, bool at_start) {
  Finding finding;
  finding.code = at_start ? "numbers-begin" : "number-missing";
  finding.explained = at_start;
  const std::string which = first == last ? id_of(year, first) : id_of(year, first) + " to " + id_of(year, last);
  finding.what = at_start ? "The numbers of " + std::to_string(year) + " begin after " + id_of(year, last)
                          : which + (first == last ? " was" : " were") + " never recorded here: a gap in the numbers of " + std::to_string(year);
  return finding;
}

}  // namespace

std::vector<Finding> judge_numbers(const Trail& trail) {
  std::map<int, std::set<int>> years;
  const auto note = [&](const std::string& path) {
    if (const auto number = number_of(case_of(path))) years[number->first].insert(number->second);
  };
  for (const Change& change : trail.changes) note(change.path);
  for (const auto& [path, state] : trail.now) note(path);
  std::vector<Finding> findings;
  for (const auto& [year, numbers] : years) {
    int last = 0;
    for (const int number : numbers) {
      if (number > last + 1) findings.push_back(gap(year, last + 1, number - 1, last == 0));
      last = number;
    }
  }
  return findings;
}

}  // namespace plaint::audit
