// The lines that git puts around what it could not merge, told once and in plain words before anybody reads YAML in
// them.
#pragma once

#include "base/diagnostics.h"
#include "base/source.h"

namespace plaint::yaml {

// True when the text has git's markers, the one that begins, the one that divides and the one that ends, in this order:
// told as merge-conflict at the first.
bool tell_markers(const Source& source, Diagnostics& diagnostics);

}  // namespace plaint::yaml
