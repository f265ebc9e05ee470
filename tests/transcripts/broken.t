Files that somebody broke: each is told, none is passed over, and nothing in them reaches the terminal as it is.

  $ add policies
  $ cat > plaint.yaml <<EOF
  > organisation: "Imago \u202e"
  > policy: imagoo
  > overlays: [nope@1]
  > meetings: {trustees: {dates: [2026-05-20], papers: 5 school days}}
  > due-soon: 3 wibble days
  > EOF
  $ cat > cases/2026/C-2026-0001.yaml <<EOF
  > case: C-2026-0001
  > kind: complaint
  > policy: imago@2023-04-20
  > received: 2026-03-02
  > summary: "turned \u202e round"
  > starts-at: nowhere
  > events:
  >   - {date: 2026-03-01, event: acknowledged}
  > EOF
  $ echo "" > cases/2026/C-2026-0002.yaml
  $ cat > cases/2026/C-2026-0003.yml <<EOF
  > case: C-2026-0003
  > kind: complaint
  > policy: imago@2023-04-20
  > received: 2026-03-02
  > EOF
  $ cat > cases/2025/C-2026-0001.yaml <<EOF
  > case: C-2026-0001
  > kind: complaint
  > policy: draft@1
  > received: 2026-03-02
  > EOF
  $ cat > policies/draft.yaml <<EOF
  > policy: draft
  > EOF
  $ plaint check
  cases/2025/C-2026-0001.yaml:3:9: error: the policy 'draft@1' cannot be read [unknown-policy]
  policy: draft@1
          ^
  hint: put right what is wrong in policies/draft.yaml

  cases/2026/C-2026-0001.yaml: error: 'C-2026-0001' is also the case in cases/2025/C-2026-0001.yaml [case-twice]
  hint: plaint renumber gives one of the two another number

  cases/2026/C-2026-0001.yaml:6:12: error: a complaint cannot start at 'nowhere' [unknown-stage]
  starts-at: nowhere
             ^
  hint: it may start at informal or formal

  cases/2026/C-2026-0001.yaml:8:31: error: 'acknowledged' on Sun 1 March 2026 is before the case was received on Mon 2 March 2026 [before-receipt]
    - {date: 2026-03-01, event: acknowledged}
                                ^
  hint: correct the date of the event, or 'received'

  cases/2026/C-2026-0002.yaml: error: the file is empty; a case is expected [wrong-type]
  hint: git may still have what stood in it: git log -- cases/2026/C-2026-0002.yaml

  cases/2026/C-2026-0003.yml:1:7: error: the case 'C-2026-0003' stands in the file 'C-2026-0003.yml' [case-file-name]
  case: C-2026-0003
        ^~~~~~~~~~~
  hint: name the file C-2026-0003.yaml, or correct the reference; plaint renumber does it

  plaint.yaml: error: '3 wibble days' needs a calendar 'wibble' [unknown-calendar]
  hint: add 'wibble' under 'calendars' in plaint.yaml

  plaint.yaml:2:9: error: there is no policy 'imagoo' in policies/ [unknown-policy]
  policy: imagoo
          ^
  hint: did you mean 'imago'?

  plaint.yaml:3:12: error: there is no policy 'nope@1' in policies/ [unknown-policy]
  overlays: [nope@1]
             ^
  hint: the policies are balance@1.0, childrens-links@2024-11, data-protection@2026-06, ima@4.0, imago@2023-04-20 or wwms@2017-07

  plaint.yaml:4:12: error: '5 school days' needs a calendar 'school' [unknown-calendar]
  meetings: {trustees: {dates: [2026-05-20], papers: 5 school days}}
             ^
  hint: add 'school' under 'calendars' in plaint.yaml

  policies/draft.yaml:1:1: error: a policy needs 'version' [missing-key]
  policy: draft
  ^
  hint: version: with the name, what a case pins

  policies/draft.yaml:1:1: error: a policy needs 'in-force' [missing-key]
  policy: draft
  ^
  hint: in-force: new cases received from that day may pin this version

  policies/draft.yaml:1:1: error: a policy needs 'roles' [missing-key]
  policy: draft
  ^
  hint: roles: who does things

  policies/draft.yaml:1:1: error: a policy needs 'kinds' [missing-key]
  policy: draft
  ^
  hint: kinds: complaint, compliment, comment

  14 errors in 6 of 18 files
  [1]
  $ plaint overdue
  6 files have mistakes, so this may not be everything (plaint check says what to do)

  cases/2025/C-2026-0001.yaml:3: the policy 'draft@1' cannot be read
  cases/2026/C-2026-0001.yaml: 'C-2026-0001' is also the case in cases/2025/C-2026-0001.yaml (and 2 more)
  cases/2026/C-2026-0002.yaml: the file is empty; a case is expected
  cases/2026/C-2026-0003.yml:1: the case 'C-2026-0003' stands in the file 'C-2026-0003.yml'
  plaint.yaml: '3 wibble days' needs a calendar 'wibble' (and 3 more)
  policies/draft.yaml:1: a policy needs 'version' (and 3 more)

  2 overdue on Friday 20 March 2026

  C-2026-0001  First steps   acknowledgement    14 working days late   due Mon 2 Mar   manager   2.3 First steps
  C-2026-0001  First steps   initial response   9 working days late    due Mon 9 Mar   manager   2.3 First steps

  Next: plaint record C-2026-0001 acknowledged
  [1]
  $ plaint list
  6 files have mistakes, so this may not be everything (plaint check says what to do)

  cases/2025/C-2026-0001.yaml:3: the policy 'draft@1' cannot be read
  cases/2026/C-2026-0001.yaml: 'C-2026-0001' is also the case in cases/2025/C-2026-0001.yaml (and 2 more)
  cases/2026/C-2026-0002.yaml: the file is empty; a case is expected
  cases/2026/C-2026-0003.yml:1: the case 'C-2026-0003' stands in the file 'C-2026-0003.yml'
  plaint.yaml: '3 wibble days' needs a calendar 'wibble' (and 3 more)
  policies/draft.yaml:1: a policy needs 'version' (and 3 more)

  1 case on Friday 20 March 2026

  C-2026-0001  2026-03-02   First steps   14 working days late   acknowledgement, due Mon 2 Mar   manager
  [1]
  $ plaint show 2
  3 files have mistakes, so this may not be everything (plaint check says what to do)

  cases/2026/C-2026-0001.yaml: 'C-2026-0001' is also the case in cases/2025/C-2026-0001.yaml
  plaint.yaml: '3 wibble days' needs a calendar 'wibble' (and 3 more)
  policies/draft.yaml:1: a policy needs 'version' (and 3 more)
  cases/2026/C-2026-0002.yaml: error: the file is empty; a case is expected [wrong-type]
  hint: git may still have what stood in it: git log -- cases/2026/C-2026-0002.yaml
  [1]
  $ plaint show 2 --format json
  3 files have mistakes, so this may not be everything (plaint check says what to do)

  cases/2026/C-2026-0001.yaml: 'C-2026-0001' is also the case in cases/2025/C-2026-0001.yaml
  plaint.yaml: '3 wibble days' needs a calendar 'wibble' (and 3 more)
  policies/draft.yaml:1: a policy needs 'version' (and 3 more)
  cases/2026/C-2026-0002.yaml: error: the file is empty; a case is expected [wrong-type]
  hint: git may still have what stood in it: git log -- cases/2026/C-2026-0002.yaml
  {
    "case": "C-2026-0002",
    "complete": false,
    "unreadable": [
      {
        "file": "cases/2026/C-2026-0002.yaml",
        "line": null,
        "message": "the file is empty; a case is expected"
      }
    ]
  }
  [1]
  $ plaint show 1
  plaint: '1' may be several cases: cases/2025/C-2026-0001.yaml or cases/2026/C-2026-0001.yaml
  hint: type more of the reference
  [2]
  $ plaint show cases/2026/C-2026-0001.yaml
  3 files have mistakes, so this may not be everything (plaint check says what to do)

  cases/2026/C-2026-0001.yaml: 'C-2026-0001' is also the case in cases/2025/C-2026-0001.yaml
  plaint.yaml: '3 wibble days' needs a calendar 'wibble' (and 3 more)
  policies/draft.yaml:1: a policy needs 'version' (and 3 more)
  cases/2026/C-2026-0001.yaml:6:12: error: a complaint cannot start at 'nowhere' [unknown-stage]
  starts-at: nowhere
             ^
  hint: it may start at informal or formal

  cases/2026/C-2026-0001.yaml:8:31: error: 'acknowledged' on Sun 1 March 2026 is before the case was received on Mon 2 March 2026 [before-receipt]
    - {date: 2026-03-01, event: acknowledged}
                                ^
  hint: correct the date of the event, or 'received'

  C-2026-0001  complaint
  turned \u202e round

    stage     First steps, since Mon 2 March 2026
    handler   manager
    received  Mon 2 March 2026
    policy    imago@2023-04-20

  Owed
    acknowledgement       14 working days late   due Mon 2 Mar                             2.3 First steps
    initial response      9 working days late    due Mon 9 Mar                             2.3 First steps
    tell quality manager  due soon               as soon as possible, reminder Wed 4 Mar   4.1
    decide cause          open                   before closed                             4.2

  What happened
    Mon 2 Mar  received

  Where the complainant may go
    Local Government and Social Care Ombudsman  not yet   3.5

  Next: plaint record C-2026-0001 acknowledged
  [1]
