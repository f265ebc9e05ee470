// A report as one page of HTML that needs nothing else: its style and charts stand in it, there is no script, and nothing is fetched.
// It reads on a telephone, prints on A4, and can be followed without colours and without sight.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "figures/table.h"
#include "report/document.h"

namespace plaint {

// A fenced block `chart NAME` is drawn when there is a chart of that name; else it stays the text that it holds.
std::string document_html(const std::vector<Block>& blocks, const std::vector<FigureChart>& charts);

// Safe between tags and within the quotes of an attribute.
std::string html_text(std::string_view text);

}  // namespace plaint
