// A table or a chart of a report, as data: what it is called, its columns and its rows. How it looks is the business of
// report/: text, Markdown, HTML, CSV and JSON are made from these.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace plaint {

struct FigureColumn {
  std::string name;     // for CSV and JSON: "in-time"
  std::string title;    // for people: "In time"
  bool number = false;  // aligned to the right
};

struct FigureTable {
  std::string name;   // "deadlines"; as a template names it: {{{tables.deadlines}}}
  std::string title;  // "Deadlines of the quarter"
  std::vector<FigureColumn> columns;
  std::vector<std::vector<std::string>> rows;  // ready to be shown; as many cells as columns
  std::string empty;                           // said in place of a table without rows: "No complaint was closed."
  std::string note;                            // printed under it; may be empty
};

struct FigureBar {
  std::string label;
  double value = 0;   // how long the bar is
  std::string shown;  // "12", "83 % (10 of 12)"
  bool stands_out = false;
};

// People would rather look than read: bars one under the other.
struct FigureChart {
  std::string name;  // {{{charts.received-by-month}}}
  std::string title;
  std::string unit;            // "complaints"; may be empty
  std::optional<double> full;  // the length of a whole bar; none: that of the longest
  std::vector<FigureBar> bars;
  std::string empty;
};

}  // namespace plaint
