// The whole of a repository's history at once: every commit, what it changed, and the texts of files, each with one run of git
// however long the history is. Like `look` (git.h) it runs nothing of the repository's configuration; what replaces or grafts
// history is not followed, but told. It knows nothing of cases.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "world/git.h"

namespace plaint::git {

struct Commit {
  std::string hash;
  std::string tree;
  std::vector<std::string> parents;
  std::string author;  // "Asha Example"
  std::string email;
  std::int64_t author_time = 0;  // seconds since 1970, UTC
  int author_zone = 0;           // minutes east of UTC
  std::int64_t commit_time = 0;
  int commit_zone = 0;
  std::string subject;
  std::string body;  // without the subject, with the trailers
};

// Which commits to look at.
enum class Reach {
  head,        // what is checked out, and all before it
  branches,    // every branch and tag
  everything,  // every branch and tag, and what the reflog still knows
};

// Parents before their children; empty when there is no commit yet.
Result<std::vector<Commit>> commits(const World& world, Reach reach);

// How a file differs between two trees; names of blobs, "" where the file is not.
struct Difference {
  std::string path;
  std::string before;
  std::string after;
};
struct TreePair {
  std::string before;  // "": nothing was there
  std::string after;
};
// For each pair the files below `paths` that differ, in the order of the pairs. Links and submodules are left out.
Result<std::vector<std::vector<Difference>>> differences(const World& world, const std::vector<TreePair>& pairs,
                                                         const std::vector<std::string>& paths);

// The contents of blobs, in their order; none: git does not have it, or what it has is not what its name says.
Result<std::vector<std::optional<std::string>>> blobs(const World& world, const std::vector<std::string>& names);

// path -> name of its blob, of the files below `paths` of a commit or tree
Result<std::map<std::string, std::string>> files_of(const World& world, const std::string& tree,
                                                    const std::vector<std::string>& paths);

// An earlier place of HEAD on this machine.
struct Step {
  std::string commit;
  std::string deed;  // "commit (amend): C-2026-0004: acknowledged", as the reflog has it
};

// What makes a history other than it seems.
struct Oddities {
  bool shallow = false;                    // the oldest commits are not here
  bool grafted = false;                    // a grafts file gives commits other parents
  std::vector<std::string> replaced;       // names of objects that refs/replace gives another content
  std::vector<Step> steps;                 // the newest first; empty where no reflog is kept
};
Result<Oddities> oddities(const World& world);

}  // namespace plaint::git
