// What is left to a person: a text with git's markers around what two sides wrote differently. Internal to merge*.cpp.
#pragma once

#include <string>
#include <string_view>

#include "yaml/pieces.h"

namespace plaint::yaml {

// Adds "<<<<<<< ours", ours, "=======", theirs, ">>>>>>> theirs". Some lines may be the same on both sides.
void add_conflict(Lines& lines, const Lines& ours, const Lines& theirs);

// Both texts as they stand, every byte, in one pair of markers; outside of them what they have in common at the
// beginning and the end. A line end that is missing at the end of a text is added.
std::string joined_with_markers(std::string_view ours, std::string_view theirs);

// The same with nothing in common left out, each whole; `advice` stands behind the markers.
std::string both_whole(std::string_view ours, std::string_view theirs, std::string_view advice);

}  // namespace plaint::yaml
