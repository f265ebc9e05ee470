// Every command and every option of every command. To add one: a function `declare_NAME` that ties the options to the
// command's own struct, and a row.
#include <CLI/CLI.hpp>
#include <vector>

#include "cli/command.h"

namespace plaint {

std::span<const Command> command_table() {
  static const std::vector<Command> table = {};
  return table;
}

}  // namespace plaint
