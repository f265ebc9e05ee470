// The text of plaint.yaml for a new workspace, with the comments that somebody who has never seen one needs. It only makes
// text; changing a plaint.yaml that is there already is left to its owner.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "casefile/organisation.h"

namespace plaint::yaml {

struct OpenRole {
  std::string name;   // "chief-executive", "area-manager/befriending"
  std::string title;  // "Chief Executive"
};

struct NewWorkspace {
  std::string organisation;
  std::string policy;    // "imago"; the version is the one in force on the day
  std::string division;  // "england-and-wales"
  std::vector<Person> staff;
  std::vector<OpenRole> open_roles;    // of the policies, and held by nobody
  std::vector<std::string> meetings;   // series whose dates the policy waits for
  std::vector<std::string> calendars;  // further calendars that the policy counts in
  std::vector<std::string> overlays;   // "data-protection@2026-06"
  bool commits = true;
};

// The reader gives back the same workspace: that is tried before the text is given out. The problem says what cannot be
// written: an organisation's name with a control character in it.
Result<std::string> workspace_text(const NewWorkspace& workspace);

}  // namespace plaint::yaml
