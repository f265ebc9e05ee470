// What the user gives to be written into a file that git keeps for ever, looked at for personal data before it is written
// (casefile/privacy.h finds what has the form of it, and the names that people/ holds). Nothing of what is found is repeated.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "casefile/privacy.h"
#include "commands/ask.h"
#include "commands/common.h"
#include "commands/logbook.h"

namespace plaint {

// A text, and what the user calls it: "--note".
struct GivenText {
  std::string called;
  std::string text;
};
std::vector<GivenText> given_texts(std::span<const Field> fields);

// Whom and what to look for in the texts of an event. A case: its complainant and representative; the diary: everybody in
// people/, by the whole name.
Sought sought_for(const World& world, const Logbook& book);

// What was found in them, each thing once: "--note holds the complainant's name, or a part of it".
std::vector<std::string> personal_data_in(const std::vector<GivenText>& texts, const Sought& sought);

struct PersonalWays {
  bool may_stand = false;  // --personal-data was typed: nothing is looked at
  bool only_look = false;  // nothing will be written: it is told, and nothing asked
  std::string question;    // at a terminal: "Record it all the same?"
  std::string way_out;     // where else it belongs
};

// Go on? At a terminal what was found is told, and the user decides; where nobody can be asked it is refused, with the ways out.
// `stopped`: the status for the command when not.
bool may_be_committed(World& world, Interview& interview, const std::vector<GivenText>& texts, const Sought& sought,
                      const PersonalWays& ways);

}  // namespace plaint
