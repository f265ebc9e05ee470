// What events are recorded in: one case, or the organisation's diary, as it stands on the day; with what judges a new event
// and what it would change.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "commands/one_case.h"
#include "timeline/decide.h"
#include "timeline/effects.h"

namespace plaint {

struct Logbook {
  OneCase one;       // `on_day` none: the diary
  std::string id;    // "C-2026-0004", "organisation"
  std::string path;  // the file, which a diary may not have yet
  std::vector<Judge> judges;
  std::vector<Timeline> own;               // of the diary
  std::vector<const Timeline*> timelines;  // those that apply on the day, the case's own policy first

  const LoadedWorkspace& loaded() const { return *one.loaded; }
  bool is_diary() const { return one.on_day == nullptr; }
  const std::vector<CaseEvent>& events() const;
  Source source() const;
  std::vector<const Policy*> policies() const;
  const Timeline* under(const Policy* policy) const;  // nullptr: it does not apply
  std::vector<Objection> objections(const CaseEvent& event, Date as_of) const;
};

struct OpenedLogbook {
  std::unique_ptr<Logbook> book;  // none: `status` is that of the command, and it was said why
  int status = exit_well;
};

// `typed`: a case as find_case() takes it, or "organisation".
OpenedLogbook open_logbook(World& world, const CommonOptions& options, const std::string& typed);
// The same file read again, once the workspace is locked; what was told before is not told twice.
OpenedLogbook open_again(World& world, const CommonOptions& options, const Logbook& book);

// The same with one event more. It stays where it is: what it holds points into it.
struct LogbookAfter {
  CaseFile casefile;             // of a case
  std::vector<CaseEvent> diary;  // of the diary
  std::vector<Timeline> timelines;
  std::vector<Effects> effects;  // one for each of `timelines`
  const CaseEvent* event = nullptr;
};
std::unique_ptr<const LogbookAfter> with_event(const Logbook& book, const CaseEvent& event, Date as_of);

}  // namespace plaint
