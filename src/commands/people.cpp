#include "commands/people.h"

#include <utility>

#include "commands/policies.h"
#include "commands/source_file.h"
#include "yaml/case_reader.h"
#include "yaml/complainant_reader.h"

namespace plaint {

namespace {

constexpr std::string_view root = "people";

bool letter_or_digit(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }

// Files of a folder and of those in it. `case_id`: of the folder; "" for people/ itself, drafts and the like, where each file has
// its own.
Result<Done> add_files(const World& world, const std::string& folder, const std::string& case_id, int depth,
                       std::vector<PersonalFile>& found) {
  constexpr int deepest = 8;
  const auto listing = world.list(folder);
  if (!listing) return listing.problem();
  const auto id_of = [&](const std::string& path) {
    return case_id.empty() ? case_of_personal_file(path.substr(folder.size() + 1)) : case_id;
  };
  for (const std::string& path : listing->files) found.push_back({path, id_of(path)});
  for (const std::string& each : listing->folders) {
    if (depth == deepest) return Problem{"people/ holds folders in folders, too deep to look at", {}};
    if (const auto added = add_files(world, each, id_of(each), depth + 1, found); !added) return added.problem();
  }
  return Done{};
}

}  // namespace

std::string case_of_personal_file(const std::string& name) {
  constexpr std::size_t shortest = 11, longest = 13;  // "C-2026-0004", "C-2026-000004"
  const std::string text = name.starts_with('.') ? name.substr(1) : name;
  for (std::size_t length = longest; length >= shortest; --length) {
    if (text.size() < length || !yaml::is_case_id(text.substr(0, length))) continue;
    return text.size() > length && letter_or_digit(text[length]) ? "" : text.substr(0, length);
  }
  return {};
}

Result<std::vector<PersonalFile>> personal_files(const World& world) {
  std::vector<PersonalFile> found;
  if (!world.folder_exists(std::string(root))) return found;
  if (const auto added = add_files(world, std::string(root), "", 0, found); !added) return added.problem();
  return found;
}

Result<FilesOfCases> personal_files_of_cases(const World& world) {
  auto all = personal_files(world);
  if (!all) return all.problem();
  FilesOfCases found;
  for (PersonalFile& file : *all) {
    if (!file.case_id.empty()) found[file.case_id].push_back(std::move(file.path));
  }
  return found;
}

std::optional<Complainant> read_people_file(const World& world, const std::string& case_id, Diagnostics& diagnostics) {
  const std::string path = people_file(case_id);
  if (!world.file_exists(path) && !world.folder_exists(path)) return std::nullopt;
  Diagnostics told;
  const auto source = read_source(world, path, told);
  diagnostics.add_all(told);
  if (!source) return std::nullopt;
  Diagnostics quoting;
  auto complainant = yaml::read_complainant(source, quoting);
  diagnostics.add_all(yaml::texts_left_out(quoting));
  return complainant;
}

}  // namespace plaint
