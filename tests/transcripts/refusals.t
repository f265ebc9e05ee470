What plaint does not record, why, and what to type instead. Nothing of it is written.

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

Wrong usage has the exit status 2; all mistakes are told at once:

  $ plaint record 1
  plaint: say what happened: plaint record C-2026-0001 EVENT
  hint: plaint next C-2026-0001 lists what may be recorded now
  [2]
  $ plaint record 9 acknowledged
  plaint: there is no case '9'
  hint: plaint list shows all cases
  [2]
  $ plaint record 1 acknowleged
  plaint: 'acknowleged' is not an event of imago@2023-04-20
  hint: did you mean 'acknowledged'?
  [2]
  $ plaint record 1 re
  plaint: 're' may be several events: responded, reviewed, resumed, refused, reclassified, reopened, restricted, restriction-reviewed, restriction-lifted, retention-held, retention-released or reported-to-trustees
  hint: type more of the name
  [2]
  $ plaint record 1 received
  plaint: 'received' is not recorded so
  hint: the head of a case tells it: plaint new makes one, plaint edit changes one
  [2]
  $ plaint record 1 policy-reviewed
  plaint: 'policy-reviewed' is not recorded so
  hint: it happens to the organisation: plaint record organisation policy-reviewed
  [2]
  $ plaint record organisation acknowledged
  plaint: 'acknowledged' is not recorded so
  hint: it happens to a case: plaint record CASE acknowledged
  [2]
  $ plaint record 1 responded --outcom upheld
  plaint: '--outcom' is neither an option of plaint record nor a field of 'responded'
  hint: did you mean '--outcome'?
  [2]
  $ plaint record 1 responded --outcome won --date 2026-04-01 --by zed
  plaint: --outcome 'won' is not one of its values
  hint: it can be upheld, partly-upheld or not-upheld
  plaint: --date 2026-04-01 lies in the future: today is Fri 20 March 2026
  hint: an event is recorded once it has happened
  plaint: --by 'zed' is not anybody in plaint.yaml, nor a role of imago@2023-04-20
  hint: it can be asha, cleo, dara, manager, head-of-service, chief-executive, chair, trustees, quality-manager, deputy-chief-executive, staff-member, volunteer or volunteer-coordinator
  [2]
  $ plaint record 1 responded
  plaint: 'responded' must also say
    --outcome   upheld, partly-upheld or not-upheld
  hint: at a terminal plaint asks for what is missing
  [2]
  $ plaint record 1 action-agreed --owner cleo
  plaint: 'action-agreed' must also say
    --what   TEXT
    --due   DATE
  hint: at a terminal plaint asks for what is missing
  [2]
  $ plaint record 1 responded --outcome --date friday
  plaint: '--outcome' needs a value
  hint: a value that begins with -- is written --outcome=VALUE
  [2]
  $ plaint record 1 responded --outcome upheld --outcome not-upheld
  plaint: --outcome is given twice
  hint: say it once
  [2]
  $ plaint record 1 allocated --to chief --due 2026-04-01
  plaint: '--due' is neither an option of plaint record nor a field of 'allocated'
  hint: it takes --to, --person; and --date, --by, --via, --note, --override
  [2]
  $ plaint record 1 noted --note ""
  plaint: 'noted' must also say
    --note   TEXT
  hint: at a terminal plaint asks for what is missing
  [2]
  $ plaint record 1 noted --note @letter.txt
  plaint: 'letter.txt' cannot be read: No such file or directory
  hint: a text that begins with @ names a file; for the sign itself write @@
  [2]
  $ plaint record 1 reclassified --kind praise
  plaint: --kind 'praise' is not a kind of imago@2023-04-20
  hint: it can be complaint or compliment
  [2]
  $ plaint record 1 extended --promise reply --until soon --reason Ill
  plaint: --due 'soon' is not a date
  hint: write a date as 2026-03-27
  [2]
  $ PLAINT_BY=zed plaint record 1 noted --note "Rang"
  plaint: PLAINT_BY 'zed' is not anybody in plaint.yaml, nor a role of imago@2023-04-20
  hint: it can be asha, cleo, dara, manager, head-of-service, chief-executive, chair, trustees, quality-manager, deputy-chief-executive, staff-member, volunteer or volunteer-coordinator
  [2]

What cannot have happened is refused, also with a reason:

  $ plaint record 1 acknowledged --date 2026-02-27
  plaint: C-2026-0001: 'acknowledged' is not recorded, for it cannot have happened so
    'acknowledged' on Fri 27 February 2026 is before the case was received on Mon 2 March 2026
  hint: if the day of receipt in the case is wrong, correct that first
  [1]
  $ plaint record 1 acknowledged --date 2026-02-27 --override "The clock was wrong"
  plaint: C-2026-0001: 'acknowledged' is not recorded, for it cannot have happened so
    'acknowledged' on Fri 27 February 2026 is before the case was received on Mon 2 March 2026
  hint: if the day of receipt in the case is wrong, correct that first
  [1]
  $ plaint record 1 resumed
  plaint: C-2026-0001: 'resumed' is not recorded, for it cannot have happened so
    'resumed', but the clock was not stopped
  hint: nothing needs to be resumed; or record 'paused' first
  [1]
  $ plaint record 1 paused --reason holiday
  plaint: C-2026-0001: 'paused' is not recorded, for it cannot have happened so
    this policy does not let the clock stop for 'holiday'
  hint: this policy has no reason for which a clock may stop
  [1]
  $ plaint record 1 reopened --reason "New evidence"
  plaint: C-2026-0001: 'reopened' is not recorded, for it cannot have happened so
    'reopened' leads nowhere from the stage 'First steps'
  hint: from here: escalated
  [1]

What is not as the policy says is refused without one. Each line has the clause:

  $ plaint record 1 closed --outcome upheld
  plaint: C-2026-0001: 'closed' is not recorded, for it is not as the policy says
    'decide cause' must come first: record cause-found (clause 4.2)
  hint: first plaint record C-2026-0001 cause-found
  hint: if it did happen so, record it as a breach with its reason: --override "REASON"
  [1]
  $ plaint record 1 cause-found --cause none-found --by cleo
  plaint: C-2026-0001: 'cause-found' is not recorded, for it is not as the policy says
    'cleo' may not: it is for the Quality Manager (clause 4.2)
  hint: say who did it: --by asha
  hint: if it did happen so, record it as a breach with its reason: --override "REASON"
  [1]
  $ plaint record 1 cause-found --cause none-found
  plaint: C-2026-0001: 'cause-found' is not recorded, for it is not as the policy says
    it does not say by whom; it is for the Quality Manager (clause 4.2)
  hint: say who did it: --by asha
  hint: if it did happen so, record it as a breach with its reason: --override "REASON"
  [1]

Where nobody in plaint.yaml holds the role, the role itself may say who did it:

  $ cat > plaint.yaml <<EOF
  > organisation: Imago
  > policy: imago
  > git: none
  > meetings: {trustees: [2026-03-25, 2026-05-20]}
  > staff:
  >   cleo: {name: Cleo Example, email: cleo@example.org, roles: [chief-executive]}
  >   dara: {name: Dara Example, email: dara@example.org, roles: [chair, trustees]}
  > EOF
  $ plaint record 1 cause-found --cause none-found
  plaint: C-2026-0001: 'cause-found' is not recorded, for it is not as the policy says
    it does not say by whom; it is for the Quality Manager (clause 4.2)
  hint: say who did it: --by quality-manager
  hint: if it did happen so, record it as a breach with its reason: --override "REASON"
  [1]
  $ plaint record 1 cause-found --cause none-found --by quality-manager --dry-run
  C-2026-0001: cause-found of Friday 20 March 2026 may be recorded; nothing is written yet. It would be

    - date: 2026-03-20
      event: cause-found
      by: quality-manager
      cause: none-found

    kept  decide cause   4.2
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

What the policy does not give, and what is probably a slip:

  $ plaint record 1 extended --promise initial-response --until 2026-04-20 --reason "Away"
  plaint: C-2026-0001: 'extended' is not recorded, for it is not as the policy says
    the policy gives no extension of 'initial response' (clause 2.3 First steps)
  hint: if it did happen so, record it as a breach with its reason: --override "REASON"
  [1]
  $ plaint record 1 found --point p7 --outcome upheld
  plaint: C-2026-0001: 'found' is not recorded, for it is probably a slip
    'found': there is no point 'p7' before it
  hint: did you mean 'p1'?
  hint: if it is meant so: --override "REASON"
  [1]
  $ plaint record 1 waived --promise reply --reason "Not wanted"
  plaint: C-2026-0001: 'waived' is not recorded, for it is probably a slip
    'waived': 'reply' is not owed on Fri 20 March 2026
  hint: look with plaint show which promises are; of another stage write STAGE.reply
  hint: if it is meant so: --override "REASON"
  [1]

Nor is it twice:

  $ plaint record 1 interim-sent --date 2026-03-09
  plaint: C-2026-0001: exactly this 'interim-sent' of Mon 9 March 2026 is recorded already
  hint: if it did happen twice that day: --again
  [1]
  $ plaint record 1 acknowledged --date 2026-03-02
  plaint: C-2026-0001: exactly this 'acknowledged' of Mon 2 March 2026 is recorded already
  hint: if it did happen twice that day: --again
  [1]

With a reason it is recorded, and is a breach that has one:

  $ plaint record 1 closed --outcome upheld --override "Settled by telephone with everybody"
  C-2026-0001: closed recorded for Friday 20 March 2026
    stage           closed: upheld
    no longer owed  tell quality manager                                                                                     4.1
                    decide cause                                                                                             4.2
    breach          'decide cause' must come first: record cause-found (reason given: Settled by telephone with everybody)   4.2
  $ plaint check
  No mistakes in 14 files
  $ plaint record 1 closed --outcome upheld
  plaint: C-2026-0001: 'closed' is not recorded, for it cannot have happened so
    'closed', but the case was closed on Fri 20 March 2026
  hint: if it was opened again in between, record 'reopened' first
  [1]
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
      event: closed
      outcome: upheld
      override: Settled by telephone with everybody

Late recording is judged by what it makes of all that came after. The formal stage had ten working days for its reply, and
interim letters that were sent too late to hold it:

  $ cat > cases/2026/C-2026-0002.yaml <<EOF
  > case: C-2026-0002
  > kind: complaint
  > policy: imago@2023-04-20
  > received: 2026-02-02
  > events:
  >   - {date: 2026-02-02, event: acknowledged}
  >   - {date: 2026-03-17, event: interim-sent}
  > EOF
  $ plaint record 2 escalated --date 2026-03-02
  plaint: C-2026-0002: 'escalated' is not recorded, for it is not as the policy says
    'interim-sent' of Tue 17 March 2026 would not be as the policy says: 'interim-sent' came after the due date, Mon 16 March 2026 (clause 3.3)
  hint: if it did happen so, record it as a breach with its reason: --override "REASON"
  [1]
  $ plaint record 2 escalated --date 2026-03-02 --override "The letter lay in another tray"
  C-2026-0002: escalated recorded for Monday 2 March 2026
    stage     Written complaint: Chief Executive
    missed    initial response, 15 working days late (due Mon 9 Feb)   2.3 First steps
              reply, 1 working day late (due Mon 16 Mar)               3.3
    now owed  acknowledgement, due Thu 5 Mar                           3.2
              reply, before closed                                     3.3
              progress, due Thu 9 Apr                                  3.3

  Next: plaint record C-2026-0002 acknowledged

A file with mistakes takes events as long as they can be judged; plaint.yaml must be sound:

  $ cat > cases/2026/C-2026-0003.yaml <<EOF
  > case: C-2026-0003
  > kind: complaint
  > policy: imago@2023-04-20
  > received: 2026-03-02
  > events:
  >   - {date: 2026-03-02, event: acknowleged}
  > EOF
  $ plaint record 3 acknowledged --date 2026-03-02
  1 file has mistakes, so this may not be everything (plaint check says what to do)

  cases/2026/C-2026-0003.yaml:6: 'acknowleged' is not an event of this policy
  C-2026-0003: acknowledged recorded for Monday 2 March 2026
    kept  acknowledgement (due Mon 2 Mar)   2.3 First steps

  Next: plaint record C-2026-0003 interim-sent
  $ echo "case: C-2026-0004" > cases/2026/C-2026-0004.yaml
  $ plaint record 4 acknowledged
  cases/2026/C-2026-0004.yaml:1:1: error: a case needs the key 'policy' [missing-key]
  case: C-2026-0004
  ^
  hint: add a line 'policy: ...'

  cases/2026/C-2026-0004.yaml:1:1: error: a case needs the key 'kind' [missing-key]
  case: C-2026-0004
  ^
  hint: add a line 'kind: ...'

  cases/2026/C-2026-0004.yaml:1:1: error: a case needs the key 'received' [missing-key]
  case: C-2026-0004
  ^
  hint: add a line 'received: ...'

  plaint: cases/2026/C-2026-0004.yaml cannot be used as it is, so nothing is recorded in it
  hint: put it right: plaint edit C-2026-0004
  [1]
  $ cat > cases/2026/C-2026-0005.yaml <<EOF
  > case: C-2026-0005
  > kind: complaint
  > policy: imago@2023-04-20
  > events: []
  > received: 2026-03-02
  > EOF
  $ plaint record 5 acknowledged --date 2026-03-02
  cases/2026/C-2026-0005.yaml:5:1: error: 'received' stands after 'events', which must be the last key [events-not-last]
  received: 2026-03-02
  ^~~~~~~~
  hint: move it above 'events': new events are written at the end of the file

  plaint: cases/2026/C-2026-0005.yaml cannot be used as it is, so nothing is recorded in it
  hint: put it right: plaint edit C-2026-0005
  [1]
  $ echo "organisation: [Imago" > plaint.yaml
  $ plaint record 1 acknowledged
  1 file has mistakes, so this may not be everything (plaint check says what to do)

  plaint.yaml:1: the '[' that opens here is never closed
  plaint: nothing is recorded while plaint.yaml has mistakes
  hint: plaint check shows them, and the way out of each
  [1]

Before its policy is in force the organisation owes nothing, and may record what it did all the same:

  $ cat > plaint.yaml <<EOF
  > organisation: Imago
  > policy: imago@2023-04-20
  > git: none
  > EOF
  $ plaint record organisation policy-reviewed --as-of 2021-03-01
  organisation: policy-reviewed recorded for Monday 1 March 2021
  $ plaint record organisation legislation-changed --date 2026-01-05
  organisation: legislation-changed recorded for Monday 5 January 2026
    now owed  review after new law, as soon as possible, reminder Mon 2 Feb   Office use

  Next: plaint record organisation policy-reviewed
  $ plaint record organisation policy-reviewed --date 2021-03-01
  plaint: organisation: exactly this 'policy-reviewed' of Mon 1 March 2021 is recorded already
  hint: if it did happen twice that day: --again
  [1]
  $ plaint record organisation
  plaint: say what happened: plaint record organisation EVENT
  hint: plaint why organisation shows what is owed
  [2]
