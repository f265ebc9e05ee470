// The templates of letters that a command may use: those of the workspace, and those that came with plaint and that the
// workspace does not have. Which of them goes with an event is said in their heads.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "template/template.h"
#include "world/world.h"

namespace plaint {

struct LetterForm {
  std::string name;                 // "acknowledgement": of the file
  std::string title;                // "Acknowledgement"
  std::vector<std::string> events;  // with which it goes; none: it goes with no event
  std::vector<std::string> kinds;   // only for cases of these; none: of all
  std::string when;                 // only where this name of the model has a value; "": always
  bool to_staff = false;
  bool to_representative = false;
  bool own = false;              // it is the workspace's
  std::optional<Template> form;  // none: it has mistakes
  Diagnostics mistakes;
};

inline constexpr std::string_view letters_folder = "templates/letters";

// In the order of their names. A problem when there are none at all, or a folder cannot be read.
Result<std::vector<LetterForm>> load_letter_forms(const World& world);

// Does it fit a case, after an event of this name? `values` are those of the letter. The better it fits, the higher: 0
// is not at all.
int fit(const LetterForm& form, const std::string& event, const std::string& kind, const Value& values);

}  // namespace plaint
