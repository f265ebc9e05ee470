// What plaint renumber says, and what it writes into git's history. Internal to renumber.cpp.
#pragma once

#include <string>
#include <vector>

#include "commands/duplicates.h"
#include "world/git.h"

namespace plaint {

// What was done with one of the duplicates.
struct Renumbered {
  Duplicate duplicate;
  std::string reference;              // the new one
  std::string summary;                // of the case that has it
  std::string other_summary;          // of the case that kept the old one
  bool theirs = false;                // it is the case that came in
  bool person_moved = false;          // what is known of its complainant was moved along
  std::vector<std::string> mentions;  // places in other files that name the old reference
};

git::Message message(const Renumbered& done);
git::Message merge_message(const std::vector<Renumbered>& all);

// What was done and what is left to check. `old_person`: there is still a record of a person under the old reference
// here.
std::string words_for(const Renumbered& done, bool old_person, bool committed);
std::string words_for_nothing(const std::string& reference);
std::string words_concluded(const git::Message& message);
std::string words_more_to_merge(bool merging);
std::string words_left_to_user(const git::Message& message);
Problem replaying_problem();

}  // namespace plaint
