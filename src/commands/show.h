// `plaint show`, `next` and `why`: one case, what may come next in it, and why a date is what it is.
#pragma once

#include <string>

#include "commands/common.h"

namespace plaint {

// `viewer`: the role for which it is shown; "" for nobody in particular.
int show(World& world, const CommonOptions& options, const std::string& typed_case, const std::string& viewer);

// Without a case: the most urgent step of every open one.
int next(World& world, const CommonOptions& options, const std::string& typed_case);

// `promise`: a name, STAGE.NAME, or a beginning; "" for the most urgent. The case may be "organisation".
int why_promise(World& world, const CommonOptions& options, const std::string& typed_case, const std::string& promise,
                const std::string& viewer);

}  // namespace plaint
