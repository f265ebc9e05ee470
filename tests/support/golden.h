// What plaint writes, against a file of the repository that holds it in full. PLAINT_ACCEPT=1 writes what it says now,
// for review with git diff.
#pragma once

#include <string>

namespace plaint::testing {

// Fails, with the place where the two differ, unless `written`, which stands in `path`, is `actual`; or writes the
// file.
void compare_or_accept(const std::string& path, const std::string& written, const std::string& actual);

}  // namespace plaint::testing
