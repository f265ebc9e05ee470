// What `plaint letter` writes without a case: the complaints form and the leaflet of a policy, and the list of the
// letters.
#pragma once

#include "commands/letter.h"

namespace plaint {

// options.which: "form" or "leaflet", the name of the template.
int general_letter(World& world, const CommonOptions& common, const LetterOptions& options);

int list_letters(World& world, const CommonOptions& common);

}  // namespace plaint
