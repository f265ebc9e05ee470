// Every session that is written down: tests/transcripts, tests/diagnostics, README.md and the man pages.
// PLAINT_ACCEPT=1 writes what plaint says now into those files, for review with git diff.
#include "support/transcript.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>

#include "base/codes.h"
#include "support/golden.h"

using namespace plaint;
using namespace plaint::testing;

namespace {

std::vector<std::string> files_in(const std::string& folder, const std::string& ending) {
  std::vector<std::string> paths;
  if (!std::filesystem::is_directory(folder)) return paths;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().string().ends_with(ending)) paths.push_back(entry.path().string());
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

// The files of a folder of diagnostics over those that all share. A folder with a policy of its own has no other.
void lay_out(Shell& shell, const std::string& folder) {
  shell.load("tests/diagnostics/common");
  if (std::filesystem::is_directory(folder + "/policies")) shell.memory().files.erase("policies/example.yaml");
  shell.load(folder);
  shell.memory().files.erase("expected");
}

// Where the reader of a document stands: in the folder of plaint, beside which there is room for another.
void in_the_repository(Shell& shell) {
  for (const char* command : {"on-disk", "mkdir plaint", "cd plaint"}) shell.type(command);
  shell.load_repository();
}

// Where somebody stands who begins.
void in_an_empty_folder(Shell& shell) { shell.type("on-disk"); }

// Makes a text of "expected" when there is none yet.
std::string read_or_empty(const std::string& path) {
  return std::filesystem::exists(path) ? read_repository_file(path) : "$ plaint check\n";
}

}  // namespace

TEST_SUITE_BEGIN("transcripts");

TEST_CASE("every transcript says what plaint says") {
  for (const std::string& path : files_in("tests/transcripts", ".t")) {
    CAPTURE(path);
    const std::string written = read_repository_file(path);
    Shell shell;
    compare_or_accept(path, written, replay_transcript(written, shell));
  }
}

TEST_SUITE_END();

TEST_SUITE_BEGIN("documents");

TEST_CASE("the examples of the README say what plaint says") {
  for (const std::string& path : files_in(".", ".md")) {
    const std::string written = read_repository_file(path);
    Shell shell;
    in_the_repository(shell);
    compare_or_accept(path, written, replay_markdown(written, shell));
  }
}

TEST_CASE("the examples of the man pages say what plaint says") {
  for (const char* section : {".1", ".5", ".7"}) {
    for (const std::string& path : files_in("man", section)) {
      const std::string written = read_repository_file(path);
      Shell shell;
      path.find("tutorial") == std::string::npos ? in_the_repository(shell) : in_an_empty_folder(shell);
      compare_or_accept(path, written, replay_manual(written, shell));
    }
  }
}

TEST_SUITE_END();

TEST_SUITE_BEGIN("diagnostics");

TEST_CASE("every folder of diagnostics gives the text that it expects, and its code is in it") {
  for (const CodeRow& row : diagnostic_codes) {
    const std::string folder = "tests/diagnostics/" + std::string(row.code);
    if (!std::filesystem::is_directory(folder)) continue;
    CAPTURE(folder);
    const std::string path = folder + "/expected";
    const std::string written = read_or_empty(path);
    Shell shell;
    lay_out(shell, folder);
    const std::string actual = replay_session(written, shell);
    compare_or_accept(path, written, actual);
    CHECK_MESSAGE(actual.find("[" + std::string(row.code) + "]") != std::string::npos, folder,
                  " does not provoke its code");
  }
}

TEST_CASE("every folder of diagnostics is named after a code") {
  for (const std::string& folder : files_in("tests/diagnostics", "")) {
    const std::string name = std::filesystem::path(folder).filename().string();
    const bool known = std::any_of(std::begin(diagnostic_codes), std::end(diagnostic_codes),
                                   [&](const CodeRow& row) { return row.code == name; });
    CHECK_MESSAGE((known || name == "common"), folder, " is named after no code of src/base/codes.h");
  }
}

TEST_CASE("the codes are sorted, and no two are the same") {
  CHECK(std::is_sorted(std::begin(diagnostic_codes), std::end(diagnostic_codes),
                       [](const CodeRow& left, const CodeRow& right) { return left.code < right.code; }));
  CHECK(std::adjacent_find(std::begin(diagnostic_codes), std::end(diagnostic_codes),
                           [](const CodeRow& left, const CodeRow& right) { return left.code == right.code; }) ==
        std::end(diagnostic_codes));
}

TEST_CASE("every code has its folder") {
  for (const CodeRow& row : diagnostic_codes) {
    const std::string folder = "tests/diagnostics/" + std::string(row.code);
    CHECK_MESSAGE(std::filesystem::is_directory(folder), "missing: ", folder);
  }
}

TEST_SUITE_END();
