// plaint-diagnostics(7) has an entry for every code, and no other.
#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <string>
#include <vector>

#include "base/codes.h"

using namespace plaint;

TEST_CASE("plaint-diagnostics(7) tells of every code, in the order of the table") {
  std::vector<std::string> told;
  std::ifstream page("man/plaint-diagnostics.7");
  constexpr std::string_view entry = ".It Ic ";
  for (std::string line; std::getline(page, line);) {
    if (line.starts_with(entry)) told.push_back(line.substr(entry.size()));
  }
  std::vector<std::string> codes;
  for (const CodeRow& row : diagnostic_codes) codes.emplace_back(row.code);
  for (std::size_t at = 0; at < std::max(told.size(), codes.size()); ++at) {
    const std::string code = at < codes.size() ? codes[at] : "nothing more";
    const std::string entry_there = at < told.size() ? told[at] : "nothing more";
    INFO("to put right: in man/plaint-diagnostics.7 an entry '.It Ic ", code, "', its meaning and what to do");
    REQUIRE(entry_there == code);
  }
}
