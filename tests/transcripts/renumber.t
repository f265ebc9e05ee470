A file was copied for a new case, and the reference in it was forgotten. Its name is a reference that only it has: that holds.

  $ on-disk
  $ use tests/diagnostics/common
  $ cat > cases/2026/C-2026-0007.yaml <<EOF
  > case: C-2026-0001
  > kind: complaint
  > policy: example@1
  > received: 2026-03-02
  > summary: A parcel that did not come
  > EOF
  $ echo /people/ > .gitignore
  $ git init -q
  $ git add .
  $ git commit -q -m start
  $ plaint check cases/2026/C-2026-0007.yaml
  cases/2026/C-2026-0007.yaml:1:7: error: the case 'C-2026-0001' stands in the file 'C-2026-0007.yaml' [case-file-name]
  case: C-2026-0001
        ^~~~~~~~~~~
  hint: name the file C-2026-0001.yaml, or correct the reference; plaint renumber does it

  1 error in 1 file
  [1]
  $ plaint renumber 7
  cases/2026/C-2026-0007.yaml called itself C-2026-0001: its reference is now C-2026-0007, as its name says.
  Committed: C-2026-0007: renumbered from C-2026-0001

  Check what was sent about C-2026-0007 with C-2026-0001 on it: whoever has such a letter needs the new reference.
  $ git log -1 --format=%B
  C-2026-0007: renumbered from C-2026-0001

  Case: C-2026-0007
  Renumbered-From: C-2026-0001
  $ git status --porcelain
  $ plaint renumber
  Nothing to renumber: every reference names one case, in one file

Two files with the same reference: the one in the folder of its year keeps it.

  $ mkdir cases/other
  $ cat > cases/other/C-2026-0007.yaml <<EOF
  > case: C-2026-0007
  > kind: complaint
  > policy: example@1
  > received: 2026-03-03
  > summary: The wrong bill
  > EOF
  $ cat > cases/2026/C-2026-0003.yaml <<EOF
  > case: C-2026-0003
  > kind: complaint
  > policy: example@1
  > received: 2026-03-03
  > summary: Again
  > events:
  >   - {date: 2026-03-04, event: noted, note: The same as C-2026-0007}
  > EOF
  $ sh -c 'mkdir -m 700 people'
  $ echo 'name: Mr Example' > people/C-2026-0007.yaml
  $ sh -c 'chmod 600 people/*'
  $ plaint check cases/other/C-2026-0007.yaml
  cases/other/C-2026-0007.yaml: error: 'C-2026-0007' is also the case in cases/2026/C-2026-0007.yaml [case-twice]
  hint: plaint renumber gives one of the two another number

  1 error in 1 of 2 files
  [1]
  $ plaint renumber
  cases/other/C-2026-0007.yaml had the reference of cases/2026/C-2026-0007.yaml. It is now cases/2026/C-2026-0008.yaml: The wrong bill
  people/C-2026-0007.yaml stays as it is: whose it is cannot be told from here. If it is the person of C-2026-0008:
  mv people/C-2026-0007.yaml people/C-2026-0008.yaml
  Committed: C-2026-0008: renumbered from C-2026-0007

  Check what was sent about C-2026-0008 with C-2026-0007 on it: whoever has such a letter needs the new reference.
  Check cases/2026/C-2026-0003.yaml:7, which names C-2026-0007: which of the two is meant?
  $ git log --format=%s
  C-2026-0008: renumbered from C-2026-0007
  C-2026-0007: changed by hand
  C-2026-0007: renumbered from C-2026-0001
  start
  $ ls cases/other
  $ plaint renumber 8
  Nothing to renumber: C-2026-0008 names one case, in one file

A name that is no reference.

  $ git mv cases/2026/C-2026-0008.yaml cases/2026/bill.yaml
  $ plaint renumber cases/2026/bill.yaml
  cases/2026/bill.yaml is now cases/2026/C-2026-0008.yaml, as its reference says.
  Committed: C-2026-0008: file named by its reference
  $ git status --porcelain
  ?? cases/2026/C-2026-0003.yaml

A copy to the letter is no case.

  $ sh -c 'cp cases/2026/C-2026-0008.yaml cases/other/C-2026-0008.yaml'
  $ plaint renumber
  plaint: cases/other/C-2026-0008.yaml: it is a copy of cases/2026/C-2026-0008.yaml, to the letter, and no second case
  hint: delete one of the two: git rm cases/other/C-2026-0008.yaml
  [1]
  $ rm cases/other/C-2026-0008.yaml
  $ plaint renumber 99
  plaint: there is no case '99'
  hint: plaint list shows all cases
  [2]

Two cases in one file, after a merge of which git was told that it is settled: the markers went in with it.

  $ cat > cases/2026/C-2026-0012.yaml <<EOF
  > <<<<<<< ours: plaint renumber gives one of the two cases another reference
  > case: C-2026-0012
  > kind: complaint
  > policy: example@1
  > received: 2026-03-03
  > summary: The door was shut
  > =======
  > case: C-2026-0012
  > kind: complaint
  > policy: example@1
  > received: 2026-03-04
  > summary: Nobody rang
  > >>>>>>> theirs: plaint renumber gives one of the two cases another reference
  > EOF
  $ echo 'name: Ms Example' > people/C-2026-0012.yaml
  $ plaint renumber 12
  Two cases had the reference C-2026-0012. The one that was made here is now C-2026-0013:

    C-2026-0012  Nobody rang        came in with the merge
    C-2026-0013  The door was shut  made here

  What people/ has of C-2026-0012 is now of C-2026-0013: look whether it is the right person.
  Committed: C-2026-0013: renumbered from C-2026-0012

  Check what was sent about C-2026-0013 with C-2026-0012 on it: whoever has such a letter needs the new reference.
  $ ls people
  C-2026-0007.yaml
  C-2026-0013.yaml
  $ cat cases/2026/C-2026-0012.yaml
  case: C-2026-0012
  kind: complaint
  policy: example@1
  received: 2026-03-04
  summary: Nobody rang
  $ git log -2 --format=%s
  C-2026-0013: renumbered from C-2026-0012
  C-2026-0012: changed by hand
