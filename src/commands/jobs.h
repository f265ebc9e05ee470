// Things to do that are known one after the other, and are then done at the same time.
#pragma once

#include <functional>
#include <vector>

#include "world/world.h"

namespace plaint {

// None may write to what another one reads or writes.
using Jobs = std::vector<std::function<void()>>;

inline void do_all(const World& world, const Jobs& jobs) {
  world.do_all(jobs.size(), [&jobs](std::size_t at) { jobs[at](); });
}

}  // namespace plaint
