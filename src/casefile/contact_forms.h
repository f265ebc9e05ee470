// Ways to reach somebody, known by their form alone: e-mail addresses, telephone numbers, postcodes of the United Kingdom.
// Dates, times, amounts, references of cases and names of points are none of them.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace plaint {

// Bytes of a text, from `at` up to but not including `end`.
struct Stretch {
  std::size_t at = 0;
  std::size_t end = 0;
};

// "pat@example.org"; not a version of a policy (imago@2023-04-20).
std::vector<Stretch> find_mail_addresses(std::string_view text);

// "01892 530330", "(020) 7946 0000", "07700-900123", "+44 (0)20 7946 0000", "+353 1 234 5678": ten or eleven digits that begin
// with 0 and whose first group has three or more, or a + with ten to fifteen. Not 04-03-2026, nor 12 digits in one piece.
std::vector<Stretch> find_phone_numbers(std::string_view text);

// "TN1 1AA", "SW1A2AA"; in small letters only with the space between. Its first letters are those of a postal area, so that
// "p1 1st" and "A4 2pp" are none.
std::vector<Stretch> find_postcodes(std::string_view text);

}  // namespace plaint
