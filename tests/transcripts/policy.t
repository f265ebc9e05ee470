What the policies of a workspace say, and what a careful reader finds in them.

  $ cat > plaint.yaml <<EOF
  > organisation: Example Charity
  > division: england-and-wales
  > EOF

Without a policy there is nothing to list, and that is no mistake:

  $ plaint policy list
  no policies: put one into the folder policies/

  $ use tests/diagnostics/no-window
  $ echo "organisation: Example Charity" > plaint.yaml
  $ plaint policy list
  example@2026-01  in force from 2026-01-01  Complaints Procedure, Example Charity  policies/example.yaml

A policy in plain English, to be held beside the paper:

  $ plaint policy show example
  Complaints Procedure
  Example Charity, example@2026-01, in force from 1 January 2026
  Days are counted so: the start is not counted; a last day that is closed becomes
  the next working day.

  Who is who
    manager   Manager
    deputy    Deputy Manager
    director  Director
    chair     Chair
    panel     Panel of trustees

  Complaint: First stage [1.1]
    handled by Manager, else Deputy Manager
    Acknowledgement  within 3 working days of the start of the stage; kept by
                     acknowledged [1.2]
    Answer           within 20 working days of receipt; kept by responded; put off
                     by extended [1.3]
    escalated        moves the case to: Review; possible from responded [1.4]

  Complaint: Review [2.1]
    handled by Director, else Chair
    Acknowledgement  within 3 working days of the start of the stage; kept by
                     acknowledged [2.2]
    Decision         within 20 working days of the start of the stage; kept by
                     responded [2.3]

  Outside bodies
    Example Ombudsman  from responded on [3.1]

  The organisation itself
    Policy review  by 1 January 2027; kept by policy-reviewed [4.1]

  Records and repeated issues
    kept for  6 years after closing [4.2]
  $ plaint policy show example --format md
  # Complaints Procedure

  Example Charity, example@2026-01, in force from 1 January 2026

  Days are counted so: the start is not counted; a last day that is closed becomes the next working day.

  ## Who is who

  | | | Clause |
  |---|---|---|
  | manager | Manager |  |
  | deputy | Deputy Manager |  |
  | director | Director |  |
  | chair | Chair |  |
  | panel | Panel of trustees |  |

  ## Complaint: First stage (1.1)

  handled by Manager, else Deputy Manager

  | | | Clause |
  |---|---|---|
  | Acknowledgement | within 3 working days of the start of the stage; kept by acknowledged | 1.2 |
  | Answer | within 20 working days of receipt; kept by responded; put off by extended | 1.3 |
  | escalated | moves the case to: Review; possible from responded | 1.4 |

  ## Complaint: Review (2.1)

  handled by Director, else Chair

  | | | Clause |
  |---|---|---|
  | Acknowledgement | within 3 working days of the start of the stage; kept by acknowledged | 2.2 |
  | Decision | within 20 working days of the start of the stage; kept by responded | 2.3 |

  ## Outside bodies

  | | | Clause |
  |---|---|---|
  | Example Ombudsman | from responded on | 3.1 |

  ## The organisation itself

  | | | Clause |
  |---|---|---|
  | Policy review | by 1 January 2027; kept by policy-reviewed | 4.1 |

  ## Records and repeated issues

  | | | Clause |
  |---|---|---|
  | kept for | 6 years after closing | 4.2 |
  $ plaint policy show example --format json
  {
    "policy": "example",
    "version": "2026-01",
    "in_force": "2026-01-01",
    "title": "Complaints Procedure",
    "organisation": "Example Charity",
    "counting": "the start is not counted; a last day that is closed becomes the next working day",
    "sections": [
      {
        "path": "roles",
        "title": "Who is who",
        "clause": "",
        "rules": [
          {
            "what": "role",
            "name": "manager",
            "title": "manager",
            "clause": "",
            "role": "Manager"
          },
          {
            "what": "role",
            "name": "deputy",
            "title": "deputy",
            "clause": "",
            "role": "Deputy Manager"
          },
          {
            "what": "role",
            "name": "director",
            "title": "director",
            "clause": "",
            "role": "Director"
          },
          {
            "what": "role",
            "name": "chair",
            "title": "chair",
            "clause": "",
            "role": "Chair"
          },
          {
            "what": "role",
            "name": "panel",
            "title": "panel",
            "clause": "",
            "role": "Panel of trustees"
          }
        ]
      },
      {
        "path": "complaint.first",
        "title": "Complaint: First stage",
        "clause": "1.1",
        "handler": "handled by Manager, else Deputy Manager",
        "rules": [
          {
            "what": "promise",
            "name": "acknowledgement",
            "title": "Acknowledgement",
            "clause": "1.2",
            "due": "within 3 working days of the start of the stage",
            "met_by": "kept by acknowledged"
          },
          {
            "what": "promise",
            "name": "answer",
            "title": "Answer",
            "clause": "1.3",
            "due": "within 20 working days of receipt",
            "met_by": "kept by responded",
            "held_by": "put off by extended"
          },
          {
            "what": "move",
            "name": "escalated",
            "title": "escalated",
            "clause": "1.4",
            "to": "moves the case to: Review",
            "from": "possible from responded"
          }
        ]
      },
      {
        "path": "complaint.review",
        "title": "Complaint: Review",
        "clause": "2.1",
        "handler": "handled by Director, else Chair",
        "rules": [
          {
            "what": "promise",
            "name": "acknowledgement",
            "title": "Acknowledgement",
            "clause": "2.2",
            "due": "within 3 working days of the start of the stage",
            "met_by": "kept by acknowledged"
          },
          {
            "what": "promise",
            "name": "decision",
            "title": "Decision",
            "clause": "2.3",
            "due": "within 20 working days of the start of the stage",
            "met_by": "kept by responded"
          }
        ]
      },
      {
        "path": "external",
        "title": "Outside bodies",
        "clause": "",
        "rules": [
          {
            "what": "body",
            "name": "ombudsman",
            "title": "Example Ombudsman",
            "clause": "3.1",
            "from": "from responded on"
          }
        ]
      },
      {
        "path": "organisation",
        "title": "The organisation itself",
        "clause": "",
        "rules": [
          {
            "what": "promise",
            "name": "policy-review",
            "title": "Policy review",
            "clause": "4.1",
            "due": "by 1 January 2027",
            "met_by": "kept by policy-reviewed"
          }
        ]
      },
      {
        "path": "records",
        "title": "Records and repeated issues",
        "clause": "",
        "rules": [
          {
            "what": "retention",
            "name": "retention",
            "title": "kept for",
            "clause": "4.2",
            "for": "6 years after closing"
          }
        ]
      }
    ]
  }

A finding is about the paper: the file is in order, and the exit status is 0.

  $ plaint policy check
  policies/example.yaml:25:11: finding: the paper does not say how long a complainant has to take the case from 'First stage' to 'Review' (clause 1.4) [no-window]
            escalated: {to: review, from: responded, clause: "1.4"}
            ^
  hint: without a limit it stays possible for years; say for example 'within: 20 working days', 'of: responded'

  1 policy: 0 errors, 1 finding
  $ plaint policy check example --format json
  {
    "errors": 0,
    "diagnostics": [
      {
        "severity": "finding",
        "code": "no-window",
        "file": "policies/example.yaml",
        "line": 25,
        "column": 11,
        "message": "the paper does not say how long a complainant has to take the case from 'First stage' to 'Review'",
        "hint": "without a limit it stays possible for years; say for example 'within: 20 working days', 'of: responded'",
        "clause": "1.4"
      }
    ]
  }
  $ plaint policy check exmaple
  plaint: there is no policy 'exmaple'
  hint: did you mean 'example'?
  [2]

A file with a mistake never hides the others:

  $ cat > policies/broken.yaml <<EOF
  > policy: "broken
  > EOF
  $ plaint policy check example
  policies/broken.yaml:1:9: error: the quote " that opens here is not closed in this line [yaml-unclosed-quote]
  policy: "broken
          ^~~~~~~
  hint: close it at the end of the text; a text of several lines is written below '|', without quotes

  policies/example.yaml:25:11: finding: the paper does not say how long a complainant has to take the case from 'First stage' to 'Review' (clause 1.4) [no-window]
            escalated: {to: review, from: responded, clause: "1.4"}
            ^
  hint: without a limit it stays possible for years; say for example 'within: 20 working days', 'of: responded'

  2 policies: 1 error, 1 finding
  [1]
  $ plaint policy list
  example@2026-01  in force from 2026-01-01  Complaints Procedure, Example Charity  policies/example.yaml
  policies/broken.yaml:1:9: error: the quote " that opens here is not closed in this line [yaml-unclosed-quote]
  policy: "broken
          ^~~~~~~
  hint: close it at the end of the text; a text of several lines is written below '|', without quotes
  [1]

What a new version changes is told promise by promise:

  $ rm policies/broken.yaml
  $ cat > policies/next.yaml <<EOF
  > policy: example
  > version: "2027-01"
  > in-force: 2027-01-01
  > title: Complaints Procedure
  > organisation: Example Charity
  > roles: {manager: Manager, deputy: Deputy Manager, director: Director, chair: Chair}
  > kinds:
  >   complaint:
  >     stages:
  >       first:
  >         title: First stage
  >         handler: [manager, deputy]
  >         clause: "1.1"
  >         promises:
  >           acknowledgement: {within: 5 working days, met-by: acknowledged, clause: "1.2"}
  >           answer: {within: 15 working days, of: received, met-by: responded, held-by: extended, clause: "1.3"}
  >           contact: {within: same day, met-by: contacted, clause: "1.4"}
  > EOF
  $ plaint policy diff example@2026-01 example@2027-01
  removed: Who is who: panel
    - Panel of trustees

  removed: Complaint: First stage: escalated
    - moves the case to: Review; possible from responded; [1.4]

  removed: Complaint: Review
    - handled by Director, else Chair; [2.1]

  removed: Complaint: Review: Acknowledgement
    - within 3 working days of the start of the stage; kept by acknowledged; [2.2]

  removed: Complaint: Review: Decision
    - within 20 working days of the start of the stage; kept by responded; [2.3]

  removed: Outside bodies: Example Ombudsman
    - from responded on; [3.1]

  removed: The organisation itself: Policy review
    - by 1 January 2027; kept by policy-reviewed; [4.1]

  removed: Records and repeated issues: kept for
    - 6 years after closing; [4.2]

  changed: Complaint: First stage: Acknowledgement
    - within 3 working days of the start of the stage
    + within 5 working days of the start of the stage

  changed: Complaint: First stage: Answer
    - within 20 working days of receipt
    + within 15 working days of receipt

  added: Complaint: First stage: Contact
    + on the same day as the start of the stage; kept by contacted; [1.4]
  $ plaint policy diff example@2026-01 example@2026-01
  example@2026-01 and example@2026-01 promise the same
  $ plaint policy show example --as-of 2027-02-01
  Complaints Procedure
  Example Charity, example@2027-01, in force from 1 January 2027
  Days are counted so: the start is not counted; a last day that is closed becomes
  the next working day.

  Who is who
    manager   Manager
    deputy    Deputy Manager
    director  Director
    chair     Chair

  Complaint: First stage [1.1]
    handled by Manager, else Deputy Manager
    Acknowledgement  within 5 working days of the start of the stage; kept by
                     acknowledged [1.2]
    Answer           within 15 working days of receipt; kept by responded; put off
                     by extended [1.3]
    Contact          on the same day as the start of the stage; kept by contacted
                     [1.4]
