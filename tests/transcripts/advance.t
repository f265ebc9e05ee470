A case moves on by the event that its policy names.

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
  $ plaint advance 1
  C-2026-0001  First steps

    escalated  to Written complaint   open now                                                   3.1
    closed     to closed              'decide cause' must come first (4.2): record cause-found

  plaint: several ways lead on from here
  hint: name one with --to, or type plaint record C-2026-0001 EVENT
  [2]
  $ plaint advance 1 --to formal --date yesterday --dry-run
  C-2026-0001: escalated of Thursday 19 March 2026 may be recorded; nothing is written yet. It would be

    - date: 2026-03-19
      event: escalated

    stage     Written complaint: Chief Executive
    now owed  acknowledgement, due Tue 24 Mar      3.2
              reply, due Thu 2 Apr                 3.3
  $ plaint advance 1 --to formal --date yesterday
  C-2026-0001: escalated recorded for Thursday 19 March 2026
    stage     Written complaint: Chief Executive
    now owed  acknowledgement, due Tue 24 Mar      3.2
              reply, due Thu 2 Apr                 3.3

  Next: plaint record C-2026-0001 quality-manager-told
  $ plaint advance 1 --to trustees
  plaint: C-2026-0001: 'escalated' is not recorded, for it is not as the policy says
    the move to 'trustees' is open only from responded (clause 3.4)
  hint: if it did happen so, record it as a breach with its reason: --override "REASON"
  [1]
  $ plaint advance 1 --to trusty
  plaint: no way leads from here to 'trusty'
  hint: from here: trustees or closed
  [2]
  $ plaint record 1 responded --outcome not-upheld --by cleo
  C-2026-0001: responded recorded for Friday 20 March 2026
    kept       reply (due Thu 2 Apr)                        3.3
    may go to  Local Government and Social Care Ombudsman   3.5

  Next: plaint record C-2026-0001 quality-manager-told
  $ at-terminal plaint advance 1 --dry-run <<EOF
  > 3
  > esc
  > EOF
  C-2026-0001  Written complaint

    escalated  to Chair and Trustees' Meeting   open now                                                   3.4
    closed     to closed                        'decide cause' must come first (4.2): record cause-found

  By which event
    1  escalated   to Chair and Trustees' Meeting
    2  closed      to closed
  which: 3
  '3' is none of these (type the number, or the word)
  By which event
    1  escalated   to Chair and Trustees' Meeting
    2  closed      to closed
  which: esc
  C-2026-0001: escalated of Friday 20 March 2026 may be recorded; nothing is written yet. It would be

    - date: 2026-03-20
      event: escalated

    stage           Chair and Trustees' Meeting: chair
    no longer owed  acknowledgement (due Tue 24 Mar)       3.2
    now owed        report to trustees, due Wed 25 Mar     3.4
                    decide further steps, due Wed 25 Mar   3.4
  $ at-terminal plaint advance 1 <<EOF
  > EOF
  C-2026-0001  Written complaint

    escalated  to Chair and Trustees' Meeting   open now                                                   3.4
    closed     to closed                        'decide cause' must come first (4.2): record cause-found

  By which event
    1  escalated   to Chair and Trustees' Meeting
    2  closed      to closed
  which: 
  plaint: stopped: nothing is recorded
  [1]
  $ plaint advance 1 --to trus --grounds "Nobody spoke to the volunteer"
  C-2026-0001: escalated recorded for Friday 20 March 2026
    stage           Chair and Trustees' Meeting: chair
    no longer owed  acknowledgement (due Tue 24 Mar)       3.2
    now owed        report to trustees, due Wed 25 Mar     3.4
                    decide further steps, due Wed 25 Mar   3.4

  Next: plaint record C-2026-0001 quality-manager-told
  $ plaint advance 1
  plaint: C-2026-0001: 'closed' is not recorded, for it is not as the policy says
    'decide further steps' must come first: record further-steps-decided (clause 3.4)
    'decide cause' must come first: record cause-found (clause 4.2)
  hint: first plaint record C-2026-0001 further-steps-decided
  hint: first plaint record C-2026-0001 cause-found
  hint: if it did happen so, record it as a breach with its reason: --override "REASON"
  [1]
  $ plaint advance 1 --to closed --outcome not-upheld
  plaint: C-2026-0001: 'closed' is not recorded, for it is not as the policy says
    'decide further steps' must come first: record further-steps-decided (clause 3.4)
    'decide cause' must come first: record cause-found (clause 4.2)
  hint: first plaint record C-2026-0001 further-steps-decided
  hint: first plaint record C-2026-0001 cause-found
  hint: if it did happen so, record it as a breach with its reason: --override "REASON"
  [1]

At a terminal it asks, by which event and whatever that must say:

  $ plaint record 1 report --by dara
  C-2026-0001: reported-to-trustees recorded for Friday 20 March 2026
    kept  report to trustees (due Wed 25 Mar)   3.4

  Next: plaint record C-2026-0001 quality-manager-told
  $ plaint record 1 further --decision no-further-steps --by dara
  C-2026-0001: further-steps-decided recorded for Friday 20 March 2026
    kept  decide further steps (due Wed 25 Mar)   3.4

  Next: plaint record C-2026-0001 quality-manager-told
  $ at-terminal plaint advance 1 --override "The Quality Manager is away until May" <<EOF
  > 
  > EOF
  Outcome [not-upheld]: 
  C-2026-0001: closed recorded for Friday 20 March 2026
    stage           closed: not upheld
    no longer owed  tell quality manager                                                                                       4.1
                    decide cause                                                                                               4.2
    breach          'decide cause' must come first: record cause-found (reason given: The Quality Manager is away until May)   4.2

A closed case goes on only as its policy lets it; here the trustees have decided:

  $ plaint advance 1
  C-2026-0001  closed

    escalated  to Chair and Trustees' Meeting   the policy's condition for the move to 'trustees' does not hold   3.4
    reopened   to Written complaint             the policy's condition for the move to 'formal' does not hold     3.1

  plaint: several ways lead on from here
  hint: name one with --to, or type plaint record C-2026-0001 EVENT
  [2]
  $ plaint advance 1 --to formal --reason "New evidence"
  plaint: C-2026-0001: 'reopened' is not recorded, for it is not as the policy says
    the policy's condition for the move to 'formal' does not hold (clause 3.1)
  hint: if it did happen so, record it as a breach with its reason: --override "REASON"
  [1]
  $ plaint advance organisation
  plaint: the organisation has no stages
  hint: plaint record organisation EVENT
  [2]
