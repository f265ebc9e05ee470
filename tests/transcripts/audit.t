What the history shows of changes to the past. A case, recorded day by day.

  $ on-disk
  $ today 2026-03-02
  $ use tests/diagnostics/common
  $ git init -q
  $ cat > cases/2026/C-2026-0001.yaml <<EOF
  > case: C-2026-0001
  > kind: complaint
  > policy: example@1
  > received: 2026-03-02
  > summary: The van did not come
  > events:
  > EOF
  $ git add .
  $ git commit -q -m "Begin"
  $ today 2026-03-06
  $ echo "  - {date: 2026-03-06, event: acknowledged, via: letter}" >> cases/2026/C-2026-0001.yaml
  $ git commit -q -a -m "C-2026-0001: acknowledged"
  $ plaint audit
  Nothing was found that is not explained, in 1 case, 1 event and 2 commits

  Days are those that the computers gave which made the commits. What was taken
  out of the history before it came here shows only against a seal: plaint audit
  --seal.

The letter went a day late. Somebody mends the file.

  $ today 2026-03-20
  $ cat > cases/2026/C-2026-0001.yaml <<EOF
  > # the van
  > case: C-2026-0001
  > kind: complaint
  > policy: example@1
  > received: 2026-03-02
  > summary: The van did not come
  > events:
  >   - date: 2026-03-05
  >     event: acknowledged
  >     via: letter
  > EOF
  $ git commit -q -a -m "C-2026-0001: tidied"
  $ plaint audit
  2 findings, in 1 case, 1 event and 3 commits

  C-2026-0001
    The event 'acknowledged' of 2026-03-06 was changed
      date: was 2026-03-06, is 2026-03-05
      Asha Example, Fri 20 March 2026, commit ea552a68ce
      No reason was given.
    The promise 'acknowledgement' fell due on 2026-03-05 and was not kept in time,
    until 'acknowledged', dated 2026-03-05, was recorded on 2026-03-20
      since then it counts as: met
      Asha Example, Fri 20 March 2026, commit ea552a68ce
      No reason was given.

  Days are those that the computers gave which made the commits. What was taken
  out of the history before it came here shows only against a seal: plaint audit
  --seal.
  [1]

With a reason it is told apart.

  $ git commit -q --amend -m "C-2026-0001: corrected" -m "The letter left on the 5th: the post book has it."
  $ plaint audit 1
  Nothing was found that is not explained, in 1 case, 1 event and 3 commits

  Explained: a reason was given, or nothing was lost

  C-2026-0001
    The event 'acknowledged' of 2026-03-06 was changed
      date: was 2026-03-06, is 2026-03-05
      Asha Example, Fri 20 March 2026, commit be4b441f2e
      Reason: The letter left on the 5th: the post book has it.
    The promise 'acknowledgement' fell due on 2026-03-05 and was not kept in time,
    until 'acknowledged', dated 2026-03-05, was recorded on 2026-03-20
      since then it counts as: met
      Asha Example, Fri 20 March 2026, commit be4b441f2e
      Reason: The letter left on the 5th: the post book has it.

  Days are those that the computers gave which made the commits. What was taken
  out of the history before it came here shows only against a seal: plaint audit
  --seal.
  $ plaint audit 1 --since 2026-03-21
  Nothing was found that is not explained, in 1 case, 1 event and 3 commits, told since 2026-03-21

  Days are those that the computers gave which made the commits. What was taken
  out of the history before it came here shows only against a seal: plaint audit
  --seal.
  $ plaint audit 1 --format json
  {
    "as_of": "2026-03-20",
    "since": null,
    "cases": 1,
    "events": 1,
    "commits": 3,
    "findings": [],
    "explained": [
      {
        "code": "event-changed",
        "about": "C-2026-0001",
        "day": "2026-03-20",
        "who": "Asha Example",
        "commit": "be4b441f2e5646a8d726e147db198bdf4011dbf8",
        "what": "The event 'acknowledged' of 2026-03-06 was changed",
        "details": [
          "date: was 2026-03-06, is 2026-03-05"
        ],
        "reason": "The letter left on the 5th: the post book has it."
      },
      {
        "code": "back-dated",
        "about": "C-2026-0001",
        "day": "2026-03-20",
        "who": "Asha Example",
        "commit": "be4b441f2e5646a8d726e147db198bdf4011dbf8",
        "what": "The promise 'acknowledgement' fell due on 2026-03-05 and was not kept in time, until 'acknowledged', dated 2026-03-05, was recorded on 2026-03-20",
        "details": [
          "since then it counts as: met"
        ],
        "reason": "The letter left on the 5th: the post book has it."
      }
    ]
  }

What lies on the disk and was not committed is compared without git.

  $ echo "  - {date: 2026-03-19, event: responded}" >> cases/2026/C-2026-0001.yaml
  $ rm policies/example.yaml
  $ echo "case: C-2026-0003" > cases/2026/C-2026-0003.yaml
  $ plaint audit --since 2026-03-21
  3 findings, in 1 case, 1 event and 3 commits, told since 2026-03-21

  policies/example.yaml
    policies/example.yaml is gone from the disk, and that was not committed

  C-2026-0001
    cases/2026/C-2026-0001.yaml was changed and not committed: nobody can tell who
    did it, or when
      1 event on the disk that the last commit does not have

  C-2026-0003
    cases/2026/C-2026-0003.yaml was never committed: git knows nothing of it

  Days are those that the computers gave which made the commits. What was taken
  out of the history before it came here shows only against a seal: plaint audit
  --seal.
  [1]
