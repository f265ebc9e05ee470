// The first of two readings of a YAML text: walks its lines, tells in plain words what the strict subset refuses, and
// notes where each text begins. It builds nothing: tree.cpp does, and holds yaml-cpp's reading against this one.
#pragma once

#include <cstddef>
#include <vector>

#include "base/diagnostics.h"
#include "base/source.h"

namespace plaint::yaml {

// A text or a dash in the file. Offsets count bytes from the first byte after a byte-order mark.
struct Spot {
  std::size_t offset = 0;
  std::size_t length = 0;  // bytes, quotes included; of block text only its '|' or '>'
  Place place;
};

struct Layout {
  std::vector<Spot> texts;   // keys and values, in the order of the file
  std::vector<Spot> dashes;  // of the items of block lists
  bool brackets = false;     // some stand in it
  bool clean = true;         // nothing was told
  bool torn = false;         // a quote or bracket is open, or the nesting too deep: a second reading would only mislead
};

// Tells at most `most_mistakes`. Expects that check_bytes() was content.
Layout scan_layout(const Source& source, Diagnostics& diagnostics);

inline constexpr std::size_t deepest_nesting = 32;

}  // namespace plaint::yaml
