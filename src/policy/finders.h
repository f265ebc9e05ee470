// The finders of findings.cpp, one function for each code; the precise condition stands here and, in the same words, in
// plaint-policy(5). A finder that cannot be sure stays silent: a false report costs more trust than a missed one.
// Of an overlay (`applies-when`) nothing is told that it leaves out: another policy carries the case.
// "Answered kind", "answer", "dated": see finding_tools.h.
#pragma once

#include "policy/findings.h"

namespace plaint {

// --- findings_who.cpp ---

// A stage other than `closed` names no handler, and something that it or its kind owes names nobody with `by`; or it
// belongs to an answered kind and owes nothing.
void find_no_handler(const Reading& reading, Diagnostics& diagnostics);

// A stage of an answered kind, to which the complainant brings a case or which owes something, has one role for its
// handler, so that nobody may act if the complaint is about it; or a promise that must be kept `before` an answer goes
// out can be kept by one role only.
void find_handler_may_be_subject(const Reading& reading, Diagnostics& diagnostics);

// A stage hands a complaint about its first handler to a role outside that handler's team, yet everybody who may keep
// a promise that runs in it is the first handler or belongs to that handler's team.
void find_approver_not_rerouted(const Reading& reading, Diagnostics& diagnostics);

// A stage that follows another by moves, and to which the complainant brings the case or which owes an answer, has a
// role among its handlers that the earlier one has too, or names none; and neither it nor its answer is `apart-from`
// the earlier stage or what was recorded there.
void find_same_handler(const Reading& reading, Diagnostics& diagnostics);

// --- findings_stages.cpp ---

// The complainant brings a case of an answered kind into a stage, where no promise is kept by `acknowledged`,
// `contacted` or an event of the policy's own whose name begins with "acknowledge", and no answer is owed within
// 5 working days or 7 days.
void find_no_acknowledgement(const Reading& reading, Diagnostics& diagnostics);

// A stage of an answered kind owes no answer by any date: no dated promise of the stage or kind is kept by `responded`
// or another event that tells the complainant an outcome or, being the policy's own, is written to them. Not where
// nobody waits (the complainant does not bring the case there, and the stage owes nothing), and not where the stage
// owes something dated and we ourselves move the case on to where an answer is owed by a date.
void find_no_deadline(const Reading& reading, Diagnostics& diagnostics);

// The complainant may move the case to a further stage, at any time for ever: the move has no `within`. Not for moves
// to or from `closed`, and not to a stage at which a case may start anyhow.
void find_no_window(const Reading& reading, Diagnostics& diagnostics);

// One stage leads to the same further stage both by the complainant's doing and by ours, and both can hold of one case.
// Not where a case may start at that further stage anyhow.
void find_two_ways_in(const Reading& reading, Diagnostics& diagnostics);

// An answered kind in which the complainant can move the case nowhere, of a policy that has no external body.
void find_no_appeal(const Reading& reading, Diagnostics& diagnostics);

// --- findings_clocks.cpp ---

// An answer is due `within` a span that starts only with events of our own (`of`, `of-each`), without `no-later-than`.
void find_trigger_we_control(const Reading& reading, Diagnostics& diagnostics);

// A dated promise is held by an event that has no `due` field and starts no dated promise; no `no-later-than`, and no
// other answer is owed by a day that nothing puts off.
void find_hold_without_end(const Reading& reading, Diagnostics& diagnostics);

// `every` to the complainant, started by an event that holds another promise or running until the answer, where neither
// it nor all that is held has `no-later-than`, and no other answer is owed by a day that nothing puts off.
void find_chain_without_cap(const Reading& reading, Diagnostics& diagnostics);

// A guard starts only with events of our own that no other promise asks for and that move no case: it may never be
// asked, and then what it guards is free.
void find_guard_may_never_open(const Reading& reading, Diagnostics& diagnostics);

// --- findings_reach.cpp ---

// Two scope rules ask about the same facts, can both hold, and one takes in what the other refuses or sends elsewhere;
// or they ask exactly the same facts and send one case to two places, or send elsewhere what the other refuses.
void find_contradictory_scope(const Reading& reading, Diagnostics& diagnostics);

// A rule refuses what comes later than a time limit, and `waived-by` names nobody who may let it in.
void find_hard_time_bar(const Reading& reading, Diagnostics& diagnostics);

// A policy with an answered kind names no external body.
void find_no_external_body(const Reading& reading, Diagnostics& diagnostics);

// For a value of the fact `complainant` that no scope rule refuses or sends elsewhere, there are values of the other
// facts with which no external body takes the case.
void find_external_gap(const Reading& reading, Diagnostics& diagnostics);

// --- findings_paper.cpp ---

// No promise of the organisation is kept by `policy-reviewed`.
void find_no_review(const Reading& reading, Diagnostics& diagnostics);

// The day by which the policy was to be reviewed is before today, and diary.yaml has no review that kept it.
void find_review_overdue(const Reading& reading, Diagnostics& diagnostics);

// The policy has no `retention`.
void find_no_retention(const Reading& reading, Diagnostics& diagnostics);

// One clause number stands under two different section headings: "2.3 Purpose" and "2.3 First steps".
void find_clause_number_used_twice(const Reading& reading, Diagnostics& diagnostics);

// Each `assumed`: what the paper does not say and the encoder chose.
void find_paper_silent(const Reading& reading, Diagnostics& diagnostics);

}  // namespace plaint
