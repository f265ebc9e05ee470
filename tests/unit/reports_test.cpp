// Every shipped report over the sample workspace, as it stood on 20 March 2026: tests/golden/reports/NAME.FORMAT holds
// what plaint says in that format. PLAINT_ACCEPT=1 writes what it says now.
#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "figures/figures.h"
#include "support/shell.h"
#include "support/transcript.h"

using namespace plaint;
using namespace plaint::testing;

namespace {

constexpr const char* golden = "tests/golden/reports/";
constexpr const char* reports[] = {"annual",  "board",    "lessons",       "performance",
                                   "quarter", "register", "register-full", "trends"};

struct Written {
  const char* format;
  const char* ending;
};
constexpr Written formats[] = {{"text", ".txt"}, {"md", ".md"}, {"json", ".json"}};

void compare_or_accept(const std::string& path, const std::string& actual) {
  const std::string written = std::filesystem::exists(path) ? read_repository_file(path) : "";
  const std::string differs = difference(written, actual);
  if (differs.empty()) return;
  if (std::getenv("PLAINT_ACCEPT") == nullptr) {
    FAIL_CHECK(path, " differs ", differs, "(PLAINT_ACCEPT=1 writes what plaint says now)");
    return;
  }
  std::filesystem::create_directories(golden);
  std::ofstream(path, std::ios::binary) << actual;
  MESSAGE("accepted: ", path);
}

}  // namespace

TEST_SUITE_BEGIN("documents");

TEST_CASE("every shipped report says of the sample workspace what it said") {
  Shell shell;
  shell.load_repository();
  for (const char* report : reports) {
    for (const Written& each : formats) {
      const Outcome made = shell.type(std::string("plaint report ") + report + " --as-of 2026-03-20 --format " +
                                      each.format + " > made");
      CHECK_MESSAGE(made.status == 0, report, ": ", made.output);
      compare_or_accept(std::string(golden) + report + each.ending, shell.memory().files["made"]);
    }
  }
  shell.type("plaint report register --as-of 2026-03-20 --format csv > made");
  compare_or_accept(std::string(golden) + "register.csv", shell.memory().files["made"]);
}

TEST_CASE("every name that a report may use stands in its manual") {
  const std::string manual = read_repository_file("man/plaint-report.5");
  const auto look_for = [&](const std::string& name) {
    CHECK_MESSAGE(manual.find("\n.It Ic " + name + "\n") != std::string::npos, name, " is not in plaint-report(5)");
  };
  for (const FigureName& each : table_names(Figures{})) {
    if (!each.name.starts_with("by-") && !each.name.starts_with("trend-by-")) look_for(each.name);
  }
  for (const FigureName& each : chart_names()) look_for(each.name);
  for (const FigureName& each : figure_names()) look_for(each.name);
}

TEST_SUITE_END();
