// The holiday tables of a folder, each file read once.
#pragma once

#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "base/source.h"
#include "calendar/calendar.h"
#include "commands/jobs.h"
#include "world/world.h"

namespace plaint {

inline constexpr std::string_view calendars_folder = "policies/calendars";

// Places in the tables point into the sources.
struct LoadedTables {
  std::vector<std::shared_ptr<const Source>> sources;
  std::vector<HolidayTable> tables;  // in the order of their paths
  bool whole = true;                 // false: a file could not be read, which is told
};

// Those of the divisions in which somebody counts are taken first; the rest may be taken later, or not at all. So a mistake in a table
// of which nobody has need disturbs nobody's list.
class TableFiles {
 public:
  // Lists the folder: told, when it cannot; no folder: no tables. `world` must outlive this.
  TableFiles(const World& world, const std::string& folder, Diagnostics& diagnostics);

  // Each file is read by a job of its own, and put by when it is of none of these divisions. No divisions: none is put by.
  void add_jobs(Jobs& jobs, const std::vector<std::string_view>& divisions = {});

  // Once the jobs are done: those that were not put by. Then, on the same thread, those that were; none when there are none. What is
  // wrong with a file is told when it is taken.
  LoadedTables take(Diagnostics& diagnostics);
  LoadedTables take_rest(Diagnostics& diagnostics);

  bool put_by() const;  // some are, and were not taken yet
  std::vector<std::string> paths() const;  // of all files

 private:
  struct File {
    std::string path;
    std::shared_ptr<const Source> source = {};
    std::string division = {};  // "": only parsing it would tell
    std::optional<HolidayTable> table = {};
    Diagnostics wrong = {};
    bool parsed = false;
    bool taken = false;
  };
  static void parse(File& file);
  bool has_all_needed() const;
  LoadedTables take_parsed(Diagnostics& diagnostics);

  const World& world_;
  std::vector<std::string> divisions_;
  std::deque<File> files_;
};

// All of them.
LoadedTables load_tables(const World& world, const std::string& folder, Diagnostics& diagnostics);

}  // namespace plaint
