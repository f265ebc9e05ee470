// The versions of a case file that git has, with the file as it is now: what a chronology is made of.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "commands/load.h"
#include "report/chronology.h"
#include "world/git.h"

namespace plaint {

struct CaseVersions {
  std::vector<FileVersion> files;  // the last is the file as it is now
  std::vector<std::optional<Recorder>> recorders;
};

// With those that it had under an earlier reference, and without those of another case that had its own. Read without running
// anything that the repository names. A problem says why nothing is known: no git, not under git.
Result<CaseVersions> versions_of_case(const World& world, const Workspace& workspace, const CaseOnDay& on_day);

// What somebody gave as the reason, in a commit that plaint or a person made: its text without subject and trailers, or the
// subject where a person wrote it.
std::string reason_of(const git::Version& version);

// The values of a trailer ("Undoes") at the end of a commit's text, the last first; the last, or "" when it has none.
std::vector<std::string> trailers_of(const git::Version& version, const std::string& name);
std::string trailer_of(const git::Version& version, const std::string& name);

}  // namespace plaint
