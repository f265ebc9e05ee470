// Which case is meant by a few letters.
#include "commands/find_case.h"

#include <doctest/doctest.h>

using namespace plaint;

namespace {

const std::vector<std::string> cases = {"cases/2025/C-2025-0007.yaml", "cases/2026/C-2026-0001.yaml",
                                        "cases/2026/C-2026-0007.yaml", "cases/2026/C-2026-0012.yaml"};

std::string found(const std::string& typed) {
  const auto path = find_case(cases, typed);
  return path ? *path : path.problem().message + " / " + path.problem().hint;
}

}  // namespace

TEST_CASE("a case may be named by what only it has") {
  CHECK(found("C-2026-0001") == "cases/2026/C-2026-0001.yaml");
  CHECK(found("c-2026-0001") == "cases/2026/C-2026-0001.yaml");
  CHECK(found("1") == "cases/2026/C-2026-0001.yaml");
  CHECK(found("0001") == "cases/2026/C-2026-0001.yaml");
  CHECK(found("12") == "cases/2026/C-2026-0012.yaml");
  CHECK(found("2026-7") == "cases/2026/C-2026-0007.yaml");
  CHECK(found("C-2025") == "cases/2025/C-2025-0007.yaml");
  CHECK(found("cases/2026/C-2026-0012.yaml") == "cases/2026/C-2026-0012.yaml");
}

TEST_CASE("what may be several cases, or none, is told with the way out") {
  CHECK(found("7") == "'7' may be several cases: C-2025-0007 or C-2026-0007 / type more of the reference");
  CHECK(found("C-2026-0011") == "there is no case 'C-2026-0011' / did you mean 'C-2026-0001'?");
  CHECK(found("99") == "there is no case '99' / plaint list shows all cases");
  CHECK(find_case({}, "7").problem().message == "there is no case '7': there are no cases in cases/ yet");
}
