// Letters as they were sent: kept below people/, since they have a name in them, with their fingerprint in the event
// (`letter:`), so that it can be told for ever whether what is kept is what was sent.
#pragma once

#include <string>

#include "base/diagnostics.h"
#include "base/result.h"
#include "casefile/casefile.h"
#include "commands/change.h"

namespace plaint {

inline constexpr std::string_view letter_field = "letter";  // allowed on every event: "sha256:" and 64 digits

// A letter that is to be kept with an event.
struct LetterToKeep {
  std::string bytes;
  std::string ending = ".txt";  // of its file: ".pdf"
};

// The file of a letter that was finished elsewhere, from where the user stands (`here`: LoadedWorkspace::here); at most
// 20 MiB.
Result<LetterToKeep> read_letter(const World& world, const std::string& here, const std::string& typed);

std::string fingerprint(const std::string& bytes);  // "sha256:..."

// people/C-2026-0004/2026-03-04-acknowledged.txt, or -2, -3 ... where there is one already.
FileChange keep_letter(const World& world, const std::string& case_id, const CaseEvent& event,
                       const LetterToKeep& letter);

// Warns of each event whose letter is kept here and is not the one that was sent any more (`letter-changed`). One that
// is not there was erased, or lies on another machine.
void tell_changed_letters(const World& world, const CaseFile& casefile, Diagnostics& diagnostics);

}  // namespace plaint
