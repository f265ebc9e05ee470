#include "yaml/calendar_reader.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"
#include "yaml/reader.h"
#include "yaml/scalar.h"

namespace plaint::yaml {

namespace {

std::string division_at(MapReader& file, Diagnostics& diagnostics) {
  const std::optional<Text> division = file.required_name("calendar");
  if (!division) return {};
  if (division->text == uk_any || division->text == uk_common) {
    tell(diagnostics, "bad-name", *division,
         {fmt::format("'{}' is worked out from the three divisions of the UK", division->text),
          "give the holidays of one division, for example england-and-wales"});
  }
  return std::string(division->text);
}

// "2012 to 2028", or "2029" alone.
std::optional<YearRange> parse_years(std::string_view text) {
  constexpr std::string_view between = " to ";
  const auto at = text.find(between);
  const Result<PartialDate> first = parse_partial_date(text.substr(0, at));
  const Result<PartialDate> last =
      parse_partial_date(at == std::string_view::npos ? text : text.substr(at + between.size()));
  if (!first || !last || first->month != 0 || last->month != 0 || last->year < first->year) return std::nullopt;
  return YearRange{first->year, last->year};
}

std::optional<YearRange> years_at(MapReader& file, Diagnostics& diagnostics) {
  constexpr int most_years = 200;
  const std::optional<Text> text = file.required_text("years");
  if (!text) return std::nullopt;
  const std::optional<YearRange> years = parse_years(text->text);
  if (years && years->last - years->first < most_years) return years;
  const std::string_view wrong = years ? "is more than 200 years" : "is no range of years";
  tell(diagnostics, "bad-years", *text,
       {fmt::format("'{}' {}", shown(text->text), wrong), "write the first and the last year: 2012 to 2028"});
  return std::nullopt;
}

std::optional<Holiday> read_holiday(const Node& node, Diagnostics& diagnostics) {
  MapReader reader(node, "a holiday", diagnostics);
  const Node* day = reader.required("date");
  const auto date = day == nullptr ? std::nullopt : read_parsed(*day, {"", "date"}, parse_date, "bad-date", diagnostics);
  const std::optional<Text> title = reader.required_text("title");
  reader.finish();
  if (!date) return std::nullopt;
  return Holiday{*date, std::string(title ? title->text : std::string_view{}), day->place};
}

// `is_latest`: later than all that are in the table.
void check_holiday(const Holiday& holiday, bool is_latest, const HolidayTable& table, const YearRange& years,
                   Diagnostics& diagnostics) {
  const int year = year_of(holiday.date);
  const auto tell_date = [&](std::string_view code, std::string_view what, std::string hint) {
    const std::string date = iso(holiday.date);
    tell(diagnostics, code, {date, holiday.place, false}, {fmt::format("'{}' {}", date, what), std::move(hint)});
  };
  if (year < years.first || year > years.last) {
    tell_date("holiday-outside-years", fmt::format("is outside the years of this file, {}", to_string(years)),
              "when every holiday of its year is listed here, widen 'years'");
  }
  const auto same_day = [&](const Holiday& other) { return other.date == holiday.date; };
  if (is_latest) return;
  const auto twice = std::find_if(table.holidays.begin(), table.holidays.end(), same_day);
  if (twice == table.holidays.end()) return;
  tell_date("holiday-twice", fmt::format("is listed already, in line {}", twice->place.line), "take one of the two out");
}

void read_holidays(const Node& list, const YearRange& years, HolidayTable& table, Diagnostics& diagnostics) {
  table.holidays.reserve(list.items().size());
  std::optional<Date> latest;
  for (const Node& item : list.items()) {
    std::optional<Holiday> holiday = read_holiday(item, diagnostics);
    if (!holiday) continue;
    const bool is_latest = !latest || *latest < holiday->date;
    if (is_latest) latest = holiday->date;
    check_holiday(*holiday, is_latest, table, years, diagnostics);
    table.holidays.push_back(std::move(*holiday));
  }
  std::sort(table.holidays.begin(), table.holidays.end(),
            [](const Holiday& left, const Holiday& right) { return left.date < right.date; });
}

}  // namespace

std::optional<HolidayTable> read_calendar(const Source& source, Diagnostics& diagnostics) {
  const int errors = diagnostics.errors();
  const Tree node = parse(source, diagnostics);
  if (!node) return std::nullopt;
  MapReader file(*node, "a calendar file", diagnostics);
  HolidayTable table;
  table.division = division_at(file, diagnostics);
  if (const auto title = file.required_text("title")) table.title = title->text;
  if (const auto published = file.required_text("source")) table.source = published->text;
  const std::optional<YearRange> years = years_at(file, diagnostics);
  table.place = file.value_place("years");
  table.first_year = years ? years->first : 0;
  table.last_year = years ? years->last : 0;
  const Node* holidays = file.required("holidays") == nullptr ? nullptr : file.list("holidays");
  // Where the years are wrong, all years will do: one mistake is told once.
  if (holidays != nullptr) read_holidays(*holidays, years.value_or(YearRange{0, 9999}), table, diagnostics);
  file.finish();
  if (diagnostics.errors() > errors) return std::nullopt;
  return table;
}

std::string division_at_head(std::string_view text) {
  constexpr std::string_view key = "calendar: ";
  const auto is_printable = [](char c) { return c >= ' ' && c <= '~'; };
  for (std::size_t begin = 0, end = 0; (end = text.find('\n', begin)) != std::string_view::npos; begin = end + 1) {
    const std::string_view line = text.substr(begin, end - begin);
    // Other characters may end a line, or be none that a file may have.
    if (!std::all_of(line.begin(), line.end(), is_printable)) return {};
    if (line.empty() || line.front() == '#') continue;
    const std::string_view name = line.starts_with(key) ? line.substr(key.size()) : std::string_view{};
    return std::string(is_name(name) ? name : std::string_view{});
  }
  return {};
}

void check_tables(const std::vector<HolidayTable>& tables, Diagnostics& diagnostics) {
  for (std::size_t later = 0; later < tables.size(); ++later) {
    const HolidayTable& table = tables[later];
    for (std::size_t earlier = 0; earlier < later; ++earlier) {
      const HolidayTable& other = tables[earlier];
      const int first = std::max(table.first_year, other.first_year);
      if (table.division != other.division || first > std::min(table.last_year, other.last_year)) continue;
      const std::string where = other.place ? " in " + other.place.source->path : "";
      Diagnostic& added =
          diagnostics.error("year-covered-twice", table.place,
                            fmt::format("{} of '{}' is covered already{}", first, table.division, where),
                            "let each year of a division stand in one file only");
      added.width = static_cast<int>(to_string(YearRange{table.first_year, table.last_year}).size());
    }
  }
}

std::string calendar_text(const HolidayTable& table) {
  std::string text =
      "# Bank holidays, and the years of which all are known. `plaint holidays import` renews a division's newest "
      "file.\n";
  text += "calendar: " + table.division + "\n";
  text += "title: " + scalar(table.title) + "\n";
  text += "source: " + scalar(table.source) + "\n";
  text += "years: " + to_string(YearRange{table.first_year, table.last_year}) + "\n";
  text += table.holidays.empty() ? "holidays: []\n" : "holidays:\n";
  for (const Holiday& holiday : table.holidays) {
    text += fmt::format("  - {{date: {}, title: {}}}\n", iso(holiday.date), scalar(holiday.title, Within::brackets));
  }
  return text;
}

}  // namespace plaint::yaml
