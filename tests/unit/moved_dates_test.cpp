#include "timeline/moved_dates.h"

#include <doctest/doctest.h>

#include "engine.h"
#include "holiday_data.h"

using namespace plaint;
using namespace plaint::test;

TEST_CASE("a further holiday moves the dates that are counted over it, and no others") {
  Bench bench(
      one_stage("ack: {within: 1 working day, met-by: acknowledged}\n"
                "reply: {within: 10 working days, met-by: responded}\n"
                "later: {within: 5 working days, of: acknowledged, met-by: contacted}\n"));
  const Timeline& before = bench.at("2026-03-04", {"2026-03-03 acknowledged"});

  CalendarData data = calendar_data();
  data.closures = {{make_date(2026, 3, 9), make_date(2026, 3, 9), "Extra holiday", {}}};
  Setting with_holiday = bench.setting();
  with_holiday.calendar = Calendar(data);
  const Timeline after = replay(*before.casefile, bench.policy(), with_holiday, before.as_of);

  const std::vector<MovedDate> moved = moved_dates(before, after);
  REQUIRE(moved.size() == 2);
  CHECK(moved[0].promise->name == "reply");
  CHECK(iso(*moved[0].before) == "2026-03-16");
  CHECK(iso(*moved[0].after) == "2026-03-17");
  CHECK(moved[0].owed);
  CHECK(moved[1].promise->name == "later");
  CHECK(iso(*moved[1].after) == "2026-03-11");
  CHECK(moved_dates(before, before).empty());
}
