// Is a new complaint perhaps one that is there already? Compares people and the heads of cases; whether it really is the same is
// for people to say.
#pragma once

#include <string>
#include <vector>

#include "casefile/casefile.h"
#include "casefile/complainant.h"

namespace plaint {

// A name, an e-mail address or a telephone number as it is compared: "ZOË  Example" -> "zoe example"; "+44 1892 530330",
// "0044 1892-530330" and "01892 530330" -> "1892530330". "" where there is too little to compare.
std::string comparable_name(const std::string& name);
std::string comparable_email(const std::string& email);
std::string comparable_phone(const std::string& phone);

// What two records have in common, in words for a list that shows no names: "the same name", "the same e-mail address".
// A complainant may be the representative of the other.
std::vector<std::string> same_person(const Complainant& one, const Complainant& other);

// What two cases have in common: "the same incident date", "the same service, received 9 days earlier" (within three weeks).
// `everyday_service`: the value that says nothing, as it is the policy's default.
std::vector<std::string> same_matter(const CaseFile& fresh, const CaseFile& earlier, const std::string& everyday_service);

// How many days apart two cases of one service count as near.
inline constexpr int days_near = 21;

}  // namespace plaint
