#include "commands/load_policies.h"

#include <algorithm>
#include <map>

#include "base/text.h"
#include "yaml/policy_reader.h"

namespace plaint {

namespace {

constexpr const char* folder = "policies";

Place whole(const Source& source) { return {&source, 0, 0}; }

bool is_policy_file(const std::string& path) { return path.ends_with(".yaml") && !path.ends_with(".scenarios.yaml"); }

void check_pins(const std::vector<Policy>& policies, Diagnostics& diagnostics) {
  std::map<std::string, const Policy*> seen;
  for (const Policy& each : policies) {
    const auto [first, is_new] = seen.emplace(each.pin(), &each);
    if (is_new) continue;
    diagnostics.error("policy-twice", whole(*each.source),
                      "'" + shown(each.pin()) + "' is also the policy in " + shown(first->second->source->path),
                      "give the newer one another version");
  }
}

}  // namespace

std::optional<Policy> load_policy(World& world, const std::string& path, Diagnostics& diagnostics) {
  const Result<std::string> text = world.read_file(path, largest_file);
  if (!text) {
    const Source unread{path, {}};
    diagnostics.error("unreadable", whole(unread), text.problem().message, text.problem().hint);
    return std::nullopt;
  }
  return read_policy(std::make_shared<const Source>(Source{path, *text}), diagnostics);
}

LoadedPolicies load_policies(World& world, Diagnostics& diagnostics) {
  LoadedPolicies loaded;
  if (!world.folder_exists(folder)) return loaded;
  const Result<std::vector<std::string>> paths = world.list_files(folder);
  if (!paths) {
    const Source unread{folder, {}};
    diagnostics.error("unreadable", whole(unread), paths.problem().message, paths.problem().hint);
    return loaded;
  }
  for (const std::string& path : *paths) {
    if (!is_policy_file(path)) continue;
    std::optional<Policy> policy = load_policy(world, path, diagnostics);
    if (policy) loaded.policies.push_back(std::move(*policy));
    if (!policy) loaded.unreadable.push_back(path);
  }
  check_pins(loaded.policies, diagnostics);
  return loaded;
}

const Policy* find_policy(const std::vector<Policy>& policies, const std::string& wanted, Date day) {
  const Policy* best = nullptr;
  for (const Policy& each : policies) {
    if (each.pin() == wanted || each.source->path == wanted) return &each;
    if (each.id != wanted) continue;
    const bool better = best == nullptr || (best->in_force > day && each.in_force < best->in_force) ||
                        (each.in_force <= day && each.in_force > best->in_force);
    if (better) best = &each;
  }
  return best;
}

}  // namespace plaint
