// `plaint edit`: a case, the diary, plaint.yaml or a person's record in the user's own editor. Nothing takes the place of the
// file before it was checked, and no text that was typed is lost.
#pragma once

#include <string>

#include "commands/common.h"

namespace plaint {

struct EditOptions {
  std::string which;     // a case, "organisation" (diary.yaml) or "settings" (plaint.yaml)
  std::string reason;    // as long_text() takes it; "": asked for
  bool person = false;   // people/CASE.yaml instead of the case
  bool resume = false;   // go on with the text that was kept
  bool discard = false;  // throw it away, and begin with the file
  bool no_input = false;
};

int edit(World& world, const CommonOptions& common, const EditOptions& options);

}  // namespace plaint
