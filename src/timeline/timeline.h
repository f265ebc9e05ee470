// The engine: what a case and its policy come to on a given day. Pure: the same arguments give the same timeline on any
// machine, any day. It reads no file, no clock and prints nothing. The rules R1 to R31 are those of plaint-policy(5).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "calendar/calendar.h"
#include "calendar/count.h"
#include "casefile/casefile.h"
#include "casefile/organisation.h"
#include "policy/policy.h"

namespace plaint {

// What the engine must know of the organisation. The calendar already holds the policy's own named calendars.
struct Setting {
  Calendar calendar;
  std::vector<Person> staff;
  Span due_soon{Unit::working_days, 2, {}, false};
};

// Something that happened and was taken into account, in the order of R1. Deed 0 is the receipt (R2).
struct Deed {
  EventId event = no_event;
  Date date{};
  std::optional<int> minute{};
  const CaseEvent* written = nullptr;  // none: the receipt, or a point raised on that day
  std::string_view point{};            // point-raised: the point's id, in the case
  int visit = 0;                       // the stay in a stage during which it happened
  int opens_visit = -1;                // the stay that it began; -1: none
  const Move* move = nullptr;          // the policy's move that it made; none: it moved nothing, or unasked
};

// One stay in a stage.
struct Visit {
  const Kind* kind = nullptr;
  const Stage* stage = nullptr;
  int entered_by = 0;  // deed
  int left_by = -1;    // deed; -1: still there
};

struct Pause {
  std::string reason;
  Date from;
  std::optional<Date> to;  // the day counted again; none: it goes on
  int deed = 0;
};

// Who has the work. An empty role: nobody in the policy's list may act (R22).
struct Handler {
  std::string role;
  std::string value;                 // a role with one holder per value of a fact: that value
  std::string person;                // allocated to this one
  std::vector<std::string> holders;  // staff ids who hold the role and may act
  bool named = false;                // the policy names somebody at all
};

enum class State {
  waiting,
  open,
  due_soon,
  overdue,
  held,
  paused,
  undated,
  met,
  met_late,
  broken,
  cancelled,
  waived,
  not_owed
};
std::string_view to_string(State state);
bool is_owed(State state);  // something is still to be done: waiting to undated

struct Hold {
  int deed = 0;
  std::optional<Date> due;  // the date that was told; none: held without a date
};

// One time that a promise is owed.
struct Instance {
  const Promise* promise = nullptr;
  int visit = -1;       // the stay in whose stage it is owed; -1: of the kind or the organisation
  std::string subject;  // the action, measure or point that it is about; may be empty
  State state = State::waiting;

  int opened_by = -1;  // the deed after which it counts; -1: before everything, or still waiting
  std::optional<Date> opened;
  std::optional<Start> start;    // where the clock started
  std::optional<Date> computed;  // what the span alone gave, pauses counted in
  std::optional<Date> cap;       // what no-later-than gave
  std::optional<Date> due;       // the date in force; none: no date
  std::optional<Date> papers;    // a meeting's papers day
  std::optional<Date> nudge;
  bool promised = false;     // the date in force was told, not computed (R25)
  bool not_before = false;   // the clock stands still: due is the earliest that it can be (R24)
  bool provisional = false;  // R29
  bool continued = false;    // what is left of a promise that was held too late (R14)

  int met_by = -1;             // deed
  std::optional<Date> met;
  int ended_by = -1;           // deed that ended it unkept; -1 when a date did, or nothing
  std::optional<Date> ended;
  std::vector<Hold> holds;
  int late = 0;                // in `unit`: so far, or until it was met or ended
  std::string unit;            // plural: "working days"
  std::string waiting_for;     // state waiting: what has not happened yet
  std::string reason;          // waived: why; ended: by what
  Handler handler;             // whose job it is
};
// Does somebody still have to do something about it now? Open to undated, not one that waits.
bool is_due(const Instance& instance);

// Something irregular that happened: it counts, and it is a breach (R14, R20, R31).
struct Breach {
  std::string code;  // guard-unkept, wrong-person, out-of-window, ...
  Date date;
  int deed = 0;
  const Promise* promise = nullptr;  // may be none
  std::string message;
  std::string noted;  // the override's reason; empty: none was given
  Clause clause;
};

// What scope asks to be decided (R26).
struct Decision {
  enum class Is { due, unknown, made };  // unknown: a date that it depends on is not in the head of the case
  const ScopeRule* rule = nullptr;
  Is is = Is::due;
  int made_by = -1;           // deed
  std::optional<Date> limit;  // a time limit: the last day on which the matter could be received
  std::string missing;        // unknown: what is not known
};

struct RightWindow {
  std::string text;           // "12 months of responded"
  std::optional<Date> until;  // last day; none: its start has not come
  bool provisional = false;
};

// A body outside to which this complainant may go (R28).
struct ExternalRight {
  enum class Is { not_yet, open, over };
  const ExternalBody* body = nullptr;
  Is is = Is::not_yet;
  std::optional<Date> from;
  std::optional<Date> until;  // last day of the window that ends first; none: no end yet
  bool provisional = false;
  std::vector<RightWindow> windows;
};
std::string_view to_string(ExternalRight::Is state);

// An event that may come next, and what it would do.
struct NextEvent {
  EventId event = no_event;
  std::vector<int> keeps;            // instances
  std::vector<int> holds;            // instances
  std::string to;                    // the stage to which it moves; may be empty
  std::vector<std::string> refused;  // why it may not be recorded now; empty: it may
  std::vector<int> guards;           // the instances that stand in its way
  std::optional<Handler> by;         // who may do it, if the policy says so; without a role: whoever is not kept apart
  Clause clause;
};

// How much is worked out. `dates`: what happened, every promise with its date, its state and who has the work, the outcome,
// and all errors. `owed`: the same without the promises that are over or whose start has not come, and of who has the work
// only the handler of a case that is open; enough to tell the cases in which somebody must do something from the many in
// which nobody must. `judged`: the dates, and what went wrong or looks like a slip. `rights`: the same, where else the complainant may
// go, and how long the personal record is kept; only what may come next is left out.
enum class Detail { owed, dates, judged, rights, everything };

struct Timeline {
  const CaseFile* casefile = nullptr;  // none: the organisation's diary
  const Policy* policy = nullptr;
  const Setting* setting = nullptr;
  Date as_of;
  Detail detail = Detail::everything;
  bool begun = false;    // false: not received yet on that day, or the overlay does not apply
  bool overlay = false;  // a further policy (R30)

  std::vector<Deed> deeds;
  std::vector<Visit> visits;
  std::vector<Pause> pauses;
  std::vector<Instance> instances;  // in the order of the policy, then of time
  Handler handler;                  // of the stage
  std::string outcome;              // of the case once closed, else of the last response; may be empty
  Diagnostics diagnostics;          // impossible events (errors); Detail::judged: irregular ones without a reason (warnings)

  // Only with Detail::judged or more:
  std::vector<Breach> breaches;
  std::vector<Decision> decisions;

  // Only with Detail::rights or more:
  std::vector<ExternalRight> external;
  std::optional<Date> kept_until;  // closed: the last day on which its personal record is kept, if the policy says so

  // Only with Detail::everything:
  std::vector<NextEvent> next;

  const Visit& now() const { return visits.back(); }
  bool open() const {
    return begun && !visits.empty() && now().stage != nullptr && !now().stage->is_closed();
  }
  Date stage_since() const { return deeds[static_cast<std::size_t>(now().entered_by)].date; }
};

// The case under its own policy. `casefile`, `policy` and `setting` must outlive the result. Events after `as_of` have not
// happened yet. The policy is a compiled one.
Timeline replay(const CaseFile& casefile, const Policy& policy, const Setting& setting, Date as_of,
                Detail detail = Detail::everything);

// The case under a further policy (R30): begins on the day from which `applies-when` holds; what that policy does not know
// is passed over, for the case's own policy judges it.
Timeline replay_overlay(const CaseFile& casefile, const Policy& policy, const Setting& setting, Date as_of,
                        Detail detail = Detail::everything);

// The organisation's own promises, kept by the events of its diary.
Timeline replay_diary(const std::vector<CaseEvent>& diary, const Policy& policy, const Setting& setting, Date as_of,
                      Detail detail = Detail::everything);

// The same with everything: it is what replaying with everything would have given.
Timeline complete(Timeline timeline);

}  // namespace plaint
