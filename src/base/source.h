// A text with the name under which the user knows it, and places in it. A `Place` is cheap to copy and points into a
// `Source`, which whoever holds the place keeps alive.
#pragma once

#include <string>
#include <string_view>

namespace plaint {

struct Source {
  std::string path;  // as shown to the user: relative to the workspace, never absolute
  std::string text;
};

struct Place {
  const Source* source = nullptr;
  int line = 0;    // from 1; 0 means the file as a whole
  int column = 0;  // from 1, in bytes

  explicit operator bool() const { return source != nullptr; }
};

// The text of a line (from 1) without its line end; empty when there is no such line.
std::string_view line_of(const Source& source, int line);

// "cases/2026/C-2026-0004.yaml:12"; only the path when the place is the file as a whole; "" when there is no place.
std::string to_string(const Place& place);

}  // namespace plaint
