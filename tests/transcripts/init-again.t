init may be typed again: it never writes over a file, and adds only what is missing.

  $ on-disk
  $ mkdir demo
  $ cd demo
  $ echo "what was here before" > notes.txt
  $ echo "*.tmp" > .gitignore
  $ mkdir policies
  $ echo "# our own" > policies/imago.scenarios.yaml
  $ plaint init --organisation "Example Trust" --division scotland --policy balance --no-input
  Made a workspace for Example Trust.
  Found, and left as it is: policies/
  Added: plaint.yaml, .gitignore, .gitattributes, policies/ (17 files), schema/ (3 files), templates/ (33 files), diary.yaml, cases/, people/
  git: a repository was made here.
  git: two copies of a case are now merged event by event.
  git: all of it is committed.
  Nobody yet: departmental-manager, chief-executive, trustees, data-protection-lead. Enter them in plaint.yaml, under staff.
  The policy waits for meetings: enter the dates of senior-management-team, trustees, subcommittees in plaint.yaml, under meetings.
  Overdue already: 2 promises of the organisation itself, counted as policies/balance.yaml says (plaint overdue).
  What was done before can still be recorded, with its day: --date.

  Next: plaint new, when something has come in
  $ cat .gitignore
  *.tmp

  # Who complained stays out of git; so does what a program that was stopped has left.
  /people/
  *.plaint-new
  $ cat policies/imago.scenarios.yaml
  # our own
  $ git status --short
  ?? notes.txt

Typed again, nothing changes:

  $ plaint init
  This is the workspace of Example Trust.
  Found, and left as it is: plaint.yaml, .gitignore, .gitattributes, diary.yaml, people/

  Next: plaint, which shows what wants doing; or plaint new, when something has come in
  $ git log --format=%s
  plaint: workspace of Example Trust

A policy that was deleted on purpose does not come back; a folder that is missing altogether does:

  $ git rm -q policies/wwms.yaml policies/wwms.scenarios.yaml
  $ git rm -q -r schema
  $ git commit -q -m "Not ours"
  $ plaint init
  This is the workspace of Example Trust.
  Found, and left as it is: plaint.yaml, .gitignore, .gitattributes, diary.yaml, people/
  Added: schema/ (3 files)
  git: all of it is committed.

  Next: plaint, which shows what wants doing; or plaint new, when something has come in
  $ git log --format=%s
  plaint: what a workspace needs
  Not ours
  plaint: workspace of Example Trust
  $ sh -c 'ls policies/wwms.yaml'
  ls: cannot access 'policies/wwms.yaml': No such file or directory
  [2]

What plaint.yaml says is changed there, not by options:

  $ plaint init --policy imago --git none
  plaint: plaint.yaml is there already and stays as it is: --policy, --git not used
  hint: change plaint.yaml with an editor
  This is the workspace of Example Trust.
  Found, and left as it is: plaint.yaml, .gitignore, .gitattributes, diary.yaml, people/

  Next: plaint, which shows what wants doing; or plaint new, when something has come in

A folder that others may read is closed:

  $ sh -c 'chmod 755 people'
  $ plaint init
  This is the workspace of Example Trust.
  Found, and left as it is: plaint.yaml, .gitignore, .gitattributes, diary.yaml, people/
  Others on this machine could look into people/: now they cannot.

  Next: plaint, which shows what wants doing; or plaint new, when something has come in
  $ sh -c 'stat -c %a people'
  700

plaint.yaml with mistakes is not touched:

  $ echo "organisation: [" > plaint.yaml
  $ plaint init
  plaint: plaint.yaml is there, and has mistakes
  hint: plaint check tells of them; put them right, then type plaint init again
  [1]
  $ git checkout -q plaint.yaml

There is no workspace within a workspace:

  $ cd cases
  $ plaint init
  plaint: this folder lies within a workspace of plaint, and there can be none inside it
  hint: name a folder elsewhere; or go to the folder that holds plaint.yaml and type plaint init there, to see that it is whole
  [2]
  $ plaint init elsewhere
  plaint: this folder lies within a workspace of plaint, and there can be none inside it
  hint: name a folder elsewhere; or go to the folder that holds plaint.yaml and type plaint init there, to see that it is whole
  [2]
  $ cd ../..

When git does not know who commits, the files are there all the same, and init finishes later:

  $ GIT_CONFIG_COUNT=0 plaint init later --organisation "Example Trust" --division scotland --policy imago --no-input
  Made a workspace for Example Trust.
  Added: plaint.yaml, .gitignore, .gitattributes, policies/ (18 files), schema/ (3 files), templates/ (33 files), diary.yaml, cases/, people/
  git: a repository was made here.
  git: two copies of a case are now merged event by event.
  plaint: the files are made, but git is not set up yet: git does not know who you are
  hint: git config user.name "Your Name" && git config user.email you@example.org; then type plaint init again, which finishes it
  Nobody yet: manager, head-of-service, chief-executive, chair, trustees, quality-manager, data-protection-lead. Enter them in plaint.yaml, under staff.
  The policy waits for meetings: enter the dates of trustees in plaint.yaml, under meetings.
  Overdue already: 1 promise of the organisation itself, counted as policies/imago.yaml says (plaint overdue).
  What was done before can still be recorded, with its day: --date.
  [3]
  $ sh -c 'ls -A later'
  .git
  .gitattributes
  .gitignore
  cases
  diary.yaml
  people
  plaint.yaml
  policies
  schema
  templates
  $ cd later
  $ plaint init
  This is the workspace of Example Trust.
  Found, and left as it is: plaint.yaml, .gitignore, .gitattributes, policies/ (18 files), schema/ (3 files), templates/ (33 files), diary.yaml, cases/, people/
  git: all of it is committed.

  Next: plaint, which shows what wants doing; or plaint new, when something has come in
  $ git log --format=%s
  plaint: workspace of Example Trust
  $ git status --short
  $ cd ..
  $ plaint init none --organisation "Example Trust" --division scotland --policy imago --git none --no-input
  Made a workspace for Example Trust.
  Added: plaint.yaml, .gitignore, .gitattributes, policies/ (18 files), schema/ (3 files), templates/ (33 files), diary.yaml, cases/, people/
  Nobody yet: manager, head-of-service, chief-executive, chair, trustees, quality-manager, data-protection-lead. Enter them in plaint.yaml, under staff.
  The policy waits for meetings: enter the dates of trustees in plaint.yaml, under meetings.
  Overdue already: 1 promise of the organisation itself, counted as policies/imago.yaml says (plaint overdue).
  What was done before can still be recorded, with its day: --date.

  Next: cd none, then plaint new, when something has come in
  $ sh -c 'ls -A none'
  .gitattributes
  .gitignore
  cases
  diary.yaml
  people
  plaint.yaml
  policies
  schema
  templates
  $ plaint -C none init
  This is the workspace of Example Trust.
  Found, and left as it is: plaint.yaml, .gitignore, .gitattributes, policies/ (18 files), schema/ (3 files), templates/ (33 files), diary.yaml, cases/, people/

  Next: plaint, which shows what wants doing; or plaint new, when something has come in

A folder that is in a repository already gets no second one:

  $ git init -q outer
  $ plaint init outer/complaints --organisation "Example Trust" --division scotland --policy imago --no-input
  Made a workspace for Example Trust.
  Added: plaint.yaml, .gitignore, .gitattributes, policies/ (18 files), schema/ (3 files), templates/ (33 files), diary.yaml, cases/, people/
  git: two copies of a case are now merged event by event.
  git: all of it is committed.
  Nobody yet: manager, head-of-service, chief-executive, chair, trustees, quality-manager, data-protection-lead. Enter them in plaint.yaml, under staff.
  The policy waits for meetings: enter the dates of trustees in plaint.yaml, under meetings.
  Overdue already: 1 promise of the organisation itself, counted as policies/imago.yaml says (plaint overdue).
  What was done before can still be recorded, with its day: --date.

  Next: cd outer/complaints, then plaint new, when something has come in
  $ sh -c 'ls -d outer/complaints/.git'
  ls: cannot access 'outer/complaints/.git': No such file or directory
  [2]
  $ git -C outer log --format=%s
  plaint: workspace of Example Trust
  $ git -C outer status --short
