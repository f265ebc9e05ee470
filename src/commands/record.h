// `plaint record`: one event into a case or the organisation's diary. Ask, lock, read again, decide, write, tell.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "commands/common.h"
#include "commands/kept_letters.h"

namespace plaint {

struct RecordOptions {
  std::string which;            // a case, or "organisation"
  std::string event;            // its name, or a beginning; "": it is asked for
  std::string date;             // "": today
  std::vector<std::string> by;  // none: acting_person()
  std::string via;
  std::string note;
  std::string override_reason;
  std::string here;             // where the user typed, below the workspace, when that has been entered already
  bool no_input = false;
  bool dry_run = false;
  bool personal_data = false;  // also when a text holds somebody's name or address
  bool again = false;  // also when exactly this was recorded before
  std::string letter_file;             // the letter as it was sent, to be kept with the event; "": none
  std::optional<LetterToKeep> letter;  // the same, read already
};

// The fields of the event are CommonOptions::fields.
int record(World& world, const CommonOptions& common, const RecordOptions& options);

}  // namespace plaint
