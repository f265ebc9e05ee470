#include "policy/findings.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "base/codes.h"

using namespace plaint;

TEST_CASE("every finding has a row in the table of codes, and none is found twice") {
  for (const Finder& each : finders()) {
    const auto same = [&](const auto& row) { return row.code == each.code; };
    CHECK_MESSAGE(std::count_if(std::begin(diagnostic_codes), std::end(diagnostic_codes), same) == 1, each.code);
    CHECK(std::count_if(finders().begin(), finders().end(), same) == 1);
  }
}
