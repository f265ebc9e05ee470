// Who complained and how to reach them, as people/CASE.yaml says it. Never committed, never printed unless asked for; a
// case needs none of it to be worked out.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "base/source.h"

namespace plaint {

// Somebody who speaks for the complainant.
struct Representative {
  std::string name;
  std::string relationship;  // "daughter", "advocate"
  std::string address;
  std::string email;
  std::string phone;
  std::string authority;  // what shows that they may: "signed consent of 2 March 2026"

  bool operator==(const Representative&) const = default;
};

// Any of the texts may be empty: not known. An address may have several lines.
struct Complainant {
  std::shared_ptr<const Source> source;  // none when it was not read from a file
  std::string name;
  std::string address;
  std::string email;
  std::string phone;
  std::string preferred_contact;  // in their own words: "by letter", "phone, mornings only"
  std::string support_needs;      // "large print"
  std::optional<Representative> representative;
};

// "C-2026-0004" -> "people/C-2026-0004.yaml", and the folder of what is kept beside it: "people/C-2026-0004".
inline std::string people_file(const std::string& case_id) { return "people/" + case_id + ".yaml"; }
inline std::string people_folder(const std::string& case_id) { return "people/" + case_id; }

}  // namespace plaint
