// The same as shown_lines(), quick for the many texts in which there is nothing to escape.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

#include "base/text.h"

namespace plaint {

inline bool is_plain_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return (c >= ' ' && c <= '~') || c == '\n'; });
}

inline std::string safe_text(std::string_view text) { return is_plain_ascii(text) ? std::string(text) : shown_lines(text); }

}  // namespace plaint
