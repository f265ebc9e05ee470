// `plaint actions`: what was agreed to be done and what was introduced, and short words for recording the events of both.
#pragma once

#include <string>

#include "commands/record.h"

namespace plaint {

struct ActionsOptions {
  std::string verb;      // agree, done, checked, measure, reviewed, retired; "": list them
  std::string id;        // "a1"; may be empty
  RecordOptions record;  // `which` is the case; "": all cases
};

int actions(World& world, const CommonOptions& common, const ActionsOptions& options);

}  // namespace plaint
