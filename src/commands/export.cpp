#include "commands/export.h"

#include <algorithm>
#include <map>
#include <memory>
#include <set>

#include "base/text.h"
#include "commands/gather.h"
#include "exchange/export_rows.h"
#include "exchange/export_text.h"
#include "report/overdue.h"

namespace plaint {

namespace {

ExportFormat format_of(const CommonOptions& common) {
  switch (common.format) {
    case Format::ndjson:
      return ExportFormat::ndjson;
    case Format::json:
      return ExportFormat::json;
    case Format::ics:
      return ExportFormat::ics;
    case Format::sql:
      return ExportFormat::sql;
    default:
      return ExportFormat::csv;
  }
}

std::vector<std::string> table_names() {
  std::vector<std::string> names;
  for (const ExportTable& table : export_tables()) names.emplace_back(table.name);
  return names;
}

// Where the parts go: standard output, one file, or a file for each table in a folder. Keeps the first thing that went wrong.
class Outlet {
 public:
  Outlet(World& world, std::string path, bool by_table) : world_(world), path_(std::move(path)), by_table_(by_table) {}

  void put(TableId table, std::string_view part) {
    if (path_.empty()) {
      world_.out << part;
      return;
    }
    FileInParts* file = problem_ ? nullptr : file_for(table);
    if (file == nullptr) return;
    if (const Result<Done> done = file->add(part); !done) problem_ = done.problem();
  }

  Result<Done> finish() {
    for (const std::string& name : in_order_) {
      if (problem_) break;
      if (const Result<Done> done = files_[name].finish(); !done) problem_ = done.problem();
    }
    if (problem_) return *problem_;
    return Done{};
  }

  bool failed() const { return problem_.has_value(); }
  const std::vector<std::string>& files() const { return in_order_; }

 private:
  FileInParts* file_for(TableId table) {
    const std::string name = by_table_ ? path_ + "/" + std::string(export_table(table).name) + ".csv" : path_;
    if (const auto found = files_.find(name); found != files_.end()) return &found->second;
    Result<FileInParts> file = world_.begin_file(name);
    if (!file) {
      problem_ = file.problem();
      return nullptr;
    }
    in_order_.push_back(name);
    return &files_.emplace(name, std::move(*file)).first->second;
  }

  World& world_;
  std::string path_;
  bool by_table_;
  std::map<std::string, FileInParts> files_;
  std::vector<std::string> in_order_;
  std::optional<Problem> problem_;
};

// What was typed, as far as it can be judged before anything is read.
std::optional<Problem> problem_of(const CommonOptions& common, const ExportOptions& options) {
  const bool csv = common.format == Format::csv;
  if (options.for_excel && !csv) return Problem{"--excel is for --format csv alone", {}};
  if (options.table.empty()) return std::nullopt;
  if (common.format == Format::ics || common.format == Format::sql) {
    return Problem{"--table is for csv, ndjson and json: " + std::string(csv ? "" : "this format is always whole"), "leave --table out"};
  }
  if (find_export_table(options.table)) return std::nullopt;
  const std::string near = did_you_mean(options.table, table_names());
  return Problem{"--table '" + shown(options.table) + "' is no table of the export", near.empty() ? "it can be " + join_or(table_names()) : near};
}

// -o, from where the user stands; refused where it would write among the files that are the record.
Result<std::string> place_of(const World& world, const LoadedWorkspace& loaded, const std::string& typed, bool folder) {
  std::string path = typed;
  while (path.size() > 1 && path.ends_with('/')) path.pop_back();
  if (!path.starts_with('/')) path = loaded.here + path;
  const std::string plain = path.starts_with("./") ? path.substr(2) : path;
  for (const std::string_view ours : {"cases", "people", "policies", "templates", ".git"}) {
    if (plain == ours || plain.starts_with(std::string(ours) + "/")) {
      return Problem{"nothing is exported into " + std::string(ours) + "/, where plaint keeps its own files", "name another place: -o export"};
    }
  }
  if (folder && world.file_exists(path)) return Problem{"'" + shown(typed) + "' is a file: several tables go into a folder", "-o DIR, or one table alone: --table cases"};
  if (!folder && world.folder_exists(path)) return Problem{"'" + shown(typed) + "' is a folder, and this is one file", "name a file in it"};
  return path;
}

// Every mistake that keeps the export from being whole, found before the first row is written, so that it can be said first.
Diagnostics mistakes(LoadedWorkspace& loaded, Date as_of) {
  Diagnostics errors;
  look_at_each_case(loaded, as_of, [&](const CaseOnDay& each) -> Afterwards {
    Diagnostics found = errors_of(each.diagnostics);
    if (found.empty()) return {};
    return [&errors, found = std::move(found)] { errors.add_all(found); };
  }, Detail::owed);
  errors.add_all(errors_of(loaded.diagnostics));
  errors.sort();
  return errors;
}

void write_export(LoadedWorkspace& loaded, Date as_of, const std::vector<Timeline>& organisation, const Diagnostics& errors,
                  ExportText& text, const Outlet& outlet) {
  ExportRows about;
  add_about_rows(loaded.workspace.organisation, as_of, errors, about);
  text.begin(about);
  const TableSet tables = text.tables_of_a_case();
  std::set<std::string> seen;  // of two files with one reference, told as case-twice, the first stands here
  look_at_each_case(loaded, as_of, [&](const CaseOnDay& each) -> Afterwards {
    ExportRows rows;
    if (each.begun()) {
      add_case_rows(each.id, *each.timeline, each.overlays, each.diagnostics.errors() == 0, tables, rows);
    } else if (!each.timeline) {
      add_unreadable_case(each.id, rows);
    }
    return [&, id = each.id, made = text.text_of(std::move(rows))] {
      if (!outlet.failed() && seen.insert(id).second) text.add_case(made);
    };
  }, detail_for(tables));
  ExportRows duties;
  for (const Timeline& timeline : organisation) add_duty_rows(timeline, duties);
  text.end(duties);
}

// After the rows, on standard error: they may be on their way into a program.
void tell(World& world, const CommonOptions& common, const ExportOptions& options, const Outlet& outlet, bool whole) {
  if (common.format == Format::csv && options.output.empty() && options.table.empty()) {
    world.err << "plaint: this is the table cases; --table NAME gives another one ("
              << join(table_names(), ", ") << "), -o DIR all of them\n";
  }
  if (outlet.files().empty()) return;
  const std::string what = options.output;
  world.err << "plaint: written: " << shown(what);
  if (outlet.files().size() > 1) world.err << "/ with " << outlet.files().size() << " tables";
  world.err << (whole ? "" : ", which is INCOMPLETE") << '\n';
}

}  // namespace

int export_cases(World& world, const CommonOptions& common, const ExportOptions& options) {
  if (const auto problem = problem_of(common, options)) return say(world, *problem, exit_usage);
  const auto found = load_workspace(world, common.as_of);
  if (!found) return say(world, found.problem(), exit_usage);
  if (common.format == Format::ics) {
    if (const Result<Done> done = world.load_formats(); !done) return say(world, done.problem(), exit_failed);
  }
  LoadedWorkspace& loaded = **found;
  const bool csv = common.format == Format::csv;
  const bool by_table = csv && options.table.empty() && !options.output.empty();
  std::optional<TableId> only;
  if (!options.table.empty()) only = find_export_table(options.table);
  if (csv && !by_table && !only) only = TableId::cases;
  Result<std::string> place = std::string{};
  if (!options.output.empty()) place = place_of(world, loaded, options.output, by_table);
  if (!place) return say(world, place.problem(), exit_usage);

  const std::vector<Timeline> organisation = replay_organisation(loaded, common.as_of);
  const Diagnostics errors = mistakes(loaded, common.as_of);
  world.err << broken_files_text(errors, false);
  Outlet outlet(world, *place, by_table);
  ExportText text(format_of(common), only, options.for_excel, [&](TableId table, std::string_view part) { outlet.put(table, part); });
  write_export(loaded, common.as_of, organisation, errors, text, outlet);
  if (const Result<Done> done = outlet.finish(); !done) return say(world, done.problem(), exit_failed);
  tell(world, common, options, outlet, errors.empty());
  return errors.empty() ? exit_well : exit_problems;
}

}  // namespace plaint
