// The rows of the commands about what became of a case's file: its history, corrections, undoing. They are part of the table of
// command.h.
#pragma once

#include <span>

#include "cli/command.h"

namespace plaint {

std::span<const Command> history_rows();

}  // namespace plaint
