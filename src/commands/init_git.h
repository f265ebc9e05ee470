// What `plaint init` asks of git: a repository, the merge driver for case files, and the first commit.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "world/world.h"

namespace plaint {

struct GitSetUp {
  bool made = false;        // the repository was not there
  bool configured = false;  // the merge driver was not set up in this copy
  bool committed = false;
  std::optional<Problem> problem{};  // what git would not; what came before it is done
};

// The files of the workspace that git has in its last commit, of these; none where there is no repository, or no commit.
std::vector<std::string> committed_of(const World& world, const std::vector<std::string>& paths);

// `paths`: what is to be committed, if not empty.
GitSetUp set_up_git(const World& world, const std::vector<std::string>& paths, const std::string& subject);

}  // namespace plaint
