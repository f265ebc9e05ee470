Names stand in people/, and nowhere else.

  $ use tests/diagnostics/common
  $ echo /people/ > .gitignore
  $ cat > people/C-2026-0004.yaml <<EOF
  > name: Zelda Quillfeather
  > phone: 01632 960001
  > representative: {name: Sam Quillfeather, relationship: daughter}
  > EOF
  $ cat > cases/2026/C-2026-0004.yaml <<EOF
  > case: C-2026-0004
  > kind: complaint
  > policy: example@1
  > received: 2026-03-02
  > # Ms Quillfeather rang again on 4 March
  > summary: Two visits were missed
  > events:
  >   - date: 2026-03-04
  >     event: acknowledged
  >     note: |-
  >       Spoke with ZELDA, and with sam;
  >       he is on +44 1632 960002
  > EOF
  $ plaint check
  cases/2026/C-2026-0004.yaml:5:6: warning: the complainant's name stands here, or a part of it [personal-data]
  hint: move it to people/C-2026-0004.yaml, which git never sees

  cases/2026/C-2026-0004.yaml:11:18: warning: the complainant's name stands here, or a part of it [personal-data]
  hint: move it to people/C-2026-0004.yaml, which git never sees

  cases/2026/C-2026-0004.yaml:11:34: warning: the representative's name stands here, or a part of it [personal-data]
  hint: move it to people/C-2026-0004.yaml, which git never sees

  cases/2026/C-2026-0004.yaml:12:16: warning: this looks like a telephone number [personal-data]
  hint: move it to people/C-2026-0004.yaml, which git never sees

  4 warnings in 1 of 5 files
  $ plaint check 4
  cases/2026/C-2026-0004.yaml:5:6: warning: the complainant's name stands here, or a part of it [personal-data]
  hint: move it to people/C-2026-0004.yaml, which git never sees

  cases/2026/C-2026-0004.yaml:11:18: warning: the complainant's name stands here, or a part of it [personal-data]
  hint: move it to people/C-2026-0004.yaml, which git never sees

  cases/2026/C-2026-0004.yaml:11:34: warning: the representative's name stands here, or a part of it [personal-data]
  hint: move it to people/C-2026-0004.yaml, which git never sees

  cases/2026/C-2026-0004.yaml:12:16: warning: this looks like a telephone number [personal-data]
  hint: move it to people/C-2026-0004.yaml, which git never sees

  4 warnings in 1 of 2 files

A people file that cannot be read is told, without what stands in it.

  $ cat > people/C-2026-0004.yaml <<EOF
  > nmae: Zelda Quillfeather
  > email: zelda at example.org
  > EOF
  $ plaint check 4
  cases/2026/C-2026-0004.yaml:12:16: warning: this looks like a telephone number [personal-data]
  hint: move it to people/C-2026-0004.yaml, which git never sees

  people/C-2026-0004.yaml:1:1: error: a key is not one that may stand there [unknown-key]
  hint: did you mean 'name'?

  people/C-2026-0004.yaml:2:8: error: a value is none of those that its key may have [bad-value]

  2 errors, 1 warning in 2 files
  [1]

The diary is looked at for whole names; .gitignore may say it in several ways.

  $ cat > cases/2026/C-2026-0004.yaml <<EOF
  > case: C-2026-0004
  > kind: complaint
  > policy: example@1
  > received: 2026-03-02
  > EOF
  $ echo "name: Zelda Quillfeather" > people/C-2026-0004.yaml
  $ cat > diary.yaml <<EOF
  > events:
  >   - {date: 2026-03-04, event: policy-reviewed, note: after what zelda quillfeather said}
  >   - {date: 2026-03-05, event: policy-reviewed, note: Zelda is one of us}
  > EOF
  $ echo people/* > .gitignore
  $ plaint check
  diary.yaml:2:65: warning: the name of somebody in people/ stands here [personal-data]
  hint: take it out: the diary is committed, and speaks of no one person

  1 warning in 1 of 6 files
  $ echo "name: Zelda Quillfeather" > people/C-2026-0009-letter.txt
  $ cat > .gitignore <<EOF
  > /people/
  > !/people/letters
  > EOF
  $ rm diary.yaml
  $ plaint check
  .gitignore: warning: git is not told to leave people/ alone: it could be committed [people-not-ignored]
  hint: add the line /people/ to .gitignore

  people/C-2026-0009: warning: there is no case C-2026-0009 [people-without-case]
  hint: bring the case back, or delete what people/ holds of it: no retention period will ever end for it

  2 warnings in 2 of 5 files
