// Where the cases of a workspace lie.
#pragma once

#include <deque>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "commands/jobs.h"
#include "world/world.h"

namespace plaint {

// Below cases/ by year; a case that stands elsewhere below it is found too. Each folder in cases/ is a job of its own.
class CasePaths {
 public:
  // Lists cases/ itself. `world` must outlive this.
  explicit CasePaths(const World& world);
  void add_jobs(Jobs& jobs);

  // Once the jobs are done: all paths, sorted. Told: a folder that cannot be listed, a case that is there twice.
  std::vector<std::string> take(Diagnostics& diagnostics);

 private:
  struct Found {
    std::string folder;
    std::vector<std::string> paths = {};
    bool in_order = true;  // of the cases' references, in which then none is there twice
    Diagnostics told = {};
  };
  static void look_below(const World& world, Found& found, const std::string& folder, int depth);

  bool in_order() const;

  const World& world_;
  Found top_;
  std::deque<Found> below_;  // each folder in cases/
};

}  // namespace plaint
