// The row of the command that writes letters. It is part of the table of command.h.
#pragma once

#include <span>

#include "cli/command.h"

namespace plaint {

std::span<const Command> letter_rows();

}  // namespace plaint
