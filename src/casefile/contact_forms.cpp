#include "casefile/contact_forms.h"

#include <algorithm>
#include <array>
#include <string>

namespace plaint {

namespace {

bool digit(char c) { return c >= '0' && c <= '9'; }
bool small(char c) { return c >= 'a' && c <= 'z'; }
bool capital(char c) { return c >= 'A' && c <= 'Z'; }
bool letter(char c) { return small(c) || capital(c); }
bool beyond_ascii(char c) { return static_cast<unsigned char>(c) >= 0x80; }
char at_or_space(std::string_view text, std::size_t at) { return at < text.size() ? text[at] : ' '; }
char before(std::string_view text, std::size_t at) { return at == 0 ? ' ' : text[at - 1]; }

// Part of a longer word or number.
bool joins(char c) { return letter(c) || digit(c) || beyond_ascii(c) || c == '_'; }

bool in_local_part(char c) {
  return letter(c) || digit(c) || beyond_ascii(c) || std::string_view(".!#$%&*+/=?^_`{|}~'-").find(c) != std::string_view::npos;
}
bool in_domain(char c) { return letter(c) || digit(c) || beyond_ascii(c) || c == '.' || c == '-'; }

// With a dot in it, and after the last one two letters or more.
bool is_domain(std::string_view domain) {
  const std::size_t dot = domain.rfind('.');
  if (dot == std::string_view::npos || dot == 0 || domain.front() == '-' || domain.find("..") != std::string_view::npos) return false;
  const std::string_view last = domain.substr(dot + 1);
  return last.size() >= 2 && std::all_of(last.begin(), last.end(), [](char c) { return letter(c) || beyond_ascii(c); });
}

// The white space or hyphen between two groups of digits: its bytes, 0 when there is none. Brackets count with it.
std::size_t gap(std::string_view text, std::size_t at) {
  std::size_t end = at;
  int marks = 0;
  while (end < text.size() && end - at < 6) {
    const std::string_view rest = text.substr(end);
    if (rest.starts_with("\xc2\xa0")) {  // a no-break space
      end += 2;
    } else if (rest.starts_with("\xe2\x80\x91") || rest.starts_with("\xe2\x80\x93")) {  // a no-break hyphen, a dash
      end += 3;
      ++marks;
    } else if (rest[0] == ' ' || rest[0] == '(' || rest[0] == ')') {
      ++end;
    } else if (rest[0] == '-') {
      ++end;
      ++marks;
    } else {
      break;
    }
  }
  return marks > 1 ? 0 : end - at;
}

std::size_t digits_at(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && digit(text[end])) ++end;
  return end - at;
}

// The digits end here, and nothing goes on that would make them part of something else: 17:30, 3.50, 1/2.
bool ends_well(std::string_view text, std::size_t end) {
  const char next = at_or_space(text, end);
  if (joins(next)) return false;
  return !(std::string_view(":./,-").find(next) != std::string_view::npos && digit(at_or_space(text, end + 1)));
}

struct PhoneForm {
  std::size_t fewest = 10;
  std::size_t most = 11;
  std::size_t first_group = 3;  // digits that the first group has at least
};

// The end of the longest number whose first digit is at `first`; npos: none.
std::size_t end_of_number(std::string_view text, std::size_t first, const PhoneForm& form) {
  std::size_t end = std::string_view::npos;
  std::size_t digits = 0;
  for (std::size_t at = first;;) {
    const std::size_t group = digits_at(text, at);
    if (group == 0 || (digits == 0 && group < form.first_group)) break;
    digits += group;
    at += group;
    if (digits > form.most) break;
    if (digits >= form.fewest && ends_well(text, at)) end = at;
    const std::size_t between = gap(text, at);
    if (between == 0) break;
    at += between;
  }
  return end;
}

std::size_t end_of_phone_number(std::string_view text, std::size_t at) {
  if (text[at] == '+') {
    const std::size_t first = at + 1;
    return digit(at_or_space(text, first)) ? end_of_number(text, first, {10, 15, 1}) : std::string_view::npos;
  }
  if (text[at] != '0') return std::string_view::npos;
  if (text.substr(at).starts_with("0044")) return end_of_number(text, at, {13, 15, 4});
  if (at_or_space(text, at + 1) == '0') return std::string_view::npos;
  return end_of_number(text, at, {});
}

bool may_begin_number(std::string_view text, std::size_t at) {
  const char previous = before(text, at);
  return !joins(previous) && std::string_view(".-/+:@,").find(previous) == std::string_view::npos;
}

constexpr std::array areas = {
    "AB", "AL", "B",  "BA", "BB", "BD", "BH", "BL", "BN", "BR", "BS", "BT", "CA", "CB", "CF", "CH", "CM", "CO", "CR", "CT", "CV",
    "CW", "DA", "DD", "DE", "DG", "DH", "DL", "DN", "DT", "DY", "E",  "EC", "EH", "EN", "EX", "FK", "FY", "G",  "GL", "GU", "GY",
    "HA", "HD", "HG", "HP", "HR", "HS", "HU", "HX", "IG", "IM", "IP", "IV", "JE", "KA", "KT", "KW", "KY", "L",  "LA", "LD", "LE",
    "LL", "LN", "LS", "LU", "M",  "ME", "MK", "ML", "N",  "NE", "NG", "NN", "NP", "NR", "NW", "OL", "OX", "PA", "PE", "PH", "PL",
    "PO", "PR", "RG", "RH", "RM", "S",  "SA", "SE", "SG", "SK", "SL", "SM", "SN", "SO", "SP", "SR", "SS", "ST", "SW", "SY", "TA",
    "TD", "TF", "TN", "TQ", "TR", "TS", "TW", "UB", "W",  "WA", "WC", "WD", "WF", "WN", "WR", "WS", "WV", "YO", "ZE"};

std::string in_capitals(std::string_view text) {
  std::string capitals(text);
  std::transform(capitals.begin(), capitals.end(), capitals.begin(), [](char c) { return small(c) ? static_cast<char>(c - 32) : c; });
  return capitals;
}

// "TN1", "SW1A": letters of an area, a digit, then perhaps a digit or a letter.
bool is_outward(std::string_view text) {
  const std::string code = in_capitals(text);
  const std::size_t letters = static_cast<std::size_t>(std::find_if_not(code.begin(), code.end(), capital) - code.begin());
  if (letters == 0 || letters > 2 || code.size() < letters + 1 || code.size() > letters + 2) return false;
  const bool known = std::any_of(areas.begin(), areas.end(), [&](const char* area) { return code.compare(0, letters, area) == 0; });
  if (!known || !digit(code[letters])) return false;
  return code.size() == letters + 1 || digit(code[letters + 1]) || capital(code[letters + 1]);
}

// "1AA", but not "1st".
bool is_inward(std::string_view text) {
  const std::string code = in_capitals(text);
  if (code.size() != 3 || !digit(code[0])) return false;
  const auto used = [](char c) { return capital(c) && std::string_view("CIKMOV").find(c) == std::string_view::npos; };
  constexpr std::array ordinals = {"ST", "ND", "RD", "TH"};
  const bool ordinal = std::any_of(ordinals.begin(), ordinals.end(), [&](const char* each) { return code.compare(1, 2, each) == 0; });
  return used(code[1]) && used(code[2]) && !(ordinal && small(text[1]));
}

bool all_of_one_case(std::string_view text) {
  return std::none_of(text.begin(), text.end(), small) || std::none_of(text.begin(), text.end(), capital);
}

// The end of a postcode that begins at `at`; npos: none.
std::size_t end_of_postcode(std::string_view text, std::size_t at) {
  for (std::size_t outward = 4; outward >= 2; --outward) {
    const std::size_t spaces = at_or_space(text, at + outward) == ' ' ? 1 : 0;
    const std::size_t end = at + outward + spaces + 3;
    if (end > text.size() || joins(at_or_space(text, end))) continue;
    const std::string_view whole = text.substr(at, end - at);
    if (!is_outward(whole.substr(0, outward)) || !is_inward(whole.substr(outward + spaces)) || !all_of_one_case(whole)) continue;
    if (spaces == 1 || std::none_of(whole.begin(), whole.end(), small)) return end;
  }
  return std::string_view::npos;
}

}  // namespace

std::vector<Stretch> find_mail_addresses(std::string_view text) {
  std::vector<Stretch> found;
  for (std::size_t at = text.find('@'); at != std::string_view::npos; at = text.find('@', at + 1)) {
    std::size_t begin = at, end = at + 1;
    while (begin > 0 && in_local_part(text[begin - 1])) --begin;
    while (begin < at && std::string_view("'.`{").find(text[begin]) != std::string_view::npos) ++begin;  // quotes around it
    while (end < text.size() && in_domain(text[end])) ++end;
    while (end > at + 1 && (text[end - 1] == '.' || text[end - 1] == '-')) --end;
    if (begin < at && is_domain(text.substr(at + 1, end - at - 1))) found.push_back({begin, end});
  }
  return found;
}

std::vector<Stretch> find_phone_numbers(std::string_view text) {
  std::vector<Stretch> found;
  std::size_t zero = text.find('0');
  std::size_t plus = text.find('+');
  for (std::size_t at = std::min(zero, plus); at != std::string_view::npos; at = std::min(zero, plus)) {
    const std::size_t end = may_begin_number(text, at) ? end_of_phone_number(text, at) : std::string_view::npos;
    if (end != std::string_view::npos) found.push_back({at, end});
    const std::size_t next = end == std::string_view::npos ? at + 1 : end;
    if (zero < next) zero = text.find('0', next);
    if (plus < next) plus = text.find('+', next);
  }
  return found;
}

std::vector<Stretch> find_postcodes(std::string_view text) {
  std::vector<Stretch> found;
  constexpr std::size_t most_letters = 2;  // before the first digit
  const auto is_digit = [](char c) { return digit(c); };
  for (auto next = std::find_if(text.begin(), text.end(), is_digit); next != text.end(); next = std::find_if(next + 1, text.end(), is_digit)) {
    const auto at = static_cast<std::size_t>(next - text.begin());
    std::size_t first = at;
    while (first > 0 && at - first < most_letters && letter(text[first - 1])) --first;
    const char previous = before(text, first);
    if (first == at || joins(previous) || std::string_view("-@./").find(previous) != std::string_view::npos) continue;
    const std::size_t end = end_of_postcode(text, first);
    if (end == std::string_view::npos) continue;
    found.push_back({first, end});
    next = text.begin() + static_cast<std::ptrdiff_t>(end - 1);
  }
  return found;
}

}  // namespace plaint
