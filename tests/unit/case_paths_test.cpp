// Where the cases are found.
#include "commands/case_paths.h"

#include <doctest/doctest.h>

#include "world/memory_world.h"

using namespace plaint;

namespace {

struct Listed {
  std::vector<std::string> paths;
  std::vector<std::string> told;  // "cases/2026/C-2026-0001.yaml case-twice"
};

Listed listed(const std::vector<std::string>& files) {
  MemoryWorld memory;
  for (const std::string& path : files) memory.files[path] = "";
  const World world = memory.world();
  CasePaths cases(world);
  Jobs jobs;
  cases.add_jobs(jobs);
  do_all(world, jobs);
  Diagnostics diagnostics;
  Listed listed{cases.take(diagnostics), {}};
  for (const Diagnostic& each : diagnostics.all()) listed.told.push_back(each.path + " " + std::string(each.code));
  return listed;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("cases are listed in the order of their paths, wherever they lie below cases/") {
  const Listed by_year = listed({"cases/2025/C-2025-0002.yaml", "cases/2025/C-2025-0010.yaml", "cases/2026/C-2026-0001.yml", "cases/2026/notes.txt"});
  CHECK(by_year.paths == Texts{"cases/2025/C-2025-0002.yaml", "cases/2025/C-2025-0010.yaml", "cases/2026/C-2026-0001.yml"});
  CHECK(by_year.told.empty());
  // '-' comes before '/': the folder 2025 is listed before 2025-old, and its paths stand behind.
  const Listed beside = listed({"cases/2025/C-2025-0002.yaml", "cases/2025-old/C-2025-0003.yaml", "cases/C-2024-0001.yaml", "cases/2026/b/c/C-2026-0001.yaml"});
  CHECK(beside.paths == Texts{"cases/2025-old/C-2025-0003.yaml", "cases/2025/C-2025-0002.yaml", "cases/2026/b/c/C-2026-0001.yaml", "cases/C-2024-0001.yaml"});
  CHECK(beside.told.empty());
}

TEST_CASE("a case that is there twice is told, in one folder or in two") {
  const Listed two_folders = listed({"cases/2025/C-2025-0002.yaml", "cases/2026/C-2025-0002.yaml", "cases/2026/C-2026-0001.yaml"});
  CHECK(two_folders.told == Texts{"cases/2026/C-2025-0002.yaml case-twice"});
  const Listed one_folder = listed({"cases/2026/C-2026-0001.yaml", "cases/2026/C-2026-0001.yml"});
  CHECK(one_folder.told == Texts{"cases/2026/C-2026-0001.yml case-twice"});
  const Listed beside = listed({"cases/2026/C-2026-0001.yaml", "cases/C-2026-0001.yaml"});
  CHECK(beside.told == Texts{"cases/C-2026-0001.yaml case-twice"});
  CHECK(beside.paths.size() == 2);
}

TEST_CASE("a folder that is called like a case is told") {
  const Listed folder = listed({"cases/2026/C-2026-0001.yaml/notes.txt"});
  CHECK(folder.told == Texts{"cases/2026/C-2026-0001.yaml unreadable-file"});
  CHECK(listed({"plaint.yaml"}).told.empty());
}

