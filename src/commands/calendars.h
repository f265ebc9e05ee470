// The calendars that a command counts with: those of the workspace, or, outside of one, those that came with plaint.
#pragma once

#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "calendar/calendar.h"
#include "casefile/organisation.h"
#include "commands/jobs.h"
#include "world/world.h"

namespace plaint {

// The holiday tables of a folder. Places in them point into the sources.
struct LoadedTables {
  std::vector<std::shared_ptr<const Source>> sources;
  std::vector<HolidayTable> tables;  // one for each file that could be read, in the order of their paths
};

inline constexpr std::string_view calendars_folder = "policies/calendars";

// Every .yaml file of a folder, each read by a job of its own. No folder: no tables.
class TableFiles {
 public:
  // Lists the folder: told, when it cannot. `world` must outlive this.
  TableFiles(const World& world, const std::string& folder, Diagnostics& diagnostics);
  void add_jobs(Jobs& jobs);

  // Once the jobs are done. What is wrong with any of them is told.
  LoadedTables take(Diagnostics& diagnostics);

 private:
  struct File {
    std::string path;
    std::shared_ptr<const Source> source = {};
    std::optional<HolidayTable> table = {};
    Diagnostics wrong = {};
  };
  const World& world_;
  std::deque<File> files_;
};

LoadedTables load_tables(const World& world, const std::string& folder, Diagnostics& diagnostics);

// The calendar of the workspace. Told: a division without tables, a named calendar that is from none.
Calendar make_calendar(const Workspace& workspace, LoadedTables loaded, Diagnostics& diagnostics);

// Where plaint's own policies, calendars and templates lie: the environment's PLAINT_DATADIR, else beside the program
// (installed, or in its build folder), else the place that was fixed when plaint was built.
std::string data_folder(const World& world);

// Where the tables are read: in the workspace in which we stand, or, where it has none of its own, where plaint's were
// installed.
std::string tables_folder(const World& world, bool in_workspace);

// The workspace's calendar, for commands that look at no case.
struct CalendarSetting {
  Workspace workspace;  // as it is without plaint.yaml when there is none
  LoadedTables loaded;
  std::string folder;   // where the tables were read
  std::string entered;  // as enter_workspace() gives it; "" outside of a workspace
  bool in_workspace = false;
};

// Enters the workspace if we stand in one. A workspace without calendars of its own has those of plaint. Everything
// that is wrong in plaint.yaml and in the calendars is told; whoever finds errors should give no answer.
CalendarSetting load_calendar_setting(World& world, Diagnostics& diagnostics);

}  // namespace plaint
