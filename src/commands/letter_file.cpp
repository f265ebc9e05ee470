#include "commands/letter_file.h"

#include "base/text.h"
#include "commands/common.h"
#include "world/git.h"

namespace plaint {

namespace {

std::string path_of(const std::string& here, const std::string& typed) {
  return typed.starts_with('/') ? typed : here + typed;
}

// Below the workspace, without the steps up and down in it; "" when it leads out.
std::string within_workspace(const World& world, std::string path) {
  const std::string root = world.current_folder() + "/";
  if (path.starts_with(root)) path.erase(0, root.size());
  if (path.starts_with('/')) return {};
  std::vector<std::string> steps;
  for (const std::string& step : split(path, "/")) {
    if (step == "..") {
      if (steps.empty()) return {};
      steps.pop_back();
    } else if (!step.empty() && step != ".") {
      steps.push_back(step);
    }
  }
  return join(steps, "/");
}

bool may_be_committed(const World& world, const std::string& path) {
  if (path.empty() || path.starts_with("people/") || !git::is_repository(world)) return false;
  const auto ignored = git::look(world, {"check-ignore", "--quiet", "--", path});
  return !ignored;
}

}  // namespace

std::optional<Problem> why_not_written(const World& world, const std::string& here, const std::string& typed) {
  const std::string path = path_of(here, typed);
  if (!world.file_exists(path) && !world.folder_exists(path)) return std::nullopt;
  return Problem{"'" + shown(typed) + "' is there already, and is not written over",
                 "name another file, or delete that one first"};
}

int write_to_file(World& world, const std::string& here, const std::string& typed, const std::string& text,
                  bool personal) {
  const std::string path = path_of(here, typed);
  const auto written = personal ? world.write_private_file(path, text) : world.write_file(path, text);
  if (!written) return say(world, written.problem(), exit_failed);
  world.err << "Written: " << shown(typed) << "\n";
  if (personal && may_be_committed(world, within_workspace(world, path))) {
    return say(world,
               {"'" + shown(typed) + "' has somebody's name in it, and git could commit it",
                "move it to people/, which git never sees, or out of the workspace"},
               exit_well);
  }
  return exit_well;
}

}  // namespace plaint
