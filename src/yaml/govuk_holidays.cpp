#include "yaml/govuk_holidays.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>

#include "base/text.h"

namespace plaint {

namespace {

using nlohmann::json;

constexpr std::string_view published_at = "https://www.gov.uk/bank-holidays.json";
const std::string where_to_get = "get the file anew from https://www.gov.uk/bank-holidays.json";

Problem unlike_govuk(std::string message) { return {std::move(message), where_to_get}; }

std::string text_at(const json& object, const char* key) {
  const auto found = object.find(key);
  return found == object.end() || !found->is_string() ? std::string{} : found->get<std::string>();
}

bool is_name(std::string_view text) {
  return !text.empty() && text.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") == std::string_view::npos;
}

// "england-and-wales" -> "England and Wales"
std::string title_of_division(const std::string& division) {
  std::string title = title_of_name(division);
  for (std::size_t at = 0; at < title.size(); ++at) {
    const bool begins_word = at == 0 || title[at - 1] == ' ';
    const bool is_and = title.compare(at, 4, "and ") == 0;
    const bool is_letter = title[at] >= 'a' && title[at] <= 'z';
    if (begins_word && is_letter && !is_and) title[at] = static_cast<char>(title[at] - 'a' + 'A');
  }
  return title;
}

Result<Holiday> read_event(const json& event, const std::string& division) {
  if (!event.is_object()) return unlike_govuk(fmt::format("an event of '{}' is not an object", division));
  const std::string date_text = text_at(event, "date");
  const Result<Date> date = parse_date(date_text);
  if (!date) return Problem{fmt::format("'{}': {}", division, date.problem().message), where_to_get};
  Holiday holiday{*date, text_at(event, "title"), {}};
  if (holiday.title.empty()) return unlike_govuk(fmt::format("'{}': {} has no title", division, date_text));
  if (shown(holiday.title) != holiday.title) {
    return unlike_govuk(fmt::format("'{}': the title of {} holds control characters", division, date_text));
  }
  if (text_at(event, "notes") == "Substitute day") holiday.title += " (substitute day)";
  return holiday;
}

// The year begins and ends with holidays: one of the first days of January, and Christmas.
bool is_whole(const std::vector<Holiday>& holidays) {
  return holidays.front().date <= make_date(year_of(holidays.front().date), 1, 4) &&
         holidays.back().date >= make_date(year_of(holidays.back().date), 12, 25);
}

// The holidays sorted into their years, which must follow one another; only the first and the last may be in part.
Result<HolidayTable> whole_years(HolidayTable table) {
  std::map<int, std::vector<Holiday>> by_year;
  for (const Holiday& holiday : table.holidays) by_year[year_of(holiday.date)].push_back(holiday);
  const int first = by_year.begin()->first;
  const int last = by_year.rbegin()->first;
  if (!is_whole(by_year.begin()->second)) by_year.erase(first);
  if (!by_year.empty() && !is_whole(by_year.rbegin()->second)) by_year.erase(by_year.rbegin()->first);
  if (by_year.empty()) {
    return unlike_govuk(fmt::format("'{}' has no whole year, from New Year to Christmas", table.division));
  }
  table.first_year = by_year.begin()->first;
  table.last_year = by_year.rbegin()->first;
  table.holidays.clear();
  for (int year = table.first_year; year <= table.last_year; ++year) {
    if (!by_year.contains(year) || !is_whole(by_year[year])) {
      return unlike_govuk(
          fmt::format("'{}' goes from {} to {}, but {} is not whole", table.division, first, last, year));
    }
    table.holidays.insert(table.holidays.end(), by_year[year].begin(), by_year[year].end());
  }
  return table;
}

Result<HolidayTable> read_division(const std::string& division, const json& content) {
  if (!is_name(division) || division == uk_any || division == uk_common) {
    return unlike_govuk(fmt::format("'{}' is not the name of a division", division));
  }
  const auto events = content.is_object() ? content.find("events") : content.end();
  if (!content.is_object() || events == content.end() || !events->is_array() || events->empty()) {
    return unlike_govuk(fmt::format("'{}' has no list of events", division));
  }
  HolidayTable table;
  table.division = division;
  table.title = title_of_division(division);
  table.source = published_at;
  for (const json& event : *events) {
    const Result<Holiday> holiday = read_event(event, division);
    if (!holiday) return holiday.problem();
    table.holidays.push_back(*holiday);
  }
  const auto by_date = [](const Holiday& left, const Holiday& right) { return left.date < right.date; };
  std::sort(table.holidays.begin(), table.holidays.end(), by_date);
  const auto twice =
      std::adjacent_find(table.holidays.begin(), table.holidays.end(),
                         [](const Holiday& left, const Holiday& right) { return left.date == right.date; });
  if (twice != table.holidays.end()) {
    return unlike_govuk(fmt::format("'{}' has {} twice", division, iso(twice->date)));
  }
  return whole_years(std::move(table));
}

}  // namespace

Result<std::vector<HolidayTable>> read_govuk_holidays(std::string_view text) {
  const json document = json::parse(text, nullptr, false);
  if (document.is_discarded()) return unlike_govuk("the file is not JSON");
  if (!document.is_object() || document.empty()) return unlike_govuk("the file has no divisions of bank holidays");
  std::vector<HolidayTable> tables;
  for (const auto& [division, content] : document.items()) {
    const Result<HolidayTable> table = read_division(division, content);
    if (!table) return table.problem();
    tables.push_back(*table);
  }
  return tables;
}

}  // namespace plaint
