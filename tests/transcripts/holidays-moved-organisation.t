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
  > EOF
  $ cat > policies/calendars/england-and-wales.yaml <<EOF
  > calendar: england-and-wales
  > title: England and Wales
  > source: made up for this example
  > years: 2026
  > holidays:
  >   - {date: 2026-12-25, title: Christmas Day}
  > EOF
  $ cat > bank-holidays.json <<EOF
  > {"england-and-wales": {"division": "england-and-wales", "events": [
  >   {"title": "May Day", "date": "2026-05-04", "notes": ""},
  >   {"title": "Christmas Day", "date": "2026-12-25", "notes": ""}
  > ]}}
  > EOF
  $ plaint holidays import bank-holidays.json --as-of 2026-03-20
  plaint: 'bank-holidays.json': 'england-and-wales' has no whole year, from New Year to Christmas
  hint: get the file anew from https://www.gov.uk/bank-holidays.json
  [1]
