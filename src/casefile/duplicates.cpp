#include "casefile/duplicates.h"

#include <algorithm>
#include <cstdlib>

#include "base/contains.h"
#include "base/fold.h"
#include "base/text.h"

namespace plaint {

namespace {

// UTF-8 of what was folded, letters and digits only, one space between words.
std::string words_of(const std::string& text) {
  std::string words;
  bool space = false;
  for (const FoldedCharacter& each : folded(text)) {
    if (!is_letter(each.code) && !is_digit(each.code)) {
      space = space || each.code == U' ' || each.code == U',';
      continue;
    }
    if (space && !words.empty()) words += ' ';
    space = false;
    if (each.code < 0x80) {
      words += static_cast<char>(each.code);
    } else {
      words.append(text, each.at, each.end - each.at);
    }
  }
  return words;
}

bool share(const std::vector<std::string>& left, const std::vector<std::string>& right) {
  return std::any_of(left.begin(), left.end(), [&](const std::string& each) {
    return !each.empty() && contains(right, each);
  });
}

using Compared = std::string (*)(const std::string&);

// Of the complainant and of whoever speaks for them.
std::vector<std::string> both(const Complainant& person, Compared compared, std::string Complainant::*own, std::string Representative::*other) {
  std::vector<std::string> values = {compared(person.*own)};
  if (person.representative) values.push_back(compared((*person.representative).*other));
  return values;
}

struct Comparison {
  const char* words;
  Compared compared;
  std::string Complainant::*own;
  std::string Representative::*other;
};
constexpr Comparison comparisons[] = {
    {"the same name", comparable_name, &Complainant::name, &Representative::name},
    {"the same e-mail address", comparable_email, &Complainant::email, &Representative::email},
    {"the same telephone number", comparable_phone, &Complainant::phone, &Representative::phone},
};

std::string apart(Date fresh, Date earlier) {
  const int days = static_cast<int>((fresh - earlier).count());
  if (days == 0) return "received on the same day";
  return "received " + count_of(std::abs(days), "days") + (days > 0 ? " earlier" : " later");
}

}  // namespace

std::string comparable_name(const std::string& name) {
  const std::string words = words_of(name);
  constexpr std::size_t shortest = 3;
  return words.size() < shortest ? std::string{} : words;
}

std::string comparable_email(const std::string& email) {
  std::string lower;
  for (const char letter : email) lower += letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
  return lower;
}

std::string comparable_phone(const std::string& phone) {
  std::string digits;
  for (const char letter : phone) {
    if (letter >= '0' && letter <= '9') digits += letter;
  }
  constexpr std::size_t shortest = 6;
  constexpr std::size_t compared = 10;  // of the end: without 0, 44, 0044
  if (digits.size() < shortest) return {};
  if (digits.size() > compared) return digits.substr(digits.size() - compared);
  return digits.starts_with('0') ? digits.substr(1) : digits;
}

std::vector<std::string> same_person(const Complainant& one, const Complainant& other) {
  std::vector<std::string> words;
  for (const Comparison& each : comparisons) {
    if (share(both(one, each.compared, each.own, each.other), both(other, each.compared, each.own, each.other))) {
      words.emplace_back(each.words);
    }
  }
  return words;
}

std::vector<std::string> same_matter(const CaseFile& fresh, const CaseFile& earlier, const std::string& everyday_service) {
  std::vector<std::string> words;
  const bool known_day = fresh.incident && fresh.incident->precise() && earlier.incident && earlier.incident->precise();
  if (known_day && fresh.incident->first() == earlier.incident->first()) words.emplace_back("the same incident date");
  const Field* service = fresh.fact("service");
  const Field* other = earlier.fact("service");
  if (service == nullptr || other == nullptr || service->value() == everyday_service) return words;
  const bool near = std::abs((fresh.received.date - earlier.received.date).count()) <= days_near;
  if (near && fresh.kind == earlier.kind && share(service->values, other->values)) {
    words.push_back("the same service, " + apart(fresh.received.date, earlier.received.date));
  }
  return words;
}

}  // namespace plaint
