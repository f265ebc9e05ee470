// What scope asks to be decided (R26), and to whom outside the complainant may go (R28).
#pragma once

#include "timeline/history.h"

namespace plaint {

void find_decisions(History& history);
void find_external_rights(History& history);

}  // namespace plaint
