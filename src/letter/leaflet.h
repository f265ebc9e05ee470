// What a policy promises, in the words of a leaflet for those whom it is for; and what its complaints form asks. No
// case is in it.
#pragma once

#include <optional>
#include <string>

#include "template/template.h"
#include "timeline/timeline.h"

namespace plaint {

// None, and the mistakes told. A template may say in its head which facts are asked: `{{! facts: complainant, service
// }}`; else all.
std::optional<std::string> write_general(const Template& form, const Policy& policy, const std::string& organisation,
                                         Date date, Diagnostics& diagnostics);

// What the template may speak of.
Value general_values(const Template& form, const Policy& policy, const std::string& organisation, Date date);

// "Reply: within 10 working days of receiving it. We aim at this."; "" for what is no business of the complainant's, or
// has no time.
std::string promise_sentence(const Policy& policy, const Kind& kind, const Promise& promise);

}  // namespace plaint
