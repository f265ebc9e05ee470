#include "base/seal.h"

#include "base/digest.h"
#include "base/text.h"

namespace plaint {

namespace {

constexpr std::string_view letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";  // Crockford's: without I, L, O and U
constexpr std::size_t letters_of_code = 24, letters_of_group = 5, bits_of_letter = 5;

std::size_t value_of_hex(char digit) {
  return static_cast<std::size_t>(digit <= '9' ? digit - '0' : digit - 'a' + 10);
}

// The first bits of a hexadecimal text, five to a letter.
std::string first_letters(std::string_view hex) {
  std::string text;
  std::size_t value = 0, bits = 0;
  for (const char digit : hex) {
    value = (value << 4U) | value_of_hex(digit);
    bits += 4;
    if (bits < bits_of_letter) continue;
    bits -= bits_of_letter;
    text += letters[(value >> bits) & 31U];
    if (text.size() == letters_of_code) break;
  }
  return text;
}

// Luhn's check letter for an alphabet of 32: every second value is doubled, from the right, so that a wrong letter and nearly
// every pair that changed places show.
char check_letter(std::string_view code) {
  std::size_t sum = 0, factor = 2;
  for (auto letter = code.rbegin(); letter != code.rend(); ++letter) {
    const std::size_t product = factor * letters.find(*letter);
    sum += product / letters.size() + product % letters.size();
    factor = 3 - factor;
  }
  return letters[(letters.size() - sum % letters.size()) % letters.size()];
}

std::string in_groups(std::string_view code) {
  std::string text;
  for (std::size_t at = 0; at < code.size(); ++at) {
    if (at > 0 && at % letters_of_group == 0) text += '-';
    text += code[at];
  }
  return text;
}

// The letter that was meant; '\0' when it is none.
char meant(char typed) {
  if (typed >= 'a' && typed <= 'z') typed = static_cast<char>(typed - 'a' + 'A');
  if (typed == 'I' || typed == 'L') return '1';
  if (typed == 'O') return '0';
  return letters.find(typed) == std::string_view::npos ? '\0' : typed;
}

}  // namespace

std::string seal_code(const Digests& digests) {
  std::string list = "plaint seal 1\n";
  for (const auto& [path, digest] : digests) list.append(digest).append("  ").append(path).append("\n");
  std::string code = first_letters(sha256_hex(list));
  code += check_letter(code);
  return in_groups(code);
}

Result<std::string> read_seal_code(std::string_view typed) {
  const Problem problem{"'" + shown(typed) + "' is not the code of a seal",
                        "a code has five groups of five letters and digits, as plaint audit --seal printed it"};
  std::string code;
  for (const char each : typed) {
    if (each == '-' || each == ' ') continue;
    const char letter = meant(each);
    if (letter == '\0') return problem;
    code += letter;
  }
  if (code.size() != letters_of_code + 1) return problem;
  if (check_letter(std::string_view(code).substr(0, letters_of_code)) == code.back()) return in_groups(code);
  return Problem{"'" + shown(typed) + "' is not quite the code of a seal: a letter of it is wrong", "compare it with the minutes, letter by letter"};
}

}  // namespace plaint
