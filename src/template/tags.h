// The tags of a template, each at its place. It finds what cannot stand there at all; what a name means is not known
// here.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "base/source.h"

namespace plaint {

struct Tag {
  enum class Kind { text, value, raw, section, inverted, end, comment };
  Kind kind = Kind::text;
  std::string name;  // what it speaks of; of a text the text, of a comment what it says
  Place place;
  std::size_t partner = 0;  // of a section its end, of an end its section, as places in the list
};

// The template in pieces, in order; line ends are "\n". What is wrong is told: tags that are not closed, sections that
// do not fit, partials, other delimiters, names that are none.
std::vector<Tag> find_tags(const Source& source, Diagnostics& diagnostics);

}  // namespace plaint
