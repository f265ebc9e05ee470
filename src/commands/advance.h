// `plaint advance`: the event by which the policy moves a case to another stage, found and then recorded as `plaint record`
// would.
#pragma once

#include <string>

#include "commands/record.h"

namespace plaint {

struct AdvanceOptions {
  std::string to;        // a stage, or a beginning of its name; "": wherever there is one way only
  RecordOptions record;  // `which` is the case; `event` is found
};

int advance(World& world, const CommonOptions& common, const AdvanceOptions& options);

}  // namespace plaint
