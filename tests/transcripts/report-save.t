A report that is kept in reports/ is the evidence that it was made: it clears what the organisation owed.

  $ on-disk
  $ plaint init charity --organisation "Example Trust" --division england-and-wales --policy ima --staff "Asha Example <asha@example.org>: head-of-governance" --no-input > init.txt
  $ cd charity
  $ plaint overdue --as-of 2026-01-15
  10 overdue on Thursday 15 January 2026

  organisation  quarterly to executive   290 days late   due Mon 31 Mar 2025   nobody named   39.0
  organisation  quarterly to board       290 days late   due Mon 31 Mar 2025   nobody named   39.0
  organisation  quarterly to executive   199 days late   due Mon 30 Jun 2025   nobody named   39.0
  organisation  quarterly to board       199 days late   due Mon 30 Jun 2025   nobody named   39.0
  organisation  trend analysis           199 days late   due Mon 30 Jun 2025   nobody named   38.0, 40.0
  organisation  quarterly to executive   107 days late   due Tue 30 Sep 2025   nobody named   39.0
  organisation  quarterly to board       107 days late   due Tue 30 Sep 2025   nobody named   39.0
  organisation  quarterly to executive   15 days late    due Wed 31 Dec 2025   nobody named   39.0
  organisation  quarterly to board       15 days late    due Wed 31 Dec 2025   nobody named   39.0
  organisation  trend analysis           15 days late    due Wed 31 Dec 2025   nobody named   38.0, 40.0

  Next: plaint record organisation executive-summary-reported


  $ plaint report quarter --quarter 2025-Q4 --save --as-of 2026-01-15
  plaint: 'board-summary-presented' must also say
    --assurance   TEXT
  hint: at a terminal plaint asks for what is missing
  [2]
  $ plaint report quarter --quarter 2025-Q4 --save --dry-run --for exec --as-of 2026-01-15
  Would be saved: reports/2025-Q4-quarter.md

  organisation: executive-summary-reported of Thursday 15 January 2026 may be recorded; nothing is written yet. It would be

    - date: 2026-01-15
      event: executive-summary-reported
      by: asha
      report: reports/2025-Q4-quarter.md
      digest: sha256:7ce086d994fb26878ae8dba1c1031d416681a210ab27741a2cf3eeca6c3e544b

    kept  quarterly to executive, 290 days late (due Mon 31 Mar 2025)   39.0
          quarterly to executive, 199 days late (due Mon 30 Jun 2025)   39.0
          quarterly to executive, 107 days late (due Tue 30 Sep 2025)   39.0
          quarterly to executive, 15 days late (due Wed 31 Dec 2025)    39.0

  Still overdue for the organisation: quarterly to board, trend analysis (plaint overdue)




  $ plaint report quarter --quarter 2025-Q4 --save --assurance "Each agreed action was seen to be done" --as-of 2026-01-15
  Saved: reports/2025-Q4-quarter.md

  organisation: executive-summary-reported recorded for Thursday 15 January 2026
    kept  quarterly to executive, 290 days late (due Mon 31 Mar 2025)   39.0
          quarterly to executive, 199 days late (due Mon 30 Jun 2025)   39.0
          quarterly to executive, 107 days late (due Tue 30 Sep 2025)   39.0
          quarterly to executive, 15 days late (due Wed 31 Dec 2025)    39.0

  organisation: board-summary-presented recorded for Thursday 15 January 2026
    kept  quarterly to board, 290 days late (due Mon 31 Mar 2025)   39.0
          quarterly to board, 199 days late (due Mon 30 Jun 2025)   39.0
          quarterly to board, 107 days late (due Tue 30 Sep 2025)   39.0
          quarterly to board, 15 days late (due Wed 31 Dec 2025)    39.0

  Still overdue for the organisation: trend analysis (plaint overdue)



  $ cat diary.yaml
  # What the organisation did, beside its cases: the policy reviewed, the trustees told. `plaint why organisation` shows what is
  # promised; plaint record organisation EVENT adds to it.
  events:
    - date: 2026-01-15
      event: executive-summary-reported
      by: asha
      report: reports/2025-Q4-quarter.md
      digest: sha256:7ce086d994fb26878ae8dba1c1031d416681a210ab27741a2cf3eeca6c3e544b
    - date: 2026-01-15
      event: board-summary-presented
      by: asha
      assurance: Each agreed action was seen to be done
      report: reports/2025-Q4-quarter.md
      digest: sha256:7ce086d994fb26878ae8dba1c1031d416681a210ab27741a2cf3eeca6c3e544b
  $ git log --format=%B -1
  reports/2025-Q4-quarter.md: saved; organisation: executive-summary-reported, board-summary-presented

  Case: organisation
  Event: executive-summary-reported
  Date: 2026-01-15
  Case: organisation
  Event: board-summary-presented
  Date: 2026-01-15

  $ git status --porcelain
  $ plaint overdue --as-of 2026-01-15
  2 overdue on Thursday 15 January 2026

  organisation  trend analysis   199 days late   due Mon 30 Jun 2025   nobody named   38.0, 40.0
  organisation  trend analysis   15 days late    due Wed 31 Dec 2025   nobody named   38.0, 40.0

  Next: plaint record organisation trends-analysed



The same again is no mistake; nothing is recorded twice, and the next quarter's duty is not cleared by it.

  $ plaint report quarter --quarter 2025-Q4 --save --as-of 2026-01-15
  Saved before, just as it is: reports/2025-Q4-quarter.md
  The report ends before what is owed now began, so it does not count for it (executive-summary-reported or board-summary-presented). If it is meant to: --for executive-summary-reported

  Still overdue for the organisation: trend analysis (plaint overdue)


What was reported stays. Another report of the same name is refused, with the way out; and check sees the change.

  $ sh -c "echo 'A word more.' >> reports/2025-Q4-quarter.md"
  $ plaint check
  diary.yaml:7:13: warning: the report 'reports/2025-Q4-quarter.md' is not what it was when it was saved [report-changed]
      report: reports/2025-Q4-quarter.md
              ^
  hint: git has it as it was: git log -- reports/; what was reported stays, a correction is a report of its own

  diary.yaml:13:13: warning: the report 'reports/2025-Q4-quarter.md' is not what it was when it was saved [report-changed]
      report: reports/2025-Q4-quarter.md
              ^
  hint: git has it as it was: git log -- reports/; what was reported stays, a correction is a report of its own

  2 warnings in 1 of 15 files


  $ plaint report quarter --quarter 2025-Q4 --save --as-of 2026-01-15
  plaint: 'reports/2025-Q4-quarter.md' was saved before and says something else; what was reported stays as it is
  hint: save this one beside it: --save -o reports/2025-Q4-quarter-2.md
  [1]
  $ plaint report quarter --quarter 2025-Q4 --save -o 2025-Q4-again.md --as-of 2026-01-15
  Saved: reports/2025-Q4-again.md
  The report ends before what is owed now began, so it does not count for it (executive-summary-reported or board-summary-presented). If it is meant to: --for executive-summary-reported

  Still overdue for the organisation: trend analysis (plaint overdue)

  $ plaint report quarter --quarter 2025-Q4 --save -o ../quarter.md --as-of 2026-01-15
  plaint: with --save, -o is a name in reports/
  hint: -o 2025-Q4-quarter.md
  [1]
  $ sh -c "git checkout -q -- reports"
  $ plaint check
  No mistakes in 15 files

A report that no policy asks for is kept all the same; one duty may be picked; what is not owed cannot be.

  $ plaint report lessons --save --as-of 2026-02-10
  Saved: reports/2025-02-11-to-2026-02-10-lessons.md
  No policy here asks the organisation for this report, so nothing is recorded in diary.yaml.

  Still overdue for the organisation: trend analysis (plaint overdue)

  $ plaint report trends --save --by asha --as-of 2026-02-10
  Saved: reports/2025-08-11-to-2026-02-10-trends.md

  organisation: trends-analysed recorded for Tuesday 10 February 2026
    kept  trend analysis, 225 days late (due Mon 30 Jun 2025)   38.0, 40.0
          trend analysis, 41 days late (due Wed 31 Dec 2025)    38.0, 40.0

  $ plaint report quarter --save --for exec --as-of 2026-03-20
  Saved: reports/2026-01-01-to-2026-03-20-quarter.md

  organisation: executive-summary-reported recorded for Friday 20 March 2026
    kept  quarterly to executive (due Tue 31 Mar)   39.0

  $ plaint report quarter --save --for exec --as-of 2026-03-21
  plaint: nothing that 'executive-summary-reported' keeps is owed now
  hint: without --for the report is saved alone; plaint why organisation tells what is owed
  [2]
  $ plaint report quarter --save --for policy --as-of 2026-03-21
  plaint: --for 'policy' is no event that a report 'quarter' proves
  hint: it may be executive-summary-reported or board-summary-presented
  [2]
  $ plaint report quarter --save --assurence x --as-of 2026-03-21
  plaint: '--assurence' belongs to none of the events that are recorded
  hint: did you mean 'assurance'?
  [2]
  $ ls reports
  2025-02-11-to-2026-02-10-lessons.md
  2025-08-11-to-2026-02-10-trends.md
  2025-Q4-again.md
  2025-Q4-quarter.md
  2026-01-01-to-2026-03-20-quarter.md

Options that mean nothing without others.

  $ plaint report quarter --save --table movement
  plaint: --table is for --format csv
  hint: the other formats have all tables
  [2]
  $ plaint report quarter --for exec
  plaint: --for, --by and --dry-run are about what --save records
  hint: add --save
  [2]
