An old register is brought in from a spreadsheet. Without --save plaint only looks.

  $ add policies
  $ cat > plaint.yaml <<EOF
  > organisation: Imago
  > policy: imago
  > git: none
  > EOF
  $ cat > old.csv <<EOF
  > Ref,Date received,Complainant,Service,How received,Details,Date acknowledged,Response date,Outcome,Date closed,Notes,Officer
  > 2023/1,05/06/2023,Ann Example,Befriending,Letter,A visit was missed,06/06/2023,15/06/2023,Upheld,20/06/2023,We apologised,JB
  > 2023/2,14/07/2023,Bob Example,Adults,E-mail,"Rude on the phone, twice",,,,,,
  > 2023/3,31/02/2023,Cat Example,Adults,Phone,A thing,,,,,,
  > 2023/4,01/08/2023,Dan Example,Kids,Phone,Another thing,03/08/2023,09/08/2023,Uphold,09/08/2023,,
  > 2022/9,01/03/2022,Fay Example,Children,Phone,Fay says that the room was cold,02/03/2022,,,08/03/2022,,
  > EOF
  $ plaint import old.csv
  old.csv: 5 rows, with commas between the cells
  Dates such as 01/02/2024 are read with the day first.

    old-reference   Ref
    received        Date received
    name            Complainant
    service         Service
    channel         How received
    summary         Details
    acknowledged    Date acknowledged
    responded       Response date
    outcome         Outcome
    closed          Date closed
    note            Notes
    closed.outcome  'not-recorded' where nothing else is said
    kind            'complaint' where nothing else is said
    ignored         Officer

  2 cases, 1 of them open: 2 of 2023.
  Those that are open have no day of closing in the register; plaint overdue will show what they owe.
  Who complained is known of 2: that goes to people/, which git never sees.
  In 1 something was not as the policy says; it is kept as it happened, with 'override: Imported from an earlier register'.

  Line 2 would be cases/2023/C-2023-0001.yaml:

    # yaml-language-server: $schema=../../schema/case.json
    case: C-2023-0001
    kind: complaint
    policy: imago@2023-04-20
    received: 2023-06-05
    channel: letter
    service: befriending
    summary: A visit was missed
    events:
      - date: 2023-06-06
        event: acknowledged
      - date: 2023-06-15
        event: responded
        outcome: upheld
      - date: 2023-06-20
        event: closed
        outcome: upheld
        override: Imported from an earlier register
      - date: 2026-03-20
        event: noted
        note: |-
          Imported from an earlier register, where it was 2023/1.
          We apologised

  Line 3 would be cases/2023/C-2023-0002.yaml:

    # yaml-language-server: $schema=../../schema/case.json
    case: C-2023-0002
    kind: complaint
    policy: imago@2023-04-20
    received: 2023-07-14
    channel: email
    service: adults
    summary: Rude on the phone, twice
    events:
      - date: 2026-03-20
        event: noted
        note: Imported from an earlier register, where it was 2023/2.

  3 rows were not understood, and stay out:
    line 4  received: '31/02/2023': there is no such day
    line 5  service: 'Kids' is none of the policy's words (it can be other, adults, children or befriending; say which under 'values')
            outcome: 'Uphold' is none of the policy's words (did you mean 'upheld'?)
    line 6  summary holds the complainant's name, or a part of it (say it without; or --personal-data takes it as it is)

  old.csv has names in it and lies in this workspace: move it to another folder before git gets it.

  Nothing is written. The columns were told apart by their names alone. To go on:

    plaint import old.csv --write-map old-map.yaml   (then look at it, and put it right)
    plaint import old.csv --map old-map.yaml
  [1]
  $ plaint import old.csv --save
  plaint: --save wants --map: nobody has looked at the mapping yet
  hint: plaint import old.csv shows it
  [2]
  $ plaint import old.csv --write-map old-map.yaml
  The mapping is in old-map.yaml. Look at it, put it right, then: plaint import old.csv --map old-map.yaml
  $ cat old-map.yaml
  # What each column of the old register means. plaint(1), under import, tells of every key.
  columns:
    old-reference: Ref
    received: Date received
    name: Complainant
    service: Service
    channel: How received
    summary: Details
    acknowledged: Date acknowledged
    responded: Response date
    outcome: Outcome
    closed: Date closed
    note: Notes

  # Columns that are left out. Is none of them of use?
  ignored: [Officer]

  # How 01/02/2024 is read: day-first is 1 February, month-first 2 January.
  date-order: day-first

  # What stands where there is nothing.
  empty: ["-", n/a, N/A]

  # Where a cell is empty, or there is no such column.
  defaults:
    closed.outcome: not-recorded
    kind: complaint

  # Words of the register that are not those of the policy: ours, then theirs.
  # Those that are still to be told, with WORD for one of ours:
  # values:
  #   service:   # other, adults, children, befriending
  #     WORD: ["Kids"]
  $ plaint import old.csv --map old-map.yaml --map "Officer=note" --map "Service=ignored" --save
  old.csv: 5 rows, with commas between the cells
  Dates such as 01/02/2024 are read with the day first.

    old-reference   Ref
    received        Date received
    name            Complainant
    channel         How received
    summary         Details
    acknowledged    Date acknowledged
    responded       Response date
    outcome         Outcome
    closed          Date closed
    note            Notes, Officer
    closed.outcome  'not-recorded' where nothing else is said
    kind            'complaint' where nothing else is said
    ignored         Service

  2 cases, 1 of them open: 2 of 2023.
  Those that are open have no day of closing in the register; plaint overdue will show what they owe.
  Who complained is known of 2: that goes to people/, which git never sees.
  In 1 something was not as the policy says; it is kept as it happened, with 'override: Imported from an earlier register'.

  3 rows were not understood, and stay out:
    line 4  received: '31/02/2023': there is no such day
    line 5  outcome: 'Uphold' is none of the policy's words (did you mean 'upheld'?)
    line 6  summary holds the complainant's name, or a part of it (say it without; or --personal-data takes it as it is)

  old.csv has names in it and lies in this workspace: move it to another folder before git gets it.

  2 cases are saved: C-2023-0001 to C-2023-0002.
  The rows that stay out are in old-left-over.csv, each with the reason: put them right and import that file.
  [1]
  $ cat cases/2023/C-2023-0001.yaml
  # yaml-language-server: $schema=../../schema/case.json
  case: C-2023-0001
  kind: complaint
  policy: imago@2023-04-20
  received: 2023-06-05
  channel: letter
  summary: A visit was missed
  events:
    - date: 2023-06-06
      event: acknowledged
    - date: 2023-06-15
      event: responded
      outcome: upheld
    - date: 2023-06-20
      event: closed
      outcome: upheld
      override: Imported from an earlier register
    - date: 2026-03-20
      event: noted
      note: |-
        Imported from an earlier register, where it was 2023/1.
        Notes: We apologised
        Officer: JB
  $ cat people/C-2023-0001.yaml
  name: Ann Example
  $ cat old-left-over.csv
  Ref,Date received,Complainant,Service,How received,Details,Date acknowledged,Response date,Outcome,Date closed,Notes,Officer,why it stays out
  2023/3,31/02/2023,Cat Example,Adults,Phone,A thing,,,,,,,received: '31/02/2023': there is no such day
  2023/4,01/08/2023,Dan Example,Kids,Phone,Another thing,03/08/2023,09/08/2023,Uphold,09/08/2023,,,outcome: 'Uphold' is none of the policy's words (did you mean 'upheld'?)
  2022/9,01/03/2022,Fay Example,Children,Phone,Fay says that the room was cold,02/03/2022,,,08/03/2022,,,"summary holds the complainant's name, or a part of it (say it without; or --personal-data takes it as it is)"
  $ plaint check
  .gitignore: warning: git is not told to leave people/ alone: it could be committed [people-not-ignored]
  hint: add the line /people/ to .gitignore

  policies/imago.yaml:124:11: warning: plaint.yaml lists no meetings called 'trustees' [unknown-meetings]
            report-to-trustees: {at: next trustees meeting, met-by: reported-to-trustees, by: chair, clause: "3.4"}
            ^
  hint: add their dates under 'meetings' in plaint.yaml: trustees: [2026-03-25]

  2 warnings in 2 of 17 files

The same again: nothing is there twice.

  $ plaint import old.csv --map old-map.yaml --save
  old.csv: 5 rows, with commas between the cells
  Dates such as 01/02/2024 are read with the day first.

    old-reference   Ref
    received        Date received
    name            Complainant
    service         Service
    channel         How received
    summary         Details
    acknowledged    Date acknowledged
    responded       Response date
    outcome         Outcome
    closed          Date closed
    note            Notes
    closed.outcome  'not-recorded' where nothing else is said
    kind            'complaint' where nothing else is said
    ignored         Officer

  No case would be made.

  2 rows are cases here already:
    line 2  C-2023-0001
    line 3  C-2023-0002

  3 rows were not understood, and stay out:
    line 4  received: '31/02/2023': there is no such day
    line 5  service: 'Kids' is none of the policy's words (it can be other, adults, children or befriending; say which under 'values')
            outcome: 'Uphold' is none of the policy's words (did you mean 'upheld'?)
    line 6  summary holds the complainant's name, or a part of it (say it without; or --personal-data takes it as it is)

  The rows that stay out are in old-left-over.csv, each with the reason: put them right and import that file.
  [1]

What cannot be said of a file as a whole:

  $ echo "When,What" > two.csv
  $ echo "01/02/2024,A thing" >> two.csv
  $ plaint import two.csv
  plaint: the columns cannot be told apart by their names alone
    no column is mapped to 'received' (--map "COLUMN=received")
    no column is mapped to 'summary' (--map "COLUMN=summary")
  hint: --write-map FILE writes what could be guessed into a file, to be edited and given with --map FILE
  [2]
  $ plaint import two.csv --map When=received --map What=sumary
  plaint: the mapping does not fit the file
    'sumary' is no key to which a column can be mapped (did you mean 'summary'?)
    no column is mapped to 'summary' (--map "COLUMN=summary")
  [2]
  $ plaint import two.csv --map When=received --map What=summary
  two.csv: 1 row, with commas between the cells

    received  When
    summary   What
    kind      'complaint' where nothing else is said

  plaint: dates such as 01/02/2024 stand in it, and nothing shows whether the day or the month is first
  hint: --date-order day-first, or --date-order month-first
  [2]
  $ plaint import two.csv --map When=received --map What=summary --date-order day-first --save
  two.csv: 1 row, with commas between the cells
  Dates such as 01/02/2024 are read with the day first.

    received  When
    summary   What
    kind      'complaint' where nothing else is said

  1 case, 1 of them open: 1 of 2024.
  Those that are open have no day of closing in the register; plaint overdue will show what they owe.

  1 case is saved: C-2024-0001.
  $ plaint import two.csv --date-order dmy
  plaint: --date-order 'dmy' is not known
  hint: it can be day-first (01/02/2024 is 1 February) or month-first
  [2]
  $ plaint import none.csv
  plaint: 'none.csv' cannot be read: No such file or directory
  [2]

A complaint of somebody who complained three weeks ago or less is told, and taken:

  $ echo "Date received,Details,Name" > three.csv
  $ echo "2023-07-20,He was rude again,BOB  example" >> three.csv
  $ echo "2023-09-20,He was rude again,Bob Example" >> three.csv
  $ plaint import three.csv --map "Name=name"
  three.csv: 2 rows, with commas between the cells

    received  Date received
    summary   Details
    name      Name
    kind      'complaint' where nothing else is said

  2 cases, 2 of them open: 2 of 2023.
  Those that are open have no day of closing in the register; plaint overdue will show what they owe.
  Who complained is known of 2: that goes to people/, which git never sees.

  Line 2 would be cases/2023/C-2023-0003.yaml:

    # yaml-language-server: $schema=../../schema/case.json
    case: C-2023-0003
    kind: complaint
    policy: imago@2023-04-20
    received: 2023-07-20
    summary: He was rude again
    events:
      - date: 2026-03-20
        event: noted
        note: Imported from an earlier register.

  Line 3 would be cases/2023/C-2023-0004.yaml:

    # yaml-language-server: $schema=../../schema/case.json
    case: C-2023-0004
    kind: complaint
    policy: imago@2023-04-20
    received: 2023-09-20
    summary: He was rude again
    events:
      - date: 2026-03-20
        event: noted
        note: Imported from an earlier register.

  Perhaps here already; taken all the same:
    line 2  C-2023-0002: the same name, received 6 days earlier

  three.csv has names in it and lies in this workspace: move it to another folder before git gets it.

  Nothing is written. With --save the cases are.
