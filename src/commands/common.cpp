#include "commands/common.h"

#include "base/text.h"

namespace plaint {

int say(World& world, const Problem& problem, int status) {
  world.err << "plaint: " << shown_lines(problem.message) << '\n';
  if (!problem.hint.empty()) world.err << "hint: " << shown_lines(problem.hint) << '\n';
  return status;
}

}  // namespace plaint
