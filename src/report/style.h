// How parts of a screen stand out: what is late in red, what is near in yellow, headings bold, and nothing else. Text
// goes in and out; without colour it comes out as it went in. Neither JSON nor CSV nor a file is ever styled.
#pragma once

#include <string>
#include <string_view>

namespace plaint {

// What a text may take up: columns of the terminal (0: any, for a pipe) and whether it may be coloured.
struct Screen {
  int width = 0;
  bool color = false;
};

enum class Style { plain, late, soon, heading };

// The text between the escapes of its style; unchanged when it is empty or plain, or when there is no colour. A line
// end at the end stays outside.
std::string styled(std::string text, Style style, bool color);

// Columns that the text takes, its styles not counted; text from a file is `shown`, so that no other escape is in it.
int styled_width(std::string_view text);

// Filled up with spaces to so many columns.
std::string styled_pad(std::string text, int columns);

}  // namespace plaint
