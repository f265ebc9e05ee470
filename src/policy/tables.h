// What the engine asks of a policy again and again for every case, worked out once.
#pragma once

#include "policy/policy.h"

namespace plaint {

// Fills in whatever policy.h marks as worked out. The last step of compile(): every name in `policy` is good.
void make_tables(Policy& policy);

}  // namespace plaint
