Looking at cases: the list, one case, what comes next, and why.

  $ add policies
  $ cat > plaint.yaml <<EOF
  > organisation: Imago
  > policy: imago
  > meetings:
  >   trustees: [2026-01-21, 2026-03-25, 2026-05-20]
  > overlays: [data-protection@2026-06]
  > staff:
  >   asha: {name: Asha Example, roles: [quality-manager, manager]}
  >   cleo: {name: Cleo Example, roles: [chief-executive]}
  > EOF
  $ cat > diary.yaml <<EOF
  > events:
  >   - {date: 2025-12-10, event: policy-reviewed}
  > EOF

There is nothing yet:

  $ plaint list
  There are no cases yet
  $ plaint due
  Nothing is due until Friday 27 March 2026
  $ plaint next
  No case is open

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
  > received: 2026-03-18
  > complainant: staff
  > summary: Nobody answers the telephone
  > events:
  >   - {date: 2026-03-19, event: acknowledged, by: asha}
  > EOF
  $ cat > cases/2026/C-2026-0004.yaml <<EOF
  > case: C-2026-0004
  > kind: complaint
  > policy: imago@2023-04-20
  > also: [data-protection@2026-06]
  > received: 2026-03-02
  > starts-at: formal
  > complainant: service-user
  > categories: [personal-data]
  > summary: Form sent to the wrong address, twice
  > events:
  >   - {date: 2026-03-06, event: acknowledged, by: cleo, via: letter}
  >   - date: 2026-03-10
  >     event: measure-introduced
  >     measure: m1
  >     what: A second person checks the address
  >     by: asha
  > EOF
  $ cat > cases/2026/C-2026-0010.yaml <<EOF
  > case: C-2026-0010
  > kind: compliment
  > policy: imago@2023-04-20
  > received: 2026-03-05
  > sharing: appropriate
  > EOF
  $ cat > cases/2026/C-2026-0011.yaml <<EOF
  > case: C-2026-0011
  > kind: complaint
  > policy: imago@2023-04-20
  > received: 2026-01-05
  > starts-at: formal
  > events:
  >   - {date: 2026-01-06, event: acknowledged, by: cleo, via: letter}
  >   - {date: 2026-01-14, event: quality-manager-told, by: cleo}
  >   - {date: 2026-01-15, event: responded, outcome: not-upheld, by: cleo}
  >   - {date: 2026-01-16, event: cause-found, cause: none-found, by: asha}
  >   - {date: 2026-01-30, event: closed, outcome: not-upheld, by: cleo}
  > EOF
  $ plaint list
  5 cases on Friday 20 March 2026

  C-2026-0001  2026-03-12   First steps                       1 working day late    initial response, due Thu 19 Mar   manager
  C-2026-0002  2026-03-18   First steps                       in time               initial response, due Wed 25 Mar   manager
  C-2026-0004  2026-03-02   Written complaint                 4 working days late   reply, due Mon 16 Mar              Chief Executive
  C-2026-0010  2026-03-05   compliment: Compliment received   due soon              share                              manager
  C-2026-0011  2026-01-05   closed                            closed: not upheld
  $ plaint list --closed
  1 case on Friday 20 March 2026

  C-2026-0011  2026-01-05   closed   closed: not upheld
  $ plaint list --handler manager --overdue
  1 case on Friday 20 March 2026

  C-2026-0001  2026-03-12   First steps   1 working day late   initial response, due Thu 19 Mar   manager
  $ plaint list --stage trustees
  No case matches
  $ plaint list --stage fromal
  plaint: --stage 'fromal' is not known to the policies of these cases
  hint: did you mean 'formal'?
  [2]
  $ plaint list --handler nobody
  plaint: --handler 'nobody' is not known to the policies of these cases
  hint: known: chair, chief-executive, data-protection-lead, deputy-chief-executive, head-of-service, manager, quality-manager, staff-member, trustees, volunteer, volunteer-coordinator
  [2]
  $ plaint list --open --kind compliment --format json
  {
    "as_of": "2026-03-20",
    "complete": true,
    "cases": [
      {
        "case": "C-2026-0010",
        "kind": "compliment",
        "policy": "imago@2023-04-20",
        "stage": "open",
        "open": true,
        "handler": "manager",
        "received": "2026-03-05",
        "outcome": null,
        "summary": null,
        "next": {
          "promise": "share",
          "subject": "",
          "due": null,
          "state": "due-soon",
          "late": 0,
          "unit": null,
          "policy": "imago@2023-04-20"
        }
      }
    ],
    "unreadable": []
  }
  $ plaint list --kind complaint --format csv
  case,kind,policy,stage,open,handler,received,outcome,promise,subject,due,state,late,unit,summary
  C-2026-0001,complaint,imago@2023-04-20,informal,yes,manager,2026-03-12,,initial-response,,2026-03-19,overdue,1,working days,Volunteer did not arrive for two booked visits
  C-2026-0002,complaint,imago@2023-04-20,informal,yes,manager,2026-03-18,,initial-response,,2026-03-25,open,0,,Nobody answers the telephone
  C-2026-0004,complaint,imago@2023-04-20,formal,yes,chief-executive,2026-03-02,,reply,,2026-03-16,overdue,4,working days,"Form sent to the wrong address, twice"
  C-2026-0011,complaint,imago@2023-04-20,closed,no,,2026-01-05,not-upheld,,,,,,,
  $ plaint list --open --closed
  plaint: --open excludes --closed
  hint: see plaint list --help
  [2]

  $ plaint due
  5 due until Friday 27 March 2026

  C-2026-0004  Written complaint     tell quality manager   reminder Wed 4 Mar    Chief Executive   4.1
  C-2026-0001  First steps           tell quality manager   reminder Mon 16 Mar   manager           4.1
  C-2026-0010  Compliment received   share                  reminder Thu 19 Mar   manager           2.2 Purpose, 5.1
  C-2026-0002  First steps           tell quality manager   reminder Fri 20 Mar   manager           4.1
  C-2026-0002  First steps           initial response       due Wed 25 Mar        manager           2.3 First steps

  2 are overdue or without a date besides: plaint overdue
  $ plaint due --as-of 2026-03-11
  2 due until Wednesday 18 March 2026

  C-2026-0004  Written complaint   tell quality manager   reminder Wed 4 Mar   Chief Executive   4.1
  C-2026-0004  Written complaint   reply                  due Mon 16 Mar       Chief Executive   3.3

  Next: plaint record C-2026-0004 quality-manager-told
  $ plaint due --as-of 2026-03-11 --within "1 working day" --format json
  {
    "as_of": "2026-03-11",
    "until": "2026-03-12",
    "complete": true,
    "due": [
      {
        "case": "C-2026-0004",
        "kind": "complaint",
        "stage": "formal",
        "promise": "tell-quality-manager",
        "subject": "",
        "due": null,
        "state": "due-soon",
        "reminder": "2026-03-04",
        "provisional": false,
        "handler": "chief-executive",
        "clause": "4.1",
        "policy": "imago@2023-04-20",
        "summary": "Form sent to the wrong address, twice"
      }
    ],
    "unreadable": []
  }
  $ plaint due --within "2 parsecs"
  plaint: --within '2 parsecs' is not a length of time
  hint: write a number and a unit, for example 10 working days, 3 months or same day
  [2]

  $ plaint show 4
  C-2026-0004  complaint
  Form sent to the wrong address, twice

    stage        Written complaint, since Mon 2 March 2026
    handler      Chief Executive
    received     Mon 2 March 2026
    policy       imago@2023-04-20
    complainant  service user
    categories   personal data

  Owed
    reply                 4 working days late   due Mon 16 Mar                                           3.3
    progress              waiting               for interim sent                                         3.3
    tell quality manager  due soon              as soon as possible, reminder Wed 4 Mar                  4.1
    decide cause          open                  before closed                                            4.2
    review measures m1    open                  due Thu 10 Sep                                           4.3
    steps                 open                  as soon as possible, reminder Tue 31 Mar                 164A(4), 164A(5) (data-protection@2026-06)
    outcome               open                  as soon as possible, before closed, reminder Fri 1 May   164A(4) (data-protection@2026-06)

  Done with
    acknowledgement  kept 1 working day late   Fri 6 Mar, due Thu 5 Mar    3.2
    acknowledgement  kept                      Fri 6 Mar, due Tue 31 Mar   164A(3) (data-protection@2026-06)

  What happened
    Mon 2 Mar   received
    Fri 6 Mar   acknowledged         by cleo; letter
    Tue 10 Mar  measure introduced   by asha; measure: m1; what: A second person checks the address

  Where the complainant may go
    Local Government and Social Care Ombudsman  not yet   3.5
    Information Commission                      open      165

  Next: plaint record C-2026-0004 responded   (or interim-sent, if the investigation is not finished)
  $ plaint show 11
  C-2026-0011  complaint

    stage     closed, since Fri 30 January 2026
    outcome   not upheld
    received  Mon 5 January 2026
    policy    imago@2023-04-20

  Done with
    acknowledgement (Written complaint)  kept        Tue 6 Jan, due Thu 8 Jan     3.2
    reply (Written complaint)            kept        Thu 15 Jan, due Mon 19 Jan   3.3
    progress (Written complaint)         cancelled   Fri 30 Jan                   3.3
    tell quality manager                 kept        Wed 14 Jan                   4.1
    decide cause                         kept        Fri 16 Jan                   4.2

  What happened
    Mon 5 Jan   received
    Tue 6 Jan   acknowledged           by cleo; letter
    Wed 14 Jan  quality manager told   by cleo
    Thu 15 Jan  responded              by cleo; outcome: not-upheld
    Fri 16 Jan  cause found            by asha; cause: none-found
    Fri 30 Jan  closed                 by cleo; outcome: not-upheld

  Where the complainant may go
    Local Government and Social Care Ombudsman  open for 12 months of aware, a date that the case does not give   3.5
  $ plaint show 4 --format json
  {
    "case": "C-2026-0004",
    "kind": "complaint",
    "policy": "imago@2023-04-20",
    "stage": "formal",
    "since": "2026-03-02",
    "open": true,
    "handler": "chief-executive",
    "outcome": null,
    "received": "2026-03-02",
    "summary": "Form sent to the wrong address, twice",
    "as_of": "2026-03-20",
    "complete": true,
    "promises": [
      {
        "name": "acknowledgement",
        "subject": "",
        "stage": "formal",
        "clause": "3.2",
        "force": "commitment",
        "due": "2026-03-05",
        "state": "met-late",
        "met": "2026-03-06",
        "late": 1,
        "unit": "working days",
        "provisional": false
      },
      {
        "name": "reply",
        "subject": "",
        "stage": "formal",
        "clause": "3.3",
        "force": "aim",
        "due": "2026-03-16",
        "state": "overdue",
        "met": null,
        "late": 4,
        "unit": "working days",
        "provisional": false
      },
      {
        "name": "progress",
        "subject": "",
        "stage": "formal",
        "clause": "3.3",
        "force": "commitment",
        "due": null,
        "state": "waiting",
        "met": null,
        "late": 0,
        "unit": "working days",
        "provisional": false
      },
      {
        "name": "tell-quality-manager",
        "subject": "",
        "stage": null,
        "clause": "4.1",
        "force": "commitment",
        "due": null,
        "state": "due-soon",
        "met": null,
        "late": 0,
        "unit": "working days",
        "provisional": false
      },
      {
        "name": "decide-cause",
        "subject": "",
        "stage": null,
        "clause": "4.2",
        "force": "commitment",
        "due": null,
        "state": "open",
        "met": null,
        "late": 0,
        "unit": "days",
        "provisional": false
      },
      {
        "name": "prevent-recurrence",
        "subject": "",
        "stage": null,
        "clause": "4.2",
        "force": "commitment",
        "due": null,
        "state": "not-owed",
        "met": null,
        "late": 0,
        "unit": "days",
        "provisional": false
      },
      {
        "name": "review-measures",
        "subject": "m1",
        "stage": null,
        "clause": "4.3",
        "force": "commitment",
        "due": "2026-09-10",
        "state": "open",
        "met": null,
        "late": 0,
        "unit": "days",
        "provisional": false
      },
      {
        "name": "acknowledgement",
        "subject": "",
        "stage": "data-protection",
        "clause": "164A(3)",
        "force": "statutory",
        "due": "2026-03-31",
        "state": "met",
        "met": "2026-03-06",
        "late": 0,
        "unit": "days",
        "provisional": false,
        "policy": "data-protection@2026-06"
      },
      {
        "name": "steps",
        "subject": "",
        "stage": "data-protection",
        "clause": [
          "164A(4)",
          "164A(5)"
        ],
        "force": "statutory",
        "due": null,
        "state": "open",
        "met": null,
        "late": 0,
        "unit": "working days",
        "provisional": false,
        "policy": "data-protection@2026-06"
      },
      {
        "name": "outcome",
        "subject": "",
        "stage": "data-protection",
        "clause": "164A(4)",
        "force": "statutory",
        "due": null,
        "state": "open",
        "met": null,
        "late": 0,
        "unit": "working days",
        "provisional": false,
        "policy": "data-protection@2026-06"
      }
    ],
    "next": [
      {
        "event": "responded",
        "possible": true,
        "to": null,
        "keeps": [
          "reply"
        ],
        "holds": [],
        "refused": [],
        "clause": null
      },
      {
        "event": "interim-sent",
        "possible": true,
        "to": null,
        "keeps": [],
        "holds": [
          "reply"
        ],
        "refused": [],
        "clause": null
      },
      {
        "event": "quality-manager-told",
        "possible": true,
        "to": null,
        "keeps": [
          "tell-quality-manager"
        ],
        "holds": [],
        "refused": [],
        "clause": "4.1"
      },
      {
        "event": "cause-found",
        "possible": true,
        "to": null,
        "keeps": [
          "decide-cause"
        ],
        "holds": [],
        "refused": [],
        "clause": "4.2"
      },
      {
        "event": "measure-reviewed",
        "possible": true,
        "to": null,
        "keeps": [
          "review-measures m1"
        ],
        "holds": [],
        "refused": [],
        "clause": null
      },
      {
        "event": "escalated",
        "possible": false,
        "to": "trustees",
        "keeps": [],
        "holds": [],
        "refused": [
          "the move to 'trustees' is open only from responded"
        ],
        "clause": "3.4"
      },
      {
        "event": "closed",
        "possible": false,
        "to": "closed",
        "keeps": [],
        "holds": [],
        "refused": [
          "'reply' must come first (3.3): record responded",
          "'decide cause' must come first (4.2): record cause-found"
        ],
        "clause": null
      },
      {
        "event": "withdrawn",
        "possible": true,
        "to": "closed",
        "keeps": [],
        "holds": [],
        "refused": [],
        "clause": null
      }
    ],
    "external": [
      {
        "name": "ombudsman",
        "title": "Local Government and Social Care Ombudsman",
        "state": "not-yet",
        "until": null
      },
      {
        "name": "commissioner",
        "title": "Information Commission",
        "state": "open",
        "until": null
      }
    ],
    "breaches": [],
    "decisions": []
  }
  $ plaint show 1 --as-of 2026-03-01
  plaint: C-2026-0001 was received on Thursday 12 March 2026, after Sunday 1 March 2026
  hint: ask for a later day with --as-of
  [2]
  $ plaint show 2
  C-2026-0002  complaint
  Nobody answers the telephone

    stage        First steps, since Wed 18 March 2026
    handler      manager
    received     Wed 18 March 2026
    policy       imago@2023-04-20
    complainant  staff

  Owed
    initial response      open       due Wed 25 Mar                             2.3 First steps
    tell quality manager  due soon   as soon as possible, reminder Fri 20 Mar   4.1
    decide cause          open       before closed                              4.2

  Done with
    acknowledgement  kept 1 working day late   Thu 19 Mar, due Wed 18 Mar   2.3 First steps

  What happened
    Wed 18 Mar  received
    Thu 19 Mar  acknowledged   by asha

  Decisions
    divert to Grievance Policy (staff)  to be decided   2.3 Purpose

  Next: plaint record C-2026-0002 diverted --rule staff   (to Grievance Policy)
  $ plaint show C-2026-0020
  plaint: there is no case 'C-2026-0020'
  hint: did you mean 'C-2026-0002'?
  [2]
  $ plaint show 2026-1
  C-2026-0001  complaint
  Volunteer did not arrive for two booked visits

    stage     First steps, since Thu 12 March 2026
    handler   manager
    received  Thu 12 March 2026
    policy    imago@2023-04-20

  Owed
    initial response      1 working day late   due Thu 19 Mar                             2.3 First steps
    tell quality manager  due soon             as soon as possible, reminder Mon 16 Mar   4.1
    decide cause          open                 before closed                              4.2

  Done with
    acknowledgement  kept   Thu 12 Mar, due Thu 12 Mar   2.3 First steps

  What happened
    Thu 12 Mar  received
    Thu 12 Mar  acknowledged   by asha

  Where the complainant may go
    Local Government and Social Care Ombudsman  not yet   3.5

  Next: plaint record C-2026-0001 interim-sent

  $ plaint next
  C-2026-0001  interim-sent   for initial response                    1 working day late
  C-2026-0002  diverted       to divert to Grievance Policy (staff)   in time
  C-2026-0004  responded      for reply                               4 working days late
  C-2026-0010  shared         for share                               due soon

  All that may come next in one of them: plaint next CASE
  $ plaint next 4
  C-2026-0004  Written complaint, since Mon 2 March 2026

  May be recorded now
    responded             keeps reply
    interim-sent          holds reply
    quality-manager-told  keeps tell quality manager   4.1
    cause-found           keeps decide cause           4.2
    measure-reviewed      keeps review measures m1
    withdrawn             closes the case

  Not yet
    escalated  the move to 'trustees' is open only from responded
    closed     'reply' must come first (3.3): record responded
               'decide cause' must come first (4.2): record cause-found

  What they take
    responded         --outcome upheld, partly-upheld or not-upheld
    cause-found       --by asha
                      --cause lapse-or-failing or none-found
    measure-reviewed  --by asha
                      --measure m1
    withdrawn         [--reason TEXT]

  Next: plaint record C-2026-0004 responded   (or interim-sent, if the investigation is not finished)
  $ plaint next 11
  C-2026-0011  closed, since Fri 30 January 2026

  May be recorded now
    escalated  moves to Chair and Trustees' Meeting   3.4
    reopened   moves to Written complaint             3.1

  What they take
    escalated  [--grounds TEXT]
    reopened   --reason TEXT
  $ plaint next 2 --format json
  {
    "case": "C-2026-0002",
    "stage": "informal",
    "open": true,
    "as_of": "2026-03-20",
    "next": [
      {
        "event": "interim-sent",
        "possible": true,
        "to": null,
        "keeps": [
          "initial-response"
        ],
        "holds": [],
        "refused": [],
        "clause": null,
        "options": []
      },
      {
        "event": "responded",
        "possible": true,
        "to": null,
        "keeps": [
          "initial-response"
        ],
        "holds": [],
        "refused": [],
        "clause": null,
        "options": [
          {
            "name": "outcome",
            "needed": true,
            "choices": [
              "upheld",
              "partly-upheld",
              "not-upheld"
            ],
            "takes": null,
            "promise": null
          }
        ]
      },
      {
        "event": "quality-manager-told",
        "possible": true,
        "to": null,
        "keeps": [
          "tell-quality-manager"
        ],
        "holds": [],
        "refused": [],
        "clause": "4.1",
        "options": []
      },
      {
        "event": "cause-found",
        "possible": true,
        "to": null,
        "keeps": [
          "decide-cause"
        ],
        "holds": [],
        "refused": [],
        "clause": "4.2",
        "options": [
          {
            "name": "by",
            "needed": true,
            "choices": [
              "asha"
            ],
            "takes": null,
            "promise": null
          },
          {
            "name": "cause",
            "needed": true,
            "choices": [
              "lapse-or-failing",
              "none-found"
            ],
            "takes": null,
            "promise": null
          }
        ]
      },
      {
        "event": "escalated",
        "possible": true,
        "to": "formal",
        "keeps": [],
        "holds": [],
        "refused": [],
        "clause": "3.1",
        "options": [
          {
            "name": "grounds",
            "needed": false,
            "choices": [],
            "takes": "TEXT",
            "promise": null
          }
        ]
      },
      {
        "event": "diverted",
        "possible": true,
        "to": null,
        "keeps": [],
        "holds": [],
        "refused": [],
        "clause": null,
        "options": [
          {
            "name": "rule",
            "needed": true,
            "choices": [
              "staff"
            ],
            "takes": null,
            "promise": null
          },
          {
            "name": "reason",
            "needed": false,
            "choices": [],
            "takes": "TEXT",
            "promise": null
          }
        ]
      },
      {
        "event": "admitted",
        "possible": true,
        "to": null,
        "keeps": [],
        "holds": [],
        "refused": [],
        "clause": null,
        "options": [
          {
            "name": "rule",
            "needed": true,
            "choices": [
              "staff"
            ],
            "takes": null,
            "promise": null
          },
          {
            "name": "reason",
            "needed": true,
            "choices": [],
            "takes": "TEXT",
            "promise": null
          }
        ]
      },
      {
        "event": "closed",
        "possible": false,
        "to": "closed",
        "keeps": [],
        "holds": [],
        "refused": [
          "'initial response' must come first (2.3 First steps): record interim-sent or responded",
          "'decide cause' must come first (4.2): record cause-found"
        ],
        "clause": null,
        "options": [
          {
            "name": "outcome",
            "needed": true,
            "choices": [],
            "takes": "TEXT",
            "promise": null
          }
        ]
      },
      {
        "event": "withdrawn",
        "possible": true,
        "to": "closed",
        "keeps": [],
        "holds": [],
        "refused": [],
        "clause": null,
        "options": [
          {
            "name": "reason",
            "needed": false,
            "choices": [],
            "takes": "TEXT",
            "promise": null
          }
        ]
      }
    ]
  }

  $ plaint why 4
  C-2026-0004  reply: 4 working days late, due Mon 16 Mar

  1. The policy promises 'reply' within 10 working days of the start of the stage, before closed.
       policies/imago.yaml:110, clause 3.3
  2. The paper does not say from when it counts, what must wait for it: that was chosen here.
       policies/imago.yaml:110, clause 3.3
  3. The clock starts on Mon 2 March 2026 (received).
       cases/2026/C-2026-0004.yaml:5
  4. Not counted: 4 days of weekends.
  5. Due on Mon 16 March 2026.
  6. Not kept by Fri 20 March 2026: 4 working days late.

  Ask also for: acknowledgement, progress, tell-quality-manager, decide-cause,
  prevent-recurrence, review-measures, steps, outcome
  $ plaint why 4 ack
  C-2026-0004  acknowledgement: kept 1 working day late, Fri 6 Mar, due Thu 5 Mar

  1. The policy promises 'acknowledgement' within 3 working days of the start of the stage.
       policies/imago.yaml:107, clause 3.2
  2. The paper does not say from when it counts: that was chosen here.
       policies/imago.yaml:107, clause 3.2
  3. The clock starts on Mon 2 March 2026 (received).
       cases/2026/C-2026-0004.yaml:5
  4. Due on Thu 5 March 2026.
  5. Done by 'acknowledged' on Fri 6 March 2026, 1 working day late.
       cases/2026/C-2026-0004.yaml:11
  $ plaint why 4 review-measures
  C-2026-0004  review measures m1: open, due Thu 10 Sep

  1. The policy promises 'review measures' every 6 months from each measure-introduced.
       policies/imago.yaml:86, clause 4.3
  2. The clock starts on Tue 10 March 2026 (measure-introduced).
       cases/2026/C-2026-0004.yaml:13
  3. Due on Thu 10 September 2026.
  $ plaint why 11 reply --format json
  {
    "case": "C-2026-0011",
    "promise": "reply",
    "subject": "",
    "stage": "formal",
    "policy": "imago@2023-04-20",
    "state": "met",
    "due": "2026-01-19",
    "late": 0,
    "unit": "working days",
    "reasons": [
      {
        "text": "the policy promises 'reply' within 10 working days of the start of the stage, before closed",
        "file": "policies/imago.yaml",
        "line": 110,
        "clause": "3.3"
      },
      {
        "text": "the paper does not say from when it counts, what must wait for it: that was chosen here",
        "file": "policies/imago.yaml",
        "line": 110,
        "clause": "3.3"
      },
      {
        "text": "the clock starts on Mon 5 January 2026 (received)",
        "file": "cases/2026/C-2026-0011.yaml",
        "line": 4,
        "clause": null
      },
      {
        "text": "not counted: 4 days of weekends",
        "file": null,
        "line": null,
        "clause": null
      },
      {
        "text": "due on Mon 19 January 2026",
        "file": null,
        "line": null,
        "clause": null
      },
      {
        "text": "kept by 'responded' on Thu 15 January 2026",
        "file": "cases/2026/C-2026-0011.yaml",
        "line": 9,
        "clause": null
      }
    ]
  }
  $ plaint why 11 tell
  C-2026-0011  tell quality manager: kept, Wed 14 Jan

  1. The policy promises 'tell quality manager' as soon as possible after receipt.
       policies/imago.yaml:79, clause 4.1
  2. The paper does not say how long, when to remind: that was chosen here.
       policies/imago.yaml:79, clause 4.1
  3. The clock starts on Mon 5 January 2026 (received).
       cases/2026/C-2026-0011.yaml:4
  4. A reminder is due on Wed 7 January 2026, 2 working days after that.
       policies/imago.yaml:79
  5. Kept by 'quality-manager-told' on Wed 14 January 2026.
       cases/2026/C-2026-0011.yaml:8
  $ plaint why 11 replly
  plaint: there is no promise 'replly' here
  hint: did you mean 'reply'?
  [2]
  $ plaint why organisation policy-review
  organisation  policy review: kept, Wed 10 Dec 2025, due Thu 1 Jan

  1. The policy promises 'policy review' by 2026-01-01.
       policies/imago.yaml:168, clause Office use
  2. The clock starts on Thu 20 April 2023.
  3. Due on Thu 1 January 2026.
  4. Kept by 'policy-reviewed' on Wed 10 December 2025.
       diary.yaml:2

What comes again and again may be owed several times. The reasons are those of the one that is most overdue:

  $ use tests/diagnostics/common
  $ plaint why organisation policy-review --as-of 2033-01-10
  organisation  policy review: 1470 days late, due Mon 1 Jan 2029 (provisional)

  1. The policy promises 'policy review' every 3 years from 2026-01-01.
       policies/example.yaml:36, clause 7
  2. The clock starts on Thu 1 January 2026.
  3. Due on Mon 1 January 2029, provisionally: the holiday table ends before it.
  4. Not kept by Mon 10 January 2033: 1470 days late.

  It is owed for other days too: Thu 1 January 2032, Mon 1 January 2035
  $ plaint why organisation policy-review --as-of 2026-03-20
  organisation  policy review: open, due Mon 1 Jan 2029 (provisional)

  1. The policy promises 'policy review' every 3 years from 2026-01-01.
       policies/example.yaml:36, clause 7
  2. The clock starts on Thu 1 January 2026.
  3. Due on Mon 1 January 2029, provisionally: the holiday table ends before it.
