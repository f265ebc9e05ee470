A new workspace, made by answering four questions.

  $ on-disk
  $ at-terminal plaint init demo <<EOF
  > Example Trust
  > 
  > imago
  > Bryn Example
  > bryn@example.org
  > 
  > Cleo Example
  > cleo@
  > cleo@example.org
  > Dara Example
  > 
  > Dara Example
  > Asha Example
  > asha@example.org
  > asha
  > EOF
  What is the organisation called? Example Trust

  Where in the United Kingdom is it? Its bank holidays are not counted as working days.
    1  england-and-wales   England and Wales
    2  scotland            Scotland
    3  northern-ireland    Northern Ireland
    4  uk-any              in several parts: a day counts only if it is open in all of them
    5  uk-common           in several parts: a day counts unless it is closed in all of them
  which [england-and-wales]: 

  Which policy is nearest to yours? It can be changed to your own words afterwards.
    1  balance           Balance CIO: Complaints and compliments Policy
    2  childrens-links   Children's Links: Complaints & Feedback Policy
    3  ima               Independent Monitoring Authority: Complaints and Commendations Policy
    4  imago             Imago: Complaints & Compliments Policy
    5  wwms              Wanstead and Woodford Migrant Support: Complaints Procedure
  which: imago

  Who has these roles? One person may have several: type the name again. Empty leaves a role open.
    Staff member, manager or Head of Service: Bryn Example
      e-mail of Bryn Example, if reminders may go there: bryn@example.org
    Head of Service: 
    Chief Executive: Cleo Example
      e-mail of Cleo Example, if reminders may go there: cleo@
  'cleo@' is not an e-mail address (asha@example.org)
      e-mail of Cleo Example, if reminders may go there: cleo@example.org
    Chair of the Board of Trustees: Dara Example
      e-mail of Dara Example, if reminders may go there: 
    Board of Trustees: Dara Example
    Quality Manager: Asha Example
      e-mail of Asha Example, if reminders may go there: asha@example.org
    Whoever answers for data protection: asha

  Made a workspace for Example Trust.
  Added: plaint.yaml, .gitignore, .gitattributes, policies/ (18 files), schema/ (3 files), templates/ (33 files), diary.yaml, cases/, people/
  git: a repository was made here.
  git: two copies of a case are now merged event by event.
  git: all of it is committed.
  Nobody yet: head-of-service. Enter them in plaint.yaml, under staff.
  The policy waits for meetings: enter the dates of trustees in plaint.yaml, under meetings.
  Overdue already: 1 promise of the organisation itself, counted as policies/imago.yaml says (plaint overdue).
  What was done before can still be recorded, with its day: --date.

  Next: cd demo, then plaint new, when something has come in
  $ cd demo
  $ cat plaint.yaml
  # The organisation. plaint reads this file first, and it marks the folder as a workspace. Change it with any editor; `plaint
  # check` tells of mistakes. plaint-case(5) explains every key.
  organisation: Example Trust

  # The policy for new cases: its version in force on the day of receipt. A case keeps the version under which it came.
  policy: imago

  # Whose bank holidays count: england-and-wales, scotland, northern-ireland, uk-any (closed when one of them is) or uk-common
  # (closed only when all of them are).
  division: england-and-wales

  # Days on which the office is closed besides; no working day is counted on them. Take the # away to use it.
  # closures:
  #   - {from: 2026-12-24, to: 2026-12-31, reason: Christmas closure}

  # Meetings for which the policy waits. Until their dates stand here, what is due at them has no date, and is listed as such.
  # meetings:
  #   trustees: [2026-03-25, 2026-05-20]

  # Who holds which role of the policy; one person may hold several. The first word is how a case names them: `by: asha`.
  staff:
    bryn: {name: Bryn Example, email: bryn@example.org, roles: [manager]}
    cleo: {name: Cleo Example, email: cleo@example.org, roles: [chief-executive]}
    dara: {name: Dara Example, roles: [chair, trustees]}
    asha: {name: Asha Example, email: asha@example.org, roles: [quality-manager, data-protection-lead]}
  # Roles that nobody holds yet:
  #   head-of-service   Head of Service

  # How long before its day a promise joins the list of what is due soon.
  due-soon: 2 working days

  # Each change becomes a commit of git, which is the record of what was done. `none` leaves that to you.
  git: commit

  # Further policies, which apply by themselves to the cases for which they are made.
  overlays: [data-protection@2026-06]

  # For plaint remind, which mails what is overdue to those who have the work.
  # mail:
  #   from: complaints@example.org
  #   sendmail: [/usr/sbin/sendmail, -i, -t]
  #   digest: [complaints@example.org]     # who gets the digest of everything: staff, roles or addresses
  #   all-clear: friday                    # the day on which a mail says so when nothing is overdue

  # How long who complained is kept on record (people/) after a case is closed, where the policy does not say it.
  # retention: 3 years
  $ cat .gitignore
  # Who complained stays out of git; so does what a program that was stopped has left.
  /people/
  *.plaint-new
  $ cat .gitattributes
  # Line ends are as they are, and two copies of a case are merged event by event (plaint init sets up the program).
  * -text
  cases/**/*.yaml merge=plaint-case
  diary.yaml merge=plaint-case
  $ cat diary.yaml
  # What the organisation did, beside its cases: the policy reviewed, the trustees told. `plaint why organisation` shows what is
  # promised; plaint record organisation EVENT adds to it.
  events: []
  $ cat people/README.txt
  Who complained and how to reach them, one file for each case. git never sees this folder: it is not in the history, not in
  other copies of the workspace, and not in a backup that is made by git. Nobody else on this machine may read it.
  `plaint erase` deletes a person's record.
  $ ls
  cases
  diary.yaml
  people
  plaint.yaml
  policies
  schema
  templates
  $ sh -c 'stat -c "%a %n" people people/README.txt cases policies'
  700 people
  600 people/README.txt
  755 cases
  755 policies
  $ git log --format='%an: %s%n%b'
  Asha Example: plaint: workspace of Example Trust
  $ git status --short
  $ plaint check
  policies/imago.yaml:124:11: warning: plaint.yaml lists no meetings called 'trustees' [unknown-meetings]
            report-to-trustees: {at: next trustees meeting, met-by: reported-to-trustees, by: chair, clause: "3.4"}
            ^
  hint: add their dates under 'meetings' in plaint.yaml: trustees: [2026-03-25]

  1 warning in 1 of 14 files
  $ plaint
  Example Trust, Friday 20 March 2026: no cases

  1 overdue
  organisation  policy review   78 days late   due Thu 1 Jan   nobody named   Office use

  Nothing is due until Fri 27 March 2026

  Next: plaint record organisation policy-reviewed

The first word of a person's name names them, and one who has it already gets a number:

  $ cd ..
  $ plaint init several --organisation "Example Trust" --division uk-any --policy wwms --staff "Asha Example: chief-executive" --staff "Asha Sample <asha.sample@example.org>: area-manager/office, investigator" --no-input
  Made a workspace for Example Trust.
  Added: plaint.yaml, .gitignore, .gitattributes, policies/ (18 files), schema/ (3 files), templates/ (33 files), diary.yaml, cases/, people/
  git: a repository was made here.
  git: two copies of a case are now merged event by event.
  git: all of it is committed.
  Nobody yet: area-manager/client-services, area-manager/volunteering, data-protection-lead. Enter them in plaint.yaml, under staff.
  The policy waits for meetings: enter the dates of management-team, trustees in plaint.yaml, under meetings.

  Next: cd several, then plaint new, when something has come in
  $ sh -c 'grep -A2 "^staff" several/plaint.yaml'
  staff:
    asha: {name: Asha Example, roles: [chief-executive]}
    asha-2: {name: Asha Sample, email: asha.sample@example.org, roles: [area-manager/office, investigator]}

Every policy that comes with plaint makes a workspace without mistakes:

  $ plaint init a --organisation A --division scotland --policy imago --no-input > /dev/null
  $ plaint init b --organisation B --division england-and-wales --policy balance --no-input > /dev/null
  $ plaint init c --organisation C --division northern-ireland --policy childrens-links --no-input > /dev/null
  $ plaint init d --organisation D --division uk-any --policy ima --no-input > /dev/null
  $ plaint init e --organisation E --division uk-common --policy wwms --no-input > /dev/null
  $ plaint -C a check
  policies/imago.yaml:124:11: warning: plaint.yaml lists no meetings called 'trustees' [unknown-meetings]
            report-to-trustees: {at: next trustees meeting, met-by: reported-to-trustees, by: chair, clause: "3.4"}
            ^
  hint: add their dates under 'meetings' in plaint.yaml: trustees: [2026-03-25]

  1 warning in 1 of 14 files
  $ plaint -C b check
  policies/balance.yaml:192:3: warning: plaint.yaml lists no meetings called 'senior-management-team' [unknown-meetings]
    monitor: {at: each senior-management-team meeting, met-by: monitored, clause: Monitoring 1, assumed: [at]}
    ^
  hint: add their dates under 'meetings' in plaint.yaml: senior-management-team: [2026-03-25]

  policies/balance.yaml:193:3: warning: plaint.yaml lists no meetings called 'trustees' [unknown-meetings]
    tell-trustees: {at: each trustees meeting, met-by: trustees-told, clause: Monitoring 1, assumed: [at]}
    ^
  hint: add their dates under 'meetings' in plaint.yaml: trustees: [2026-03-25]

  policies/balance.yaml:194:3: warning: plaint.yaml lists no meetings called 'subcommittees' [unknown-meetings]
    tell-subcommittees: {at: each subcommittees meeting, met-by: subcommittees-told, clause: Monitoring 1, assumed: [at]}
    ^
  hint: add their dates under 'meetings' in plaint.yaml: subcommittees: [2026-03-25]

  3 warnings in 1 of 14 files
  $ plaint -C c check
  policies/childrens-links.yaml:279:3: warning: plaint.yaml lists no meetings called 'trustees' [unknown-meetings]
    report-to-trustees: {at: each trustees meeting, met-by: trustees-told, clause: "4.1"}
    ^
  hint: add their dates under 'meetings' in plaint.yaml: trustees: [2026-03-25]

  1 warning in 1 of 14 files
  $ plaint -C d check
  No mistakes in 14 files
  $ plaint -C e check
  policies/wwms.yaml:100:7: warning: plaint.yaml lists no meetings called 'management-team' [unknown-meetings]
        management-review: {at: each management-team meeting, of: judged-significant, until: signed-off,
        ^
  hint: add their dates under 'meetings' in plaint.yaml: management-team: [2026-03-25]

  policies/wwms.yaml:129:3: warning: plaint.yaml lists no meetings called 'trustees' [unknown-meetings]
    discuss-at-board: {at: each trustees meeting, met-by: board-discussed, clause: Management 7}
    ^
  hint: add their dates under 'meetings' in plaint.yaml: trustees: [2026-03-25]

  2 warnings in 1 of 14 files

What is missing or wrong is told at once, and nothing is written:

  $ plaint init f --policy imgo --staff "Asha" --git perhaps
  plaint: --organisation is missing (its name)
  --division is missing (it can be england-and-wales, scotland, northern-ireland, uk-any or uk-common)
  --policy 'imgo' is not known (did you mean 'imago'?)
  --git 'perhaps' is not known (it can be commit or none)
  --staff 'Asha' cannot be understood (--staff "asha=Asha Example <asha@example.org>: quality-manager, chair")
  hint: plaint init --help tells of every option
  [2]
  $ plaint init f --organisation F --division scotland --policy imago --staff "Asha: chief-executve" --staff "bryn=Bryn <bryn>: chair"
  plaint: 'chief-executve' is not a role of this policy (did you mean 'chief-executive'?)
  'bryn' is not an e-mail address (asha@example.org)
  hint: plaint init --help tells of every option
  [2]
  $ sh -c 'ls -d f'
  ls: cannot access 'f': No such file or directory
  [2]

Ctrl-C, or the end of the input, writes nothing either:

  $ at-terminal plaint init f <<EOF
  > Example Trust
  > EOF
  What is the organisation called? Example Trust

  Where in the United Kingdom is it? Its bank holidays are not counted as working days.
    1  england-and-wales   England and Wales
    2  scotland            Scotland
    3  northern-ireland    Northern Ireland
    4  uk-any              in several parts: a day counts only if it is open in all of them
    5  uk-common           in several parts: a day counts unless it is closed in all of them
  which [england-and-wales]: 
  plaint: stopped: nothing was written
  [2]
  $ sh -c 'ls -d f'
  ls: cannot access 'f': No such file or directory
  [2]
