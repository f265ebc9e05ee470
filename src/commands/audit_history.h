// The history of a workspace as `plaint audit` looks at it: read once from git, every version of every case parsed, nothing
// judged yet.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "base/result.h"
#include "timeline/audit.h"
#include "world/git_history.h"
#include "world/world.h"

namespace plaint {

// What a workspace keeps in git and audit looks at.
inline const std::vector<std::string> audited_paths = {"cases", "diary.yaml", "plaint.yaml", "policies"};

bool is_case_path(const std::string& path);  // of a case, or diary.yaml: what holds events

// A file that is no case, as a commit found and left it; "" where it was not there.
struct RuleChange {
  int commit = 0;
  std::string path;  // "policies/imago.yaml", "plaint.yaml"
  std::string before;
  std::string after;
};

// A file that differs between a commit and one of its parents.
struct FileStep {
  int commit = 0;
  int parent = 0;  // its place among the commit's parents
  git::Difference file;
};

struct AuditHistory {
  audit::Trail trail;
  std::vector<FileStep> steps;  // in the order of the commits
  std::vector<RuleChange> rules;
  std::map<std::string, std::string> files;  // those of the last commit: path -> git's name of the content
  std::map<std::string, std::optional<std::string>> blobs;  // git's name -> content, of all versions; none: damaged
  std::vector<audit::Finding> findings;      // of the repository itself: damaged, shallow, replaced, rewritten
  int versions = 0;                          // of cases, that were compared
};

// Enters no workspace: the world stands in one. Of no commit at all, an empty history.
Result<AuditHistory> read_history(const World& world);

audit::Commit audit_commit(const git::Commit& commit);

}  // namespace plaint
