// How sound a policy is, on two pages, for its trustees: what the organisation owes under it and by when, what a careful reader finds
// in it, and what it promises. It finds nothing itself.
#pragma once

#include "base/diagnostics.h"
#include "report/issued.h"
#include "timeline/timeline.h"

namespace plaint {

struct PolicyHealth {
  const Policy* policy = nullptr;
  const Timeline* duties = nullptr;  // the organisation's, under this policy
  Diagnostics findings{};
};

// The tables: reviews, findings, open-points, promises.
IssuedReport policy_health(const PolicyHealth& health);

}  // namespace plaint
