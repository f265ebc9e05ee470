// The arithmetic of reports, and what may be published: against values worked out by hand, and by trying everything.
#include "figures/statistics.h"

#include <doctest/doctest.h>

#include <numeric>
#include <set>

#include "figures/period.h"
#include "figures/suppress.h"

using namespace plaint;

namespace {

// What somebody who reads the table can think of a hidden cell: every way to fill the hidden cells so that they add up.
// Where no cell that is 0 is hidden it is taken to be known that each is at least 1.
void fill(const std::vector<int>& cells, const Suppressed& hidden, std::size_t at, int left, int least,
          std::vector<int>& now, std::vector<std::set<int>>& thinkable) {
  if (at == cells.size()) {
    if (left != 0) return;
    for (std::size_t each = 0; each < cells.size(); ++each) thinkable[each].insert(now[each]);
    return;
  }
  if (!hidden.cells[at]) {
    now[at] = cells[at];
    fill(cells, hidden, at + 1, left, least, now, thinkable);
    return;
  }
  for (int value = least; value <= left; ++value) {
    now[at] = value;
    fill(cells, hidden, at + 1, left - value, least, now, thinkable);
  }
}

std::vector<std::set<int>> thinkable_of(const std::vector<int>& cells, const Suppressed& hidden) {
  int left = 0;
  int least = 1;
  for (std::size_t at = 0; at < cells.size(); ++at) {
    if (!hidden.cells[at]) continue;
    left += cells[at];
    if (cells[at] == 0) least = 0;
  }
  std::vector<int> now(cells.size());
  std::vector<std::set<int>> thinkable(cells.size());
  fill(cells, hidden, 0, left, least, now, thinkable);
  return thinkable;
}

// Every table of so many cells up to a value.
template <typename Check>
void each_table(std::size_t cells, int most, Check check) {
  std::vector<int> table(cells, 0);
  while (true) {
    check(table);
    std::size_t at = 0;
    while (at < cells && table[at] == most) table[at++] = 0;
    if (at == cells) return;
    ++table[at];
  }
}

}  // namespace

TEST_CASE("the median is the middle, the 90th percentile the nearest rank") {
  CHECK(median({}) == 0);
  CHECK(median({9, 1, 2}) == 2);
  CHECK(median({9, 1, 2, 4}) == 3);
  CHECK(percentile({}, 90) == 0);
  CHECK(percentile({7}, 90) == 7);
  CHECK(percentile({1, 2, 3}, 90) == 3);
  CHECK(percentile({1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, 90) == 9);
  CHECK(percentile({1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}, 90) == 10);
  CHECK(percentile({3, 1, 2}, 50) == 2);
}

TEST_CASE("the chance of a change: all splits that are no more probable") {
  CHECK(chance_of_change(0, 0, 0.5) == doctest::Approx(1));
  CHECK(chance_of_change(5, 5, 0.5) == doctest::Approx(1));
  CHECK(chance_of_change(2, 10, 0.5) == doctest::Approx(158.0 / 4096));  // 2 * (1 + 12 + 66) of 2^12
  CHECK(chance_of_change(10, 2, 0.5) == doctest::Approx(158.0 / 4096));
  CHECK(chance_of_change(0, 5, 0.5) == doctest::Approx(2.0 / 32));
  CHECK(chance_of_change(0, 3, 0.25) == doctest::Approx(1.0 / 64));  // 27, 27, 9 and 1 of 64: only itself is as rare
  CHECK(least_chance(5, 0.5) == doctest::Approx(2.0 / 32));          // five are too few to tell, six are not
  CHECK(least_chance(6, 0.5) == doctest::Approx(2.0 / 64));
  CHECK(chance_of_change(5000, 5000, 0.5) == doctest::Approx(1));
  CHECK(chance_of_change(4000, 6000, 0.5) < 1e-80);
}

TEST_CASE("several comparisons: Holm") {
  const std::vector<double> corrected_values = corrected({0.01, 0.04, 0.03});
  CHECK(corrected_values[0] == doctest::Approx(0.03));
  CHECK(corrected_values[1] == doctest::Approx(0.06));
  CHECK(corrected_values[2] == doctest::Approx(0.06));
  CHECK(corrected({}).empty());
  CHECK(corrected({0.9, 0.8})[0] == doctest::Approx(1));
}

TEST_CASE("no small number can be worked out from what is published, whatever the table") {
  int tables = 0;
  for (const int limit : {3, 5}) {
    for (std::size_t cells = 1; cells <= 4; ++cells) {
      each_table(cells, limit == 3 ? 7 : 8, [&](const std::vector<int>& table) {
        ++tables;
        const Suppressed hidden = suppress(table, limit);
        const int total = std::accumulate(table.begin(), table.end(), 0);
        for (std::size_t at = 0; at < table.size(); ++at) {
          if (table[at] > 0 && table[at] < limit) REQUIRE(hidden.cells[at]);
        }
        if (total > 0 && total < limit) REQUIRE(hidden.total);
        if (hidden.total) return;
        const auto thinkable = thinkable_of(table, hidden);
        for (std::size_t at = 0; at < table.size(); ++at) {
          if (!hidden.cells[at] || table[at] == 0 || table[at] >= limit) continue;
          INFO(table[0], " of ", table.size(), " cells, total ", total);
          REQUIRE(thinkable[at].size() >= 2);
        }
      });
    }
  }
  CHECK(tables == 8 + 64 + 512 + 4096 + 9 + 81 + 729 + 6561);
}

TEST_CASE("only as much is hidden as need be") {
  CHECK(suppress({10, 20, 0}, 5).cells == std::vector<bool>{false, false, false});
  CHECK(suppress({10, 3, 20}, 5).cells == std::vector<bool>{true, true, false});
  CHECK(suppress({10, 3, 4}, 5).cells == std::vector<bool>{false, true, true});
  CHECK(suppress({10, 1, 0}, 5).cells == std::vector<bool>{true, true, false});
  CHECK(suppress({2, 1}, 5).total);
  CHECK(suppress({2, 1}, 0).cells == std::vector<bool>{false, false});
}

TEST_CASE("periods: what is typed, how they are called, and what came before") {
  const Calendar calendar{CalendarData{}};
  CHECK(read_quarter("2026-Q1")->label == "January to March 2026");
  CHECK(iso(read_quarter("2026-Q4")->to) == "2026-12-31");
  CHECK(read_quarter("2026-Q5").problem().message == "'2026-Q5' is not a quarter");
  CHECK(read_quarter("2026Q1").problem().hint == "write it as 2026-Q1: January to March 2026");
  CHECK(read_year("2026")->label == "2026");
  CHECK(read_year("2025-26")->label == "April 2025 to March 2026");
  CHECK(read_year("1999/00")->label == "April 1999 to March 2000");
  CHECK_FALSE(read_year("2025-27"));
  CHECK_FALSE(read_year("20"));
  CHECK(period_between(make_date(2026, 1, 2), make_date(2026, 3, 20))->label == "2 January to 20 March 2026");
  CHECK(period_between(make_date(2026, 3, 1), make_date(2026, 3, 31))->label == "March 2026");
  CHECK(period_between(make_date(2025, 12, 24), make_date(2026, 1, 2))->label == "24 December 2025 to 2 January 2026");
  CHECK(period_between(make_date(2026, 3, 2), make_date(2026, 3, 1)).problem().hint ==
        "give the earlier day to --from");
  const Date march = make_date(2026, 3, 20);
  CHECK(period_of("quarter", calendar, march)->label == "January to March 2026, so far (up to 20 March 2026)");
  CHECK(period_of("six-months", calendar, march)->label == "21 September 2025 to 20 March 2026");
  CHECK(before(*period_of("six-months", calendar, march)).label == "21 March to 20 September 2025");
  CHECK(before(*read_quarter("2026-Q1")).label == "October to December 2025");
  CHECK(before(*read_year("2026")).label == "2025");
  CHECK(before(*period_between(march, march)).label == "19 March 2026");
  CHECK(period_of("fortnight", calendar, march).problem().message == "'fortnight' is not a period");
  CHECK(period_of("since trustees", calendar, march).problem().message == "plaint.yaml knows no meetings 'trustees'");
  CHECK_FALSE(upto(*read_quarter("2026-Q2"), march));
}
