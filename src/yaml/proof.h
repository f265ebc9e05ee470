// What holds between a file and its changed text: the same values, the same lines. It changes nothing itself.
#pragma once

#include <string_view>

#include "yaml/tree.h"

namespace plaint::yaml {

// Whether both hold the same values in the same order, quoted or not alike, wherever they stand.
bool same_node(const Node& left, const Node& right);

// The same, quoted or not.
bool same_values(const Node& left, const Node& right);

// The same of two maps, but for what one of them or both have under `key`; a map without keys is as good as an empty
// file.
bool same_but_for(const Node& left, const Node& right, std::string_view key);

// Whether every line of `before` stands in `after` in its order, byte for byte; the line numbered `changed` (0: none)
// may differ, and the last one may have got a line end.
bool keeps_lines(std::string_view before, std::string_view after, int changed);

}  // namespace plaint::yaml
