// References that do not name one case and one file: what plaint renumber mends. Only finds them.
#pragma once

#include <string>
#include <vector>

#include "commands/merge_state.h"
#include "world/world.h"

namespace plaint {

struct Duplicate {
  enum class Why {
    conflict,         // git could not merge: two clones made each a case with this reference
    markers,          // the same, but git was told that it is settled: the two cases stand in one file
    same_reference,   // a file has the name of another one in another folder
    wrong_reference,  // the file's name is a reference that only it has, and its `case` is another one
    wrong_name,       // its `case` is a reference that only it has, and its name is none
  };
  Why why;
  std::string path;          // of the file that has to change
  std::string reference;     // that it has now
  std::string other;         // the path of the other case with that reference; "" when there is none
  std::string ours, theirs;  // the two cases of a conflict, or between the markers
};

// In the order of the paths. A file that cannot be read is passed over: plaint check tells of it.
std::vector<Duplicate> find_duplicates(const World& world, const std::vector<std::string>& case_paths,
                                       const MergeState& state);

}  // namespace plaint
