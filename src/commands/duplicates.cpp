#include "commands/duplicates.h"

#include <algorithm>
#include <map>
#include <optional>

#include "base/contains.h"
#include "commands/find_case.h"
#include "commands/reference.h"
#include "yaml/case_reader.h"
#include "yaml/merge.h"
#include "yaml/reference_edit.h"

namespace plaint {

namespace {

using Why = Duplicate::Why;

// Which file of each name keeps it: the one that stands where it should, else the first.
std::map<std::string, std::string> keepers(const std::vector<std::string>& case_paths) {
  std::map<std::string, std::string> keepers;
  for (const std::string& path : case_paths) {
    const std::string id = case_id_of(path);
    const bool first = keepers.emplace(id, path).second;
    if (!first && yaml::is_case_id(id) && path == case_path(id)) keepers[id] = path;
  }
  return keepers;
}

std::optional<Duplicate> conflict_of(const World& world, const Unmerged& unmerged) {
  const bool both_made = unmerged.base.empty() && !unmerged.ours.empty() && !unmerged.theirs.empty();
  const std::string id = case_id_of(unmerged.path);
  if (!both_made || !unmerged.path.starts_with("cases/") || !yaml::is_case_id(id)) return std::nullopt;
  const auto ours = text_of_blob(world, unmerged.ours), theirs = text_of_blob(world, unmerged.theirs);
  if (!ours || !theirs) return std::nullopt;
  return Duplicate{Why::conflict, unmerged.path, id, unmerged.path, *ours, *theirs};
}

std::optional<Duplicate> duplicate_of(const World& world, const std::string& path,
                                      const std::map<std::string, std::string>& keepers) {
  const auto text = world.read_file(path, largest_file);
  if (!text) return std::nullopt;
  const std::string name = case_id_of(path);
  if (const auto files = yaml::two_files_in(*text)) {
    if (!yaml::is_case_id(name)) return std::nullopt;
    return Duplicate{Why::markers, path, name, path, files->first, files->second};
  }
  const std::string reference = yaml::reference_in(*text);
  if (reference.empty()) return std::nullopt;
  const std::string& keeper = keepers.at(name);
  if (keeper != path) return Duplicate{Why::same_reference, path, reference, keeper, {}, {}};
  const bool right_name = yaml::is_case_id(name) && path.ends_with(".yaml");
  if (right_name && reference == name) return std::nullopt;
  if (right_name) return Duplicate{Why::wrong_reference, path, reference, {}, {}, {}};
  if (!yaml::is_case_id(reference)) return std::nullopt;
  const auto taken = keepers.find(reference);
  if (taken == keepers.end() || taken->second == path) return Duplicate{Why::wrong_name, path, reference, {}, {}, {}};
  return Duplicate{Why::same_reference, path, reference, taken->second, {}, {}};
}

}  // namespace

std::vector<Duplicate> find_duplicates(const World& world, const std::vector<std::string>& case_paths,
                                       const MergeState& state) {
  std::vector<Duplicate> all;
  std::vector<std::string> unmerged;
  for (const Unmerged& each : state.unmerged) {
    unmerged.push_back(each.path);
    if (auto found = conflict_of(world, each)) all.push_back(std::move(*found));
  }
  const auto names = keepers(case_paths);
  for (const std::string& path : case_paths) {
    if (contains(unmerged, path)) continue;
    if (auto found = duplicate_of(world, path, names)) all.push_back(std::move(*found));
  }
  std::stable_sort(all.begin(), all.end(),
                   [](const Duplicate& left, const Duplicate& right) { return left.path < right.path; });
  return all;
}

}  // namespace plaint
