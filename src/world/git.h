// All that plaint asks of git, and the only place where a command line for it is built. It knows nothing of cases. Paths
// are relative to the folder that the world is in.
//
// What only looks (`look`, `versions_of`) may be used in a repository that somebody else sent: it runs no hook, pager, filter,
// fsmonitor, external diff or signature program of its configuration, and fetches nothing. What writes (`commit`) is git as the
// user has set it up, with their hooks.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "world/world.h"

namespace plaint::git {

struct Trailer {
  std::string name;  // "Case"
  std::string value;
};

struct Message {
  std::string subject;
  std::string body{};  // may be empty
  std::vector<Trailer> trailers{};
};

// "C-2026-0004: acknowledged", an empty line, the body, an empty line, the trailers
std::string to_text(const Message& message);

struct Committed {
  bool nothing_new = false;  // the files were as git had them: there was nothing to commit
  bool on_no_branch = false;  // a detached head: the commit is lost to view when another branch is checked out
};

// Commits these paths as they are on the disk (or gone from it), and nothing else of what is changed or staged; synced to
// the disk. The problem is a sentence for somebody who does not know git, and its hint the way out.
Result<Committed> commit(const World& world, const std::vector<std::string>& paths, const Message& message);

// Does this file differ from what git has of it, or does git not have it? For commands that write: it runs the filters that
// are set up here.
Result<bool> is_changed(const World& world, const std::string& path);

// Is the folder under git?
bool is_repository(const World& world);

// The e-mail address that stands in the user's commits; nullopt when git does not know who they are, or there is no git.
std::optional<std::string> user_email(const World& world);

// A value of git's configuration, "user.email"; nullopt when it has none, or there is no git.
std::optional<std::string> setting(const World& world, const std::string& name);

// Any git command that writes: `words` without "git". The problem as that of commit().
Result<std::string> run(const World& world, std::vector<std::string> words, const std::string& input = {});

// Any git command that only looks: what it printed. Nothing of the repository's configuration can make it run a program.
Result<std::string> look(const World& world, const std::vector<std::string>& words, const std::string& input = {});

// A file as it was after a commit that changed it.
struct Version {
  std::string commit;  // its hash
  std::vector<std::string> parents{};  // the versions that it was made from; two or more: a merge
  std::string author;  // "Asha Example"
  std::string email;
  std::int64_t author_time = 0;  // seconds since 1970, UTC
  std::int64_t commit_time = 0;
  std::string subject;
  std::string body;                 // without the subject
  std::optional<std::string> text;  // none: the commit deleted the file
};

// All versions of a file, each after those that it was made from; empty when git never had it. Nothing of a side branch is
// left out, also when a merge threw it away.
Result<std::vector<Version>> versions_of(const World& world, const std::string& path);

// The newest thousand commits that changed anything below these paths, the oldest first; without texts.
Result<std::vector<Version>> commits_below(const World& world, const std::vector<std::string>& paths);

// Which files below these paths a commit changed.
Result<std::vector<std::string>> paths_of(const World& world, const std::string& commit, const std::vector<std::string>& paths);

// The day on which it was in the United Kingdom, as every day that plaint shows.
Date day_of(std::int64_t seconds);

}  // namespace plaint::git
