// Erasing the personal record of a case: what there is of it in people/, what keeps it, and the deed itself, for
// `plaint erase` and `plaint retention --apply`. It asks nobody.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "commands/common.h"
#include "commands/load.h"
#include "commands/people.h"
#include "report/retention.h"

namespace plaint {

struct PersonalRecord {
  std::vector<std::string> files;  // below people/; their names are not for showing
  RetentionRow keeping;
  std::optional<Date> erased;  // the last day on which that was recorded
};

// The case must have a timeline, with Detail::rights at least.
PersonalRecord personal_record_of(const LoadedWorkspace& loaded, const CaseOnDay& on_day, const FilesOfCases& files);

// Why it may not be erased now, with the rule; none: it may.
std::optional<Problem> why_not_erased(const PersonalRecord& record);

struct Erasing {
  std::string case_id;
  std::string reason;    // goes into the case file, as the next two
  std::string override;  // "": none
  std::string by;        // "": worked out
};

struct Erased {
  int status = exit_failed;        // everything that went wrong has been said
  bool deleted = false;            // nothing of it is left in people/, also when what came after that failed
  std::size_t files = 0;           // so many were there
  std::vector<std::string> left;   // what still holds something of the person and can be known: sentences
};

// Under the lock reads everything again and decides again; deletes the files, records `erased` unless that stands there already,
// and commits. Refused: what the rules keep, without `override`; a text for the case file that holds personal data itself.
// Should it stop half way, it can be run again.
Erased erase_record(World& world, Date today, const Erasing& erasing);

// What plaint cannot reach, each in a line; after those of `left`.
std::string left_over_text(const std::vector<std::string>& left);

}  // namespace plaint
