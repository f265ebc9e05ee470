// A policy's text to the compiled policy. Tells every mistake at once, each at its place; judges no paper: that is the
// work of policy check.
#pragma once

#include <memory>
#include <optional>

#include "base/diagnostics.h"
#include "base/source.h"
#include "policy/policy.h"

namespace plaint {

// nullopt when anything in it is an error. The policy keeps `source` alive, into which its places point; findings
// (`quote-this`) do not stop it.
std::optional<Policy> read_policy(std::shared_ptr<const Source> source, Diagnostics& diagnostics);

}  // namespace plaint
