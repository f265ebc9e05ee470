// The paper on which a letter is written: lines of at most 72 columns.
#pragma once

#include <string>
#include <string_view>

namespace plaint {

inline constexpr int letter_columns = 72;

// Each line of the text folded between words; lines are never joined, and a word that is longer than a line (the
// address of a page) stays whole, and so does a date. What belongs to a line that begins with "- " or with blanks is set in below it. No
// more than one empty line in a row, none at the beginning and at the end, no blanks at the end of a line.
std::string folded(std::string_view text);

}  // namespace plaint
