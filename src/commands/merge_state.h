// What git has left unmerged, and in the middle of what. Only looks.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "world/world.h"

namespace plaint {

// A file that git could not merge. A blob is the name under which git keeps a version; "" when a side has no such file.
struct Unmerged {
  std::string path;  // from the folder that the world is in
  std::string base, ours, theirs;
};

struct MergeState {
  bool merging = false;    // git commit concludes it
  bool replaying = false;  // a rebase, a cherry-pick, a revert: "ours" is then not what was made here
  std::vector<Unmerged> unmerged;
};

// Nothing of all this where there is no git.
MergeState merge_state(const World& world);

// Is anything in the whole repository still unmerged?
bool anything_unmerged(const World& world);

Result<std::string> text_of_blob(const World& world, const std::string& blob);

}  // namespace plaint
