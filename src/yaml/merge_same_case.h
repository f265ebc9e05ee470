// Whether two files are of one case at all. Two clones may take one reference for two cases, and git knows only of
// files. Internal to merge*.cpp.
#pragma once

#include <string>

#include "yaml/pieces.h"

namespace plaint::yaml {

// Whether a side holds a case that is not the one of the base: a change of one of two such cases is now put on top of
// the other, as a rebase does. A whole new head is no correction.
bool is_another_case(const Pieces& base, const Pieces& side);

// Why two files that were made apart may not be one case.
std::string why_not_one_case(const Pieces& ours, const Pieces& theirs);

}  // namespace plaint::yaml
