// What a careful reader would find in a policy: gaps, contradictions and guesses of its paper, found from the keys
// alone. It does not find mistakes of the file: the reader refuses those. Each finding is described in
// plaint-policy(5).
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "base/diagnostics.h"
#include "policy/policy.h"

namespace plaint {

// What the finders are asked about.
struct Reading {
  const Policy& policy;
  Date today;
  std::optional<Date> last_review;  // the latest `policy-reviewed` of diary.yaml, when there is one
};

struct Finder {
  std::string_view code;
  void (*find)(const Reading&, Diagnostics&);
};

// One row for each finding, in the order in which they are told.
std::span<const Finder> finders();

// Adds every finding about `policy`, each with its place and clause. `today` decides whether a review is overdue.
void find_defects(const Policy& policy, Date today, Diagnostics& diagnostics,
                  std::optional<Date> last_review = std::nullopt);

}  // namespace plaint
