// The rows of the table of commands that are about the record itself: audit and its seals. table.cpp puts them in their place.
#pragma once

#include <span>

#include "cli/command.h"

namespace plaint {

std::span<const Command> audit_rows();

}  // namespace plaint
