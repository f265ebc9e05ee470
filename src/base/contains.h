// Is it in the list?
#pragma once

#include <algorithm>
#include <concepts>
#include <iterator>
#include <string_view>

#include "base/same_text.h"

namespace plaint {

template <class T>
concept IsText = std::convertible_to<const T&, std::string_view>;

// `all`: anything with a begin and an end; `one`: anything that its elements can be compared with.
template <class All, class One>
bool contains(const All& all, const One& one) {
  if constexpr (IsText<One> && IsText<std::decay_t<decltype(*std::begin(all))>>) {
    const std::string_view text = one;
    return std::any_of(std::begin(all), std::end(all), [text](std::string_view each) { return same_text(each, text); });
  } else {
    return std::find(std::begin(all), std::end(all), one) != std::end(all);
  }
}

}  // namespace plaint
