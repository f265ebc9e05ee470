// What happened in a case, in the order of the days, and when each of it was recorded: for people, as Markdown and as
// JSON. It is given everything, and reads neither files nor git.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "report/recording.h"
#include "report/style.h"
#include "timeline/timeline.h"

namespace plaint {

// The commit that made a version.
struct Recorder {
  Date day;            // of whoever wrote it
  std::string name;    // "Asha Example"
  std::string commit;  // its hash
  std::string reason;  // in their words; "": none was given
  bool by_hand = false;
};

struct ChronologyView {
  const Timeline* timeline = nullptr;  // of the case under its own policy; it has begun
  const Recording* recording = nullptr;  // none: nothing is known of it
  std::vector<std::optional<Recorder>> recorders{};  // of each version; none: not committed yet
  std::string unknown{};  // why nothing is known
  bool complete = true;   // false: the file has mistakes
  std::string viewer{};   // as for CaseView
  Screen screen{};
};

// Something that happened, or a change to what had been recorded.
struct ChronologyEntry {
  Date day;
  const Deed* deed = nullptr;              // it happened
  const RecordedChange* change = nullptr;  // or it was changed
  int version = -1;                        // which recorded it; -1: not known
};
// In the order of the days; without what the viewer may not see, and without what came after the timeline's day.
std::vector<ChronologyEntry> entries_of(const ChronologyView& view);

// The last value of each key that differs: what it was, and what it is; "" for none.
struct ValueChange {
  std::string key, was, is;
};
std::vector<ValueChange> value_changes(const RecordedChange& change);

std::string chronology_text(const ChronologyView& view);
std::string chronology_md(const ChronologyView& view);

// {"case", "policy", "as_of", "complete", "recording_known", "entries": [{"date", "time", "what": "happened", "event", "title", "by",
//  "fields": {NAME: value or list}, "stage": the one that it led to, "recorded": {"date", "days_later", "by", "commit",
//  "by_hand"}, "committed"}, {"date", "what": "changed" | "removed" | "head-changed" | "file-deleted", "event", "event_date", "changes":
//  [{"key", "was", "is"}], "keys", "reason", "recorded", "committed"}]}. null where there is none, or where it is not known.
std::string chronology_json(const ChronologyView& view);

}  // namespace plaint
