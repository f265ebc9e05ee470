#include "commands/case_paths.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <string_view>
#include <utility>

#include "base/text.h"
#include "commands/find_case.h"
#include "commands/source_file.h"

namespace plaint {

namespace {

constexpr std::string_view top_folder = "cases";

bool is_yaml(const std::string& path) { return path.ends_with(".yaml") || path.ends_with(".yml"); }

// The folders in it, whose files are not taken; none when it cannot be listed, which is told.
std::vector<std::string> take_files(const World& world, const std::string& folder, std::vector<std::string>& paths, Diagnostics& told) {
  Result<FolderList> listing = world.list(folder);
  if (!listing) {
    if (world.folder_exists(folder)) tell_of_file(told, "unreadable-file", folder, listing.problem());
    return {};
  }
  paths.reserve(paths.size() + listing->files.size());
  std::copy_if(std::make_move_iterator(listing->files.begin()), std::make_move_iterator(listing->files.end()), std::back_inserter(paths), is_yaml);
  return std::move(listing->folders);
}

// Sorted; are their references too, none of them there twice?
bool put_in_order(std::vector<std::string>& paths) {
  if (!std::is_sorted(paths.begin(), paths.end())) std::sort(paths.begin(), paths.end());
  std::string_view before;
  return std::all_of(paths.begin(), paths.end(), [&before](const std::string& path) {
    const std::string_view id = id_in_path(path);
    return id > std::exchange(before, id);
  });
}

// Of each case that is there twice, all but the first path.
void tell_cases_twice(const std::vector<std::string>& paths, Diagnostics& diagnostics) {
  struct Named {
    std::string_view name;
    const std::string* path;
  };
  std::vector<Named> cases;
  for (const std::string& path : paths) cases.push_back({id_in_path(path), &path});
  std::stable_sort(cases.begin(), cases.end(), [](const Named& left, const Named& right) { return left.name < right.name; });
  std::map<std::string_view, const Named*> told;  // by path: the first of the same name
  const Named* first = nullptr;
  for (const Named& each : cases) {
    if (first != nullptr && first->name == each.name) {
      told.emplace(*each.path, first);
    } else {
      first = &each;
    }
  }
  for (const auto& [path, other] : told) {
    tell_of_file(diagnostics, "case-twice", std::string(path),
                 {"'" + shown(other->name) + "' is also the case in " + shown(*other->path),
                  "plaint renumber gives one of the two another number"});
  }
}

}  // namespace

CasePaths::CasePaths(const World& world) : world_(world), top_{std::string(top_folder)} {
  for (std::string& folder : take_files(world, top_.folder, top_.paths, top_.told)) below_.push_back({std::move(folder)});
}

// The last years first: in them most cases lie, and what takes longest is not to be begun last.
void CasePaths::add_jobs(Jobs& jobs) {
  std::for_each(below_.rbegin(), below_.rend(), [&](Found& each) {
    jobs.push_back([this, &each] {
      look_below(world_, each, each.folder, 1);
      each.in_order = put_in_order(each.paths);
    });
  });
}

void CasePaths::look_below(const World& world, Found& found, const std::string& folder, int depth) {
  constexpr int deepest = 4;
  if (is_yaml(folder)) tell_of_file(found.told, "unreadable-file", folder, {"'" + shown(folder) + "' is a folder, not a file", {}});
  if (depth > deepest) return;
  for (const std::string& below : take_files(world, folder, found.paths, found.told)) look_below(world, found, below, depth + 1);
}

// Where cases lie by year, as they should, they come in the order of their references, and that is seen at a glance.
bool CasePaths::in_order() const {
  const std::string* before = nullptr;
  const auto follows = [&before](const Found& each) {
    if (each.paths.empty()) return true;
    const std::string& first = each.paths.front();
    const std::string* last = std::exchange(before, &each.paths.back());
    return each.in_order && (last == nullptr || (first > *last && id_in_path(first) > id_in_path(*last)));
  };
  return top_.paths.empty() && std::all_of(below_.begin(), below_.end(), follows);
}

std::vector<std::string> CasePaths::take(Diagnostics& diagnostics) {
  const bool no_more_to_do = in_order();
  std::vector<std::string> paths = std::move(top_.paths);
  diagnostics.add_all(top_.told);
  std::size_t count = paths.size();
  for (const Found& each : below_) count += each.paths.size();
  paths.reserve(count);
  for (Found& each : below_) {
    diagnostics.add_all(each.told);
    paths.insert(paths.end(), std::make_move_iterator(each.paths.begin()), std::make_move_iterator(each.paths.end()));
  }
  if (!no_more_to_do && !put_in_order(paths)) tell_cases_twice(paths, diagnostics);
  return paths;
}

}  // namespace plaint
