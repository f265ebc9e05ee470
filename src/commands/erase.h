// `plaint erase` and `plaint retention`: what people/ holds of a case is deleted, when it may be and when somebody means it.
#pragma once

#include <string>

#include "commands/common.h"

namespace plaint {

struct EraseOptions {
  std::string which;  // the case, as typed
  std::string reason;
  std::string override;
  std::string by;
  bool yes = false;  // do not ask
};

// 1 when a rule keeps the record, or the user does not confirm; 2 when nobody can be asked and --yes is not there.
int erase(World& world, const CommonOptions& options, const EraseOptions& typed);

struct RetentionOptions {
  bool apply = false;
  bool yes = false;
  std::string by;
};

// Nothing is printed when no record is past its time, held past it, or without one. 1 when a file cannot be read.
int retention(World& world, const CommonOptions& options, const RetentionOptions& typed);

}  // namespace plaint
