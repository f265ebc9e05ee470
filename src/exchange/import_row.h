// A row of an old register in the words of a case: what its cells say of the case, of the person and of what happened, and what could
// not be understood. It makes no case.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "casefile/casefile.h"
#include "exchange/import_map.h"

namespace plaint {

struct TranslatedRow {
  int line = 0;
  std::optional<DateTime> received;
  std::map<std::string, std::vector<std::string>, std::less<>> head;    // by key; dates as 2024-02-01
  std::map<std::string, std::vector<std::string>, std::less<>> person;  // "name", "address" ...
  std::vector<CaseEvent> events;                                        // in the order of their days
  std::string old_reference;
  std::string note;
  std::vector<Problem> problems;  // empty: all of it was understood
};

// `policy`: the one under which the case is to be. `today`: nothing happened later.
TranslatedRow translate(const SheetRow& row, const Sheet& sheet, const ImportMap& map, const Policy& policy, Date today);

// The day of receipt alone, to know which version of the policy applies.
Result<DateTime> received_in(const SheetRow& row, const Sheet& sheet, const ImportMap& map, Date today);

// The words that the policy has for a key of the head; empty: any will do.
std::vector<std::string> known_words(const std::string& key, const Policy& policy);

// Which of them a text is, however it is spelt ("E-mail" is "email"); "" when it is none.
std::string known_word(std::string_view text, const std::vector<std::string>& known);

// "Not upheld " -> "not-upheld": as a policy writes its words.
std::string word_of(std::string_view text);

}  // namespace plaint
