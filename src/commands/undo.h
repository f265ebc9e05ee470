// `plaint undo`: takes back the last change of a case with a new commit, so that git's history keeps both.
#pragma once

#include <string>

#include "commands/common.h"

namespace plaint {

struct UndoOptions {
  std::string which;    // a case or "organisation"; "": whatever was changed last
  bool redo = false;    // takes back the last undo instead
  bool person = false;  // of a case that was just made: its record in people/ goes too, for good
  bool yes = false;     // asks nothing
};

int undo(World& world, const CommonOptions& common, const UndoOptions& options);

}  // namespace plaint
