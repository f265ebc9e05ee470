// How a case file came to say what it says: which version first had each event, and which versions changed, removed or
// added what. Pure, over versions that were read already; whether that was right is not asked here.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "casefile/casefile.h"

namespace plaint {

// A version of the file. One that cannot be read is passed over: what it changed is told of the next that can.
struct FileVersion {
  std::vector<int> parents;  // places of earlier versions in the list; two or more: a merge
  std::shared_ptr<const CaseFile> file;  // none: deleted, or not to be read
  bool deleted = false;
};

struct RecordedChange {
  enum class Is { added, changed, removed, head_changed, file_deleted };
  Is is = Is::added;
  int version = 0;                   // its place in the list
  const CaseEvent* before = nullptr;  // changed, removed
  const CaseEvent* after = nullptr;   // added, changed
  std::vector<std::string> keys{};    // changed: which keys of the event; head_changed: which of the head
};

struct Recording {
  std::vector<RecordedChange> changes;  // in the order of the versions
  std::vector<int> recorded_in;         // for each event of the last version: the version that first had it
  int opened_in = -1;                   // the version that first had the file; -1: there is none
};

// `versions`: each after its parents; the last is the one that is looked at. They must outlive the result.
Recording recording_of(const std::vector<FileVersion>& versions);

// A line of `key: value` for every key of an event but its name, or of the head of a case, in the order of the file.
struct KeyValue {
  std::string key;
  std::string value;
};
std::vector<KeyValue> keys_of(const CaseEvent& event);
std::vector<KeyValue> head_of(const CaseFile& file);

}  // namespace plaint
