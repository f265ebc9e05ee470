// A compiled policy: what a charity's paper promises, as tables the engine can walk. Every name in it is known to be
// good: yaml/policy_reader.h makes it from text and refuses what contradicts itself. It knows nothing of cases. The
// language is described key by key in plaint-policy(5).
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/same_text.h"
#include "base/source.h"
#include "base/words.h"
#include "calendar/calendar.h"
#include "calendar/counting.h"
#include "date/date.h"
#include "date/span.h"
#include "policy/name_table.h"
#include "policy/terms.h"

namespace plaint {

// --- Promises (1.2) -----------------------------------------------------------------------------------------------

enum class Force { aim, commitment, statutory };

struct Cap {
  Span within;
  Moments of;
  Clause clause;
  std::vector<std::string> assumed;
};

struct Promise {
  enum class Due { none, within, every, next_meeting, each_meeting, date, field };
  enum class Scope { stage, kind, organisation };

  std::string name;
  std::string title;
  Clause clause;
  Place place;
  Scope scope = Scope::stage;
  std::string stage;  // scope stage: the stage's name

  std::vector<EventId> met_by;
  Place met_by_place;
  Condition with;  // on the fields of the meeting event
  Due due = Due::none;
  Place due_place;  // of the span, the date, the meeting or the field
  Span span;            // within, every
  std::string meeting;  // next_meeting, each_meeting: the series
  PartialDate date;     // date
  std::string field;    // field: of the opening event
  Moments of;           // always filled when of_each is empty: defaults are written out
  std::vector<EventId> of_each;
  std::vector<EventId> before;  // guard; `closed` is not in it:
  bool before_closed = false;   // guard of whatever enters the stage `closed`
  Moments until;                // empty: the scope's own end (stage left, closed, never) or until_met
  bool until_met = false;
  bool until_given = false;  // `until` was written
  std::vector<EventId> held_by;
  std::optional<int> holds;  // how many times; none: any
  std::optional<Cap> no_later_than;
  Force force = Force::commitment;
  std::optional<Span> nudge;
  Who by;  // empty: the stage's handler
  ApartFrom apart_from;
  Applies applies;
  Counting counting;  // complete
  std::vector<std::string> assumed;

  // Worked out by make_tables():
  bool to_complainant = false;   // written to them, and nothing else keeps it: waived when there is no address (R23)
  bool ends_with_scope = false;  // nothing but leaving the stage, or closing the case, ends it
  bool asks_only_facts = false;  // `when` and `unless` change only when an event changes a fact (R21)
  std::vector<bool> touched_by;  // for each event: may it keep, hold or waive it?
  std::vector<bool> opened_by;   // for each event: may it open it?
  bool opened_by_day = false;    // may a day open it, whatever happens on it?
  Span late_in;                  // the unit of lateness (R4) as a span: working days for "10 working days", days for a meeting
  std::string late_unit;         // the same in the plural: "working days"
};

// --- Stages and kinds (1.1) ---------------------------------------------------------------------------------------

struct Move {
  EventId event = no_event;
  std::string to;              // stage
  Moments from;                // open from then; empty: from entry
  std::optional<Span> within;  // the window: this long ...
  Moments of;                  // ... after this
  Counting counting;
  Applies applies;
  Clause clause;
  std::vector<std::string> assumed;
  Place place;
};

struct Stage {
  std::string name;
  std::string title;
  Who handler;
  ApartFrom apart_from;
  std::vector<Promise> promises;
  std::vector<Move> moves;
  Clause clause;
  std::vector<std::string> assumed;
  Place place;

  bool is_closed() const { return same_text(name, "closed"); }  // the last of each kind, in which nothing is open any more
};

// What becomes of complaints, compliments and comments is told apart in every report.
enum class Sort { complaint, compliment, comment };

struct Kind {
  std::string name;
  std::string title;
  Sort counts_as = Sort::complaint;
  std::vector<std::string> starts_at;  // the first is the default
  std::vector<Promise> promises;
  std::vector<Stage> stages;  // `closed` is always the last, written or not
  Clause clause;
  std::vector<std::string> assumed;
  Place place;
  std::vector<EventId> only_moves;  // by make_tables(): what means a move and nothing else, allowed only where one is (R19)

  const Stage* stage(std::string_view wanted) const;  // nullptr: no such stage
};

// --- Events (1.4) -------------------------------------------------------------------------------------------------

struct FieldType {
  enum class Base { text, date, number, role, person, case_id, id, promise, rule, pause_reason, kind, choice };
  std::string name;
  Base base = Base::text;
  std::vector<std::string> choices;  // choice
  bool optional = false;
  Place place;
};

struct MustSay {
  std::string name;
  std::string text;     // what must be said: "What has been done since we last wrote"
  std::string wording;  // what the letter says there when nobody writes another text; may be empty
  Applies applies;
  Clause clause;
  std::vector<std::string> assumed;
  Place place;
};

struct EventType {
  std::string name;
  std::string title;
  std::vector<FieldType> fields;  // beyond date, event, by, via, note, override; `via` only when narrowed
  Who by;
  ApartFrom apart_from;
  bool to_complainant = false;  // written to them: a dagger in the vocabulary, or `addressee: complainant`
  bool from_outside = false;    // arrives: the only events that a cut-off or receipt-rolled looks at
  bool standard = false;        // of the vocabulary
  bool diary_only = false;      // happens to the organisation, not to a case
  bool by_engine = false;       // received, point-raised: made from the case head, never recorded
  std::vector<MustSay> says;
  std::vector<std::string> visible_to;  // roles; empty: everybody
  Clause clause;
  std::vector<std::string> assumed;
  Place place;  // none for a standard event that the policy does not mention
  bool introduces_id = false;   // by make_tables(): brings a new id (action-agreed), where others speak of one that is there
  bool guarded = false;         // by make_tables(): some promise is to be kept before it

  const FieldType* field(std::string_view wanted) const;
};

// --- Scope, external bodies and the rest (1.1, 1.6) ---------------------------------------------------------------

struct Fact {
  std::string name;
  std::vector<std::string> values;  // the first is the default
  Word otherwise;                   // that one
  Place place;
};

struct ScopeRule {
  enum class Decision { accept, consider, refuse, divert };
  enum class Clock { none, stop, suspend, parallel };
  std::string name;
  std::string title;
  Applies applies;
  std::optional<Span> beyond;  // received later than this ...
  Moments of;                  // ... after that
  Counting counting;
  Decision decision = Decision::accept;
  std::string to;  // where the matter belongs
  Clock clock = Clock::none;
  Who waived_by;
  Clause clause;
  std::vector<std::string> assumed;
  Place place;
};

struct Window {
  Span within;
  Moments of;
  Counting counting;
  Clause clause;
  std::vector<std::string> assumed;
};

struct ExternalBody {
  std::string name;
  std::string title;
  std::string printed_as;
  std::string via;
  std::string text;
  Applies applies;
  Moments from;  // default: received
  std::vector<Window> windows;
  std::vector<EventId> mention_in;
  Clause clause;
  std::vector<std::string> assumed;
  Place place;
};

struct PauseReason {
  std::string name;
  Who by;
  Clause clause;
  std::vector<std::string> assumed;
  Place place;
};

struct Retention {
  Span span;
  Moments of;
  Clause clause;
  std::vector<std::string> assumed;
};

struct Pattern {
  std::string name;
  std::vector<std::string> same;  // facts or head keys
  int at_least = 2;
  Span within;
  Clause clause;
  std::vector<std::string> assumed;
  Place place;
};

struct Register {
  std::string title;
  std::vector<std::string> columns;
  std::string owner;
  Clause clause;
  std::vector<std::string> assumed;
};

struct Policy {
  std::shared_ptr<const Source> source;
  std::string id;
  std::string version;
  Date in_force;
  std::string title;
  std::string organisation;
  std::vector<NamedText> document;
  std::vector<NamedText> contact;
  std::vector<std::string> related;
  std::vector<NamedText> principles;
  Counting counting;
  std::vector<NamedCalendar> calendars;
  std::vector<Role> roles;
  std::vector<Fact> facts;
  std::vector<ScopeRule> scope;
  std::vector<PauseReason> pauses;
  std::vector<EventType> events;  // the standard vocabulary first, then the policy's own
  std::vector<Kind> kinds;
  std::vector<ExternalBody> external;
  std::vector<Promise> promises;  // the organisation's
  std::optional<Condition> applies_when;
  std::optional<Retention> retention;
  std::vector<Pattern> patterns;
  std::optional<Register> register_;
  std::vector<NamedText> not_encoded;
  Clause clause;
  std::vector<std::string> assumed;  // policy-wide, the keys of `counting` among them

  std::vector<Need> needs_calendars;  // named in spans, and not among `calendars`
  std::vector<Need> needs_meetings;   // series named by `at`
  NameTable event_places;             // by make_tables()
  NameTable fact_places;              // by make_tables()
  NameTable role_places;              // by make_tables()

  std::string pin() const { return id + "@" + version; }
  const Kind* kind(std::string_view name) const;
  const Role* role(std::string_view name) const;
  const Fact* fact(std::string_view name) const;
  const ScopeRule* scope_rule(std::string_view name) const;
  EventId event(std::string_view name) const;  // no_event when there is none
  const EventType& event_type(EventId event_id) const { return events[static_cast<std::size_t>(event_id)]; }
};

// Is `role`, or the role that it belongs to, `other`?
bool is_or_is_in(const Policy& policy, std::string_view role, std::string_view other);

}  // namespace plaint
