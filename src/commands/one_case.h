// One case that the user named, for the commands that look at one.
#pragma once

#include <memory>
#include <string>

#include "commands/common.h"
#include "commands/load.h"

namespace plaint {

struct OneCase {
  std::shared_ptr<LoadedWorkspace> loaded;
  std::unique_ptr<const CaseOnDay> on_day;
};

// A problem when there is no workspace, no such case, or when it was not received yet on that day.
Result<OneCase> load_one_case(World& world, const CommonOptions& options, const std::string& typed);

// The mistakes of the case's file, with the way out, as they go before what is shown of it: on `out` for people, on
// `err` beside JSON. Nothing when there are none.
void tell_mistakes(World& world, const CommonOptions& options, const CaseOnDay& on_day);

// 1 when there is an error in the case's file, or in a file that its dates hang on, else 0.
int status_of(const OneCase& one);

}  // namespace plaint
