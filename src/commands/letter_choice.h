// Which letter is meant: a template, an event, or nothing said; and what has been typed for it, told apart into fields
// of the event and sections of the letter.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "commands/letter.h"
#include "commands/letter_case.h"

namespace plaint {

struct LetterChoice {
  const LetterForm* form = nullptr;  // nullptr: the one that fits the event best
  std::string event;                 // "": the letter goes with none
};

// What was typed: a template by its name, an event by its name, then the beginning of an event that has a template,
// then that of a template.
Result<LetterChoice> choose_letter(const Logbook& book, const std::vector<LetterForm>& forms, const std::string& typed);

// Nothing was typed: asked at a terminal, else listed with the command for the first; nullopt, and it was said.
std::optional<LetterChoice> ask_letter(World& world, const LetterOptions& options, const Logbook& book,
                                       const std::vector<LetterForm>& forms, const LetterFacts& facts);

// The fields of the event, and the sections that its letter may have, from what was typed.
struct TypedForLetter {
  std::vector<TypedField> fields;
  std::vector<SectionText> sections;
};
Result<TypedForLetter> tell_apart(World& world, const Logbook& book, const std::vector<TypedField>& typed,
                                  const Policy& policy, const EventType* type);

}  // namespace plaint
