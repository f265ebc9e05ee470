#include "commands/holidays.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <nlohmann/json.hpp>

#include "base/text.h"
#include "calendar/holiday_update.h"
#include "commands/calendars.h"
#include "commands/change.h"
#include "commands/moved_cases.h"
#include "report/diagnostics_text.h"
#include "report/json_text.h"
#include "report/overdue.h"
#include "yaml/calendar_reader.h"
#include "yaml/govuk_holidays.h"

namespace plaint {

namespace {

// The bank holidays of one division in one year.
struct Listing {
  std::string division;
  int year = 0;
  std::vector<YearRange> covered;
  std::vector<Holiday> holidays;
};

bool covers(const Listing& listing) {
  return std::any_of(listing.covered.begin(), listing.covered.end(),
                     [&](const YearRange& years) { return years.first <= listing.year && listing.year <= years.last; });
}

Listing listing_of(const Calendar& calendar, const std::string& division, int year) {
  const DayRules& rules = calendar.days("", division).rules();
  Listing listing{division, year, rules.covered, {}};
  std::copy_if(rules.holidays.begin(), rules.holidays.end(), std::back_inserter(listing.holidays),
               [=](const Holiday& holiday) { return year_of(holiday.date) == year; });
  return listing;
}

std::string as_text(const Listing& listing) {
  std::string text = fmt::format("Bank holidays of {} in {}\n\n", listing.division, listing.year);
  for (const Holiday& holiday : listing.holidays) {
    text +=
        fmt::format("{}  {}  {}\n", iso(holiday.date), weekday_name(holiday.date).substr(0, 3), shown(holiday.title));
  }
  if (listing.holidays.empty()) text += covers(listing) ? "none\n" : "not known\n";
  return text + fmt::format("\nKnown for {}.\n", to_string(listing.covered));
}

std::string as_json(const Listing& listing) {
  nlohmann::ordered_json days = nlohmann::ordered_json::array();
  for (const Holiday& holiday : listing.holidays) {
    days.push_back({{"date", iso(holiday.date)}, {"title", holiday.title}});
  }
  nlohmann::ordered_json ranges = nlohmann::ordered_json::array();
  for (const YearRange& years : listing.covered) ranges.push_back({{"first", years.first}, {"last", years.last}});
  const nlohmann::ordered_json document = {{"division", listing.division},
                                           {"year", listing.year},
                                           {"known", covers(listing)},
                                           {"years_known", ranges},
                                           {"holidays", days}};
  return json_shown(document.dump(2)) + "\n";
}

Result<int> parse_year(const std::string& typed, Date as_of) {
  if (typed.empty()) return year_of(as_of);
  const Result<PartialDate> year = parse_partial_date(typed);
  if (year && year->month == 0) return year->year;
  return Problem{fmt::format("--year '{}' is not a year", typed), "write four figures, for example 2026"};
}

std::string years_of(const HolidayUpdate& update) {
  const std::string now = to_string(YearRange{update.table.first_year, update.table.last_year});
  if (update.years_before.first == 0) return now + ", new";
  const std::string before = to_string(update.years_before);
  return before == now ? now : now + ", until now " + before;
}

std::string as_text(const HolidayUpdate& update) {
  if (update.changes_nothing())
    return fmt::format("{}: {}, nothing changes\n", update.table.division, years_of(update));
  std::string text = fmt::format("{}: {}\n", update.table.division, years_of(update));
  for (const HolidayChange& change : update.changes) {
    constexpr std::string_view words[] = {"added  ", "removed", "renamed"};
    text += fmt::format("  {}  {}  {}", words[static_cast<std::size_t>(change.kind)], iso(change.date),
                        shown(change.title));
    text += change.before.empty() ? "\n" : fmt::format(" (was {})\n", shown(change.before));
  }
  return text;
}

// Where a calendar file stands in the workspace, wherever it was read.
std::string in_workspace(std::string_view path) {
  return fmt::format("{}/{}", calendars_folder, path.substr(path.rfind('/') + 1));
}

// The file of the table that is renewed, or a new one named after its division.
std::string path_of(const HolidayUpdate& update) {
  if (update.years_before.first == 0) return in_workspace("/" + update.table.division + ".yaml");
  return in_workspace(update.table.place.source->path);
}

Result<std::vector<HolidayUpdate>> read_updates(const World& world, const std::string& path,
                                                const std::vector<HolidayTable>& present) {
  const Result<std::string> text = world.read_file(path, largest_file);
  if (!text) return text.problem();
  const Result<std::vector<HolidayTable>> published = read_govuk_holidays(*text);
  if (!published) return Problem{fmt::format("'{}': {}", path, published.problem().message), published.problem().hint};
  return update_holidays(present, *published);
}

// The workspace's calendar as it will be.
Calendar calendar_with(const std::vector<HolidayUpdate>& updates, const CalendarSetting& setting) {
  LoadedTables loaded = setting.loaded;
  for (const HolidayUpdate& update : updates) {
    std::erase_if(loaded.tables, [&](const HolidayTable& table) {
      return table.division == update.table.division && table.last_year == update.years_before.last;
    });
    loaded.tables.push_back(update.table);
  }
  Diagnostics told_before;
  return make_calendar(setting.workspace, loaded, told_before);
}

// The calendars that change. A workspace that had none of its own gets all that it counted with until now: calendars
// that came with plaint are not mixed with others.
Change change_of(const CalendarSetting& setting, const std::vector<HolidayUpdate>& updates) {
  std::map<std::string, std::string> texts;
  for (const HolidayUpdate& update : updates) {
    if (!update.changes_nothing()) texts[path_of(update)] = yaml::calendar_text(update.table);
  }
  if (!texts.empty() && setting.folder != calendars_folder) {
    for (const auto& source : setting.loaded.sources) texts.try_emplace(in_workspace(source->path), source->text);
  }
  Change change;
  change.message.subject = "calendars: bank holidays that GOV.UK has published";
  for (const auto& [path, text] : texts) change.files.push_back({path, text});
  return change;
}

int write_calendars(World& world, const CalendarSetting& setting, const std::vector<HolidayUpdate>& updates) {
  const Change change = change_of(setting, updates);
  if (change.files.empty()) return exit_well;
  std::vector<std::string> paths;
  for (const FileChange& file : change.files) paths.push_back(file.path);
  const int status = write_change(world, setting.workspace, change);
  if (status == exit_well) world.out << "\nWritten: " << join(paths, ", ") << "\n";
  return status;
}

// What the other calendar moves; first what could not be looked at.
int show_moved(World& world, Date as_of, const Calendar& before, const Calendar& after) {
  const MovedCases moved = moved_cases(world, as_of, before, after);
  if (!moved.errors.empty()) world.out << "\n" << broken_files_text(moved.errors);
  world.out << "\n" << moved.text;
  return moved.errors.empty() ? exit_well : exit_problems;
}

}  // namespace

int holidays(World& world, const CommonOptions& common, const HolidaysOptions& options) {
  const Result<int> year = parse_year(options.year, common.as_of);
  if (!year) return say(world, year.problem(), exit_usage);
  Diagnostics diagnostics;
  const CalendarSetting setting = load_calendar_setting(world, diagnostics);
  const Calendar calendar = make_calendar(setting.workspace, setting.loaded, diagnostics);
  if (diagnostics.errors() > 0) {
    world.err << diagnostics_text(diagnostics);
    return exit_problems;
  }
  const std::string division = options.division.empty() ? calendar.division() : options.division;
  if (!options.division.empty() && !calendar.knows_division(division)) {
    const std::string meant = did_you_mean(division, calendar.divisions());
    const std::string list = "known: " + join(calendar.divisions(), ", ");
    return say(world, {fmt::format("'{}' is not a division", division), meant.empty() ? list : meant}, exit_usage);
  }
  const Listing listing = listing_of(calendar, division, *year);
  world.out << (common.format == Format::json ? as_json(listing) : as_text(listing));
  return exit_well;
}

int import_holidays(World& world, const CommonOptions& common, const ImportOptions& options) {
  const Result<std::string> entered = enter_workspace(world);
  if (!entered) {
    return say(world, {entered.problem().message, "holidays are brought into a workspace: name it with -C DIR"}, exit_usage);
  }
  const Result<Lock> lock = lock_workspace(world);
  if (!lock) return say(world, lock.problem(), exit_failed);
  Diagnostics diagnostics;
  const CalendarSetting setting = load_calendar_setting(world, diagnostics);
  if (diagnostics.errors() > 0) {
    world.err << diagnostics_text(diagnostics);
    return exit_problems;
  }
  const Calendar before = make_calendar(setting.workspace, setting.loaded, diagnostics);
  const bool absolute = options.file.starts_with('/');
  const auto updates =
      read_updates(world, absolute ? options.file : *entered + options.file, setting.loaded.tables);
  if (!updates) return say(world, updates.problem(), exit_problems);

  for (const HolidayUpdate& update : *updates) world.out << as_text(update);
  int status = exit_well;
  if (std::any_of(updates->begin(), updates->end(), [](const HolidayUpdate& each) { return !each.changes_nothing(); })) {
    status = show_moved(world, common.as_of, before, calendar_with(*updates, setting));
  }
  if (options.dry_run) {
    world.out << "\nNothing was written (--dry-run).\n";
    return status;
  }
  return std::max(status, write_calendars(world, setting, *updates));
}

}  // namespace plaint
