// A letter in a file of the user's own. It holds somebody's name, so it is for its owner's eyes, and it is said when
// git could take it along.
#pragma once

#include <optional>
#include <string>

#include "base/result.h"
#include "world/world.h"

namespace plaint {

// `typed`: from where the user stands (`here`: LoadedWorkspace::here). A file that is there already is not written
// over: somebody may have worked on it.
std::optional<Problem> why_not_written(const World& world, const std::string& here, const std::string& typed);

// Writes it and says so on `err`; warns when it lies in the workspace where git does not leave it alone. `personal`:
// has it a name in it?
int write_to_file(World& world, const std::string& here, const std::string& typed, const std::string& text,
                  bool personal = true);

}  // namespace plaint
