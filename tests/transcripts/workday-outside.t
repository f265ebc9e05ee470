Outside of a workspace the calendars that came with plaint are used.

  $ use-repository
  $ rm plaint.yaml
  $ PLAINT_DATADIR=. plaint workday 2026-06-12 "20 working days" --division scotland
  2026-07-13
  $ PLAINT_DATADIR=nowhere plaint workday 2026-06-12 "20 working days"
  2026-07-10 provisional
  plaint: 2026-07-10 is provisional: the bank holidays of england-and-wales are not known
  $ PLAINT_DATADIR=nowhere plaint workday 2026-06-12 "20 working days" --division scotland
  plaint: 'scotland' is not a division
  hint: no calendars were found
  [2]
