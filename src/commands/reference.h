// The references of cases, C-2026-0007, and where their files stand. Looks at the names of files only: a case that
// cannot be read has taken its number all the same.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "casefile/organisation.h"
#include "world/world.h"

namespace plaint {

// The reference that follows the highest of that year among the names of `paths`: "C-2026-0009"; "C-2026-0001" when
// there is none yet. Numbers left out are not filled. A problem only after C-2026-999999.
Result<std::string> next_reference(const std::vector<std::string>& paths, int year);

// The same, where whatever people/ holds of a case has taken its number too: a case that was taken back must not leave its complainant to the
// next one. So has a case that git knows and this folder does not have: a sparse checkout, a file deleted by mistake.
Result<std::string> free_reference(const World& world, const Workspace& workspace, std::vector<std::string> case_paths, int year);

// The year of a reference: 2026 of "C-2026-0007". Expects a reference.
int year_of_reference(std::string_view reference);

// "cases/2026/C-2026-0007.yaml"
std::string case_path(std::string_view reference);

}  // namespace plaint
