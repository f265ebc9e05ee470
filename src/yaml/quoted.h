// A text in quotes, within one line: where it closes, and what in it is refused. It does not give the text itself.
#pragma once

#include <cstddef>
#include <string_view>

namespace plaint::yaml {

struct QuotedEnd {
  std::size_t end = std::string_view::npos;         // just after the closing quote; npos: it does not close in this line
  std::size_t bad_escape = std::string_view::npos;  // of the first '\' that begins no escape we take; npos: none
  std::size_t bad_length = 0;                       // its bytes
};

// `line[open]` is the opening quote, ' or ". Taken in double quotes: \" \\ \/ \n \t, and \x \u \U with hexadecimal digits for
// a character that is no control character.
QuotedEnd find_quoted_end(std::string_view line, std::size_t open);

}  // namespace plaint::yaml
