What plaint says when it is asked nothing in particular.

  $ add policies
  $ cat > plaint.yaml <<EOF
  > organisation: Imago
  > policy: imago
  > meetings: {trustees: [2026-05-20]}
  > EOF
  $ echo "events: [{date: 2025-12-10, event: policy-reviewed}]" > diary.yaml
  $ plaint
  Imago, Friday 20 March 2026: no cases

  Nothing is overdue

  Nothing is due until Fri 27 March 2026
  $ cat > cases/2026/C-2026-0001.yaml <<EOF
  > case: C-2026-0001
  > kind: complaint
  > policy: imago@2023-04-20
  > received: 2026-03-12
  > summary: Volunteer did not arrive for two booked visits
  > complainant: staff
  > EOF
  $ plaint
  Imago, Friday 20 March 2026: 1 case, 1 open

  2 overdue
  C-2026-0001  First steps   acknowledgement    6 working days late   due Thu 12 Mar   manager   2.3 First steps
  C-2026-0001  First steps   initial response   1 working day late    due Thu 19 Mar   manager   2.3 First steps

  1 due until Fri 27 March 2026
  C-2026-0001  First steps   tell quality manager   reminder Mon 16 Mar   manager   4.1

  To be decided
  C-2026-0001  divert to Grievance Policy (staff)   to be decided   2.3 Purpose

  Next: plaint record C-2026-0001 diverted --rule staff   (to Grievance Policy)
  $ plaint --as-of 2026-03-12
  Imago, Thursday 12 March 2026: 1 case, 1 open

  Nothing is overdue

  3 due until Thu 19 March 2026
  C-2026-0001  First steps   acknowledgement        due today             manager   2.3 First steps
  C-2026-0001  First steps   tell quality manager   reminder Mon 16 Mar   manager   4.1
  C-2026-0001  First steps   initial response       due Thu 19 Mar        manager   2.3 First steps

  To be decided
  C-2026-0001  divert to Grievance Policy (staff)   to be decided   2.3 Purpose

  Next: plaint record C-2026-0001 diverted --rule staff   (to Grievance Policy)
  $ plaint --as-of 2026-03-01
  Imago, Sunday 1 March 2026: no cases

  Nothing is overdue

  Nothing is due until Fri 6 March 2026
  $ echo "case: C-2026-0002" > cases/2026/C-2026-0002.yaml
  $ plaint
  Imago, Friday 20 March 2026: 1 case, 1 open

  1 file has mistakes, so this may not be everything (plaint check says what to do)

  cases/2026/C-2026-0002.yaml:1: a case needs the key 'policy' (and 2 more)

  2 overdue
  C-2026-0001  First steps   acknowledgement    6 working days late   due Thu 12 Mar   manager   2.3 First steps
  C-2026-0001  First steps   initial response   1 working day late    due Thu 19 Mar   manager   2.3 First steps

  1 due until Fri 27 March 2026
  C-2026-0001  First steps   tell quality manager   reminder Mon 16 Mar   manager   4.1

  To be decided
  C-2026-0001  divert to Grievance Policy (staff)   to be decided   2.3 Purpose

  Next: plaint check cases/2026/C-2026-0002.yaml
  [1]
  $ plaint --format json
  {
    "as_of": "2026-03-20",
    "organisation": "Imago",
    "complete": false,
    "cases": 1,
    "open": 1,
    "overdue": [
      {
        "case": "C-2026-0001",
        "kind": "complaint",
        "stage": "informal",
        "promise": "acknowledgement",
        "subject": "",
        "due": "2026-03-12",
        "late": 6,
        "unit": "working days",
        "handler": "manager",
        "clause": "2.3 First steps",
        "policy": "imago@2023-04-20",
        "summary": "Volunteer did not arrive for two booked visits"
      },
      {
        "case": "C-2026-0001",
        "kind": "complaint",
        "stage": "informal",
        "promise": "initial-response",
        "subject": "",
        "due": "2026-03-19",
        "late": 1,
        "unit": "working days",
        "handler": "manager",
        "clause": "2.3 First steps",
        "policy": "imago@2023-04-20",
        "summary": "Volunteer did not arrive for two booked visits"
      }
    ],
    "due": [
      {
        "case": "C-2026-0001",
        "kind": "complaint",
        "stage": "informal",
        "promise": "tell-quality-manager",
        "subject": "",
        "due": null,
        "state": "due-soon",
        "reminder": "2026-03-16",
        "provisional": false,
        "handler": "manager",
        "clause": "4.1",
        "policy": "imago@2023-04-20",
        "summary": "Volunteer did not arrive for two booked visits"
      }
    ],
    "no_handler": [],
    "decisions": [
      {
        "case": "C-2026-0001",
        "rule": "staff",
        "decision": "divert to Grievance Policy (staff)",
        "clause": "2.3 Purpose"
      }
    ],
    "patterns": [],
    "unreadable": [
      {
        "file": "cases/2026/C-2026-0002.yaml",
        "line": 1,
        "message": "a case needs the key 'policy'"
      },
      {
        "file": "cases/2026/C-2026-0002.yaml",
        "line": 1,
        "message": "a case needs the key 'kind'"
      },
      {
        "file": "cases/2026/C-2026-0002.yaml",
        "line": 1,
        "message": "a case needs the key 'received'"
      }
    ]
  }
  [1]

A policy that wants to hear of what happens again:

  $ cat > policies/small.yaml <<EOF
  > policy: small
  > version: "1"
  > in-force: 2020-01-01
  > title: Small policy
  > organisation: Small
  > roles: {manager: Manager}
  > facts: {service: [other, befriending, transport]}
  > patterns:
  >   repeated: {same: [service], at-least: 2, within: 12 months, clause: "9"}
  > kinds:
  >   complaint:
  >     stages:
  >       open: {handler: manager, promises: {reply: {within: 10 working days, met-by: responded, clause: "1"}}}
  > EOF
  $ cat > plaint.yaml <<EOF
  > organisation: Small
  > policy: small
  > EOF
  $ rm diary.yaml
  $ rm cases/2026/C-2026-0001.yaml
  $ rm cases/2026/C-2026-0002.yaml
  $ cat > cases/2026/C-2026-0003.yaml <<EOF
  > case: C-2026-0003
  > kind: complaint
  > policy: small@1
  > received: 2026-03-18
  > service: befriending
  > EOF
  $ cat > cases/2025/C-2025-0009.yaml <<EOF
  > case: C-2025-0009
  > kind: complaint
  > policy: small@1
  > received: 2025-03-19
  > service: befriending
  > events: [{date: 2025-03-20, event: responded, outcome: upheld}, {date: 2025-03-21, event: closed, outcome: upheld}]
  > EOF
  $ plaint --as-of 2026-03-19
  Small, Thursday 19 March 2026: 2 cases, 1 open

  Nothing is overdue

  Nothing is due until Thu 26 March 2026

  Repeated issues
  service: befriending: 2 cases within 12 months (9): C-2025-0009, C-2026-0003
  $ plaint --as-of 2026-03-20
  Small, Friday 20 March 2026: 2 cases, 1 open

  Nothing is overdue

  Nothing is due until Fri 27 March 2026

Another policy that a case uses has its own cases judged, though plaint.yaml does not name it; one case alone is no repetition:

  $ cat > policies/further.yaml <<EOF
  > policy: further
  > version: "1"
  > in-force: 2020-01-01
  > title: Further policy
  > organisation: Small
  > roles: {manager: Manager}
  > facts: {service: [other, befriending, transport]}
  > patterns:
  >   repeated: {same: [service], at-least: 2, within: 6 months, clause: "4"}
  > kinds:
  >   complaint:
  >     stages:
  >       open: {handler: manager, promises: {reply: {within: 10 working days, met-by: responded, clause: "1"}}}
  > EOF
  $ cat > cases/2026/C-2026-0004.yaml <<EOF
  > case: C-2026-0004
  > kind: complaint
  > policy: further@1
  > received: 2026-03-18
  > service: befriending
  > EOF
  $ plaint --as-of 2026-03-19
  Small, Thursday 19 March 2026: 3 cases, 2 open

  Nothing is overdue

  Nothing is due until Thu 26 March 2026

  Repeated issues
  service: befriending: 2 cases within 12 months (9): C-2025-0009, C-2026-0003
  $ cat > cases/2026/C-2026-0005.yaml <<EOF
  > case: C-2026-0005
  > kind: complaint
  > policy: further@1
  > received: 2026-03-19
  > service: befriending
  > EOF
  $ plaint --as-of 2026-03-19
  Small, Thursday 19 March 2026: 4 cases, 3 open

  Nothing is overdue

  Nothing is due until Thu 26 March 2026

  Repeated issues
  service: befriending: 2 cases within 12 months (9): C-2025-0009, C-2026-0003
  service: befriending: 2 cases within 6 months (4): C-2026-0004, C-2026-0005
  $ plaint --as-of 2026-03-19 --format json
  {
    "as_of": "2026-03-19",
    "organisation": "Small",
    "complete": true,
    "cases": 4,
    "open": 3,
    "overdue": [],
    "due": [],
    "no_handler": [],
    "decisions": [],
    "patterns": [
      {
        "name": "repeated",
        "policy": "small@1",
        "same": [
          "service: befriending"
        ],
        "cases": [
          "C-2025-0009",
          "C-2026-0003"
        ],
        "clause": "9"
      },
      {
        "name": "repeated",
        "policy": "further@1",
        "same": [
          "service: befriending"
        ],
        "cases": [
          "C-2026-0004",
          "C-2026-0005"
        ],
        "clause": "4"
      }
    ],
    "unreadable": []
  }
