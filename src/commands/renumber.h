// plaint renumber: gives one of two cases that have the same reference the next free one, and brings a file and its
// reference together.
#pragma once

#include <string>

#include "commands/common.h"

namespace plaint {

struct RenumberOptions {
  std::string which;    // a case or a file; "": all that need it
  bool theirs = false;  // of two cases that met in a merge, the one that came in gets the new reference
};

int renumber(World& world, const CommonOptions& options, const RenumberOptions& wanted);

}  // namespace plaint
