A further bank holiday is proclaimed, Monday 16 March 2026. What would it move?

  $ use-repository
  $ cat > bank-holidays.json <<EOF
  > {"england-and-wales": {"division": "england-and-wales", "events": [
  >   {"title": "New Year’s Day", "date": "2026-01-01", "notes": ""},
  >   {"title": "A day of celebration", "date": "2026-03-16", "notes": ""},
  >   {"title": "Good Friday", "date": "2026-04-03", "notes": ""},
  >   {"title": "Easter Monday", "date": "2026-04-06", "notes": ""},
  >   {"title": "Early May bank holiday", "date": "2026-05-04", "notes": ""},
  >   {"title": "Spring bank holiday", "date": "2026-05-25", "notes": ""},
  >   {"title": "Summer bank holiday", "date": "2026-08-31", "notes": ""},
  >   {"title": "Christmas Day", "date": "2026-12-25", "notes": ""},
  >   {"title": "Boxing Day", "date": "2026-12-28", "notes": "Substitute day"}
  > ]}}
  > EOF
  $ plaint holidays import bank-holidays.json --as-of 2026-03-20 --dry-run
  england-and-wales: 2012 to 2028
    added    2026-03-16  A day of celebration

  11 dates that are owed would move

  C-2025-0002  decision           Tue 24 March -> Wed 25 March
  C-2026-0001  initial response   Thu 19 March -> Fri 20 March
  C-2026-0004  reply              Mon 16 March -> Tue 17 March
  C-2026-0005  progress           Thu 2 April -> Tue 7 April
  C-2026-0011  reply              Mon 23 March -> Tue 24 March
  C-2026-0012  progress           Wed 25 March -> Thu 26 March
  C-2026-0016  response           Tue 21 April -> Wed 22 April
  C-2026-0018  response           Tue 17 March -> Wed 18 March
  C-2026-0022  agree action       Fri 24 April -> Mon 27 April
  C-2026-0022  resolve            Fri 24 April -> Mon 27 April
  C-2026-0024  full response      Thu 26 March -> Fri 27 March

  Nothing was written (--dry-run).

A case that cannot be read is told, for its dates may move too. It hinders nothing else:

  $ echo 'case: C-2026-0008' > cases/2026/C-2026-0008.yaml
  $ plaint holidays import bank-holidays.json --as-of 2026-03-12
  england-and-wales: 2012 to 2028
    added    2026-03-16  A day of celebration

  1 file has mistakes, so this may not be everything (plaint check says what to do)

  cases/2026/C-2026-0008.yaml:1: a case needs the key 'policy' (and 2 more)

  13 dates that are owed would move

  C-2025-0002  decision           Tue 24 March -> Wed 25 March
  C-2026-0001  initial response   Thu 19 March -> Fri 20 March
  C-2026-0004  reply              Mon 16 March -> Tue 17 March
  C-2026-0005  progress           Thu 2 April -> Tue 7 April
  C-2026-0011  reply              Mon 23 March -> Tue 24 March
  C-2026-0012  progress           Wed 25 March -> Thu 26 March
  C-2026-0016  response           Tue 21 April -> Wed 22 April
  C-2026-0018  response           Tue 17 March -> Wed 18 March
  C-2026-0020  agree action       Fri 10 April -> Mon 13 April
  C-2026-0020  resolve            Fri 10 April -> Mon 13 April
  C-2026-0024  full response      Thu 26 March -> Fri 27 March
  C-2026-0026  call back          Thu 19 March -> Fri 20 March
  C-2026-0026  acknowledgement    Thu 19 March -> Fri 20 March

  Written: policies/calendars/england-and-wales.yaml
  [1]
  $ rm cases/2026/C-2026-0008.yaml
  $ plaint holidays import bank-holidays.json --as-of 2026-03-12
  england-and-wales: 2012 to 2028, nothing changes
  $ plaint workday 2026-03-13 "1 working day"
  2026-03-17
