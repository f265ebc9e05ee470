// Every command and every option of every command. To add one: a function `declare_NAME` that ties the options to the
// command's own struct, and a row.
#include <CLI/CLI.hpp>
#include <memory>
#include <vector>

#include "cli/command.h"
#include "commands/holidays.h"
#include "commands/workday.h"

namespace plaint {

namespace {

Action declare_workday(CLI::App& app) {
  auto options = std::make_shared<WorkdayOptions>();
  app.add_option("FROM", options->from, "The day to count from, perhaps with a time: 2026-03-27T17:00")->required();
  app.add_option("SPAN", options->span, "How long: \"20 working days\", \"3 months\", \"same day\"")->required();
  app.add_option("--division", options->division,
                 "Whose bank holidays: scotland, uk-any ... (default: the workspace's)");
  app.add_option("--first-day", options->first_day, "next-day (default), receipt-rolled or that-day");
  app.add_option("--last-day-closed", options->last_day_closed,
                 "next-working-day (default), previous-working-day or same");
  app.add_option("--cut-off", options->cut_off, "What comes later in the day came on the next open day: 17:00");
  app.add_flag("--explain", options->explain, "Add the days that were not counted, with the reasons");
  return [options](World& world, const CommonOptions& common) { return workday(world, common, *options); };
}

Action declare_holidays(CLI::App& app) {
  auto options = std::make_shared<HolidaysOptions>();
  app.add_option("--division", options->division,
                 "Whose bank holidays: scotland, uk-any ... (default: the workspace's)");
  app.add_option("--year", options->year, "The year (default: that of today)");
  return [options](World& world, const CommonOptions& common) { return holidays(world, common, *options); };
}

Action declare_holidays_import(CLI::App& app) {
  auto options = std::make_shared<ImportOptions>();
  app.add_option("FILE", options->file, "The file downloaded from https://www.gov.uk/bank-holidays.json")->required();
  app.add_flag("--dry-run", options->dry_run, "Show what would change, and write nothing");
  return [options](World& world, const CommonOptions& common) { return import_holidays(world, common, *options); };
}

}  // namespace

std::span<const Command> command_table() {
  static const std::vector<Command> table = {
      {"workday", "On which day a length of time ends",
       "Answers the calendar question alone: on which day do ten working days from a date end? Looks at no case. FROM "
       "is "
       "taken as the day on which something arrived.",
       "plaint workday 2026-06-12 \"20 working days\" --division scotland\n"
       "plaint workday 2026-03-27T17:30 \"3 working days\" --cut-off 17:00 --explain",
       "text json", declare_workday},
      {"holidays", "The bank holidays, and the years for which they are known",
       "Prints the bank holidays that plaint counts with. `plaint holidays import FILE` brings in those that GOV.UK "
       "has "
       "published since.",
       "plaint holidays --year 2027\nplaint holidays --division scotland", "text json", declare_holidays},
      {"holidays import", "Bring in newly published bank holidays",
       "Reads the bank holidays that GOV.UK publishes as JSON, shows what they change, and writes the calendars of "
       "this "
       "workspace anew. Years that the file does not have are kept.",
       "plaint holidays import bank-holidays.json --dry-run\nplaint holidays import bank-holidays.json", "text",
       declare_holidays_import},
  };
  return table;
}

}  // namespace plaint
