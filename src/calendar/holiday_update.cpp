#include "calendar/holiday_update.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace plaint {

namespace {

using Titles = std::map<Date, std::string>;

const HolidayTable* newest_of(const std::vector<HolidayTable>& tables, const std::string& division) {
  const HolidayTable* newest = nullptr;
  for (const HolidayTable& table : tables) {
    if (table.division == division && (newest == nullptr || table.last_year > newest->last_year)) newest = &table;
  }
  return newest;
}

// The years that the division's tables but the newest cover.
std::set<int> years_settled(const std::vector<HolidayTable>& tables, const HolidayTable* newest) {
  std::set<int> years;
  for (const HolidayTable& table : tables) {
    if (newest == nullptr || table.division != newest->division || &table == newest) continue;
    for (int year = table.first_year; year <= table.last_year; ++year) years.insert(year);
  }
  return years;
}

Titles titles_in(const HolidayTable& table) {
  Titles titles;
  for (const Holiday& holiday : table.holidays) titles[holiday.date] = holiday.title;
  return titles;
}

std::vector<HolidayChange> differences(const Titles& before, const Titles& after) {
  std::vector<HolidayChange> changes;
  for (const auto& [date, title] : after) {
    const auto old = before.find(date);
    if (old == before.end()) {
      changes.push_back({HolidayChange::Kind::added, date, title, {}});
    } else if (old->second != title) {
      changes.push_back({HolidayChange::Kind::renamed, date, title, old->second});
    }
  }
  for (const auto& [date, title] : before) {
    if (!after.contains(date)) changes.push_back({HolidayChange::Kind::removed, date, title, {}});
  }
  std::sort(changes.begin(), changes.end(),
            [](const HolidayChange& left, const HolidayChange& right) { return left.date < right.date; });
  return changes;
}

// `fresh` has years that no other table of the division settles.
HolidayUpdate update_of(const HolidayTable* present, const HolidayTable& fresh) {
  HolidayUpdate update;
  update.table = present == nullptr ? fresh : *present;
  if (present == nullptr) {
    update.changes = differences({}, titles_in(fresh));
    return update;
  }
  update.years_before = {present->first_year, present->last_year};
  update.table.first_year = std::min(present->first_year, fresh.first_year);
  update.table.last_year = std::max(present->last_year, fresh.last_year);
  std::erase_if(update.table.holidays, [&](const Holiday& holiday) {
    const int year = year_of(holiday.date);
    return year >= fresh.first_year && year <= fresh.last_year;
  });
  update.table.holidays.insert(update.table.holidays.end(), fresh.holidays.begin(), fresh.holidays.end());
  std::sort(update.table.holidays.begin(), update.table.holidays.end(),
            [](const Holiday& left, const Holiday& right) { return left.date < right.date; });
  update.changes = differences(titles_in(*present), titles_in(update.table));
  return update;
}

// The published table without the years that stand elsewhere; none when that leaves no year.
std::optional<HolidayTable> without_years(HolidayTable table, const std::set<int>& settled) {
  while (table.first_year <= table.last_year && settled.contains(table.first_year)) ++table.first_year;
  while (table.last_year >= table.first_year && settled.contains(table.last_year)) --table.last_year;
  if (table.first_year > table.last_year) return std::nullopt;
  std::erase_if(table.holidays, [&](const Holiday& holiday) {
    const int year = year_of(holiday.date);
    return year < table.first_year || year > table.last_year;
  });
  return table;
}

}  // namespace

bool HolidayUpdate::changes_nothing() const {
  return changes.empty() && years_before.first == table.first_year && years_before.last == table.last_year;
}

Result<std::vector<HolidayUpdate>> update_holidays(const std::vector<HolidayTable>& present,
                                                   const std::vector<HolidayTable>& published) {
  std::vector<HolidayUpdate> updates;
  for (const HolidayTable& table : published) {
    const HolidayTable* newest = newest_of(present, table.division);
    const std::optional<HolidayTable> fresh = without_years(table, years_settled(present, newest));
    if (!fresh) continue;
    const bool gap =
        newest != nullptr && (fresh->first_year > newest->last_year + 1 || fresh->last_year < newest->first_year - 1);
    if (gap) {
      return Problem{
          fmt::format("{} was published for {} to {}, and known for {} to {}: years between are missing",
                      table.division, fresh->first_year, fresh->last_year, newest->first_year, newest->last_year),
          "find a file that has the years between as well"};
    }
    updates.push_back(update_of(newest, *fresh));
  }
  return updates;
}

}  // namespace plaint
