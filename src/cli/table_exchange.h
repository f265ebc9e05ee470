// The commands that exchange data with other programs, for table.cpp.
#pragma once

#include <span>

#include "cli/command.h"

namespace plaint {

std::span<const Command> exchange_rows();

}  // namespace plaint
