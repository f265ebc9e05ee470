// plaint.yaml from its text: the organisation, its people and its calendars. Checks forms only: whether there is such a
// policy, division or role is asked by whoever has them.
#pragma once

#include <memory>
#include <optional>

#include "base/diagnostics.h"
#include "casefile/organisation.h"
#include "yaml/reader.h"

namespace plaint::yaml {

// The workspace, or nullopt with every mistake told.
std::optional<Workspace> read_workspace(std::shared_ptr<const Source> source, Diagnostics& diagnostics);

// What can be used of a plaint.yaml that has mistakes: who is mailed, and how days are counted. None: it is no YAML, or no map.
std::optional<Workspace> read_damaged_workspace(const Source& source);

// The keys that say how days are counted and who is who: division, closures, calendars, meetings, staff, due-soon. They may
// also stand in a file of scenarios.
void read_setting(MapReader& reader, Workspace& workspace, Diagnostics& diagnostics);

}  // namespace plaint::yaml
