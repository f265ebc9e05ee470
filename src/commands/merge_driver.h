// plaint merge-driver: what git runs when two clones changed one case file, and how git is told to run it. Needs no
// workspace; the files that git gives it are copies with names of their own.
#pragma once

#include <string>
#include <string_view>

#include "commands/common.h"

namespace plaint {

// Lines of .gitattributes, and what `git config` has to be given in every clone: git takes no program from a file that
// comes with a repository.
inline constexpr std::string_view merge_attributes[] = {
    "cases/**/*.yaml merge=plaint-case",
    "diary.yaml merge=plaint-case",
};
struct GitSetting {
  std::string_view key;
  std::string_view value;
};
// Where plaint is not there, or fails, git's own markers go into the file: it would else hold our side alone, and look merged.
// A pull merges: a rebase shows git one commit at a time, and would change when things were recorded.
inline constexpr GitSetting merge_settings[] = {
    {"merge.plaint-case.name", "events of both sides, in the order of their dates"},
    {"merge.plaint-case.driver",
     "plaint merge-driver %O %A %B %P || { test $? -eq 1 || git merge-file -q -L ours -L base -L theirs %A %O %B; exit 1; }"},
    {"pull.rebase", "false"},
};

struct MergeDriverOptions {
  std::string base, ours, theirs;  // files; the result takes the place of `ours`
  std::string path;                // of the file in the workspace; "" when git did not tell
};

// exit_well: merged. exit_problems: a conflict, with markers in the file. exit_failed: a file could not be read or
// written, and `ours` is as it was.
int merge_driver(World& world, const CommonOptions& options, const MergeDriverOptions& files);

}  // namespace plaint
