// What `plaint audit --seal` and `--check-seal` say: the code for the minutes, and what is proven by one, and what is not.
#pragma once

#include <string>
#include <vector>

#include "date/date.h"
#include "report/style.h"
#include "timeline/audit.h"

namespace plaint {

struct Seal {
  std::string code;
  Date as_of;         // the day on which it is printed
  std::string commit;
  Date committed;
  int cases = 0;
  int events = 0;
  int files = 0;      // that are no case: diary, policies, calendars, plaint.yaml
  std::vector<std::string> left_out;  // files that are not committed, and so not sealed
};

std::string seal_text(const Seal& seal);
std::string seal_json(const Seal& seal);

// Something that is not as it was sealed.
struct SealChange {
  std::string about;               // "C-2026-0004", or a path
  std::vector<std::string> lost;   // a sentence each
  std::vector<audit::Finding> by;  // the commits that did it
  bool explained = false;          // each of them gives a reason
};

struct SealCheck {
  std::string code;
  bool found = false;       // a state of the files gives this code
  bool in_history = false;  // it is in the history of today's files
  std::string commit;
  std::optional<Date> committed;
  int cases = 0;       // sealed
  int events = 0;
  int files = 0;
  int cases_kept = 0;  // of these: with all that they said
  int events_kept = 0;
  int files_kept = 0;
  int events_since = 0;  // recorded after the seal, in sealed cases and others
  std::vector<SealChange> changes;
  bool proven() const;
};

std::string seal_check_text(const SealCheck& check, int width);
std::string seal_check_json(const SealCheck& check);

}  // namespace plaint
