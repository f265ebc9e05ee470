What a policy keeps to some roles is nowhere in an export: neither the events, nor what they keep or open.

  $ add policies
  $ cat > plaint.yaml <<EOF
  > organisation: Children's Links
  > policy: childrens-links
  > meetings: {trustees: [2026-05-20]}
  > EOF
  $ cat > cases/2026/C-2026-0001.yaml <<EOF
  > case: C-2026-0001
  > kind: complaint
  > policy: childrens-links@2024-11
  > received: 2026-03-02
  > summary: "@SUM(1+1) is what the letter says"
  > events:
  >   - {date: 2026-03-03, event: acknowledged, note: "=1+1"}
  >   - {date: 2026-03-04, event: safeguarding-concern-found, safeguarding-concern: raised}
  >   - {date: 2026-03-04, event: diverted, rule: safeguarding}
  >   - {date: 2026-03-05, event: updated}
  > EOF
  $ plaint export --table events
  case_ref,event_no,event,event_date,event_time,done_by,via,stage,moved_to,note,override_reason
  C-2026-0001,1,acknowledged,2026-03-03,,,,investigation,,'=1+1,
  C-2026-0001,2,updated,2026-03-05,,,,investigation,,,
  $ plaint export --table event_fields
  case_ref,event_no,field,position_no,field_value
  $ plaint export --table decisions
  case_ref,policy,rule,title,decision,goes_to,state,clause
  $ plaint export --table cases
  case_ref,complete,kind,policy,received,received_time,received_quarter,summary,channel,complainant,service,categories,about,identity,incident,aware,last_of_series,stage,stage_title,stage_since,is_open,handler,outcome,closed,closed_quarter,days_to_close,overdue_count,next_due
  C-2026-0001,yes,complaint,childrens-links@2024-11,2026-03-02,,2026-Q1,'@SUM(1+1) is what the letter says,,,,,,named,,,,investigation,Formal complaint,2026-03-02,yes,,,,,,0,2026-04-13
  $ plaint export --table deadlines
  deadline_id,case_ref,policy,is_overlay,stage,promise,title,subject,clause,force,state,opened,due,due_quarter,papers_due,is_promised,is_not_before,is_provisional,met,ended,in_time,late,unit,handler,reason
  C-2026-0001/childrens-links/investigation/1/recognition/1,C-2026-0001,childrens-links@2024-11,no,investigation,recognition,recognition,,4.4,commitment,met,2026-03-02,2026-03-09,2026-Q1,,no,no,no,2026-03-03,,yes,0,working days,,
  C-2026-0001/childrens-links/investigation/1/response/1,C-2026-0001,childrens-links@2024-11,no,investigation,response,response,,4.4,commitment,open,2026-03-02,2026-04-13,2026-Q2,,no,no,no,,,,0,working days,,
  C-2026-0001/childrens-links/assessment/1,C-2026-0001,childrens-links@2024-11,no,,assessment,assessment,,4.2,commitment,open,2026-03-02,,,,no,no,no,,,,0,days,,
  C-2026-0001/childrens-links/lessons/1,C-2026-0001,childrens-links@2024-11,no,,lessons,lessons,,"3.1, 3.2",commitment,open,2026-03-02,,,,no,no,no,,,,0,days,,
  C-2026-0001/childrens-links/assistance/1,C-2026-0001,childrens-links@2024-11,no,,assistance,assistance,,4.5,commitment,not-owed,2026-03-02,,,,no,no,no,,2026-03-02,,0,working days,,
  C-2026-0001/childrens-links/staff-support/1,C-2026-0001,childrens-links@2024-11,no,,staff-support,staff support,,4.5,commitment,not-owed,2026-03-02,,,,no,no,no,,2026-03-02,,0,working days,,
  C-2026-0001/childrens-links/discipline-first/1,C-2026-0001,childrens-links@2024-11,no,,discipline-first,discipline first,,4.3,commitment,open,2026-03-02,,,,no,no,no,,,,0,days,,
  $ plaint export --table events --format ndjson
  {"table":"export_info","schema_version":"1","organisation":"Children's Links","as_of":"2026-03-20","complete":true,"unreadable_files":0}
  {"table":"events","case_ref":"C-2026-0001","event_no":1,"event":"acknowledged","event_date":"2026-03-03","event_time":null,"done_by":null,"via":null,"stage":"investigation","moved_to":null,"note":"=1+1","override_reason":null}
  {"table":"events","case_ref":"C-2026-0001","event_no":2,"event":"updated","event_date":"2026-03-05","event_time":null,"done_by":null,"via":null,"stage":"investigation","moved_to":null,"note":null,"override_reason":null}
