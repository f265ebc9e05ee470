// Which reference a new case gets.
#include "commands/reference.h"

#include <doctest/doctest.h>

using namespace plaint;

namespace {

std::string after(const std::vector<std::string>& paths, int year = 2026) {
  const auto next = next_reference(paths, year);
  return next ? *next : next.problem().message;
}

}  // namespace

TEST_CASE("references are sequential per year") {
  CHECK(after({}) == "C-2026-0001");
  CHECK(after({"cases/2026/C-2026-0001.yaml"}) == "C-2026-0002");
  CHECK(after({"cases/2025/C-2025-0099.yaml", "cases/2026/C-2026-0003.yaml"}) == "C-2026-0004");
  CHECK(after({"cases/2025/C-2025-0099.yaml"}) == "C-2026-0001");
  CHECK(after({"cases/2025/C-2025-0099.yaml"}, 2025) == "C-2025-0100");
}

TEST_CASE("a number that was left out is not given again") {
  CHECK(after({"cases/2026/C-2026-0001.yaml", "cases/2026/C-2026-0007.yaml"}) == "C-2026-0008");
  CHECK(after({"cases/2026/C-2026-0010.yaml", "cases/2026/C-2026-0009.yaml"}) == "C-2026-0011");
}

TEST_CASE("numbers grow beyond four digits, up to six") {
  CHECK(after({"cases/2026/C-2026-9999.yaml"}) == "C-2026-10000");
  CHECK(after({"cases/2026/C-2026-10000.yaml", "cases/2026/C-2026-9999.yaml"}) == "C-2026-10001");
  CHECK(after({"cases/2026/C-2026-999998.yaml"}) == "C-2026-999999");
  CHECK(after({"cases/2026/C-2026-999999.yaml"}) == "C-2026-999999 is there already, and no number comes after it");
}

TEST_CASE("whatever stands in a name of that form has taken its number") {
  CHECK(after({"cases/C-2026-0005.yaml"}) == "C-2026-0006");       // not in the folder of its year
  CHECK(after({"cases/2026/C-2026-0005.yml"}) == "C-2026-0006");   // the other ending
  CHECK(after({"cases/2026/c-2026-0005.yaml"}) == "C-2026-0006");  // the same file on some machines
  CHECK(after({"people/C-2026-0005.yaml"}) == "C-2026-0006");      // whose case was taken back
  CHECK(after({"cases/2026/notes.yaml", "cases/2026/C-2026-12.yaml", "C-2026-x005.yaml", "", "/"}) == "C-2026-0001");
}

TEST_CASE("where the files of a case stand") {
  CHECK(case_path("C-2026-0007") == "cases/2026/C-2026-0007.yaml");
  CHECK(year_of_reference("C-2026-10000") == 2026);
}
