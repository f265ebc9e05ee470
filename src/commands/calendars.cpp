#include "commands/calendars.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include "base/contains.h"
#include "base/text.h"
#include "commands/source_file.h"
#include "yaml/workspace_reader.h"

namespace plaint {

namespace {

CalendarData data_of(const Workspace& workspace, std::vector<HolidayTable> tables) {
  return {std::move(tables), workspace.division, workspace.closures, workspace.calendars, workspace.meetings};
}

// In the order of their files, which is that of the divisions in what is told.
std::vector<HolidayTable> merged(std::vector<HolidayTable> some, std::vector<HolidayTable> others) {
  some.insert(some.end(), std::make_move_iterator(others.begin()), std::make_move_iterator(others.end()));
  std::sort(some.begin(), some.end(), [](const HolidayTable& left, const HolidayTable& right) {
    return left.place.source->path < right.place.source->path;
  });
  return some;
}

}  // namespace

Calendar make_calendar(const Workspace& workspace, LoadedTables loaded, Diagnostics& diagnostics) {
  CalendarData data = data_of(workspace, std::move(loaded.tables));
  for (const NamedCalendar& named : data.named) {
    const std::optional<Problem> problem = problem_of(named, data.named);
    if (problem) diagnostics.error("bad-calendar", named.place, problem->message, problem->hint);
  }
  Calendar calendar(std::move(data));
  const std::string& division = calendar.division();
  // A file that could not be read may be that of the division: what is wrong with it was told.
  if (calendar.knows_division(division) || !workspace.division_place || !loaded.whole) return calendar;
  const std::vector<std::string> known = calendar.divisions();
  const std::string meant = did_you_mean(division, known);
  Diagnostic& added = diagnostics.error("unknown-division", workspace.division_place,
                                        fmt::format("there is no calendar for the division '{}'", division),
                                        meant.empty() ? "known: " + join(known, ", ") : meant);
  added.width = static_cast<int>(division.size());
  return calendar;
}

Calendars::Calendars(const World& world, const Workspace& workspace, Diagnostics& diagnostics)
    : world_(world), workspace_(workspace), diagnostics_(diagnostics) {}

void Calendars::add_jobs(Jobs& jobs) {
  files_.emplace(world_, tables_folder(world_, true), diagnostics_);
  files_->add_jobs(jobs, parts_of(workspace_.division));
}

void Calendars::take() {
  own_ = make_calendar(workspace_, files_->take(diagnostics_), diagnostics_);
  own_is_whole_ = !files_->put_by();
}

const Calendar* Calendars::ahead(const std::vector<PolicyNeed>& needs) const {
  const std::vector<std::string_view> own = parts_of(workspace_.division);
  const auto is_own = [&](std::string_view part) { return contains(own, part); };
  const bool enough = own_is_whole_ || std::all_of(needs.begin(), needs.end(), [&](const PolicyNeed& need) {
                        const std::vector<std::string_view> parts = parts_of(need.name);
                        return need.of != PolicyNeed::Of::division || std::all_of(parts.begin(), parts.end(), is_own);
                      });
  return enough ? &own_ : nullptr;
}

const Calendar& Calendars::get(const std::vector<PolicyNeed>& needs) {
  const Calendar* own = ahead(needs);
  return own != nullptr ? *own : whole();
}

const Calendar& Calendars::whole() {
  if (own_is_whole_) return own_;
  if (!whole_) {
    LoadedTables rest = files_->take_rest(diagnostics_);
    whole_.emplace(data_of(workspace_, merged(own_.data().tables, std::move(rest.tables))));
  }
  return *whole_;
}

std::vector<std::string> Calendars::read_all() {
  whole();
  return files_->paths();
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
