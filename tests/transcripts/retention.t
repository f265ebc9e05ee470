Whose personal record is past its time.

  $ use tests/diagnostics/common
  $ cat > policies/example.yaml <<EOF
  > policy: example
  > version: "1"
  > in-force: 2020-01-01
  > title: Example Complaints Policy
  > organisation: Example Charity
  > roles: {manager: Manager}
  > facts:
  >   complainant: [client, member]
  > kinds:
  >   complaint:
  >     stages:
  >       first:
  >         handler: manager
  >         promises:
  >           reply: {within: 10 working days, met-by: responded, clause: "2"}
  > retention: {for: 18 months, of: closed, clause: "8"}
  > external:
  >   ombudsman: {title: Example Ombudsman, when: {complainant: client}, from: responded, within: 3 years, of: responded, clause: "6"}
  >   regulator: {title: Example Regulator, when: {complainant: member}, clause: "7"}
  > EOF
  $ cat > policies/other.yaml <<EOF
  > policy: other
  > version: "1"
  > in-force: 2020-01-01
  > title: Other Complaints Policy
  > organisation: Example Charity
  > roles: {manager: Manager}
  > kinds:
  >   complaint:
  >     stages:
  >       first:
  >         handler: manager
  >         promises:
  >           reply: {within: 10 working days, met-by: responded, clause: "2"}
  > EOF
  $ plaint retention
  $ cat > cases/2024/C-2024-0001.yaml <<EOF
  > case: C-2024-0001
  > kind: complaint
  > policy: example@1
  > received: 2024-08-01
  > complainant: member
  > events:
  >   - {date: 2024-08-05, event: responded, outcome: upheld}
  >   - {date: 2024-08-31, event: closed, outcome: upheld}
  > EOF
  $ cat > cases/2024/C-2024-0002.yaml <<EOF
  > case: C-2024-0002
  > kind: complaint
  > policy: example@1
  > received: 2024-08-01
  > complainant: client
  > events:
  >   - {date: 2024-08-05, event: responded, outcome: upheld}
  >   - {date: 2024-08-30, event: closed, outcome: upheld}
  > EOF
  $ cat > cases/2024/C-2024-0003.yaml <<EOF
  > case: C-2024-0003
  > kind: complaint
  > policy: example@1
  > received: 2024-08-01
  > complainant: member
  > events:
  >   - {date: 2024-08-05, event: responded, outcome: upheld}
  >   - {date: 2024-08-30, event: closed, outcome: upheld}
  >   - {date: 2026-01-05, event: retention-held, reason: An inspector has asked for it}
  > EOF
  $ cat > cases/2024/C-2024-0004.yaml <<EOF
  > case: C-2024-0004
  > kind: complaint
  > policy: other@1
  > received: 2024-08-01
  > events:
  >   - {date: 2024-08-05, event: responded, outcome: upheld}
  >   - {date: 2024-08-30, event: closed, outcome: upheld}
  > EOF
  $ cat > cases/2024/C-2024-0005.yaml <<EOF
  > case: C-2024-0005
  > kind: complaint
  > policy: example@1
  > received: 2024-08-01
  > EOF

Nothing is kept of these people, so there is nothing to erase:

  $ plaint retention
  $ echo "name: Zelda Quillfeather" > people/C-2024-0001.yaml
  $ echo "name: Zelda Quillfeather" > people/C-2024-0002.yaml
  $ echo "name: Zelda Quillfeather" > people/C-2024-0003.yaml
  $ echo "name: Zelda Quillfeather" > people/C-2024-0004.yaml
  $ echo "name: Zelda Quillfeather" > people/C-2024-0005.yaml

Eighteen months from 31 August 2024 end on 28 February 2026:

  $ plaint retention --as-of 2026-02-28
  1 is kept, and nothing says for how long

  C-2024-0004  closed Fri 30 Aug 2024   neither other@1 nor plaint.yaml says for how long

  Next: write 'retention: 3 years', or as long as you have decided, into plaint.yaml
  $ plaint retention --as-of 2026-03-01
  1 personal record may be erased on Sunday 1 March 2026

  C-2024-0001  closed Sat 31 Aug 2024   kept until Sat 28 Feb   18 months, Example Complaints Policy, clause 8

  1 is held

  C-2024-0003  since Mon 5 Jan: An inspector has asked for it

  1 is kept while the complainant may still go elsewhere

  C-2024-0002  closed Fri 30 Aug 2024   Example Ombudsman, clause 6, until Thu 5 Aug 2027

  1 is kept, and nothing says for how long

  C-2024-0004  closed Fri 30 Aug 2024   neither other@1 nor plaint.yaml says for how long

  Think before you erase:
  C-2024-0001: the complainant may still go to Example Regulator, clause 7, for which there is no last day

  Next: plaint retention --apply   (or plaint erase CASE, one at a time)
  $ plaint retention --as-of 2026-03-01 --format json
  {
    "as_of": "2026-03-01",
    "complete": true,
    "records": [
      {
        "case": "C-2024-0001",
        "state": "over",
        "closed": "2024-08-31",
        "kept_until": "2026-02-28",
        "period": "18 months",
        "said_by": "example@1",
        "clause": "8",
        "erased": null,
        "held_since": null,
        "held_because": null,
        "right": "Example Regulator",
        "right_until": null
      },
      {
        "case": "C-2024-0002",
        "state": "right-open",
        "closed": "2024-08-30",
        "kept_until": "2026-02-28",
        "period": "18 months",
        "said_by": "example@1",
        "clause": "8",
        "erased": null,
        "held_since": null,
        "held_because": null,
        "right": "Example Ombudsman",
        "right_until": "2027-08-05"
      },
      {
        "case": "C-2024-0003",
        "state": "held",
        "closed": "2024-08-30",
        "kept_until": "2026-02-28",
        "period": "18 months",
        "said_by": "example@1",
        "clause": "8",
        "erased": null,
        "held_since": "2026-01-05",
        "held_because": "An inspector has asked for it",
        "right": "Example Regulator",
        "right_until": null
      },
      {
        "case": "C-2024-0004",
        "state": "unknown",
        "closed": "2024-08-30",
        "kept_until": null,
        "period": null,
        "said_by": null,
        "clause": null,
        "erased": null,
        "held_since": null,
        "held_because": null,
        "right": null,
        "right_until": null
      }
    ],
    "unreadable": []
  }

What plaint.yaml says holds where the policy says nothing:

  $ cat > plaint.yaml <<EOF
  > organisation: Example Charity
  > policy: example@1
  > git: none
  > retention: 1 year
  > EOF
  $ plaint retention
  2 personal records may be erased on Friday 20 March 2026

  C-2024-0001  closed Sat 31 Aug 2024   kept until Sat 28 Feb        18 months, Example Complaints Policy, clause 8
  C-2024-0004  closed Fri 30 Aug 2024   kept until Sat 30 Aug 2025   1 year, plaint.yaml

  1 is held

  C-2024-0003  since Mon 5 Jan: An inspector has asked for it

  1 is kept while the complainant may still go elsewhere

  C-2024-0002  closed Fri 30 Aug 2024   Example Ombudsman, clause 6, until Thu 5 Aug 2027

  Think before you erase:
  C-2024-0001: the complainant may still go to Example Regulator, clause 7, for which there is no last day

  Next: plaint retention --apply   (or plaint erase CASE, one at a time)
  $ plaint retention --apply
  2 personal records may be erased on Friday 20 March 2026

  C-2024-0001  closed Sat 31 Aug 2024   kept until Sat 28 Feb        18 months, Example Complaints Policy, clause 8
  C-2024-0004  closed Fri 30 Aug 2024   kept until Sat 30 Aug 2025   1 year, plaint.yaml

  1 is held

  C-2024-0003  since Mon 5 Jan: An inspector has asked for it

  1 is kept while the complainant may still go elsewhere

  C-2024-0002  closed Fri 30 Aug 2024   Example Ombudsman, clause 6, until Thu 5 Aug 2027

  Think before you erase:
  C-2024-0001: the complainant may still go to Example Regulator, clause 7, for which there is no last day

  plaint: nobody can be asked whether to go on
  hint: add --yes if it is meant
  [2]
  $ plaint retention --apply --yes --as-of 2026-12-31
  plaint: erasing is done today, not as of Thursday 31 December 2026
  hint: leave --as-of out
  [2]
  $ at-terminal plaint retention --apply <<EOF
  > no
  > EOF
  2 personal records may be erased on Friday 20 March 2026

  C-2024-0001  closed Sat 31 Aug 2024   kept until Sat 28 Feb        18 months, Example Complaints Policy, clause 8
  C-2024-0004  closed Fri 30 Aug 2024   kept until Sat 30 Aug 2025   1 year, plaint.yaml

  1 is held

  C-2024-0003  since Mon 5 Jan: An inspector has asked for it

  1 is kept while the complainant may still go elsewhere

  C-2024-0002  closed Fri 30 Aug 2024   Example Ombudsman, clause 6, until Thu 5 Aug 2027

  Think before you erase:
  C-2024-0001: the complainant may still go to Example Regulator, clause 7, for which there is no last day

  Erase these 2 records? Nothing brings them back (yes or no) [no]: no
  Nothing was erased.
  [1]
  $ at-terminal plaint retention --apply <<EOF
  > yes
  > EOF
  2 personal records may be erased on Friday 20 March 2026

  C-2024-0001  closed Sat 31 Aug 2024   kept until Sat 28 Feb        18 months, Example Complaints Policy, clause 8
  C-2024-0004  closed Fri 30 Aug 2024   kept until Sat 30 Aug 2025   1 year, plaint.yaml

  1 is held

  C-2024-0003  since Mon 5 Jan: An inspector has asked for it

  1 is kept while the complainant may still go elsewhere

  C-2024-0002  closed Fri 30 Aug 2024   Example Ombudsman, clause 6, until Thu 5 Aug 2027

  Think before you erase:
  C-2024-0001: the complainant may still go to Example Regulator, clause 7, for which there is no last day

  Erase these 2 records? Nothing brings them back (yes or no) [no]: yes
  C-2024-0001: 1 file deleted from people/
  C-2024-0004: 1 file deleted from people/

  Out of reach of plaint, and for somebody to look after:
  - backups of this folder, and copies of it on other machines
  - mailboxes, and the messages that were sent
  - printed letters, and what was passed on to others
  $ cat cases/2024/C-2024-0001.yaml
  case: C-2024-0001
  kind: complaint
  policy: example@1
  received: 2024-08-01
  complainant: member
  events:
    - {date: 2024-08-05, event: responded, outcome: upheld}
    - {date: 2024-08-31, event: closed, outcome: upheld}
    - date: 2026-03-20
      event: erased
      reason: Kept until Sat 28 February 2026 (18 months, example@1, clause 8); that time is over
  $ plaint retention
  1 is held

  C-2024-0003  since Mon 5 Jan: An inspector has asked for it

  1 is kept while the complainant may still go elsewhere

  C-2024-0002  closed Fri 30 Aug 2024   Example Ombudsman, clause 6, until Thu 5 Aug 2027
  $ plaint retention --apply
  1 is held

  C-2024-0003  since Mon 5 Jan: An inspector has asked for it

  1 is kept while the complainant may still go elsewhere

  C-2024-0002  closed Fri 30 Aug 2024   Example Ombudsman, clause 6, until Thu 5 Aug 2027
  $ plaint show 2024-4
  C-2024-0004  complaint

    stage     closed, since Fri 30 August 2024
    outcome   upheld
    received  Thu 1 August 2024
    policy    other@1

  Done with
    reply (first)  kept   Mon 5 Aug 2024, due Thu 15 Aug 2024 (provisional)   2

  What happened
    Thu 1 Aug 2024   received
    Mon 5 Aug 2024   responded   outcome: upheld
    Fri 30 Aug 2024  closed      outcome: upheld
    Fri 20 Mar       erased      reason: Kept until Sat 30 August 2025 (1 year, plaint.yaml); that time is over

What was erased on another machine, and came here by git, is still in this copy of the workspace:

  $ echo "name: Zelda Quillfeather" > people/C-2024-0004.yaml
  $ plaint check
  .gitignore: warning: git is not told to leave people/ alone: it could be committed [people-not-ignored]
  hint: add the line /people/ to .gitignore

  people/C-2024-0004.yaml: warning: C-2024-0004 is recorded as erased, and this is still there [not-erased]
  hint: plaint erase C-2024-0004 --reason ... deletes it

  2 warnings in 2 of 13 files
  $ plaint retention
  1 is recorded as erased, and not yet erased here

  C-2024-0004  erased Fri 20 Mar   people/ still holds something of it

  1 is held

  C-2024-0003  since Mon 5 Jan: An inspector has asked for it

  1 is kept while the complainant may still go elsewhere

  C-2024-0002  closed Fri 30 Aug 2024   Example Ombudsman, clause 6, until Thu 5 Aug 2027

  Next: plaint retention --apply   (or plaint erase CASE, one at a time)
  $ plaint retention --apply --yes
  1 is recorded as erased, and not yet erased here

  C-2024-0004  erased Fri 20 Mar   people/ still holds something of it

  1 is held

  C-2024-0003  since Mon 5 Jan: An inspector has asked for it

  1 is kept while the complainant may still go elsewhere

  C-2024-0002  closed Fri 30 Aug 2024   Example Ombudsman, clause 6, until Thu 5 Aug 2027

  C-2024-0004: 1 file deleted from people/

  Out of reach of plaint, and for somebody to look after:
  - backups of this folder, and copies of it on other machines
  - mailboxes, and the messages that were sent
  - printed letters, and what was passed on to others
  $ plaint retention
  1 is held

  C-2024-0003  since Mon 5 Jan: An inspector has asked for it

  1 is kept while the complainant may still go elsewhere

  C-2024-0002  closed Fri 30 Aug 2024   Example Ombudsman, clause 6, until Thu 5 Aug 2027

A file that cannot be read is told first.

  $ cat > cases/2024/C-2024-0006.yaml <<EOF
  > case: C-2024-0006
  > kind: [complaint
  > EOF
  $ plaint retention
  1 file has mistakes, so this may not be everything (plaint check says what to do)

  cases/2024/C-2024-0006.yaml:2: the '[' that opens here is never closed

  1 is held

  C-2024-0003  since Mon 5 Jan: An inspector has asked for it

  1 is kept while the complainant may still go elsewhere

  C-2024-0002  closed Fri 30 Aug 2024   Example Ombudsman, clause 6, until Thu 5 Aug 2027
  [1]
