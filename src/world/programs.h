// Other programs, and the user's keyboard, as the real World has them. Only for real_world.cpp.
#pragma once

#include "world/system.h"
#include "world/world.h"

namespace plaint::system {

Result<Finished> run_program(const Folder& folder, const Program& program);

// Standard input, line by line. While it waits, Ctrl-C ends the reading and not the program, so that what was typed can be
// kept.
class Input {
 public:
  std::optional<std::string> line();
  Result<std::string> rest();

 private:
  bool fill();  // false: at the end, or Ctrl-C
  std::string read_;
};

}  // namespace plaint::system
