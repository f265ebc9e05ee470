With colour, what is late is red, what is near is yellow and headings are bold; the columns stand as they do without.

  $ use-repository
  $ plaint overdue --as-of 2026-03-20 --color always
  [1m1 case with no handler[0m

  C-2026-0022  Investigation and resolution   [31mno handler[0m: nobody whom the policy names may act

  [1m4 overdue, 1 without a date on Friday 20 March 2026[0m

  C-2026-0021  Investigation and resolution   take action a2      [31m7 days late[0m           due Fri 13 Mar        area manager (client services)   Management 4, Management 6, Responsibilities 1
  C-2026-0004  Written complaint              reply               [31m4 working days late[0m   due Mon 16 Mar        Chief Executive                  3.3
  C-2026-0018  Stage 2: appeal                response            [31m3 working days late[0m   due Tue 17 Mar        CEO                              Stage 2, Actions 5
  C-2026-0001  First steps                    initial response    [31m1 working day late[0m    due Thu 19 Mar        manager                          2.3 First steps
  C-2026-0021  Investigation and resolution   management review   [31mno date[0m: no management team meeting known   area manager (client services)   Management 5

  Next: decide who takes it, then plaint record C-2026-0022 allocated
  $ plaint due --as-of 2026-03-20 --color always
  [1m17 due until Friday 27 March 2026[0m

  C-2026-0019  Compliment received               pass to line manager   [33mreminder Wed 18 Mar[0m    Departmental manager             Compliments 1
  C-2026-0011  Written complaint                 reply                  [33mdue Mon 23 Mar[0m         Chief Executive                  3.3
  C-2026-0014  Appeal                            acknowledgement        [33mdue Mon 23 Mar[0m         nobody named                     4.4
  C-2026-0020  Investigation and resolution      advise of action       reminder Mon 23 Mar    area manager (client services)   Policy 3
  C-2025-0002  Final appeal                      decision               [33mdue Tue 24 Mar[0m         nobody named                     4.4
  C-2026-0015  Formal complaint                  staff support          reminder Tue 24 Mar    nobody named                     4.5
  C-2026-0023  Complaint                         acknowledgement        [33mdue Tue 24 Mar[0m         governance officer               13.0
  C-2026-0006  Chair and Trustees' Meeting       report to trustees     due Wed 25 Mar         chair                            3.4
  C-2026-0006  Chair and Trustees' Meeting       decide further steps   due Wed 25 Mar         Board of Trustees                3.4
  C-2026-0012  Written complaint                 progress               due Wed 25 Mar         Chief Executive                  3.3
  C-2026-0027  closed                            final word             reminder Wed 25 Mar    nobody named                     19.0
  C-2026-0029  First steps                       initial response       due Wed 25 Mar         manager                          2.3 First steps
  C-2026-0024  Complaint                         full response          due Thu 26 Mar         governance officer               14.0, 2.0
  C-2026-0017  Stage 1: internal investigation   response               [33mheld, due Fri 27 Mar[0m   Departmental manager             Stage 1, Actions 4
  C-2026-0022  Investigation and resolution      advise of action       reminder Fri 27 Mar    [31mno handler[0m                       Policy 3
  C-2026-0005  Written complaint                 reply                  [33mheld, no date[0m          Chief Executive                  3.3
  C-2026-0012  Written complaint                 reply                  [33mheld, no date[0m          Chief Executive                  3.3

  5 are overdue or without a date besides: plaint overdue
  $ plaint overdue --as-of 2026-03-20 --color never --format csv
  case,kind,stage,promise,subject,due,late,unit,handler,clause,policy,summary
  C-2026-0021,complaint,handling,take-action,a2,2026-03-13,7,days,area-manager/client-services,"Management 4, Management 6, Responsibilities 1",wwms@2017-07,Papers of one family were posted to another
  C-2026-0004,complaint,formal,reply,,2026-03-16,4,working days,chief-executive,3.3,imago@2023-04-20,"A form was sent to the wrong address, twice"
  C-2026-0018,complaint,stage-2,response,,2026-03-17,3,working days,chief-executive,"Stage 2, Actions 5",balance@1.0,A support worker spoke about a customer in a shop
  C-2026-0001,complaint,informal,initial-response,,2026-03-19,1,working days,manager,2.3 First steps,imago@2023-04-20,Volunteer did not arrive for two booked visits
  C-2026-0021,complaint,handling,management-review,,,0,,area-manager/client-services,Management 5,wwms@2017-07,Papers of one family were posted to another
  $ plaint overdue --as-of 2026-03-20 --color always --format csv
  case,kind,stage,promise,subject,due,late,unit,handler,clause,policy,summary
  C-2026-0021,complaint,handling,take-action,a2,2026-03-13,7,days,area-manager/client-services,"Management 4, Management 6, Responsibilities 1",wwms@2017-07,Papers of one family were posted to another
  C-2026-0004,complaint,formal,reply,,2026-03-16,4,working days,chief-executive,3.3,imago@2023-04-20,"A form was sent to the wrong address, twice"
  C-2026-0018,complaint,stage-2,response,,2026-03-17,3,working days,chief-executive,"Stage 2, Actions 5",balance@1.0,A support worker spoke about a customer in a shop
  C-2026-0001,complaint,informal,initial-response,,2026-03-19,1,working days,manager,2.3 First steps,imago@2023-04-20,Volunteer did not arrive for two booked visits
  C-2026-0021,complaint,handling,management-review,,,0,,area-manager/client-services,Management 5,wwms@2017-07,Papers of one family were posted to another
  $ cat > cases/2026/C-2026-0001.yaml <<EOF
  > case: C-2026-0001
  > kind: complaint
  > policy: imago@2023-04-20
  > received: 2026-03-02
  > events: [{date: 2026-03-04, event: acknowleged}]
  > EOF
  $ plaint check 2026-0001 --as-of 2026-03-20 --color always
  cases/2026/C-2026-0001.yaml:5:36: [31merror[0m: 'acknowleged' is not an event of this policy [unknown-event]
  events: [{date: 2026-03-04, event: acknowleged}]
                                     ^
  hint: did you mean 'acknowledged'?

  1 error in 1 file
  [1]
  $ plaint check 2026-0001 --as-of 2026-03-20
  cases/2026/C-2026-0001.yaml:5:36: error: 'acknowleged' is not an event of this policy [unknown-event]
  events: [{date: 2026-03-04, event: acknowleged}]
                                     ^
  hint: did you mean 'acknowledged'?

  1 error in 1 file
  [1]
