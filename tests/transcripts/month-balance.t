A month under Balance's policy: acknowledged in two days, spoken to, a new date agreed, an appeal with grounds. Everybody in it is
invented.

  $ on-disk
  $ today 2026-03-02
  $ plaint init charity --organisation "Example Homes" --division england-and-wales --policy balance --staff "Bryn Example <bryn@example.org>: departmental-manager" --staff "Cleo Example <cleo@example.org>: chief-executive, senior-management-team" --staff "Dara Example: trustees, subcommittees" --no-input
  Made a workspace for Example Homes.
  Added: plaint.yaml, .gitignore, .gitattributes, policies/ (18 files), schema/ (3 files), templates/ (33 files), diary.yaml, cases/, people/
  git: a repository was made here.
  git: two copies of a case are now merged event by event.
  git: all of it is committed.
  Nobody yet: data-protection-lead. Enter them in plaint.yaml, under staff.
  The policy waits for meetings: enter the dates of senior-management-team, trustees, subcommittees in plaint.yaml, under meetings.
  Overdue already: 2 promises of the organisation itself, counted as policies/balance.yaml says (plaint overdue).
  What was done before can still be recorded, with its day: --date.

  Next: cd charity, then plaint new, when something has come in
  $ cd charity
  $ plaint record organisation policy-reviewed --date 2026-02-20
  organisation: policy-reviewed recorded for Friday 20 February 2026
    kept  policy review, 750 days late (due Thu 1 Feb 2024)   History
          policy review, 18 days late (due Mon 2 Feb)         History
  $ plaint record organisation staff-trained
  organisation: staff-trained recorded for Monday 2 March 2026
    kept  train staff   Purpose 3
  $ plaint record organisation customers-told
  organisation: customers-told recorded for Monday 2 March 2026
    kept  tell customers   Actions 1
  $ plaint new --kind complaint --complainant customer --categories behaviour --channel telephone --commissioner local-authority --support-needs vulnerable --received 2026-03-02 --summary "Spoken to rudely at the door" --name "Ines Sample" --phone "01632 960003" --no-input
  C-2026-0001  complaint, Stage 1: internal investigation, received Mon 2 March 2026, under balance@1.0
  Handler: Departmental manager

  What follows
    personal contact  before responded, reminder Mon 9 Mar      Departmental manager   Actions 2
    response          due Mon 16 Mar                            Departmental manager   Stage 1, Actions 4
    acknowledgement   due Wed 4 Mar                             Departmental manager   Actions 3
    support           as soon as possible, reminder Wed 4 Mar   Departmental manager   Actions 6

  C-2026-0001 is saved in cases/2026/C-2026-0001.yaml
  Who complained is in people/C-2026-0001.yaml, which git never sees.

  Next: plaint record C-2026-0001 acknowledged   (or extended, if the investigation is not finished)

  $ plaint show 1
  C-2026-0001  complaint
  Spoken to rudely at the door

    stage          Stage 1: internal investigation, since Mon 2 March 2026
    handler        Departmental manager
    received       Mon 2 March 2026
    policy         balance@1.0
    channel        telephone
    complainant    customer
    categories     behaviour
    commissioner   local authority
    support needs  vulnerable

  Owed
    personal contact  open       before responded, reminder Mon 9 Mar      Actions 2
    response          open       due Mon 16 Mar                            Stage 1, Actions 4
    acknowledgement   due soon   due Wed 4 Mar                             Actions 3
    support           open       as soon as possible, reminder Wed 4 Mar   Actions 6
    assess on merits  open       before restricted                         Vexatious
    learn             open       before closed                             Monitoring 2, Aims 2

  What happened
    Mon 2 Mar  received

  Where the complainant may go
    The Local Authority that commissions the service  open   External 2

  Next: plaint record C-2026-0001 acknowledged   (or extended, if the investigation is not finished)
  $ today 2026-03-04
  $ plaint record 1 acknowledged --by bryn --via email
  C-2026-0001: acknowledged recorded for Wednesday 4 March 2026
    kept  acknowledgement (due Wed 4 Mar)   Actions 3

  Next: plaint record C-2026-0001 support-given
  $ plaint record 1 support-given --recipient customer --by bryn
  C-2026-0001: support-given recorded for Wednesday 4 March 2026
    kept  support   Actions 6

  Next: plaint record C-2026-0001 contacted
  $ plaint record 1 responded --outcome not-upheld --by bryn --via letter
  plaint: C-2026-0001: 'responded' is not recorded, for it is not as the policy says
    'personal contact' must come first: record contacted or contact-attempted (clause Actions 2)
  hint: first plaint record C-2026-0001 contacted
  hint: if it did happen so, record it as a breach with its reason: --override "REASON"
  [1]
  $ plaint record 1 contacted --by bryn --via telephone --result not-resolved
  C-2026-0001: contacted recorded for Wednesday 4 March 2026
    kept  personal contact   Actions 2

  Next: plaint record C-2026-0001 responded   (or extended, if the investigation is not finished)

Monday 16 March: a new date is agreed on the day that the old one falls.

  $ today 2026-03-16
  $ plaint record 1 extended --promise response --until 2026-03-13 --reason "A witness is on leave" --agreed-how telephone --by bryn
  plaint: C-2026-0001: 'extended' is not recorded, for it is not as the policy says
    the new date, Fri 13 March 2026, is not after the date that already holds, Mon 16 March 2026 (clause Stage 1, Actions 4)
  hint: if it did happen so, record it as a breach with its reason: --override "REASON"
  [1]
  $ plaint record 1 extended --promise response --until 2026-03-24 --reason "A witness is on leave" --agreed-how telephone --by bryn
  C-2026-0001: extended recorded for Monday 16 March 2026
    held  response, due Tue 24 Mar (as told)   Stage 1, Actions 4

  Next: plaint record C-2026-0001 responded
  $ today 2026-03-23
  $ plaint due
  1 due until Monday 30 March 2026

  C-2026-0001  Stage 1: internal investigation   response   held, due Tue 24 Mar   Departmental manager   Stage 1, Actions 4

  3 are overdue or without a date besides: plaint overdue
  $ plaint record 1 responded --outcome not-upheld --by bryn --via letter
  C-2026-0001: responded recorded for Monday 23 March 2026
    kept  response (due Tue 24 Mar)   Stage 1, Actions 4

  Next: plaint record C-2026-0001 lessons-considered

Thursday 26 March: an appeal needs grounds.

  $ today 2026-03-26
  $ plaint advance 1
  C-2026-0001  Stage 1: internal investigation

    escalated           to Stage 2: appeal   open now                                                                    Stage 2
    stage-1-unresolved  to Stage 2: appeal   open now                                                                    Stage 1
    taken-to-trustees   to To our trustees   open now                                                                    Channels 5
    closed              to closed            'learn' must come first (Monitoring 2, Aims 2): record lessons-considered

  plaint: several ways lead on from here
  hint: name one with --to, or type plaint record C-2026-0001 EVENT
  [2]
  $ plaint record 1 escalated --no-input
  plaint: 'escalated' must also say
    --grounds   TEXT
  hint: at a terminal plaint asks for what is missing
  [2]
  $ plaint record 1 escalated --grounds "Nobody spoke to the neighbour who was there"
  C-2026-0001: escalated recorded for Thursday 26 March 2026
    stage      Stage 2: appeal: CEO
    now owed   response, due Mon 13 Apr                                                         Stage 2, Actions 5
    may go to  Designated person, such as an MP, a Councillor or a recognised resolution body   External 1

  Next: plaint record C-2026-0001 responded   (or extended, if the investigation is not finished)
  $ plaint overdue
  3 without a date on Thursday 26 March 2026

  organisation  monitor              no date: no senior management team meeting known   nobody named   Monitoring 1
  organisation  tell trustees        no date: no trustees meeting known                 nobody named   Monitoring 1
  organisation  tell subcommittees   no date: no subcommittees meeting known            nobody named   Monitoring 1

  Next: enter the date of the next senior management team meeting in plaint.yaml
  $ today 2026-04-10
  $ plaint overdue
  3 without a date on Friday 10 April 2026

  organisation  monitor              no date: no senior management team meeting known   nobody named   Monitoring 1
  organisation  tell trustees        no date: no trustees meeting known                 nobody named   Monitoring 1
  organisation  tell subcommittees   no date: no subcommittees meeting known            nobody named   Monitoring 1

  Next: enter the date of the next senior management team meeting in plaint.yaml
  $ plaint why 1
  C-2026-0001  response: due soon, due Mon 13 Apr

  1. The policy promises 'response' within 10 working days of the start of the stage, before closed.
       policies/balance.yaml:124, clauses Stage 2, Actions 5
  2. The paper does not say what must wait for it: that was chosen here.
       policies/balance.yaml:124, clauses Stage 2, Actions 5
  3. The clock starts on Thu 26 March 2026 (escalated).
       cases/2026/C-2026-0001.yaml:39
  4. Not counted: 6 days of weekends.
  5. Not counted: Fri 3 April 2026, Good Friday.
  6. Not counted: Mon 6 April 2026, Easter Monday.
  7. Due on Mon 13 April 2026.

  Ask also for: personal-contact, acknowledgement, support, other-avenues,
  assess-on-merits, learn
  $ plaint record 1 responded --outcome upheld --by cleo --via letter
  C-2026-0001: responded recorded for Friday 10 April 2026
    kept  response (due Mon 13 Apr)   Stage 2, Actions 5

  Next: plaint record C-2026-0001 lessons-considered
  $ plaint record 1 closed --outcome upheld
  plaint: C-2026-0001: 'closed' is not recorded, for it is not as the policy says
    'learn' must come first: record lessons-considered (clause Monitoring 2, Aims 2)
  hint: first plaint record C-2026-0001 lessons-considered
  hint: if it did happen so, record it as a breach with its reason: --override "REASON"
  [1]
  $ plaint record 1 lessons-considered --lessons "Two people go to every visit of this kind" --by cleo
  C-2026-0001: lessons-considered recorded for Friday 10 April 2026
    kept  learn   Monitoring 2, Aims 2

  Next: plaint record C-2026-0001 closed   (nothing else is owed)
  $ plaint record 1 closed --outcome upheld
  C-2026-0001: closed recorded for Friday 10 April 2026
    stage           closed: upheld
    no longer owed  assess on merits   Vexatious
  $ plaint history 1
  C-2026-0001  complaint
  Spoken to rudely at the door

  Monday 2 March 2026
    Received: complaint, by telephone.

  Wednesday 4 March 2026
    Acknowledged, by bryn, via email.
    Support given, by bryn.
      recipient: customer
    Spoke to the complainant, by bryn, via telephone.
      result: not-resolved

  Monday 16 March 2026
    New date agreed with the complainant, by bryn.
      promise: response
      due: 2026-03-24
      reason: A witness is on leave
      agreed how: telephone

  Monday 23 March 2026
    Responded, by bryn, via letter.
      outcome: not-upheld

  Thursday 26 March 2026
    Appeal made; the case moved to Stage 2: appeal.
      grounds: Nobody spoke to the neighbour who was there

  Friday 10 April 2026
    Responded, by cleo, via letter.
      outcome: upheld
    Lessons considered, by cleo.
      lessons: Two people go to every visit of this kind
    Closed; the case moved to closed.
      outcome: upheld
  $ plaint check
  policies/balance.yaml:192:3: warning: plaint.yaml lists no meetings called 'senior-management-team' [unknown-meetings]
    monitor: {at: each senior-management-team meeting, met-by: monitored, clause: Monitoring 1, assumed: [at]}
    ^
  hint: add their dates under 'meetings' in plaint.yaml: senior-management-team: [2026-03-25]

  policies/balance.yaml:193:3: warning: plaint.yaml lists no meetings called 'trustees' [unknown-meetings]
    tell-trustees: {at: each trustees meeting, met-by: trustees-told, clause: Monitoring 1, assumed: [at]}
    ^
  hint: add their dates under 'meetings' in plaint.yaml: trustees: [2026-03-25]

  policies/balance.yaml:194:3: warning: plaint.yaml lists no meetings called 'subcommittees' [unknown-meetings]
    tell-subcommittees: {at: each subcommittees meeting, met-by: subcommittees-told, clause: Monitoring 1, assumed: [at]}
    ^
  hint: add their dates under 'meetings' in plaint.yaml: subcommittees: [2026-03-25]

  3 warnings in 1 of 16 files
