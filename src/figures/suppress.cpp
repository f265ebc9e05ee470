#include "figures/suppress.h"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <optional>

namespace plaint {

namespace {

struct Hiding {
  const std::vector<int>& cells;
  int limit;
  std::vector<bool> hidden;
  int count = 0;
  int sum = 0;

  void hide(std::size_t at) {
    hidden[at] = true;
    ++count;
    sum += cells[at];
  }
  bool enough() const { return count == 0 || (count >= 2 && sum >= limit && sum > count); }

  // The smallest that is shown; one that is 0 only when there is no other.
  std::optional<std::size_t> next() const {
    std::optional<std::size_t> best;
    for (std::size_t at = 0; at < cells.size(); ++at) {
      if (hidden[at]) continue;
      const bool better = !best || (cells[*best] == 0 ? cells[at] > 0 : cells[at] > 0 && cells[at] < cells[*best]);
      if (better) best = at;
    }
    return best;
  }
};

}  // namespace

Suppressed suppress(const std::vector<int>& cells, int limit) {
  const int total = std::accumulate(cells.begin(), cells.end(), 0);
  const std::vector<bool> all(cells.size(), true);
  if (limit <= 1) return {std::vector<bool>(cells.size(), false), false};
  if (total > 0 && total < limit) return {all, true};
  Hiding hiding{cells, limit, std::vector<bool>(cells.size(), false)};
  for (std::size_t at = 0; at < cells.size(); ++at) {
    if (cells[at] > 0 && cells[at] < limit) hiding.hide(at);
  }
  while (!hiding.enough()) {
    const auto next = hiding.next();
    if (!next) return {all, true};
    hiding.hide(*next);
  }
  return {hiding.hidden, false};
}

}  // namespace plaint
