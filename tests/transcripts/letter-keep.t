A letter is kept as it was sent, where git never sees it, and the event has its fingerprint.

  $ on-disk
  $ use tests/diagnostics/common
  $ cat > plaint.yaml <<END
  > organisation: Example Charity
  > policy: example@1
  > staff:
  >   asha: {name: Asha Example, email: asha@example.org, roles: [manager]}
  > END
  $ echo /people/ > .gitignore
  $ cat > cases/2026/C-2026-0001.yaml <<END
  > case: C-2026-0001
  > kind: complaint
  > policy: example@1
  > received: 2026-03-02
  > summary: Nobody rang back
  > END
  $ cat > templates/letters/acknowledgement.mustache <<END
  > {{! title: Acknowledgement }}
  > {{! for: acknowledged }}
  > {{recipient.greeting}}
  > 
  > We have your {{case.kind}}, and will answer by {{response-due}}.
  > END
  $ git init -q
  $ git add .
  $ git commit -q -m first
  $ cat > people/C-2026-0001.yaml <<END
  > name: Pat Sample
  > END
  $ today 2026-03-04
  $ plaint letter 1 ack --by asha --record
  C-2026-0001: acknowledged recorded for Wednesday 4 March 2026
    kept  acknowledgement (due Thu 5 Mar)   1

  Next: plaint record C-2026-0001 responded   (or extended, if the investigation is not finished)

  The letter is kept: people/C-2026-0001/2026-03-04-acknowledged.txt
  $ cat people/C-2026-0001/2026-03-04-acknowledged.txt
  Dear Pat Sample

  We have your complaint, and will answer by 16 March 2026.
  $ git log --format=%s --name-only -1
  C-2026-0001: acknowledged

  cases/2026/C-2026-0001.yaml
  $ git status --short
  $ cat cases/2026/C-2026-0001.yaml
  case: C-2026-0001
  kind: complaint
  policy: example@1
  received: 2026-03-02
  summary: Nobody rang back
  events:
    - date: 2026-03-04
      event: acknowledged
      by: asha
      via: letter
      letter: sha256:20602008fb134a04c81ad07fd00578c29d9da71e8e732c8cb163efde9c4db126
  $ plaint show 1 --as-of 2026-03-04
  C-2026-0001  complaint
  Nobody rang back

    stage     First answer, since Mon 2 March 2026
    handler   Manager
    received  Mon 2 March 2026
    policy    example@1

  Owed
    reply  open   due Mon 16 Mar   2

  Done with
    acknowledgement  kept   Wed 4 Mar, due Thu 5 Mar   1

  What happened
    Mon 2 Mar  received
    Wed 4 Mar  acknowledged   by asha; letter; letter kept

  Where the complainant may go
    Example Ombudsman  not yet   6

  Next: plaint record C-2026-0001 responded   (or extended, if the investigation is not finished)
  $ plaint check
  people: warning: other users of this machine may look at it [people-readable]
  hint: type: chmod 700 people

  people/C-2026-0001.yaml: warning: other users of this machine may look at it [people-readable]
  hint: type: chmod 600 people/C-2026-0001.yaml

  2 warnings in 2 of 5 files

What was kept is what was sent: a change shows. What is not there says nothing, it may lie on another machine.

  $ echo "and more" > people/C-2026-0001/2026-03-04-acknowledged.txt
  $ plaint check
  cases/2026/C-2026-0001.yaml:11:13: warning: the letter that is kept is not the one that was sent: people/C-2026-0001/2026-03-04-acknowledged.txt [letter-changed]
      letter: sha256:20602008fb134a04c81ad07fd00578c29d9da71e8e732c8cb163efde9c4db126
              ^
  hint: bring back the file as it was, from a copy; if that cannot be, say so in the case: plaint record C-2026-0001 noted

  people: warning: other users of this machine may look at it [people-readable]
  hint: type: chmod 700 people

  people/C-2026-0001.yaml: warning: other users of this machine may look at it [people-readable]
  hint: type: chmod 600 people/C-2026-0001.yaml

  3 warnings in 3 of 5 files
  $ rm people/C-2026-0001/2026-03-04-acknowledged.txt
  $ plaint check
  people: warning: other users of this machine may look at it [people-readable]
  hint: type: chmod 700 people

  people/C-2026-0001.yaml: warning: other users of this machine may look at it [people-readable]
  hint: type: chmod 600 people/C-2026-0001.yaml

  2 warnings in 2 of 5 files

Into a file of one's own. A file that is there is not written over, and one that git might take along is told.

  $ plaint letter 1 ack --date today --by asha -o people/C-2026-0001/draft.txt
  Written: people/C-2026-0001/draft.txt
  $ plaint letter 1 ack --date today --by asha -o people/C-2026-0001/draft.txt
  plaint: 'people/C-2026-0001/draft.txt' is there already, and is not written over
  hint: name another file, or delete that one first
  [2]
  $ plaint letter 1 ack --date today --by asha -o letter.txt
  Written: letter.txt
  plaint: 'letter.txt' has somebody's name in it, and git could commit it
  hint: move it to people/, which git never sees, or out of the workspace
  $ ls
  cases
  letter.txt
  people
  plaint.yaml
  policies
  templates

A letter that was finished elsewhere is kept with the event that is recorded with it.

  $ plaint record 1 responded --outcome upheld --by asha --letter no-such.pdf
  plaint: --letter: 'no-such.pdf' cannot be read: No such file or directory
  [2]
  $ today 2026-03-10
  $ plaint record 1 responded --outcome upheld --by asha --letter letter.txt
  C-2026-0001: responded recorded for Tuesday 10 March 2026
    kept       reply (due Mon 16 Mar)   2
    may go to  Example Ombudsman        6

  Next: plaint record C-2026-0001 closed   (nothing else is owed)

  The letter is kept: people/C-2026-0001/2026-03-10-responded.txt
  $ ls people/C-2026-0001
  2026-03-10-responded.txt
  draft.txt
  $ plaint record organisation policy-reviewed --letter letter.txt
  plaint: a letter is kept with a case, not with the organisation's diary
  [2]
  $ plaint history 1
  C-2026-0001  complaint
  Nobody rang back

  Monday 2 March 2026
    Received: complaint.
      Recorded 18 days later, on Fri 20 March 2026, by Asha Example, by hand.

  Wednesday 4 March 2026
    Acknowledged, by asha, via letter.
      The letter was kept as it was sent.

  Tuesday 10 March 2026
    Responded, by asha.
      outcome: upheld
      The letter was kept as it was sent.
  $ plaint letter 1 ack --date 2026-03-04 --record
  plaint: C-2026-0001: exactly this 'acknowledged' of Wed 4 March 2026 is recorded already
  hint: if it did happen twice that day: --again
  [1]

Erasing takes the letters along.

  $ plaint record 1 withdrawn
  C-2026-0001: withdrawn recorded for Tuesday 10 March 2026
    stage  closed: withdrawn
  $ plaint erase 1 --reason "Asked for in writing" --override "They asked" --yes
  C-2026-0001: 3 files deleted from people/

  Out of reach of plaint, and for somebody to look after:
  - backups of this folder, and copies of it on other machines
  - mailboxes, and the messages that were sent
  - printed letters, and what was passed on to others
  $ ls people
