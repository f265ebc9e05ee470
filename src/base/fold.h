// Text compared as a reader would: without regard to capitals, accents and the shape of apostrophes and hyphens. "ZOË" and
// "zoe" are the same. For looking, never for showing.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace plaint {

struct FoldedCharacter {
  char32_t code = 0;    // 0: a byte that is not UTF-8
  std::size_t at = 0;   // where the character that it comes from begins in the text
  std::size_t end = 0;  // and where that one ends
};

// One or more characters for each of the text, none for a mark on the letter before it; white space, however much of it and
// over line ends too, becomes one space.
std::vector<FoldedCharacter> folded(std::string_view text);

bool is_letter(char32_t code);
bool is_digit(char32_t code);

}  // namespace plaint
