// The user's own editor, opened on a file and waited for.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "world/world.h"

namespace plaint {

// The words of a command as a shell would split them: by spaces, but for what stands in quotes or behind a backslash.
// Nothing in it is replaced or run.
std::vector<std::string> split_words(const std::string& command);

// $VISUAL, else $EDITOR, else the first of editor, nano and vi that is there; these only where somebody is at the
// keyboard. A problem: there is none, or it ended as one that failed.
Result<Done> open_in_editor(const World& world, const std::string& path);

}  // namespace plaint
