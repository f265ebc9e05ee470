// The rows of the commands with which a case is kept: what happened, what was agreed. They are part of the table of command.h.
#pragma once

#include <span>

#include "cli/command.h"

namespace plaint {

std::span<const Command> casework_rows();

}  // namespace plaint
