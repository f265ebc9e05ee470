Which days are bank holidays, and for which years that is known.

  $ cat > plaint.yaml <<EOF
  > organisation: Example Charity
  > division: scotland
  > git: none
  > EOF
  $ cat > policies/calendars/scotland.yaml <<EOF
  > calendar: scotland
  > title: Scotland
  > source: made up for this example
  > years: 2025 to 2026
  > holidays:
  >   - {date: 2025-01-01, title: New Year}
  >   - {date: 2025-12-25, title: Christmas Day}
  >   - {date: 2026-01-01, title: New Year}
  >   - {date: 2026-05-04, title: May Day}
  >   - {date: 2026-12-25, title: Christmas Day}
  > EOF
  $ plaint holidays --year 2026
  Bank holidays of scotland in 2026

  2026-01-01  Thu  New Year
  2026-05-04  Mon  May Day
  2026-12-25  Fri  Christmas Day

  Known for 2025 to 2026.
  $ plaint holidays --year 2026 --format json
  {
    "division": "scotland",
    "year": 2026,
    "known": true,
    "years_known": [
      {
        "first": 2025,
        "last": 2026
      }
    ],
    "holidays": [
      {
        "date": "2026-01-01",
        "title": "New Year"
      },
      {
        "date": "2026-05-04",
        "title": "May Day"
      },
      {
        "date": "2026-12-25",
        "title": "Christmas Day"
      }
    ]
  }
  $ plaint holidays --year 2027
  Bank holidays of scotland in 2027

  not known

  Known for 2025 to 2026.
  $ plaint holidays --division scotlnd
  plaint: 'scotlnd' is not a division
  hint: did you mean 'scotland'?
  [2]
  $ plaint holidays --year 26
  plaint: --year '26' is not a year
  hint: write four figures, for example 2026
  [2]

GOV.UK has published another year, has moved a day and has given one a new name:

  $ cat > downloads/bank-holidays.json <<EOF
  > {"scotland": {"division": "scotland", "events": [
  >   {"title": "New Year", "date": "2026-01-01", "notes": ""},
  >   {"title": "May Day", "date": "2026-05-08", "notes": ""},
  >   {"title": "Christmas", "date": "2026-12-25", "notes": ""},
  >   {"title": "New Year", "date": "2027-01-01", "notes": ""},
  >   {"title": "Christmas", "date": "2027-12-25", "notes": ""},
  >   {"title": "Boxing Day", "date": "2027-12-28", "notes": "Substitute day"},
  >   {"title": "New Year", "date": "2028-01-03", "notes": "Substitute day"}
  > ]}}
  > EOF
  $ plaint holidays import downloads/bank-holidays.json --dry-run
  scotland: 2025 to 2027, until now 2025 to 2026
    removed  2026-05-04  May Day
    added    2026-05-08  May Day
    renamed  2026-12-25  Christmas (was Christmas Day)
    added    2027-01-01  New Year
    added    2027-12-25  Christmas
    added    2027-12-28  Boxing Day (substitute day)

  No date that is owed would move.

  Nothing was written (--dry-run).
  $ cd downloads
  $ plaint holidays import bank-holidays.json
  scotland: 2025 to 2027, until now 2025 to 2026
    removed  2026-05-04  May Day
    added    2026-05-08  May Day
    renamed  2026-12-25  Christmas (was Christmas Day)
    added    2027-01-01  New Year
    added    2027-12-25  Christmas
    added    2027-12-28  Boxing Day (substitute day)

  No date that is owed would move.

  Written: policies/calendars/scotland.yaml
  $ cd ..
  $ cat policies/calendars/scotland.yaml
  # Bank holidays, and the years of which all are known. `plaint holidays import` renews a division's newest file.
  calendar: scotland
  title: Scotland
  source: made up for this example
  years: 2025 to 2027
  holidays:
    - {date: 2025-01-01, title: New Year}
    - {date: 2025-12-25, title: Christmas Day}
    - {date: 2026-01-01, title: New Year}
    - {date: 2026-05-08, title: May Day}
    - {date: 2026-12-25, title: Christmas}
    - {date: 2027-01-01, title: New Year}
    - {date: 2027-12-25, title: Christmas}
    - {date: 2027-12-28, title: Boxing Day (substitute day)}
  $ plaint holidays import downloads/bank-holidays.json
  scotland: 2025 to 2027, nothing changes

A workspace without calendars of its own uses those that came with plaint, and gets all of them when one is renewed:

  $ cat > installed/policies/calendars/scotland.yaml <<EOF
  > calendar: scotland
  > title: Scotland
  > source: made up for this example
  > years: 2026
  > holidays: []
  > EOF
  $ cat > installed/policies/calendars/scotland-2025.yaml <<EOF
  > calendar: scotland
  > title: Scotland
  > source: made up for this example
  > years: 2025
  > holidays: []
  > EOF
  $ rm policies/calendars/scotland.yaml
  $ PLAINT_DATADIR=installed plaint holidays import downloads/bank-holidays.json
  scotland: 2026 to 2027, until now 2026
    added    2026-01-01  New Year
    added    2026-05-08  May Day
    added    2026-12-25  Christmas
    added    2027-01-01  New Year
    added    2027-12-25  Christmas
    added    2027-12-28  Boxing Day (substitute day)

  No date that is owed would move.

  Written: policies/calendars/scotland-2025.yaml, policies/calendars/scotland.yaml
  $ plaint holidays --year 2025
  Bank holidays of scotland in 2025

  none

  Known for 2025 to 2027.

What is no such file is refused:

  $ plaint holidays import plaint.yaml
  plaint: 'plaint.yaml': the file is not JSON
  hint: get the file anew from https://www.gov.uk/bank-holidays.json
  [1]
  $ plaint holidays import nothing.json
  plaint: 'nothing.json' cannot be read: No such file or directory
  [1]
  $ rm plaint.yaml
  $ plaint holidays import downloads/bank-holidays.json
  plaint: no plaint.yaml here, nor in any folder above
  hint: holidays are brought into a workspace: name it with -C DIR
  [2]
