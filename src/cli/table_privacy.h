// The rows of the commands about personal data: erasing, and whose time is over. They are part of the table of command.h.
#pragma once

#include <span>

#include "cli/command.h"

namespace plaint {

std::span<const Command> privacy_rows();

}  // namespace plaint
