The sample workspace, as a newcomer sees it.

  $ use-repository
  $ plaint show 5 --as-of 2026-03-20
  C-2026-0005  complaint
  A referral was answered after seven weeks

    stage        Written complaint, since Mon 9 February 2026
    handler      Chief Executive
    received     Mon 9 February 2026
    policy       imago@2023-04-20
    incident     2025-12-15
    channel      email
    complainant  agency
    service      children
    categories   referral

  Owed
    reply         held   before closed   3.3
    progress      open   due Thu 2 Apr   3.3
    decide cause  open   before closed   4.2

  Done with
    acknowledgement       kept   Wed 11 Feb, due Thu 12 Feb   3.2
    progress              kept   Thu 12 Mar, due Fri 13 Mar   3.3
    tell quality manager  kept   Tue 10 Feb                   4.1

  What happened
    Mon 9 Feb   received
    Tue 10 Feb  quality manager told   by bryn
    Wed 11 Feb  acknowledged           by cleo; email
    Fri 20 Feb  interim sent           by cleo; email; The coordinator who took the referral is away until March. The two colleagues who saw it have been asked.
    Thu 12 Mar  updated                by cleo; email

  Next: plaint record C-2026-0005 updated
  $ plaint why 20 --as-of 2026-03-20
  C-2026-0020  advise of action: open, as soon as possible, reminder Mon 23 Mar

  1. The policy promises 'advise of action' as soon as possible after receipt.
       policies/wwms.yaml:75, clause Policy 3
  2. The paper does not say when to remind: that was chosen here.
       policies/wwms.yaml:75, clause Policy 3
  3. The clock starts on Thu 12 February 2026 (received).
       cases/2026/C-2026-0020.yaml:6
  4. A reminder is due on Mon 23 March 2026, 10 working days after that.
       policies/wwms.yaml:75

  Ask also for: record, report-to-manager, establish-validity, investigate,
  agree-action, resolve, agree-corrective, agree-preventative,
  note-on-client-file, sign-off, management-review, right-to-be-accompanied,
  decide-precedence
  $ plaint next 17 --as-of 2026-03-20
  C-2026-0017  Stage 1: internal investigation, since Tue 17 February 2026

  May be recorded now
    responded           keeps response
    extended            holds response             Actions
    conduct-assessed    keeps assess on merits     Vexatious 1, Vexatious 2, Vexatious 3, Vexatious 4
    lessons-considered  keeps learn                Monitoring 2
    stage-1-unresolved  moves to Stage 2: appeal   Stage 1
    withdrawn           closes the case

  Not yet
    restricted         'assess on merits' must come first (Vexatious): record conduct-assessed
    escalated          the move to 'stage 2' is open only from responded
    taken-to-trustees  the move to 'trustees' is open only from responded
    closed             'response' must come first (Stage 1, Actions 4): record responded
                       'learn' must come first (Monitoring 2, Aims 2): record lessons-considered

  What they take
    responded           --outcome upheld, partly-upheld or not-upheld
                        [--via letter or email]                                  or 'response' is not kept
    extended            --promise response
                        --due DATE
                        --reason TEXT
                        --agreed-how telephone, in-person, letter or email
    conduct-assessed    --unreasonable-demands found or not-found
                        --harassment-or-disruption-likely found or not-found
                        --abuse-or-excessive-correspondence found or not-found
                        --vexatious-behaviour found or not-found
                        --decision handle-as-usual or unreasonable
    lessons-considered  --lessons TEXT
    withdrawn           [--reason TEXT]

  Next: plaint record C-2026-0017 responded
  $ cd cases/2026
  $ plaint show C-2026-0003.yaml --as-of 2026-03-20
  C-2026-0003  compliment
  A parent writes how well the after-school team dealt with a fall

    stage        closed, since Thu 5 March 2026
    outcome      shared
    received     Tue 3 March 2026
    policy       imago@2023-04-20
    channel      letter
    complainant  public
    service      children

  Done with
    share (Compliment received)  kept   Thu 5 Mar   2.2 Purpose, 5.1

  What happened
    Tue 3 Mar  received
    Thu 5 Mar  shared     by bryn; shared with: team
    Thu 5 Mar  closed     by bryn; outcome: shared

For programs: the action of a promise is its subject, what is late is a number, and a case that nobody may handle is told too:

  $ plaint overdue --as-of 2026-03-20 --format json
  {
    "as_of": "2026-03-20",
    "complete": true,
    "overdue": [
      {
        "case": "C-2026-0021",
        "kind": "complaint",
        "stage": "handling",
        "promise": "take-action",
        "subject": "a2",
        "due": "2026-03-13",
        "late": 7,
        "unit": "days",
        "handler": "area-manager/client-services",
        "clause": [
          "Management 4",
          "Management 6",
          "Responsibilities 1"
        ],
        "policy": "wwms@2017-07",
        "summary": "Papers of one family were posted to another"
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
        "summary": "A form was sent to the wrong address, twice"
      },
      {
        "case": "C-2026-0018",
        "kind": "complaint",
        "stage": "stage-2",
        "promise": "response",
        "subject": "",
        "due": "2026-03-17",
        "late": 3,
        "unit": "working days",
        "handler": "chief-executive",
        "clause": [
          "Stage 2",
          "Actions 5"
        ],
        "policy": "balance@1.0",
        "summary": "A support worker spoke about a customer in a shop"
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
      },
      {
        "case": "C-2026-0021",
        "kind": "complaint",
        "stage": "handling",
        "promise": "management-review",
        "subject": "",
        "due": null,
        "late": 0,
        "unit": null,
        "handler": "area-manager/client-services",
        "clause": "Management 5",
        "policy": "wwms@2017-07",
        "summary": "Papers of one family were posted to another"
      }
    ],
    "no_handler": [
      {
        "case": "C-2026-0022",
        "kind": "complaint",
        "stage": "handling",
        "policy": "wwms@2017-07",
        "summary": "A volunteer was taken off the rota after asking about expenses"
      }
    ],
    "unreadable": []
  }
  $ plaint overdue --as-of 2026-03-20 --format csv
  case,kind,stage,promise,subject,due,late,unit,handler,clause,policy,summary
  C-2026-0021,complaint,handling,take-action,a2,2026-03-13,7,days,area-manager/client-services,"Management 4, Management 6, Responsibilities 1",wwms@2017-07,Papers of one family were posted to another
  C-2026-0004,complaint,formal,reply,,2026-03-16,4,working days,chief-executive,3.3,imago@2023-04-20,"A form was sent to the wrong address, twice"
  C-2026-0018,complaint,stage-2,response,,2026-03-17,3,working days,chief-executive,"Stage 2, Actions 5",balance@1.0,A support worker spoke about a customer in a shop
  C-2026-0001,complaint,informal,initial-response,,2026-03-19,1,working days,manager,2.3 First steps,imago@2023-04-20,Volunteer did not arrive for two booked visits
  C-2026-0021,complaint,handling,management-review,,,0,,area-manager/client-services,Management 5,wwms@2017-07,Papers of one family were posted to another
