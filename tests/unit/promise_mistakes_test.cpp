#include <doctest/doctest.h>

#include "policy_text.h"

using namespace plaint;

namespace {

struct Row {
  const char* written;
  const char* told;  // line:column message [code] | hint
};

// One promise `p` in the stage `one` of a kind.
constexpr Row promises[] = {
    {"{within: 5 days, every: 2 days, met-by: responded}",
     "6:67 'p' has both 'within' and 'every' [two-due-dates] | a promise has one of within, every and at; write two promises\n"},
    {"{of: received, of-each: escalated, met-by: responded}",
     "6:65 'p' has both 'of' and 'of-each' [two-openings] | 'of' opens it once, 'of-each' at every occurrence: choose\n"},
    {"{within: 5 days}",
     "6:50 the promise 'p' needs 'met-by' [missing-key] | met-by: the event, or the events, any one of which keeps it\n"},
    {"{within: 5 fortnights, met-by: responded}",
     "6:59 '5 fortnights' is not a length of time [bad-span] | say it in weeks\n"},
    {"{every: same day, met-by: responded}",
     "6:58 'same day' cannot come round again and again [bad-span] | write a length of time: every: 3 months\n"},
    {"{every: 5 days before, met-by: responded}",
     "6:58 '5 days before' counts backwards, which makes no sense here [bad-span] | leave out 'before'\n"},
    {"{at: whenever it suits, met-by: responded}",
     "6:55 'whenever it suits' is not a day on which something falls due [bad-at] | write 'next M meeting', 'each M meeting', a date, or the name of a date field of the event that opens the promise\n"},
    {"{at: hearing, met-by: responded}",
     "6:55 'p' is due at 'hearing', but it is opened by entered, which has no fields [at-field-missing] | write of: EVENT, an event with that date field\n"},
    {"{at: hearing, of-each: contacted, met-by: responded}",
     "6:55 'p' is due at 'hearing', but it is opened by 'contacted', which has no date field of that name [at-field-missing] | events: {contacted: {fields: {hearing: date}}}\n"},
    {"{within: 5 days, of: 2026-01-01, met-by: responded}",
     "6:71 '2026-01-01' is a fixed date, and a case cannot be counted from one [moment-not-here] | only promises of the organisation count from a date\n"},
    {"{within: 5 days, of: acknowleged, met-by: responded}",
     "6:71 'acknowleged' is neither an event nor a stage here [unknown-moment] | did you mean 'acknowledged'?\n"},
    {"{within: 5 days, of: extended.due-date, met-by: responded}",
     "6:71 'due-date' is not a field of 'extended' [unknown-field] | known here: promise, due, reason\n"},
    {"{within: 5 days, of: extended.reason, met-by: responded}",
     "6:71 the field 'reason' of 'extended' is not a date [field-not-a-date] | declare it under events: {extended: {fields: {reason: date}}}\n"},
    {"{within: 5 days, of: extendd.due, met-by: responded}",
     "6:71 'extendd' is not an event of this policy [unknown-event] | did you mean 'extended'?\n"},
    {"{within: 5 days, of: due answer, met-by: responded}",
     "6:71 'answer' is not a promise here [unknown-promise] | known here: p\n"},
    {"{within: 5 days, of: {event: acknowledged}, met-by: responded}",
     "6:71 a moment in this form needs 'within' [missing-key] | write {event: accepted, within: 3 working days, of: received}\n"},
    {"{within: 5 days, of: due p, met-by: responded}",
     "6:47 the due date of 'p' hangs, in the end, on itself [due-cycle] | count it from something else\n"},
    {"{within: 5 days, met-by: acknowleged}",
     "6:75 'acknowleged' is not an event of this policy [unknown-event] | did you mean 'acknowledged'?\n"},
    {"{within: 5 days, met-by: [policy-reviewed, point-raised, escalated]}",
     "6:75 'p' is kept by 'policy-reviewed', which happens to the organisation, and this promise is owed in a case [met-by-impossible] | name an event that can be recorded there, or declare one under 'events'\n"
     "6:75 'p' is kept by 'point-raised', which is made from the head of the case and never recorded [met-by-impossible] | name an event that can be recorded there, or declare one under 'events'\n"
     "6:75 'p' is kept by 'escalated', which no move allows here [met-by-impossible] | add the move under 'moves', or name another event\n"},
    {"{within: 5 days, met-by: responded, with: {outcom: upheld}}",
     "6:93 'outcom' is not a field of the events that keep this promise [unknown-field] | did you mean 'outcome'?\n"},
    {"{within: 5 days, met-by: responded, with: {urgent: very}}",
     "6:93 'urgent' is not a field of the events that keep this promise [unknown-field] | a fact of the case is asked with 'when'\n"},
    {"{within: 5 days, met-by: responded, with: {outcome: maybe}}",
     "6:102 'maybe' is not a value of 'outcome' [unknown-value] | known here: upheld, partly-upheld, not-upheld\n"},
    {"{within: 5 days, met-by: responded, when: {urgnt: very, stage: two, kind: comment, about: clerk, identity: secret}}",
     "6:93 'urgnt' is neither a fact of this policy nor a field of an event [unknown-fact] | did you mean 'urgent'?\n"
     "6:113 'two' is not a value of 'stage' [unknown-value] | known here: one, closed\n"
     "6:124 'comment' is not a value of 'kind' [unknown-value] | known here: complaint\n"
     "6:140 'clerk' is not a value of 'about' [unknown-value] | known here: manager, chair\n"
     "6:157 'secret' is not a value of 'identity' [unknown-value] | known here: named, anonymous-reachable, anonymous\n"},
    {"{within: 5 days, met-by: responded, when: {extended.du: a, extendd.due: a}}",
     "6:93 'du' is not a field of 'extended' [unknown-field] | did you mean 'due'?\n"
     "6:109 'extendd' is not an event of this policy [unknown-event] | did you mean 'extended'?\n"},
    {"{within: 5 days, met-by: responded, until: received}",
     "6:93 'p' is owed until 'received', which lies before the promise begins [until-never-comes] | name something that can come, or leave 'until' out\n"},
    {"{within: 5 days, met-by: responded, until: [met, closed]}",
     "6:94 'met' is neither an event nor a stage here [unknown-moment] | 'met' stands alone, under 'until'\n"},
    {"{within: 5 days, met-by: responded, until: policy-reviewed}",
     "6:93 'p' is owed until 'policy-reviewed', which happens to the organisation, and this promise is owed in a case [until-never-comes] | name something that can come, or leave 'until' out\n"},
    {"{within: 5 days, met-by: responded, holds: many, no-later-than: 5 weeks}",
     "6:93 'many' is not a whole number [bad-number] | write it in digits\n"
     "6:114 no-later-than is a map of keys and values [wrong-type] | its keys are within, of, clause, assumed\n"},
    {"{within: 5 days, of-each: contacted, met-by: responded, no-later-than: {within: 5 weeks}}",
     "6:121 no-later-than needs 'of' where the promise has 'of-each' [missing-key] | of: the moment from which the cap is counted\n"},
    {"{within: 5 days, met-by: responded, force: law, nudge: soon}",
     "6:93 'law' is not a value of 'force': that is aim, commitment or statutory [bad-value]\n"
     "6:105 'soon' is not a length of time [bad-span] | write a number and a unit, for example 10 working days, 3 months or same day\n"},
    {"{within: 5 days, met-by: responded, by: boss, apart-from: approvd}",
     "6:90 'boss' is not a role of this policy [unknown-role] | known here: manager, chair\n"
     "6:108 'approvd' is neither an event nor a stage here [unknown-moment] | did you mean 'approved'?\n"},
    {"{within: 5 days, met-by: responded, before: close}",
     "6:94 'close' is not an event of this policy [unknown-event] | did you mean 'closed'?\n"},
    {"{within: 5 days, met-by: responded, before: responded}",
     "6:47 'responded' waits for 'p', which only 'responded' keeps: none of them can come first [guard-cycle] | take one 'before' away, or name another event in 'met-by'\n"},
    {"{within: 5 days, met-by: responded, assumed: [of, wthin]}",
     "6:100 'wthin' under 'assumed' is not a key of a promise [unknown-key] | did you mean 'within'?\n"},
    {"{within: 5 days, met-by: responded, clause: {a: b}}", "6:94 a single text is expected here [wrong-type]\n"},
    {"{within: 5 days, met-by: []}", "6:75 this list is empty [wrong-type] | leave the key out, or fill the list\n"},
    {"{within: 5 days, met-by: {a: b}}", "6:75 a single text is expected here [wrong-type]\n"},
};

// A kind.
constexpr Row kinds[] = {
    {"{starts-at: two, stages: {one: {}}}",
     "6:32 'two' is not a stage of 'complaint' [unknown-stage] | known here: one, closed\n"},
    {"{stages: {one: {}, two: {}}}",
     "6:39 no case starts at the stage 'two', and no move leads to it [unreachable-stage] | add a move to it, or list it under starts-at\n"},
    {"{stages: {one: {moves: {escalated: {to: two}}}}}",
     "6:60 'two' is not a stage of 'complaint' [unknown-stage] | known here: one, closed\n"},
    {"{stages: {one: {moves: {escalatd: {to: one}}}}}",
     "6:44 'escalatd' is not an event of this policy [unknown-event] | did you mean 'escalated'?\n"},
    {"{stages: {one: {moves: {escalated: {within: 5 days}}}}}",
     "6:55 a move needs 'to' [missing-key] | to: the stage that is entered\n"},
    {"{stages: {one: {moves: {escalated: {to: one, of: responded}}}}}",
     "6:69 a window has 'within' as well as 'of' [missing-key] | within: how long the move is possible\n"},
    {"{stages: {one: {moves: {escalated: one}}}}",
     "6:55 a move is a map of keys and values [wrong-type] | its keys are to, from, within, of, when, unless, counting, clause, assumed\n"},
    {"{stages: {reviewed: {}}}",
     "6:30 the stage 'reviewed' has the name of a standard event [name-clash] | stages and events share one space of names: rename the stage\n"},
    {"{stages: {entered: {}}}",
     "6:30 the stage 'entered' has the name of a moment [name-clash] | stages and events share one space of names: rename the stage\n"},
    {"{stages: {one: {handler: bos, apart-from: two}}}",
     "6:45 'bos' is not a role of this policy [unknown-role] | known here: manager, chair\n"
     "6:62 'two' is neither an event nor a stage here [unknown-moment]\n"},
    {"{promises: {p: {of: entered, met-by: responded}}}",
     "6:40 'entered' means the entry of this stage, and there is no stage here [moment-not-here] | write 'received', or name the stage\n"},
    {"{promises: {a: {of: due b, within: 1 day, met-by: responded}, b: {of: due a, within: 1 day, met-by: responded}}}",
     "6:32 the due date of 'a' hangs, in the end, on itself [due-cycle] | count it from something else\n"
     "6:82 the due date of 'b' hangs, in the end, on itself [due-cycle] | count it from something else\n"},
    {"{promises: {a: {before: closed, met-by: approved}, b: {before: approved, met-by: closed}}}",
     "6:71 'approved' waits for 'b', which only 'closed' keeps, and 'closed' waits for 'a', which only 'approved' keeps: none of them can come first [guard-cycle] | take one 'before' away, or name another event in 'met-by'\n"},
    {"{stages: {one: {promises: {a: {met-by: responded}}, moves: {escalated: {to: two}}}, two: {promises: {b: {of: due a, met-by: responded}}}}}",
     "6:129 'a' is not a promise here [unknown-promise] | write due one.a\n"},
    {"{stages: {one: {moves: {escalated: {to: two}}}, two: {promises: {p: {met-by: responded, until: one}}}}}",
     "6:115 'p' is owed until 'one', which is a stage to which nothing leads from 'two' [until-never-comes] | name something that can come, or leave 'until' out\n"},
    {"{defaults: {within: 5 dys}, promises: {a: {met-by: responded}, b: {met-by: responded}}}",
     "6:40 '5 dys' is not a length of time [bad-span] | did you mean 'days'?\n"},
};

}  // namespace

TEST_CASE("what is wrong in a promise is told, with the way out") {
  for (const Row& row : promises) {
    INFO(row.written);
    const std::string kinds = "kinds: {complaint: {stages: {one: {promises: {p: " + std::string(row.written) + "}}}}}";
    CHECK(told(policy_with(kinds)) == row.told);
  }
}

TEST_CASE("what is wrong in a kind is told, with the way out") {
  for (const Row& row : kinds) {
    INFO(row.written);
    CHECK(told(policy_with("kinds: {complaint: " + std::string(row.written) + "}")) == row.told);
  }
}
