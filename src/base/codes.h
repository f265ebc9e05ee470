// Every code that a diagnostic may carry, with one sentence: the table behind plaint-diagnostics(7). Kept sorted by
// code. A code without a row, a man-page entry and a folder in tests/diagnostics/ fails the tests.
#pragma once

#include <string_view>

namespace plaint {

struct CodeRow {
  std::string_view code;
  std::string_view meaning;
};

inline constexpr CodeRow diagnostic_codes[] = {
    {"bad-date", "A date is not written as YYYY-MM-DD, or there is no such day."},
};

}  // namespace plaint
