#include "commands/reference.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "commands/find_case.h"
#include "commands/people.h"
#include "world/git.h"
#include "yaml/case_reader.h"

namespace plaint {

namespace {

constexpr std::size_t year_at = 2;  // in "C-2026-0007"
constexpr std::size_t number_at = 7;
constexpr int highest_number = 999999;  // of six digits: what is_case_id() takes

int number_in(std::string_view digits) {
  int number = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return number;
}

// The number that a file has taken in that year, 0 when none. Where case does not matter in the names of files,
// c-2026-0007 has taken it too.
int number_taken(const std::string& path, int year) {
  std::string id = case_id_of(path);
  if (id.starts_with('c')) id.front() = 'C';
  if (!yaml::is_case_id(id) || year_of_reference(id) != year) return 0;
  return number_in(std::string_view(id).substr(number_at));
}

}  // namespace

Result<std::string> next_reference(const std::vector<std::string>& paths, int year) {
  int highest = 0;
  for (const std::string& path : paths) highest = std::max(highest, number_taken(path, year));
  if (highest < highest_number) return fmt::format("C-{:04}-{:04}", year, highest + 1);
  return Problem{fmt::format("C-{:04}-{} is there already, and no number comes after it", year, highest_number),
                 "a file was probably given that name by mistake: plaint list shows all cases"};
}

Result<std::string> free_reference(const World& world, const Workspace& workspace, std::vector<std::string> case_paths, int year) {
  const auto known = workspace.commits ? git::look(world, {"ls-files", "-z", "--", "cases"}) : Result<std::string>(std::string{});
  for (std::size_t at = 0; known && at < known->size(); at += case_paths.back().size() + 1) case_paths.emplace_back(known->c_str() + at);
  if (!world.folder_exists("people")) return next_reference(case_paths, year);
  const auto found = world.list("people");
  if (!found) return found.problem();
  case_paths.insert(case_paths.end(), found->files.begin(), found->files.end());
  case_paths.insert(case_paths.end(), found->folders.begin(), found->folders.end());
  const auto personal = personal_files(world);
  if (!personal) return personal.problem();
  for (const PersonalFile& each : *personal) case_paths.push_back(each.case_id);
  return next_reference(case_paths, year);
}

int year_of_reference(std::string_view reference) { return number_in(reference.substr(year_at, 4)); }

std::string case_path(std::string_view reference) {
  return fmt::format("cases/{:04}/{}.yaml", year_of_reference(reference), reference);
}

}  // namespace plaint
