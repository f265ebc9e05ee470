// The files of a new workspace but for plaint.yaml: what is shipped, .gitignore and .gitattributes, the diary, cases/ and
// people/. Writes only what is missing.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "commands/shipped.h"
#include "world/world.h"

namespace plaint {

struct WrittenFiles {
  std::vector<std::string> added;    // files, and files to which lines were added
  std::vector<std::string> kept;     // were there, and stay as they are
  bool closed_people = false;        // others could look into people/, and now cannot
  bool people_stay_open = false;     // others can look into people/, and it could not be helped
};

// We stand in the workspace. `finished`: it was whole once, so that what is missing of a folder was probably deleted on
// purpose, and only folders that are missing altogether are filled.
Result<WrittenFiles> write_workspace_files(World& world, const Shipped& shipped, bool finished);

// Every file that init writes and git keeps, plaint.yaml among them, as far as it is there.
std::vector<std::string> kept_by_git(const World& world, const Shipped& shipped);

}  // namespace plaint
