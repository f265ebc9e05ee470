Reports of the sample cases. What is in each of them is shown by the golden reports; here is how they are asked for.

  $ use-repository
  $ plaint report --list
  annual         Complaints: the year                                                    year
  board          Complaints: report to the trustees                                      since trustees
  lessons        Complaints: what we learned                                             twelve-months
  performance    Complaints: how long we took                                            quarter
  quarter        Complaints: the quarter                                                 quarter
  register       Register of complaints                                                  all
  register-full  Register, all columns                                                   all
  trends         Complaints: trends                                                      six-months
  case CASE      One case with every date and its reasons, as an ombudsman asks for it
  policy [ID]    A policy's health: what it leaves open, and when it is reviewed

  The last column is the period, unless one is given: --quarter 2026-Q1, --year 2026, --from DAY --to DAY
  $ plaint report
  plaint: which report?
  hint: plaint report --list names them
  [2]
  $ plaint report bord
  plaint: there is no report 'bord'
  hint: did you mean 'board'?
  [2]
  $ plaint report register --as-of 2026-03-20 --quarter 2026-Q5
  plaint: '2026-Q5' is not a quarter
  hint: write it as 2026-Q1: January to March 2026
  [2]
  $ plaint report register --as-of 2026-03-20 --quarter 2027-Q1
  plaint: on 20 March 2026 January to March 2027 had not begun
  hint: give a later day to --as-of, or another period
  [2]
  $ plaint report register --as-of 2026-03-20 --quarter 2026-Q1 --year 2026
  plaint: the period is given twice
  hint: give one of --quarter, --year, and --from with --to
  [2]
  $ plaint report register --as-of 2026-03-20 --to 2026-03-01
  plaint: --to needs --from
  hint: --from 2026-01-01 --to 2026-03-31
  [2]
  $ plaint report register --as-of 2026-03-20 --qarter 2026-Q1
  plaint: '--qarter' is not an option of plaint report
  hint: did you mean 'quarter'?
  [2]
  $ plaint report register 2026-Q1 --as-of 2026-03-20
  plaint: '2026-Q1' is one word too many
  hint: a period is given with --quarter, --year, or --from and --to
  [2]
  $ plaint report register --as-of 2026-03-20 --table regster --format csv
  plaint: the report 'register' has no table 'regster'
  hint: did you mean 'register'?
  [2]
  $ plaint report register --as-of 2026-03-20 --table register
  plaint: --table is for --format csv
  hint: the other formats have all tables
  [2]
  $ plaint report register --as-of 2026-03-20 --from 2026-02-01 --to 2026-02-15
  Register of complaints
  ======================

  Example Trust (fictional): 1 to 15 February 2026. A case stands here by the day
  on which it was received; what became of it is told as it stood at the end of 15
  February 2026. No names are in it.

  Complaints
  ----------

  Date received  Summary of the  Department or    Actions taken    Outcome
                 issue           function
                                 involved
  -------------  --------------  ---------------  ---------------  ---------------
  2 Feb 2026     The holiday     Group            Acknowledged 5   Open: Formal
                 club was fully                   Feb              complaint
                 booked when
                 booking opened

  4 Feb 2026     Papers of one   Client services  None yet         Open:
                 family were                                       Investigation
                 posted to                                         and resolution
                 another

  9 Feb 2026     A referral was  Children         Acknowledged 11  Open: Written
                 answered after                   Feb              complaint
                 seven weeks

  10 Feb 2026    A consultation  Communications   Acknowledged 12  Open: Complaint
                 closed a day                     Feb
                 early

  12 Feb 2026    An adviser      Client services  None yet         Open:
                 lost his                                          Investigation
                 temper with a                                     and resolution
                 client

  Compliments and comments
  ------------------------

  No compliment or comment was received.
  $ plaint report register --as-of 2026-03-20 --from 2026-02-01 --to 2026-02-15 --format csv
  This is the table 'register'. Others, with --table: register-praise
  Date received,Summary of the issue,Department or function involved,Actions taken,Outcome
  2 Feb 2026,The holiday club was fully booked when booking opened,Group,Acknowledged 5 Feb,Open: Formal complaint
  4 Feb 2026,Papers of one family were posted to another,Client services,None yet,Open: Investigation and resolution
  9 Feb 2026,A referral was answered after seven weeks,Children,Acknowledged 11 Feb,Open: Written complaint
  10 Feb 2026,A consultation closed a day early,Communications,Acknowledged 12 Feb,Open: Complaint
  12 Feb 2026,An adviser lost his temper with a client,Client services,None yet,Open: Investigation and resolution
  $ plaint report register --as-of 2026-03-20 --from 2026-02-01 --to 2026-02-15 --format md
  # Register of complaints

  Example Trust (fictional): 1 to 15 February 2026. A case stands here by the day on which it was received; what became of it is told as it stood at
  the end of 15 February 2026. No names are in it.

  ## Complaints

  | Date received | Summary of the issue | Department or function involved | Actions taken | Outcome |
  | --- | --- | --- | --- | --- |
  | 2 Feb 2026 | The holiday club was fully booked when booking opened | Group | Acknowledged 5 Feb | Open: Formal complaint |
  | 4 Feb 2026 | Papers of one family were posted to another | Client services | None yet | Open: Investigation and resolution |
  | 9 Feb 2026 | A referral was answered after seven weeks | Children | Acknowledged 11 Feb | Open: Written complaint |
  | 10 Feb 2026 | A consultation closed a day early | Communications | Acknowledged 12 Feb | Open: Complaint |
  | 12 Feb 2026 | An adviser lost his temper with a client | Client services | None yet | Open: Investigation and resolution |

  ## Compliments and comments

  No compliment or comment was received.
  $ plaint report case
  plaint: which case?
  hint: plaint report case 7
  [2]
  $ plaint report case 4 --quarter 2026-Q1
  plaint: this report is about no period
  hint: --as-of DAY shows it as it stood on a day
  [2]
  $ plaint report policy imgo
  plaint: there is no policy 'imgo' that can be read
  hint: did you mean 'imago'?
  [2]

What people wrote stays text, in each format.

  $ cat > cases/2026/C-2026-0099.yaml <<EOF
  > case: C-2026-0099
  > kind: complaint
  > policy: imago@2023-04-20
  > received: 2026-03-18
  > summary: "<script>alert(1)</script> | *bold* [x](javascript:alert(1)) &lt; =1+1"
  > events: []
  > EOF
  $ plaint report register --from 2026-03-18 --as-of 2026-03-20
  Register of complaints
  ======================

  Example Trust (fictional): 18 to 20 March 2026. A case stands here by the day on
  which it was received; what became of it is told as it stood at the end of 20
  March 2026. No names are in it.

  Complaints
  ----------

  Date received  Summary of the      Department or  Actions taken   Outcome
                 issue               function
                                     involved
  -------------  ------------------  -------------  --------------  --------------
  18 Mar 2026    The minibus has no  Not recorded   Acknowledged    Open: First
                 winter tyres                       18 Mar          steps

  18 Mar 2026    <script>alert(1)</  Not recorded   None yet        Open: First
                 script>                                            steps
                 | *bold*
                 [x](javascript:ale
                 rt(1))
                 &lt; =1+1

  Compliments and comments
  ------------------------

  No compliment or comment was received.
  $ plaint report register --from 2026-03-18 --as-of 2026-03-20 --format md
  # Register of complaints

  Example Trust (fictional): 18 to 20 March 2026. A case stands here by the day on which it was received; what became of it is told as it stood at
  the end of 20 March 2026. No names are in it.

  ## Complaints

  | Date received | Summary of the issue | Department or function involved | Actions taken | Outcome |
  | --- | --- | --- | --- | --- |
  | 18 Mar 2026 | The minibus has no winter tyres | Not recorded | Acknowledged 18 Mar | Open: First steps |
  | 18 Mar 2026 | \<script\>alert(1)\</script\> \| \*bold\* \[x\](javascript:alert(1)) \&lt; =1+1 | Not recorded | None yet | Open: First steps |

  ## Compliments and comments

  No compliment or comment was received.
  $ plaint report register --from 2026-03-18 --as-of 2026-03-20 --format csv
  This is the table 'register'. Others, with --table: register-praise
  Date received,Summary of the issue,Department or function involved,Actions taken,Outcome
  18 Mar 2026,The minibus has no winter tyres,Not recorded,Acknowledged 18 Mar,Open: First steps
  18 Mar 2026,<script>alert(1)</script> | *bold* [x](javascript:alert(1)) &lt; =1+1,Not recorded,None yet,Open: First steps
  $ plaint report register --from 2026-03-18 --as-of 2026-03-20 --format json
  {
    "report": "register",
    "title": "Register of complaints",
    "period": {
      "from": "2026-03-18",
      "to": "2026-03-20",
      "label": "18 to 20 March 2026"
    },
    "as_of": "2026-03-20",
    "complete": true,
    "figures": {},
    "tables": [
      {
        "name": "register",
        "title": "Complaints",
        "columns": [
          {
            "name": "date-received",
            "title": "Date received"
          },
          {
            "name": "summary-of-the-issue",
            "title": "Summary of the issue"
          },
          {
            "name": "department-or-function-involved",
            "title": "Department or function involved"
          },
          {
            "name": "actions-taken",
            "title": "Actions taken"
          },
          {
            "name": "outcome",
            "title": "Outcome"
          }
        ],
        "rows": [
          {
            "date-received": "18 Mar 2026",
            "summary-of-the-issue": "The minibus has no winter tyres",
            "department-or-function-involved": "Not recorded",
            "actions-taken": "Acknowledged 18 Mar",
            "outcome": "Open: First steps"
          },
          {
            "date-received": "18 Mar 2026",
            "summary-of-the-issue": "<script>alert(1)</script> | *bold* [x](javascript:alert(1)) &lt; =1+1",
            "department-or-function-involved": "Not recorded",
            "actions-taken": "None yet",
            "outcome": "Open: First steps"
          }
        ],
        "note": null
      },
      {
        "name": "register-praise",
        "title": "Compliments and comments",
        "columns": [
          {
            "name": "date-received",
            "title": "Date received"
          },
          {
            "name": "summary-of-the-issue",
            "title": "Summary of the issue"
          },
          {
            "name": "department-or-function-involved",
            "title": "Department or function involved"
          },
          {
            "name": "actions-taken",
            "title": "Actions taken"
          },
          {
            "name": "outcome",
            "title": "Outcome"
          }
        ],
        "rows": [],
        "note": null
      }
    ],
    "charts": [],
    "unreadable": []
  }

A report over files with mistakes says so on its face.

  $ cat > cases/2026/C-2026-0098.yaml <<EOF
  > case: C-2026-0098
  > kind: complaint
  > EOF
  $ plaint report register --from 2026-03-18 --as-of 2026-03-20
  | This report is incomplete. 1 file has mistakes, so that what stands in it may
  | be missing here:
  |
  | - cases/2026/C-2026-0098.yaml
  |
  | plaint check shows the mistakes, and the way out of each.

  Register of complaints
  ======================

  Example Trust (fictional): 18 to 20 March 2026. A case stands here by the day on
  which it was received; what became of it is told as it stood at the end of 20
  March 2026. No names are in it.

  Complaints
  ----------

  Date received  Summary of the      Department or  Actions taken   Outcome
                 issue               function
                                     involved
  -------------  ------------------  -------------  --------------  --------------
  18 Mar 2026    The minibus has no  Not recorded   Acknowledged    Open: First
                 winter tyres                       18 Mar          steps

  18 Mar 2026    <script>alert(1)</  Not recorded   None yet        Open: First
                 script>                                            steps
                 | *bold*
                 [x](javascript:ale
                 rt(1))
                 &lt; =1+1

  Compliments and comments
  ------------------------

  No compliment or comment was received.
  [1]
  $ plaint report register --from 2026-03-18 --as-of 2026-03-20 --format csv
  This is the table 'register'. Others, with --table: register-praise
  INCOMPLETE: mistakes in cases/2026/C-2026-0098.yaml,,,,
  Date received,Summary of the issue,Department or function involved,Actions taken,Outcome
  18 Mar 2026,The minibus has no winter tyres,Not recorded,Acknowledged 18 Mar,Open: First steps
  18 Mar 2026,<script>alert(1)</script> | *bold* [x](javascript:alert(1)) &lt; =1+1,Not recorded,None yet,Open: First steps
  [1]

A charity's own template goes before the one that comes with plaint, and may be all that a report needs.

  $ rm cases/2026/C-2026-0098.yaml
  $ cat > templates/reports/short.mustache <<EOF
  > {{! title: In short }}
  > {{! period: month }}
  > # In short
  > 
  > {{organisation}}, {{period.label}}: {{figures.received}} received.
  > EOF
  $ plaint report short --as-of 2026-03-20
  In short
  ========

  Example Trust (fictional), March 2026, so far (up to 20 March 2026): 12
  received.
  $ cat > templates/reports/short.mustache <<EOF
  > # In short
  > {{figures.recieved}} {{{tables.registr}}}
  > EOF
  $ plaint report short --as-of 2026-03-20
  templates/reports/short.mustache:2:1: error: 'figures.recieved' is not a name that this template may use [unknown-name]
  {{figures.recieved}} {{{tables.registr}}}
  ^~~~~~~~~~~~~~~~~~~~
  hint: did you mean 'figures.received'?

  templates/reports/short.mustache:2:22: error: 'tables.registr' is not a name that this template may use [unknown-name]
  {{figures.recieved}} {{{tables.registr}}}
                       ^~~~~~~~~~~~~~~~~~~
  hint: did you mean 'tables.register'?
  [1]
