#include "support/golden.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "support/transcript.h"

namespace plaint::testing {

void compare_or_accept(const std::string& path, const std::string& written, const std::string& actual) {
  const std::string differs = difference(written, actual);
  if (differs.empty()) return;
  if (std::getenv("PLAINT_ACCEPT") != nullptr) {
    std::filesystem::create_directories(std::filesystem::path(path).parent_path());
    std::ofstream(path, std::ios::binary) << actual;
    MESSAGE("accepted: ", path);
    return;
  }
  FAIL_CHECK(path, " differs ", differs, "(PLAINT_ACCEPT=1 writes what plaint says now)");
}

}  // namespace plaint::testing
