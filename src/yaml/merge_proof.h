// The last word on a merge: holds a merged text against the three that it was made of, by other means than those by
// which it was made. Internal to merge*.cpp.
#pragma once

#include <string>

#include "yaml/merge.h"
#include "yaml/pieces.h"

namespace plaint::yaml {

// Whether the text reads as a case, or as a diary when the path is that of the diary. The reference must be that of the
// path, if there is one.
bool reads_well(const std::string& path, const std::string& text);

// The merged text holds every key with the value that one side gave it, every event as often as it should be, the
// events of one day in the order of each side, and every line that a side added.
bool proved(const MergeTexts& texts, const std::string& merged);

// Every line of both sides that should be there is there: lines that one side took away may be gone, no others.
bool keeps_lines(const MergeTexts& texts, const std::string& merged);

}  // namespace plaint::yaml
