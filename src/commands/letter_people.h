// To whom a letter goes and who signs it, known before anything else is asked: nobody types a letter for nothing.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "commands/letter_case.h"

namespace plaint {

struct KnownSender {
  std::optional<std::string>
      sender;  // a staff id or a role; "": none of the templates names one. None: something is missing, and it was said
  int status = exit_well;
};

// `likely`: the templates of which one will be taken; `facts`: of the case as it stands. Who signs is asked at a
// terminal.
KnownSender people_of_letter(World& world, bool may_ask, const Logbook& book,
                             const std::vector<const LetterForm*>& likely, const std::string& event,
                             const LetterFacts& facts);

}  // namespace plaint
