A further policy applies by itself where its condition holds, to the cases that came while it was in force. Its promises name it.

  $ add policies
  $ cat > plaint.yaml <<EOF
  > organisation: Imago
  > policy: imago
  > meetings: {trustees: [2026-09-20]}
  > overlays: [data-protection@2026-06]
  > EOF
  $ echo "events: [{date: 2025-12-10, event: policy-reviewed}]" > diary.yaml
  $ cat > cases/2026/C-2026-0001.yaml <<EOF
  > case: C-2026-0001
  > kind: complaint
  > policy: imago@2023-04-20
  > received: 2026-06-18
  > starts-at: formal
  > categories: [personal-data]
  > EOF
  $ cat > cases/2026/C-2026-0002.yaml <<EOF
  > case: C-2026-0002
  > kind: complaint
  > policy: imago@2023-04-20
  > received: 2026-07-01
  > starts-at: formal
  > categories: [personal-data]
  > summary: A letter with another family's medical history
  > EOF
  $ cat > cases/2026/C-2026-0003.yaml <<EOF
  > case: C-2026-0003
  > kind: complaint
  > policy: imago@2023-04-20
  > received: 2026-07-01
  > starts-at: formal
  > EOF
  $ plaint overdue --as-of 2026-07-31
  7 overdue on Friday 31 July 2026

  C-2026-0001  Written complaint               acknowledgement   28 working days late   due Tue 23 Jun   Chief Executive        3.2
  C-2026-0001  Written complaint               reply             21 working days late   due Thu 2 Jul    Chief Executive        3.3
  C-2026-0002  Written complaint               acknowledgement   19 working days late   due Mon 6 Jul    Chief Executive        3.2
  C-2026-0003  Written complaint               acknowledgement   19 working days late   due Mon 6 Jul    Chief Executive        3.2
  C-2026-0002  Written complaint               reply             12 working days late   due Wed 15 Jul   Chief Executive        3.3
  C-2026-0003  Written complaint               reply             12 working days late   due Wed 15 Jul   Chief Executive        3.3
  C-2026-0002  Complaint about personal data   acknowledgement   1 day late             due Thu 30 Jul   data protection lead   164A(3) (data-protection@2026-06)

  Next: plaint record C-2026-0001 acknowledged
  $ plaint why 2 data-protection.acknowledgement --as-of 2026-07-31
  C-2026-0002  acknowledgement (data-protection@2026-06): 1 day late, due Thu 30 Jul

  1. The policy promises 'acknowledgement' within 30 days of receipt.
       policies/data-protection.yaml:34, clause 164A(3)
  2. The clock starts on Wed 1 July 2026 (received).
       cases/2026/C-2026-0002.yaml:4
  3. Due on Thu 30 July 2026.
  4. Not kept by Fri 31 July 2026: 1 day late.
  $ plaint why 2 steps --as-of 2026-07-31
  C-2026-0002  steps (data-protection@2026-06): due soon, as soon as possible, reminder Thu 30 Jul

  1. The policy promises 'steps' as soon as possible after receipt.
       policies/data-protection.yaml:41, clauses 164A(4), 164A(5)
  2. The paper does not say when to remind: that was chosen here.
       policies/data-protection.yaml:41, clauses 164A(4), 164A(5)
  3. The clock starts on Wed 1 July 2026 (received).
       cases/2026/C-2026-0002.yaml:4
  4. A reminder is due on Thu 30 July 2026, 30 days after that.
       policies/data-protection.yaml:41
  $ plaint list --overdue --as-of 2026-07-31
  3 cases on Friday 31 July 2026

  C-2026-0001  2026-06-18   Written complaint   28 working days late   acknowledgement, due Tue 23 Jun   Chief Executive
  C-2026-0002  2026-07-01   Written complaint   19 working days late   acknowledgement, due Mon 6 Jul    Chief Executive
  C-2026-0003  2026-07-01   Written complaint   19 working days late   acknowledgement, due Mon 6 Jul    Chief Executive

Beyond the years of which the bank holidays are known, a date is provisional and says so:

  $ cat > cases/2028/C-2028-0001.yaml <<EOF
  > case: C-2028-0001
  > kind: complaint
  > policy: imago@2023-04-20
  > received: 2028-12-22
  > starts-at: formal
  > EOF
  $ plaint show C-2028 --as-of 2028-12-27
  C-2028-0001  complaint

    stage     Written complaint, since Fri 22 December 2028
    handler   Chief Executive
    received  Fri 22 December 2028
    policy    imago@2023-04-20

  Owed
    acknowledgement       due soon   due Fri 29 Dec                             3.2
    reply                 open       due Tue 9 Jan 2029 (provisional)           3.3
    progress              waiting    for interim sent                           3.3
    tell quality manager  open       as soon as possible, reminder Thu 28 Dec   4.1
    decide cause          open       before closed                              4.2

  A provisional date lies beyond the years of which the bank holidays are known: it may move.

  What happened
    Fri 22 Dec  received

  Where the complainant may go
    Local Government and Social Care Ombudsman  not yet   3.5

  Next: plaint record C-2028-0001 quality-manager-told

A further policy may have events of its own; they are recorded like any other, and are no mistake:

  $ cat > policies/regulator.yaml <<EOF
  > policy: regulator
  > version: "1"
  > in-force: 2026-01-01
  > title: What the regulator asks for
  > organisation: A regulator
  > roles: {lead: Whoever answers to the regulator}
  > kinds:
  >   complaint:
  >     stages:
  >       notice:
  >         title: Notice to the regulator
  >         handler: lead
  >         promises:
  >           notice: {within: 14 days, of: received, met-by: regulator-told, force: statutory, clause: "12"}
  > events:
  >   regulator-told: {fields: {how: [by-letter, by-form]}}
  > EOF
  $ cat > plaint.yaml <<EOF
  > organisation: Imago
  > policy: imago
  > git: none
  > overlays: [regulator@1]
  > EOF
  $ today 2026-07-10
  $ plaint record 3 regulator --how by-form
  C-2026-0003: regulator-told recorded for Friday 10 July 2026
    kept  notice (due Wed 15 Jul)   12 (regulator@1)

  Next: plaint record C-2026-0003 acknowledged
  $ plaint check 3
  No mistakes in 1 file
  $ plaint record 3 regulator-told --how by-pigeon
  plaint: --how 'by-pigeon' is not one of its values
  hint: it can be by-letter or by-form
  [2]
  $ echo "  - {date: 2026-07-10, event: regulator-told, how: by-pigeon}" >> cases/2026/C-2026-0003.yaml
  $ plaint check 3
  cases/2026/C-2026-0003.yaml:10:52: error: 'how' cannot be 'by-pigeon' [unknown-value]
    - {date: 2026-07-10, event: regulator-told, how: by-pigeon}
                                                     ^
  hint: it must be by-letter or by-form

  1 error in 1 file
  [1]
