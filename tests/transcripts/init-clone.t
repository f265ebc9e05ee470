A second copy of a workspace is made ready by init: it lacks people/, which git never sees, and the merge driver, which git takes from
no repository.

  $ on-disk
  $ plaint init first --organisation "Example Trust" --division scotland --policy imago --no-input > /dev/null
  $ git clone -q first second
  $ cd second
  $ sh -c 'ls -d people; git config merge.plaint-case.driver'
  ls: cannot access 'people': No such file or directory
  [1]
  $ plaint init
  This is the workspace of Example Trust.
  Found, and left as it is: plaint.yaml, .gitignore, .gitattributes, diary.yaml
  Added: people/
  git: two copies of a case are now merged event by event.

  Next: plaint, which shows what wants doing; or plaint new, when something has come in
  $ sh -c 'stat -c "%a %n" people; git config merge.plaint-case.driver'
  700 people
  plaint merge-driver %O %A %B %P || { test $? -eq 1 || git merge-file -q -L ours -L base -L theirs %A %O %B; exit 1; }
  $ git status --short
  $ git log --format=%s
  plaint: workspace of Example Trust
  $ plaint init
  This is the workspace of Example Trust.
  Found, and left as it is: plaint.yaml, .gitignore, .gitattributes, diary.yaml, people/

  Next: plaint, which shows what wants doing; or plaint new, when something has come in
