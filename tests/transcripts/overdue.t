The overdue list, on a small workspace.

  $ add policies
  $ cat > plaint.yaml <<EOF
  > organisation: Imago
  > policy: imago
  > meetings:
  >   trustees: [2026-01-21, 2026-03-25, 2026-05-20]
  > staff:
  >   asha: {name: Asha Example, email: asha@example.org, roles: [quality-manager, manager]}
  > EOF
  $ cat > diary.yaml <<EOF
  > events:
  >   - {date: 2025-12-10, event: policy-reviewed}
  > EOF

Nothing is overdue, and nothing is printed:

  $ plaint overdue --as-of 2026-03-20

Two cases that waited too long, and one that did not:

  $ cat > cases/2026/C-2026-0001.yaml <<EOF
  > case: C-2026-0001
  > kind: complaint
  > policy: imago@2023-04-20
  > received: 2026-03-12
  > summary: Volunteer did not arrive for two booked visits
  > events:
  >   - {date: 2026-03-12, event: acknowledged, by: asha}
  > EOF
  $ cat > cases/2026/C-2026-0002.yaml <<EOF
  > case: C-2026-0002
  > kind: complaint
  > policy: imago@2023-04-20
  > received: 2026-03-19
  > summary: Nobody answers the telephone
  > events:
  >   - {date: 2026-03-19, event: acknowledged, by: asha}
  > EOF
  $ cat > cases/2026/C-2026-0004.yaml <<EOF
  > case: C-2026-0004
  > kind: complaint
  > policy: imago@2023-04-20
  > received: 2026-03-02
  > starts-at: formal
  > summary: "=Form sent to the wrong address, twice"
  > events:
  >   - {date: 2026-03-04, event: acknowledged, by: asha, via: letter}
  > EOF
  $ plaint overdue --as-of 2026-03-20
  2 overdue on Friday 20 March 2026

  C-2026-0004  Written complaint   reply              4 working days late   due Mon 16 Mar   Chief Executive   3.3
  C-2026-0001  First steps         initial response   1 working day late    due Thu 19 Mar   manager           2.3 First steps

  Next: plaint record C-2026-0004 responded   (or interim-sent, if the investigation is not finished)
  $ plaint overdue --as-of 2026-03-20 --format json
  {
    "as_of": "2026-03-20",
    "complete": true,
    "overdue": [
      {
        "case": "C-2026-0004",
        "kind": "complaint",
        "stage": "formal",
        "promise": "reply",
        "subject": "",
        "due": "2026-03-16",
        "late": 4,
        "unit": "working days",
        "handler": "chief-executive",
        "clause": "3.3",
        "policy": "imago@2023-04-20",
        "summary": "=Form sent to the wrong address, twice"
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
    "no_handler": [],
    "unreadable": []
  }
  $ plaint overdue --as-of 2026-03-20 --format csv
  case,kind,stage,promise,subject,due,late,unit,handler,clause,policy,summary
  C-2026-0004,complaint,formal,reply,,2026-03-16,4,working days,chief-executive,3.3,imago@2023-04-20,"'=Form sent to the wrong address, twice"
  C-2026-0001,complaint,informal,initial-response,,2026-03-19,1,working days,manager,2.3 First steps,imago@2023-04-20,Volunteer did not arrive for two booked visits

A file with a mistake is listed first, and the exit status tells cron; the deadlines that can be worked out are listed all the
same. A file that cannot be understood at all is never passed over:

  $ cat > cases/2026/C-2026-0004.yaml <<EOF
  > case: C-2026-0004
  > kind: complaint
  > policy: imago@2023-04-20
  > received: 2026-03-02
  > starts-at: formal
  > summary: Form sent to the wrong address, twice
  > events:
  >   - {date: 2026-03-04, event: acknowleged, by: asha, via: letter}
  > EOF
  $ cat > cases/2026/C-2026-0005.yaml <<EOF
  > case: C-2026-0005
  > kind: complaint
  > policy: imago@2024-01-01
  > received: 2026-03-02
  > EOF
  $ cat > cases/2026/C-2026-0006.yaml <<EOF
  > case: C-2026-0006
  >   kind: complaint
  > EOF
  $ plaint overdue
  3 files have mistakes, so this may not be everything (plaint check says what to do)

  cases/2026/C-2026-0004.yaml:8: 'acknowleged' is not an event of this policy
  cases/2026/C-2026-0005.yaml:3: there is no policy 'imago@2024-01-01' in policies/
  cases/2026/C-2026-0006.yaml:2: this line goes on with 'C-2026-0006' of line 1, which is not in quotes

  3 overdue on Friday 20 March 2026

  C-2026-0004  Written complaint   acknowledgement    11 working days late   due Thu 5 Mar    Chief Executive   3.2
  C-2026-0004  Written complaint   reply              4 working days late    due Mon 16 Mar   Chief Executive   3.3
  C-2026-0001  First steps         initial response   1 working day late     due Thu 19 Mar   manager           2.3 First steps

  Next: plaint record C-2026-0004 acknowledged
  [1]
  $ plaint overdue --format json
  {
    "as_of": "2026-03-20",
    "complete": false,
    "overdue": [
      {
        "case": "C-2026-0004",
        "kind": "complaint",
        "stage": "formal",
        "promise": "acknowledgement",
        "subject": "",
        "due": "2026-03-05",
        "late": 11,
        "unit": "working days",
        "handler": "chief-executive",
        "clause": "3.2",
        "policy": "imago@2023-04-20",
        "summary": "Form sent to the wrong address, twice"
      },
      {
        "case": "C-2026-0004",
        "kind": "complaint",
        "stage": "formal",
        "promise": "reply",
        "subject": "",
        "due": "2026-03-16",
        "late": 4,
        "unit": "working days",
        "handler": "chief-executive",
        "clause": "3.3",
        "policy": "imago@2023-04-20",
        "summary": "Form sent to the wrong address, twice"
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
    "no_handler": [],
    "unreadable": [
      {
        "file": "cases/2026/C-2026-0004.yaml",
        "line": 8,
        "message": "'acknowleged' is not an event of this policy"
      },
      {
        "file": "cases/2026/C-2026-0005.yaml",
        "line": 3,
        "message": "there is no policy 'imago@2024-01-01' in policies/"
      },
      {
        "file": "cases/2026/C-2026-0006.yaml",
        "line": 2,
        "message": "this line goes on with 'C-2026-0006' of line 1, which is not in quotes"
      }
    ]
  }
  [1]
  $ plaint overdue --format csv
  case,kind,stage,promise,subject,due,late,unit,handler,clause,policy,summary
  C-2026-0004,complaint,formal,acknowledgement,,2026-03-05,11,working days,chief-executive,3.2,imago@2023-04-20,"Form sent to the wrong address, twice"
  C-2026-0004,complaint,formal,reply,,2026-03-16,4,working days,chief-executive,3.3,imago@2023-04-20,"Form sent to the wrong address, twice"
  C-2026-0001,complaint,informal,initial-response,,2026-03-19,1,working days,manager,2.3 First steps,imago@2023-04-20,Volunteer did not arrive for two booked visits
  3 files have mistakes, so this may not be everything (plaint check says what to do)

  cases/2026/C-2026-0004.yaml:8: 'acknowleged' is not an event of this policy
  cases/2026/C-2026-0005.yaml:3: there is no policy 'imago@2024-01-01' in policies/
  cases/2026/C-2026-0006.yaml:2: this line goes on with 'C-2026-0006' of line 1, which is not in quotes
  [1]

Nobody in the policy's list may act, and a meeting that nobody has entered:

  $ rm cases/2026/C-2026-0004.yaml
  $ rm cases/2026/C-2026-0005.yaml
  $ rm cases/2026/C-2026-0006.yaml
  $ cat > cases/2026/C-2026-0007.yaml <<EOF
  > case: C-2026-0007
  > kind: complaint
  > policy: imago@2023-04-20
  > received: 2026-03-18
  > starts-at: formal
  > about: [chief-executive, chair]
  > EOF
  $ cat > cases/2026/C-2026-0008.yaml <<EOF
  > case: C-2026-0008
  > kind: complaint
  > policy: imago@2023-04-20
  > received: 2026-01-05
  > starts-at: formal
  > events:
  >   - {date: 2026-01-06, event: acknowledged, by: asha, via: letter}
  >   - {date: 2026-01-15, event: responded, outcome: not-upheld, by: asha}
  >   - {date: 2026-01-19, event: escalated}
  > EOF
  $ cat > plaint.yaml <<EOF
  > organisation: Imago
  > policy: imago
  > EOF
  $ plaint overdue
  1 case with no handler

  C-2026-0007  Written complaint   no handler: nobody whom the policy names may act

  1 overdue, 2 without a date on Friday 20 March 2026

  C-2026-0001  First steps                   initial response       1 working day late   due Thu 19 Mar   manager             2.3 First steps
  C-2026-0008  Chair and Trustees' Meeting   report to trustees     no date: no trustees meeting known    chair               3.4
  C-2026-0008  Chair and Trustees' Meeting   decide further steps   no date: no trustees meeting known    Board of Trustees   3.4

  Next: decide who takes it, then plaint record C-2026-0007 allocated
  $ rm cases/2026/C-2026-0001.yaml
  $ rm cases/2026/C-2026-0007.yaml
  $ plaint overdue
  2 without a date on Friday 20 March 2026

  C-2026-0008  Chair and Trustees' Meeting   report to trustees     no date: no trustees meeting known   chair               3.4
  C-2026-0008  Chair and Trustees' Meeting   decide further steps   no date: no trustees meeting known   Board of Trustees   3.4

  Next: enter the date of the next trustees meeting in plaint.yaml

Outside of a workspace:

  $ cd ..
  $ plaint overdue
  2 without a date on Friday 20 March 2026

  C-2026-0008  Chair and Trustees' Meeting   report to trustees     no date: no trustees meeting known   chair               3.4
  C-2026-0008  Chair and Trustees' Meeting   decide further steps   no date: no trustees meeting known   Board of Trustees   3.4

  Next: enter the date of the next trustees meeting in plaint.yaml
  $ rm plaint.yaml
  $ plaint overdue
  plaint: no plaint.yaml here, nor in any folder above
  hint: plaint.yaml marks the folder in which an organisation keeps its cases: go there, or name it with -C DIR; plaint init makes a new one
  [2]
