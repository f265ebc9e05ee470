// A World in memory, for tests: a map from path to text, a day that stands still, two streams to look into. Keeps the
// manners of the real one: limits, order, problems in the same words.
#pragma once

#include <map>
#include <set>
#include <sstream>

#include "world/world.h"

namespace plaint {

// The World that `world()` gives points into this and must not outlive it.
struct MemoryWorld {
  std::map<std::string, std::string> files;      // path from the root of the memory, "cases/2026/C-2026-0001.yaml"
  std::map<std::string, std::string> failures;   // path -> what the machine says when it is read or written
  std::set<std::string> personal;                // paths that were written as private
  std::map<std::string, std::string> variables;  // the environment
  std::string input;                             // standard input; what is read is taken from it
  // What running a program comes to. Until a test says otherwise, no program is there.
  std::function<Result<Finished>(const Program&)> programs;
  std::string folder;                            // where we are: "" is the root, else "cases/2026"
  Date day = Date{std::chrono::year{2026} / 3 / 20};  // it is always seven in the morning, UTC
  bool is_terminal = false;
  bool input_is_terminal = false;  // then what is read from `input` is shown in `out`, as a terminal shows what is typed
  std::ostringstream out;
  std::ostringstream err;

  World world();                // results and messages apart
  World world_of_one_stream();  // both in `out`, in the order in which they were written
};

}  // namespace plaint
