plaint new from options alone, for scripts and for those who like to type. Here with git.

  $ on-disk
  $ plaint init . --organisation "Example Trust" --division england-and-wales --policy imago --staff "asha=Asha Example <asha@example.org>: quality-manager" --no-input > /dev/null
  $ plaint new --no-input --kind complaint --received 2026-03-18 --channel phone --complainant service-user --service befriending --summary "Volunteer did not come" --name "Pat Sample" --email pat.sample@example.org
  C-2026-0001  complaint, First steps, received Wed 18 March 2026, under imago@2023-04-20
  Handler: manager

  What follows
    acknowledgement       due Wed 18 Mar, 2 working days late        manager   2.3 First steps
    initial response      due Wed 25 Mar                             manager   2.3 First steps
    tell quality manager  as soon as possible, reminder Fri 20 Mar   manager   4.1

  C-2026-0001 is saved in cases/2026/C-2026-0001.yaml
  Who complained is in people/C-2026-0001.yaml, which git never sees.

  Next: plaint record C-2026-0001 acknowledged
  $ git log -1 --format='%s%n%n%b'
  C-2026-0001: received

  Case: C-2026-0001
  Event: received
  Date: 2026-03-18
  $ git show --stat --format= HEAD
   cases/2026/C-2026-0001.yaml | 10 ++++++++++
   1 file changed, 10 insertions(+)
  $ git status --short
  $ sh -c 'stat -c "%a %n" people people/C-2026-0001.yaml'
  700 people
  600 people/C-2026-0001.yaml

Numbers follow one another within the year of receipt; a case that came last year is one of last year's:

  $ plaint new --no-input --kind complaint --received 2025-12-30 --summary "Late reply" --identity anonymous
  C-2025-0001  complaint, First steps, received Tue 30 December 2025, under imago@2023-04-20
  Handler: manager
  ! Nobody can be written to, so these are waived: acknowledgement, initial response

  What follows
    tell quality manager  as soon as possible, reminder Fri 2 Jan   manager   4.1

  C-2025-0001 is saved in cases/2025/C-2025-0001.yaml

  Next: plaint record C-2025-0001 quality-manager-told
  $ plaint new --no-input --kind compliment --summary "Thank you" --identity anonymous
  C-2026-0002  compliment, received Fri 20 March 2026, under imago@2023-04-20
  Handler: manager

  What follows
    share  as soon as possible, before closed, reminder Tue 7 Apr   manager   2.2 Purpose, 5.1

  C-2026-0002 is saved in cases/2026/C-2026-0002.yaml

  Next: plaint record C-2026-0002 shared

What is personal need not stand on the command line: - is standard input, @FILE a file. Points of complaint stand once for each.

  $ cat > address.txt <<EOF
  > 1 Example Street
  > Exampleton
  > EOF
  $ plaint new --no-input --kind complaint --summary "Two matters" --point "Nobody rang back" --point "The form was lost" --address @address.txt --name - <<EOF
  > Robin Sample
  > EOF
  C-2026-0003  complaint, First steps, received Fri 20 March 2026, under imago@2023-04-20
  Handler: manager

  What follows
    acknowledgement       due Fri 20 Mar                             manager   2.3 First steps
    initial response      due Fri 27 Mar                             manager   2.3 First steps
    tell quality manager  as soon as possible, reminder Tue 24 Mar   manager   4.1

  C-2026-0003 is saved in cases/2026/C-2026-0003.yaml
  Who complained is in people/C-2026-0003.yaml, which git never sees.

  Next: plaint record C-2026-0003 acknowledged
  $ cat cases/2026/C-2026-0003.yaml
  # yaml-language-server: $schema=../../schema/case.json
  case: C-2026-0003
  kind: complaint
  policy: imago@2023-04-20
  received: 2026-03-20
  summary: Two matters
  points:
    p1: Nobody rang back
    p2: The form was lost
  events:
  $ cat people/C-2026-0003.yaml
  name: Robin Sample
  address: |-
    1 Example Street
    Exampleton
  $ rm address.txt

A summary is one line, however it was typed; staff and roles may be whom it is about:

  $ plaint new --no-input --dry-run --kind complaint --about "asha, manager" --summary - <<EOF
  > Booked twice,
  > and twice nobody came
  > EOF
  C-2026-0004  complaint, First steps, received Fri 20 March 2026, under imago@2023-04-20
  Handler: Head of Service

  What follows
    acknowledgement       due Fri 20 Mar                             Head of Service   2.3 First steps
    initial response      due Fri 27 Mar                             Head of Service   2.3 First steps
    tell quality manager  as soon as possible, reminder Tue 24 Mar   Head of Service   4.1

  Nothing is written. It would be cases/2026/C-2026-0004.yaml:

  # yaml-language-server: $schema=../../schema/case.json
  case: C-2026-0004
  kind: complaint
  policy: imago@2023-04-20
  received: 2026-03-20
  about: [asha, manager]
  summary: Booked twice, and twice nobody came
  events:

What follows can be looked at without writing anything:

  $ plaint new --no-input --dry-run --kind complaint --starts-at formal --summary "Not yet" --about chief-executive
  C-2026-0004  complaint, Written complaint, received Fri 20 March 2026, under imago@2023-04-20
  Handler: chair

  What follows
    acknowledgement       due Wed 25 Mar                             chair   3.2
    reply                 due Tue 7 Apr                              chair   3.3
    tell quality manager  as soon as possible, reminder Tue 24 Mar   chair   4.1

  Nothing is written. It would be cases/2026/C-2026-0004.yaml:

  # yaml-language-server: $schema=../../schema/case.json
  case: C-2026-0004
  kind: complaint
  policy: imago@2023-04-20
  received: 2026-03-20
  about: [chief-executive]
  summary: Not yet
  starts-at: formal
  events:
  $ git status --short

For programs:

  $ plaint new --format json --kind complaint --complainant staff --received 2026-03-19 --summary "Rota changed" --name "Pat Sample" --dry-run
  plaint: perhaps it is there already:
    C-2026-0001  the same name   Volunteer did not come

  {
    "case": "C-2026-0004",
    "kind": "complaint",
    "policy": "imago@2023-04-20",
    "stage": "informal",
    "handler": "manager",
    "file": "cases/2026/C-2026-0004.yaml",
    "saved": false,
    "similar": [
      "C-2026-0001"
    ],
    "decisions": [
      {
        "rule": "staff",
        "decision": "divert",
        "to": "Grievance Policy",
        "limit": null,
        "clause": "2.3 Purpose"
      }
    ],
    "promises": [
      {
        "case": "C-2026-0004",
        "kind": "complaint",
        "stage": "informal",
        "promise": "acknowledgement",
        "subject": "",
        "due": "2026-03-19",
        "state": "overdue",
        "reminder": null,
        "provisional": false,
        "handler": "manager",
        "clause": "2.3 First steps",
        "policy": "imago@2023-04-20",
        "summary": "Rota changed"
      },
      {
        "case": "C-2026-0004",
        "kind": "complaint",
        "stage": "informal",
        "promise": "initial-response",
        "subject": "",
        "due": "2026-03-26",
        "state": "open",
        "reminder": null,
        "provisional": false,
        "handler": "manager",
        "clause": "2.3 First steps",
        "policy": "imago@2023-04-20",
        "summary": "Rota changed"
      },
      {
        "case": "C-2026-0004",
        "kind": "complaint",
        "stage": "informal",
        "promise": "tell-quality-manager",
        "subject": "",
        "due": null,
        "state": "open",
        "reminder": "2026-03-23",
        "provisional": false,
        "handler": "manager",
        "clause": "4.1",
        "policy": "imago@2023-04-20",
        "summary": "Rota changed"
      },
      {
        "case": "C-2026-0004",
        "kind": "complaint",
        "stage": "informal",
        "promise": "decide-cause",
        "subject": "",
        "due": null,
        "state": "open",
        "reminder": null,
        "provisional": false,
        "handler": "quality-manager",
        "clause": "4.2",
        "policy": "imago@2023-04-20",
        "summary": "Rota changed"
      }
    ]
  }

Every mistake is told at once:

  $ plaint new --no-input
  plaint: --kind is missing (it can be complaint or compliment)
  --summary is missing (in a line what it is about, without names)
  hint: plaint new --help tells of every option
  [2]
  $ plaint new --no-input --kind complain --summary "x" --service childs --colour red --incident soon --identity secret --about boss --received 2026-04-01
  plaint: --kind 'complain' is not known (did you mean 'complaint'?)
  --identity 'secret' is not known (it can be named, anonymous-reachable or anonymous)
  --received: 2026-04-01 has not come yet (the day on which it was received)
  --incident: 'soon' is not a date (2026-02-20, or 2026-02 or 2026 when only that is known)
  --colour is neither an option nor a fact of this policy (its facts: complainant, service, channel, raised-directly, sharing, categories)
  --service 'childs' is not known (it can be other, adults, children or befriending)
  --about 'boss' is not known (it can be manager, head-of-service, chief-executive, chair, trustees, quality-manager, deputy-chief-executive, staff-member, volunteer, volunteer-coordinator or asha)
  hint: plaint new --help tells of every option
  [2]
  $ plaint new --no-input --kind complaint --summary "x" --received 2026-04-01
  plaint: --received: 2026-04-01 has not come yet (the day on which it was received)
  hint: plaint new --help tells of every option
  [2]
  $ plaint new --no-input --kind complaint --summary "x" --incident soon --aware 2027 --email nobody
  plaint: --incident: 'soon' is not a date (2026-02-20, or 2026-02 or 2026 when only that is known)
  --aware: 2027 has not come yet
  --email is not an e-mail address (asha@example.org)
  hint: plaint new --help tells of every option
  [2]
  $ plaint new --no-input --kind complaint --kind compliment --summary "x"
  plaint: --kind stands twice
  hint: give it once
  [2]
  $ plaint new --no-input --kind complaint --summary "x" --identity anonymous --name "Pat Sample"
  plaint: an anonymous complainant has no name or address (--identity anonymous-reachable, if they can be reached)
  hint: plaint new --help tells of every option
  [2]
  $ plaint new --no-input --kind complaint --summary "x" --received 2020-01-06
  plaint: no version of 'imago' is in force on Mon 6 January 2020
  hint: imago@2023-04-20 is from Thu 20 April 2023; --policy NAME@VERSION takes it all the same
  [2]
  $ plaint new --no-input --kind complaint --summary "x" --policy ima@1999
  plaint: there is no policy 'ima@1999' in policies/
  hint: there is ima@4.0
  [2]
  $ plaint new --no-input --kind complaint --summary "x" --name @nowhere.txt
  plaint: 'nowhere.txt' cannot be read: No such file or directory
  hint: a text that begins with @ names a file; for the sign itself write @@
  [2]

Personal data in a summary would be committed for good:

  $ plaint new --no-input --dry-run --kind complaint --summary "Pat Sample of TN1 1AA rang from 01892 530330" --name "Pat Sample"
  plaint: nothing is written: personal data would go into a file that others read and that git keeps for ever
    --summary holds the complainant's name, or a part of it
    --summary holds what looks like a postcode
    --summary holds what looks like a telephone number
  hint: say it without: "the complainant", "their letter"
  hint: who they are and how to reach them: --name, --address, --email, --phone, which git never sees
  hint: if it must stand there: --personal-data
  [1]

A complaint about personal data is counted under the law as well, from the day on which that was in force:

  $ today 2026-07-01
  $ plaint new --no-input --kind complaint --summary "Letter sent to the wrong house" --categories personal-data --identity anonymous-reachable --email somebody@example.org
  C-2026-0004  complaint, First steps, received Wed 1 July 2026, under imago@2023-04-20
  Handler: manager

  What follows
    acknowledgement       due Wed 1 Jul                                             manager                2.3 First steps
    initial response      due Wed 8 Jul                                             manager                2.3 First steps
    tell quality manager  as soon as possible, reminder Fri 3 Jul                   manager                4.1
    acknowledgement       due Thu 30 Jul                                            data protection lead   164A(3) (data-protection@2026-06)
    steps                 as soon as possible, reminder Thu 30 Jul                  data protection lead   164A(4), 164A(5) (data-protection@2026-06)
    outcome               as soon as possible, before closed, reminder Mon 31 Aug   data protection lead   164A(4) (data-protection@2026-06)

  C-2026-0004 is saved in cases/2026/C-2026-0004.yaml
  Who complained is in people/C-2026-0004.yaml, which git never sees.

  Next: plaint record C-2026-0004 acknowledged

The file can be there without the commit, and then it is said what to do:

  $ GIT_CONFIG_COUNT=0 plaint new --no-input --kind compliment --summary "Thank you all" --identity anonymous
  C-2026-0005  compliment, received Wed 1 July 2026, under imago@2023-04-20
  Handler: manager

  What follows
    share  as soon as possible, before closed, reminder Wed 15 Jul   manager   2.2 Purpose, 5.1

  plaint: cases/2026/C-2026-0005.yaml is written, but not committed: git does not know who you are
  hint: git config user.name "Your Name" && git config user.email you@example.org; afterwards: git add cases/2026/C-2026-0005.yaml && git commit -m "C-2026-0005: received" cases/2026/C-2026-0005.yaml
  C-2026-0005 is saved in cases/2026/C-2026-0005.yaml

  Next: plaint record C-2026-0005 shared
  [3]
  $ plaint check cases/2026/C-2026-0005.yaml
  No mistakes in 1 file
