// A report for people who read plain text, on paper or in a terminal: no line is wider than a page.
#pragma once

#include <string>
#include <vector>

#include "report/document.h"

namespace plaint {

inline constexpr int page_columns = 80;

std::string document_text(const std::vector<Block>& blocks, int columns = page_columns);

}  // namespace plaint
