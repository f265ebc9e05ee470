// What in the `mail` of plaint.yaml cannot work. Whether the mail program is there is asked on the machine that sends.
#pragma once

#include "base/diagnostics.h"
#include "casefile/organisation.h"

namespace plaint {

// Told as warnings, at their places: no sender; an entry of the digest that is nobody, or nobody with an address.
void check_mail(const Workspace& workspace, Diagnostics& diagnostics);

}  // namespace plaint
