// The standard events (policy-language 1.4): what every policy may speak of without declaring it.
#pragma once

#include <algorithm>
#include <iterator>
#include <span>
#include <stdexcept>
#include <string_view>

#include "policy/terms.h"

namespace plaint {

// A field is written "name: type"; several are separated by "; ".
struct StandardEvent {
  std::string_view name;
  std::string_view fields;
  bool to_complainant = false;
  bool from_outside = false;
  bool diary_only = false;
  bool by_engine = false;  // received, point-raised: made from the case head, never written as an event
};

inline constexpr StandardEvent vocabulary[] = {
    {.name = "received", .fields = "", .from_outside = true, .by_engine = true},
    {.name = "point-raised", .fields = "point: id", .from_outside = true, .by_engine = true},
    {.name = "acknowledged", .fields = "", .to_complainant = true},
    {.name = "contacted", .fields = "", .to_complainant = true},
    {.name = "interim-sent", .fields = "", .to_complainant = true},
    {.name = "updated", .fields = "", .to_complainant = true},
    {.name = "responded", .fields = "outcome: upheld|partly-upheld|not-upheld", .to_complainant = true},
    {.name = "found", .fields = "point: id; outcome: upheld|partly-upheld|not-upheld; reason: optional text"},
    {.name = "extended", .fields = "promise: promise; due: date; reason: text", .to_complainant = true},
    {.name = "escalated", .fields = "grounds: optional text", .from_outside = true},
    {.name = "allocated", .fields = "to: role; person: optional person"},
    {.name = "drafted", .fields = ""},
    {.name = "reviewed", .fields = ""},
    {.name = "approved", .fields = ""},
    {.name = "action-agreed", .fields = "action: id; what: text; owner: person; due: date"},
    {.name = "action-done", .fields = "action: id"},
    {.name = "action-checked", .fields = "action: id; worked: worked|did-not-work"},
    {.name = "measure-introduced", .fields = "measure: id; what: text"},
    {.name = "measure-reviewed", .fields = "measure: id"},
    {.name = "measure-retired", .fields = "measure: id"},
    {.name = "paused", .fields = "reason: pause-reason"},
    {.name = "resumed", .fields = ""},
    {.name = "waived", .fields = "promise: promise; reason: text"},
    {.name = "diverted", .fields = "rule: rule; reason: optional text"},
    {.name = "refused", .fields = "rule: rule; reason: optional text", .to_complainant = true},
    {.name = "admitted", .fields = "rule: rule; reason: text"},
    {.name = "reclassified", .fields = "kind: kind"},
    {.name = "withdrawn", .fields = "reason: optional text", .from_outside = true},
    {.name = "closed", .fields = "outcome: text"},
    {.name = "reopened", .fields = "reason: text"},
    {.name = "authority-requested", .fields = "", .to_complainant = true},
    {.name = "authority-verified", .fields = "basis: text"},
    {.name = "warned", .fields = "conduct: optional text"},
    {.name = "restricted", .fields = "conduct: optional text"},
    {.name = "restriction-reviewed", .fields = "conduct: optional text"},
    {.name = "restriction-lifted", .fields = "conduct: optional text"},
    {.name = "disclosed", .fields = "recipient: text; basis: consent|law|safeguarding"},
    {.name = "support-given", .fields = "recipient: text"},
    {.name = "signposted", .fields = "body: text"},
    {.name = "retention-held", .fields = "reason: text"},
    {.name = "retention-released", .fields = "reason: optional text"},
    {.name = "erased", .fields = "reason: text"},
    {.name = "noted", .fields = ""},
    {.name = "policy-reviewed", .fields = "", .diary_only = true},
    {.name = "legislation-changed", .fields = "", .diary_only = true},
};

constexpr std::span<const StandardEvent> standard_events() { return vocabulary; }

// The id of a standard event, the same in every policy: all begin with the vocabulary. A name that is none does not compile.
//   standard_event("closed")
consteval EventId standard_event(std::string_view name) {
  const auto found = std::find_if(std::begin(vocabulary), std::end(vocabulary),
                                  [name](const StandardEvent& each) { return each.name == name; });
  if (found == std::end(vocabulary)) throw std::invalid_argument("not a standard event");
  return static_cast<EventId>(found - std::begin(vocabulary));
}

}  // namespace plaint
