#include "commands/kept_letters.h"

#include <algorithm>

#include "base/digest.h"
#include "base/text.h"
#include "casefile/complainant.h"

namespace plaint {

namespace {

constexpr std::size_t largest_letter = std::size_t{20} * 1024 * 1024;

// "2026-03-04-acknowledged": what the names of an event's letters begin with.
std::string stem_of(const CaseEvent& event) { return iso(event.when.date) + "-" + event.name; }

// ".pdf"; ".txt" where the name ends in nothing that is known to be harmless in a name.
std::string ending_of(const std::string& path) {
  const std::string name = path.substr(path.rfind('/') + 1);
  const auto dot = name.rfind('.');
  if (dot == std::string::npos || dot == 0) return ".txt";
  const std::string ending = lower_case(name.substr(dot));
  const bool plain =
      ending.size() > 1 && ending.size() <= 6 && std::all_of(ending.begin() + 1, ending.end(), [](char each) {
        return (each >= 'a' && each <= 'z') || (each >= '0' && each <= '9');
      });
  return plain ? ending : ".txt";
}

// Is it the name of a letter of the event: "2026-03-04-acknowledged.txt", "2026-03-04-acknowledged-2.pdf"?
bool is_letter_of(const std::string& path, const CaseEvent& event) {
  std::string rest = path.substr(path.rfind('/') + 1);
  const std::string stem = stem_of(event);
  if (!rest.starts_with(stem)) return false;
  rest.erase(0, stem.size());
  if (rest.starts_with('-')) rest.erase(0, std::min(rest.find_first_not_of("0123456789", 1), rest.size()));
  return rest.starts_with('.');
}

}  // namespace

Result<LetterToKeep> read_letter(const World& world, const std::string& here, const std::string& typed) {
  const std::string path = typed.starts_with('/') ? typed : here + typed;
  auto bytes = world.read_file(path, largest_letter);
  if (!bytes) return bytes.problem();
  if (bytes->empty()) return Problem{"'" + shown(typed) + "' is empty", "name the file of the letter as it was sent"};
  return LetterToKeep{std::move(*bytes), ending_of(typed)};
}

std::string fingerprint(const std::string& bytes) { return "sha256:" + sha256_hex(bytes); }

FileChange keep_letter(const World& world, const std::string& case_id, const CaseEvent& event,
                       const LetterToKeep& letter) {
  const std::string stem = people_folder(case_id) + "/" + stem_of(event);
  std::string path = stem + letter.ending;
  for (int number = 2; world.file_exists(path); ++number) path = stem + "-" + std::to_string(number) + letter.ending;
  FileChange change;
  change.path = path;
  change.text = letter.bytes;
  change.personal = true;
  return change;
}

void tell_changed_letters(const World& world, const CaseFile& casefile, Diagnostics& diagnostics) {
  const std::string folder = people_folder(casefile.id);
  const bool any = std::any_of(casefile.events.begin(), casefile.events.end(),
                               [](const CaseEvent& each) { return each.field(letter_field) != nullptr; });
  if (!any || !world.folder_exists(folder)) return;
  const auto files = world.list_files(folder);
  if (!files) return;
  for (const CaseEvent& event : casefile.events) {
    const Field* field = event.field(letter_field);
    if (field == nullptr) continue;
    std::string other;
    bool there = false;
    for (const std::string& path : *files) {
      if (!is_letter_of(path, event)) continue;
      const auto bytes = world.read_file(path, largest_letter);
      there = there || (bytes && fingerprint(*bytes) == field->value());
      if (other.empty()) other = path;
    }
    if (there || other.empty()) continue;
    diagnostics.warning(
        "letter-changed", field->place, "the letter that is kept is not the one that was sent: " + other,
        "bring back the file as it was, from a copy; if that cannot be, say so in the case: plaint record " +
            casefile.id + " noted");
  }
}

}  // namespace plaint
