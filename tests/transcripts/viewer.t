What a policy keeps to some roles is left out for everybody else.

  $ add policies
  $ cat > plaint.yaml <<EOF
  > organisation: Children's Links
  > policy: childrens-links
  > meetings: {trustees: [2026-05-20]}
  > EOF
  $ cat > cases/2026/C-2026-0001.yaml <<EOF
  > case: C-2026-0001
  > kind: complaint
  > policy: childrens-links@2024-11
  > received: 2026-03-02
  > events:
  >   - {date: 2026-03-03, event: acknowledged}
  >   - {date: 2026-03-04, event: safeguarding-concern-found, safeguarding-concern: raised}
  >   - {date: 2026-03-04, event: diverted, rule: safeguarding}
  > EOF
  $ plaint show 1
  C-2026-0001  Formal complaint

    stage     Formal complaint, since Mon 2 March 2026
    handler   nobody named
    received  Mon 2 March 2026
    policy    childrens-links@2024-11

  Owed
    response          open   due Mon 13 Apr               4.4
    assessment        open   before responded or closed   4.2
    lessons           open   before closed                3.1, 3.2
    discipline first  open   before staff file noted      4.3

  Done with
    recognition  kept   Tue 3 Mar, due Mon 9 Mar   4.4

  What happened
    Mon 2 Mar  received
    Tue 3 Mar  acknowledged

  Next: plaint record C-2026-0001 assessed
  $ plaint show 1 --viewer safeguarding
  C-2026-0001  Formal complaint

    stage     Formal complaint, since Mon 2 March 2026
    handler   nobody named
    received  Mon 2 March 2026
    policy    childrens-links@2024-11

  Owed
    response          open   due Mon 13 Apr               4.4
    assessment        open   before responded or closed   4.2
    lessons           open   before closed                3.1, 3.2
    discipline first  open   before staff file noted      4.3

  Done with
    recognition            kept                       Tue 3 Mar, due Mon 9 Mar   4.4
    safeguarding referral  kept 2 working days late   Wed 4 Mar, due Mon 2 Mar   1.2

  What happened
    Mon 2 Mar  received
    Tue 3 Mar  acknowledged
    Wed 4 Mar  safeguarding concern found   safeguarding concern: raised
    Wed 4 Mar  diverted                     rule: safeguarding

  Decisions
    divert to Safeguarding system (safeguarding)  decided   1.2

  Next: plaint record C-2026-0001 assessed
  $ plaint why 1 safeguarding-referral
  C-2026-0001  safeguarding referral: kept 2 working days late, Wed 4 Mar, due Mon 2 Mar

  1. The policy promises 'safeguarding referral' on the day of receipt.
       policies/childrens-links.yaml:93, clause 1.2
  2. The paper does not say how long: that was chosen here.
       policies/childrens-links.yaml:93, clause 1.2
  3. The clock starts on Mon 2 March 2026 (received).
       cases/2026/C-2026-0001.yaml:4
  4. Due on Mon 2 March 2026.
  $ plaint why 1 safeguarding-referral --viewer smt
  C-2026-0001  safeguarding referral: kept 2 working days late, Wed 4 Mar, due Mon 2 Mar

  1. The policy promises 'safeguarding referral' on the day of receipt.
       policies/childrens-links.yaml:93, clause 1.2
  2. The paper does not say how long: that was chosen here.
       policies/childrens-links.yaml:93, clause 1.2
  3. The clock starts on Mon 2 March 2026 (received).
       cases/2026/C-2026-0001.yaml:4
  4. Due on Mon 2 March 2026.
  5. Done by 'diverted' on Wed 4 March 2026, 2 working days late.
       cases/2026/C-2026-0001.yaml:8

Nor are the days told on which it is owed because of such an event:

  $ cat > policies/shop.yaml <<EOF
  > policy: shop
  > version: "1"
  > in-force: 2026-01-01
  > title: The policy of the shop
  > organisation: Children's Links
  > roles: {manager: Manager, smt: Senior management}
  > events:
  >   worried: {title: Worried, visible-to: smt}
  > kinds:
  >   complaint:
  >     promises:
  >       call: {within: 5 working days, of-each: [contacted, worried], until: met, met-by: updated}
  >     stages:
  >       open: {handler: manager}
  > EOF
  $ cat > cases/2026/C-2026-0002.yaml <<EOF
  > case: C-2026-0002
  > kind: complaint
  > policy: shop@1
  > received: 2026-03-02
  > events:
  >   - {date: 2026-03-03, event: contacted}
  >   - {date: 2026-03-04, event: worried}
  >   - {date: 2026-03-05, event: contacted}
  > EOF
  $ plaint why 2 call
  C-2026-0002  call: 8 working days late, due Tue 10 Mar

  1. The policy promises 'call' within 5 working days of each contacted or worried.
       policies/shop.yaml:12
  2. The clock starts on Tue 3 March 2026 (contacted).
       cases/2026/C-2026-0002.yaml:6
  3. Not counted: 2 days of weekends.
  4. Due on Tue 10 March 2026.
  5. Not kept by Fri 20 March 2026: 8 working days late.

  It is owed for other days too: Thu 12 March 2026
  $ plaint why 2 call --viewer smt
  C-2026-0002  call: 8 working days late, due Tue 10 Mar

  1. The policy promises 'call' within 5 working days of each contacted or worried.
       policies/shop.yaml:12
  2. The clock starts on Tue 3 March 2026 (contacted).
       cases/2026/C-2026-0002.yaml:6
  3. Not counted: 2 days of weekends.
  4. Due on Tue 10 March 2026.
  5. Not kept by Fri 20 March 2026: 8 working days late.

  It is owed for other days too: Wed 11 March 2026, Thu 12 March 2026
