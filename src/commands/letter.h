// `plaint letter`: a letter from a case and a template, on standard output, into a file, or recorded with its event and
// kept. Also the blank form and the leaflet of a policy, and the list of templates.
#pragma once

#include <string>
#include <vector>

#include "commands/common.h"

namespace plaint {

struct LetterOptions {
  std::string which;  // a case, "form" or "leaflet"
  std::string
      form;  // a template or an event, or as much of its name as is unique; "": the one that the next step needs
  std::string date;
  std::string by;
  std::string via;
  std::string note;
  std::string output;  // a file; "-": standard output, also when the letter is recorded
  std::string policy;  // form, leaflet: of this policy; "": of plaint.yaml
  std::string override_reason;
  bool record = false;
  bool list = false;
  bool no_input = false;
  bool personal_data = false;
  bool again = false;
};

// Fields of the event and sections of the letter are CommonOptions::fields.
int letter(World& world, const CommonOptions& common, const LetterOptions& options);

}  // namespace plaint
