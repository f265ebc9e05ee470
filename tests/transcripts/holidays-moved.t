A further bank holiday is proclaimed, Monday 16 March 2026. What would it move?

  $ use tests/diagnostics/common
  $ echo 'git: none' >> plaint.yaml
  $ cat > cases/2026/C-2026-0001.yaml <<EOF
  > case: C-2026-0001
  > kind: complaint
  > policy: example@1
  > received: 2026-03-02
  > summary: A parcel that did not come
  > events:
  >   - {date: 2026-03-04, event: acknowledged, by: manager}
  > EOF
  $ cat > cases/2026/C-2026-0002.yaml <<EOF
  > case: C-2026-0002
  > kind: complaint
  > policy: example@1
  > received: 2026-03-12
  > summary: A wrong bill
  > events: []
  > EOF
  $ cat > cases/2026/C-2026-0003.yaml <<EOF
  > case: C-2026-0003
  > kind: complaint
  > policy: example@1
  > received: 2026-03-17
  > summary: It came after the holiday
  > events: []
  > EOF
  $ cat > bank-holidays.json <<EOF
  > {"england-and-wales": {"division": "england-and-wales", "events": [
  >   {"title": "New Year's Day", "date": "2026-01-01", "notes": ""},
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
  england-and-wales: 2026 to 2027
    added    2026-03-16  A day of celebration

  3 dates that are owed would move

  C-2026-0001  reply             Mon 16 March -> Tue 17 March
  C-2026-0002  acknowledgement   Tue 17 March -> Wed 18 March
  C-2026-0002  reply             Thu 26 March -> Fri 27 March

  Nothing was written (--dry-run).

A case that cannot be read is told, for its dates may move too. It hinders nothing else:

  $ echo 'case: C-2026-0003' > cases/2026/C-2026-0003.yaml
  $ plaint holidays import bank-holidays.json --as-of 2026-03-20
  england-and-wales: 2026 to 2027
    added    2026-03-16  A day of celebration

  1 file has mistakes, so this may not be everything (plaint check says what to do)

  cases/2026/C-2026-0003.yaml:1: a case needs the key 'policy' (and 2 more)

  3 dates that are owed would move

  C-2026-0001  reply             Mon 16 March -> Tue 17 March
  C-2026-0002  acknowledgement   Tue 17 March -> Wed 18 March
  C-2026-0002  reply             Thu 26 March -> Fri 27 March

  Written: policies/calendars/england-and-wales.yaml
  [1]
  $ rm cases/2026/C-2026-0003.yaml
  $ plaint holidays import bank-holidays.json --as-of 2026-03-20
  england-and-wales: 2026 to 2027, nothing changes
  $ plaint workday 2026-03-13 "1 working day"
  2026-03-17

Where git keeps the record, the calendar is committed, and nothing else:

  $ on-disk
  $ plaint init charity --organisation "Example Trust" --division england-and-wales --policy imago --no-input > made
  $ cd charity
  $ cat > bank-holidays.json <<EOF
  > {"england-and-wales": {"division": "england-and-wales", "events": [
  >   {"title": "New Year's Day", "date": "2029-01-01", "notes": ""},
  >   {"title": "Good Friday", "date": "2029-03-30", "notes": ""},
  >   {"title": "Easter Monday", "date": "2029-04-02", "notes": ""},
  >   {"title": "Early May bank holiday", "date": "2029-05-07", "notes": ""},
  >   {"title": "Spring bank holiday", "date": "2029-05-28", "notes": ""},
  >   {"title": "Summer bank holiday", "date": "2029-08-27", "notes": ""},
  >   {"title": "Christmas Day", "date": "2029-12-25", "notes": ""},
  >   {"title": "Boxing Day", "date": "2029-12-26", "notes": ""}
  > ]}}
  > EOF
  $ plaint holidays import bank-holidays.json
  england-and-wales: 2012 to 2029, until now 2012 to 2028
    added    2029-01-01  New Year's Day
    added    2029-03-30  Good Friday
    added    2029-04-02  Easter Monday
    added    2029-05-07  Early May bank holiday
    added    2029-05-28  Spring bank holiday
    added    2029-08-27  Summer bank holiday
    added    2029-12-25  Christmas Day
    added    2029-12-26  Boxing Day

  No date that is owed would move.

  Written: policies/calendars/england-and-wales.yaml
  $ git log -1 --format=%s --name-only
  calendars: bank holidays that GOV.UK has published

  policies/calendars/england-and-wales.yaml
  $ git status --short
  ?? bank-holidays.json
