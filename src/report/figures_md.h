// Tables and charts of a report as Markdown. What people wrote stays text: no cell can end its row, and nothing in it becomes a link
// or HTML.
#pragma once

#include <string>
#include <vector>

#include "figures/table.h"

namespace plaint {

// Its title in bold, the table, its note; what `empty` says in place of all that when it has no rows.
std::string table_md(const FigureTable& table);

// Its title in bold, and a fenced block `chart NAME` that holds its bars, at most 80 columns wide.
std::string chart_md(const FigureChart& chart);

// The bars one under the other, each line ended:
//   January 2026   ████████████████████  12
// Those that stand out are full, the others then half-tone.
std::string chart_text(const FigureChart& chart, int columns);

// How long a bar is, from 0 to 1.
double length_of(const FigureBar& bar, const FigureChart& chart);

}  // namespace plaint
