// Handing reminders to the mail program that plaint.yaml names.
#pragma once

#include <string>
#include <vector>

#include "casefile/organisation.h"
#include "commands/common.h"
#include "mail/reminder.h"

namespace plaint {

// Hands each to the mail program, whatever became of the one before; says on `err` what went wrong and, to a person at a terminal,
// what was sent. exit_well, or exit_failed when one was not taken, or exit_problems when plaint.yaml names no sender.
int send_reminders(World& world, const Mail& mail, const std::string& organisation, const std::vector<Reminder>& all);

// Says on `err` why --send could not work here: no sender, no such program.
void tell_if_unsendable(World& world, const Mail& mail);

}  // namespace plaint
