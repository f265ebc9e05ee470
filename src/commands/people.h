// What is kept of people below people/, by case: CASE.yaml, and whatever else begins with the reference of the case (letters,
// an editor's copy). Their names may say more than the reference, so they are not shown.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "base/result.h"
#include "casefile/complainant.h"
#include "world/world.h"

namespace plaint {

// What plaint itself keeps there and belongs to no case: a note on what the folder is for, and cases that are not finished.
inline constexpr std::string_view people_note = "people/README.txt";
inline constexpr std::string_view drafts_folder = "people/drafts";

struct PersonalFile {
  std::string path;
  std::string case_id;  // "": its name does not begin with the reference of a case
};

// Every file below people/, in the order of their paths; none when there is no such folder.
Result<std::vector<PersonalFile>> personal_files(const World& world);

// The paths of those that belong to a case, by its reference.
using FilesOfCases = std::map<std::string, std::vector<std::string>>;
Result<FilesOfCases> personal_files_of_cases(const World& world);

// The reference with which the name of a file or folder in people/ begins: "C-2026-0004" of "C-2026-0004.yaml", of
// ".C-2026-0004.yaml.swp" and of "C-2026-0004-letter.pdf"; "" of "C-2026-00040x".
std::string case_of_personal_file(const std::string& name);

// people/CASE.yaml, if it is there and can be read. What is wrong with it is told without quoting it.
std::optional<Complainant> read_people_file(const World& world, const std::string& case_id, Diagnostics& diagnostics);

}  // namespace plaint
