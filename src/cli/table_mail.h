// The row of the command that mails. It is part of the table of command.h.
#pragma once

#include <span>

#include "cli/command.h"

namespace plaint {

std::span<const Command> mail_rows();

}  // namespace plaint
