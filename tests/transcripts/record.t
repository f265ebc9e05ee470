An event is written into the case, and what it did is told. Here with git, which gets a commit without names or notes.

  $ on-disk
  $ add policies
  $ cat > plaint.yaml <<EOF
  > organisation: Imago
  > policy: imago
  > meetings: {trustees: [2026-03-25, 2026-05-20]}
  > staff:
  >   asha: {name: Asha Example, email: asha@example.org, roles: [quality-manager]}
  >   cleo: {name: Cleo Example, email: cleo@example.org, roles: [chief-executive]}
  > EOF
  $ cat > cases/2026/C-2026-0001.yaml <<EOF
  > case: C-2026-0001
  > kind: complaint
  > policy: imago@2023-04-20
  > received: 2026-03-02
  > complainant: service-user
  > points:
  >   p1: First missed visit
  >   p2: Nobody rang back
  > EOF
  $ git init -q
  $ git add .
  $ git commit -q -m start
  $ plaint record 1 ack --date 2026-03-02 --via phone
  C-2026-0001: acknowledged recorded for Monday 2 March 2026
    kept  acknowledgement (due Mon 2 Mar)   2.3 First steps

  Next: plaint record C-2026-0001 interim-sent
  $ cat cases/2026/C-2026-0001.yaml
  case: C-2026-0001
  kind: complaint
  policy: imago@2023-04-20
  received: 2026-03-02
  complainant: service-user
  points:
    p1: First missed visit
    p2: Nobody rang back
  events:
    - date: 2026-03-02
      event: acknowledged
      by: asha
      via: phone
  $ git log --format=%an:%n%B -1
  Asha Example:
  C-2026-0001: acknowledged

  Case: C-2026-0001
  Event: acknowledged
  Date: 2026-03-02
  $ plaint record 1 quality-manager-told --date yesterday
  C-2026-0001: quality-manager-told recorded for Thursday 19 March 2026
    kept  tell quality manager   4.1

  Next: plaint record C-2026-0001 interim-sent
  $ plaint record 1 esc --grounds "Nobody has rung" --via letter
  C-2026-0001: escalated recorded for Friday 20 March 2026
    stage     Written complaint: Chief Executive
    missed    initial response, 9 working days late (due Mon 9 Mar)   2.3 First steps
    now owed  acknowledgement, due Wed 25 Mar                         3.2
              reply, due Tue 7 Apr                                    3.3

  Next: plaint record C-2026-0001 acknowledged

A letter that does not go in writing is told at once:

  $ plaint record 1 acknowledged
  C-2026-0001: acknowledged recorded for Friday 20 March 2026
    not kept  acknowledgement: that takes via letter or email   3.2

  Next: plaint record C-2026-0001 acknowledged
  $ plaint record 1 acknowledged --via email --note "With the leaflet"
  C-2026-0001: acknowledged recorded for Friday 20 March 2026
    kept  acknowledgement (due Wed 25 Mar)   3.2

  Next: plaint record C-2026-0001 responded   (or interim-sent, if the investigation is not finished)

Long texts come from a file or standard input, and never stand in the process list:

  $ plaint record 1 interim --note - <<EOF
  > We have spoken to the coordinator.
  > She is back on Monday.
  > EOF
  C-2026-0001: interim-sent recorded for Friday 20 March 2026
    held      reply, before closed       3.3
    now owed  progress, due Tue 14 Apr   3.3

  Next: plaint record C-2026-0001 updated
  $ echo Spoke to both volunteers > note.txt
  $ plaint record 1 noted --note @note.txt
  C-2026-0001: noted recorded for Friday 20 March 2026

  Next: plaint record C-2026-0001 updated

Each point of complaint has its own finding; the ids of actions and measures are the next ones free:

  $ plaint record 1 found --point p1 --outcome upheld
  C-2026-0001: found p1 recorded for Friday 20 March 2026

  Next: plaint record C-2026-0001 updated
  $ plaint record 1 action-agreed --what "Ring before every visit" --owner cleo --due 2026-04-10
  C-2026-0001: action-agreed a1 recorded for Friday 20 March 2026

  Next: plaint record C-2026-0001 updated
  $ plaint record 1 action-agreed --what "Train the coordinators" --owner cleo --due 2026-05-29
  C-2026-0001: action-agreed a2 recorded for Friday 20 March 2026

  Next: plaint record C-2026-0001 updated
  $ plaint record 1 respond --outcome partly --by cleo
  C-2026-0001: responded recorded for Friday 20 March 2026
    kept            reply                                        3.3
    no longer owed  progress (due Tue 14 Apr)                    3.3
    may go to       Local Government and Social Care Ombudsman   3.5

  Next: plaint record C-2026-0001 cause-found
  $ plaint record 1 cause --cause lapse
  C-2026-0001: cause-found recorded for Friday 20 March 2026
    kept      decide cause                        4.2
    now owed  prevent recurrence, before closed   4.2

  Next: plaint record C-2026-0001 measure-introduced
  $ plaint record 1 measure-introduced --what "A list of visits by the telephone"
  C-2026-0001: measure-introduced m1 recorded for Friday 20 March 2026
    kept      prevent recurrence                   4.2
    now owed  review measures m1, due Mon 21 Sep   4.3

  Next: plaint record C-2026-0001 closed   (nothing else is owed)
  $ plaint record 1 closed --outcome partly-upheld
  C-2026-0001: closed recorded for Friday 20 March 2026
    stage  closed: partly upheld

  Next: plaint record C-2026-0001 measure-reviewed --measure m1
  $ cat cases/2026/C-2026-0001.yaml
  case: C-2026-0001
  kind: complaint
  policy: imago@2023-04-20
  received: 2026-03-02
  complainant: service-user
  points:
    p1: First missed visit
    p2: Nobody rang back
  events:
    - date: 2026-03-02
      event: acknowledged
      by: asha
      via: phone
    - date: 2026-03-19
      event: quality-manager-told
      by: asha
    - date: 2026-03-20
      event: escalated
      by: asha
      via: letter
      grounds: Nobody has rung
    - date: 2026-03-20
      event: acknowledged
      by: asha
    - date: 2026-03-20
      event: acknowledged
      by: asha
      via: email
      note: With the leaflet
    - date: 2026-03-20
      event: interim-sent
      by: asha
      note: |-
        We have spoken to the coordinator.
        She is back on Monday.
    - date: 2026-03-20
      event: noted
      by: asha
      note: Spoke to both volunteers
    - date: 2026-03-20
      event: found
      by: asha
      point: p1
      outcome: upheld
    - date: 2026-03-20
      event: action-agreed
      by: asha
      action: a1
      what: Ring before every visit
      owner: cleo
      due: 2026-04-10
    - date: 2026-03-20
      event: action-agreed
      by: asha
      action: a2
      what: Train the coordinators
      owner: cleo
      due: 2026-05-29
    - date: 2026-03-20
      event: responded
      by: cleo
      outcome: partly-upheld
    - date: 2026-03-20
      event: cause-found
      by: asha
      cause: lapse-or-failing
    - date: 2026-03-20
      event: measure-introduced
      by: asha
      measure: m1
      what: A list of visits by the telephone
    - date: 2026-03-20
      event: closed
      by: asha
      outcome: partly-upheld
  $ plaint check
  No mistakes in 14 files

The organisation has its diary, which is made when it is needed:

  $ plaint record organisation policy-reviewed --date 2026-01-14
  organisation: policy-reviewed recorded for Wednesday 14 January 2026
    kept  policy review, 13 days late (due Thu 1 Jan)   Office use
  $ cat diary.yaml
  events:
    - date: 2026-01-14
      event: policy-reviewed
      by: asha
  $ git log --format=%s
  organisation: policy-reviewed
  C-2026-0001: closed
  C-2026-0001: measure-introduced
  C-2026-0001: cause-found
  C-2026-0001: responded
  C-2026-0001: action-agreed
  C-2026-0001: action-agreed
  C-2026-0001: found
  C-2026-0001: noted
  C-2026-0001: interim-sent
  C-2026-0001: acknowledged
  C-2026-0001: acknowledged
  C-2026-0001: escalated
  C-2026-0001: quality-manager-told
  C-2026-0001: acknowledged
  start
  $ git status --short
  ?? note.txt

Without writing, and for programs:

  $ plaint record 1 measure-reviewed --measure m1 --dry-run
  C-2026-0001: measure-reviewed m1 of Friday 20 March 2026 may be recorded; nothing is written yet. It would be

    - date: 2026-03-20
      event: measure-reviewed
      by: asha
      measure: m1

    kept      review measures m1 (due Mon 21 Sep)   4.3
    now owed  review measures m1, due Mon 21 Sep    4.3
  $ plaint record 1 reopened --reason "New evidence" --format json
  {
    "case": "C-2026-0001",
    "event": "reopened",
    "date": "2026-03-20",
    "by": [
      "asha"
    ],
    "fields": {
      "reason": "New evidence"
    },
    "written": true,
    "lines": null,
    "stage": "formal",
    "moved": true,
    "open": true,
    "handler": "chief-executive",
    "kept": [],
    "held": [],
    "broken": [],
    "over": [],
    "running": [
      {
        "promise": "acknowledgement",
        "subject": "",
        "due": "2026-03-25",
        "state": "open",
        "late": 0,
        "unit": null,
        "clause": "3.2",
        "policy": "imago@2023-04-20"
      },
      {
        "promise": "reply",
        "subject": "",
        "due": "2026-04-07",
        "state": "open",
        "late": 0,
        "unit": null,
        "clause": "3.3",
        "policy": "imago@2023-04-20"
      }
    ],
    "moved_dates": [],
    "missed": [],
    "external": [],
    "breaches": [],
    "next": "plaint record C-2026-0001 acknowledged"
  }

A time of day is kept, for policies with a cut-off; a case elsewhere in the workspace is found from there:

  $ plaint record 1 contacted --date 2026-03-20T17:30 --by "asha, cleo"
  C-2026-0001: contacted recorded for Friday 20 March 2026

  Next: plaint record C-2026-0001 acknowledged
  $ cd cases/2026
  $ echo "Rang again." > call.txt
  $ plaint record C-2026-0001.yaml contacted --note @call.txt --format json --dry-run > call.json
  $ cd ../..
  $ git show --format=%s
  C-2026-0001: contacted

  diff --git a/cases/2026/C-2026-0001.yaml b/cases/2026/C-2026-0001.yaml
  index f95ba25..140f177 100644
  --- a/cases/2026/C-2026-0001.yaml
  +++ b/cases/2026/C-2026-0001.yaml
  @@ -77,3 +77,6 @@ events:
       event: reopened
       by: asha
       reason: New evidence
  +  - date: 2026-03-20T17:30
  +    event: contacted
  +    by: [asha, cleo]
