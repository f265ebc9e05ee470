Without git the files are made all the same (there is none in the memory in which this runs).

  $ add policies
  $ PLAINT_DATADIR=/ plaint init demo --organisation "Example Trust" --division scotland --policy imago --no-input
  Made a workspace for Example Trust.
  Added: plaint.yaml, .gitignore, .gitattributes, policies/ (18 files), diary.yaml, cases/, people/
  plaint: the files are made, but git is not set up yet: git is not installed, or cannot be run
  hint: install it, or write 'git: none' in plaint.yaml; then type plaint init again, which finishes it
  Nobody yet: manager, head-of-service, chief-executive, chair, trustees, quality-manager, data-protection-lead. Enter them in plaint.yaml, under staff.
  The policy waits for meetings: enter the dates of trustees in plaint.yaml, under meetings.
  Overdue already: 1 promise of the organisation itself, counted as policies/imago.yaml says (plaint overdue).
  What was done before can still be recorded, with its day: --date.
  [3]
  $ plaint -C demo check
  policies/imago.yaml:124:11: warning: plaint.yaml lists no meetings called 'trustees' [unknown-meetings]
            report-to-trustees: {at: next trustees meeting, met-by: reported-to-trustees, by: chair, clause: "3.4"}
            ^
  hint: add their dates under 'meetings' in plaint.yaml: trustees: [2026-03-25]

  1 warning in 1 of 14 files
  $ PLAINT_DATADIR=/ plaint -C demo init
  This is the workspace of Example Trust.
  Found, and left as it is: plaint.yaml, .gitignore, .gitattributes, policies/ (18 files), diary.yaml, cases/, people/
  plaint: the files are made, but git is not set up yet: git is not installed, or cannot be run
  hint: install it, or write 'git: none' in plaint.yaml; then type plaint init again, which finishes it
  [3]
  $ PLAINT_DATADIR=/ plaint init none --organisation "Example Trust" --division scotland --policy imago --git none --no-input
  Made a workspace for Example Trust.
  Added: plaint.yaml, .gitignore, .gitattributes, policies/ (18 files), diary.yaml, cases/, people/
  Nobody yet: manager, head-of-service, chief-executive, chair, trustees, quality-manager, data-protection-lead. Enter them in plaint.yaml, under staff.
  The policy waits for meetings: enter the dates of trustees in plaint.yaml, under meetings.
  Overdue already: 1 promise of the organisation itself, counted as policies/imago.yaml says (plaint overdue).
  What was done before can still be recorded, with its day: --date.

  Next: cd none, then plaint new, when something has come in

plaint's own files must be there:

  $ PLAINT_DATADIR=/nowhere plaint init other --organisation "Example Trust" --division scotland --policy imago --no-input
  plaint: plaint's own policies and calendars cannot be found, so there is nothing to copy
  hint: install plaint whole, or name the folder that holds policies/ in PLAINT_DATADIR
  [3]
