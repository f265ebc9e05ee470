// The rows of the commands with which everything begins: a workspace, a case. They are part of the table of command.h.
#pragma once

#include <span>

#include "cli/command.h"

namespace plaint {

std::span<const Command> start_rows();

}  // namespace plaint
