// `plaint new`: opens a case from answers or options. Shows what follows before it saves; what is said of the person goes to people/
// and to no other place.
#pragma once

#include "commands/common.h"
#include "commands/new_answers.h"

namespace plaint {

struct NewOptions {
  Answers typed;  // by the names of new_options; facts of the policy are CommonOptions::fields
  bool no_input = false;
  bool personal_data = false;  // save it although a text holds somebody's name or address
  bool dry_run = false;
  bool discard_draft = false;
};

// exit_usage when an answer is missing or wrong, and when the user stops: then the answers are kept as a draft.
int open_case(World& world, const CommonOptions& common, const NewOptions& options);

}  // namespace plaint
