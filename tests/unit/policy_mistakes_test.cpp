#include <doctest/doctest.h>

#include "policy_text.h"

using namespace plaint;

namespace {

struct Row {
  const char* written;
  const char* told;  // line:column message [code] | hint
};

// Under keys of the policy itself.
constexpr Row rows[] = {
    {"titel: A policy", "6:1 'titel' is not a key of a policy [unknown-key] | did you mean 'title'?\n"},
    {"contact: [a, b]", "6:10 'contact' is a map of keys and values [wrong-type]\n"},
    {"related: {a: b}", "6:10 a single text is expected here [wrong-type]\n"},
    {"title: [a]", "6:8 a single text is expected here [wrong-type]\n"},
    {"title:", "6:1 there is no value here [wrong-type] | write the value, or delete the key\n"},
    {"in-force: 2026-02-30",
     "5:11 '2026-02-30' is not a date: February 2026 has 28 days [bad-date] | write dates as YYYY-MM-DD, for example 2026-03-27\n"},
    {"version: 4.0",
     "5:10 '4.0' is text here, but other YAML tools would read it as a number [quote-this] | write \"4.0\"\n"},
    {"principles: {\"1\": 3.10}",
     "6:19 '3.10' is text here, but other YAML tools would read it as a number [quote-this] | write \"3.10\"\n"},
    {"kinds: {}",
     "6:8 'kinds' is empty: nothing could be recorded under this policy [no-kinds] | kinds: {complaint: {stages: ...}}\n"},
    {"kinds: complaint", "6:8 a map is expected here: each key is the name of a kind [wrong-type]\n"},
    {"kinds: {Complaint: {}}",
     "6:9 'Complaint' is not a name for a kind [bad-name] | a name has small letters, digits and hyphens: 'first-steps'\n"},
    {"scope: {late: {decison: refuse}}",
     "6:16 'decison' is not a key of a scope rule [unknown-key] | did you mean 'decision'?\n"},
    {"scope: {late: {decision: refused, beyond: 12 months, of: incident}}",
     "6:26 'refused' is not a value of 'decision': that is accept, consider, refuse or divert [bad-value] | did you mean 'refuse'?\n"},
    {"scope: {late: {decision: refuse, beyond: 12 months}}",
     "6:42 'late' has 'beyond' without 'of' [missing-key] | a time limit to complain is written beyond: 12 months, of: incident\n"},
    {"scope: {staff: {decision: divert, when: {complainant: staf}, clock: halt}}",
     "6:55 'staf' is not a value of 'complainant' [unknown-value] | did you mean 'staff'?\n"
     "6:69 'halt' is not a value of 'clock': that is stop, suspend or parallel [bad-value]\n"},
    {"scope: {staff: {decision: divert, when: {colour: red}}}",
     "6:42 'colour' is neither a fact of this policy nor a field of an event [unknown-fact]\n"},
    {"scope: {staff: {decision: accept, waived-by: cahir}}",
     "6:46 'cahir' is not a role of this policy [unknown-role] | did you mean 'chair'?\n"},
    {"calendars: {school: {from: term}}",
     "6:28 'term' is not a calendar that stands above 'school' [unknown-calendar] | known here: working, every-day\n"},
    {"calendars: {school: {closures: [{from: 2026-07-20, to: 2026-07-01}]}}",
     "6:56 the closure ends on 2026-07-01, before it begins on 2026-07-20 [bad-date] | 'from' is the first closed day, 'to' the last\n"},
    {"counting: {first-day: tomorrow, cut-off: 17:00}",
     "6:23 'tomorrow' is no rule for the first day [bad-value] | use next-day, receipt-rolled or that-day\n"
     "6:42 '17:00' is text here, but other YAML tools would read it as a number [quote-this] | write \"17:00\"\n"},
    {"counting: {first-day: next-day, cut-off: 5pm}",
     "6:42 '5pm' is not a time of day [bad-value] | write it as HH:MM, for example 17:00, or none\n"},
    {"facts: {kind: [a]}",
     "5:9 'kind' has a meaning of its own and cannot name a fact [name-clash] | choose another name\n"},
    {"roles: {a: {in: b}, b: {in: a}}",
     "5:9 the role 'a' belongs, in the end, to itself [role-in-itself] | take one 'in' away\n"},
    {"roles: {a: {in: c, per: region}}",
     "5:17 'c' is not a role of this policy [unknown-role] | did you mean 'a'?\n"
     "5:25 'region' is not a fact of this policy [unknown-fact] | known here: complainant, urgent\n"},
    {"events: {hearing: {fields: {day: dat}}}",
     "6:34 'dat' is not a type of field [bad-field-type] | did you mean 'date'?\n"},
    {"events: {hearing: {fields: {by: text}}}",
     "6:29 'by' stands on every event and cannot be declared [fixed-field] | of these only 'via' may be narrowed: via: [letter, email]\n"},
    {"events: {responded: {fields: {outcome: [upheld, rejected]}}}",
     "6:40 'outcome' of 'responded' is upheld, partly-upheld or not-upheld: a policy may narrow it, not change it [field-widened] | choose among these, or declare a field with another name\n"},
    {"events: {extended: {fields: {due: optional date}}}",
     "6:35 'due' of 'extended' is date: a policy may narrow it, not change it [field-widened] | choose among these, or declare a field with another name\n"},
    {"events: {hearing: {fields: {complainant: [user, guest]}}}",
     "6:42 'guest' is not a value of the fact 'complainant' [unknown-value] | known here: user, staff\n"},
    {"events: {hearing: {by: clerk, visible-to: chiar, addressee: staff}}",
     "6:24 'clerk' is not a role of this policy [unknown-role] | known here: manager, chair\n"
     "6:43 'chiar' is not a role of this policy [unknown-role] | did you mean 'chair'?\n"
     "6:61 'staff' is not a value of 'addressee': that is complainant [bad-value]\n"},
    {"events: {responded: {says: {why: {when: {outcome: upheld}}}}}",
     "6:34 says needs 'text' [missing-key] | text: what the letter must contain\n"},
    {"events: {incident: {}}",
     "6:10 the event 'incident' has the name of a moment [name-clash] | choose another name\n"},
    {"external: {ombudsman: {within: 12 months, from: answered}}",
     "6:49 'answered' is neither an event nor a stage here [unknown-moment]\n"},
    {"external: {ombudsman: {windows: {within: 1 year}}}",
     "6:33 'windows' is a list of {within, of} [wrong-type] | for one window write within and of on the body itself\n"},
    {"external: {ombudsman: {of: responded}}",
     "6:28 a window has 'within' as well as 'of' [missing-key] | within: how long the body may be gone to\n"},
    {"retention: {of: closed}", "6:12 retention needs 'for' [missing-key] | for: kept for that long after `of`\n"},
    {"patterns: {service: {same: [servise], at-least: 1, within: 1 year}}",
     "6:29 'servise' is not a fact of this policy [unknown-fact] | did you mean 'service'?\n"
     "6:49 '1' is not a whole number of at least 2 [bad-number] | write it in digits\n"},
    {"pauses: {police: {by: police}}",
     "6:23 'police' is not a role of this policy [unknown-role] | known here: manager, chair\n"},
    {"applies-when: {happened: breech}", "6:26 'breech' is not an event of this policy [unknown-event] | if it is an event of the policy's own, declare it under 'events'\n"},
    {"defaults: {within: 5 days, met: responded}",
     "6:28 'met' is not a key of a promise [unknown-key] | what may stand here: title, met-by, with, within, every, at, of, of-each, before, until, held-by, holds, no-later-than, force, nudge, by, apart-from, when, unless, counting, clause, assumed\n"},
    {"promises: {review: {every: 2 years, met-by: reviewed}}",
     "6:45 'review' is kept by 'reviewed', which happens to a case, and this promise is the organisation's [met-by-impossible] | name an event that can be recorded there, or declare one under 'events'\n"},
    {"promises: {review: {every: 2 years, of: received, met-by: policy-reviewed}}",
     "6:41 'received' is a day of a case, and this promise is the organisation's [moment-not-here] | count from an event of diary.yaml, or from a date\n"},
    {"promises: {review: {at: 2026-1-1, met-by: policy-reviewed}}",
     "6:25 '2026-1-1' is not a date [bad-date] | write dates as YYYY-MM-DD, for example 2026-03-27\n"},
};

}  // namespace

TEST_CASE("what is wrong in the parts of a policy is told, with the way out") {
  for (const Row& row : rows) {
    INFO(row.written);
    CHECK(told(policy_with(row.written)) == row.told);
  }
}
