A month under Wanstead and Woodford Migrant Support's procedure: recorded on a form, reported to the manager of the area, valid or
not, actions agreed, done, checked, signed off. Everybody in it is invented.

  $ on-disk
  $ today 2026-03-02
  $ plaint init charity --organisation "Example Support" --division england-and-wales --policy wwms --staff "Asha Example <asha@example.org>: chief-executive" --staff "Esme Example <esme@example.org>: area-manager/client-services, management-team" --staff "Finn Example <finn@example.org>: investigator" --no-input
  Made a workspace for Example Support.
  Added: plaint.yaml, .gitignore, .gitattributes, policies/ (18 files), schema/ (3 files), templates/ (33 files), diary.yaml, cases/, people/
  git: a repository was made here.
  git: two copies of a case are now merged event by event.
  git: all of it is committed.
  Nobody yet: area-manager/volunteering, area-manager/office, data-protection-lead. Enter them in plaint.yaml, under staff.
  The policy waits for meetings: enter the dates of management-team, trustees in plaint.yaml, under meetings.

  Next: cd charity, then plaint new, when something has come in
  $ cd charity
  $ sh -c 'sed -i "s/^# meetings:/meetings:/; s/^#   management-team: .*/  management-team: [2026-03-18, 2026-04-15]/; s/^#   trustees: .*/  trustees: [2026-03-25, 2026-05-20]/" plaint.yaml && git commit -qm "meetings" plaint.yaml'
  $ plaint record organisation procedure-displayed
  organisation: procedure-displayed recorded for Monday 2 March 2026
    kept  display procedure   Policy 1
  $ plaint new --kind complaint --complainant client --area client-services --received today --summary "Appointment cancelled three times without word" --name "Omar Sample" --phone "01632 960002" --no-input
  C-2026-0001  complaint, Investigation and resolution, received Mon 2 March 2026, under wwms@2017-07
  Handler: area manager (client services)

  What follows
    record             as soon as possible, before signed off, reminder Tue 3 Mar   area manager (client services)   Management 1
    report to manager  as soon as possible, reminder Wed 4 Mar                      area manager (client services)   Management 2, Responsibilities 4
    advise of action   as soon as possible, reminder Mon 16 Mar                     area manager (client services)   Policy 3
    agree action       due Mon 13 Apr                                               area manager (client services)   Policy 4, Responsibilities 2
    resolve            due Mon 13 Apr                                               area manager (client services)   Policy 4, Policy 5

  C-2026-0001 is saved in cases/2026/C-2026-0001.yaml
  Who complained is in people/C-2026-0001.yaml, which git never sees.

  Next: plaint record C-2026-0001 form-completed
  $ plaint record 1 form-completed --received-by finn --by finn
  C-2026-0001: form-completed recorded for Monday 2 March 2026
    kept  record   Management 1

  Next: plaint record C-2026-0001 reported-to-manager
  $ plaint record 1 reported-to-manager --by finn
  C-2026-0001: reported-to-manager recorded for Monday 2 March 2026
    kept  report to manager   Management 2, Responsibilities 4

  Next: plaint record C-2026-0001 action-proposed

Wednesday 4 March. Only the manager of the area may say whether it is valid.

  $ today 2026-03-04
  $ plaint record 1 validity-decided --validity valid --by finn
  plaint: C-2026-0001: 'validity-decided' is not recorded, for it is not as the policy says
    'finn' may not: it is for the Member of the management team responsible for the area (clause Policy 2, Management 2)
  hint: say who did it: --by esme
  hint: if it did happen so, record it as a breach with its reason: --override "REASON"
  [1]
  $ plaint record 1 validity-decided --validity valid --by esme
  C-2026-0001: validity-decided recorded for Wednesday 4 March 2026
    kept      establish validity                                    Policy 2, Management 2
    now owed  investigate, as soon as possible, before signed off   Policy 2, Staff 3

  Next: plaint record C-2026-0001 action-proposed
  $ plaint record 1 judged-significant --by esme
  C-2026-0001: judged-significant recorded for Wednesday 4 March 2026
    now owed  management review, due Wed 18 Mar   Management 5

  Next: plaint record C-2026-0001 action-proposed
  $ plaint record 1 allocated --to investigator --person finn --by esme
  C-2026-0001: allocated recorded for Wednesday 4 March 2026
    handler  investigator

  Next: plaint record C-2026-0001 action-proposed

Wednesday 18 March: the management team looks at it.

  $ today 2026-03-18
  $ plaint due
  3 due until Wednesday 25 March 2026

  C-2026-0001   Investigation and resolution   advise of action    reminder Mon 16 Mar   investigator   Policy 3
  C-2026-0001   Investigation and resolution   management review   due today             investigator   Management 5
  organisation                                 discuss at board    due Wed 25 Mar        nobody named   Management 7

  Next: plaint record C-2026-0001 action-proposed
  $ plaint record 1 management-reviewed --by esme
  C-2026-0001: management-reviewed recorded for Wednesday 18 March 2026
    kept  management review (due Wed 18 Mar)   Management 5

  Next: plaint record C-2026-0001 action-proposed
  $ plaint record 1 action-proposed --by finn --via phone
  C-2026-0001: action-proposed recorded for Wednesday 18 March 2026
    kept  advise of action   Policy 3

  Next: plaint record C-2026-0001 action-decided   (or interim-sent, if the investigation is not finished)

Monday 30 March.

  $ today 2026-03-30
  $ plaint record 1 investigated --by finn
  C-2026-0001: investigated recorded for Monday 30 March 2026
    kept  investigate   Policy 2, Staff 3

  Next: plaint record C-2026-0001 action-decided   (or interim-sent, if the investigation is not finished)
  $ plaint record 1 action-decided --corrective needed --preventative not-applicable --by esme
  C-2026-0001: action-decided recorded for Monday 30 March 2026
    kept      agree action (due Mon 13 Apr)         Policy 4, Responsibilities 2
    now owed  agree corrective, before signed off   Responsibilities 1, Policy 4

  Next: plaint record C-2026-0001 responded   (or interim-sent, if the investigation is not finished)
  $ plaint record 1 action-agreed --action a1 --what "Ring each client before a visit is called off" --owner finn --due 2026-04-07 --type corrective
  C-2026-0001: action-agreed a1 recorded for Monday 30 March 2026
    kept      agree corrective                          Responsibilities 1, Policy 4
    now owed  take action a1, due Tue 7 Apr (as told)   Management 4, Management 6, Responsibilities 1

  Next: plaint record C-2026-0001 action-done --action a1
  $ plaint record 1 responded --outcome upheld --by finn --via letter
  C-2026-0001: responded recorded for Monday 30 March 2026
    kept  resolve (due Mon 13 Apr)   Policy 4, Policy 5

  Next: plaint record C-2026-0001 action-done --action a1
  $ plaint record 1 client-file-noted --by finn
  C-2026-0001: client-file-noted recorded for Monday 30 March 2026
    kept  note on client file   Management 3

  Next: plaint record C-2026-0001 action-done --action a1

It is signed off when the actions are done and checked, and not before.

  $ plaint record 1 signed-off --by esme
  plaint: C-2026-0001: 'signed-off' is not recorded, for it is not as the policy says
    'take action a1' must come first: record action-done (clause Management 4, Management 6, Responsibilities 1)
  hint: first plaint record C-2026-0001 action-done --action a1
  hint: if it did happen so, record it as a breach with its reason: --override "REASON"
  [1]
  $ today 2026-04-07
  $ plaint record 1 action-done --action a1 --check needed --by finn
  C-2026-0001: action-done a1 recorded for Tuesday 7 April 2026
    kept      take action a1 (due Tue 7 Apr)       Management 4, Management 6, Responsibilities 1
    now owed  check action a1, before signed off   Management 6

  Next: plaint record C-2026-0001 management-reviewed
  $ plaint next 1
  C-2026-0001  Investigation and resolution, since Mon 2 March 2026

  May be recorded now
    action-checked       keeps check action a1
    management-reviewed  keeps management review   Management 5
    withdrawn            closes the case

  Not yet
    signed-off  'check action a1' must come first (Management 6): record action-checked
    closed      'sign off' must come first (Management 6): record signed-off

  What they take
    action-checked  --action a1
                    --worked worked or did-not-work
    withdrawn       [--reason TEXT]

  Next: plaint record C-2026-0001 management-reviewed
  $ plaint record 1 action-checked --action a1 --worked worked --by esme
  C-2026-0001: action-checked a1 recorded for Tuesday 7 April 2026
    kept  check action a1   Management 6

  Next: plaint record C-2026-0001 management-reviewed
  $ plaint record 1 signed-off --by esme
  C-2026-0001: signed-off recorded for Tuesday 7 April 2026
    kept            sign off                             Management 6
    no longer owed  management review (due Wed 15 Apr)   Management 5

  Next: plaint record C-2026-0001 closed   (nothing else is owed)
  $ plaint advance 1 --outcome upheld
  C-2026-0001: closed recorded for Tuesday 7 April 2026
    stage  closed: upheld

The trustees met on 25 March, and nobody wrote down that complaints were discussed.

  $ plaint overdue
  1 overdue on Tuesday 7 April 2026

  organisation  discuss at board   13 days late   due Wed 25 Mar   nobody named   Management 7

  Next: plaint record organisation board-discussed
  $ plaint record organisation board-discussed --date 2026-03-25
  organisation: board-discussed recorded for Wednesday 25 March 2026
    kept  discuss at board (due Wed 25 Mar)   Management 7
  $ plaint overdue
  $ plaint history 1
  C-2026-0001  complaint
  Appointment cancelled three times without word

  Monday 2 March 2026
    Received: complaint.
    Complaints Records Form completed, by finn.
      received by: finn
    Reported to the responsible member of the management team, by finn.

  Wednesday 4 March 2026
    Validity decided, by esme.
      validity: valid
    Judged to be a significant complaint, by esme.
    Allocated, by esme.
      to: investigator
      person: finn

  Wednesday 18 March 2026
    Reviewed at a management team meeting, by esme.
    Told of the proposed action, by finn, via phone.

  Monday 30 March 2026
    Investigated, by finn.
    Corrective and preventative action decided, by esme.
      corrective: needed
      preventative: not-applicable
    Action agreed, by asha.
      action: a1
      what: Ring each client before a visit is called off
      owner: finn
      due: 2026-04-07
      type: corrective
    Complaint resolved and the person told, by finn, via letter.
      outcome: upheld
    Noted on the client's file, by finn.

  Tuesday 7 April 2026
    Action done, by finn.
      action: a1
      check: needed
    Action checked, by esme.
      action: a1
      worked: worked
    Complaints Records Form signed off, by esme.
    Closed, by asha; the case moved to closed.
      outcome: upheld
  $ plaint check
  No mistakes in 16 files
  $ plaint audit
  Nothing was found that is not explained, in 1 case, 18 events and 21 commits

  Days are those that the computers gave which made the commits. What was taken
  out of the history before it came here shows only against a seal: plaint audit
  --seal.
