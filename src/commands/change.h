// The one way in which a command changes a workspace: under the lock read again and decide; then files whole or not at all;
// then a commit of just these files. Whatever fails, no file is half written, and success is not said.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "casefile/organisation.h"
#include "commands/common.h"
#include "world/git.h"
#include "world/world.h"

namespace plaint {

struct FileChange {
  std::string path;
  std::optional<std::string> text{};  // none: the file is deleted
  bool personal = false;              // below people/: for its owner's eyes, and never committed
};

struct Change {
  std::vector<FileChange> files;  // written in this order
  git::Message message;           // references and events only: no names, no notes
};

// Enters the workspace and keeps every other plaint from writing in it for as long as the lock lives. Take it before the
// files on which a decision rests are read, and after the user has been asked.
Result<Lock> lock_workspace(World& world);

// Writes and commits, and says on `err` what went wrong: exit_well, or exit_failed. A folder of people/ that is left empty goes. What somebody changed in these files by
// hand and did not commit becomes a commit of its own first, so that it cannot hide in ours. When the commit fails the files
// stay, and the message says what to do.
int write_change(World& world, const Workspace& workspace, const Change& change);

// "Case: C-2026-0004", "Event: acknowledged", "Date: 2026-03-04"
std::vector<git::Trailer> trailers_for(const std::string& case_id, const std::string& event, Date date);

// A long text as it may be typed: "-" is standard input, "@FILE" a file (from where the user stands: `here` is
// LoadedWorkspace::here), "@@x" is "@x". Its line ends are made plain; those at the end are
// not part of it.
Result<std::string> long_text(World& world, const std::string& here, const std::string& typed);

// Who does this: `typed` (--by), else the environment's PLAINT_BY, else the member of staff with the e-mail address that stands in
// has for the user; "" when none of these says it.
std::string acting_person(const World& world, const Workspace& workspace, const std::string& typed);

}  // namespace plaint
