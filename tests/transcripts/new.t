plaint new asks only what the policy looks at. It is Friday 20 March 2026.

Imago: where it begins, whom it is about (they do not deal with it), and who complained.

  $ add policies
  $ cat > plaint.yaml <<EOF
  > organisation: Example Trust
  > policy: imago
  > git: none
  > staff:
  >   asha: {name: Asha Example, email: asha@example.org, roles: [quality-manager]}
  > EOF
  $ at-terminal plaint new <<EOF
  > yesterday
  > 
  > formal
  > agency
  > adults
  > phone
  > 2026-13
  > 2026-02
  > chief
  > Two booked visits missed, and nobody rang back
  > 
  > Zoë Sample
  > 1 Example Street, Exampleton
  > zoe@
  > zoe.sample@example.org
  > 01892 530330
  > by letter
  > large print
  > 
  > 
  > EOF
  When did it come (today, yesterday, friday, 2026-03-20) [today]: yesterday
  What is it?
    1  complaint
    2  compliment
  which [complaint]: 
  Where does it begin?
    1  informal   First steps
    2  formal     Written complaint
  which [informal]: formal
  What sort of person is it from?
    1  service-user
    2  volunteer
    3  public
    4  agency
    5  staff
  which [service-user]: agency
  Which service is it about?
    1  other
    2  adults
    3  children
    4  befriending
  which [other]: adults
  How did it come?
    1  not-recorded
    2  in-person
    3  phone
    4  email
    5  letter
    6  social-media
  which [not-recorded]: phone
  When did they come to know of it? (2026-02-20, or 2026-02 when the day is not known; empty: not known): 2026-13
  '2026-13' is not a date: there is no month 13 (2026-02-20, or 2026-02 or 2026 when only that is known)
  When did they come to know of it? (2026-02-20, or 2026-02 when the day is not known; empty: not known): 2026-02
  Is it about somebody with one of these roles? They will not deal with it.
    1  manager                  Staff member, manager or Head of Service
    2  head-of-service          Head of Service
    3  chief-executive          Chief Executive
    4  chair                    Chair of the Board of Trustees
    5  trustees                 Board of Trustees
    6  quality-manager          Quality Manager
    7  deputy-chief-executive   Deputy Chief Executive
    8  staff-member             Staff member
    9  volunteer                Volunteer
   10  volunteer-coordinator    Volunteer Coordinator
   11  asha                     one of the staff
  which, with commas between; empty: none: chief
  In a line, what is it about? No names: Two booked visits missed, and nobody rang back
  Do they give their name?
    1  named                 yes
    2  anonymous-reachable   no, but they can be reached
    3  anonymous             no, and they cannot be reached
  which [named]: 
  Name: Zoë Sample
  Postal address: 1 Example Street, Exampleton
  E-mail address: zoe@
  'zoe@' is not an e-mail address (asha@example.org)
  E-mail address: zoe.sample@example.org
  Telephone: 01892 530330
  How do they wish to be reached? by letter
  What helps them (large print, an interpreter)? large print
  Does somebody speak for them? [no]: 

  C-2026-0001  complaint, Written complaint, received Thu 19 March 2026, under imago@2023-04-20
  Handler: chair

  What follows
    acknowledgement       due Tue 24 Mar                             chair   3.2
    reply                 due Thu 2 Apr                              chair   3.3
    tell quality manager  as soon as possible, reminder Mon 23 Mar   chair   4.1

  Save? [yes]: 
  C-2026-0001 is saved in cases/2026/C-2026-0001.yaml
  Who complained is in people/C-2026-0001.yaml, which git never sees.

  Next: plaint record C-2026-0001 quality-manager-told
  $ cat cases/2026/C-2026-0001.yaml
  # yaml-language-server: $schema=../../schema/case.json
  case: C-2026-0001
  kind: complaint
  policy: imago@2023-04-20
  received: 2026-03-19
  channel: phone
  complainant: agency
  service: adults
  about: [chief-executive]
  summary: Two booked visits missed, and nobody rang back
  starts-at: formal
  aware: 2026-02
  events:
  $ cat people/C-2026-0001.yaml
  name: Zoë Sample
  address: 1 Example Street, Exampleton
  email: zoe.sample@example.org
  phone: "01892 530330"
  preferred-contact: by letter
  support-needs: large print
  $ plaint show 1
  C-2026-0001  complaint
  Two booked visits missed, and nobody rang back

    stage        Written complaint, since Thu 19 March 2026
    handler      chair
    received     Thu 19 March 2026
    policy       imago@2023-04-20
    about        chief executive
    aware        2026-02
    channel      phone
    complainant  agency
    service      adults

  Owed
    acknowledgement       due soon   due Tue 24 Mar                             3.2
    reply                 open       due Thu 2 Apr                              3.3
    progress              waiting    for interim sent                           3.3
    tell quality manager  open       as soon as possible, reminder Mon 23 Mar   4.1
    decide cause          open       before closed                              4.2

  What happened
    Thu 19 Mar  received

  Next: plaint record C-2026-0001 quality-manager-told

Somebody whom the policy sends elsewhere, and who gives no name and no address:

  $ at-terminal plaint new <<EOF
  > today
  > complaint
  > 
  > staff
  > 
  > in-person
  > 
  > manager, head
  > Rota changed without notice
  > anonymous
  > yes
  > EOF
  When did it come (today, yesterday, friday, 2026-03-20) [today]: today
  What is it?
    1  complaint
    2  compliment
  which [complaint]: complaint
  Where does it begin?
    1  informal   First steps
    2  formal     Written complaint
  which [informal]: 
  What sort of person is it from?
    1  service-user
    2  volunteer
    3  public
    4  agency
    5  staff
  which [service-user]: staff
  Which service is it about?
    1  other
    2  adults
    3  children
    4  befriending
  which [other]: 
  How did it come?
    1  not-recorded
    2  in-person
    3  phone
    4  email
    5  letter
    6  social-media
  which [not-recorded]: in-person
  When did they come to know of it? (2026-02-20, or 2026-02 when the day is not known; empty: not known): 
  Is it about somebody with one of these roles? They will not deal with it.
    1  manager                  Staff member, manager or Head of Service
    2  head-of-service          Head of Service
    3  chief-executive          Chief Executive
    4  chair                    Chair of the Board of Trustees
    5  trustees                 Board of Trustees
    6  quality-manager          Quality Manager
    7  deputy-chief-executive   Deputy Chief Executive
    8  staff-member             Staff member
    9  volunteer                Volunteer
   10  volunteer-coordinator    Volunteer Coordinator
   11  asha                     one of the staff
  which, with commas between; empty: none: manager, head
  In a line, what is it about? No names: Rota changed without notice
  Do they give their name?
    1  named                 yes
    2  anonymous-reachable   no, but they can be reached
    3  anonymous             no, and they cannot be reached
  which [named]: anonymous

  C-2026-0002  complaint, First steps, received Fri 20 March 2026, under imago@2023-04-20
  ! This belongs elsewhere: Grievance Policy (2.3 Purpose)
  ! Nobody whom the policy names may deal with it: somebody must decide who does
  ! Nobody can be written to, so these are waived: acknowledgement, initial response

  What follows
    tell quality manager  as soon as possible, reminder Tue 24 Mar   no handler   4.1

  Save? [yes]: yes
  C-2026-0002 is saved in cases/2026/C-2026-0002.yaml

  Next: plaint record C-2026-0002 diverted --rule staff   (to Grievance Policy)

A compliment, which has no name either. It is asked for what a compliment needs:

  $ at-terminal plaint new <<EOF
  > 
  > compliment
  > volunteer
  > befriending
  > letter
  > 
  > 
  > Kind words about the drivers
  > anonymous
  > 
  > EOF
  When did it come (today, yesterday, friday, 2026-03-20) [today]: 
  What is it?
    1  complaint
    2  compliment
  which [complaint]: compliment
  What sort of person is it from?
    1  service-user
    2  volunteer
    3  public
    4  agency
    5  staff
  which [service-user]: volunteer
  Which service is it about?
    1  other
    2  adults
    3  children
    4  befriending
  which [other]: befriending
  How did it come?
    1  not-recorded
    2  in-person
    3  phone
    4  email
    5  letter
    6  social-media
  which [not-recorded]: letter
  Sharing (2.2 Purpose, 5.1)
    1  appropriate
    2  not-appropriate
  which [appropriate]: 
  Is it about somebody with one of these roles? They will not deal with it.
    1  manager                  Staff member, manager or Head of Service
    2  head-of-service          Head of Service
    3  chief-executive          Chief Executive
    4  chair                    Chair of the Board of Trustees
    5  trustees                 Board of Trustees
    6  quality-manager          Quality Manager
    7  deputy-chief-executive   Deputy Chief Executive
    8  staff-member             Staff member
    9  volunteer                Volunteer
   10  volunteer-coordinator    Volunteer Coordinator
   11  asha                     one of the staff
  which, with commas between; empty: none: 
  In a line, what is it about? No names: Kind words about the drivers
  Do they give their name?
    1  named                 yes
    2  anonymous-reachable   no, but they can be reached
    3  anonymous             no, and they cannot be reached
  which [named]: anonymous

  C-2026-0003  compliment, received Fri 20 March 2026, under imago@2023-04-20
  Handler: manager

  What follows
    share  as soon as possible, before closed, reminder Tue 7 Apr   manager   2.2 Purpose, 5.1

  Save? [yes]: 
  C-2026-0003 is saved in cases/2026/C-2026-0003.yaml

  Next: plaint record C-2026-0003 shared
  $ cat cases/2026/C-2026-0003.yaml
  # yaml-language-server: $schema=../../schema/case.json
  case: C-2026-0003
  kind: compliment
  policy: imago@2023-04-20
  received: 2026-03-20
  channel: letter
  complainant: volunteer
  service: befriending
  sharing: appropriate
  summary: Kind words about the drivers
  identity: anonymous
  events:

Balance:

  $ rm cases/2026/C-2026-0001.yaml
  $ rm cases/2026/C-2026-0002.yaml
  $ rm cases/2026/C-2026-0003.yaml
  $ rm people/C-2026-0001.yaml
  $ cat > plaint.yaml <<EOF
  > organisation: Example Trust
  > policy: balance
  > git: none
  > staff:
  >   asha: {name: Asha Example, email: asha@example.org, roles: [quality-manager]}
  > EOF
  $ at-terminal plaint new <<EOF
  > wednesday
  > complaint
  > 2
  > 2, behaviour
  > website
  > 
  > vulnerable
  > 
  > 
  > Told two different things about the same grant
  > 
  > Yusuf Sample
  > 
  > 
  > 07700 900123
  > 
  > 
  > yes
  > Maryam Sample
  > daughter
  > 
  > 
  > 
  > 
  > EOF
  When did it come (today, yesterday, friday, 2026-03-20) [today]: wednesday
  What is it?
    1  complaint
    2  compliment
  which [complaint]: complaint
  What sort of person is it from?
    1  customer
    2  representative
    3  other
  which [customer]: 2
  What is it about?
    1  other
    2  failure-to-comply
    3  decision-unfair-or-unclear
    4  behaviour
  which, with commas between [other]: 2, behaviour
  How did it come?
    1  not-recorded
    2  letter
    3  email
    4  website
    5  telephone
    6  in-person
    7  through-trustees
  which [not-recorded]: website
  Commissioner (External 2)
    1  none
    2  local-authority
    3  health-authority
  which [none]: 
  Support needs (Actions 6)
    1  none-known
    2  vulnerable
  which [none-known]: vulnerable
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
  In a line, what is it about? No names: Told two different things about the same grant
  Do they give their name?
    1  named                 yes
    2  anonymous-reachable   no, but they can be reached
    3  anonymous             no, and they cannot be reached
  which [named]: 
  Name: Yusuf Sample
  Postal address: 
  E-mail address: 
  Telephone: 07700 900123
  How do they wish to be reached? 
  What helps them (large print, an interpreter)? 
  Does somebody speak for them? [no]: yes
  Their name: Maryam Sample
  In what relation to them (daughter, advocate)? daughter
  Their e-mail address: 
  Their telephone: 
  What shows that they may (signed consent of 2 March 2026)? 

  C-2026-0001  complaint, Stage 1: internal investigation, received Wed 18 March 2026, under balance@1.0
  Handler: Departmental manager

  What follows
    personal contact  before responded, reminder Wed 25 Mar      Departmental manager   Actions 2
    response          due Wed 1 Apr                              Departmental manager   Stage 1, Actions 4
    acknowledgement   due Fri 20 Mar                             Departmental manager   Actions 3
    support           as soon as possible, reminder Fri 20 Mar   Departmental manager   Actions 6

  Save? [yes]: 
  C-2026-0001 is saved in cases/2026/C-2026-0001.yaml
  Who complained is in people/C-2026-0001.yaml, which git never sees.

  Next: plaint record C-2026-0001 acknowledged   (or extended, if the investigation is not finished)
  $ cat cases/2026/C-2026-0001.yaml
  # yaml-language-server: $schema=../../schema/case.json
  case: C-2026-0001
  kind: complaint
  policy: balance@1.0
  received: 2026-03-18
  channel: website
  complainant: representative
  categories: [failure-to-comply, behaviour]
  commissioner: none
  remit: within
  support-needs: vulnerable
  summary: Told two different things about the same grant
  events:
  $ cat people/C-2026-0001.yaml
  name: Yusuf Sample
  phone: "07700 900123"
  representative:
    name: Maryam Sample
    relationship: daughter

Children's Links:

  $ cat > plaint.yaml <<EOF
  > organisation: Example Trust
  > policy: childrens-links
  > git: none
  > staff:
  >   asha: {name: Asha Example, email: asha@example.org, roles: [quality-manager]}
  > EOF
  $ at-terminal plaint new <<EOF
  > today
  > feedback
  > parent
  > raised
  > 
  > The gate was left open at collection time
  > anonymous-reachable
  > 
  > parent@example.org
  > 
  > 
  > 
  > 
  > 
  > EOF
  When did it come (today, yesterday, friday, 2026-03-20) [today]: today
  What is it?
    1  complaint   Formal complaint
    2  feedback    Feedback (approval, recommendation or criticism)
  which [complaint]: feedback
  What sort of person is it from?
    1  service-user
    2  child
    3  carer
    4  parent
    5  community-member
    6  organisation
    7  elected-member
    8  public-representative
    9  staff
  which [service-user]: parent
  Safeguarding concern (1.2)
    1  none
    2  raised
  which [none]: raised
  Assistance (4.5)
    1  not-needed
    2  needed
  which [not-needed]: 
  In a line, what is it about? No names: The gate was left open at collection time
  Do they give their name?
    1  named                 yes
    2  anonymous-reachable   no, but they can be reached
    3  anonymous             no, and they cannot be reached
  which [named]: anonymous-reachable
  Postal address: 
  E-mail address: parent@example.org
  Telephone: 
  How do they wish to be reached? 
  What helps them (large print, an interpreter)? 
  Does somebody speak for them? [no]: 

  C-2026-0002  Feedback (approval, recommendation or criticism), received Fri 20 March 2026, under childrens-links@2024-11
  ! This belongs elsewhere: Safeguarding system (1.2)

  What follows
    safeguarding referral  due Fri 20 Mar                                           nobody named   1.2
    use                    as soon as possible, before closed, reminder Fri 1 May   nobody named   3.1, 5.2

  Save? [yes]: 
  C-2026-0002 is saved in cases/2026/C-2026-0002.yaml
  Who complained is in people/C-2026-0002.yaml, which git never sees.

  Next: plaint record C-2026-0002 diverted --rule safeguarding   (to Safeguarding system)

The Independent Monitoring Authority: a time limit that counts from what happened, and the authority of somebody who speaks for another.

  $ cat > plaint.yaml <<EOF
  > organisation: Example Trust
  > policy: ima
  > git: none
  > staff:
  >   asha: {name: Asha Example, email: asha@example.org, roles: [quality-manager]}
  > EOF
  $ at-terminal plaint new <<EOF
  > 2026-03-02
  > complaint
  > 
  > staff-behaviour
  > casework
  > letter
  > 
  > 
  > 
  > 
  > another-adult
  > 
  > 2025-11-20
  > 
  > governance-team
  > Spoken to rudely on the telephone
  > 
  > Idris Sample
  > 
  > 
  > 
  > 
  > 
  > yes
  > Carys Sample
  > sister
  > 
  > 
  > 
  > yes
  > EOF
  When did it come (today, yesterday, friday, 2026-03-20) [today]: 2026-03-02
  What is it?
    1  complaint      Complaint
    2  commendation   Commendation
  which [complaint]: complaint
  What sort of person is it from?
    1  service-user
    2  organisation
    3  non-user
    4  employee
  which [service-user]: 
  What is it about?
    1  treatment
    2  statutory-functions
    3  own-procedures
    4  staff-behaviour
    5  board-behaviour
    6  general-conduct
    7  freedom-of-information
    8  subject-access
    9  personal-data
  which, with commas between [treatment]: staff-behaviour
  Which service is it about?
    1  other
    2  casework
    3  monitoring
    4  policy-and-legal
    5  communications
    6  corporate-services
    7  governance
  which [other]: casework
  How did it come?
    1  email
    2  form
    3  letter
    4  phone
  which [email]: letter
  Information (3.0, 12.0)
    1  enough
    2  not-enough
  which [enough]: 
  Matter (19.0)
    1  new
    2  same-facts
  which [new]: 
  Conduct of complaint (19.0)
    1  reasonable
    2  vexatious
  which [reasonable]: 
  Evidence (19.0)
    1  none
    2  new
  which [none]: 
  On behalf of (21.0)
    1  self
    2  another-adult
    3  child-not-competent
    4  child-competent
    5  person-lacking-capacity
  which [self]: another-adult
  Best interests (21.0)
    1  in-favour
    2  against
  which [in-favour]: 
  When did it happen? (2026-02-20, or 2026-02 when the day is not known; empty: not known): 2025-11-20
  When did they come to know of it? (2026-02-20, or 2026-02 when the day is not known; empty: not known): 
  Is it about somebody with one of these roles? They will not deal with it.
    1  governance-team      Governance Team
    2  governance-officer   Member of the Governance Team
    3  head-of-governance   Head of Governance and Secretariat
    4  director             Director of Governance and Corporate Services
    5  other-directorate    Another Directorate
    6  team-manager         Team Manager
    7  executive-team       Executive Team
    8  board                IMA Board
    9  board-member         Member of the IMA Board
   10  asha                 one of the staff
  which, with commas between; empty: none: governance-team
  In a line, what is it about? No names: Spoken to rudely on the telephone
  Do they give their name?
    1  named                 yes
    2  anonymous-reachable   no, but they can be reached
    3  anonymous             no, and they cannot be reached
  which [named]: 
  Name: Idris Sample
  Postal address: 
  E-mail address: 
  Telephone: 
  How do they wish to be reached? 
  What helps them (large print, an interpreter)? 
  Does somebody speak for them? [no]: yes
  Their name: Carys Sample
  In what relation to them (daughter, advocate)? sister
  Their e-mail address: 
  Their telephone: 
  What shows that they may (signed consent of 2 March 2026)? 

  C-2026-0003  Complaint, received Mon 2 March 2026, under ima@4.0
  Handler: Another Directorate
  ! Out of time: the last day was Friday 20 February 2026 (7.0)
  ! Their authority must be seen before responded (8.0, 20.0)

  What follows
    acknowledgement  due Mon 9 Mar, 9 working days late        Another Directorate   13.0
    tell executive   as soon as possible, reminder Tue 3 Mar   Another Directorate   36.0

  Save? [yes]: yes
  C-2026-0003 is saved in cases/2026/C-2026-0003.yaml
  Who complained is in people/C-2026-0003.yaml, which git never sees.

  Next: plaint record C-2026-0003 refused --rule three-months
  $ cat people/C-2026-0003.yaml
  name: Idris Sample
  representative:
    name: Carys Sample
    relationship: sister

Wanstead and Woodford Migrant Support:

  $ cat > plaint.yaml <<EOF
  > organisation: Example Trust
  > policy: wwms
  > git: none
  > staff:
  >   asha: {name: Asha Example, email: asha@example.org, roles: [quality-manager]}
  > EOF
  $ at-terminal plaint new <<EOF
  > today
  > complaint
  > volunteer
  > disagreement-among-colleagues
  > office
  > 
  > Shouted at in the office
  > 
  > 
  > 
  > 
  > 
  > 
  > 
  > 
  > 
  > EOF
  When did it come (today, yesterday, friday, 2026-03-20) [today]: today
  What is it?
    1  complaint
    2  comment     Comment or other feedback
  which [complaint]: complaint
  What sort of person is it from?
    1  client
    2  member
    3  individual
    4  organisation
    5  staff
    6  volunteer
  which [client]: volunteer
  Matter (Purpose 2)
    1  service
    2  disagreement-among-colleagues
  which [service]: disagreement-among-colleagues
  Area
    1  client-services
    2  volunteering
    3  office
  which [client-services]: office
  Is it about somebody with one of these roles? They will not deal with it.
    1  trustees          Board of Trustees
    2  chief-executive   Chief Executive Officer
    3  management-team   Management team
    4  area-manager      Member of the management team responsible for the area
    5  investigator      Person to whom the complaint was allocated
    6  line-manager      Line manager
    7  staff-member      Staff member
    8  volunteer         Volunteer
    9  asha              one of the staff
  which, with commas between; empty: none: 
  In a line, what is it about? No names: Shouted at in the office
  Do they give their name?
    1  named                 yes
    2  anonymous-reachable   no, but they can be reached
    3  anonymous             no, and they cannot be reached
  which [named]: 
  Name: 
  Postal address: 
  E-mail address: 
  Telephone: 
  How do they wish to be reached? 
  What helps them (large print, an interpreter)? 
  Does somebody speak for them? [no]: 

  C-2026-0004  complaint, Investigation and resolution, received Fri 20 March 2026, under wwms@2017-07
  Handler: area manager (office)
  ! This belongs elsewhere: Grievance Procedure (Purpose 2)

  What follows
    record             as soon as possible, before signed off, reminder Mon 23 Mar   area manager (office)   Management 1
    report to manager  as soon as possible, reminder Tue 24 Mar                      area manager (office)   Management 2, Responsibilities 4
    advise of action   as soon as possible, reminder Tue 7 Apr                       area manager (office)   Policy 3
    agree action       due Fri 1 May                                                 area manager (office)   Policy 4, Responsibilities 2
    resolve            due Fri 1 May                                                 area manager (office)   Policy 4, Policy 5

  Save? [yes]: 
  C-2026-0004 is saved in cases/2026/C-2026-0004.yaml

  Next: plaint record C-2026-0004 diverted --rule grievance   (to Grievance Procedure)
  $ plaint list
  4 cases on Friday 20 March 2026

  C-2026-0001  2026-03-18   Stage 1: internal investigation                          due soon              acknowledgement, due today         Departmental manager
  C-2026-0002  2026-03-20   Feedback (approval, recommendation or criticism): open   due soon              safeguarding referral, due today   nobody named
  C-2026-0003  2026-03-02   Complaint                                                9 working days late   acknowledgement, due Mon 9 Mar     Another Directorate
  C-2026-0004  2026-03-20   Investigation and resolution                             in time               agree action, due Fri 1 May        area manager (office)

A further policy that applies by itself where a fact says so is a question of its own, once it is in force; where the policy has that
fact already, its own question asks for it. Here is also a policy with a time of the day after which it is the next day.

  $ today 2026-07-01
  $ cat > policies/evening.yaml <<EOF
  > policy: evening
  > version: "1"
  > in-force: 2026-01-01
  > title: Evening Policy
  > organisation: Example Trust
  > counting: {cut-off: "17:00"}
  > roles: {manager: Manager}
  > kinds:
  >   complaint:
  >     stages:
  >       open:
  >         handler: manager
  >         promises:
  >           reply: {within: 3 working days, met-by: responded, clause: "1"}
  > EOF
  $ cat > plaint.yaml <<EOF
  > organisation: Example Trust
  > policy: evening
  > git: none
  > overlays: [data-protection@2026-06]
  > EOF
  $ at-terminal plaint new <<EOF
  > yesterday 17:30
  > 
  > Letter sent to the wrong house
  > anonymous-reachable
  > yes
  > 
  > reader@example.org
  > 
  > 
  > 
  > 
  > yes
  > EOF
  When did it come (today, yesterday 17:30, friday, 2026-03-20 09:15) [today]: yesterday 17:30
  Is it about somebody with one of these roles? They will not deal with it.
    1  manager   Manager
  which, with commas between; empty: none: 
  In a line, what is it about? No names: Letter sent to the wrong house
  Do they give their name?
    1  named                 yes
    2  anonymous-reachable   no, but they can be reached
    3  anonymous             no, and they cannot be reached
  which [named]: anonymous-reachable
  Does this apply: Complaints about personal data? [no]: yes
  Postal address: 
  E-mail address: reader@example.org
  Telephone: 
  How do they wish to be reached? 
  What helps them (large print, an interpreter)? 
  Does somebody speak for them? [no]: 

  C-2026-0005  complaint, received Tue 30 June 2026, under evening@1
  Handler: Manager

  What follows
    reply            due Mon 6 Jul                                             Manager                1
    acknowledgement  due Wed 29 Jul                                            data protection lead   164A(3) (data-protection@2026-06)
    steps            as soon as possible, reminder Wed 29 Jul                  data protection lead   164A(4), 164A(5) (data-protection@2026-06)
    outcome          as soon as possible, before closed, reminder Sat 29 Aug   data protection lead   164A(4) (data-protection@2026-06)

  Save? [yes]: yes
  C-2026-0005 is saved in cases/2026/C-2026-0005.yaml
  Who complained is in people/C-2026-0005.yaml, which git never sees.

  Next: plaint record C-2026-0005 responded
  $ cat cases/2026/C-2026-0005.yaml
  # yaml-language-server: $schema=../../schema/case.json
  case: C-2026-0005
  kind: complaint
  policy: evening@1
  received: 2026-06-30T17:30
  categories: [personal-data]
  summary: Letter sent to the wrong house
  identity: anonymous-reachable
  events:
