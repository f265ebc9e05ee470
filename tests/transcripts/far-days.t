A day thousands of years away is a slip, and is not looked at; a hundred years ahead is worked out at once.

  $ use tests/diagnostics/common
  $ plaint overdue --as-of 9999-12-31
  plaint: --as-of '9999-12-31' is not a date that plaint looks at
  hint: the years are 1900 to 2199
  [2]
