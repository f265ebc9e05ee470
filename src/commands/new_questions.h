// What `plaint new` asks, and in which order: only what the policy looks at, with its own values to choose from. Which questions
// there are is worked out without asking any.
#pragma once

#include <string>
#include <vector>

#include "commands/ask.h"
#include "commands/new_answers.h"
#include "commands/new_case.h"

namespace plaint {

struct NewQuestion {
  std::string key;   // in Answers
  std::string text;  // for people
  std::vector<Choice> choices{};
  std::string preset{};    // of the policy; a draft's answer goes before it
  bool needed = false;
  bool several = false;    // commas between the answers
  bool line_each = false;  // asked again until the answer is empty
};

// The head of the case, once its kind is known.
std::vector<NewQuestion> head_questions(const ChosenPolicy& chosen, const Kind& kind, const Workspace& workspace);

// Who complained; nothing of somebody who gave no name and no address.
std::vector<NewQuestion> person_questions(const std::string& identity);

// Asks for what `given` (the options) does not say, with what `answers` already has (a draft) as presets, and fills `answers`.
// False when the user stops; what was answered until then is in `answers`.
bool ask_for_case(Interview& interview, LoadedWorkspace& loaded, const Answers& given, Answers& answers, Date today);

}  // namespace plaint
