// What was recorded and means nothing, and so is likely a slip: an id that nothing introduced, a promise that was not
// owed, a deed whose turn had not come or was over.
#pragma once

#include "timeline/history.h"

namespace plaint {

// Adds a warning for each; nothing of it changes what is worked out.
void find_slips(History& history);

}  // namespace plaint
