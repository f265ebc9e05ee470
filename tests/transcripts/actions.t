What was agreed to be done, and what was introduced so that it does not happen again.

  $ add policies
  $ cat > plaint.yaml <<EOF
  > organisation: Imago
  > policy: imago
  > git: none
  > meetings: {trustees: [2026-03-25, 2026-05-20]}
  > staff:
  >   asha: {name: Asha Example, email: asha@example.org, roles: [quality-manager]}
  >   cleo: {name: Cleo Example, email: cleo@example.org, roles: [chief-executive]}
  >   dara: {name: Dara Example, email: dara@example.org, roles: [chair, trustees]}
  > EOF
  $ cat > cases/2026/C-2026-0001.yaml <<EOF
  > case: C-2026-0001
  > kind: complaint
  > policy: imago@2023-04-20
  > received: 2026-03-02
  > complainant: service-user
  > points:
  >   p1: First missed visit
  >   p2: Nobody rang back
  > events:
  >   - {date: 2026-03-02, event: acknowledged}
  >   - {date: 2026-03-09, event: interim-sent}
  > EOF
  $ plaint actions
  No action or measure is open
  $ plaint actions 1 agree --what "Ring before every visit" --owner cleo --due 2026-03-13 --date 2026-03-03
  C-2026-0001: action-agreed a1 recorded for Tuesday 3 March 2026

  Next: plaint record C-2026-0001 quality-manager-told
  $ plaint actions 1 agree --what "Train the coordinators" --owner cleo --due friday
  plaint: --due 'friday' may be Fri 13 March 2026 or Fri 27 March 2026
  hint: write the date: 2026-03-27
  [2]
  $ plaint actions 1 agree --what "Train the coordinators" --owner cleo --due 2026-05-29
  C-2026-0001: action-agreed a2 recorded for Friday 20 March 2026

  Next: plaint record C-2026-0001 quality-manager-told
  $ plaint actions 1 agree --what "Train the coordinators" --owner cleo --due 2026-05-29
  plaint: C-2026-0001: exactly this 'action-agreed' of Fri 20 March 2026 is recorded already
  hint: if it did happen twice that day: --again
  [1]
  $ plaint actions
  2 actions open on Friday 20 March 2026, 1 late

  C-2026-0001  a1   Ring before every visit   cleo   7 days late, due Fri 13 Mar
  C-2026-0001  a2   Train the coordinators    cleo   due Fri 29 May
  $ plaint actions 1 done a1 --date yesterday
  C-2026-0001: action-done a1 recorded for Thursday 19 March 2026

  Next: plaint record C-2026-0001 quality-manager-told
  $ plaint actions 1 done a3
  plaint: C-2026-0001: 'action-done' is not recorded, for it is probably a slip
    'action-done': there is no action 'a3' before it
  hint: did you mean 'a1'?
  hint: if it is meant so: --override "REASON"
  [1]
  $ plaint actions 1 checked a1
  plaint: 'action-checked' must also say
    --worked   worked or did-not-work
  hint: at a terminal plaint asks for what is missing
  [2]
  $ plaint actions 1 checked a1 --worked worked
  C-2026-0001: action-checked a1 recorded for Friday 20 March 2026

  Next: plaint record C-2026-0001 quality-manager-told
  $ plaint actions 1 measure --what "A list of visits by the telephone" --by asha --date 2026-03-10
  C-2026-0001: measure-introduced m1 recorded for Tuesday 10 March 2026
    now owed  review measures m1, due Thu 10 Sep   4.3

  Next: plaint record C-2026-0001 quality-manager-told
  $ plaint actions 1 reviewed m1 --date 2026-03-18
  plaint: C-2026-0001: 'measure-reviewed' is not recorded, for it is not as the policy says
    it does not say by whom; it is for the Quality Manager (clause 4.3)
  hint: say who did it: --by asha
  hint: if it did happen so, record it as a breach with its reason: --override "REASON"
  [1]
  $ plaint actions 1 reviewed m1 --date 2026-03-18 --by asha
  C-2026-0001: measure-reviewed m1 recorded for Wednesday 18 March 2026
    kept      review measures m1 (due Thu 10 Sep)   4.3
    now owed  review measures m1, due Fri 18 Sep    4.3

  Next: plaint record C-2026-0001 quality-manager-told
  $ plaint actions 1
  C-2026-0001: 2 actions, 1 measure on Friday 20 March 2026

  a1  Ring before every visit             cleo   done, checked Fri 20 Mar: worked
  m1  A list of visits by the telephone   -      review due Fri 18 Sep (reviewed Wed 18 Mar)
  a2  Train the coordinators              cleo   due Fri 29 May
  $ plaint actions --as-of 2026-12-01
  1 action, 1 measure open on Tuesday 1 December 2026, 2 late

  C-2026-0001  a2   Train the coordinators              cleo   186 days late, due Fri 29 May
  C-2026-0001  m1   A list of visits by the telephone   -      74 days late, review due Fri 18 Sep (reviewed Wed 18 Mar)
  $ plaint actions 1 retired m1 --by asha
  C-2026-0001: measure-retired m1 recorded for Friday 20 March 2026
    no longer owed  review measures m1 (due Fri 18 Sep)   4.3

  Next: plaint record C-2026-0001 quality-manager-told
  $ plaint actions 1 --format csv
  case,type,id,what,owner,agreed,due,done,checked,worked,reviewed,next_review,retired,open,late,unit
  C-2026-0001,action,a1,Ring before every visit,cleo,2026-03-03,2026-03-13,2026-03-19,2026-03-20,worked,,,,no,0,
  C-2026-0001,measure,m1,A list of visits by the telephone,,2026-03-10,,,,,2026-03-18,,2026-03-20,no,0,
  C-2026-0001,action,a2,Train the coordinators,cleo,2026-03-20,2026-05-29,,,,,,,yes,0,
  $ plaint actions --format json
  {
    "as_of": "2026-03-20",
    "complete": true,
    "actions": [
      {
        "case": "C-2026-0001",
        "type": "action",
        "id": "a2",
        "what": "Train the coordinators",
        "owner": "cleo",
        "agreed": "2026-03-20",
        "due": "2026-05-29",
        "done": null,
        "checked": null,
        "worked": null,
        "reviewed": null,
        "next_review": null,
        "retired": null,
        "open": true,
        "late": 0,
        "unit": null
      }
    ],
    "unreadable": []
  }
  $ plaint actions 1 finished a2
  plaint: 'finished' is nothing that is done with an action or a measure
  hint: it can be agree, done, checked, measure, reviewed or retired
  [2]
  $ plaint actions 1 --owner cleo
  plaint: '--owner' is not an option of the list
  hint: say what was done: plaint actions CASE agree|done|checked|measure|reviewed|retired
  [2]
  $ plaint actions 1 done a2 --format csv
  plaint: --format csv is for the list
  hint: it can be text or json
  [2]
  $ cat cases/2026/C-2026-0001.yaml
  case: C-2026-0001
  kind: complaint
  policy: imago@2023-04-20
  received: 2026-03-02
  complainant: service-user
  points:
    p1: First missed visit
    p2: Nobody rang back
  events:
    - {date: 2026-03-02, event: acknowledged}
    - {date: 2026-03-09, event: interim-sent}
    - date: 2026-03-03
      event: action-agreed
      action: a1
      what: Ring before every visit
      owner: cleo
      due: 2026-03-13
    - date: 2026-03-20
      event: action-agreed
      action: a2
      what: Train the coordinators
      owner: cleo
      due: 2026-05-29
    - date: 2026-03-19
      event: action-done
      action: a1
    - date: 2026-03-20
      event: action-checked
      action: a1
      worked: worked
    - date: 2026-03-10
      event: measure-introduced
      by: asha
      measure: m1
      what: A list of visits by the telephone
    - date: 2026-03-18
      event: measure-reviewed
      by: asha
      measure: m1
    - date: 2026-03-20
      event: measure-retired
      by: asha
      measure: m1
