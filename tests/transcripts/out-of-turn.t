What speaks of something whose turn has not come, or is over, is probably a slip: it is told before it is written.

  $ add policies
  $ cat > plaint.yaml <<EOF
  > organisation: Imago
  > policy: imago
  > git: none
  > meetings: {trustees: [2026-03-25, 2026-05-20]}
  > staff:
  >   asha: {name: Asha Example, email: asha@example.org, roles: [quality-manager]}
  >   cleo: {name: Cleo Example, email: cleo@example.org, roles: [chief-executive]}
  > EOF
  $ cat > cases/2026/C-2026-0001.yaml <<EOF
  > case: C-2026-0001
  > kind: complaint
  > policy: imago@2023-04-20
  > received: 2026-03-02
  > points: {p1: Nobody rang back}
  > events:
  >   - {date: 2026-03-02, event: acknowledged}
  >   - {date: 2026-03-09, event: interim-sent}
  >   - {date: 2026-03-09, event: quality-manager-told}
  >   - {date: 2026-03-10, event: measure-introduced, measure: m1, what: A list of visits}
  > EOF

An action that did not work may be done again, one that is done may not:

  $ plaint record 1 action-agreed --date 2026-03-16 --what "Ring before every visit" --owner cleo --due 2026-04-10
  C-2026-0001: action-agreed a1 recorded for Monday 16 March 2026

  Next: plaint record C-2026-0001 measure-reviewed --measure m1
  $ plaint record 1 action-checked --action a1 --worked worked
  plaint: C-2026-0001: 'action-checked' is not recorded, for it is probably a slip
    'action-checked': action 'a1' is not done yet
  hint: record action-done first
  hint: if it is meant so: --override "REASON"
  [1]
  $ plaint record 1 action-done --action a1 --date 2026-03-19
  C-2026-0001: action-done a1 recorded for Thursday 19 March 2026

  Next: plaint record C-2026-0001 measure-reviewed --measure m1
  $ plaint record 1 action-done --action a1
  plaint: C-2026-0001: 'action-done' is not recorded, for it is probably a slip
    'action-done': action 'a1' was done already on Thu 19 March 2026
  hint: plaint show tells what was recorded before it
  hint: if it is meant so: --override "REASON"
  [1]
  $ plaint record 1 action-checked --action a1 --worked did-not-work
  C-2026-0001: action-checked a1 recorded for Friday 20 March 2026

  Next: plaint record C-2026-0001 measure-reviewed --measure m1
  $ plaint record 1 action-done --action a1
  C-2026-0001: action-done a1 recorded for Friday 20 March 2026

  Next: plaint record C-2026-0001 measure-reviewed --measure m1

A measure that was retired is not reviewed, unless somebody means it; then it is no mistake:

  $ plaint record 1 measure-retired --measure m1 --date 2026-03-19
  C-2026-0001: measure-retired m1 recorded for Thursday 19 March 2026
    no longer owed  review measures m1 (due Thu 10 Sep)   4.3

  Next: plaint record C-2026-0001 cause-found
  $ plaint record 1 measure-retired --measure m1
  plaint: C-2026-0001: 'measure-retired' is not recorded, for it is probably a slip
    'measure-retired': measure 'm1' was retired already on Thu 19 March 2026
  hint: plaint show tells what was recorded before it
  hint: if it is meant so: --override "REASON"
  [1]
  $ plaint record 1 measure-reviewed --measure m1
  plaint: C-2026-0001: 'measure-reviewed' is not recorded, for it is probably a slip
    'measure-reviewed': measure 'm1' was retired on Thu 19 March 2026
  hint: plaint show tells what was recorded before it
  hint: if it is meant so: --override "REASON"
  [1]
  $ plaint record 1 measure-reviewed --measure m1 --override "It was looked at once more"
  C-2026-0001: measure-reviewed m1 recorded for Friday 20 March 2026

  Next: plaint record C-2026-0001 cause-found
  $ plaint check
  No mistakes in 14 files

  $ plaint record 1 restriction-lifted
  plaint: C-2026-0001: 'restriction-lifted' is not recorded, for it is probably a slip
    'restriction-lifted': there is no restriction before it
  hint: record restricted first
  hint: if it is meant so: --override "REASON"
  [1]
  $ plaint record 1 found --point p9 --outcome upheld
  plaint: C-2026-0001: 'found' is not recorded, for it is probably a slip
    'found': there is no point 'p9' before it
  hint: did you mean 'p1'?
  hint: if it is meant so: --override "REASON"
  [1]
