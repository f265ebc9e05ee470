#include "yaml/calendar_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/text.h"
#include "yaml/tree.h"

namespace plaint {

namespace {

using yaml::Entry;
using yaml::Node;

constexpr std::array<std::string_view, 5> file_keys = {"calendar", "title", "source", "years", "holidays"};
constexpr std::array<std::string_view, 2> holiday_keys = {"date", "title"};
constexpr std::string_view how_to_write_years = "write the first and the last year: 2012 to 2028";

void mistake(Diagnostics& diagnostics, std::string_view code, const Node& node, std::string message,
             std::string hint = {}) {
  Diagnostic& added = diagnostics.error(code, node.place, std::move(message), std::move(hint));
  if (node.kind != Node::Kind::text || node.text.empty()) return;
  added.width = static_cast<int>(node.text.size()) + (node.quoted ? 2 : 0);
}

// Unknown and missing keys of a map; false when the node is no map at all.
template <std::size_t size>
bool check_keys(const Node& node, const std::array<std::string_view, size>& keys, std::string_view what,
                Diagnostics& diagnostics) {
  if (node.kind != Node::Kind::map) {
    mistake(diagnostics, "wrong-type", node, fmt::format("{} is a map of keys and values", what));
    return false;
  }
  const std::vector<std::string> known(keys.begin(), keys.end());
  for (const Entry& entry : node.entries) {
    if (std::find(known.begin(), known.end(), entry.key) != known.end()) continue;
    const std::string meant = did_you_mean(entry.key, known);
    Diagnostic& added =
        diagnostics.error("unknown-key", entry.place, fmt::format("'{}' is not a key of {}", entry.key, what),
                          meant.empty() ? "its keys are " + join(known, ", ") : meant);
    added.width = static_cast<int>(entry.key.size());
  }
  for (const std::string& key : known) {
    if (node.find(key) == nullptr) {
      mistake(diagnostics, "missing-key", node, fmt::format("{} needs '{}'", what, key));
    }
  }
  return true;
}

std::string text_at(const Node& map, std::string_view key, Diagnostics& diagnostics) {
  const Node* value = map.find(key);
  if (value == nullptr) return {};
  if (value->kind == Node::Kind::text && !value->text.empty()) return value->text;
  mistake(diagnostics, "wrong-type", *value, fmt::format("'{}' needs a text", key));
  return {};
}

bool is_name(std::string_view text) {
  if (text.empty() || text[0] < 'a' || text[0] > 'z') return false;
  return text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string_view::npos;
}

std::string division_at(const Node& file, Diagnostics& diagnostics) {
  const std::string division = text_at(file, "calendar", diagnostics);
  if (division.empty()) return {};
  const Node& node = *file.find("calendar");
  if (!is_name(division)) {
    mistake(diagnostics, "bad-name", node, fmt::format("'{}' is not a name for a calendar", division),
            "names are small letters, digits and single hyphens: england-and-wales");
  }
  if (division == uk_any || division == uk_common) {
    mistake(diagnostics, "bad-name", node,
            fmt::format("'{}' is worked out from the three divisions of the UK", division),
            "give the holidays of one division, for example england-and-wales");
  }
  return division;
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

std::optional<YearRange> years_at(const Node& file, Diagnostics& diagnostics) {
  constexpr int most_years = 200;
  const std::string text = text_at(file, "years", diagnostics);
  if (text.empty()) return std::nullopt;
  const Node& node = *file.find("years");
  const std::optional<YearRange> years = parse_years(text);
  if (!years) {
    mistake(diagnostics, "bad-years", node, fmt::format("'{}' is no range of years", text),
            std::string(how_to_write_years));
  } else if (years->last - years->first >= most_years) {
    mistake(diagnostics, "bad-years", node, fmt::format("'{}' is more than {} years", text, most_years),
            "give the years whose holidays are all listed here");
    return std::nullopt;
  }
  return years;
}

std::optional<Holiday> read_holiday(const Node& node, Diagnostics& diagnostics) {
  if (!check_keys(node, holiday_keys, "a holiday", diagnostics)) return std::nullopt;
  Holiday holiday;
  holiday.place = node.place;
  holiday.title = text_at(node, "title", diagnostics);
  const std::string text = text_at(node, "date", diagnostics);
  if (text.empty()) return std::nullopt;
  const Result<Date> date = parse_date(text);
  if (!date) {
    mistake(diagnostics, "bad-date", *node.find("date"), date.problem().message, date.problem().hint);
    return std::nullopt;
  }
  holiday.date = *date;
  return holiday;
}

void check_holiday(const Holiday& holiday, const Node& node, const HolidayTable& table, const YearRange& years,
                   Diagnostics& diagnostics) {
  const int year = year_of(holiday.date);
  const Node& date = *node.find("date");
  if (year < years.first || year > years.last) {
    mistake(diagnostics, "holiday-outside-years", date,
            fmt::format("'{}' is outside the years of this file, {} to {}", date.text, years.first, years.last),
            "when every holiday of its year is listed here, widen 'years'");
  }
  const auto same_day = [&](const Holiday& other) { return other.date == holiday.date; };
  const auto twice = std::find_if(table.holidays.begin(), table.holidays.end(), same_day);
  if (twice == table.holidays.end()) return;
  mistake(diagnostics, "holiday-twice", date,
          fmt::format("'{}' is listed already, in line {}", date.text, twice->place.line), "take one of the two out");
}

void read_holidays(const Node& node, const YearRange& years, HolidayTable& table, Diagnostics& diagnostics) {
  if (node.kind != Node::Kind::list) {
    mistake(diagnostics, "wrong-type", node, "'holidays' needs a list", "begin each holiday with '- '");
    return;
  }
  for (const Node& item : node.items) {
    const std::optional<Holiday> holiday = read_holiday(item, diagnostics);
    if (!holiday) continue;
    check_holiday(*holiday, item, table, years, diagnostics);
    table.holidays.push_back(*holiday);
  }
  std::sort(table.holidays.begin(), table.holidays.end(),
            [](const Holiday& left, const Holiday& right) { return left.date < right.date; });
}

// As it stands, when YAML reads that as one text; else in double quotes.
std::string scalar(const std::string& text) {
  constexpr std::string_view plain_ascii = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 ()'./;-";
  const auto plain = [=](char c) { return (c & '\x80') != 0 || plain_ascii.find(c) != std::string_view::npos; };
  const bool good_ends = !text.empty() && text.find_first_of(" '(.-;/") != 0 && !text.ends_with(' ');
  const bool means_nothing = text == "null" || text == "Null" || text == "NULL";
  if (good_ends && !means_nothing && std::all_of(text.begin(), text.end(), plain)) return text;
  std::string quoted = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') quoted += '\\';
    quoted += c;
  }
  return quoted + "\"";
}

}  // namespace

std::optional<HolidayTable> read_calendar(const Source& source, Diagnostics& diagnostics) {
  Diagnostics found;
  HolidayTable table;
  const std::optional<Node> file = yaml::parse(source, found);
  if (file && check_keys(*file, file_keys, "a calendar file", found)) {
    table.division = division_at(*file, found);
    table.title = text_at(*file, "title", found);
    table.source = text_at(*file, "source", found);
    table.place = {&source, 1, 1};
    if (const Node* years = file->find("years")) table.place = years->place;
    const std::optional<YearRange> years = years_at(*file, found);
    table.first_year = years ? years->first : 0;
    table.last_year = years ? years->last : 0;
    // Where the years are wrong, all years will do: one mistake is told once.
    if (const Node* holidays = file->find("holidays")) {
      read_holidays(*holidays, years.value_or(YearRange{0, 9999}), table, found);
    }
  }
  diagnostics.add_all(found);
  if (!file || found.errors() > 0) return std::nullopt;
  return table;
}

void check_tables(const std::vector<HolidayTable>& tables, Diagnostics& diagnostics) {
  for (std::size_t later = 0; later < tables.size(); ++later) {
    const HolidayTable& table = tables[later];
    for (std::size_t earlier = 0; earlier < later; ++earlier) {
      const HolidayTable& other = tables[earlier];
      const int first = std::max(table.first_year, other.first_year);
      if (table.division != other.division || first > std::min(table.last_year, other.last_year)) continue;
      const std::string where = other.place ? " in " + other.place.source->path : "";
      diagnostics.error("year-covered-twice", table.place,
                        fmt::format("{} of '{}' is covered already{}", first, table.division, where),
                        "let each year of a division stand in one file only");
    }
  }
}

std::string calendar_text(const HolidayTable& table) {
  std::string text =
      "# Bank holidays, and the years of which all are known. `plaint holidays import` renews a division's newest file.\n";
  text += "calendar: " + table.division + "\n";
  text += "title: " + scalar(table.title) + "\n";
  text += "source: " + (table.source.starts_with("https://") ? table.source : scalar(table.source)) + "\n";
  text += fmt::format("years: {} to {}\n", table.first_year, table.last_year);
  text += table.holidays.empty() ? "holidays: []\n" : "holidays:\n";
  for (const Holiday& holiday : table.holidays) {
    text += fmt::format("  - {{date: {}, title: {}}}\n", iso(holiday.date), scalar(holiday.title));
  }
  return text;
}

}  // namespace plaint
