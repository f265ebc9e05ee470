The organisation's own promises move like the dates of cases:

  $ cat > policies/example.yaml <<EOF
  > policy: example
  > version: "1"
  > in-force: 2026-01-01
  > title: Example Complaints Policy
  > organisation: Example Charity
  > roles: {chair: Chair}
  > kinds:
  >   complaint:
  >     promises:
  >       reply: {within: 10 working days, met-by: responded}
  > promises:
  >   policy-review: {within: 5 working days, of: 2026-05-01, met-by: policy-reviewed}
  > EOF
  $ cat > plaint.yaml <<EOF
  > organisation: Example Charity
  > policy: example
  > division: england-and-wales
  > git: none
  > EOF
  $ cat > policies/calendars/england-and-wales.yaml <<EOF
  > calendar: england-and-wales
  > title: England and Wales
  > source: made up for this example
  > years: 2026
  > holidays:
  >   - {date: 2026-01-01, title: New Year’s Day}
  >   - {date: 2026-12-25, title: Christmas Day}
  > EOF
  $ cat > bank-holidays.json <<EOF
  > {"england-and-wales": {"division": "england-and-wales", "events": [
  >   {"title": "New Year’s Day", "date": "2026-01-01", "notes": ""},
  >   {"title": "May Day", "date": "2026-05-04", "notes": ""},
  >   {"title": "Christmas Day", "date": "2026-12-25", "notes": ""}
  > ]}}
  > EOF
  $ plaint holidays import bank-holidays.json --as-of 2026-03-20
  england-and-wales: 2026
    added    2026-05-04  May Day

  1 date that is owed would move

  organisation  policy review   Fri 8 May -> Mon 11 May

  Written: policies/calendars/england-and-wales.yaml
