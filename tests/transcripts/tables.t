Which holiday tables a command reads: those of plaint.yaml's division, and the others when a policy counts in one of them.

  $ use tests/diagnostics/common
  $ add policies/calendars
  $ cat > policies/glasgow.yaml <<EOF
  > policy: glasgow
  > version: "1"
  > in-force: 2026-01-01
  > title: The policy of the shop in Glasgow
  > organisation: Example Charity
  > counting: {division: scotland}
  > roles: {manager: Manager}
  > kinds:
  >   complaint:
  >     stages:
  >       first:
  >         title: First answer
  >         handler: manager
  >         promises:
  >           acknowledgement: {within: 3 working days, met-by: acknowledged, clause: "1"}
  > retention: {for: 6 years, of: closed, clause: "8"}
  > EOF
  $ cat > cases/2026/C-2026-0001.yaml <<EOF
  > case: C-2026-0001
  > kind: complaint
  > policy: example@1
  > received: 2026-11-27
  > summary: A parcel that did not come
  > events: []
  > EOF

A table with a mistake hinders nobody who does not count by it. `plaint check` tells it:

  $ cat > policies/calendars/scotland-2007-2011.yaml <<EOF
  > # Typed by hand
  > calendar: scotland
  > titel: Scotland
  > source: typed by hand
  > years: 2007 to 2011
  > holidays: []
  > EOF
  $ plaint overdue --as-of 2026-12-04
  1 overdue on Friday 4 December 2026

  C-2026-0001  First answer   acknowledgement   2 working days late   due Wed 2 Dec   Manager   1

  Next: plaint record C-2026-0001 acknowledged
  $ plaint check --as-of 2026-12-04
  policies/calendars/scotland-2007-2011.yaml:2:1: error: a calendar file needs the key 'title' [missing-key]
  calendar: scotland
  ^
  hint: add a line 'title: ...'

  policies/calendars/scotland-2007-2011.yaml:3:1: error: 'titel' is not a key of a calendar file [unknown-key]
  titel: Scotland
  ^~~~~
  hint: did you mean 'title'?

  2 errors in 1 of 10 files
  [1]

A policy that counts by it needs it. St Andrew's Day, Monday 30 November, is none of the working days of Glasgow:

  $ cat > cases/2026/C-2026-0002.yaml <<EOF
  > case: C-2026-0002
  > kind: complaint
  > policy: glasgow@1
  > received: 2026-11-27
  > summary: A wrong bill
  > events: []
  > EOF
  $ plaint overdue --as-of 2026-12-04
  1 file has mistakes, so this may not be everything (plaint check says what to do)

  policies/calendars/scotland-2007-2011.yaml:2: a calendar file needs the key 'title' (and 1 more)

  2 overdue on Friday 4 December 2026

  C-2026-0001  First answer   acknowledgement   2 working days late   due Wed 2 Dec   Manager   1
  C-2026-0002  First answer   acknowledgement   1 working day late    due Thu 3 Dec   Manager   1

  Next: plaint record C-2026-0001 acknowledged
  [1]
  $ rm policies/calendars/scotland-2007-2011.yaml
  $ plaint overdue --as-of 2026-12-04
  2 overdue on Friday 4 December 2026

  C-2026-0001  First answer   acknowledgement   2 working days late   due Wed 2 Dec   Manager   1
  C-2026-0002  First answer   acknowledgement   1 working day late    due Thu 3 Dec   Manager   1

  Next: plaint record C-2026-0001 acknowledged
  $ plaint why C-2026-0002 acknowledgement --as-of 2026-12-04
  C-2026-0002  acknowledgement: 1 working day late, due Thu 3 Dec

  1. The policy promises 'acknowledgement' within 3 working days of the start of the stage.
       policies/glasgow.yaml:15, clause 1
  2. The clock starts on Fri 27 November 2026 (received).
       cases/2026/C-2026-0002.yaml:4
  3. Not counted: 2 days of weekends.
  4. Not counted: Mon 30 November 2026, St Andrew’s Day.
  5. Due on Thu 3 December 2026.
  6. Not kept by Fri 4 December 2026: 1 working day late.
  $ plaint check --as-of 2026-12-04
  No mistakes in 10 files

A table that says elsewhere than in its first line of which division it is may be of any, and is read:

  $ cat > policies/calendars/more.yaml <<EOF
  > title: England and Wales, as the office has it
  > calendar: england-and-wales
  > source: typed by hand
  > years: 2028
  > holidays: []
  > EOF
  $ plaint overdue --as-of 2026-12-04
  1 file has mistakes, so this may not be everything (plaint check says what to do)

  policies/calendars/more.yaml:4: 2028 of 'england-and-wales' is covered already in policies/calendars/england-and-wales.yaml

  2 overdue on Friday 4 December 2026

  C-2026-0001  First answer   acknowledgement   2 working days late   due Wed 2 Dec   Manager   1
  C-2026-0002  First answer   acknowledgement   1 working day late    due Thu 3 Dec   Manager   1

  Next: plaint record C-2026-0001 acknowledged
  [1]
  $ rm policies/calendars/more.yaml

Where every part of the United Kingdom counts, all of its tables are read:

  $ cat > plaint.yaml <<EOF
  > organisation: Example Charity
  > policy: example@1
  > division: uk-any
  > EOF
  $ plaint overdue --as-of 2026-12-04
  2 overdue on Friday 4 December 2026

  C-2026-0001  First answer   acknowledgement   1 working day late   due Thu 3 Dec   Manager   1
  C-2026-0002  First answer   acknowledgement   1 working day late   due Thu 3 Dec   Manager   1

  Next: plaint record C-2026-0001 acknowledged
  $ echo 'years: 2012 to 2028' > policies/calendars/scotland.yaml
  $ plaint overdue --as-of 2026-12-04
  2 files have mistakes, so this may not be everything (plaint check says what to do)

  policies/calendars/scotland.yaml:1: a calendar file needs the key 'calendar' (and 3 more)
  policies/glasgow.yaml: there are no bank holidays for 'scotland'

  2 overdue on Friday 4 December 2026

  C-2026-0001  First answer   acknowledgement   2 working days late   due Wed 2 Dec (provisional)   Manager   1
  C-2026-0002  First answer   acknowledgement   2 working days late   due Wed 2 Dec (provisional)   Manager   1

  Next: plaint record C-2026-0001 acknowledged
  [1]

Of a division that nobody has a table for, all are read, so that it can be told which there are:

  $ add policies/calendars
  $ cat > plaint.yaml <<EOF
  > organisation: Example Charity
  > policy: example@1
  > division: wales
  > EOF
  $ plaint check plaint.yaml --as-of 2026-12-04
  plaint.yaml:3:11: error: there is no calendar for the division 'wales' [unknown-division]
  division: wales
            ^~~~~
  hint: known: england-and-wales, northern-ireland, scotland, uk-any, uk-common

  1 error in 1 file
  [1]
  $ plaint next --as-of 2026-12-04
  1 file has mistakes, so this may not be everything (plaint check says what to do)

  plaint.yaml:3: there is no calendar for the division 'wales'

  C-2026-0001  acknowledged   for acknowledgement   2 working days late
  C-2026-0002  acknowledged   for acknowledgement   1 working day late

  All that may come next in one of them: plaint next CASE
  [1]
