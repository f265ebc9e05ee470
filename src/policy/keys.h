// Every key that a policy file may hold, map by map: the one table behind the reader's unknown-key errors, the JSON
// Schema and plaint-policy(5). It says what may be written, not how it is read.
#pragma once

#include <span>
#include <string_view>

namespace plaint {

struct Key {
  std::string_view name;
  std::string_view type;           // the grammar of its value, in the words of plaint-policy(5)
  std::string_view meaning;        // one line
  std::string_view fallback = {};  // what holds when it is not written; "": nothing
  bool required = false;
};

// clang-format off
inline constexpr Key title_key   {"title", "text", "what people read instead of the name", "the name with spaces for hyphens"};
inline constexpr Key clause_key  {"clause", "text or list of text", "the place in the paper that says so"};
inline constexpr Key assumed_key {"assumed", "list of key names", "keys that the paper leaves open and the encoder chose"};
inline constexpr Key when_key    {"when", "condition", "holds only so", "always"};
inline constexpr Key unless_key  {"unless", "condition", "does not hold so", "never"};
inline constexpr Key counting_key{"counting", "counting", "how days are counted here", "the nearest one further out"};

inline constexpr Key policy_keys[] = {
    {"policy", "name", "the policy's short name", {}, true},
    {"version", "text", "with the name, what a case pins", {}, true},
    {"in-force", "date", "new cases received from that day may pin this version", {}, true},
    {"title", "text", "the paper's title", "the policy's name with spaces for hyphens"},
    {"organisation", "text", "whose policy it is", "the organisation of plaint.yaml"},
    {"document", "map of text", "about the paper; printed, never computed with"},
    {"contact", "map of text", "how to reach the organisation; printed, never computed with"},
    {"related", "list of text", "associated policies and forms"},
    {"principles", "map of text", "what is promised in general, by clause; printed in the leaflet"},
    {"counting", "counting", "how days are counted", "next-day, next-working-day, none"},
    {"calendars", "map of calendars", "further calendars, each a unit of time"},
    {"defaults", "map of promise keys", "for each promise that does not say otherwise; the nearest wins"},
    {"roles", "map of roles", "who does things", {}, true},
    {"facts", "map of lists", "what a case head may say; the first value is the default"},
    {"scope", "map of scope rules", "who and what is accepted, refused, sent elsewhere"},
    {"pauses", "map of pauses", "the only reasons for which a clock may stop", "nothing pauses"},
    {"kinds", "map of kinds", "complaint, compliment, comment", {}, true},
    {"external", "map of external bodies", "bodies to go to"},
    {"promises", "map of promises", "the organisation's; kept by events in diary.yaml"},
    {"applies-when", "condition", "for an overlay: the cases to which it applies by itself", "every case"},
    {"retention", "retention", "how long a closed case's personal record is kept"},
    {"patterns", "map of patterns", "repeated issues to flag across cases"},
    {"events", "map of events", "events beyond the vocabulary, or narrowing it"},
    {"register", "register", "the register as the paper lists it"},
    {"not-encoded", "map of text", "what the paper says and the program does not keep, by clause"},
    clause_key,
    assumed_key,
};

inline constexpr Key kind_keys[] = {
    title_key,
    {"starts-at", "stage or list of stages", "where a case may begin; the first one by default", "the first stage"},
    {"counts-as", "complaint, compliment or comment", "as what reports count it", "by its name, see plaint-report(5)"},
    {"defaults", "map of promise keys", "for each promise of this kind that does not say otherwise"},
    {"promises", "map of promises", "run with the case, whatever its stage"},
    {"stages", "map of stages", "the steps of the procedure, in order", "one stage, open"},
    clause_key,
    assumed_key,
};

inline constexpr Key stage_keys[] = {
    title_key,
    {"handler", "who", "who handles the case here: the first of these who may", "nobody named"},
    {"apart-from", "events or stages", "the handler may not have done these"},
    {"defaults", "map of promise keys", "for each promise of this stage that does not say otherwise"},
    {"promises", "map of promises", "run while the case is in the stage"},
    {"moves", "map of moves", "ways out, under the event that makes them"},
    clause_key,
    assumed_key,
};

inline constexpr Key move_keys[] = {
    {"to", "stage", "the stage that is entered", {}, true},
    {"from", "moments", "open from then", "entry"},
    {"within", "span", "a window: possible until that long after `of`"},
    {"of", "moments", "what the window is counted from", "`from`, else entry"},
    when_key,
    unless_key,
    counting_key,
    clause_key,
    assumed_key,
};

inline constexpr Key promise_keys[] = {
    title_key,
    {"met-by", "event or list of events", "any one of them keeps it", {}, true},
    {"with", "condition on the meeting event", "only a meeting event with these fields keeps it", "any"},
    {"within", "span", "due that long after `of`; one of within, every, at", "owed without a date"},
    {"every", "span", "due that long after `of`, then again and again"},
    {"at", "`next M meeting`, `each M meeting`, a date, or a date field of the opening event", "due then"},
    {"of", "moments", "the clock starts, the promise opens, at the first of these", "entered; in a kind received; else in-force"},
    {"of-each", "event or list of events", "instead of `of`: one promise for every occurrence"},
    {"before", "event or list of events", "must be kept before any of these is recorded: the guard"},
    {"until", "moments, or `met`", "when it stops being owed; met: never before it is kept", "the stage left; in a kind closed; else never"},
    {"held-by", "event or list of events", "keeps it for its date, with the thing itself still owed"},
    {"holds", "number", "how many times it may be held", "any"},
    {"no-later-than", "cap", "due is never later than this, held or not"},
    {"force", "aim, commitment or statutory", "how it is worded and reported", "commitment"},
    {"nudge", "span", "remind that long after `of`; not a breach"},
    {"by", "who", "who must do it", "the stage's handler"},
    {"apart-from", "events or stages", "who must do it may not have done these"},
    when_key,
    unless_key,
    counting_key,
    clause_key,
    assumed_key,
};

inline constexpr Key cap_keys[] = {
    {"within", "span", "never later than this long after `of`", {}, true},
    {"of", "moments", "what the cap is counted from", "the promise's own `of`"},
    clause_key,
    assumed_key,
};

inline constexpr Key moment_keys[] = {
    {"last", "list of moments", "the last of these to come"},
    {"event", "event", "that event, only if it came in time"},
    {"within", "span", "in time: this long after `of`"},
    {"of", "moments", "what that is counted from", "received"},
};

inline constexpr Key event_keys[] = {
    title_key,
    {"fields", "map of field types", "what is recorded with it, beyond the standard fields"},
    {"by", "who", "who may record it", "anybody"},
    {"apart-from", "events or stages", "who records it may not have done these"},
    {"addressee", "complainant", "it is written to them"},
    {"sender", "complainant", "it arrives from them: only what arrives is subject to a cut-off, or rolled"},
    {"says", "map of what its letter must say", "name of the section and what it must contain"},
    {"visible-to", "role or list of roles", "left out of everybody else's output", "everybody"},
    {"report", "name", "saving the report of that name records this event in diary.yaml"},
    clause_key,
    assumed_key,
};

inline constexpr Key says_keys[] = {
    {"text", "text", "what the letter must contain", {}, true},
    {"wording", "text", "what the letter says there, when nobody writes another text", "somebody has to write it"},
    when_key,
    unless_key,
    clause_key,
    assumed_key,
};

inline constexpr Key role_keys[] = {
    title_key,
    {"in", "role", "the role or team that it belongs to"},
    {"per", "fact", "one holder for each value of this fact"},
    clause_key,
    assumed_key,
};

inline constexpr Key scope_keys[] = {
    title_key,
    when_key,
    unless_key,
    {"beyond", "span", "received later than this after `of`"},
    {"of", "moments", "what that is counted from"},
    {"decision", "accept, consider, refuse or divert", "what is to be decided", {}, true},
    {"to", "text", "where the matter belongs"},
    {"clock", "stop, suspend or parallel", "what a diversion does to the clocks"},
    {"waived-by", "who", "who may let it in all the same"},
    counting_key,
    clause_key,
    assumed_key,
};

inline constexpr Key external_keys[] = {
    title_key,
    {"printed-as", "text", "the name that the paper prints, where it is out of date"},
    {"via", "text", "through whom"},
    when_key,
    unless_key,
    {"from", "moments", "open from then", "received: at any stage"},
    {"within", "span", "its own window: that long after `of`"},
    {"of", "moments", "what the window is counted from", "`from`"},
    {"windows", "list of windows", "where several windows apply"},
    {"text", "text", "what to tell the complainant"},
    {"mention-in", "event or list of events", "whose letter must name it", "the last one"},
    counting_key,
    clause_key,
    assumed_key,
};

inline constexpr Key window_keys[] = {
    {"within", "span", "that long after `of`", {}, true},
    {"of", "moments", "what it is counted from", "the body's `from`"},
    counting_key,
    clause_key,
    assumed_key,
};

inline constexpr Key pause_keys[] = {
    {"by", "who", "who may stop the clock for this reason", "anybody"},
    clause_key,
    assumed_key,
};

inline constexpr Key retention_keys[] = {
    {"for", "span", "kept for that long after `of`", {}, true},
    {"of", "moments", "what it is counted from", "closed"},
    clause_key,
    assumed_key,
};

inline constexpr Key pattern_keys[] = {
    {"same", "list of facts", "cases alike in these belong together", {}, true},
    {"at-least", "number", "so many make a pattern", "2"},
    {"within", "span", "received within that time", {}, true},
    clause_key,
    assumed_key,
};

inline constexpr Key register_keys[] = {
    title_key,
    {"columns", "list of text", "the columns, in order"},
    {"owner", "text", "who keeps it"},
    clause_key,
    assumed_key,
};

inline constexpr Key counting_keys[] = {
    {"first-day", "next-day, receipt-rolled or that-day", "whether the start is counted", "next-day"},
    {"last-day-closed", "next-working-day, previous-working-day or same", "where a due date on a closed day goes", "next-working-day"},
    {"cut-off", "\"HH:MM\" or none", "what arrives later counts from the next open day", "none"},
    {"division", "name", "whose bank holidays; only if the paper names one", "plaint.yaml's"},
    clause_key,
    assumed_key,
};

inline constexpr Key calendar_keys[] = {
    {"from", "working, every-day or a calendar", "the days that are open to begin with", "working"},
    {"closures", "list of closures", "days that are closed besides"},
    clause_key,
    assumed_key,
};

inline constexpr Key closure_keys[] = {
    {"from", "date", "the first closed day", {}, true},
    {"to", "date", "the last one", "`from`"},
    {"reason", "text", "why", "the calendar's name"},
};

struct KeyTable {
  std::string_view map;  // what it describes, as a message calls it: "a promise"
  std::span<const Key> keys;
};

inline constexpr KeyTable policy_table   {"a policy", policy_keys};
inline constexpr KeyTable kind_table     {"a kind", kind_keys};
inline constexpr KeyTable stage_table    {"a stage", stage_keys};
inline constexpr KeyTable move_table     {"a move", move_keys};
inline constexpr KeyTable promise_table  {"a promise", promise_keys};
inline constexpr KeyTable cap_table      {"no-later-than", cap_keys};
inline constexpr KeyTable moment_table   {"a moment", moment_keys};
inline constexpr KeyTable event_table    {"an event", event_keys};
inline constexpr KeyTable says_table     {"says", says_keys};
inline constexpr KeyTable role_table     {"a role", role_keys};
inline constexpr KeyTable scope_table    {"a scope rule", scope_keys};
inline constexpr KeyTable external_table {"an external body", external_keys};
inline constexpr KeyTable window_table   {"a window", window_keys};
inline constexpr KeyTable pause_table    {"a pause", pause_keys};
inline constexpr KeyTable retention_table{"retention", retention_keys};
inline constexpr KeyTable pattern_table  {"a pattern", pattern_keys};
inline constexpr KeyTable register_table {"the register", register_keys};
inline constexpr KeyTable counting_table {"counting", counting_keys};
inline constexpr KeyTable calendar_table {"a calendar", calendar_keys};
inline constexpr KeyTable closure_table  {"a closure", closure_keys};

inline constexpr const KeyTable* policy_key_tables[] = {
    &policy_table, &kind_table,   &stage_table,    &move_table, &promise_table, &cap_table,       &moment_table,
    &event_table,  &says_table,   &role_table,     &scope_table, &external_table, &window_table,  &pause_table,
    &retention_table, &pattern_table, &register_table, &counting_table, &calendar_table, &closure_table,
};
// clang-format on

}  // namespace plaint
