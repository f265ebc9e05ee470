#include <utility>

#include "base/text.h"
#include "world/world.h"

namespace plaint {

Result<std::string> World::read_file(const std::string& path, std::size_t most_bytes) const {
  return std::move(read_files({&path, 1}, most_bytes).front());
}

Result<std::vector<std::string>> World::list_files(const std::string& folder) const {
  auto listing = list(folder);
  if (!listing) return listing.problem();
  return std::move(listing->files);
}

Result<std::vector<std::string>> World::list_folders(const std::string& folder) const {
  auto listing = list(folder);
  if (!listing) return listing.problem();
  return std::move(listing->folders);
}

Problem too_large(const std::string& path, std::size_t most_bytes) {
  constexpr std::size_t mebibyte = 1024 * 1024;
  const std::string limit =
      most_bytes >= mebibyte ? std::to_string(most_bytes / mebibyte) + " MiB" : std::to_string(most_bytes) + " bytes";
  return {"'" + shown(path) + "' is larger than " + limit, "plaint reads no file of that size: is it the right one?"};
}

Result<std::string> enter_workspace(World& world) {
  const std::string start = world.current_folder();
  std::string folder = start;
  while (true) {
    if (world.file_exists("plaint.yaml")) break;
    if (folder == "/") {
      if (const auto back = world.enter_folder(start); !back) return back.problem();
      return Problem{"no plaint.yaml here, nor in any folder above",
                     "go to the folder that holds it, or name it with -C DIR"};
    }
    if (const auto up = world.enter_folder(".."); !up) return up.problem();
    folder = world.current_folder();
  }
  if (folder == start) return std::string{};
  const std::size_t above = folder == "/" ? 1 : folder.size() + 1;
  return start.substr(above) + "/";
}

}  // namespace plaint
