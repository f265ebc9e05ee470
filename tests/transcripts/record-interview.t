At a terminal plaint asks for what is missing, and for nothing else.

  $ add policies
  $ cat > plaint.yaml <<EOF
  > organisation: Imago
  > policy: imago
  > git: none
  > meetings: {trustees: [2026-03-25, 2026-05-20]}
  > staff:
  >   asha: {name: Asha Example, email: asha@example.org, roles: [quality-manager]}
  >   cleo: {name: Cleo Example, email: cleo@example.org, roles: [chief-executive]}
  >   dara: {name: Dara Example, email: dara@example.org, roles: [chair, trustees]}
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
  > events:
  >   - {date: 2026-03-02, event: acknowledged}
  >   - {date: 2026-03-09, event: interim-sent}
  > EOF
  $ at-terminal plaint record 1 responded <<EOF
  > 7
  > part
  > EOF
  Outcome
    1  upheld
    2  partly-upheld
    3  not-upheld
  which: 7
  '7' is none of these (type the number, or the word)
  Outcome
    1  upheld
    2  partly-upheld
    3  not-upheld
  which: part
  C-2026-0001: responded recorded for Friday 20 March 2026
    may go to  Local Government and Social Care Ombudsman   3.5

  Next: plaint record C-2026-0001 quality-manager-told
  $ at-terminal plaint record 1 action-agreed <<EOF
  > 
  > Ring before every visit
  > cleo
  > friday
  > 2026-04-10
  > EOF
  What: 
  this is needed (Ctrl-C stops)
  What: Ring before every visit
  Owner
    1  asha   quality-manager
    2  cleo   chief-executive
    3  dara   chair, trustees
  which: cleo
  Due (2026-03-27): friday
  'friday' may be Fri 13 March 2026 or Fri 27 March 2026 (write the date: 2026-03-27)
  Due (2026-03-27): 2026-04-10
  C-2026-0001: action-agreed a1 recorded for Friday 20 March 2026

  Next: plaint record C-2026-0001 quality-manager-told
  $ at-terminal plaint record 1 action-done <<EOF
  > 1
  > EOF
  Action
    1  a1   Ring before every visit
  which: 1
  C-2026-0001: action-done a1 recorded for Friday 20 March 2026

  Next: plaint record C-2026-0001 quality-manager-told
  $ at-terminal plaint record 1 found <<EOF
  > p2
  > 1
  > EOF
  Point
    1  p1   First missed visit
    2  p2   Nobody rang back
  which: p2
  Outcome
    1  upheld
    2  partly-upheld
    3  not-upheld
  which: 1
  C-2026-0001: found p2 recorded for Friday 20 March 2026

  Next: plaint record C-2026-0001 quality-manager-told

Who did it is asked where the policy says who must, and how it was sent where only a letter or an e-mail will do:

  $ at-terminal plaint record 1 cause <<EOF
  > none
  > asha
  > EOF
  Cause
    1  lapse-or-failing
    2  none-found
  which: none
  Who did it
    1  asha   quality-manager
    2  cleo   chief-executive
    3  dara   chair, trustees
  which: asha
  C-2026-0001: cause-found recorded for Friday 20 March 2026
    kept  decide cause   4.2

  Next: plaint record C-2026-0001 quality-manager-told
  $ at-terminal plaint record 1 escalated <<EOF
  > EOF
  C-2026-0001: escalated recorded for Friday 20 March 2026
    stage     Written complaint: Chief Executive
    now owed  acknowledgement, due Wed 25 Mar      3.2
              reply, due Tue 7 Apr                 3.3

  Next: plaint record C-2026-0001 quality-manager-told
  $ at-terminal plaint record 1 acknowledged <<EOF
  > letter
  > EOF
  Via: without it 'acknowledgement' is not kept (may be left empty)
    1  letter
    2  email
  which: letter
  C-2026-0001: acknowledged recorded for Friday 20 March 2026
    kept  acknowledgement (due Wed 25 Mar)   3.2

  Next: plaint record C-2026-0001 quality-manager-told

Without an event it asks what happened, of what may be recorded now:

  $ at-terminal plaint record 1 <<EOF
  > int
  > EOF
  What happened (any other event: plaint record C-2026-0001 EVENT)
    1  responded              keeps reply
    2  interim-sent           holds reply
    3  quality-manager-told   keeps tell quality manager
    4  withdrawn              moves to closed
  which: int
  C-2026-0001: interim-sent recorded for Friday 20 March 2026
    held      reply, before closed       3.3
    now owed  progress, due Tue 14 Apr   3.3

  Next: plaint record C-2026-0001 quality-manager-told
  $ plaint record 1
  plaint: say what happened: plaint record C-2026-0001 EVENT
  hint: plaint next C-2026-0001 lists what may be recorded now
  [2]

What cannot be recorded is refused before anything is asked:

  $ at-terminal plaint record 1 closed <<EOF
  > upheld
  > EOF
  plaint: C-2026-0001: 'closed' is not recorded, for it is not as the policy says
    'reply' must come first: record responded (clause 3.3)
  hint: first plaint record C-2026-0001 responded
  hint: if it did happen so, record it as a breach with its reason: --override "REASON"
  [1]
  $ at-terminal plaint record 1 reopened <<EOF
  > New evidence
  > EOF
  plaint: C-2026-0001: 'reopened' is not recorded, for it cannot have happened so
    'reopened' leads nowhere from the stage 'Written complaint'
  hint: from here: escalated
  [1]

To stop in the middle writes nothing, and --no-input asks nothing:

  $ at-terminal plaint record 1 responded <<EOF
  > EOF
  Outcome
    1  upheld
    2  partly-upheld
    3  not-upheld
  which: 
  plaint: stopped: nothing is recorded
  [1]
  $ at-terminal plaint record 1 responded --no-input <<EOF
  > upheld
  > EOF
  plaint: 'responded' must also say
    --outcome   upheld, partly-upheld or not-upheld
  hint: at a terminal plaint asks for what is missing
  [2]
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
    - {date: 2026-03-02, event: acknowledged}
    - {date: 2026-03-09, event: interim-sent}
    - date: 2026-03-20
      event: responded
      outcome: partly-upheld
    - date: 2026-03-20
      event: action-agreed
      action: a1
      what: Ring before every visit
      owner: cleo
      due: 2026-04-10
    - date: 2026-03-20
      event: action-done
      action: a1
    - date: 2026-03-20
      event: found
      point: p2
      outcome: upheld
    - date: 2026-03-20
      event: cause-found
      by: asha
      cause: none-found
    - date: 2026-03-20
      event: escalated
    - date: 2026-03-20
      event: acknowledged
      via: letter
    - date: 2026-03-20
      event: interim-sent
