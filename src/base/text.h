// Words for people: how wide a text is on a terminal, which known word was probably meant, and text that may come from
// anyone made safe to show.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace plaint {

// Columns that the text takes on a terminal (UTF-8 in; combining marks take none, wide characters two).
int display_width(std::string_view text);

// The text followed by spaces up to `columns`; unchanged when it is wider.
std::string pad(std::string_view text, int columns);

// The known word nearest to `word`, or "" when none is near enough to be what was meant.
std::string nearest(std::string_view word, const std::vector<std::string>& known);

// "did you mean 'acknowledged'?" when one is near, else "" .
std::string did_you_mean(std::string_view word, const std::vector<std::string>& known);

// "a", "a or b", "a, b or c"
std::string join_or(const std::vector<std::string>& words);
std::string join(const std::vector<std::string>& words, std::string_view between);

// The parts of a text between its separators: of "a||b" by "|" the three "a", "" and "b". Of an empty text one empty part.
std::vector<std::string> split(std::string_view text, std::string_view between);

// The lines of a text, without their ends; what follows the last line end is a line only when there is something.
std::vector<std::string> lines_in(std::string_view text);

// The letters A to Z made small, or a to z made capital; all others stay.
std::string lower_case(std::string_view text);
std::string upper_case(std::string_view text);

// 1 -> "1 working day", 4 -> "4 working days": the unit is given in the plural ("working days", "days").
std::string count_of(int n, std::string_view plural_unit);

// "quality-manager" -> "quality manager": the title of a name that has none.
std::string title_of_name(std::string_view name);

// Control characters, escape sequences and bidirectional overrides shown as \x1b, \u202e: text of a case is data.
std::string shown(std::string_view text);

// The same, but a line end stays as it is.
std::string shown_lines(std::string_view text);

// What comes from a file or another program, made such as a record can hold it: every line end ("\r\n", "\r", U+0085) is "\n",
// byte-order marks (U+FEFF), which cannot be seen, are gone. Everything else stays.
std::string with_plain_line_ends(std::string_view text);

}  // namespace plaint
