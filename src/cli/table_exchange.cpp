#include "cli/table_exchange.h"

#include <CLI/CLI.hpp>
#include <memory>
#include <vector>

#include "commands/export.h"

namespace plaint {

namespace {

Action declare_export(CLI::App& app) {
  auto options = std::make_shared<ExportOptions>();
  app.add_option("--table", options->table, "Only this table: cases, events, deadlines ... (csv, ndjson, json)");
  app.add_option("-o,--output", options->output, "Write into this file; csv of all tables: into this folder, a file for each");
  app.add_flag("--excel", options->for_excel, "Begin csv with the mark by which Excel knows UTF-8: then it shows accents rightly");
  return [options](World& world, const CommonOptions& common) { return export_cases(world, common, *options); };
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
  };
  return rows;
}

}  // namespace plaint
