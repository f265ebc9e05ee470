#include "commands/merge_state.h"

#include <algorithm>
#include <string_view>

#include "world/git.h"

namespace plaint {

namespace {

bool has_reference(const World& world, const char* name) {
  return static_cast<bool>(git::look(world, {"rev-parse", "--quiet", "--verify", name}));
}

// "100644 HASH STAGE\tPATH"
void add_entry(std::string_view entry, std::vector<Unmerged>& all) {
  const std::size_t hash = entry.find(' ') + 1, stage = entry.find(' ', hash) + 1, tab = entry.find('\t');
  if (hash == 0 || stage == 0 || tab == std::string_view::npos) return;
  const std::string path(entry.substr(tab + 1));
  if (all.empty() || all.back().path != path) all.push_back({path, {}, {}, {}});
  const std::string blob(entry.substr(hash, stage - 1 - hash));
  if (entry[stage] == '1') all.back().base = blob;
  if (entry[stage] == '2') all.back().ours = blob;
  if (entry[stage] == '3') all.back().theirs = blob;
}

}  // namespace

MergeState merge_state(const World& world) {
  MergeState state;
  const auto listed = git::look(world, {"ls-files", "--unmerged", "-z"});
  if (!listed) return state;
  std::string_view rest = *listed;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find('\0'), rest.size());
    add_entry(rest.substr(0, end), state.unmerged);
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  state.merging = has_reference(world, "MERGE_HEAD");
  for (const char* name : {"REBASE_HEAD", "CHERRY_PICK_HEAD", "REVERT_HEAD"}) {
    state.replaying = state.replaying || has_reference(world, name);
  }
  return state;
}

bool anything_unmerged(const World& world) {
  const auto listed = git::look(world, {"diff-files", "--name-only", "--diff-filter=U", "-z"});
  return listed && !listed->empty();
}

Result<std::string> text_of_blob(const World& world, const std::string& blob) {
  return git::look(world, {"cat-file", "blob", blob});
}

}  // namespace plaint
