// The words that rules are made of: clauses, conditions, moments, and who does things. What is promised with them
// stands in policy.h.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/source.h"
#include "date/date.h"
#include "date/span.h"

namespace plaint {

struct Policy;

using EventId = int;  // index into Policy::events
inline constexpr EventId no_event = -1;

using Clause = std::vector<std::string>;      // as the paper prints it: {"3.3"}, {"2.3 First steps"}; empty: none given
std::string to_string(const Clause& clause);  // "3.3, 3.4"

struct NamedText {
  std::string name;
  std::string text;
};

// Something that plaint.yaml must name, and where the policy asks for it.
struct Need {
  std::string name;
  Place place;
};

// --- Conditions (1.3) ---------------------------------------------------------------------------------------------

// One fact and the values of which any will do.
struct Term {
  enum class Asks { kind, stage, fact, about, identity, field, happened };
  Asks asks = Asks::fact;
  std::string name;                 // fact or field: its name
  std::vector<std::string> values;  // happened: empty
  std::vector<EventId> events;      // happened: any of these; field: only of this event (EVENT.FIELD), empty for any
  Place place;
};

// All terms must hold. Empty: always true.
struct Condition {
  std::vector<Term> terms;
  bool empty() const { return terms.empty(); }
};

// `when` and `unless` together; a missing `unless` excludes nothing.
struct Applies {
  Condition when;
  std::optional<Condition> unless;
};

// --- Moments (1.2) ------------------------------------------------------------------------------------------------

struct Moments;

struct Moment {
  enum class Is { event, stage, entered, received, incident, aware, last_of_series, field, due, date };
  Is is = Is::event;
  EventId event = no_event;    // event, field
  std::string name;            // stage: its name ("closed" too); field: the field; due: the promise, perhaps STAGE.NAME
  PartialDate date;            // date
  std::optional<Span> within;  // event only: counts only if it came within this span ...
  std::vector<Moments> within_of;  // ... of this (one element)
  Place place;
};

// The first of several to come, or the last of them.
struct Moments {
  std::vector<Moment> of;
  bool last = false;
  bool empty() const { return of.empty(); }
};
std::string to_string(const Moments& moments, const Policy& policy);  // "received", "acknowledged or responded"

// --- Who (1.5) ----------------------------------------------------------------------------------------------------

struct Who {
  std::vector<std::string> roles;  // the first of these who may; empty: nobody named
  bool empty() const { return roles.empty(); }
};

struct ApartFrom {
  std::vector<EventId> events;      // those who recorded one of these
  std::vector<std::string> stages;  // those who handled one of these
  bool empty() const { return events.empty() && stages.empty(); }
};

struct Role {
  std::string name;
  std::string title;
  std::string in;   // the role (team) it belongs to; may be empty
  std::string per;  // the fact with one holder for each of its values; may be empty
  Clause clause;
  std::vector<std::string> assumed;
  Place place;
};

}  // namespace plaint
