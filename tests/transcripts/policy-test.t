Every policy has its scenarios, and the engine agrees with all of them.

  $ use-repository
  $ cat > plaint.yaml <<EOF
  > organisation: Example Trust
  > policy: imago
  > EOF
  $ plaint policy test
  balance@1.0              44 scenarios, all as expected
  childrens-links@2024-11  25 scenarios, all as expected
  data-protection@2026-06  5 scenarios, all as expected
  ima@4.0                  48 scenarios, all as expected
  imago@2023-04-20         53 scenarios, all as expected
  wwms@2017-07             38 scenarios, all as expected

  213 scenarios: all as expected

So it does with policies that nobody had in mind when the language was made.

  $ add tests/policies
  $ cd tests/policies
  $ plaint policy test care-regs.scenarios.yaml early-years.scenarios.yaml hospice.scenarios.yaml quick-resolution.scenarios.yaml school-panel.scenarios.yaml scottish-model.scenarios.yaml statutory-scheme.scenarios.yaml two-stage-code.scenarios.yaml
  care-regs@2009            16 scenarios, all as expected
  early-years@2025          2 scenarios, all as expected
  hospice@3                 34 scenarios, all as expected
  quick-resolution@2026-01  11 scenarios, all as expected
  school-panel@2025-09      15 scenarios, all as expected
  scottish-model@2021-04    7 scenarios, all as expected
  statutory-scheme@2009     14 scenarios, all as expected
  two-stage-code@2024-04    24 scenarios, all as expected

  123 scenarios: all as expected

What differs is told at its place, with what the engine says instead.

  $ use tests/diagnostics/common
  $ cat > policies/small.yaml <<EOF
  > policy: small
  > version: "1"
  > in-force: 2026-01-01
  > roles: {manager: Manager}
  > kinds:
  >   complaint:
  >     stages:
  >       open:
  >         handler: manager
  >         promises:
  >           reply: {within: 10 working days, met-by: responded, clause: "3"}
  > EOF
  $ cat > policies/small.scenarios.yaml <<EOF
  > policy: small@1
  > scenarios:
  >   late:
  >     case: {kind: complaint, received: 2026-03-02}
  >     events: []
  >     expect:
  >       - {as-of: 2026-03-20, stage: open, promises: {reply: {state: overdue, due: 2026-03-17, late: 3}}}
  > EOF
  $ plaint policy test small
  plaint: there are no scenarios for 'small'
  hint: write them in policies/small.scenarios.yaml: see plaint-policy(5)
  [2]
  $ plaint policy test smal
  plaint: there are no scenarios for 'smal'
  hint: write them in policies/smal.scenarios.yaml: see plaint-policy(5)
  [2]
  $ plaint policy test --format json small
  plaint: there are no scenarios for 'small'
  hint: write them in policies/small.scenarios.yaml: see plaint-policy(5)
  [2]
