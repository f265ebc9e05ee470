// Is it in the list?
#pragma once

#include <concepts>
#include <string_view>

#include "base/same_text.h"

namespace plaint {

template <class T>
concept IsText = std::convertible_to<const T&, std::string_view>;

// `all`: anything with a begin and an end; `one`: anything that its elements can be compared with.
template <class All, class One>
bool contains(const All& all, const One& one) {
  for (const auto& each : all) {  // std::find() looks at four at a time, which takes longer for a few
    if constexpr (IsText<One> && IsText<decltype(each)>) {
      if (same_text(each, one)) return true;
    } else {
      if (each == one) return true;
    }
  }
  return false;
}

}  // namespace plaint
