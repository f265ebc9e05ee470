// Two versions of a case file, and what they began with: the merged file, or the conflict that is left.
#include "yaml/merge.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "base/text.h"

using namespace plaint;
using yaml::MergeOutcome;
using yaml::MergeTexts;

namespace {

const std::string path = "cases/2026/C-2026-0004.yaml";
const std::string head =
    "# A sample\n"
    "case: C-2026-0004\n"
    "kind: complaint\n"
    "policy: imago@2023-04-20\n"
    "received: 2026-03-02\n"
    "channel: letter                 # as it came\n"
    "summary: A form was sent twice\n";
const std::string received = head + "events:\n";
const std::string acknowledged = "  - date: 2026-03-04\n    event: acknowledged\n    by: cleo\n";
const std::string base = received + acknowledged;
const std::string noted = "  - {date: 2026-03-06, event: noted, note: Rang}\n";
const std::string interim = "  - date: 2026-03-09\n    event: interim-sent\n";
const std::string responded = "  - date: 2026-03-12\n    event: responded\n    outcome: upheld\n";

MergeOutcome merge(const std::string& before, const std::string& ours, const std::string& theirs) {
  return yaml::merge_cases({path, before, ours, theirs});
}

std::string replaced(std::string text, const std::string& what, const std::string& with) {
  const std::size_t at = text.find(what);
  REQUIRE(at != std::string::npos);
  return text.replace(at, what.size(), with);
}

std::string crlf(const std::string& text) {
  std::string lines;
  for (const char c : text) lines += c == '\n' ? std::string("\r\n") : std::string(1, c);
  return lines;
}

std::string without_last(std::string text) {
  text.pop_back();
  return text;
}

struct Row {
  const char* what;
  std::string before, ours, theirs, merged;
};

struct ConflictRow {
  const char* what;
  std::string before, ours, theirs;
  std::string text;  // with its markers; "" where only `told` matters
  std::string told;
};

std::string between(const std::string& ours, const std::string& theirs) {
  return "<<<<<<< ours\n" + ours + "=======\n" + theirs + ">>>>>>> theirs\n";
}

}  // namespace

TEST_CASE("what two sides wrote in one case becomes one file") {
  const std::string note = "  - date: 2026-03-09\n    event: noted\n    note: |-\n      She said:\n\n      # not now\n";
  const std::string kept = "  - date: 2026-03-09\n    event: noted\n    note: |+\n      She said: no\n\n\n";
  const std::string commented =
      "  # told on the telephone\n  - date: 2026-03-09\n    event: interim-sent\n    # checked with Asha\n";
  const std::string at_margin = "- date: 2026-03-09\n  event: noted\n  note: |-\n    One\n      further in\n";
  const std::string moved_in = "  - date: 2026-03-09\n    event: noted\n    note: |-\n      One\n        further in\n";
  const std::string one_day_a = "  - {date: 2026-03-09, event: escalated, reason: unhappy}\n";
  const std::string one_day_b = "  - {date: 2026-03-09, event: acknowledged, by: dara}\n";
  const std::string one_day_c = "  - {date: 2026-03-09, event: noted, note: Theirs}\n";
  const std::string empty_list = head + "events: []\n";
  const std::string tail = "  # next: ask Bryn\n";
  const std::string changed = replaced(base, "2026-03-04", "2026-03-03");
  const Row rows[] = {
      {"nothing", base, base, base, base},
      {"only ours", base, base + noted, base, base + noted},
      {"only theirs", base, base, base + noted, base + noted},
      {"both the same", base, base + noted, base + noted, base + noted},
      {"both append: by date", base, base + responded, base + noted, base + noted + responded},
      {"both append: the other way round", base, base + noted, base + responded, base + noted + responded},
      {"both append several", base, base + noted + responded, base + interim, base + noted + interim + responded},
      {"one day: ours before theirs", base, base + one_day_a + one_day_b, base + one_day_c,
       base + one_day_a + one_day_b + one_day_c},
      {"one day: the order of each side stays", base, base + one_day_c, base + one_day_a + one_day_b,
       base + one_day_c + one_day_a + one_day_b},
      {"what was recorded late stays behind", base, base + responded + noted, base + interim,
       base + interim + responded + noted},
      {"late on one side, and an equal day: ours first", base, base + responded + one_day_a, base + one_day_c,
       base + responded + one_day_a + one_day_c},
      {"both add the same event", base, base + noted, base + noted + responded, base + noted + responded},
      {"the same event, and others around it", base, base + noted + interim, base + interim + responded,
       base + noted + interim + responded},
      {"the same event on one day: between the others of that day", base, base + one_day_b,
       base + one_day_c + one_day_b, base + one_day_c + one_day_b},
      {"one edits the head, the other appends", base, replaced(base, "sent twice", "sent three times"), base + noted,
       replaced(base, "sent twice", "sent three times") + noted},
      {"each edits its own key", base, replaced(base, "sent twice", "sent"), replaced(base, "letter  ", "email   "),
       replaced(replaced(base, "sent twice", "sent"), "letter  ", "email   ")},
      {"both edit a key alike", base, replaced(base, "sent twice", "sent") + noted,
       replaced(base, "sent twice", "sent"), replaced(base, "sent twice", "sent") + noted},
      {"both add keys", base, replaced(base, "events:", "service: adults\nevents:"),
       replaced(base, "channel:", "incident: 2026-02-20\nchannel:"),
       replaced(replaced(base, "events:", "service: adults\nevents:"), "channel:", "incident: 2026-02-20\nchannel:")},
      {"one takes a key out", base, replaced(base, "summary: A form was sent twice\n", ""), base + noted,
       replaced(base, "summary: A form was sent twice\n", "") + noted},
      {"a comment above and a comment below go with their event", base, base + commented, base + noted,
       base + noted + commented},
      {"a comment of the head is changed", base, replaced(base, "# A sample", "# A better sample"), base + noted,
       replaced(base, "# A sample", "# A better sample") + noted},
      {"a comment behind a value", base, replaced(base, "# as it came", "# by hand"), base + noted,
       replaced(base, "# as it came", "# by hand") + noted},
      {"a text of several lines", base, base + note, base + responded, base + note + responded},
      {"a text that keeps its empty lines", base, base + kept, base + responded, base + kept + responded},
      {"the same from the other side", base, base + responded, base + kept, base + kept + responded},
      {"empty lines between the events", base, base + "\n" + interim, base + "\n" + noted,
       base + "\n" + noted + "\n" + interim},
      {"comments at the end stay before what is new", base + tail, base + tail + interim, base + tail + noted,
       base + tail + noted + interim},
      {"comments at the end stay at the end", base + tail, base + interim + tail, base + noted + tail,
       base + noted + interim + tail},
      {"one side wrote below the comment, the other did not write", base + tail, base + tail + interim,
       replaced(base, "sent twice", "sent") + tail, replaced(base, "sent twice", "sent") + tail + interim},
      {"no line end at the end of ours", base, without_last(base + interim), base + noted, base + noted + interim},
      {"no line end at the end of theirs", base, base + noted, without_last(base + interim), base + noted + interim},
      {"no line end at the end of the base", without_last(base), base + noted, base + interim, base + noted + interim},
      {"a text of several lines without a line end", base, base + responded, without_last(base + note),
       base + note + responded},
      {"no events before", empty_list, received + noted, received + interim, received + noted + interim},
      {"no events before, and only one adds any", empty_list, received + noted,
       replaced(empty_list, "sent twice", "sent"), replaced(received, "sent twice", "sent") + noted},
      {"the key of the events is new", head, received + noted, received + interim, received + noted + interim},
      {"CR LF throughout", crlf(base), crlf(base + interim), crlf(base + noted), crlf(base + noted + interim)},
      {"CR LF on one side: it was changed there", base, base + interim, crlf(base + noted),
       crlf(base + noted + interim)},
      {"a byte-order mark on one side", base, base + interim, "\xEF\xBB\xBF" + base + noted,
       "\xEF\xBB\xBF" + base + noted + interim},
      {"theirs moved the events further in", received + "- {date: 2026-03-04, event: acknowledged}\n",
       received + "- {date: 2026-03-04, event: acknowledged}\n" + at_margin,
       received + "  - {date: 2026-03-04, event: acknowledged}\n" + noted,
       received + "  - {date: 2026-03-04, event: acknowledged}\n" + noted + moved_in},
      {"the two sides of an empty list indent differently", empty_list, received + at_margin, received + noted,
       received + "- {date: 2026-03-06, event: noted, note: Rang}\n" + at_margin},
      {"a past event is corrected on one side", base, changed, base + noted, changed + noted},
      {"its date is corrected past what the other adds", base, replaced(base, "2026-03-04", "2026-03-11"), base + noted,
       received + noted + replaced(acknowledged, "2026-03-04", "2026-03-11")},
      {"a past event is corrected alike", base, changed + noted, changed + interim, changed + noted + interim},
      {"a past event is taken out on one side", base + noted, base, base + noted + responded, base + responded},
      {"a past event is taken out on both sides", base + noted, base, base + responded, base + responded},
      {"the only event is taken out, and another added", base, empty_list, base + noted, received + noted},
      {"an event is put in between", base + responded, base + noted + responded,
       base + responded + "  - {date: 2026-04-01, event: closed}\n",
       base + noted + responded + "  - {date: 2026-04-01, event: closed}\n"},
      {"points and lists in the head", replaced(base, "events:", "points:\n  p1: One\nevents:"),
       replaced(base, "events:", "points:\n  p1: One\n  p2: Two\nevents:"),
       replaced(base, "events:", "points:\n  p1: One\nevents:") + noted,
       replaced(base, "events:", "points:\n  p1: One\n  p2: Two\nevents:") + noted},
  };
  for (const Row& row : rows) {
    CAPTURE(row.what);
    const MergeOutcome outcome = merge(row.before, row.ours, row.theirs);
    CHECK(outcome.text == row.merged);
    CHECK(join(outcome.conflicts, "; ") == "");
    CHECK(outcome.clean);
  }
}

TEST_CASE("what cannot be decided stays a conflict, with both versions in the file") {
  const std::string events = "events:\n" + acknowledged;
  const std::string top = replaced(head, "summary: A form was sent twice\n", "");
  const std::string summary_a = "summary: A form was sent\n", summary_b = "summary: Two forms were sent\n";
  const std::string corrected_a = replaced(acknowledged, "2026-03-04", "2026-03-03");
  const std::string corrected_b = replaced(acknowledged, "2026-03-04", "2026-03-05");
  const std::string same_but_comment = "  - {date: 2026-03-06, event: noted, note: Rang}  # twice\n";
  const ConflictRow rows[] = {
      {"both edit one key, and append", base, top + summary_a + events + noted, top + summary_b + events + interim,
       top + between(summary_a, summary_b) + events + noted + interim,
       "'summary' is not the same on both sides, and neither is as it was"},
      {"both add a key", base, replaced(base, "events:", "service: adults\nevents:"),
       replaced(base, "events:", "service: children\nevents:"),
       head + between("service: adults\n", "service: children\n") + events,
       "'service' is not the same on both sides, and neither is as it was"},
      {"a key is changed and taken out", base, top + summary_a + events, top + events,
       top + between(summary_a, "") + events, "'summary' was changed by ours and taken out by theirs"},
      {"both correct one event", base, received + corrected_a + noted, received + corrected_b,
       received + between(corrected_a, corrected_b) + noted,
       "the event 'acknowledged' of 2026-03-03 is not the same on both sides, and neither is as it was"},
      {"an event is corrected and taken out", base + noted, base, base + replaced(noted, "Rang", "Rang twice"),
       base + between("", replaced(noted, "Rang", "Rang twice")),
       "the event 'noted' of 2026-03-06 was taken out by ours and changed by theirs"},
      {"the same event in other words", base, base + noted, base + same_but_comment,
       base + between(noted, same_but_comment),
       "the event 'noted' of 2026-03-06 is not the same on both sides, and neither is as it was"},
      {"the same events in another order", base, base + noted + interim, base + interim + noted, "",
       "it cannot be told what became of each event"},
      {"both took the last event out, and each has another", base + noted, base + interim, base + responded,
       base + between(interim, responded), "it cannot be told what became of each event"},
      {"the comments at the end", base + "# a\n", base + "# b\n", base + "# c\n", base + between("# b\n", "# c\n"),
       "the comment at the end is not the same on both sides, and neither is as it was"},
      {"theirs cannot be read", base, base + noted, base + "  - {date: 2026-03-09, event: noted\n",
       base + between(noted, "  - {date: 2026-03-09, event: noted\n"),
       "their side has mistakes, or is laid out in brackets"},
      {"ours has markers already", base, base + between(noted, interim), base + responded,
       base + between(between(noted, interim), responded), "our side has mistakes, or is laid out in brackets"},
      {"a date is wrong", base, base + noted, base + replaced(interim, "03-09", "02-30"),
       base + between(noted, replaced(interim, "03-09", "02-30")),
       "their side has mistakes, or is laid out in brackets"},
      {"the base cannot be read", base + "  - {", base + noted, base + interim, base + between(noted, interim),
       "what both sides began with has mistakes, or is laid out in brackets"},
      {"a list of events in brackets", base, base + noted, head + "events: [{date: 2026-03-04, event: acknowledged}]\n",
       "", "their side has mistakes, or is laid out in brackets"},
      {"the reference is not that of the file", base, replaced(base, "C-2026-0004", "C-2026-0005") + noted,
       base + interim, "", "the two sides do not fit together"},
      {"one side has emptied the file", base, base + noted, "", between(base + noted, ""),
       "their side has mistakes, or is laid out in brackets"},
  };
  for (const ConflictRow& row : rows) {
    CAPTURE(row.what);
    const MergeOutcome outcome = merge(row.before, row.ours, row.theirs);
    CHECK_FALSE(outcome.clean);
    CHECK_FALSE(outcome.two_cases);
    if (!row.text.empty()) CHECK(outcome.text == row.text);
    CHECK(join(outcome.conflicts, "; ") == row.told);
  }
}

TEST_CASE("two cases with one reference are never made one") {
  const std::string advice = ": plaint renumber gives one of the two cases another reference\n";
  const std::string other = replaced(base, "A form was sent twice", "Nobody came");
  MergeOutcome outcome = merge("", base, other);
  CHECK_FALSE(outcome.clean);
  CHECK(outcome.two_cases);
  CHECK(outcome.text == "<<<<<<< ours" + advice + base + "=======\n" + other + ">>>>>>> theirs" + advice);
  CHECK(outcome.conflicts == std::vector<std::string>{"each side made a case, and both took the same reference"});

  outcome = merge("", base + noted, base + interim);
  CHECK_FALSE(outcome.clean);
  CHECK(outcome.two_cases);
  CHECK(outcome.conflicts ==
        std::vector<std::string>{"both sides made this case, with the same head: it may be one case or two"});

  CHECK(merge("", base, base).clean);  // the very same file
}

TEST_CASE("what was recorded in one case is never put into another that has its reference") {
  // As a rebase gives it: the case that we made, the one that was there already, and what we recorded in ours.
  const std::string top = "case: C-2026-0004\nkind: complaint\npolicy: imago@2023-04-20\n";
  const std::string mine = top + "received: 2026-03-02\nsummary: The hall was locked\nevents:\n";
  const std::string same_day = top + "received: 2026-03-02\nsummary: Nobody rang back\nevents:\n" + acknowledged;
  const std::string other_day =
      top + "received: 2026-03-03\nsummary: The hall was cold\nchannel: email\nservice: adults\nevents:\n";
  const std::string bare = top + "received: 2026-03-02\nevents:\n" + acknowledged;
  const std::string other_bare = top + "received: 2026-03-05\nevents:\n" + interim;
  CHECK(merge(mine, same_day, mine + noted).two_cases);
  CHECK(merge(mine, mine + noted, same_day).two_cases);
  CHECK(merge(bare, other_bare, bare + noted).two_cases);
  CHECK(merge(mine + noted, other_day + acknowledged, mine + noted + responded).clean == false);

  CHECK(merge(mine, replaced(mine, "The hall was locked", "The hall was locked again"), mine + noted).clean);
  CHECK(merge(mine, replaced(mine, "2026-03-02", "2026-03-01"), mine + noted).clean);
  CHECK(merge(bare, replaced(bare, "2026-03-02", "2026-03-01"), bare + noted).clean);
}

TEST_CASE("the diary is merged like the events of a case") {
  const std::string before = "# What we did\nevents:\n  # yearly\n  - {date: 2026-01-05, event: policy-reviewed}\n";
  const std::string told = "  - {date: 2026-02-01, event: trustees-told}\n",
                    trends = "  - {date: 2026-01-20, event: trends-analysed}\n";
  MergeOutcome outcome = yaml::merge_cases({"diary.yaml", before, before + told, before + trends});
  CHECK(outcome.clean);
  CHECK(outcome.text == before + trends + told);
  outcome = yaml::merge_cases({"", before, before + told, before + trends});
  CHECK(outcome.text == before + trends + told);
  outcome = yaml::merge_cases({"diary.yaml", "", before + told, before + trends});
  CHECK(outcome.clean);
  CHECK(outcome.text == before + trends + told);
}

TEST_CASE("what may have been recorded twice is kept twice, and said") {
  const std::string by_letter = "  - {date: 2026-03-09, event: responded, via: letter}\n";
  const std::string by_email = "  - {date: 2026-03-09, event: responded, via: email}\n";
  const MergeOutcome outcome = merge(base, base + by_letter, base + by_email);
  CHECK(outcome.clean);
  CHECK(outcome.text == base + by_letter + by_email);
  CHECK(outcome.notes ==
        std::vector<std::string>{"both sides recorded 'responded' of 2026-03-09, in other words, and both are "
                                 "kept: if it happened once, take one out"});
  CHECK(merge(base, base + by_letter, base + by_letter + noted).notes.empty());
  CHECK(merge(base, replaced(base, "cleo", "dara"), base + noted).notes.empty());
}

TEST_CASE("without a path the reference in the file is taken as it is") {
  CHECK(yaml::merge_cases({"", base, base + interim, base + noted}).text == base + noted + interim);
  CHECK_FALSE(yaml::merge_cases({"cases/2026/C-2026-0005.yaml", base, base + interim, base + noted}).clean);
}

TEST_CASE("a case that got another number on one side takes the events of the other along") {
  const std::string renumbered = replaced(base, "C-2026-0004", "C-2026-0005");
  const MergeOutcome outcome = yaml::merge_cases({"cases/2026/C-2026-0005.yaml", base, renumbered, base + noted});
  CHECK(outcome.clean);
  CHECK(outcome.text == renumbered + noted);
}
