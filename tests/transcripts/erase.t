Erasing deletes what people/ holds of a case, and says so in the case.

  $ on-disk
  $ use tests/diagnostics/common
  $ cat > plaint.yaml <<EOF
  > organisation: Example Charity
  > policy: example@1
  > staff:
  >   asha: {name: Asha Example, email: asha@example.org, roles: [manager]}
  > EOF
  $ echo /people/ > .gitignore
  $ cat > cases/2019/C-2019-0004.yaml <<EOF
  > case: C-2019-0004
  > kind: complaint
  > policy: example@1
  > received: 2019-03-04
  > summary: Two visits were missed
  > events:
  >   - {date: 2019-03-06, event: acknowledged}
  >   - {date: 2019-03-11, event: responded, outcome: upheld, note: Spoke with Zelda Quillfeather}
  >   - {date: 2019-03-20, event: closed, outcome: upheld}
  > EOF
  $ git init -q
  $ git add .
  $ git commit -q -m first
  $ cat > people/C-2019-0004.yaml <<EOF
  > name: Zelda Quillfeather
  > EOF
  $ echo "Dear Zelda" > people/C-2019-0004/answer.txt
  $ echo "Dear Zelda" > people/C-2019-0004-old.txt
  $ echo "Dear Somebody" > people/C-2019-00040.yaml

The policy keeps the record for six years from the closing, up to and including the last day.

  $ today 2025-03-20
  $ plaint erase 4 --reason "Asked for"
  plaint: C-2019-0004 is kept until Thu 20 March 2025: 6 years, Example Complaints Policy, clause 8
  hint: --override REASON erases it all the same, and keeps the reason in the case
  [1]
  $ today 2025-03-21
  $ plaint erase 4
  plaint: --reason is required
  hint: see plaint erase --help
  [2]

Nobody can be asked here:

  $ plaint erase 2019-4 --reason "Asked for"
  C-2019-0004 was closed on Wednesday 20 March 2019; kept until Thu 20 March 2025 (6 years, Example Complaints Policy, clause 8)
  The complainant may still go to Example Ombudsman, for which there is no last day.
  To be deleted for ever: 3 files of people/
  plaint: nobody can be asked whether to go on
  hint: add --yes if it is meant
  [2]
  $ at-terminal plaint erase 2019-4 --reason "Asked for" <<EOF
  > yes
  > EOF
  C-2019-0004 was closed on Wednesday 20 March 2019; kept until Thu 20 March 2025 (6 years, Example Complaints Policy, clause 8)
  The complainant may still go to Example Ombudsman, for which there is no last day.
  To be deleted for ever: 3 files of people/
  Type C-2019-0004 to go on: yes
  Nothing was erased.
  [1]
  $ ls people
  C-2019-0004
  C-2019-0004-old.txt
  C-2019-0004.yaml
  C-2019-00040.yaml

The reason would bring back what is erased:

  $ plaint erase 2019-4 --reason "Zelda asked for it" --yes
  plaint: --reason holds the complainant's name, and would keep it in the case
  hint: say it without: 'asked for in writing', 'the time is over'
  [1]
  $ plaint erase 2019-4 --reason "Call 01632 960001" --yes
  plaint: --reason holds what looks like a telephone number, and would keep it in the case
  hint: say it without: 'asked for in writing', 'the time is over'
  [1]
  $ plaint erase 2019-4 --reason "The time is over" --yes --as-of 2030-01-01
  plaint: erasing is done today, not as of Tuesday 1 January 2030
  hint: leave --as-of out
  [2]

  $ at-terminal plaint erase 2019-4 --reason "The time is over" <<EOF
  > C-2019-0004
  > EOF
  C-2019-0004 was closed on Wednesday 20 March 2019; kept until Thu 20 March 2025 (6 years, Example Complaints Policy, clause 8)
  The complainant may still go to Example Ombudsman, for which there is no last day.
  To be deleted for ever: 3 files of people/
  Type C-2019-0004 to go on: C-2019-0004
  C-2019-0004: 3 files deleted from people/

  Out of reach of plaint, and for somebody to look after:
  - cases/2019/C-2019-0004.yaml itself, which holds what looks like personal data in line 8: take it out with an editor
  - the history of git: 1 version of cases/2019/C-2019-0004.yaml holds what looks like personal data; whoever knows git can take it out (git filter-repo)
  - backups of this folder, and copies of it on other machines
  - mailboxes, and the messages that were sent
  - printed letters, and what was passed on to others
  $ ls people
  C-2019-00040.yaml
  $ cat cases/2019/C-2019-0004.yaml
  case: C-2019-0004
  kind: complaint
  policy: example@1
  received: 2019-03-04
  summary: Two visits were missed
  events:
    - {date: 2019-03-06, event: acknowledged}
    - {date: 2019-03-11, event: responded, outcome: upheld, note: Spoke with Zelda Quillfeather}
    - {date: 2019-03-20, event: closed, outcome: upheld}
    - date: 2025-03-21
      event: erased
      by: asha
      reason: The time is over
  $ git log -1 --format=%B
  C-2019-0004: erased

  Case: C-2019-0004
  Event: erased
  Date: 2025-03-21
  $ git status --short
  $ plaint check C-2019-0004
  No mistakes in 1 file

It may be run again:

  $ plaint erase 2019-4 --reason "The time is over" --yes
  people/ holds nothing of C-2019-0004: erased on Friday 21 March 2025

What another clone still has is deleted, and the event is not recorded twice:

  $ echo "name: Zelda Quillfeather" > people/C-2019-0004.yaml
  $ plaint erase 2019-4 --reason "The time is over" --yes
  C-2019-0004: 1 file deleted from people/

  Out of reach of plaint, and for somebody to look after:
  - cases/2019/C-2019-0004.yaml itself, which holds what looks like personal data in line 8: take it out with an editor
  - the history of git: 2 versions of cases/2019/C-2019-0004.yaml hold what looks like personal data; whoever knows git can take it out (git filter-repo)
  - backups of this folder, and copies of it on other machines
  - mailboxes, and the messages that were sent
  - printed letters, and what was passed on to others
  $ git log --format=%s
  C-2019-0004: erased
  first

An open case keeps the record; --override erases it all the same, and says why in the case.

  $ cat > cases/2025/C-2025-0005.yaml <<EOF
  > case: C-2025-0005
  > kind: complaint
  > policy: example@1
  > received: 2025-03-03
  > events:
  >   - {date: 2025-03-06, event: acknowledged}
  > EOF
  $ echo "name: Zelda Quillfeather" > people/C-2025-0005.yaml
  $ plaint erase 5 --reason "Asked for in writing" --yes
  plaint: C-2025-0005 is not closed: what people/ holds of it is still needed
  hint: --override REASON erases it all the same, and keeps the reason in the case
  [1]
  $ plaint erase 5 --reason "Asked for in writing" --override "Right to erasure, agreed by the chair" --by asha --yes
  C-2025-0005: 1 file deleted from people/

  Out of reach of plaint, and for somebody to look after:
  - backups of this folder, and copies of it on other machines
  - mailboxes, and the messages that were sent
  - printed letters, and what was passed on to others
  $ cat cases/2025/C-2025-0005.yaml
  case: C-2025-0005
  kind: complaint
  policy: example@1
  received: 2025-03-03
  events:
    - {date: 2025-03-06, event: acknowledged}
    - date: 2025-03-21
      event: erased
      by: asha
      reason: Asked for in writing
      override: Right to erasure, agreed by the chair
  $ git show --stat --format=%s
  C-2025-0005: erased

   cases/2025/C-2025-0005.yaml | 5 +++++
   1 file changed, 5 insertions(+)
  $ plaint erase 5 --reason x --yes
  people/ holds nothing of C-2025-0005: erased on Friday 21 March 2025
  $ plaint erase 6 --reason x --yes
  plaint: there is no case '6'
  hint: plaint list shows all cases
  [2]
  $ cat > cases/2025/C-2025-0006.yaml <<EOF
  > case: C-2025-0006
  > kind: compliment
  > EOF
  $ echo "name: Zelda Quillfeather" > people/C-2025-0006.yaml
  $ plaint erase 6 --reason x --yes
  cases/2025/C-2025-0006.yaml:1:1: error: a case needs the key 'policy' [missing-key]
  case: C-2025-0006
  ^
  hint: add a line 'policy: ...'

  cases/2025/C-2025-0006.yaml:1:1: error: a case needs the key 'received' [missing-key]
  case: C-2025-0006
  ^
  hint: add a line 'received: ...'
  [1]
  $ ls people
  C-2019-00040.yaml
  C-2025-0006.yaml

Only somebody known may be said to have done it:

  $ cat > cases/2025/C-2025-0006.yaml <<EOF
  > case: C-2025-0006
  > kind: complaint
  > policy: example@1
  > received: 2025-03-03
  > events: []
  > EOF
  $ plaint erase 6 --reason x --override y --by ash --yes
  plaint: 'ash' is nobody in plaint.yaml and no role of this policy
  hint: did you mean 'asha'?
  [2]

When git refuses the commit, what was deleted is deleted, and plaint says so and what is left to do:

  $ cat > .git/hooks/pre-commit <<EOF
  > #!/bin/sh
  > echo not today >&2
  > exit 1
  > EOF
  $ sh -c "chmod +x .git/hooks/pre-commit"
  $ plaint erase 6 --reason x --override y --yes
  plaint: cases/2025/C-2025-0006.yaml is written, but not committed: git would not: not today
  hint: when a hook of this repository says so (.git/hooks), do what it asks; afterwards: git add cases/2025/C-2025-0006.yaml && git commit -m "C-2025-0006: erased" cases/2025/C-2025-0006.yaml
  C-2025-0006: 1 file deleted from people/

  Out of reach of plaint, and for somebody to look after:
  - backups of this folder, and copies of it on other machines
  - mailboxes, and the messages that were sent
  - printed letters, and what was passed on to others
  [3]
  $ ls people
  C-2019-00040.yaml
  $ plaint erase 6 --reason x --override y --yes
  people/ holds nothing of C-2025-0006: erased on Friday 21 March 2025

A people file that cannot be read is deleted too, but nobody knows what to look for:

  $ sh -c "rm .git/hooks/pre-commit"
  $ echo "nmae: Zelda Quillfeather" > people/C-2019-0004.yaml
  $ plaint erase 2019-4 --reason x --yes
  C-2019-0004: 1 file deleted from people/

  Out of reach of plaint, and for somebody to look after:
  - whatever holds the name: people/C-2019-0004.yaml did not tell it, so that it could not be looked for
  - backups of this folder, and copies of it on other machines
  - mailboxes, and the messages that were sent
  - printed letters, and what was passed on to others

Of a file that is kept elsewhere and only linked here, the link goes, and plaint says what it leaves:

  $ cat > cases/2019/C-2019-0009.yaml <<EOF
  > case: C-2019-0009
  > kind: complaint
  > policy: example@1
  > received: 2019-03-04
  > summary: A visit was late
  > events:
  >   - {date: 2019-03-06, event: acknowledged}
  >   - {date: 2019-03-11, event: responded, outcome: upheld}
  >   - {date: 2019-03-20, event: closed, outcome: upheld}
  > EOF
  $ echo "Dear Zelda" > scan.txt
  $ sh -c "ln -s ../scan.txt people/C-2019-0009.txt"
  $ plaint erase 2019-9 --reason "The time is over" --yes
  C-2019-0009: 1 file deleted from people/

  Out of reach of plaint, and for somebody to look after:
  - '../scan.txt': a link in people/ named it, and only the link is deleted
  - backups of this folder, and copies of it on other machines
  - mailboxes, and the messages that were sent
  - printed letters, and what was passed on to others
  $ cat scan.txt
  Dear Zelda
