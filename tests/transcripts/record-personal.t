What is committed stays in git for ever, so the texts of an event are looked at before they are written.

  $ add policies
  $ cat > plaint.yaml <<EOF
  > organisation: Imago
  > policy: imago
  > git: none
  > meetings: {trustees: [2026-03-25, 2026-05-20]}
  > staff:
  >   asha: {name: Asha Example, email: asha@example.org, roles: [quality-manager]}
  > EOF
  $ cat > cases/2026/C-2026-0001.yaml <<EOF
  > case: C-2026-0001
  > kind: complaint
  > policy: imago@2023-04-20
  > received: 2026-03-02
  > complainant: service-user
  > EOF
  $ cat > people/C-2026-0001.yaml <<EOF
  > name: Zelda Quillfeather
  > email: zelda@example.org
  > representative: {name: Sam Inkwell, relationship: daughter}
  > EOF

Where nobody can be asked it is refused, and the message repeats nothing of what it found:

  $ plaint record 1 acknowledged --via phone --note "Zelda rang from 01632 960001"
  plaint: nothing is written: personal data would go into a file that others read and that git keeps for ever
    --note holds the complainant's name, or a part of it
    --note holds what looks like a telephone number
  hint: say it without: "the complainant", "their letter"
  hint: who they are and how to reach them: plaint edit C-2026-0001 --person
  hint: if it must stand there: --personal-data
  [1]
  $ cat > note.txt <<EOF
  > They have moved.
  > Write to zelda@example.org, or to ms inkwell at TN1 1AA.
  > EOF
  $ plaint record 1 noted --note @note.txt
  plaint: nothing is written: personal data would go into a file that others read and that git keeps for ever
    --note holds what looks like an e-mail address (line 2)
    --note holds the representative's name, or a part of it (line 2)
    --note holds what looks like a postcode (line 2)
  hint: say it without: "the complainant", "their letter"
  hint: who they are and how to reach them: plaint edit C-2026-0001 --person
  hint: if it must stand there: --personal-data
  [1]
  $ plaint record 1 closed --outcome upheld --override "Ms Quillfeather wishes it" --dry-run
  plaint: nothing is written: personal data would go into a file that others read and that git keeps for ever
    --override holds the complainant's name, or a part of it
  hint: say it without: "the complainant", "their letter"
  hint: who they are and how to reach them: plaint edit C-2026-0001 --person
  hint: if it must stand there: --personal-data
  [1]
  $ plaint record 1 acknowledged --via "e-mail to zelda@example.org"
  plaint: nothing is written: personal data would go into a file that others read and that git keeps for ever
    --via holds what looks like an e-mail address
  hint: say it without: "the complainant", "their letter"
  hint: who they are and how to reach them: plaint edit C-2026-0001 --person
  hint: if it must stand there: --personal-data
  [1]
  $ plaint advance 1 --to formal --grounds "Zelda says nobody rang"
  plaint: nothing is written: personal data would go into a file that others read and that git keeps for ever
    --grounds holds the complainant's name, or a part of it
  hint: say it without: "the complainant", "their letter"
  hint: who they are and how to reach them: plaint edit C-2026-0001 --person
  hint: if it must stand there: --personal-data
  [1]
  $ plaint actions 1 agree --what "Ring Ms Quillfeather" --owner asha --due 2026-04-10
  plaint: nothing is written: personal data would go into a file that others read and that git keeps for ever
    --what holds the complainant's name, or a part of it
  hint: say it without: "the complainant", "their letter"
  hint: who they are and how to reach them: plaint edit C-2026-0001 --person
  hint: if it must stand there: --personal-data
  [1]
  $ plaint record organisation policy-reviewed --note "After what Zelda Quillfeather said"
  plaint: nothing is written: personal data would go into a file that others read and that git keeps for ever
    --note holds the name of somebody in people/
  hint: say it without: "the complainant", "their letter"
  hint: the diary speaks of no one person: what is of one case goes into that case
  hint: if it must stand there: --personal-data
  [1]

What is no trace of anybody may be said, and --personal-data writes what must stand there:

  $ plaint record 1 acknowledged --via phone --note "Asha (asha@example.org) told the complainant who is on the case"
  C-2026-0001: acknowledged recorded for Friday 20 March 2026
    kept  acknowledgement, 14 working days late (due Mon 2 Mar)   2.3 First steps

  Next: plaint record C-2026-0001 interim-sent
  $ plaint record 1 noted --note "Zelda Quillfeather is the name of the boat" --personal-data
  C-2026-0001: noted recorded for Friday 20 March 2026

  Next: plaint record C-2026-0001 interim-sent

At a terminal it is told, and the user decides; an empty answer is no:

  $ at-terminal plaint record 1 noted --note "Zelda rang" <<EOF
  > 
  > EOF
  plaint: personal data would go into a file that others read and that git keeps for ever
    --note holds the complainant's name, or a part of it
  hint: say it without: "the complainant", "their letter"
  hint: who they are and how to reach them: plaint edit C-2026-0001 --person
  Record it all the same? [no]: 
  plaint: stopped: nothing is recorded
  [1]
  $ at-terminal plaint record 1 noted <<EOF
  > Zelda rang
  > yes
  > EOF
  Note: Zelda rang
  plaint: personal data would go into a file that others read and that git keeps for ever
    --note holds the complainant's name, or a part of it
  hint: say it without: "the complainant", "their letter"
  hint: who they are and how to reach them: plaint edit C-2026-0001 --person
  Record it all the same? [no]: yes
  C-2026-0001: noted recorded for Friday 20 March 2026

  Next: plaint record C-2026-0001 interim-sent
  $ cat cases/2026/C-2026-0001.yaml
  case: C-2026-0001
  kind: complaint
  policy: imago@2023-04-20
  received: 2026-03-02
  complainant: service-user
  events:
    - date: 2026-03-20
      event: acknowledged
      via: phone
      note: Asha (asha@example.org) told the complainant who is on the case
    - date: 2026-03-20
      event: noted
      note: Zelda Quillfeather is the name of the boat
    - date: 2026-03-20
      event: noted
      note: Zelda rang

A case is opened in the same manner:

  $ plaint new --no-input --kind complaint --summary "Nobody rang Pat back" --point "Sample, P. waited" --identity named --name "Pat Sample"
  plaint: nothing is written: personal data would go into a file that others read and that git keeps for ever
    --summary holds the complainant's name, or a part of it
    --point holds the complainant's name, or a part of it
  hint: say it without: "the complainant", "their letter"
  hint: who they are and how to reach them: --name, --address, --email, --phone, which git never sees
  hint: if it must stand there: --personal-data
  [1]
  $ plaint new --no-input --kind complaint --summary "Nobody rang Pat back" --identity named --name "Pat Sample" --personal-data
  C-2026-0002  complaint, First steps, received Fri 20 March 2026, under imago@2023-04-20
  Handler: manager

  What follows
    acknowledgement       due Fri 20 Mar                             manager   2.3 First steps
    initial response      due Fri 27 Mar                             manager   2.3 First steps
    tell quality manager  as soon as possible, reminder Tue 24 Mar   manager   4.1

  C-2026-0002 is saved in cases/2026/C-2026-0002.yaml
  Who complained is in people/C-2026-0002.yaml, which git never sees.

  Next: plaint record C-2026-0002 acknowledged
