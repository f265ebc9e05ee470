// Which case the user means by a few letters: "7" for C-2026-0007. Looks at the names of files only.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace plaint {

// "C-2026-0001" of "cases/2026/C-2026-0001.yaml"
std::string case_id_of(const std::string& path);
std::string_view id_in_path(std::string_view path);  // the same, where it stands in the path

// The path of the one case that is meant by its reference, its year and number ("2026-7"), its number ("7"), a
// beginning that only one has, or its file. The problem names those that it may be, or the nearest.
Result<std::string> find_case(const std::vector<std::string>& case_paths, const std::string& typed);

}  // namespace plaint
