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
  2. The paper does not say nudge: this is our reading.
       policies/wwms.yaml:75, clause Policy 3
  3. The clock starts on Thu 12 February 2026 (received).
       cases/2026/C-2026-0020.yaml:6

  Ask also for: record, report-to-manager, establish-validity, investigate, agree-action, resolve, agree-corrective, agree-preventative, note-on-client-file, sign-off, management-review, right-to-be-accompanied, decide-precedence
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
