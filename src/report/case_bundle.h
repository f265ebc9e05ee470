// Everything about one case, as an ombudsman asks for it: the facts, what happened and when it was recorded, every deadline with its
// reasons, what was not as the policy says, where the complainant may go, the letters that were kept, and the policy as it stood. It
// names nobody: people are those of their roles. It reads neither files nor git.
#pragma once

#include <string>
#include <vector>

#include "report/chronology.h"
#include "report/issued.h"

namespace plaint {

struct KeptLetter {
  Date date;
  std::string event;   // its title
  std::string digest;  // "sha256:..."
  bool here = false;   // a file with just these bytes is kept
};

struct CaseBundle {
  const ChronologyView* chronology = nullptr;
  const std::vector<Timeline>* overlays = nullptr;
  std::vector<KeptLetter> letters{};
  std::string organisation{};
  std::string policy_digest{};  // of the file of the policy, as it is now
};

// The tables: facts, chronology, deadlines, breaches, outside-bodies, letters.
IssuedReport case_bundle(const CaseBundle& bundle);

}  // namespace plaint
