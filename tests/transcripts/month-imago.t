A month of a volunteer at a charity with Imago's policy, from the first command to the last: a complaint that goes to the trustees.
Everybody in it is invented.

Monday 2 March. The workspace is made once.

  $ on-disk
  $ today 2026-03-02
  $ plaint init charity --organisation "Example Trust" --division england-and-wales --policy imago --staff "Asha Example <asha@example.org>: quality-manager" --staff "Bryn Example <bryn@example.org>: manager" --staff "Cleo Example <cleo@example.org>: chief-executive" --staff "Dara Example <dara@example.org>: chair, trustees" --no-input
  Made a workspace for Example Trust.
  Added: plaint.yaml, .gitignore, .gitattributes, policies/ (18 files), schema/ (3 files), templates/ (33 files), diary.yaml, cases/, people/
  git: a repository was made here.
  git: two copies of a case are now merged event by event.
  git: all of it is committed.
  Nobody yet: head-of-service, data-protection-lead. Enter them in plaint.yaml, under staff.
  The policy waits for meetings: enter the dates of trustees in plaint.yaml, under meetings.
  Overdue already: 1 promise of the organisation itself, counted as policies/imago.yaml says (plaint overdue).
  What was done before can still be recorded, with its day: --date.

  Next: cd charity, then plaint new, when something has come in
  $ cd charity
  $ sh -c 'sed -i "s/^# meetings:/meetings:/; s/^#   trustees: .*/  trustees: [2026-03-25, 2026-05-20]/" plaint.yaml && git commit -qm "meetings of the trustees" plaint.yaml'
  $ plaint check
  No mistakes in 14 files
  $ plaint record organisation policy-reviewed --date 2026-02-25
  organisation: policy-reviewed recorded for Wednesday 25 February 2026
    kept  policy review, 55 days late (due Thu 1 Jan)   Office use

A letter has come. Who wrote it goes to people/, and nowhere else.

  $ plaint new --received today --kind complaint --starts-at formal --channel letter --complainant service-user --service befriending --aware 2026-02-20 --summary "Volunteer did not arrive for two booked visits" --point "First missed visit on 20 February" --point "Nobody rang back" --name "Zoe Sample" --address "1 Example Street, Exampleton" --phone "01632 960001" --no-input
  C-2026-0001  complaint, Written complaint, received Mon 2 March 2026, under imago@2023-04-20
  Handler: Chief Executive

  What follows
    acknowledgement       due Thu 5 Mar                             Chief Executive   3.2
    reply                 due Mon 16 Mar                            Chief Executive   3.3
    tell quality manager  as soon as possible, reminder Wed 4 Mar   Chief Executive   4.1

  C-2026-0001 is saved in cases/2026/C-2026-0001.yaml
  Who complained is in people/C-2026-0001.yaml, which git never sees.

  Next: plaint record C-2026-0001 quality-manager-told
  $ plaint
  Example Trust, Monday 2 March 2026: 1 case, 1 open

  Nothing is overdue

  2 due until Mon 9 March 2026
  C-2026-0001  Written complaint   tell quality manager   reminder Wed 4 Mar   Chief Executive   4.1
  C-2026-0001  Written complaint   acknowledgement        due Thu 5 Mar        Chief Executive   3.2

  Next: plaint record C-2026-0001 quality-manager-told

Tuesday 3 March. The letter is acknowledged, and the Quality Manager told. "ack" is enough.

  $ today 2026-03-03
  $ plaint record 1 ack --by cleo --via letter
  C-2026-0001: acknowledged recorded for Tuesday 3 March 2026
    kept  acknowledgement (due Thu 5 Mar)   3.2

  Next: plaint record C-2026-0001 quality-manager-told
  $ plaint record 1 quality --by cleo
  C-2026-0001: quality-manager-told recorded for Tuesday 3 March 2026
    kept  tell quality manager   4.1

  Next: plaint record C-2026-0001 responded   (or interim-sent, if the investigation is not finished)
  $ plaint overdue

Monday 16 March. The reply is due today and not ready: an interim response keeps the date.

  $ today 2026-03-16
  $ plaint overdue
  $ plaint due
  1 due until Monday 23 March 2026

  C-2026-0001  Written complaint   reply   due today   Chief Executive   3.3

  Next: plaint record C-2026-0001 responded   (or interim-sent, if the investigation is not finished)
  $ plaint record 1 extended --promise reply --until 2026-03-30 --reason "The coordinator is away"
  plaint: C-2026-0001: 'extended' is not recorded, for it is not as the policy says
    the policy gives no extension of 'reply' (clause 3.3)
  hint: if it did happen so, record it as a breach with its reason: --override "REASON"
  [1]
  $ plaint record 1 interim --by cleo --via letter --note "Both volunteers are being asked; the coordinator is back on the 23rd"
  C-2026-0001: interim-sent recorded for Monday 16 March 2026
    held      reply, before closed      3.3
    now owed  progress, due Wed 8 Apr   3.3

  Next: plaint record C-2026-0001 updated
  $ plaint why 1 progress
  C-2026-0001  progress: open, due Wed 8 Apr

  1. The policy promises 'progress' every 15 working days from interim-sent.
       policies/imago.yaml:113, clause 3.3
  2. The clock starts on Mon 16 March 2026 (interim-sent).
       cases/2026/C-2026-0001.yaml:24
  3. Not counted: 6 days of weekends.
  4. Not counted: Fri 3 April 2026, Good Friday.
  5. Not counted: Mon 6 April 2026, Easter Monday.
  6. Due on Wed 8 April 2026.

Tuesday 24 March. Each point gets its finding, and then the reply.

  $ today 2026-03-24
  $ plaint record 1 found --point p1 --outcome upheld --by cleo
  C-2026-0001: found p1 recorded for Tuesday 24 March 2026

  Next: plaint record C-2026-0001 updated
  $ plaint record 1 found --point p2 --outcome not-upheld --by cleo
  C-2026-0001: found p2 recorded for Tuesday 24 March 2026

  Next: plaint record C-2026-0001 updated
  $ plaint record 1 responded --outcome partly-upheld --by cleo --via letter
  C-2026-0001: responded recorded for Tuesday 24 March 2026
    kept            reply                                                                    3.3
    no longer owed  progress (due Wed 8 Apr)                                                 3.3
    may go to       Local Government and Social Care Ombudsman, until Sat 20 February 2027   3.5

  Next: plaint record C-2026-0001 cause-found
  $ plaint actions 1 agree --what "Ring before every visit" --owner bryn --due 2026-04-10
  C-2026-0001: action-agreed a1 recorded for Tuesday 24 March 2026

  Next: plaint record C-2026-0001 cause-found
  $ plaint show 1
  C-2026-0001  complaint
  Volunteer did not arrive for two booked visits

    stage        Written complaint, since Mon 2 March 2026
    handler      Chief Executive
    outcome      partly upheld
    received     Mon 2 March 2026
    policy       imago@2023-04-20
    aware        2026-02-20
    channel      letter
    complainant  service user
    service      befriending
    point p1     First missed visit on 20 February
    point p2     Nobody rang back

  Owed
    decide cause  open   before closed   4.2

  Done with
    acknowledgement       kept        Tue 3 Mar, due Thu 5 Mar    3.2
    reply                 kept        Tue 24 Mar                  3.3
    progress              cancelled   Tue 24 Mar, due Wed 8 Apr   3.3
    tell quality manager  kept        Tue 3 Mar                   4.1

  What happened
    Mon 2 Mar   received
    Tue 3 Mar   acknowledged           by cleo; letter
    Tue 3 Mar   quality manager told   by cleo
    Mon 16 Mar  interim sent           by cleo; letter; Both volunteers are being asked; the coordinator is back on the 23rd
    Tue 24 Mar  found                  by cleo; point: p1; outcome: upheld
    Tue 24 Mar  found                  by cleo; point: p2; outcome: not-upheld
    Tue 24 Mar  responded              by cleo; letter; outcome: partly-upheld
    Tue 24 Mar  action agreed          by asha; action: a1; what: Ring before every visit; owner: bryn; due: 2026-04-10

  Where the complainant may go
    Local Government and Social Care Ombudsman  open, until Sat 20 February 2027   3.5

  Next: plaint record C-2026-0001 cause-found

It cannot be closed before the cause is decided; the answer says who decides it.

  $ plaint record 1 closed --outcome partly-upheld
  plaint: C-2026-0001: 'closed' is not recorded, for it is not as the policy says
    'decide cause' must come first: record cause-found (clause 4.2)
  hint: first plaint record C-2026-0001 cause-found
  hint: if it did happen so, record it as a breach with its reason: --override "REASON"
  [1]
  $ plaint record 1 cause-found --cause lapse-or-failing --by bryn
  plaint: C-2026-0001: 'cause-found' is not recorded, for it is not as the policy says
    'bryn' may not: it is for the Quality Manager (clause 4.2)
  hint: say who did it: --by asha
  hint: if it did happen so, record it as a breach with its reason: --override "REASON"
  [1]
  $ plaint record 1 cause-found --cause lapse-or-failing --by asha
  C-2026-0001: cause-found recorded for Tuesday 24 March 2026
    kept      decide cause                        4.2
    now owed  prevent recurrence, before closed   4.2

  Next: plaint record C-2026-0001 measure-introduced
  $ plaint record 1 measure-introduced --measure m1 --what "A list of stand-ins for visits" --by asha
  C-2026-0001: measure-introduced m1 recorded for Tuesday 24 March 2026
    kept      prevent recurrence                   4.2
    now owed  review measures m1, due Thu 24 Sep   4.3

  Next: plaint record C-2026-0001 closed   (nothing else is owed)

Thursday 26 March. They write to the Chair.

  $ today 2026-03-26
  $ plaint advance 1 --to trustees
  C-2026-0001: escalated recorded for Thursday 26 March 2026
    stage     Chair and Trustees' Meeting: chair
    now owed  report to trustees, due Wed 20 May     3.4
              decide further steps, due Wed 20 May   3.4

  Next: plaint record C-2026-0001 reported-to-trustees
  $ plaint next 1
  C-2026-0001  Chair and Trustees' Meeting, since Thu 26 March 2026

  May be recorded now
    reported-to-trustees   keeps report to trustees     3.4
    further-steps-decided  keeps decide further steps   3.4
    measure-reviewed       keeps review measures m1
    withdrawn              closes the case

  Not yet
    closed  'decide further steps' must come first (3.4): record further-steps-decided

  What they take
    reported-to-trustees   --by dara
    further-steps-decided  --by dara
                           --decision further-steps or no-further-steps
                           [--steps TEXT]
    measure-reviewed       --by asha
                           --measure m1
    withdrawn              [--reason TEXT]

  Next: plaint record C-2026-0001 reported-to-trustees

A slip: the wrong case was meant. It is taken back, and stays in the history.

  $ plaint record 1 noted --note "Rang, no answer" --by dara
  C-2026-0001: noted recorded for Thursday 26 March 2026

  Next: plaint record C-2026-0001 reported-to-trustees
  $ plaint undo --yes
  C-2026-0001: the last change, of Thu 26 March 2026 by Asha Example
    added: noted of Thu 26 March 2026
  C-2026-0001: undid noted

Friday 10 April. The action was done in time.

  $ today 2026-04-10
  $ plaint actions 1 done a1 --by bryn
  C-2026-0001: action-done a1 recorded for Friday 10 April 2026

  Next: plaint record C-2026-0001 reported-to-trustees
  $ plaint actions
  1 measure open on Friday 10 April 2026

  C-2026-0001  m1   A list of stand-ins for visits   -   review due Thu 24 Sep

Wednesday 20 May: the trustees meet.

  $ today 2026-05-20
  $ plaint due
  2 due until Thursday 28 May 2026

  C-2026-0001  Chair and Trustees' Meeting   report to trustees     due today   chair               3.4
  C-2026-0001  Chair and Trustees' Meeting   decide further steps   due today   Board of Trustees   3.4

  Next: plaint record C-2026-0001 reported-to-trustees
  $ plaint record 1 reported-to-trustees --by dara
  C-2026-0001: reported-to-trustees recorded for Wednesday 20 May 2026
    kept  report to trustees (due Wed 20 May)   3.4

  Next: plaint record C-2026-0001 further-steps-decided
  $ plaint record 1 further-steps-decided --decision no-further-steps --by dara
  C-2026-0001: further-steps-decided recorded for Wednesday 20 May 2026
    kept  decide further steps (due Wed 20 May)   3.4

  Next: plaint record C-2026-0001 closed   (nothing else is owed)
  $ plaint advance 1 --to closed --outcome partly-upheld
  C-2026-0001: closed recorded for Wednesday 20 May 2026
    stage  closed: partly upheld

  Next: plaint record C-2026-0001 measure-reviewed --measure m1

The measure goes on when the case is closed. In November it is overdue for review.

  $ plaint list
  1 case on Wednesday 20 May 2026

  C-2026-0001  2026-03-02   closed   closed: partly upheld   review measures m1, due Thu 24 Sep
  $ plaint actions 1
  C-2026-0001: 1 action, 1 measure on Wednesday 20 May 2026

  a1  Ring before every visit          bryn   done Fri 10 Apr
  m1  A list of stand-ins for visits   -      review due Thu 24 Sep
  $ plaint overdue --as-of 2026-11-20
  1 overdue on Friday 20 November 2026

  C-2026-0001  closed   review measures m1   57 days late   due Thu 24 Sep   Quality Manager   4.3

  Next: plaint record C-2026-0001 measure-reviewed --measure m1

What an ombudsman would ask for:

  $ plaint history 1
  C-2026-0001  complaint
  Volunteer did not arrive for two booked visits

  Monday 2 March 2026
    Received: complaint, by letter.

  Tuesday 3 March 2026
    Acknowledged, by cleo, via letter.
    Reported to the Quality Manager, by cleo.

  Monday 16 March 2026
    Interim sent, by cleo, via letter.
      Both volunteers are being asked; the coordinator is back on the 23rd

  Tuesday 24 March 2026
    Found, by cleo.
      point: p1
      outcome: upheld
    Found, by cleo.
      point: p2
      outcome: not-upheld
    Responded, by cleo, via letter.
      outcome: partly-upheld
    Action agreed, by asha.
      action: a1
      what: Ring before every visit
      owner: bryn
      due: 2026-04-10
    Cause decided by the Quality Manager, by asha.
      cause: lapse-or-failing
    Measure introduced, by asha.
      measure: m1
      what: A list of stand-ins for visits

  Thursday 26 March 2026
    Escalated, by asha; the case moved to Chair and Trustees' Meeting.
    Removed from the record: 'noted' of Thu 26 March 2026.
      by: dara
      note: Rang, no answer
      Changed by Asha Example; reason: undone with plaint undo.

  Friday 10 April 2026
    Action done, by bryn.
      action: a1

  Wednesday 20 May 2026
    Reported to the Trustees' Meeting, by dara.
    Further steps decided by the Trustees' Meeting, by dara.
      decision: no-further-steps
    Closed, by asha; the case moved to closed.
      outcome: partly-upheld
  $ git log --format='%ad %an: %s' --date=short
  2026-05-20 Asha Example: C-2026-0001: closed
  2026-05-20 Asha Example: C-2026-0001: further-steps-decided
  2026-05-20 Asha Example: C-2026-0001: reported-to-trustees
  2026-04-10 Asha Example: C-2026-0001: action-done
  2026-03-26 Asha Example: C-2026-0001: undid noted
  2026-03-26 Asha Example: C-2026-0001: noted
  2026-03-26 Asha Example: C-2026-0001: escalated
  2026-03-24 Asha Example: C-2026-0001: measure-introduced
  2026-03-24 Asha Example: C-2026-0001: cause-found
  2026-03-24 Asha Example: C-2026-0001: action-agreed
  2026-03-24 Asha Example: C-2026-0001: responded
  2026-03-24 Asha Example: C-2026-0001: found
  2026-03-24 Asha Example: C-2026-0001: found
  2026-03-16 Asha Example: C-2026-0001: interim-sent
  2026-03-03 Asha Example: C-2026-0001: quality-manager-told
  2026-03-03 Asha Example: C-2026-0001: acknowledged
  2026-03-02 Asha Example: C-2026-0001: received
  2026-03-02 Asha Example: organisation: policy-reviewed
  2026-03-02 Asha Example: meetings of the trustees
  2026-03-02 Asha Example: plaint: workspace of Example Trust
  $ git status --short
  $ plaint check
  No mistakes in 16 files
