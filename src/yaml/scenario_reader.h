// The scenarios beside a policy, policies/NAME.scenarios.yaml, from their text: forms only. Whether the policy knows
// the events and promises that they name is found out when they are run.
#pragma once

#include <memory>
#include <optional>

#include "base/diagnostics.h"
#include "timeline/scenario.h"

namespace plaint::yaml {

// The scenarios, or nullopt with every mistake told. Each case has the reference C-2026-0001, made up, and the file's
// policy.
std::optional<ScenarioFile> read_scenarios(std::shared_ptr<const Source> source, Diagnostics& diagnostics);

}  // namespace plaint::yaml
