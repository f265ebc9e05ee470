// The calendars that a command counts with: those of the workspace, or, outside of one, those that came with plaint.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "calendar/calendar.h"
#include "casefile/organisation.h"
#include "commands/table_files.h"
#include "policy/needs.h"
#include "world/world.h"

namespace plaint {

// The calendar of the workspace. Told: a division without tables, a named calendar that is from none.
Calendar make_calendar(const Workspace& workspace, LoadedTables loaded, Diagnostics& diagnostics);

// Where plaint's own policies, calendars and templates lie: the environment's PLAINT_DATADIR, else beside the program
// (installed, or in its build folder), else the place that was fixed when plaint was built.
std::string data_folder(const World& world);

// Where the tables are read: in the workspace in which we stand, or, where it has none of its own, where plaint's were
// installed.
std::string tables_folder(const World& world, bool in_workspace);

// The calendars of a workspace. That of its own division is made of the tables of this division alone; where a policy counts in another
// one, one is made of all.
class Calendars {
 public:
  // All three must outlive this. What is wrong with a table is added to `diagnostics` when something first needs it.
  Calendars(const World& world, const Workspace& workspace, Diagnostics& diagnostics);

  // Once plaint.yaml is read; then take(), once the jobs are done.
  void add_jobs(Jobs& jobs);
  void take();

  const Calendar& own() const { return own_; }

  // The calendar in which a policy with these needs can be counted. ahead(): on any thread; nullptr when get() must read tables for it.
  const Calendar* ahead(const std::vector<PolicyNeed>& needs) const;
  const Calendar& get(const std::vector<PolicyNeed>& needs);

  // Also the tables that nothing needs; the paths of all of them.
  std::vector<std::string> read_all();

 private:
  const Calendar& whole();

  const World& world_;
  const Workspace& workspace_;
  Diagnostics& diagnostics_;
  std::optional<TableFiles> files_;
  Calendar own_{CalendarData{}};
  bool own_is_whole_ = false;
  std::optional<Calendar> whole_;
};

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
