// A text in quotes, within one line: where it closes, and what in it is refused; it does not give the text itself. And
// texts quoted in our own messages.
#pragma once

#include <cstddef>
#include <string>
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

// The beginning of a text, for quoting it in a message: safe to show, whole if it is short, else with "..." after it.
std::string excerpt(std::string_view text);

}  // namespace plaint::yaml
