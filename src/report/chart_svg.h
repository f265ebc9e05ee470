// A chart as a drawing within a page of HTML: bars one under the other, as wide as the page whatever that is, with what they say
// written above each. It can be read without colour, and aloud: it has a title and a description.
#pragma once

#include <string>

#include "figures/table.h"

namespace plaint {

// `id`: unique within the page, for the title and the description.
std::string chart_svg(const FigureChart& chart, const std::string& id);

}  // namespace plaint
