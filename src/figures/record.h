// What figures need to know of a case, taken from its timelines so that these need not be kept. It holds summaries,
// never names; what happened in events with `visible-to` is left out.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "timeline/timeline.h"

namespace plaint {

// One promise, one time that it was owed.
struct PromiseRecord {
  const Policy* policy = nullptr;
  const Promise* promise = nullptr;
  const Kind* kind = nullptr;    // none: of the organisation
  const Stage* stage = nullptr;  // none: of the kind as a whole, or of the organisation
  std::string subject;           // the action, measure or point that it is about
  State state = State::open;
  std::optional<Date> due;
  std::optional<Date> met;
  std::optional<Date> put_off;  // held in time for the last time: an interim response, a new date told
  int times_put_off = 0;
  bool continued = false;              // what is left of one that was held too late (R14), and counted as late before
  int late = 0;                        // in the promise's late_unit
  std::optional<int> taken;            // met: how long it took from where its clock started, in the same unit, pauses left out
  const EventType* kept_by = nullptr;  // met: the event that kept it
};

// The day on which a deadline counts, once: the day on which it was kept, or, where it was not, the first day after the
// one on which it was due. None: it has no date, or it is too early to say, or nobody will ever say.
std::optional<Date> decided_on(const PromiseRecord& each);
bool in_time(const PromiseRecord& each);  // of one that is decided

struct EventRecord {
  Date date;
  const EventType* type = nullptr;
  // What people wrote or chose, by the name of its field in `type`, in the order of the file; no notes.
  std::vector<std::pair<std::string_view, std::string>> texts;
  std::string text(std::string_view field) const;  // "" when there is none
};

struct StayRecord {
  const Kind* kind = nullptr;
  const Stage* stage = nullptr;
  Date from;
  std::optional<Date> to;  // none: it goes on
};

// Something to be done because of a case, and the evidence that it was.
struct ActionRecord {
  std::string id;  // "a1"
  std::string what;
  Date agreed;
  std::optional<Date> due;
  std::optional<Date> done;
  std::optional<Date> checked;
  std::string worked;  // "worked", "did-not-work"; "" before it was checked
};

// Something that was changed for good, looked at again and again until it is retired.
struct MeasureRecord {
  std::string id;
  std::string what;
  Date introduced;
  std::vector<Date> reviewed;
  std::optional<Date> retired;
  std::optional<Date> next;  // when it is next to be looked at
};

struct PointRecord {
  std::string id;
  std::string text;
  std::string outcome;  // "" while it is not found
};

struct BreachRecord {
  std::string code;
  Date date;
  std::string message;
  std::string noted;  // the reason that was given
  Clause clause;
};

// A decision that scope asks for and nobody has made.
struct DecisionRecord {
  std::string title;  // of the rule
  std::string to;     // where the matter belongs
  Clause clause;
};

// A fact as it stands now, or what an event chose: "service" -> befriending, "cause" -> lapse-or-failing, "about" -> volunteer.
struct FactRecord {
  std::string name;
  std::vector<std::string> values;
};

struct CaseRecord {
  std::string id;
  const Policy* policy = nullptr;
  const Kind* kind = nullptr;    // as it is now
  const Stage* stage = nullptr;  // likewise
  Sort sort = Sort::complaint;
  Date received;
  std::optional<Date> closed;  // since when it is closed; none: it is open
  std::string outcome;         // of a closed case, else of the last response
  std::string summary;
  std::string handler;  // in words; "" when it is closed or nobody is named
  bool no_handler = false;
  bool paused = false;
  std::vector<StayRecord> stays;
  std::vector<FactRecord> facts;        // each name once
  std::vector<PromiseRecord> promises;  // of the further policies too (R30)
  std::vector<EventRecord> events;      // in order of time, without the receipt
  std::vector<BreachRecord> breaches;
  std::vector<DecisionRecord> decisions;
  std::vector<PointRecord> points;
  std::vector<ActionRecord> actions;
  std::vector<MeasureRecord> measures;

  const FactRecord* fact(std::string_view name) const;  // nullptr: it has none of that name
  bool open_on(Date day) const;                         // at the end of that day
  bool was_reopened() const;                            // left `closed` again
};

// `own` has begun. The policies, not the timelines, must outlive the record.
CaseRecord record_of(const Timeline& own, const std::vector<Timeline>& overlays);

// The organisation's promises of one policy, and what its diary says.
std::vector<PromiseRecord> promises_of(const Timeline& timeline);
std::vector<EventRecord> events_of(const Timeline& timeline);

}  // namespace plaint
