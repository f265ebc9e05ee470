// The arithmetic of reports: the middle of a list, a percentile, and whether a rise in a count could be chance. Pure
// numbers.
#pragma once

#include <vector>

namespace plaint {

// The one in the middle of the sorted list, the mean of the two in the middle where there are two: {1, 2, 9} 2, {1, 2,
// 4, 9} 3. Of an empty list 0.
double median(std::vector<int> values);

// The smallest of the values such that at least so many in a hundred are no greater ("nearest rank"): of ten values the
// 90th percentile is the ninth, of three the third. Of an empty list 0.
int percentile(std::vector<int> values, int percent);

// How probable it is that two counts differ at least as much as these, if nothing changed: the exact two-sided test of
// two Poisson counts. Given their sum n, the second is binomial with n and `share` (the second time as part of both,
// 0.5 where they are as long as each other); the probabilities of all splits that are no more probable than this one
// are added.
//   chance_of_change(2, 10, 0.5) == 0.03857421875
double chance_of_change(int before, int now, double share);

// The smallest value that this test can give for two counts of this sum: were they as different as can be.
double least_chance(int sum, double share);

// Several of them asked at once: Holm's step-down correction. Each value as it has to be compared with the one limit,
// so that the chance of even one false alarm among all of them stays below it.
//   {0.01, 0.04, 0.03} -> {0.03, 0.06, 0.06}
std::vector<double> corrected(const std::vector<double>& chances);

}  // namespace plaint
