// `plaint init`: makes a workspace, or makes one whole that is there: after a clone, or after it was broken off. It never writes
// over a file.
#pragma once

#include <string>
#include <vector>

#include "commands/common.h"

namespace plaint {

struct InitOptions {
  std::string folder;              // DIR; "": the current one
  std::string organisation;
  std::string division;
  std::string policy;              // "imago"
  std::vector<std::string> staff;  // "asha=Asha Example <asha@example.org>: quality-manager, chair"
  std::string git;                 // commit | none; "": commit
  bool no_input = false;
};

// Asks at a terminal for what the options do not say. Status 3 when git, or the disk, failed: what was written stays, and the
// same command again finishes it.
int init(World& world, const CommonOptions& common, const InitOptions& options);

}  // namespace plaint
