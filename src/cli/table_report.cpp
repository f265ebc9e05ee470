#include "cli/table_report.h"

#include <CLI/CLI.hpp>
#include <memory>
#include <vector>

#include "commands/report.h"

namespace plaint {

namespace {

Action declare_report(CLI::App& app) {
  const auto options = std::make_shared<ReportOptions>();
  app.add_option("NAME", options->name, "Which report: board, register ... (plaint report --list)");
  app.add_option("WHICH", options->which, "Of the report 'case' the case, of 'policy' the policy");
  app.add_flag("--list", options->list, "Name the reports that there are");
  app.add_option("--quarter", options->quarter, "The period: 2026-Q1 (default: the report's own, up to today)");
  app.add_option("--year", options->year, "The period: 2026, or from April to March 2025-26");
  app.add_option("--from", options->from, "The period: its first day");
  app.add_option("--to", options->to, "The period: its last day (default: today)");
  app.add_option("--table", options->table, "For CSV: which of the report's tables (default: the first)");
  app.add_option("-o,--output", options->out, "Write it into this file; its ending may say the format: board.html");
  app.add_flag("--save", options->save, "Keep it in reports/, and record in diary.yaml the duties that it keeps");
  app.add_option("--for", options->for_event, "With --save: record only this event");
  app.add_option("--by", options->by, "With --save: who made it: a member of staff, or a role; several by comma")
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)->expected(1);
  app.add_flag("--dry-run", options->dry_run, "With --save: show what would be recorded, and write nothing");
  return [=](World& world, const CommonOptions& common) { return report(world, common, *options); };
}

}  // namespace

std::span<const Command> report_rows() {
  static const std::vector<Command> rows = {
      {"report", "Figures for trustees, an annual report or an ombudsman",
       "Makes a report of a period from a template: the register, for the board, of a quarter or a year, trends, how deadlines were kept, "
       "lessons. A charity's own templates go before those that come with plaint. Everything in it stands as on the last day of the "
       "period, so that any past report can be made again. 'report case CASE' is everything about one case with every date and its "
       "reasons; 'report policy' how sound a policy is. --save keeps the report in reports/ and records in diary.yaml what it proves, "
       "as that the trustees were told. A report over files with mistakes says so in its first lines, and makes the exit status 1.",
       "plaint report --list\nplaint report board\nplaint report quarter --quarter 2026-Q1 --format html -o quarter.html\n"
       "plaint report register --format csv > register.csv\nplaint report board --save\nplaint report case 7 -o case-7.html",
       "text md csv html json", declare_report, true},
  };
  return rows;
}

}  // namespace plaint
