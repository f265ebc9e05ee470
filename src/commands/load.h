// A workspace as it is read for a command: plaint.yaml, calendars, the diary, the policies that are needed and the
// cases, each file once and every mistake told. What cannot be read is told, never passed over, and hinders nothing
// else.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "base/result.h"
#include "calendar/calendar.h"
#include "casefile/casefile.h"
#include "casefile/organisation.h"
#include "commands/calendars.h"
#include "commands/policies.h"
#include "timeline/timeline.h"
#include "world/world.h"

namespace plaint {

struct LoadedWorkspace {
  explicit LoadedWorkspace(const World& machine)
      : calendars(machine, workspace, diagnostics), policies(machine, workspace, calendars, diagnostics), world(machine) {}
  LoadedWorkspace(const LoadedWorkspace&) = delete;
  LoadedWorkspace& operator=(const LoadedWorkspace&) = delete;

  std::string here;  // from the workspace to where the user is: "" or "cases/2026/"; goes before paths that they typed
  bool whole =
      true;  // false: plaint.yaml has mistakes; then England and Wales without closures, staff or meetings is taken
  Workspace workspace;
  Calendars calendars;
  Diary diary;
  std::vector<std::string> case_paths;  // sorted; empty until they are listed
  bool listed = false;
  Diagnostics diagnostics;              // of all files but the cases; grows when a policy is read
  Policies policies;
  const LoadedPolicy* own = nullptr;  // the policy of plaint.yaml in force on the day; none: not named, or an error
  std::vector<const LoadedPolicy*> overlays;  // of plaint.yaml (R30)
  const World& world;
};

// later: by list_cases(), if at all. For what asks for one case, which lies where its reference says.
enum class Listed { now, later };

// Enters the workspace and reads it for a look on `as_of`. A problem only when there is none. `world` must outlive the
// result.
Result<std::shared_ptr<LoadedWorkspace>> load_workspace(World& world, Date as_of, Listed listed = Listed::now);

// Fills case_paths, once. Told in the diagnostics: a folder that cannot be listed, a case that is there twice.
void list_cases(LoadedWorkspace& loaded);

// As find_case() of find_case.h. A reference that is typed in full, and lies where it belongs, is found without
// listing the cases.
Result<std::string> find_case(LoadedWorkspace& loaded, const std::string& typed);

// A case on a day. Its timelines point into it, so it stays where it is.
struct CaseOnDay {
  CaseOnDay() = default;
  CaseOnDay(const CaseOnDay&) = delete;
  CaseOnDay& operator=(const CaseOnDay&) = delete;

  std::string path;
  std::string id;                        // from the name of the file, which may not be readable
  std::optional<CaseFile> file;          // none: the file cannot be read
  const LoadedPolicy* policy = nullptr;  // none: the version that it is pinned to cannot be found
  std::vector<const LoadedPolicy*>
      also;  // further policies that may apply: its own, and those of the workspace in force when it came
  std::optional<Timeline> timeline;  // none: one of these is missing
  std::vector<Timeline> overlays;    // only those that apply on that day
  Diagnostics diagnostics;           // of this file: its form, its words, its events

  bool begun() const { return timeline && timeline->begun; }  // false also before it was received
};

std::unique_ptr<const CaseOnDay> load_case(LoadedWorkspace& loaded, const std::string& path, Date as_of);

// The same for the text of a case that has no file yet; `path` is the one that it is to have.
std::unique_ptr<const CaseOnDay> look_at_text(LoadedWorkspace& loaded, const std::string& path, std::string text, Date as_of);

// Every case in turn, in the order of their paths; a few hundred in memory at a time. They are read and replayed on all threads of
// the machine, and visited on this one.
void for_each_case(LoadedWorkspace& loaded, Date as_of, const std::function<void(const CaseOnDay&)>& visit,
                   Detail detail = Detail::everything);

// The same for what asks little of a case: `look` is called on any thread, on several at a time, and must not write to anything
// that they share. What it gives back is called on this thread, in the order of the paths, when the case is gone; it may be empty.
using Afterwards = std::function<void()>;
void look_at_each_case(LoadedWorkspace& loaded, Date as_of, const std::function<Afterwards(const CaseOnDay&)>& look,
                       Detail detail = Detail::everything);

// The organisation's own promises, under its policy and each overlay. The first call also adds what is wrong in
// diary.yaml to the diagnostics.
std::vector<Timeline> replay_organisation(LoadedWorkspace& loaded, Date as_of, Detail detail = Detail::everything);

}  // namespace plaint
