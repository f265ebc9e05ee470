Two branches, as two clones would be: each made a case, and both took C-2026-0001.

  $ on-disk
  $ use tests/diagnostics/common
  $ echo '/people/' > .gitignore
  $ git init -q -b main
  $ git add .
  $ git commit -q -m start
  $ git branch elsewhere
  $ cat > cases/2026/C-2026-0001.yaml <<EOF
  > case: C-2026-0001
  > kind: complaint
  > policy: example@1
  > received: 2026-03-02
  > summary: The hall was locked
  > events:
  >   - {date: 2026-03-03, event: acknowledged, by: manager}
  > EOF
  $ git add .
  $ git commit -q -m 'C-2026-0001: new'
  $ sh -c 'mkdir -m 700 people'
  $ echo 'name: Mr Example' > people/C-2026-0001.yaml
  $ sh -c 'chmod 600 people/*; mkdir -m 700 people/C-2026-0001; echo signed > people/C-2026-0001/consent.txt'
  $ echo 'Dear Mr Example' > people/C-2026-0001-letter.txt
  $ echo 'name: Mr Example the Elder' > people/drafts/C-2026-0001-person.yaml
  $ git checkout -q elsewhere
  $ cat > cases/2026/C-2026-0001.yaml <<EOF
  > case: C-2026-0001
  > kind: complaint
  > policy: example@1
  > received: 2026-03-02
  > summary: Nobody rang back
  > EOF
  $ git add .
  $ git commit -q -m 'C-2026-0001: new'
  $ git checkout -q main
  $ git merge -q elsewhere
  Auto-merging cases/2026/C-2026-0001.yaml
  CONFLICT (add/add): Merge conflict in cases/2026/C-2026-0001.yaml
  Automatic merge failed; fix conflicts and then commit the result.
  [1]
  $ plaint check 1
  cases/2026/C-2026-0001.yaml:5:1: error: git could not merge this file: the two versions stand between its markers [merge-conflict]
  <<<<<<< HEAD
  ^
  hint: keep what is right, take the lines with the markers out, then git add the file; two cases with one reference: plaint renumber

  1 error in 1 of 2 files
  [1]
  $ today 2026-03-27
  $ plaint renumber
  Two cases had the reference C-2026-0001. The one that was made here is now C-2026-0002:

    C-2026-0001  Nobody rang back     came in with the merge
    C-2026-0002  The hall was locked  made here

  What people/ has of C-2026-0001 is now of C-2026-0002: look whether it is the right person.

  Check what was sent about C-2026-0002 with C-2026-0001 on it: whoever has such a letter needs the new reference.

  Committed, and the merge is concluded: C-2026-0002: renumbered from C-2026-0001
  $ plaint check
  No mistakes in 6 files
  $ cat cases/2026/C-2026-0001.yaml
  case: C-2026-0001
  kind: complaint
  policy: example@1
  received: 2026-03-02
  summary: Nobody rang back
  $ cat cases/2026/C-2026-0002.yaml
  case: C-2026-0002
  kind: complaint
  policy: example@1
  received: 2026-03-02
  summary: The hall was locked
  events:
    - {date: 2026-03-03, event: acknowledged, by: manager}
  $ git log -1 --format=%B
  C-2026-0002: renumbered from C-2026-0001

  The two cases met in a merge, which this commit concludes.

  Case: C-2026-0002
  Renumbered-From: C-2026-0001
  $ git log --format=%s
  C-2026-0002: renumbered from C-2026-0001
  C-2026-0001: new
  C-2026-0001: new
  start
  $ git status --porcelain
  $ ls people
  C-2026-0002
  C-2026-0002-letter.txt
  C-2026-0002.yaml
  drafts
  $ ls people/drafts
  C-2026-0002-person.yaml
  $ sh -c 'ls people/*/*; cat people/C-2026-0002.yaml; stat -c %a people/C-2026-0002.yaml people/C-2026-0002/consent.txt'
  people/C-2026-0002/consent.txt
  people/drafts/C-2026-0002-person.yaml
  name: Mr Example
  600
  600
  $ plaint renumber
  Nothing to renumber: every reference names one case, in one file

What was recorded under the old reference was recorded before the merge of 27 March; the other case knows nothing of it.

  $ plaint history 2
  C-2026-0002  complaint
  The hall was locked

  Monday 2 March 2026
    Received: complaint.
      Recorded 18 days later, on Fri 20 March 2026, by Asha Example, by hand.

  Tuesday 3 March 2026
    Acknowledged, by manager.
      Recorded 17 days later, on Fri 20 March 2026, by Asha Example, by hand.
  $ plaint history 1
  C-2026-0001  complaint
  Nobody rang back

  Monday 2 March 2026
    Received: complaint.
      Recorded 18 days later, on Fri 20 March 2026, by Asha Example, by hand.
