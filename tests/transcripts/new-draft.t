Ctrl-C, or the end of the input, keeps what was answered.

  $ add policies
  $ cat > plaint.yaml <<EOF
  > organisation: Example Trust
  > policy: balance
  > git: none
  > staff:
  >   asha: {name: Asha Example, email: asha@example.org, roles: [quality-manager]}
  > EOF
  $ at-terminal plaint new <<EOF
  > yesterday
  > complaint
  > customer
  > other
  > letter
  > 
  > 
  > 
  > 
  > Grant refused without a reason
  > 
  > Lee Sample
  > EOF
  When did it come (today, yesterday, friday, 2026-03-20) [today]: yesterday
  What is it?
    1  complaint
    2  compliment
  which [complaint]: complaint
  What sort of person is it from?
    1  customer
    2  representative
    3  other
  which [customer]: customer
  What is it about?
    1  other
    2  failure-to-comply
    3  decision-unfair-or-unclear
    4  behaviour
  which, with commas between [other]: other
  How did it come?
    1  not-recorded
    2  letter
    3  email
    4  website
    5  telephone
    6  in-person
    7  through-trustees
  which [not-recorded]: letter
  Commissioner (External 2)
    1  none
    2  local-authority
    3  health-authority
  which [none]: 
  Support needs (Actions 6)
    1  none-known
    2  vulnerable
  which [none-known]: 
  Remit (Actions 7)
    1  within
    2  outside
  which [within]: 
  Is it about somebody with one of these roles? They will not deal with it.
    1  departmental-manager     Departmental manager
    2  chief-executive          CEO
    3  senior-management-team   Senior Management Team
    4  trustees                 Board of Trustees
    5  subcommittees            Delegated subcommittees of the Board
    6  staff-member             Member of staff
    7  volunteer                Volunteer
    8  associate                Associate
    9  contractor               Contractor
   10  asha                     one of the staff
  which, with commas between; empty: none: 
  In a line, what is it about? No names: Grant refused without a reason
  Do they give their name?
    1  named                 yes
    2  anonymous-reachable   no, but they can be reached
    3  anonymous             no, and they cannot be reached
  which [named]: 
  Name: Lee Sample
  Postal address: 
  plaint: stopped: the answers are kept
  hint: plaint new goes on with them; plaint new --discard-draft deletes them
  [2]
  $ cat people/drafts/new.yaml
  # A case that was begun with plaint new and is not saved yet. plaint new goes on with it; plaint new --discard-draft deletes it.
  categories: ["other"]
  channel: ["letter"]
  commissioner: ["none"]
  complainant: ["customer"]
  identity: ["named"]
  kind: ["complaint"]
  person-name: ["Lee Sample"]
  received: ["2026-03-19"]
  remit: ["within"]
  summary: ["Grant refused without a reason"]
  support-needs: ["none-known"]
  $ plaint check
  .gitignore: warning: git is not told to leave people/ alone: it could be committed [people-not-ignored]
  hint: add the line /people/ to .gitignore

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

  4 warnings in 2 of 13 files

The next one goes on with it; Enter takes what was answered, and an option goes before it:

  $ at-terminal plaint new <<EOF
  > 
  > 
  > 
  > 
  > 
  > 
  > 
  > 
  > 
  > chief
  > 
  > 
  > 
  > 
  > 
  > 
  > 
  > 
  > no
  > no
  > EOF
  You began 'Grant refused without a reason' and did not save it. Go on with it (no deletes it)? [yes]: 
  When did it come (today, yesterday, friday, 2026-03-20) [2026-03-19]: 
  What is it?
    1  complaint
    2  compliment
  which [complaint]: 
  What sort of person is it from?
    1  customer
    2  representative
    3  other
  which [customer]: 
  What is it about?
    1  other
    2  failure-to-comply
    3  decision-unfair-or-unclear
    4  behaviour
  which, with commas between [other]: 
  How did it come?
    1  not-recorded
    2  letter
    3  email
    4  website
    5  telephone
    6  in-person
    7  through-trustees
  which [letter]: 
  Commissioner (External 2)
    1  none
    2  local-authority
    3  health-authority
  which [none]: 
  Support needs (Actions 6)
    1  none-known
    2  vulnerable
  which [none-known]: 
  Remit (Actions 7)
    1  within
    2  outside
  which [within]: 
  Is it about somebody with one of these roles? They will not deal with it.
    1  departmental-manager     Departmental manager
    2  chief-executive          CEO
    3  senior-management-team   Senior Management Team
    4  trustees                 Board of Trustees
    5  subcommittees            Delegated subcommittees of the Board
    6  staff-member             Member of staff
    7  volunteer                Volunteer
    8  associate                Associate
    9  contractor               Contractor
   10  asha                     one of the staff
  which, with commas between; empty: none: chief
  In a line, what is it about? No names [Grant refused without a reason]: 
  Do they give their name?
    1  named                 yes
    2  anonymous-reachable   no, but they can be reached
    3  anonymous             no, and they cannot be reached
  which [named]: 
  Name (- for none) [Lee Sample]: 
  Postal address: 
  E-mail address: 
  Telephone: 
  How do they wish to be reached? 
  What helps them (large print, an interpreter)? 
  Does somebody speak for them? [no]: no

  C-2026-0001  complaint, Stage 1: internal investigation, received Thu 19 March 2026, under balance@1.0
  Handler: Departmental manager

  What follows
    personal contact  before responded, reminder Thu 26 Mar   Departmental manager   Actions 2
    response          due Thu 2 Apr                           Departmental manager   Stage 1, Actions 4
    acknowledgement   due Mon 23 Mar                          Departmental manager   Actions 3

  Save? [yes]: no
  plaint: not saved: the answers are kept
  hint: plaint new goes on with them; plaint new --discard-draft deletes them
  [2]
  $ at-terminal plaint new --summary "Grant refused, and no reason given" <<EOF
  > yes
  > 
  > 
  > 
  > 
  > 
  > 
  > 
  > 
  > -
  > 
  > 
  > 
  > 
  > 
  > 
  > 
  > 
  > yes
  > EOF
  You began 'Grant refused without a reason' and did not save it. Go on with it (no deletes it)? [yes]: yes
  When did it come (today, yesterday, friday, 2026-03-20) [2026-03-19]: 
  What is it?
    1  complaint
    2  compliment
  which [complaint]: 
  What sort of person is it from?
    1  customer
    2  representative
    3  other
  which [customer]: 
  What is it about?
    1  other
    2  failure-to-comply
    3  decision-unfair-or-unclear
    4  behaviour
  which, with commas between [other]: 
  How did it come?
    1  not-recorded
    2  letter
    3  email
    4  website
    5  telephone
    6  in-person
    7  through-trustees
  which [letter]: 
  Commissioner (External 2)
    1  none
    2  local-authority
    3  health-authority
  which [none]: 
  Support needs (Actions 6)
    1  none-known
    2  vulnerable
  which [none-known]: 
  Remit (Actions 7)
    1  within
    2  outside
  which [within]: 
  Is it about somebody with one of these roles? They will not deal with it.
    1  departmental-manager     Departmental manager
    2  chief-executive          CEO
    3  senior-management-team   Senior Management Team
    4  trustees                 Board of Trustees
    5  subcommittees            Delegated subcommittees of the Board
    6  staff-member             Member of staff
    7  volunteer                Volunteer
    8  associate                Associate
    9  contractor               Contractor
   10  asha                     one of the staff
  which, with commas between; empty: none (- for none) [chief-executive]: -
  Do they give their name?
    1  named                 yes
    2  anonymous-reachable   no, but they can be reached
    3  anonymous             no, and they cannot be reached
  which [named]: 
  Name (- for none) [Lee Sample]: 
  Postal address: 
  E-mail address: 
  Telephone: 
  How do they wish to be reached? 
  What helps them (large print, an interpreter)? 
  Does somebody speak for them? [no]: 

  C-2026-0001  complaint, Stage 1: internal investigation, received Thu 19 March 2026, under balance@1.0
  Handler: Departmental manager

  What follows
    personal contact  before responded, reminder Thu 26 Mar   Departmental manager   Actions 2
    response          due Thu 2 Apr                           Departmental manager   Stage 1, Actions 4
    acknowledgement   due Mon 23 Mar                          Departmental manager   Actions 3

  Save? [yes]: yes
  C-2026-0001 is saved in cases/2026/C-2026-0001.yaml
  Who complained is in people/C-2026-0001.yaml, which git never sees.

  Next: plaint record C-2026-0001 acknowledged   (or extended, if the investigation is not finished)
  $ cat cases/2026/C-2026-0001.yaml
  # yaml-language-server: $schema=../../schema/case.json
  case: C-2026-0001
  kind: complaint
  policy: balance@1.0
  received: 2026-03-19
  channel: letter
  complainant: customer
  categories: [other]
  commissioner: none
  remit: within
  support-needs: none-known
  summary: Grant refused, and no reason given
  events:
  $ cat people/C-2026-0001.yaml
  name: Lee Sample
  $ plaint new --discard-draft
  There was no draft.

It may be deleted, at once or when it is offered:

  $ at-terminal plaint new <<EOF
  > yesterday
  > compliment
  > EOF
  When did it come (today, yesterday, friday, 2026-03-20) [today]: yesterday
  What is it?
    1  complaint
    2  compliment
  which [complaint]: compliment
  What sort of person is it from?
    1  customer
    2  representative
    3  other
  which [customer]: 
  plaint: stopped: the answers are kept
  hint: plaint new goes on with them; plaint new --discard-draft deletes them
  [2]
  $ plaint new --discard-draft
  The draft is deleted.
  $ at-terminal plaint new <<EOF
  > yesterday
  > compliment
  > EOF
  When did it come (today, yesterday, friday, 2026-03-20) [today]: yesterday
  What is it?
    1  complaint
    2  compliment
  which [complaint]: compliment
  What sort of person is it from?
    1  customer
    2  representative
    3  other
  which [customer]: 
  plaint: stopped: the answers are kept
  hint: plaint new goes on with them; plaint new --discard-draft deletes them
  [2]
  $ at-terminal plaint new <<EOF
  > no
  > EOF
  You began a case and did not save it. Go on with it (no deletes it)? [yes]: no
  When did it come (today, yesterday, friday, 2026-03-20) [today]: 
  plaint: stopped: nothing was saved
  [2]
  $ plaint new --discard-draft
  There was no draft.

A draft that cannot be read is not written over:

  $ echo "kind: {" > people/drafts/new.yaml
  $ at-terminal plaint new <<EOF
  > yesterday
  > EOF
  plaint: the draft that was kept cannot be read
  hint: plaint new --discard-draft deletes it; it is people/drafts/new.yaml
  [1]
  $ cat people/drafts/new.yaml
  kind: {
