Mails to those who have the work, and a digest of everything. Without --send they are printed.

  $ add policies
  $ cat > plaint.yaml <<EOF
  > organisation: Example Trust
  > policy: imago
  > meetings: {trustees: [2026-05-20]}
  > closures: [{from: 2026-03-23, reason: Training day}]
  > staff:
  >   asha: {name: Asha Example, email: asha@example.org, roles: [quality-manager]}
  >   bryn: {name: Bryn Example, roles: [manager]}
  >   cleo: {name: Cleo Example, email: cleo@example.org, roles: [chief-executive]}
  > mail: {from: complaints@example.org, digest: [quality-manager]}
  > EOF
  $ echo "events: [{date: 2025-12-10, event: policy-reviewed}]" > diary.yaml
  $ cat > cases/2026/C-2026-0001.yaml <<EOF
  > case: C-2026-0001
  > kind: complaint
  > policy: imago@2023-04-20
  > received: 2026-03-12
  > complainant: staff
  > summary: Zelda Quillfeather was not visited
  > EOF
  $ cat > cases/2026/C-2026-0002.yaml <<EOF
  > case: C-2026-0002
  > kind: complaint
  > policy: imago@2023-04-20
  > received: 2026-03-06
  > starts-at: formal
  > summary: Zelda Quillfeather was not visited again
  > events:
  >   - {date: 2026-03-09, event: acknowledged, via: letter, by: cleo}
  >   - {date: 2026-03-09, event: quality-manager-told, by: cleo}
  > EOF
  $ plaint remind
  To: cleo <cleo@example.org>
  Subject: Complaints: 1 due soon

  Complaints at Example Trust, Friday 20 March 2026

  Due soon
  --------

  C-2026-0002: reply (Written complaint)
      due today; clause 3.3
      plaint record C-2026-0002 responded
      (or interim-sent, if the investigation is not finished)

  -- 
  Sent by plaint, which works this out anew from the case files each time.
  plaint show CASE shows a case, plaint why CASE the reasons for a date.

  ========================================================================

  To: asha <asha@example.org>
  Subject: Complaints digest: 2 overdue, 2 due soon, 1 to be decided

  Complaints at Example Trust, Friday 20 March 2026

  Overdue
  -------

  C-2026-0001: acknowledgement (First steps)
      6 working days late, due Thu 12 Mar; clause 2.3 First steps
      for: manager (bryn); nobody was mailed: bryn has no address in
      plaint.yaml
      plaint record C-2026-0001 diverted --rule staff
      (to Grievance Policy)

  C-2026-0001: initial response (First steps)
      1 working day late, due Thu 19 Mar; clause 2.3 First steps
      for: manager (bryn); nobody was mailed: bryn has no address in
      plaint.yaml
      plaint record C-2026-0001 diverted --rule staff
      (to Grievance Policy)

  Due soon
  --------

  C-2026-0001: tell quality manager (First steps)
      as soon as possible; reminder of Mon 16 Mar; clause 4.1
      for: manager (bryn); nobody was mailed: bryn has no address in
      plaint.yaml
      plaint record C-2026-0001 diverted --rule staff
      (to Grievance Policy)

  C-2026-0002: reply (Written complaint)
      due today; clause 3.3
      for: Chief Executive (cleo)
      plaint record C-2026-0002 responded
      (or interim-sent, if the investigation is not finished)

  To be decided
  -------------

  C-2026-0001: divert to Grievance Policy (staff)
      to be decided; clause 2.3 Purpose
      plaint record C-2026-0001 diverted --rule staff
      (to Grievance Policy)

  -- 
  Sent by plaint, which works this out anew from the case files each time.
  plaint show CASE shows a case, plaint why CASE the reasons for a date.

  ========================================================================

  2 mails for Friday 20 March 2026: printed here, not sent; --send sends
  plaint: there is no program '/usr/sbin/sendmail' here, so --send could not send these
  hint: plaint(1) says under MAIL how to set one up

Nothing is sent on a day on which the office is closed: a weekend, a bank holiday, a closure of plaint.yaml.

  $ plaint remind --as-of 2026-03-21
  Nothing is sent on Saturday 21 March 2026 (Saturday); --any-day shows what there is
  $ plaint remind --as-of 2026-03-23
  Nothing is sent on Monday 23 March 2026 (Training day); --any-day shows what there is
  $ plaint remind --as-of 2026-04-03
  Nothing is sent on Friday 3 April 2026 (Good Friday); --any-day shows what there is
  $ plaint remind --as-of 2026-04-03 --send

What is wrong in a file is told in the digest, without its text; every other mail says that it may not be whole.

  $ echo "case: Zelda Quillfeather" > cases/2026/C-2026-0003.yaml
  $ plaint remind
  To: cleo <cleo@example.org>
  Subject: Complaints: 1 due soon

  Complaints at Example Trust, Friday 20 March 2026

  Some files have mistakes, so this may not be everything.

  Due soon
  --------

  C-2026-0002: reply (Written complaint)
      due today; clause 3.3
      plaint record C-2026-0002 responded
      (or interim-sent, if the investigation is not finished)

  -- 
  Sent by plaint, which works this out anew from the case files each time.
  plaint show CASE shows a case, plaint why CASE the reasons for a date.

  ========================================================================

  To: asha <asha@example.org>
  Subject: Complaints digest: 1 file with mistakes, 2 overdue, 2 due soon, 1 to be decided

  Complaints at Example Trust, Friday 20 March 2026

  1 file has mistakes, so this may not be everything (plaint check says what to do)

  cases/2026/C-2026-0003.yaml:1: a key that is needed is not there (and 3 more)

  Overdue
  -------

  C-2026-0001: acknowledgement (First steps)
      6 working days late, due Thu 12 Mar; clause 2.3 First steps
      for: manager (bryn); nobody was mailed: bryn has no address in
      plaint.yaml
      plaint record C-2026-0001 diverted --rule staff
      (to Grievance Policy)

  C-2026-0001: initial response (First steps)
      1 working day late, due Thu 19 Mar; clause 2.3 First steps
      for: manager (bryn); nobody was mailed: bryn has no address in
      plaint.yaml
      plaint record C-2026-0001 diverted --rule staff
      (to Grievance Policy)

  Due soon
  --------

  C-2026-0001: tell quality manager (First steps)
      as soon as possible; reminder of Mon 16 Mar; clause 4.1
      for: manager (bryn); nobody was mailed: bryn has no address in
      plaint.yaml
      plaint record C-2026-0001 diverted --rule staff
      (to Grievance Policy)

  C-2026-0002: reply (Written complaint)
      due today; clause 3.3
      for: Chief Executive (cleo)
      plaint record C-2026-0002 responded
      (or interim-sent, if the investigation is not finished)

  To be decided
  -------------

  C-2026-0001: divert to Grievance Policy (staff)
      to be decided; clause 2.3 Purpose
      plaint record C-2026-0001 diverted --rule staff
      (to Grievance Policy)

  -- 
  Sent by plaint, which works this out anew from the case files each time.
  plaint show CASE shows a case, plaint why CASE the reasons for a date.

  ========================================================================

  2 mails for Friday 20 March 2026: printed here, not sent; --send sends
  plaint: there is no program '/usr/sbin/sendmail' here, so --send could not send these
  hint: plaint(1) says under MAIL how to set one up
  [1]
  $ rm cases/2026/C-2026-0001.yaml
  $ rm cases/2026/C-2026-0002.yaml
  $ rm cases/2026/C-2026-0003.yaml

A week in which there is nothing to say.

  $ plaint remind
  Nothing to send on Friday 20 March 2026
  plaint: there is no program '/usr/sbin/sendmail' here, so --send could not send these
  hint: plaint(1) says under MAIL how to set one up
  $ plaint remind --send
  $ plaint remind --all-clear fri
  To: asha <asha@example.org>
  Subject: Complaints: nothing is overdue

  Complaints at Example Trust, Friday 20 March 2026

  Nothing is overdue, nothing is due soon, and no decision waits.
  No case is open.

  This mail shows that the reminder runs. It comes once a week when there is
  nothing else to say; if it stops, look whether the reminder still runs.

  -- 
  Sent by plaint, which works this out anew from the case files each time.
  plaint show CASE shows a case, plaint why CASE the reasons for a date.

  ========================================================================

  1 mail for Friday 20 March 2026: printed here, not sent; --send sends
  plaint: there is no program '/usr/sbin/sendmail' here, so --send could not send these
  hint: plaint(1) says under MAIL how to set one up
  $ plaint remind --all-clear today --send
  plaint: the mail to asha <asha@example.org> was not sent: '/usr/sbin/sendmail' cannot be run: No such file or directory
  [3]
  $ at-terminal plaint remind --send
  Nothing to send on Friday 20 March 2026
  $ at-terminal plaint remind --send --as-of 2026-03-21
  Nothing is sent on Saturday 21 March 2026 (Saturday); --any-day shows what there is
  $ plaint remind --all-clear someday
  plaint: --all-clear 'someday' is not a day of the week
  hint: write its name: friday, or fri
  [2]

Without an address for the sender, and without a mail program.

  $ cat > plaint.yaml <<EOF
  > organisation: Example Trust
  > policy: imago
  > mail: {all-clear: friday}
  > EOF
  $ plaint remind
  To: nobody: plaint.yaml names no address
  Subject: Complaints: nothing is overdue

  Complaints at Example Trust, Friday 20 March 2026

  Nothing is overdue, nothing is due soon, and no decision waits.
  No case is open.

  This mail shows that the reminder runs. It comes once a week when there is
  nothing else to say; if it stops, look whether the reminder still runs.

  -- 
  Sent by plaint, which works this out anew from the case files each time.
  plaint show CASE shows a case, plaint why CASE the reasons for a date.

  ========================================================================

  1 mail for Friday 20 March 2026: printed here, not sent; --send sends
  plaint: plaint.yaml does not say who reminders come from
  hint: add to plaint.yaml:  mail: {from: complaints@example.org}, with your own address
  $ plaint remind --send
  plaint: plaint.yaml does not say who reminders come from
  hint: add to plaint.yaml:  mail: {from: complaints@example.org}, with your own address
  [1]
  $ cat > plaint.yaml <<EOF
  > organisation: Example Trust
  > policy: imago
  > mail: {all-clear: friday, from: complaints@example.org, sendmail: [msmtp, -t]}
  > EOF
  $ plaint remind --send
  plaint: the mail to complaints@example.org was not sent: 'msmtp' cannot be run: No such file or directory
  [3]

Mistakes in the settings.

  $ cat > plaint.yaml <<EOF
  > organisation: Example Trust
  > policy: imago
  > mail: {all-clear: sometimes, from: "Zoë <zoe@example.org>"}
  > staff: {zoe: {email: zoë@example.org}}
  > EOF
  $ plaint check plaint.yaml
  plaint.yaml:3:19: error: 'sometimes' is not a day of the week [bad-value]
  mail: {all-clear: sometimes, from: "Zoë <zoe@example.org>"}
                    ^~~~~~~~~
  hint: write its name: friday, or fri

  plaint.yaml:3:36: error: 'Zoë <zoe@example.org>' is not an e-mail address [bad-value]
  mail: {all-clear: sometimes, from: "Zoë <zoe@example.org>"}
                                     ^
  hint: write the address alone: asha@example.org

  plaint.yaml:4:22: error: 'zoë@example.org' is not an e-mail address [bad-value]
  staff: {zoe: {email: zoë@example.org}}
                       ^~~~~~~~~~~~~~~
  hint: write the address alone: asha@example.org

  3 errors in 1 file
  [1]
