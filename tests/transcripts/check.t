Every mistake of every file, at once.

  $ add policies
  $ cat > plaint.yaml <<EOF
  > organisation: Imago
  > policy: imago
  > meetings: {trustees: [2026-05-20]}
  > staff:
  >   asha: {name: Asha Example, roles: [quality-manager]}
  > EOF
  $ plaint check
  No mistakes in 13 files
  $ cat > cases/2026/C-2026-0004.yaml <<EOF
  > case: C-2026-0004
  > kind: complaint
  > policy: imago@2023-04-20
  > received: 2026-03-02
  > starts-at: formal
  > events:
  >   - date: 2026-03-04
  >     event: acknowleged
  >   - date: 2062-03-04
  >     event: updated
  > EOF
  $ cat > cases/2026/C-2026-0005.yaml <<EOF
  > case: C-2026-0005
  > kind: complaint
  > policy: imagO@2023-04-20
  > received: 2026-03-02
  > EOF
  $ plaint check
  cases/2026/C-2026-0004.yaml:8:12: error: 'acknowleged' is not an event of this policy [unknown-event]
      event: acknowleged
             ^
  hint: did you mean 'acknowledged'?

  cases/2026/C-2026-0004.yaml:9:11: warning: 'updated' lies in the future [future-event]
    - date: 2062-03-04
            ^
  hint: correct the year; until that day it counts as not happened

  cases/2026/C-2026-0005.yaml:3:9: error: 'imagO@2023-04-20' does not name a version of a policy [bad-pin]
  policy: imagO@2023-04-20
          ^~~~~~~~~~~~~~~~
  hint: write the policy's name, '@' and its version: imago@2023-04-20

  2 errors, 1 warning in 2 of 15 files
  [1]
  $ plaint check 5
  cases/2026/C-2026-0005.yaml:3:9: error: 'imagO@2023-04-20' does not name a version of a policy [bad-pin]
  policy: imagO@2023-04-20
          ^~~~~~~~~~~~~~~~
  hint: write the policy's name, '@' and its version: imago@2023-04-20

  1 error in 1 file
  [1]
  $ plaint check cases/2026/C-2026-0004.yaml --format json
  {
    "errors": 1,
    "diagnostics": [
      {
        "severity": "error",
        "code": "unknown-event",
        "file": "cases/2026/C-2026-0004.yaml",
        "line": 8,
        "column": 12,
        "message": "'acknowleged' is not an event of this policy",
        "hint": "did you mean 'acknowledged'?",
        "clause": ""
      },
      {
        "severity": "warning",
        "code": "future-event",
        "file": "cases/2026/C-2026-0004.yaml",
        "line": 9,
        "column": 11,
        "message": "'updated' lies in the future",
        "hint": "correct the year; until that day it counts as not happened",
        "clause": ""
      }
    ]
  }
  [1]
  $ plaint check plaint.yaml
  No mistakes in 1 file
  $ plaint check plaint.yml
  plaint: there is no case 'plaint.yml'
  hint: plaint list shows all cases
  [2]
  $ plaint check 6
  plaint: there is no case '6'
  hint: plaint list shows all cases
  [2]
  $ cat > cases/2025/C-2025-0004.yaml <<EOF
  > case: C-2025-0004
  > kind: complaint
  > policy: ima@2020-01-01
  > received: 2026-03-02
  > EOF
  $ plaint check 4
  plaint: '4' may be several cases: C-2025-0004 or C-2026-0004
  hint: type more of the reference
  [2]
  $ plaint check 2025-4
  cases/2025/C-2025-0004.yaml:3:9: error: there is no policy 'ima@2020-01-01' in policies/ [unknown-policy]
  policy: ima@2020-01-01
          ^
  hint: there is ima@4.0

  1 error in 1 file
  [1]

With mistakes in plaint.yaml the cases are looked at all the same:

  $ cat > plaint.yaml <<EOF
  > organisation: Imago
  > divison: scotland
  > EOF
  $ plaint overdue
  4 files have mistakes, so this may not be everything (plaint check says what to do)

  cases/2025/C-2025-0004.yaml:3: there is no policy 'ima@2020-01-01' in policies/
  cases/2026/C-2026-0004.yaml:8: 'acknowleged' is not an event of this policy
  cases/2026/C-2026-0005.yaml:3: 'imagO@2023-04-20' does not name a version of a policy
  plaint.yaml:2: 'divison' is not a key of plaint.yaml

  2 overdue on Friday 20 March 2026

  C-2026-0004  Written complaint   acknowledgement   11 working days late   due Thu 5 Mar    Chief Executive   3.2
  C-2026-0004  Written complaint   reply             4 working days late    due Mon 16 Mar   Chief Executive   3.3

  Next: plaint record C-2026-0004 acknowledged
  [1]
  $ plaint check plaint.yaml
  plaint.yaml:2:1: error: 'divison' is not a key of plaint.yaml [unknown-key]
  divison: scotland
  ^~~~~~~
  hint: did you mean 'division'?

  1 error in 1 file
  [1]
