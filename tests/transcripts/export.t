What leaves plaint as tables. The columns are described in plaint-export(7).

  $ use-repository
  $ plaint export --table points --as-of 2026-03-20
  case_ref,point,point_text,finding,found
  C-2026-0004,p1,The form went to an address given up in 2024,,
  C-2026-0004,p2,It went there again after the first call,,
  C-2026-0013,p1,Places were given away before the day announced,upheld,2026-03-02
  C-2026-0013,p2,The telephone was not answered,not-upheld,2026-03-02
  C-2026-0013,p3,The reply to an e-mail was curt,upheld,2026-03-03
  $ plaint export --table duties --as-of 2026-03-20
  duty_id,policy,promise,title,subject,clause,force,state,opened,due,due_quarter,papers_due,is_promised,is_not_before,is_provisional,met,ended,in_time,late,unit,handler,reason
  organisation/imago/policy-review/1,imago@2023-04-20,policy-review,policy review,,Office use,commitment,met,2023-04-20,2026-01-01,2026-Q1,,no,no,no,2025-12-17,,yes,0,days,,
  organisation/imago/review-after-new-law/1,imago@2023-04-20,review-after-new-law,review after new law,,Office use,commitment,open,2026-03-05,,,,no,no,no,,,,0,working days,,
  $ plaint export --table export_info --format json --as-of 2026-03-20
  {"schema_version":"1","organisation":"Example Trust (fictional)","as_of":"2026-03-20","complete":true,"unreadable_files":0,
  "unreadable":[]
  }
  $ plaint export --table point --as-of 2026-03-20
  plaint: --table 'point' is no table of the export
  hint: did you mean 'points'?
  [2]
  $ plaint export --table cases --format sql
  plaint: --table is for csv, ndjson and json: this format is always whole
  hint: leave --table out
  [2]
  $ plaint export --excel --format sql
  plaint: --excel is for --format csv alone
  [2]
  $ plaint export -o tables --as-of 2026-03-20
  plaint: written: tables/ with 12 tables
  $ cat tables/breaches.csv
  case_ref,breach_no,policy,code,breach_date,promise,message,override_reason,clause
  C-2026-0012,1,imago@2023-04-20,late-hold,2026-03-04,reply,"'interim-sent' came after the due date, Mon 2 March 2026",The office was flooded on 2 and 3 March; nobody could get at the post,3.3
  $ plaint export --table cases -o tables/
  plaint: 'tables/' is a folder, and this is one file
  hint: name a file in it
  [2]
  $ plaint export -o tables/cases.csv
  plaint: 'tables/cases.csv' is a file: several tables go into a folder
  hint: -o DIR, or one table alone: --table cases
  [2]
  $ plaint export -o cases
  plaint: nothing is exported into cases/, where plaint keeps its own files
  hint: name another place: -o export
  [2]
  $ plaint export --format ics -o due.ics --as-of 2026-03-20
  plaint: written: due.ics

A file with mistakes is told first; the rest is given all the same, and says that it is not everything.

  $ echo "case: [" > cases/2026/C-2026-0001.yaml
  $ plaint export --table cases --as-of 2026-01-12
  1 file has mistakes, so this may not be everything (plaint check says what to do)

  cases/2026/C-2026-0001.yaml:1: the '[' that opens here is never closed
  case_ref,complete,kind,policy,received,received_time,received_quarter,summary,channel,complainant,service,categories,about,identity,incident,aware,last_of_series,stage,stage_title,stage_since,is_open,handler,outcome,closed,closed_quarter,days_to_close,overdue_count,next_due
  C-2025-0001,yes,complaint,balance@1.0,2025-11-17,,2025-Q4,The care plan was not reviewed in 2025,letter,customer,,failure-to-comply,,named,,,,stage-2,Stage 2: appeal,2025-12-10,yes,chief-executive,partly-upheld,,,,0,
  C-2025-0002,yes,complaint,childrens-links@2024-11,2025-10-06,,2025-Q4,A child was not collected from school,,carer,,,,named,2025-10-02,,,appeal,Appeal,2025-12-01,yes,,not-upheld,,,,0,
  C-2026-0001,no,,,,,,,,,,,,,,,,,,,,,,,,,,
  C-2026-0002,yes,complaint,imago@2023-04-20,2026-01-12,,2026-Q1,Three appointments were cancelled on the morning of the day,email,service-user,adults,appointment-cancelled,,named,2026-01-09,2026-01-09,,informal,First steps,2026-01-12,yes,manager,,,,,0,2026-01-19
  C-2026-0006,yes,complaint,imago@2023-04-20,2026-01-05,,2026-Q1,Travel costs were not paid back for three months,in-person,volunteer,befriending,,,named,2025-11,,,informal,First steps,2026-01-05,yes,manager,not-upheld,,,,0,
  C-2026-0014,yes,complaint,childrens-links@2024-11,2026-01-05,,2026-Q1,The nursery's fees rose in the middle of a term,,service-user,,,,named,,,,investigation,Formal complaint,2026-01-05,yes,,,,,,0,2026-01-12
  C-2026-0027,yes,complaint,ima@4.0,2026-01-08,,2026-Q1,A report does not name its sources,email,service-user,policy-and-legal,own-procedures,,named,2025-12-12,2025-12-12,,handling,Complaint,2026-01-08,yes,governance-officer,,,,,0,2026-01-15
  [1]
  $ plaint export --table unreadable --as-of 2026-01-12
  1 file has mistakes, so this may not be everything (plaint check says what to do)

  cases/2026/C-2026-0001.yaml:1: the '[' that opens here is never closed
  row_no,file,line_no,message
  1,cases/2026/C-2026-0001.yaml,1,the '[' that opens here is never closed
  [1]
  $ plaint export --table export_info --format ndjson --as-of 2026-01-12
  1 file has mistakes, so this may not be everything (plaint check says what to do)

  cases/2026/C-2026-0001.yaml:1: the '[' that opens here is never closed
  {"table":"export_info","schema_version":"1","organisation":"Example Trust (fictional)","as_of":"2026-01-12","complete":false,"unreadable_files":1}
  {"table":"unreadable","row_no":1,"file":"cases/2026/C-2026-0001.yaml","line_no":1,"message":"the '[' that opens here is never closed"}
  [1]
  $ plaint export --format ics -o due.ics --as-of 2026-01-12
  1 file has mistakes, so this may not be everything (plaint check says what to do)

  cases/2026/C-2026-0001.yaml:1: the '[' that opens here is never closed
  plaint: written: due.ics, which is INCOMPLETE
  [1]
