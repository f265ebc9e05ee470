// What the history of a workspace shows of changes to its past: who changed what, when, and whether a reason was given. Pure:
// commits and versions of cases go in, findings come out. Where they come from is for commands/audit_history.h.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "casefile/compare.h"
#include "date/date.h"
#include "timeline/timeline.h"

namespace plaint::audit {

struct Trailer {
  std::string name;
  std::string value;
};

struct Commit {
  std::string hash;
  std::vector<int> parents;  // places among the commits; -1: not here, as in a shallow clone
  std::string who;           // "Asha Example"
  std::int64_t author_time = 0;  // seconds since 1970, UTC
  std::int64_t commit_time = 0;
  Date day;         // of the commit, where it was made: the day on which what it holds was recorded
  Date author_day;
  std::string subject;
  std::string body;  // without subject and trailers
  std::vector<Trailer> trailers;

  std::string trailer(std::string_view name) const;  // "" when there is none
  bool is_merge() const { return parents.size() > 1; }
};

// How a commit left a file, beside how one of its parents had it.
struct Change {
  int commit = 0;
  int parent = 0;  // its place among the commit's parents
  std::string path;
  std::string before_path;  // another one when the case was renumbered or moved, else `path`
  std::shared_ptr<const CaseState> before;  // none: the file was not there
  std::shared_ptr<const CaseState> after;   // none: it is gone
};

struct Trail {
  std::vector<Commit> commits;  // parents before children
  std::vector<Change> changes;  // in the order of the commits
  std::map<std::string, std::shared_ptr<const CaseState>> now;  // path -> the case as the last commit has it
};

// Something that the audit found.
struct Finding {
  std::string code;        // "event-changed", for programs
  bool explained = false;  // a reason was given, or it is lawful as it stands: told, and no more than that
  std::string about;       // "C-2026-0004", "imago@2023-04-20", "organisation"; "": the history as a whole
  std::string what;        // a sentence without its full stop
  std::vector<std::string> details;  // "date: was 2026-03-09, is 2026-03-04"
  std::string who;                   // "": nobody is known
  std::optional<Date> day;           // none: now
  std::string commit;                // hash; "" when it is about no commit
  std::string reason;                // given in the commit; "" when none was
  bool reason_asked = false;         // a reason is owed, so that its absence is told
};

// A finding about a commit, with its who, day and reason.
Finding finding_of(const Commit& commit, std::string code, std::string about, std::string what);

// Parts what git gives as the body of a message: its last paragraph is trailers when each of its lines is "Name: value".
void split_message(Commit& commit, const std::string& text);

// The reason that a commit gives: its body, its trailer Reason, or a subject of three words or more that no program wrote.
std::string reason_of(const Commit& commit);

// When the events of each file were recorded, as places of commits; -1: not known.
class Recorded {
 public:
  explicit Recorded(const Trail& trail);
  // Since when it says what it says: an event that was changed, since its change.
  int since(const std::string& path, const EventState& event) const { return times(path, event).since; }
  // When it, or what it was before it was changed, was recorded first.
  int first(const std::string& path, const EventState& event) const { return times(path, event).first; }
  // When the file was made, or the one from which it was renumbered.
  int made(const std::string& path) const;
  // The changes of a file, the oldest first, also under its earlier numbers.
  std::vector<const Change*> changes_of(const std::string& path) const;

 private:
  struct Times {
    int since = -1;
    int first = -1;
  };
  Times times(const std::string& path, const EventState& event) const;
  void note(const Change& change);
  std::map<std::string, std::map<std::string, Times>> events_;
  std::map<std::string, int> files_;
  std::map<std::string, std::vector<const Change*>> changes_;  // point into the trail, which must outlive this
};

// The reference that a path stands for: "C-2026-0004"; "organisation" for the diary.
std::string case_of(const std::string& path);

// Events and heads that were changed, removed or inserted; cases that vanished or were renumbered; undone and changed by hand.
std::vector<Finding> judge_changes(const Trail& trail);
// Merges whose result lacks what a side had, or has what neither had.
std::vector<Finding> judge_merges(const Trail& trail);
// Commits whose times cannot be right; `today`: nothing was made after it.
std::vector<Finding> judge_clocks(const Trail& trail, Date today);
// Numbers of a year that no case ever had.
std::vector<Finding> judge_numbers(const Trail& trail);

// Events, and cases, that were recorded more than `most` working days after their date.
// `working_days(from, to)`: open days after `from`, up to `to`.
std::vector<Finding> judge_delays(const Trail& trail, const Recorded& recorded, int most,
                                  const std::function<int(Date, Date)>& working_days);

// Adds what was found about one commit; when it is very much, as when a year of paper was entered, as one finding: `what`.
void add_together(const Commit& commit, std::vector<Finding> some, const std::string& what, std::vector<Finding>& findings);

// Promises that were overdue until something was recorded that is dated before: with what was recorded until then the case
// has them overdue on that day, with what was recorded on that day it has not. What was entered together with the case itself is
// one finding, "entered-late". `path`: of the case's file.
std::vector<Finding> judge_back_dating(const Trail& trail, const Recorded& recorded, const std::string& path,
                                       const CaseFile& casefile, const Policy& policy, const Setting& setting);

// What is in `then` and not as it was in `now`, head and events: a sentence each.
std::vector<std::string> lost_between(const CaseState& then, const CaseState& now);

// Does the commit do the opposite of the one that its trailer Undoes names, and nothing else?
bool is_undo(const Trail& trail, int commit);

}  // namespace plaint::audit
