#include "figures/statistics.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>

namespace plaint {

namespace {

// log of the probability of k among n.
double log_probability(int k, int n, double share) {
  const double choose = std::lgamma(n + 1.0) - std::lgamma(k + 1.0) - std::lgamma(n - k + 1.0);
  return choose + k * std::log(share) + (n - k) * std::log1p(-share);
}

}  // namespace

double median(std::vector<int> values) {
  if (values.empty()) return 0;
  std::sort(values.begin(), values.end());
  const std::size_t half = values.size() / 2;
  return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2.0;
}

int percentile(std::vector<int> values, int percent) {
  constexpr std::size_t hundred = 100;
  if (values.empty()) return 0;
  std::sort(values.begin(), values.end());
  const std::size_t rank = (values.size() * static_cast<std::size_t>(percent) + hundred - 1) / hundred;
  return values[std::max<std::size_t>(rank, 1) - 1];
}

double chance_of_change(int before, int now, double share) {
  constexpr double rounding = 1e-7;  // splits as probable as this one count, whatever the last digit says
  const int n = before + now;
  if (n == 0) return 1;
  const double limit = log_probability(now, n, share) + rounding;
  double sum = 0;
  for (int k = 0; k <= n; ++k) {
    const double each = log_probability(k, n, share);
    if (each <= limit) sum += std::exp(each);
  }
  return std::min(sum, 1.0);
}

double least_chance(int sum, double share) {
  return std::min(chance_of_change(0, sum, share), chance_of_change(sum, 0, share));
}

std::vector<double> corrected(const std::vector<double>& chances) {
  std::vector<std::size_t> order(chances.size());
  std::iota(order.begin(), order.end(), 0);
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t left, std::size_t right) { return chances[left] < chances[right]; });
  std::vector<double> result(chances.size());
  double so_far = 0;
  for (std::size_t rank = 0; rank < order.size(); ++rank) {
    const double each = chances[order[rank]] * static_cast<double>(chances.size() - rank);
    so_far = std::max(so_far, std::min(each, 1.0));
    result[order[rank]] = so_far;
  }
  return result;
}

}  // namespace plaint
