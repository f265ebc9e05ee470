// Which counts must not be published, because they are so small that somebody might be recognised: and which others
// must not, because the small ones could be worked out from them.
#pragma once

#include <vector>

namespace plaint {

struct Suppressed {
  std::vector<bool> cells;  // hidden?
  bool total = false;
};

// `cells` add up to the total that is printed with them. Hidden are those from 1 to `limit` - 1; where there are any,
// others with them, the smallest first, until at least two are hidden, what is hidden comes to `limit` or more in all,
// and is not one for each. So every small count can still have two values at least. A total below `limit` is hidden
// with all its cells.
Suppressed suppress(const std::vector<int>& cells, int limit);

}  // namespace plaint
