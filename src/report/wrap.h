// Text set in a column of a terminal: broken between words, so that no line is wider than asked unless one word is.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace plaint {

// The lines of `text`, each at most `columns` wide; a line end in the text stays one.
std::vector<std::string> wrapped(std::string_view text, int columns);

// The text with `indent` spaces before each line, wrapped to `columns` in all, each line ended.
std::string indented(std::string_view text, int indent, int columns);

}  // namespace plaint
