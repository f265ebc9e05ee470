// What comes with plaint and is copied into a new workspace: policies with their scenarios, calendars, templates, schemas.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "policy/policy.h"
#include "world/world.h"

namespace plaint {

struct ShippedFile {
  std::string path;  // from the root of a workspace: "policies/imago.yaml"
  std::string text;
};

struct Shipped {
  std::vector<ShippedFile> files;     // in the order of their paths
  std::vector<Policy> policies;       // those for cases, in the order of their files
  std::vector<Policy> overlays;       // those that apply by themselves (R30)
  std::vector<std::string> divisions;  // of the calendars, uk-any and uk-common last
};

// Reads all of it. A problem when plaint's own files cannot be found or read: plaint is not installed whole.
Result<Shipped> read_shipped(const World& world);

}  // namespace plaint
