A month under Children's Links' policy: feedback that turns out to be a complaint, a concern for safeguarding, an appeal. Everybody in
it is invented.

  $ on-disk
  $ today 2026-03-02
  $ plaint init charity --organisation "Example Nurseries" --division england-and-wales --policy childrens-links --staff "Bryn Example <bryn@example.org>: operational-manager" --staff "Lena Example: safeguarding, smt" --staff "Dara Example: trustees" --no-input
  Made a workspace for Example Nurseries.
  Added: plaint.yaml, .gitignore, .gitattributes, policies/ (18 files), schema/ (3 files), templates/ (33 files), diary.yaml, cases/, people/
  git: a repository was made here.
  git: two copies of a case are now merged event by event.
  git: all of it is committed.
  Nobody yet: data-protection-lead. Enter them in plaint.yaml, under staff.
  The policy waits for meetings: enter the dates of trustees in plaint.yaml, under meetings.

  Next: cd charity, then plaint new, when something has come in
  $ cd charity
  $ sh -c 'sed -i "s/^# meetings:/meetings:/; s/^#   trustees: .*/  trustees: [2026-03-25, 2026-05-20]/" plaint.yaml && git commit -qm "meetings of the trustees" plaint.yaml'
  $ plaint record organisation staff-made-aware --by bryn
  organisation: staff-made-aware recorded for Monday 2 March 2026
    kept  staff awareness   5.3
  $ plaint new --kind feedback --comment criticism --complainant parent --entity group --received 2026-03-02 --summary "The gate was left open at home time" --name "Lars Sample" --email lars.sample@example.org --no-input
  C-2026-0001  Feedback (approval, recommendation or criticism), received Mon 2 March 2026, under childrens-links@2024-11

  What follows
    use  as soon as possible, before closed, reminder Mon 13 Apr   nobody named   3.1, 5.2

  C-2026-0001 is saved in cases/2026/C-2026-0001.yaml
  Who complained is in people/C-2026-0001.yaml, which git never sees.

  Next: plaint record C-2026-0001 lessons-noted
  $ today 2026-03-05
  $ plaint record 1 reclassified --kind complaint --by bryn
  C-2026-0001: reclassified recorded for Thursday 5 March 2026
    stage           Formal complaint: nobody named
    no longer owed  assessment                                  3.1, 5.2
                    use                                         3.1, 5.2
    now owed        recognition, due Thu 12 Mar                 4.4
                    response, due Thu 16 Apr                    4.4
                    assessment, before responded or closed      4.2
                    lessons, before closed                      3.1, 3.2
                    discipline first, before staff file noted   4.3

  Next: plaint record C-2026-0001 acknowledged
  $ plaint record 1 acknowledged --by bryn --via email
  C-2026-0001: acknowledged recorded for Thursday 5 March 2026
    kept  recognition (due Thu 12 Mar)   4.4

  Next: plaint record C-2026-0001 assessed

What he tells on the telephone is a matter for safeguarding. Those who do not need to know do not see it.

  $ today 2026-03-06
  $ plaint record 1 safeguarding-concern-found --safeguarding-concern raised --by bryn
  C-2026-0001: safeguarding-concern-found recorded for Friday 6 March 2026
    now owed  safeguarding referral, due Mon 2 Mar   1.2

  Next: plaint record C-2026-0001 diverted --rule safeguarding   (to Safeguarding system)
  $ plaint overdue
  1 overdue on Friday 6 March 2026

  C-2026-0001  Formal complaint   safeguarding referral   4 working days late   due Mon 2 Mar   nobody named   1.2

  Next: plaint record C-2026-0001 diverted --rule safeguarding   (to Safeguarding system)
  $ plaint next 1
  C-2026-0001  Formal complaint, since Thu 5 March 2026

  May be recorded now
    diverted                   keeps safeguarding referral   1.2
    assessed                   keeps assessment              4.2
    lessons-noted              keeps lessons                 3.1
    disciplinary-action-taken  keeps discipline first        4.3
    admitted
    withdrawn                  closes the case

  Not yet
    responded         'assessment' must come first (4.2): record assessed
    staff-file-noted  'discipline first' must come first (4.3): record disciplinary-action-taken
    escalated         the move to 'appeal' is open only from responded
    closed            'response' must come first (4.4): record responded
                      'assessment' must come first (4.2): record assessed
                      'lessons' must come first (3.1, 3.2): record lessons-noted

  What they take
    diverted       --rule safeguarding           or 'safeguarding referral' is not kept
                   [--reason TEXT]
    lessons-noted  [--what-matters TEXT]
                   [--improvement TEXT]
                   [--market-information TEXT]
                   [--planning TEXT]
    admitted       --rule safeguarding
                   --reason TEXT
    withdrawn      [--reason TEXT]

  Next: plaint record C-2026-0001 diverted --rule safeguarding   (to Safeguarding system)
  $ plaint record 1 diverted --rule safeguarding --by bryn
  C-2026-0001: diverted recorded for Friday 6 March 2026
    kept     safeguarding referral, 4 working days late (due Mon 2 Mar)   1.2
    decided  divert to Safeguarding system (safeguarding)                 1.2

  Next: plaint record C-2026-0001 assessed
  $ plaint show 1
  C-2026-0001  Formal complaint
  The gate was left open at home time

    stage        Formal complaint, since Thu 5 March 2026
    handler      nobody named
    received     Mon 2 March 2026
    policy       childrens-links@2024-11
    complainant  parent
    comment      criticism
    entity       group

  Owed
    response          open   due Thu 16 Apr               4.4
    assessment        open   before responded or closed   4.2
    lessons           open   before closed                3.1, 3.2
    discipline first  open   before staff file noted      4.3

  Done with
    recognition  kept        Thu 5 Mar, due Thu 12 Mar   4.4
    assessment   cancelled   Thu 5 Mar                   3.1, 5.2
    use          cancelled   Thu 5 Mar                   3.1, 5.2

  What happened
    Mon 2 Mar  received
    Thu 5 Mar  reclassified   by bryn; kind: complaint
    Thu 5 Mar  acknowledged   by bryn; email

  Next: plaint record C-2026-0001 assessed
  $ plaint show 1 --viewer safeguarding
  C-2026-0001  Formal complaint
  The gate was left open at home time

    stage        Formal complaint, since Thu 5 March 2026
    handler      nobody named
    received     Mon 2 March 2026
    policy       childrens-links@2024-11
    complainant  parent
    comment      criticism
    entity       group

  Owed
    response          open   due Thu 16 Apr               4.4
    assessment        open   before responded or closed   4.2
    lessons           open   before closed                3.1, 3.2
    discipline first  open   before staff file noted      4.3

  Done with
    recognition            kept                       Thu 5 Mar, due Thu 12 Mar   4.4
    safeguarding referral  kept 4 working days late   Fri 6 Mar, due Mon 2 Mar    1.2
    assessment             cancelled                  Thu 5 Mar                   3.1, 5.2
    use                    cancelled                  Thu 5 Mar                   3.1, 5.2

  What happened
    Mon 2 Mar  received
    Thu 5 Mar  reclassified                 by bryn; kind: complaint
    Thu 5 Mar  acknowledged                 by bryn; email
    Fri 6 Mar  safeguarding concern found   by bryn; safeguarding concern: raised
    Fri 6 Mar  diverted                     by bryn; rule: safeguarding

  Decisions
    divert to Safeguarding system (safeguarding)  decided   1.2

  Next: plaint record C-2026-0001 assessed

The customer's own dates go on.

  $ plaint record 1 responded --outcome upheld
  plaint: C-2026-0001: 'responded' is not recorded, for it is not as the policy says
    'assessment' must come first: record assessed (clause 4.2)
  hint: first plaint record C-2026-0001 assessed
  hint: if it did happen so, record it as a breach with its reason: --override "REASON"
  [1]
  $ plaint record 1 assessed --by bryn
  C-2026-0001: assessed recorded for Friday 6 March 2026
    kept  assessment   4.2

  Next: plaint record C-2026-0001 responded
  $ today 2026-03-20
  $ plaint record 1 responded --outcome partly-upheld --by bryn --via letter
  C-2026-0001: responded recorded for Friday 20 March 2026
    kept  response (due Thu 16 Apr)   4.4

  Next: plaint record C-2026-0001 lessons-noted
  $ today 2026-03-23
  $ plaint advance 1
  C-2026-0001  Formal complaint

    escalated  to Appeal   open now                                                     4.4
    closed     to closed   'lessons' must come first (3.1, 3.2): record lessons-noted   4.6

  plaint: several ways lead on from here
  hint: name one with --to, or type plaint record C-2026-0001 EVENT
  [2]
  $ plaint advance 1 --to appeal --date 2026-03-21
  C-2026-0001: escalated recorded for Saturday 21 March 2026
    stage     Appeal: nobody named
    now owed  acknowledgement, due Fri 27 Mar   4.4
              decision, due Tue 7 Apr           4.4

  Next: plaint record C-2026-0001 acknowledged
  $ plaint record 1 acknowledged --by lena --via letter
  C-2026-0001: acknowledged recorded for Monday 23 March 2026
    kept  acknowledgement (due Fri 27 Mar)   4.4

  Next: plaint record C-2026-0001 responded
  $ today 2026-04-02
  $ plaint record 1 responded --outcome upheld --by lena --via letter
  C-2026-0001: responded recorded for Thursday 2 April 2026
    kept  decision (due Tue 7 Apr)   4.4

  Next: plaint record C-2026-0001 lessons-noted
  $ plaint record 1 lessons-noted --improvement "A bolt that children cannot reach" --by lena
  C-2026-0001: lessons-noted recorded for Thursday 2 April 2026
    kept  lessons   3.1, 3.2

  Next: plaint record C-2026-0001 closed   (nothing else is owed)
  $ plaint record 1 closed --outcome upheld
  C-2026-0001: closed recorded for Thursday 2 April 2026
    stage  closed: upheld
  $ plaint record organisation trustees-told --date 2026-03-25
  organisation: trustees-told recorded for Wednesday 25 March 2026
    kept  report to trustees (due Wed 25 Mar)   4.1
  $ plaint list
  1 case on Thursday 2 April 2026

  C-2026-0001  2026-03-02   closed   closed: upheld
  $ plaint overdue
  $ plaint history 1
  C-2026-0001  Formal complaint
  The gate was left open at home time

  Monday 2 March 2026
    Received: Feedback (approval, recommendation or criticism).

  Thursday 5 March 2026
    Reclassified, by bryn; the case moved to Formal complaint.
      kind: complaint
    Acknowledged, by bryn, via email.

  Friday 6 March 2026
    Properly assessed, by bryn.

  Friday 20 March 2026
    Responded, by bryn, via letter.
      outcome: partly-upheld

  Saturday 21 March 2026
    Escalated; the case moved to Appeal.
      Recorded 2 days later, on Mon 23 March 2026, by Asha Example.

  Monday 23 March 2026
    Acknowledged, by lena, via letter.

  Thursday 2 April 2026
    Responded, by lena, via letter.
      outcome: upheld
    What we learned, by lena.
      improvement: A bolt that children cannot reach
    Closed; the case moved to closed.
      outcome: upheld
  $ plaint check
  No mistakes in 16 files
