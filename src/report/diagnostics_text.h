// Diagnostics as a person reads them, with the line at fault and the way out, and as a program reads them. Neither
// opens a file: a diagnostic carries the line that it quotes.
#pragma once

#include <string>

#include "base/diagnostics.h"

namespace plaint {

// In the order of files and lines, an empty line between two; "" when there are none.
//
//   cases/2026/C-2026-0004.yaml:12:12: error: 'acknowleged' is not an event of this policy [unknown-event]
//       event: acknowledged
//              ^
//   hint: did you mean 'acknowledged'?
std::string diagnostics_text(const Diagnostics& diagnostics, bool color = false);  // "error" in red

// {"errors": 1, "diagnostics": [{"severity", "code", "file", "line", "column", "message", "hint", "clause"}]}, with a
// line end after it. `line` and `column` are 0 where there is none.
std::string diagnostics_json(const Diagnostics& diagnostics);

}  // namespace plaint
