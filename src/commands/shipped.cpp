#include "commands/shipped.h"

#include <memory>

#include "calendar/calendar.h"
#include "commands/calendars.h"
#include "yaml/policy_reader.h"

namespace plaint {

namespace {

constexpr std::string_view shipped_folders[] = {"policies", "schema", "templates"};

// The place of a file in a workspace is its place in the folder of what is shipped. False: something could not be read.
bool read_folder(const World& world, const std::string& data, const std::string& folder, Shipped& shipped) {
  if (!world.folder_exists(data + "/" + folder)) return true;
  const auto listing = world.list(data + "/" + folder);
  if (!listing) return false;
  for (const std::string& path : listing->files) {
    Result<std::string> text = world.read_file(path, largest_file);
    if (!text) return false;
    const std::string name = path.substr(path.rfind('/') + 1);
    if (!name.starts_with('.')) shipped.files.push_back({folder + "/" + name, std::move(*text)});
  }
  for (const std::string& path : listing->folders) {
    if (!read_folder(world, data, folder + path.substr(path.rfind('/')), shipped)) return false;
  }
  return true;
}

bool is_policy(const std::string& path) {
  return path.starts_with("policies/") && path.find('/', 9) == std::string::npos && path.ends_with(".yaml") &&
         !path.ends_with(".scenarios.yaml");
}

}  // namespace

Result<Shipped> read_shipped(const World& world) {
  const Problem not_whole{"plaint's own policies and calendars cannot be found, so there is nothing to copy",
                          "install plaint whole, or name the folder that holds policies/ in PLAINT_DATADIR"};
  std::string data = data_folder(world);
  if (!data.starts_with('/')) data = world.current_folder() + "/" + data;
  Shipped shipped;
  for (const std::string_view folder : shipped_folders) {
    if (!read_folder(world, data, std::string(folder), shipped)) return not_whole;
  }
  Diagnostics diagnostics;
  for (const ShippedFile& file : shipped.files) {
    if (!is_policy(file.path)) continue;
    auto policy = read_policy(std::make_shared<const Source>(Source{file.path, file.text}), diagnostics);
    if (!policy) return Problem{"plaint's own " + file.path + " has mistakes", "install plaint anew"};
    (policy->applies_when ? shipped.overlays : shipped.policies).push_back(std::move(*policy));
  }
  CalendarData tables;
  tables.tables = load_tables(world, data + "/" + std::string(calendars_folder), diagnostics).tables;
  shipped.divisions = Calendar(std::move(tables)).divisions();
  if (shipped.policies.empty() || shipped.divisions.empty()) return not_whole;
  return shipped;
}

}  // namespace plaint
