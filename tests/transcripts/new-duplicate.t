Perhaps it is there already: the same person, however they are written; the same day; the same service within three weeks.

  $ add policies
  $ cat > plaint.yaml <<EOF
  > organisation: Example Trust
  > policy: imago
  > git: none
  > staff:
  >   asha: {name: Asha Example, email: asha@example.org, roles: [quality-manager]}
  > EOF
  $ plaint new --no-input --kind complaint --received 2026-01-05 --service adults --summary "Phone never answered" --name "Zoë Sample" --phone "+44 1892 530330" > /dev/null
  $ plaint new --no-input --kind complaint --received 2026-03-09 --service befriending --incident 2026-03-06 --summary "Volunteer did not come" --name "Pat Sample" --email Pat.Sample@example.org --representative-name "Lee Sample" > /dev/null

With --no-input it is a warning, and the case is saved all the same:

  $ plaint new --no-input --dry-run --kind complaint --summary "Phone still not answered" --name "ZOE  SAMPLE"
  plaint: perhaps it is there already:
    C-2026-0001  the same name   Phone never answered

  C-2026-0003  complaint, First steps, received Fri 20 March 2026, under imago@2023-04-20
  Handler: manager

  What follows
    acknowledgement       due Fri 20 Mar                             manager   2.3 First steps
    initial response      due Fri 27 Mar                             manager   2.3 First steps
    tell quality manager  as soon as possible, reminder Tue 24 Mar   manager   4.1

  Nothing is written. It would be cases/2026/C-2026-0003.yaml:

  # yaml-language-server: $schema=../../schema/case.json
  case: C-2026-0003
  kind: complaint
  policy: imago@2023-04-20
  received: 2026-03-20
  summary: Phone still not answered
  events:
  $ plaint new --no-input --dry-run --kind complaint --summary "Phone still not answered" --phone "01892 530 330"
  plaint: perhaps it is there already:
    C-2026-0001  the same telephone number   Phone never answered

  C-2026-0003  complaint, First steps, received Fri 20 March 2026, under imago@2023-04-20
  Handler: manager

  What follows
    acknowledgement       due Fri 20 Mar                             manager   2.3 First steps
    initial response      due Fri 27 Mar                             manager   2.3 First steps
    tell quality manager  as soon as possible, reminder Tue 24 Mar   manager   4.1

  Nothing is written. It would be cases/2026/C-2026-0003.yaml:

  # yaml-language-server: $schema=../../schema/case.json
  case: C-2026-0003
  kind: complaint
  policy: imago@2023-04-20
  received: 2026-03-20
  summary: Phone still not answered
  events:
  $ plaint new --no-input --dry-run --kind complaint --summary "Nobody came" --email pat.sample@EXAMPLE.org
  plaint: perhaps it is there already:
    C-2026-0002  the same e-mail address   Volunteer did not come

  C-2026-0003  complaint, First steps, received Fri 20 March 2026, under imago@2023-04-20
  Handler: manager

  What follows
    acknowledgement       due Fri 20 Mar                             manager   2.3 First steps
    initial response      due Fri 27 Mar                             manager   2.3 First steps
    tell quality manager  as soon as possible, reminder Tue 24 Mar   manager   4.1

  Nothing is written. It would be cases/2026/C-2026-0003.yaml:

  # yaml-language-server: $schema=../../schema/case.json
  case: C-2026-0003
  kind: complaint
  policy: imago@2023-04-20
  received: 2026-03-20
  summary: Nobody came
  events:
  $ plaint new --no-input --dry-run --kind complaint --summary "Nobody came" --name "lee sample"
  plaint: perhaps it is there already:
    C-2026-0002  the same name   Volunteer did not come

  C-2026-0003  complaint, First steps, received Fri 20 March 2026, under imago@2023-04-20
  Handler: manager

  What follows
    acknowledgement       due Fri 20 Mar                             manager   2.3 First steps
    initial response      due Fri 27 Mar                             manager   2.3 First steps
    tell quality manager  as soon as possible, reminder Tue 24 Mar   manager   4.1

  Nothing is written. It would be cases/2026/C-2026-0003.yaml:

  # yaml-language-server: $schema=../../schema/case.json
  case: C-2026-0003
  kind: complaint
  policy: imago@2023-04-20
  received: 2026-03-20
  summary: Nobody came
  events:
  $ plaint new --no-input --dry-run --kind complaint --summary "Nobody came" --service befriending --incident 2026-03-06
  plaint: perhaps it is there already:
    C-2026-0002  the same incident date, the same service, received 11 days earlier   Volunteer did not come

  C-2026-0003  complaint, First steps, received Fri 20 March 2026, under imago@2023-04-20
  Handler: manager

  What follows
    acknowledgement       due Fri 20 Mar                             manager   2.3 First steps
    initial response      due Fri 27 Mar                             manager   2.3 First steps
    tell quality manager  as soon as possible, reminder Tue 24 Mar   manager   4.1

  Nothing is written. It would be cases/2026/C-2026-0003.yaml:

  # yaml-language-server: $schema=../../schema/case.json
  case: C-2026-0003
  kind: complaint
  policy: imago@2023-04-20
  received: 2026-03-20
  service: befriending
  summary: Nobody came
  incident: 2026-03-06
  events:

Another name, another service, or a long time ago: nothing is said.

  $ plaint new --no-input --dry-run --kind complaint --summary "Nobody came" --name "Zoe Samples" --service children
  C-2026-0003  complaint, First steps, received Fri 20 March 2026, under imago@2023-04-20
  Handler: manager

  What follows
    acknowledgement       due Fri 20 Mar                             manager   2.3 First steps
    initial response      due Fri 27 Mar                             manager   2.3 First steps
    tell quality manager  as soon as possible, reminder Tue 24 Mar   manager   4.1

  Nothing is written. It would be cases/2026/C-2026-0003.yaml:

  # yaml-language-server: $schema=../../schema/case.json
  case: C-2026-0003
  kind: complaint
  policy: imago@2023-04-20
  received: 2026-03-20
  service: children
  summary: Nobody came
  events:
  $ plaint new --no-input --dry-run --kind complaint --received 2026-02-10 --summary "Nobody came" --service befriending
  C-2026-0003  complaint, First steps, received Tue 10 February 2026, under imago@2023-04-20
  Handler: manager

  What follows
    acknowledgement       due Tue 10 Feb, 28 working days late       manager   2.3 First steps
    initial response      due Tue 17 Feb, 23 working days late       manager   2.3 First steps
    tell quality manager  as soon as possible, reminder Thu 12 Feb   manager   4.1

  Nothing is written. It would be cases/2026/C-2026-0003.yaml:

  # yaml-language-server: $schema=../../schema/case.json
  case: C-2026-0003
  kind: complaint
  policy: imago@2023-04-20
  received: 2026-02-10
  service: befriending
  summary: Nobody came
  events:

At a terminal it is asked:

  $ at-terminal plaint new --kind complaint --starts-at informal --complainant volunteer --channel email --service befriending --about manager --summary "No volunteer came" --identity named --email pat.sample@example.org <<EOF
  > today
  > 
  > Pat Sample
  > 
  > 
  > 
  > 
  > 
  > no
  > EOF
  When did it come (today, yesterday, friday, 2026-03-20) [today]: today
  When did they come to know of it? (2026-02-20, or 2026-02 when the day is not known; empty: not known): 
  Name: Pat Sample
  Postal address: 
  Telephone: 
  How do they wish to be reached? 
  What helps them (large print, an interpreter)? 
  Does somebody speak for them? [no]: 

  Perhaps it is there already:
    C-2026-0002  the same name, the same e-mail address, the same service, received 11 days earlier   Volunteer did not come

  Is this another matter? [yes]: no
  plaint: not opened: the answers are kept
  hint: plaint new goes on with them; plaint new --discard-draft deletes them
  [2]
  $ at-terminal plaint new <<EOF
  > no
  > EOF
  You began 'No volunteer came' and did not save it. Go on with it (no deletes it)? [yes]: no
  When did it come (today, yesterday, friday, 2026-03-20) [today]: 
  plaint: stopped: nothing was saved
  [2]
