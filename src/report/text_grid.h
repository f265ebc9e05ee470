// A table that fits a page of so many columns: its cells are wrapped; where even that does not do, each row is a list of "title:
// value". For what is printed and read on paper; lists on a terminal are those of table.h.
#pragma once

#include <string>
#include <vector>

namespace plaint {

struct GridColumn {
  std::string title;
  bool right = false;
};

// The lines of a text, none wider than `columns`: broken between words, and within a word that is too long.
std::vector<std::string> fitted(const std::string& text, int columns);

// Title line, a line of hyphens, rows; each line ended, none wider than `columns`.
std::string grid(const std::vector<GridColumn>& head, const std::vector<std::vector<std::string>>& rows, int columns);

}  // namespace plaint
