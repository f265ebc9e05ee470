// `plaint audit --seal` and `--check-seal`: a code over the files as the last commit has them, and the proof that what a code
// was made over still stands. How a code is made: plaint-audit(7).
#pragma once

#include <optional>
#include <string>

#include "base/seal.h"
#include "commands/audit_history.h"
#include "commands/common.h"

namespace plaint {

int print_seal(World& world, const CommonOptions& common, const AuditHistory& history);
int check_seal(World& world, const CommonOptions& common, const AuditHistory& history, const std::string& typed);

// A state of the files that gives a code.
struct SealedState {
  audit::Commit commit;
  int place = -1;                            // of the commit in the history; -1: only the reflog or another branch has it
  std::map<std::string, std::string> files;  // path -> git's name of the content
};

// The digests of these files; a problem when one of them is damaged.
Result<Digests> digests_of(const std::map<std::string, std::string>& files,
                           const std::map<std::string, std::optional<std::string>>& blobs);

// The newest commit whose files give the code; all of the history is tried, then what else git knows. `blobs` grows by what
// had to be read.
Result<std::optional<SealedState>> find_sealed(const World& world, const AuditHistory& history, const std::string& code,
                                               std::map<std::string, std::optional<std::string>>& blobs);

}  // namespace plaint
