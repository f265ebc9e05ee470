Two people recorded something in one case. git gives plaint three files: what both began with, ours and theirs.

  $ cat > base <<EOF
  > case: C-2026-0004
  > kind: complaint
  > policy: imago@2023-04-20
  > received: 2026-03-02
  > summary: A form was sent twice
  > events:
  >   - {date: 2026-03-04, event: acknowledged, via: letter}
  > EOF
  $ cat > ours <<EOF
  > case: C-2026-0004
  > kind: complaint
  > policy: imago@2023-04-20
  > received: 2026-03-02
  > summary: A form was sent twice
  > events:
  >   - {date: 2026-03-04, event: acknowledged, via: letter}
  >   - date: 2026-03-12
  >     event: responded
  >     outcome: upheld
  > EOF
  $ cat > theirs <<EOF
  > case: C-2026-0004
  > kind: complaint
  > policy: imago@2023-04-20
  > received: 2026-03-02
  > summary: A form was sent to the wrong house, twice
  > events:
  >   - {date: 2026-03-04, event: acknowledged, via: letter}
  >   # she rang at noon
  >   - {date: 2026-03-09, event: noted, note: Wants an answer by post}
  > EOF
  $ plaint merge-driver base ours theirs cases/2026/C-2026-0004.yaml
  $ cat ours
  case: C-2026-0004
  kind: complaint
  policy: imago@2023-04-20
  received: 2026-03-02
  summary: A form was sent to the wrong house, twice
  events:
    - {date: 2026-03-04, event: acknowledged, via: letter}
    # she rang at noon
    - {date: 2026-03-09, event: noted, note: Wants an answer by post}
    - date: 2026-03-12
      event: responded
      outcome: upheld

What both changed, each in its own way, is left to a person; the rest is merged.

  $ cat > theirs <<EOF
  > case: C-2026-0004
  > kind: complaint
  > policy: imago@2023-04-20
  > received: 2026-03-02
  > summary: Two forms came
  > events:
  >   - {date: 2026-03-04, event: acknowledged, via: letter}
  >   - {date: 2026-03-10, event: noted, note: Rang}
  > EOF
  $ plaint merge-driver base ours theirs cases/2026/C-2026-0004.yaml
  plaint: cases/2026/C-2026-0004.yaml: 'summary' is not the same on both sides, and neither is as it was
  hint: the file has both versions between <<<<<<< and >>>>>>>: keep what is right, take the markers out, then git add it
  [1]
  $ cat ours
  case: C-2026-0004
  kind: complaint
  policy: imago@2023-04-20
  received: 2026-03-02
  <<<<<<< ours
  summary: A form was sent to the wrong house, twice
  =======
  summary: Two forms came
  >>>>>>> theirs
  events:
    - {date: 2026-03-04, event: acknowledged, via: letter}
    # she rang at noon
    - {date: 2026-03-09, event: noted, note: Wants an answer by post}
    - {date: 2026-03-10, event: noted, note: Rang}
    - date: 2026-03-12
      event: responded
      outcome: upheld

Two cases that took the same reference are never made one.

  $ cat > base <<EOF
  > EOF
  $ cat > ours <<EOF
  > case: C-2026-0005
  > kind: complaint
  > policy: imago@2023-04-20
  > received: 2026-03-16
  > summary: The hall was locked
  > EOF
  $ cat > theirs <<EOF
  > case: C-2026-0005
  > kind: complaint
  > policy: imago@2023-04-20
  > received: 2026-03-17
  > summary: Nobody rang back
  > EOF
  $ plaint merge-driver base ours theirs cases/2026/C-2026-0005.yaml
  plaint: cases/2026/C-2026-0005.yaml: each side made a case, and both took the same reference
  hint: if they are two cases, plaint renumber C-2026-0005 keeps both and gives one of them the next number
  [1]
  $ cat ours
  <<<<<<< ours: plaint renumber gives one of the two cases another reference
  case: C-2026-0005
  kind: complaint
  policy: imago@2023-04-20
  received: 2026-03-16
  summary: The hall was locked
  =======
  case: C-2026-0005
  kind: complaint
  policy: imago@2023-04-20
  received: 2026-03-17
  summary: Nobody rang back
  >>>>>>> theirs: plaint renumber gives one of the two cases another reference

A side that is not there is a failure, and nothing is written.

  $ plaint merge-driver base ours nowhere cases/2026/C-2026-0005.yaml
  plaint: 'nowhere' cannot be read: No such file or directory; nothing was merged
  hint: do not git add the file before both sides are in it; or start again: git merge --abort, and git pull
  [3]
