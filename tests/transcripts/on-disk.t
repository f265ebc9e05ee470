What needs git runs in a temporary folder, as Asha Example at noon of the day.

  $ on-disk
  $ git init -q
  $ echo one > a.txt
  $ git add a.txt
  $ git commit -q -m first
  $ git log --format='%an %ae %ad %s' --date=short
  Asha Example asha@example.org 2026-03-20 first
  $ mkdir folder
  $ cd folder
  $ plaint list
  plaint: no plaint.yaml here, nor in any folder above
  hint: plaint.yaml marks the folder in which an organisation keeps its cases: go there, or name it with -C DIR; plaint init makes a new one
  [2]
  $ cat ../a.txt
  one
