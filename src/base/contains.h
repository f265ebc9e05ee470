// Is it in the list?
#pragma once

#include <algorithm>
#include <iterator>

namespace plaint {

// `all`: anything with a begin and an end; `one`: anything that its elements can be compared with.
template <class All, class One>
bool contains(const All& all, const One& one) {
  return std::find(std::begin(all), std::end(all), one) != std::end(all);
}

}  // namespace plaint
