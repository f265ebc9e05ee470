`plaint undo` takes back the last change of a case with a new commit.

  $ on-disk
  $ add policies
  $ cat > plaint.yaml <<EOF
  > organisation: Imago
  > policy: imago
  > meetings: {trustees: [2026-05-20]}
  > EOF
  $ echo /people/ > .gitignore
  $ git init -q
  $ git add .
  $ git commit -q -m first
  $ plaint undo
  plaint: git has nothing of this workspace that could be undone
  hint: what is not committed yet is shown by: git status
  [2]
  $ cat > cases/2026/C-2026-0004.yaml <<EOF
  > case: C-2026-0004
  > kind: complaint
  > policy: imago@2023-04-20
  > received: 2026-03-02
  > events: []
  > EOF
  $ cat > people/C-2026-0004.yaml <<EOF
  > name: Mary Example
  > EOF
  $ git add .
  $ git commit -q -m "C-2026-0004: new" -m "Case: C-2026-0004"
  $ cat > .git/acknowledged <<EOF
  > sed -i 's/events: \[\]/events:/' $1
  > echo '  - {date: 2026-03-03, event: acknowledged}' >> $1
  > EOF
  $ cat > .git/noted <<EOF
  > echo '  - {date: 2026-03-19, event: noted, note: Rang}' >> $1
  > EOF
  $ EDITOR='sh .git/acknowledged' plaint edit 4
  C-2026-0004: acknowledged
    added: acknowledged of Tue 3 March 2026
  $ EDITOR='sh .git/noted' plaint edit 4
  C-2026-0004: noted
    added: noted of Thu 19 March 2026
  $ plaint undo 4
  C-2026-0004: the last change, of Fri 20 March 2026 by Asha Example
    added: noted of Thu 19 March 2026
  C-2026-0004: undid noted
  $ sh -c "git log -1 --format=%B | sed -E 's/[0-9a-f]{40}/HASH/'"
  C-2026-0004: undid noted

  Case: C-2026-0004
  Undoes: HASH

  $ cat cases/2026/C-2026-0004.yaml
  case: C-2026-0004
  kind: complaint
  policy: imago@2023-04-20
  received: 2026-03-02
  events:
    - {date: 2026-03-03, event: acknowledged}
  $ at-terminal plaint undo <<EOF
  > no
  > EOF
  C-2026-0004: the last change, of Fri 20 March 2026 by Asha Example
    added: acknowledged of Tue 3 March 2026
  Undo it? [yes]: no
  Nothing was changed
  $ at-terminal plaint undo <<EOF
  > yes
  > EOF
  C-2026-0004: the last change, of Fri 20 March 2026 by Asha Example
    added: acknowledged of Tue 3 March 2026
  Undo it? [yes]: yes
  C-2026-0004: undid acknowledged
  $ plaint undo 4 --redo
  C-2026-0004: the last undoing, of Fri 20 March 2026 by Asha Example
    removed: acknowledged of Tue 3 March 2026
  C-2026-0004: redid acknowledged
  $ plaint undo 4 --redo
  C-2026-0004: the last undoing, of Fri 20 March 2026 by Asha Example
    removed: noted of Thu 19 March 2026
  C-2026-0004: redid noted
  $ cat cases/2026/C-2026-0004.yaml
  case: C-2026-0004
  kind: complaint
  policy: imago@2023-04-20
  received: 2026-03-02
  events:
    - {date: 2026-03-03, event: acknowledged}
    - {date: 2026-03-19, event: noted, note: Rang}
  $ plaint undo 4 --redo
  plaint: nothing of C-2026-0004 was undone last
  hint: plaint undo C-2026-0004 takes back its last change
  [1]
  $ git log --format=%s
  C-2026-0004: redid noted
  C-2026-0004: redid acknowledged
  C-2026-0004: undid acknowledged
  C-2026-0004: undid noted
  C-2026-0004: noted
  C-2026-0004: acknowledged
  C-2026-0004: new
  first

Three times back, until the case itself is gone; and there again.

  $ plaint undo 4
  C-2026-0004: the last change, of Fri 20 March 2026 by Asha Example
    added: noted of Thu 19 March 2026
  C-2026-0004: undid noted
  $ plaint undo 4
  C-2026-0004: the last change, of Fri 20 March 2026 by Asha Example
    added: acknowledged of Tue 3 March 2026
  C-2026-0004: undid acknowledged
  $ plaint undo 4
  C-2026-0004: the last change, of Fri 20 March 2026 by Asha Example
    made: cases/2026/C-2026-0004.yaml
  C-2026-0004: undid new
  The personal record people/C-2026-0004.yaml is still there: delete it, or plaint undo C-2026-0004 --redo brings the case back
  $ plaint undo 4
  plaint: there is no case '4': there are no cases in cases/ yet
  [2]
  $ plaint undo C-2026-0004
  plaint: git has nothing of C-2026-0004 that could be undone
  hint: what is not committed yet is shown by: git status
  [1]
  $ ls people
  C-2026-0004.yaml
  drafts
  $ plaint undo C-2026-0004 --redo
  C-2026-0004: the last undoing, of Fri 20 March 2026 by Asha Example
    deleted: cases/2026/C-2026-0004.yaml
  C-2026-0004: redid new
  $ plaint undo 4 --person
  C-2026-0004: the last change, of Fri 20 March 2026 by Asha Example
    made: cases/2026/C-2026-0004.yaml
  C-2026-0004: undid new
  $ ls people
  drafts
  $ plaint undo C-2026-0004 --redo
  C-2026-0004: the last undoing, of Fri 20 March 2026 by Asha Example
    deleted: cases/2026/C-2026-0004.yaml
  C-2026-0004: redid new
  $ plaint history 4
  C-2026-0004  complaint

  Monday 2 March 2026
    Received: complaint.
      Recorded 18 days later, on Fri 20 March 2026, by Asha Example.

  Friday 20 March 2026
    Removed from the record: 'noted' of Thu 19 March 2026.
      note: Rang
      Changed by Asha Example; reason: undone with plaint undo.
    Removed from the record: 'acknowledged' of Tue 3 March 2026.
      Changed by Asha Example; reason: undone with plaint undo.
    Removed from the record: 'noted' of Thu 19 March 2026.
      note: Rang
      Changed by Asha Example; reason: undone with plaint undo.
    Removed from the record: 'acknowledged' of Tue 3 March 2026.
      Changed by Asha Example; reason: undone with plaint undo.
    The case file was deleted.
      Changed by Asha Example; reason: undone with plaint undo.
    The case file was deleted.
      Changed by Asha Example; reason: undone with plaint undo.



What is not committed, and what was erased, is not undone.

  $ cat >> cases/2026/C-2026-0004.yaml <<EOF
  > # typed
  > EOF
  $ plaint undo 4
  plaint: cases/2026/C-2026-0004.yaml was changed since, and that is not committed
  hint: git diff cases/2026/C-2026-0004.yaml shows it; git commit -m "why" cases/2026/C-2026-0004.yaml keeps it, git checkout HEAD -- cases/2026/C-2026-0004.yaml throws it away
  [1]
  $ git commit -q -a -m "a remark"
  $ plaint undo
  C-2026-0004: the last change, of Fri 20 March 2026 by Asha Example
    changed: nothing that the case says; a comment, or how it is written
  C-2026-0004: undid a change by hand
  $ EDITOR='sh .git/acknowledged' plaint edit 4
  C-2026-0004: acknowledged
    added: acknowledged of Tue 3 March 2026
  $ cat > .git/erased <<EOF
  > echo '  - {date: 2026-03-19, event: erased, reason: asked for}' >> $1
  > EOF
  $ EDITOR='sh .git/erased' plaint edit 4
  C-2026-0004: erased
    added: erased of Thu 19 March 2026
  $ plaint undo 4
  plaint: 'erased' cannot be undone: the personal record is gone, and the case says so truly
  hint: if it was recorded by mistake and the record is still there: plaint edit C-2026-0004 --reason "..."
  [1]
  $ git checkout -q -b other HEAD~1
  $ sh -c "sed -i 's/^received/channel: letter\nreceived/' cases/2026/C-2026-0004.yaml"
  $ git commit -q -a -m other
  $ git checkout -q main
  $ git merge -q -m merge other
  Auto-merging cases/2026/C-2026-0004.yaml
  $ plaint undo 4
  plaint: the last change of C-2026-0004 is a merge of two histories, which plaint does not undo
  hint: plaint history C-2026-0004 shows what came in; plaint edit C-2026-0004 corrects it
  [1]
  $ plaint undo 5
  plaint: there is no case '5'
  hint: plaint list shows all cases
  [2]
  $ echo "organisation: Imago" > plaint.yaml
  $ echo "git: none" >> plaint.yaml
  $ plaint undo 4
  plaint: this workspace is kept without git (git: none in plaint.yaml): nothing can be undone
  hint: plaint edit corrects a case
  [2]
