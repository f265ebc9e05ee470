// Every code that a diagnostic may carry, with one sentence: the table behind plaint-diagnostics(7). Kept sorted by
// code. A code without a row, a man-page entry and a folder in tests/diagnostics/ fails the tests.
#pragma once

#include <string_view>

namespace plaint {

struct CodeRow {
  std::string_view code;
  std::string_view meaning;
};

inline constexpr CodeRow diagnostic_codes[] = {
    {"approver-not-rerouted", "A complaint about a team goes to somebody else, but its approval stays in the team."},
    {"bad-case-id", "The reference of a case is not written C-YYYY-NNNN."},
    {"bad-date", "A date is not written as YYYY-MM-DD, or there is no such day."},
    {"bad-name", "A name is not written in small letters, digits and hyphens."},
    {"bad-pin", "A version of a policy is not written NAME@VERSION."},
    {"bad-span", "A length of time is not written as a number and a unit."},
    {"bad-value", "A value is none of those that its key may have."},
    {"bad-years", "The years that a calendar file covers are not written as '2012 to 2028'."},
    {"case-file-name", "The file of a case is not named by its reference."},
    {"chain-without-cap", "Updates may go on for ever: nothing says by when the answer must come."},
    {"clause-number-used-twice", "The paper uses one clause number under two headings."},
    {"contradictory-scope", "Two scope rules say different things of one case."},
    {"events-not-last", "A key stands after the events of a case."},
    {"external-gap", "Some complainants have no outside body to go to."},
    {"guard-may-never-open", "What must be done first is only asked for after something that nothing asks for."},
    {"handler-may-be-subject", "Only one role may act, and the complaint may be about it."},
    {"hard-time-bar", "A late complaint is refused, and nobody may let it in."},
    {"hold-without-end", "A deadline may be put off without a new date."},
    {"holiday-outside-years", "A holiday lies outside the years that its file covers."},
    {"holiday-twice", "A holiday is listed twice in one file."},
    {"missing-key", "A key that is needed is not there."},
    {"no-acknowledgement", "Nobody promises to acknowledge a complaint in this stage."},
    {"no-appeal", "After the answer a complainant can go nowhere."},
    {"no-deadline", "This stage promises no answer by any date."},
    {"no-external-body", "The policy names no outside body."},
    {"no-handler", "The policy names nobody to deal with this stage."},
    {"no-retention", "The policy does not say how long a record is kept."},
    {"no-review", "The policy does not say when it is reviewed."},
    {"no-window", "A complainant may take the case further at any time, without a limit."},
    {"paper-silent", "The paper does not say this; the file gives its own reading."},
    {"review-overdue", "The day by which the policy was to be reviewed has passed."},
    {"same-handler", "A later stage may be judged by those who decided the earlier one."},
    {"trigger-we-control", "An answer's deadline is counted from something that we ourselves do."},
    {"two-ways-in", "A stage is entered both by the complainant's doing and by ours."},
    {"unknown-key", "A key is not one that may stand there."},
    {"unreachable", "No case can come to this stage."},
    {"wrong-type", "A value is of another form than expected: a text, a list or a map."},
    {"yaml-bracket", "A bracket is never closed, or closed by one of the other sort."},
    {"yaml-duplicate-key", "A key stands twice in one map."},
    {"yaml-empty-item", "An item of a list is empty."},
    {"yaml-encoding", "The file is not UTF-8, or holds control characters or a stray byte-order mark."},
    {"yaml-key", "A key is missing, or is not a text of one line."},
    {"yaml-multi-line", "A text without quotes goes on in the next line."},
    {"yaml-not-allowed", "The file uses a part of YAML that is not taken: anchors, aliases, tags, merge keys, a second document."},
    {"yaml-syntax", "The file cannot be understood as YAML."},
    {"yaml-tab", "A tab or a no-break space stands where a space is expected."},
    {"yaml-too-deep", "Lists and maps stand more than 32 deep one inside another."},
    {"yaml-too-large", "The file is larger than 1 MiB."},
    {"yaml-unclosed-quote", "A quote is not closed in the line in which it opens."},
    {"year-covered-twice", "Two calendar files cover the same year of the same division."},
};

}  // namespace plaint
