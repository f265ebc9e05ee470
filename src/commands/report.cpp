#include "commands/report.h"

#include <algorithm>

#include "base/text.h"
#include "commands/load.h"
#include "commands/report_bundle.h"
#include "commands/report_forms.h"
#include "commands/report_made.h"
#include "commands/report_save.h"
#include "report/table.h"

namespace plaint {

namespace {

struct Ending {
  std::string_view ending;
  Format format;
};
constexpr Ending endings[] = {{".html", Format::html}, {".md", Format::md}, {".csv", Format::csv}, {".json", Format::json}, {".txt", Format::text}};

// "-o board.html" says which format is meant; what is kept is Markdown unless something else is asked for.
Format format_of(const CommonOptions& common, const ReportOptions& options) {
  if (common.format_given) return common.format;
  for (const Ending& each : endings) {
    if (options.out.ends_with(each.ending)) return each.format;
  }
  return options.save ? Format::md : common.format;
}

std::string ending_of(Format format) {
  for (const Ending& each : endings) {
    if (each.format == format) return std::string(each.ending);
  }
  return {};
}

int list_reports(World& world, const CommonOptions& common) {
  const auto loaded = load_workspace(world, common.as_of);
  if (!loaded) return say(world, loaded.problem(), exit_usage);
  std::vector<Cells> rows;
  Diagnostics diagnostics;
  for (const std::string& name : report_names(world)) {
    const auto form = read_report_form(world, name, diagnostics);
    if (!form || !*form) {
      rows.push_back({shown(name), "cannot be read: plaint report " + shown(name) + " shows why", ""});
      continue;
    }
    rows.push_back({shown(name), shown((*form)->title), (*form)->period.empty() ? "" : shown((*form)->period)});
  }
  rows.push_back({"case CASE", "One case with every date and its reasons, as an ombudsman asks for it", ""});
  rows.push_back({"policy [ID]", "A policy's health: what it leaves open, and when it is reviewed", ""});
  world.out << aligned(rows) << "\nThe last column is the period, unless one is given: --quarter 2026-Q1, --year 2026, --from DAY --to DAY\n";
  return exit_well;
}

// The table that CSV is made of; the others are named, so that nobody takes one for all.
Result<std::string> as_csv(World& world, const IssuedReport& report, const std::string& wanted) {
  std::vector<std::string> names, others;
  const FigureTable* chosen = nullptr;
  for (const FigureTable& table : report.tables) {
    names.push_back(table.name);
    const bool is_it = chosen == nullptr && (wanted.empty() || table.name == wanted);
    if (is_it) chosen = &table;
    else others.push_back(table.name);
  }
  if (names.empty()) return Problem{"the report '" + report.name + "' has no table, so there is no CSV of it", "--format text, md, html or json"};
  if (chosen == nullptr) {
    const std::string near = did_you_mean(wanted, names);
    return Problem{"the report '" + report.name + "' has no table '" + shown(wanted) + "'", near.empty() ? "it has " + join_or(names) : near};
  }
  if (wanted.empty() && !others.empty()) {
    world.err << "This is the table '" << chosen->name << "'. Others, with --table: " << join(others, ", ") << '\n';
  }
  return issued_csv(report, *chosen);
}

// Further options are fields of events, which only --save records.
Problem unknown_option(const std::string& name) {
  const std::string near = did_you_mean(name, {"quarter", "year", "from", "to", "table", "save", "list", "for", "by", "format", "output", "as-of"});
  return {"'--" + shown(name) + "' is not an option of plaint report", near.empty() ? "see plaint report --help" : near};
}

std::optional<Problem> misused(const ReportOptions& options, Format format) {
  if (options.name.empty()) return Problem{"which report?", "plaint report --list names them"};
  if (!options.table.empty() && format != Format::csv) return Problem{"--table is for --format csv", "the other formats have all tables"};
  if (!options.save && (!options.for_event.empty() || !options.by.empty() || options.dry_run)) {
    return Problem{"--for, --by and --dry-run are about what --save records", "add --save"};
  }
  return std::nullopt;
}

}  // namespace

Result<std::string> formatted(World& world, const IssuedReport& report, Format format, const std::string& table) {
  switch (format) {
    case Format::text: return issued_text(report);
    case Format::md: return issued_md(report);
    case Format::html: return issued_html(report);
    case Format::json: return issued_json(report);
    case Format::csv: return as_csv(world, report, table);
    case Format::ndjson:
    case Format::ics:
    case Format::sql: break;  // of plaint export alone
  }
  return std::string{};
}

int print_or_write(World& world, const std::string& here, const std::string& out, const std::string& text) {
  if (out.empty()) {
    world.out << text;
    return exit_well;
  }
  const std::string path = out.starts_with('/') ? out : here + out;
  if (const Result<Done> done = world.write_file(path, text); !done) return say(world, done.problem(), exit_failed);
  world.err << "Written: " << shown(out) << '\n';
  return exit_well;
}

int report(World& world, const CommonOptions& common, const ReportOptions& options) {
  if (options.list) return list_reports(world, common);
  const Format format = format_of(common, options);
  if (const auto problem = misused(options, format)) return say(world, *problem, exit_usage);
  if (!options.save && !common.fields.empty()) return say(world, unknown_option(common.fields.front().name), exit_usage);
  if (options.name == "case") return report_case(world, common, options, format);
  if (options.name == "policy") return report_policy(world, common, options, format);
  if (!options.which.empty()) {
    return say(world, {"'" + shown(options.which) + "' is one word too many", "a period is given with --quarter, --year, or --from and --to"}, exit_usage);
  }
  const Making making = make_report(world, common, options);
  if (!making.made) return making.status;
  const MadeReport& made = *making.made;
  const Result<std::string> text = formatted(world, made.issued, format, options.table);
  if (!text) return say(world, text.problem(), exit_usage);
  const int whole = made.issued.unreadable.empty() ? exit_well : exit_problems;
  if (options.save) {
    const std::string name = short_name_of(made.period, made.whole_history) + "-" + options.name;
    const int status = save_report(world, common, options, {name + ending_of(format), *text, made.period, made.here});
    return status == exit_well ? whole : status;
  }
  const int status = print_or_write(world, made.here, options.out, *text);
  return status == exit_well ? whole : status;
}

}  // namespace plaint
