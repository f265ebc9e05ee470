// The row of the table of commands that makes reports. table.cpp puts it in its place.
#pragma once

#include <span>

#include "cli/command.h"

namespace plaint {

std::span<const Command> report_rows();

}  // namespace plaint
