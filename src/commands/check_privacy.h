// The part of `plaint check` that looks for personal data where it should not be, and at people/, where it should: kept from
// git, from other users of the machine, and each file with its case.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "casefile/privacy.h"
#include "commands/load.h"

namespace plaint {

class PrivacyCheck {
 public:
  // All of these must outlive this. `files` grows by what is read.
  PrivacyCheck(const LoadedWorkspace& loaded, std::set<std::string>& files, Diagnostics& diagnostics);

  // A case's file, with the names that people/CASE.yaml has for it. As `look` of look_at_each_case(), so that several are looked at
  // at a time: what is wrong goes to `found`, and what it gives back keeps what is needed of the case for the rest.
  Afterwards look_at_case(const CaseOnDay& each, Diagnostics& found);
  // After all cases: the diary, with all of these names, and people/ itself.
  void look_at_rest();

 private:
  void look_at_text(const CaseOnDay& each, Sought sought, Diagnostics& found) const;
  void look_at_people();
  void tell_readable(const std::string& path, const std::string& mode);

  const LoadedWorkspace& loaded_;
  std::set<std::string>& files_;
  Diagnostics& diagnostics_;
  bool has_people_;
  Sought allowed_;  // nobody looked for; the words that may be said
  std::set<std::string> erased_;    // cases
  std::vector<std::string> names_;  // of all complainants and their representatives
};

}  // namespace plaint
