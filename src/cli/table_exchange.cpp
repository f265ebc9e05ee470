#include "cli/table_exchange.h"

#include <CLI/CLI.hpp>
#include <memory>
#include <vector>

#include "commands/export.h"
#include "commands/import.h"

namespace plaint {

namespace {

Action declare_export(CLI::App& app) {
  auto options = std::make_shared<ExportOptions>();
  app.add_option("--table", options->table, "Only this table: cases, events, deadlines ... (csv, ndjson, json)");
  app.add_option("-o,--output", options->output, "Write into this file; csv of all tables: into this folder, a file for each");
  app.add_flag("--excel", options->for_excel, "Begin csv with the mark by which Excel knows UTF-8: then it shows accents rightly");
  return [options](World& world, const CommonOptions& common) { return export_cases(world, common, *options); };
}

Action declare_import(CLI::App& app) {
  auto options = std::make_shared<RegisterOptions>();
  app.add_option("FILE", options->file, "The old register, saved by the spreadsheet as CSV")->required();
  app.add_option("--map", options->maps, "What the columns mean: a mapping file, or COLUMN=KEY, once for each")->expected(1)
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
  app.add_option("--write-map", options->write_map, "Write what could be guessed of the columns into this file, to be put right");
  app.add_option("--date-order", options->date_order, "How 01/02/2024 is meant: day-first (1 February) or month-first");
  app.add_option("--policy", options->policy, "Another policy than that of plaint.yaml: imago, imago@2023-04-20");
  app.add_flag("--personal-data", options->personal_data, "Take rows in which a text holds what looks like somebody's name or address");
  app.add_flag("--dry-run", options->dry_run, "Show what would be made, and write nothing: what it does without --save");
  app.add_flag("--save", options->save, "Save the cases, in one commit; rows that stay out go into FILE-left-over.csv");
  return [options](World& world, const CommonOptions& common) { return import_register(world, common, *options); };
}

}  // namespace

std::span<const Command> exchange_rows() {
  static const std::vector<Command> rows = {
      {"export", "The cases as tables for spreadsheets, databases and calendars",
       "Gives cases, events, deadlines, breaches and the rest as flat tables, as they stood on --as-of: as csv for a spreadsheet, sql for "
       "SQLite and PostgreSQL, json and ndjson for programs, and ics with what is due for a calendar. Names and addresses are never in it, "
       "nor events that the policy keeps to some roles. The tables are described in plaint-export(7). A file with mistakes is told first, "
       "makes the exit status 1, and the export says that it is incomplete.",
       "plaint export > cases.csv\nplaint export --table deadlines > deadlines.csv\nplaint export -o tables\n"
       "plaint export --format sql | sqlite3 complaints.db\nplaint export --format ics -o due.ics\nplaint export --format json --as-of 2026-03-20",
       "csv ndjson json ics sql", declare_export},
      {"import", "The cases of an old register, from a spreadsheet",
       "Reads a spreadsheet that was saved as CSV, a row for each case, and shows what cases they would be, and which rows it does not "
       "understand and why. A mapping says what each column means; --write-map makes one from the names of the columns, to be put right. "
       "--save saves the cases in one commit; names and addresses go to people/. A row that is a case here already is not taken twice.",
       "plaint import old.csv\nplaint import old.csv --write-map old-map.yaml\nplaint import old.csv --map old-map.yaml\n"
       "plaint import old.csv --map old-map.yaml --save\nplaint import old.csv --map \"Date in=received\" --map \"Details=summary\" --date-order day-first",
       "text", declare_import},
  };
  return rows;
}

}  // namespace plaint
