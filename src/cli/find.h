// Which command the words ask for. Looks at names only: what the options mean is the work of parse.h.
#pragma once

#include <string>
#include <vector>

#include "cli/command.h"

namespace plaint {

struct FoundCommand {
  const Command* command = nullptr;  // nullptr: only options were typed, and there is no command without a name
  std::string group;                 // "policy", when --help was asked for all commands that begin so
  std::vector<std::string> rest;     // the words without those of the name
};

// `plaint -C charity policy check --format json` is the command "policy check" with the rest `-C charity --format
// json`.
Result<FoundCommand> find_command(const std::vector<std::string>& words, std::span<const Command> table);

}  // namespace plaint
