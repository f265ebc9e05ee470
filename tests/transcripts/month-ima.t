A month under the Independent Monitoring Authority's policy: a mother who writes for her daughter, authority, review and approval in
their order, an extension in advance. Everybody in it is invented.

  $ on-disk
  $ today 2026-03-02
  $ plaint init office --organisation "Example Authority" --division uk-any --policy ima --staff "Hari Example <hari@example.org>: governance-officer" --staff "Iona Example: head-of-governance" --staff "Jack Example: director" --staff "Kofi Example: other-directorate, team-manager/casework" --staff "Lena Example: executive-team" --no-input
  Made a workspace for Example Authority.
  Added: plaint.yaml, .gitignore, .gitattributes, policies/ (18 files), schema/ (3 files), templates/ (33 files), diary.yaml, cases/, people/
  git: a repository was made here.
  git: two copies of a case are now merged event by event.
  git: all of it is committed.
  Nobody yet: data-protection-lead. Enter them in plaint.yaml, under staff.
  Overdue already: 10 promises of the organisation itself, counted as policies/ima.yaml says (plaint overdue).
  What was done before can still be recorded, with its day: --date.

  Next: cd office, then plaint new, when something has come in
  $ cd office
  $ plaint new --kind complaint --complainant service-user --categories own-procedures --service casework --channel letter --on-behalf-of child-competent --incident 2026-02-10 --aware 2026-02-10 --received 2026-03-02 --summary "A letter was sent to the wrong address" --name "Mia Sample" --representative-name "Nora Sample" --representative-relationship mother --no-input
  C-2026-0001  Complaint, received Mon 2 March 2026, under ima@4.0
  Handler: governance officer
  ! Their authority must be seen before responded (22.0)

  What follows
    acknowledgement  due Mon 9 Mar                             governance officer   13.0
    tell executive   as soon as possible, reminder Tue 3 Mar   governance officer   36.0

  C-2026-0001 is saved in cases/2026/C-2026-0001.yaml
  Who complained is in people/C-2026-0001.yaml, which git never sees.

  Next: plaint record C-2026-0001 executive-told
  $ plaint record 1 executive-told --by hari
  C-2026-0001: executive-told recorded for Monday 2 March 2026
    kept  tell executive   36.0

  Next: plaint record C-2026-0001 acknowledged
  $ today 2026-03-06
  $ plaint record 1 ack --by hari --via letter
  C-2026-0001: acknowledged recorded for Friday 6 March 2026
    kept      acknowledgement (due Mon 9 Mar)   13.0
    now owed  full response, due Wed 8 Apr      14.0, 2.0

  Next: plaint record C-2026-0001 reviewed
  $ plaint record 1 contribution-requested --contribution c1 --from kofi --due 2026-03-18 --by hari
  C-2026-0001: contribution-requested recorded for Friday 6 March 2026
    now owed  contribution c1, due Wed 18 Mar (as told)   All Staff

  Next: plaint record C-2026-0001 contribution-given --contribution c1
  $ today 2026-03-19
  $ plaint overdue
  11 overdue on Thursday 19 March 2026

  organisation              quarterly to executive   353 days late   due Mon 31 Mar 2025   nobody named         39.0
  organisation              quarterly to board       353 days late   due Mon 31 Mar 2025   nobody named         39.0
  organisation              quarterly to executive   262 days late   due Mon 30 Jun 2025   nobody named         39.0
  organisation              quarterly to board       262 days late   due Mon 30 Jun 2025   nobody named         39.0
  organisation              trend analysis           262 days late   due Mon 30 Jun 2025   nobody named         38.0, 40.0
  organisation              quarterly to executive   170 days late   due Tue 30 Sep 2025   nobody named         39.0
  organisation              quarterly to board       170 days late   due Tue 30 Sep 2025   nobody named         39.0
  organisation              quarterly to executive   78 days late    due Wed 31 Dec 2025   nobody named         39.0
  organisation              quarterly to board       78 days late    due Wed 31 Dec 2025   nobody named         39.0
  organisation              trend analysis           78 days late    due Wed 31 Dec 2025   nobody named         38.0, 40.0
  C-2026-0001   Complaint   contribution c1          1 day late      due Wed 18 Mar        governance officer   All Staff

  Next: plaint record organisation executive-summary-reported
  $ plaint record 1 contribution-given --contribution c1 --by kofi
  C-2026-0001: contribution-given recorded for Thursday 19 March 2026
    kept  contribution c1, 1 day late (due Wed 18 Mar)   All Staff

  Next: plaint record C-2026-0001 reviewed

The answer is due on 8 April: St Patrick's Day and Easter are closed somewhere in the United Kingdom. Word of a delay must come before.

  $ today 2026-03-31
  $ plaint due
  4 due until Thursday 9 April 2026

  organisation              quarterly to executive   due today       nobody named         39.0
  organisation              quarterly to board       due today       nobody named         39.0
  organisation              annual report            due today       nobody named         2.0, 39.0
  C-2026-0001   Complaint   full response            due Wed 8 Apr   governance officer   14.0, 2.0

  10 are overdue or without a date besides: plaint overdue
  $ plaint record 1 extended --promise full-response --until 2026-04-17 --reason "The file is with the archive" --by hari --via letter
  C-2026-0001: extended recorded for Tuesday 31 March 2026
    held      full response, due Fri 17 Apr (as told)              14.0, 2.0
    now owed  progress, as soon as possible, reminder Thu 30 Apr   14.0

  Next: plaint record C-2026-0001 reviewed
  $ today 2026-04-15
  $ plaint record 1 responded --outcome upheld --by hari --via letter
  plaint: C-2026-0001: 'responded' is not recorded, for it is not as the policy says
    'approval' must come first: record approved (clause 33.0, 35.0)
    'authority of child' must come first: record authority-verified (clause 22.0)
  hint: first plaint record C-2026-0001 reviewed
  hint: first plaint record C-2026-0001 authority-verified
  hint: if it did happen so, record it as a breach with its reason: --override "REASON"
  [1]
  $ plaint record 1 authority-verified --basis childs-own-authority --by hari
  C-2026-0001: authority-verified recorded for Wednesday 15 April 2026
    kept  authority of child   22.0

  Next: plaint record C-2026-0001 reviewed
  $ plaint record 1 drafted --by hari
  C-2026-0001: drafted recorded for Wednesday 15 April 2026

  Next: plaint record C-2026-0001 reviewed
  $ plaint record 1 approved --by jack
  plaint: C-2026-0001: 'approved' is not recorded, for it is not as the policy says
    'review' must come first: record reviewed (clause 33.0)
  hint: first plaint record C-2026-0001 reviewed
  hint: if it did happen so, record it as a breach with its reason: --override "REASON"
  [1]
  $ plaint record 1 reviewed --by iona
  C-2026-0001: reviewed recorded for Wednesday 15 April 2026
    kept  review   33.0

  Next: plaint record C-2026-0001 approved
  $ plaint record 1 approved --by jack
  C-2026-0001: approved recorded for Wednesday 15 April 2026
    kept  approval   33.0, 35.0

  Next: plaint record C-2026-0001 responded
  $ plaint record 1 responded --outcome upheld --by hari --via letter
  C-2026-0001: responded recorded for Wednesday 15 April 2026
    kept            full response (due Fri 17 Apr)                                           14.0, 2.0
                    answer                                                                   14.0
    no longer owed  progress                                                                 14.0
    may go to       Parliamentary and Health Service Ombudsman, until Wed 10 February 2027   17.0, 18.0

  Next: plaint record C-2026-0001 closed   (nothing else is owed)
  $ plaint record 1 closed --outcome upheld --how-resolved apology
  C-2026-0001: closed recorded for Wednesday 15 April 2026
    stage  closed: upheld

Afterwards the same letter comes again. One final word, and then silence: unless there is new evidence.

  $ today 2026-04-20
  $ plaint record 1 further-correspondence --evidence none --by hari
  C-2026-0001: further-correspondence recorded for Monday 20 April 2026
    now owed  final word, as soon as possible, reminder Mon 27 Apr   19.0

  Next: plaint record C-2026-0001 final-word-sent
  $ plaint record 1 reopened --reason "They are not satisfied"
  plaint: C-2026-0001: 'reopened' is not recorded, for it is not as the policy says
    the policy's condition for the move to 'handling' does not hold (clause 19.0)
  hint: if it did happen so, record it as a breach with its reason: --override "REASON"
  [1]
  $ plaint record 1 final-word-sent --by hari
  C-2026-0001: final-word-sent recorded for Monday 20 April 2026
    kept  final word   19.0
  $ plaint record 1 further-correspondence --evidence new --by hari --date 2026-04-20 --note "The envelope, with its postmark"
  C-2026-0001: further-correspondence recorded for Monday 20 April 2026
  $ plaint record 1 reopened --reason "New evidence: the envelope"
  C-2026-0001: reopened recorded for Monday 20 April 2026
    stage     Complaint: governance officer
    now owed  acknowledgement, due Mon 27 Apr   13.0
              answer, before closed             14.0
              review, before approved           33.0
              approval, before responded        33.0, 35.0

  Next: plaint record C-2026-0001 acknowledged
  $ plaint show 1
  C-2026-0001  Complaint
  A letter was sent to the wrong address

    stage         Complaint, since Mon 20 April 2026
    handler       governance officer
    outcome       upheld
    received      Mon 2 March 2026
    policy        ima@4.0
    incident      2026-02-10
    aware         2026-02-10
    channel       letter
    complainant   service user
    service       casework
    categories    own procedures
    on behalf of  child competent

  Owed
    acknowledgement          open      due Mon 27 Apr                           13.0
    full response            waiting   for acknowledged                         14.0, 2.0
    answer                   open      before closed                            14.0
    review                   open      before approved                          33.0
    approval                 open      before responded                         33.0, 35.0
    keep appointment         waiting   for appointment arranged                 6.0
    warning first            open      before restricted or injunction sought   29.0
    warning                  waiting   for conduct noted                        29.0
    persisted after warning  waiting   for warned                               29.0

  Done with
    acknowledgement     kept              Fri 6 Mar, due Mon 9 Mar               13.0
    full response       kept              Wed 15 Apr, due Fri 17 Apr (as told)   14.0, 2.0
    progress            cancelled         Wed 15 Apr                             14.0
    answer              kept              Wed 15 Apr                             14.0
    review              kept              Wed 15 Apr                             33.0
    approval            kept              Wed 15 Apr                             33.0, 35.0
    tell executive      kept              Mon 2 Mar                              36.0
    contribution c1     kept 1 day late   Thu 19 Mar, due Wed 18 Mar (as told)   All Staff
    authority of child  kept              Wed 15 Apr                             22.0
    final word          kept              Mon 20 Apr                             19.0

  What happened
    Mon 2 Mar   received
    Mon 2 Mar   executive told           by hari
    Fri 6 Mar   acknowledged             by hari; letter
    Fri 6 Mar   contribution requested   by hari; contribution: c1; from: kofi; due: 2026-03-18
    Thu 19 Mar  contribution given       by kofi; contribution: c1
    Tue 31 Mar  extended                 by hari; letter; promise: full-response; due: 2026-04-17; reason: The file is with the archive
    Wed 15 Apr  authority verified       by hari; basis: childs-own-authority
    Wed 15 Apr  drafted                  by hari
    Wed 15 Apr  reviewed                 by iona
    Wed 15 Apr  approved                 by jack
    Wed 15 Apr  responded                by hari; letter; outcome: upheld
    Wed 15 Apr  closed                   outcome: upheld; how resolved: apology
    Mon 20 Apr  further correspondence   by hari; evidence: none
    Mon 20 Apr  final word sent          by hari
    Mon 20 Apr  further correspondence   by hari; evidence: new; The envelope, with its postmark
    Mon 20 Apr  reopened                 reason: New evidence: the envelope

  Where the complainant may go
    Parliamentary and Health Service Ombudsman  open, until Wed 10 February 2027   17.0, 18.0

  Next: plaint record C-2026-0001 acknowledged
  $ plaint history 1
  C-2026-0001  Complaint
  A letter was sent to the wrong address

  Monday 2 March 2026
    Received: Complaint, by letter.
    Executive told, by hari.

  Friday 6 March 2026
    Acknowledged, by hari, via letter.
    Contribution to the investigation requested, by hari.
      contribution: c1
      from: kofi
      due: 2026-03-18

  Thursday 19 March 2026
    Contribution given, by kofi.
      contribution: c1

  Tuesday 31 March 2026
    Extended, by hari, via letter.
      promise: full-response
      due: 2026-04-17
      reason: The file is with the archive

  Wednesday 15 April 2026
    Authority verified, by hari.
      basis: childs-own-authority
    Drafted, by hari.
    Reviewed, by iona.
    Approved, by jack.
    Responded, by hari, via letter.
      outcome: upheld
    Closed; the case moved to closed.
      outcome: upheld
      how resolved: apology

  Monday 20 April 2026
    Further correspondence after the outcome, by hari.
      evidence: none
    Final response sent, by hari.
    Further correspondence after the outcome, by hari.
      evidence: new
      The envelope, with its postmark
    Reopened; the case moved to Complaint.
      reason: New evidence: the envelope
  $ plaint check
  No mistakes in 16 files
