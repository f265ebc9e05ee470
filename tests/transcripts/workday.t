The calendar question alone: on which day does a length of time end?

  $ use-repository
  $ cat > plaint.yaml <<EOF
  > organisation: Example Charity
  > policy: example
  > calendars:
  >   school: {closures: [{from: 2026-03-30, to: 2026-04-10, reason: Easter holidays}]}
  > EOF
  $ plaint workday 2026-06-12 "20 working days" --division scotland
  2026-07-13
  $ plaint workday 2026-06-12 "20 working days" --division england-and-wales
  2026-07-10
  $ plaint workday 2026-11-30 "3 months" --last-day-closed same
  2027-02-28

The days that were not counted, and why:

  $ plaint workday 2026-03-27T17:30 "3 working days" --cut-off 17:00 --explain
  2026-04-01

  Wednesday 1 April 2026: 3 working days, counted from Saturday 28 March 2026 (england-and-wales)

  Not counted:
    Fri 27 March 2026   after 17:00
    Sun 29 March 2026   weekend
  $ plaint workday 2026-04-02 "1 working day" --explain --division england-and-wales
  2026-04-07

  Tuesday 7 April 2026: 1 working day, counted from Thursday 2 April 2026 (england-and-wales)

  Not counted:
    Fri 3 April 2026   Good Friday
    Sat 4 April 2026   weekend
    Sun 5 April 2026   weekend
    Mon 6 April 2026   Easter Monday
  $ plaint workday 2026-04-10 "5 working days before" --explain --division england-and-wales
  2026-04-01

  Wednesday 1 April 2026: 5 working days before, counted from Friday 10 April 2026 (england-and-wales)

  Not counted:
    Fri 3 April 2026   Good Friday
    Sat 4 April 2026   weekend
    Sun 5 April 2026   weekend
    Mon 6 April 2026   Easter Monday

  $ plaint workday 2026-03-14 "same day" --explain
  2026-03-16

  Monday 16 March 2026: same day, counted from Saturday 14 March 2026 (england-and-wales)

  Not counted:
    Sat 14 March 2026   weekend
    Sun 15 March 2026   weekend

A further calendar of the workspace is a unit:

  $ plaint workday 2026-03-26 "2 school days"
  2026-04-13

Ten working days have several meanings; the words are those of a policy:

  $ plaint workday 2025-12-20 "10 working days"
  2026-01-07
  $ plaint workday 2025-12-20 "10 working days" --first-day receipt-rolled
  2026-01-08
  $ plaint workday 2025-12-19 "10 working days" --first-day that-day
  2026-01-06

Beyond the years that were published only weekends are known, and the answer says so:

  $ plaint workday 2028-12-20 "10 working days" --division scotland
  2029-01-05 provisional
  plaint: 2029-01-05 is provisional: the bank holidays of scotland are known for 2007 to 2028

For programs:

  $ plaint workday 2026-04-02 "1 working day" --format json --division scotland
  {
    "due": "2026-04-06",
    "provisional": false,
    "span": "1 working day",
    "start": "2026-04-02",
    "from": "2026-04-02",
    "division": "scotland",
    "first_day": "next-day",
    "last_day_closed": "next-working-day",
    "cut_off": "none",
    "skipped": [
      {
        "date": "2026-04-03",
        "reason": "Good Friday"
      },
      {
        "date": "2026-04-04",
        "reason": "Saturday"
      },
      {
        "date": "2026-04-05",
        "reason": "Sunday"
      }
    ]
  }

What cannot be answered:

  $ plaint workday 2026-04-31 "1 working day"
  plaint: '2026-04-31' is not a date: April 2026 has 30 days
  hint: write dates as YYYY-MM-DD, for example 2026-03-27
  [2]
  $ plaint workday 2026-04-30 "30 calendar days"
  plaint: '30 calendar days' is not a length of time
  hint: say it in days
  [2]
  $ plaint workday 2026-04-30 "as soon as possible"
  plaint: 'as soon as possible' ends on no date
  hint: give a length of time, for example 10 working days
  [2]
  $ plaint workday 2026-04-30 "5 schol days"
  plaint: 'schol' is not a calendar
  hint: did you mean 'school'?
  [2]
  $ plaint workday 2026-04-30 "5 days" --division scotlnd
  plaint: 'scotlnd' is not a division
  hint: did you mean 'scotland'?
  [2]
  $ plaint workday 2026-04-30 "5 days" --first-day nextday
  plaint: --first-day 'nextday' is no rule for the first day
  hint: did you mean 'next-day'?
  [2]
  $ plaint workday 2026-04-30
  plaint: SPAN is required
  hint: see plaint workday --help
  [2]

The closures of the organisation count, unless a division's bank holidays alone are asked for:

  $ use tests/diagnostics/common
  $ cat > plaint.yaml <<EOF
  > organisation: Example Charity
  > policy: example
  > closures:
  >   - {from: 2026-12-24, to: 2026-12-31, reason: Christmas closure}
  > EOF
  $ plaint workday 2026-12-22 "2 working days"
  2027-01-04
  $ plaint workday 2026-12-22 "2 working days" --division england-and-wales
  2026-12-24
