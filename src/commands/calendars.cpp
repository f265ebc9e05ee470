#include "commands/calendars.h"

#include <fmt/format.h>

#include <optional>
#include <utility>

#include "base/text.h"
#include "commands/source_file.h"
#include "yaml/calendar_reader.h"
#include "yaml/workspace_reader.h"

namespace plaint {

TableFiles::TableFiles(const World& world, const std::string& folder, Diagnostics& diagnostics) : world_(world) {
  const auto listing = world.list(folder);
  if (!listing && world.folder_exists(folder)) tell_of_file(diagnostics, "unreadable-file", folder, listing.problem());
  if (!listing) return;
  // A folder that is called as a calendar is refused on reading, not passed over.
  for (const auto* paths : {&listing->files, &listing->folders}) {
    for (const std::string& path : *paths) {
      if (path.ends_with(".yaml")) files_.push_back({path});
    }
  }
}

void TableFiles::add_jobs(Jobs& jobs) {
  for (File& file : files_) {
    jobs.push_back([this, &file] {
      file.source = read_source(world_, file.path, file.wrong);
      if (file.source) file.table = yaml::read_calendar(*file.source, file.wrong);
    });
  }
}

LoadedTables TableFiles::take(Diagnostics& diagnostics) {
  LoadedTables loaded;
  for (File& file : files_) {
    diagnostics.add_all(file.wrong);
    if (file.source) loaded.sources.push_back(std::move(file.source));
    if (file.table) loaded.tables.push_back(std::move(*file.table));
  }
  yaml::check_tables(loaded.tables, diagnostics);
  return loaded;
}

LoadedTables load_tables(const World& world, const std::string& folder, Diagnostics& diagnostics) {
  TableFiles files(world, folder, diagnostics);
  Jobs jobs;
  files.add_jobs(jobs);
  do_all(world, jobs);
  return files.take(diagnostics);
}

Calendar make_calendar(const Workspace& workspace, LoadedTables loaded, Diagnostics& diagnostics) {
  CalendarData data;
  // A file that could not be read may be that of the division: what is wrong with it was told.
  const bool all_read = loaded.tables.size() == loaded.sources.size();
  data.tables = std::move(loaded.tables);
  data.division = workspace.division;
  data.closures = workspace.closures;
  data.named = workspace.calendars;
  data.meetings = workspace.meetings;
  for (const NamedCalendar& named : data.named) {
    const std::optional<Problem> problem = problem_of(named, data.named);
    if (problem) diagnostics.error("bad-calendar", named.place, problem->message, problem->hint);
  }
  Calendar calendar(std::move(data));
  const std::string& division = calendar.division();
  if (calendar.knows_division(division) || !workspace.division_place || !all_read) return calendar;
  const std::vector<std::string> known = calendar.divisions();
  const std::string meant = did_you_mean(division, known);
  Diagnostic& added = diagnostics.error("unknown-division", workspace.division_place,
                                        fmt::format("there is no calendar for the division '{}'", division),
                                        meant.empty() ? "known: " + join(known, ", ") : meant);
  added.width = static_cast<int>(division.size());
  return calendar;
}

std::string data_folder(const World& world) {
  if (const auto named = world.environment("PLAINT_DATADIR")) return *named;
  const std::string program = world.program_folder();
  for (const char* beside : {"/../share/plaint", "/../.."}) {  // installed anywhere; or in its build folder, build/PRESET
    const std::string folder = program + beside;
    if (!program.empty() && world.folder_exists(folder + "/" + std::string(calendars_folder))) return folder;
  }
  return PLAINT_DATADIR;
}

std::string tables_folder(const World& world, bool in_workspace) {
  const std::string own(calendars_folder);
  return in_workspace && world.folder_exists(own) ? own : data_folder(world) + "/" + own;
}

CalendarSetting load_calendar_setting(World& world, Diagnostics& diagnostics) {
  CalendarSetting setting;
  const Result<std::string> entered = enter_workspace(world);
  setting.in_workspace = static_cast<bool>(entered);
  if (setting.in_workspace) {
    setting.entered = *entered;
    const auto source = read_source(world, "plaint.yaml", diagnostics);
    if (source) setting.workspace = yaml::read_workspace(source, diagnostics).value_or(Workspace{});
  }
  setting.folder = tables_folder(world, setting.in_workspace);
  setting.loaded = load_tables(world, setting.folder, diagnostics);
  return setting;
}

}  // namespace plaint
