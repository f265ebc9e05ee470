// The four questions of `plaint init`: from its options, or asked for. Writes nothing.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "casefile/organisation.h"
#include "commands/ask.h"
#include "commands/init.h"
#include "commands/shipped.h"
#include "yaml/workspace_text.h"

namespace plaint {

// "asha=Asha Example <asha@example.org>: quality-manager, chair". The id and the address may be missing: the id is then made
// of the first name. Whether the roles exist is not asked.
Result<Person> parse_staff(std::string_view typed);

// An id for somebody of this name that nobody of `staff` has: "asha", "asha-2"; "person" for a name without Latin letters.
std::string staff_id(std::string_view name, const std::vector<Person>& staff);

// What the options say. Every mistake is told, and everything that is missing when nobody may be asked.
Result<yaml::NewWorkspace> answers_of(const InitOptions& options, const Shipped& shipped, bool may_ask);

// Asks for what is still empty in `answers`; false when the user stops.
bool ask_for_rest(Interview& interview, const InitOptions& options, const Shipped& shipped, yaml::NewWorkspace& answers);

// Adds what follows from the policy that was chosen: open roles, meetings, calendars, overlays.
void add_needs(const Shipped& shipped, yaml::NewWorkspace& answers);

}  // namespace plaint
