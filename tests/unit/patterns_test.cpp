// The same again and again: what a policy wants flagged across cases.
#include "figures/patterns.h"

#include <doctest/doctest.h>

#include "base/text.h"

using namespace plaint;

namespace {

PatternCase received(const std::string& id, Date day, const std::string& service) {
  return {id, day, {{"service", {service}}, {"kind", {"complaint"}}}};
}

std::string flags(const std::vector<PatternCase>& cases, Date as_of, std::vector<std::string> same = {"service"}) {
  Pattern pattern;
  pattern.name = "repeated";
  pattern.same = std::move(same);
  pattern.at_least = 3;
  pattern.within = Span{Unit::months, 12, {}, false};
  std::vector<std::string> told;
  const std::vector<Pattern> patterns = {pattern};
  for (const FlaggedPattern& flag : find_patterns(patterns, cases, Calendar(CalendarData{}), as_of)) {
    told.push_back(join(flag.same, "+") + ": " + join(flag.cases, " "));
  }
  return join(told, "; ");
}

}  // namespace

TEST_CASE("a pattern is flagged when enough cases came within its span, and until that is over") {
  const std::vector<PatternCase> cases = {
      received("a", make_date(2025, 3, 10), "befriending"), received("b", make_date(2025, 7, 1), "befriending"),
      received("c", make_date(2026, 3, 5), "befriending"), received("d", make_date(2026, 3, 6), "transport")};
  CHECK(flags(cases, make_date(2026, 3, 4)).empty());
  CHECK(flags(cases, make_date(2026, 3, 5)) == "service: befriending: a b c");
  CHECK(flags(cases, make_date(2026, 3, 10)) == "service: befriending: a b c");
  CHECK(flags(cases, make_date(2026, 3, 11)).empty());
  CHECK(flags(cases, make_date(2026, 3, 10), {"kind", "service"}) == "kind: complaint+service: befriending: a b c");
}

TEST_CASE("a case belongs to the pattern of each of its values, and to none when it has no value") {
  std::vector<PatternCase> cases = {received("a", make_date(2026, 3, 2), "befriending"),
                                    received("b", make_date(2026, 3, 3), "transport"),
                                    received("c", make_date(2026, 3, 4), "transport")};
  cases.front().values["service"] = {"befriending", "transport"};
  CHECK(flags(cases, make_date(2026, 3, 5)) == "service: transport: a b c");
  cases.front().values.erase("service");
  CHECK(flags(cases, make_date(2026, 3, 5)).empty());
}
