// What the finders ask of a policy again and again: its promises in one list, which events answer a complaint, whether
// two conditions can hold of one case. Used by findings*.cpp only.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "policy/policy.h"

namespace plaint {

// A promise and where it stands; no stage: of the kind; no kind: of the organisation.
struct Owed {
  const Promise* promise = nullptr;
  const Kind* kind = nullptr;
  const Stage* stage = nullptr;
};
std::vector<Owed> all_promises(const Policy& policy);

// The promises of a stage and those of its kind, which run beside them.
std::vector<const Promise*> promises_during(const Kind& kind, const Stage& stage);

// Recorded by the organisation of its own accord: neither arrives from outside nor is made from the case head.
bool is_ours(const Policy& policy, EventId event);

// Does the event answer a complaint? It is written to the complainant and tells an outcome; or, being the policy's own,
// it opens a move or an outside right.
bool is_answer(const Policy& policy, EventId event);
bool has_answer(const Policy& policy, const std::vector<EventId>& events);

// Is a case of this kind one that wants an answer? Its promises or moves speak of an answer, of `found` or of
// `escalated`; or it is called `complaint`. A compliment is not.
bool is_answered(const Policy& policy, const Kind& kind);

// The policy is laid over cases that another one carries through (R30): what it leaves out is no gap.
bool is_overlay(const Policy& policy);

// Has a day on which it falls due: a span other than "as soon as possible", a date, a meeting.
bool is_dated(const Promise& promise);

// Begins the promise when the event happens: `of` or `of-each` names it.
bool opens(const Promise& promise, EventId event);

// Is there, beside the held promise, an answer owed by a day that nothing puts off?
bool has_fixed_answer(const Policy& policy, const Kind& kind, const Stage* stage, const Promise& held);

// The moves that lead into a stage from the others, reopening left out.
std::vector<const Move*> ways_into(const Kind& kind, const Stage& stage);
bool is_start(const Kind& kind, const Stage& stage);
// Is the move the complainant's doing? Its event arrives from outside; or it is one of the policy's own, written to
// nobody and for nobody in particular to record, and possible only `from` an answer: who else would take that further?
bool is_complainants(const Policy& policy, const Move& move);
// The complainant's own doing brings the case here: it starts here, or an event from outside moves it.
bool complainant_brings(const Policy& policy, const Kind& kind, const Stage& stage);

// Somebody waits here for something: the complainant brings the case to the stage, or the stage owes something.
bool has_work(const Policy& policy, const Kind& kind, const Stage& stage);

// Can both hold of one case, as far as the values that they ask for tell?
bool can_both_hold(const Applies& left, const Applies& right);
// Asks every fact that `other` asks.
bool asks_all_of(const Condition& condition, const Condition& other);

// "'acknowledged' or 'responded'"
std::string quoted_events(const Policy& policy, const std::vector<EventId>& events);
// "'Written complaint'"; with its kind where another one has a stage of that title; the kind alone when it has no
// stages.
std::string stage_words(const Policy& policy, const Kind& kind, const Stage& stage);
// Where the stage stands; where its kind does, when the stage is not written.
Place place_of(const Kind& kind, const Stage& stage);
const Clause& clause_of(const Kind& kind, const Stage& stage);  // likewise
std::string role_title(const Policy& policy, std::string_view role);
std::string role_titles(const Policy& policy, const Who& who);

// Adds a finding with its clause.
void found(Diagnostics& diagnostics, std::string_view code, const Place& place, const Clause& clause,
           std::string message, std::string hint);

}  // namespace plaint
