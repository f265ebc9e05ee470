A code over all that is recorded, for the minutes, and what it proves later.

  $ on-disk
  $ today 2026-03-02
  $ cat > plaint.yaml <<EOF
  > organisation: Example Trust (fictional)
  > EOF
  $ cat > cases/2026/C-2026-0001.yaml <<EOF
  > case: C-2026-0001
  > kind: complaint
  > policy: example@1
  > received: 2026-03-02
  > summary: The van did not come
  > events:
  > EOF
  $ plaint audit --seal
  plaint: this folder is not under git
  hint: plaint init puts it there; or write 'git: none' in plaint.yaml, and nothing is committed
  [3]
  $ git init -q
  $ plaint audit --seal
  plaint: nothing was committed here yet, so there is nothing to seal
  [1]
  $ git add .
  $ git commit -q -m "Begin"
  $ today 2026-03-05
  $ echo "  - {date: 2026-03-05, event: acknowledged, via: letter}" >> cases/2026/C-2026-0001.yaml
  $ plaint audit --seal
  Seal of Thursday 5 March 2026
  1 case, 0 events and 1 other file, as commit a7e6fb57be of Mon 2 March 2026 has them

    8G9W1-SBD7H-6AWBM-G2FSV-N6NFD

  For the minutes. Later, plaint audit --check-seal 8G9W1-SBD7H-6AWBM-G2FSV-N6NFD
  proves that nothing of it was changed or dropped.
  plaint: what is not committed is not sealed: C-2026-0001
  hint: commit it, and seal again
  [1]
  $ git commit -q -a -m "C-2026-0001: acknowledged"
  $ plaint audit --seal
  Seal of Thursday 5 March 2026
  1 case, 1 event and 1 other file, as commit 2a58fba85c of Thu 5 March 2026 has them

    6BQ8P-TWS42-EYRPS-2V6SN-WBZ66

  For the minutes. Later, plaint audit --check-seal 6BQ8P-TWS42-EYRPS-2V6SN-WBZ66
  proves that nothing of it was changed or dropped.
  $ plaint audit --seal --format json
  {
    "code": "6BQ8P-TWS42-EYRPS-2V6SN-WBZ66",
    "day": "2026-03-05",
    "commit": "2a58fba85cdee1d179aba3e2bd1b03cb6afb09b2",
    "committed": "2026-03-05",
    "cases": 1,
    "events": 1,
    "files": 1,
    "not_committed": []
  }

What is recorded afterwards, a correction with its reason, and an erasure do not break it.

  $ today 2026-03-20
  $ echo "  - {date: 2026-03-16, event: responded}" >> cases/2026/C-2026-0001.yaml
  $ git commit -q -a -m "C-2026-0001: responded"
  $ plaint audit --check-seal C0DE0
  plaint: 'C0DE0' is not the code of a seal
  hint: a code has five groups of five letters and digits, as plaint audit --seal printed it
  [2]

The code of the minutes, as people type it.

  $ plaint audit --check-seal "6bq8p tws42 eyrps 2v6sn wbz66"
  All that was sealed stands as it was.

  The seal 6BQ8P-TWS42-EYRPS-2V6SN-WBZ66
  is that of 1 case, 1 event and 1 other file,
  as commit 2a58fba85c of Thu 5 March 2026 has them.

  Events as they were sealed:             1 of 1
  Cases that say all that they said:      1 of 1
  Other files that mean what they meant:  1 of 1
  Recorded since:                         1 event

  Proven is that the cases, the diary, the policies and plaint.yaml were then, to
  the letter, what commit 2a58fba85c has; no other content gives this code. What
  stands today was compared with that event by event; comments and layout do not
  count.
  Not proven is that what was sealed is true; nor on which day the code was made,
  which the minutes say; nor anything about people/, which is never sealed, or
  about what was recorded after the seal.

A letter that is wrong.

  $ plaint audit --check-seal 6BQ8P-TWS42-EYRPS-2V6SN-WBZ6A
  plaint: '6BQ8P-TWS42-EYRPS-2V6SN-WBZ6A' is not quite the code of a seal: a letter of it is wrong
  hint: compare it with the minutes, letter by letter
  [2]

Another date, and a reason for it.

  $ sh -c "sed -i s/2026-03-05/2026-03-04/ cases/2026/C-2026-0001.yaml"
  $ git commit -q -a -m "C-2026-0001: corrected" -m "The post book has the 4th."
  $ plaint audit --check-seal 6BQ8P-TWS42-EYRPS-2V6SN-WBZ66
  All that was sealed stands, or was corrected with a reason.

  The seal 6BQ8P-TWS42-EYRPS-2V6SN-WBZ66
  is that of 1 case, 1 event and 1 other file,
  as commit 2a58fba85c of Thu 5 March 2026 has them.

  Events as they were sealed:             0 of 1
  Cases that say all that they said:      0 of 1
  Other files that mean what they meant:  1 of 1
  Recorded since:                         1 event

  Corrected since, with a reason
    C-2026-0001
      'acknowledged' of 2026-03-05: 'date' was 2026-03-05, is 2026-03-04
      Asha Example, Fri 20 March 2026, commit 39fefaea80: The post book has the
      4th.

  Proven is that the cases, the diary, the policies and plaint.yaml were then, to
  the letter, what commit 2a58fba85c has; no other content gives this code. What
  stands today was compared with that event by event; comments and layout do not
  count.
  Not proven is that what was sealed is true; nor on which day the code was made,
  which the minutes say; nor anything about people/, which is never sealed, or
  about what was recorded after the seal.

The same, without one; and the history rewritten, so that the sealed state is in the reflog alone.

  $ git commit -q --amend -m "C-2026-0001: update"
  $ plaint audit --check-seal 6BQ8P-TWS42-EYRPS-2V6SN-WBZ66 --format json
  {
    "code": "6BQ8P-TWS42-EYRPS-2V6SN-WBZ66",
    "found": true,
    "in_history": true,
    "proven": false,
    "commit": "2a58fba85cdee1d179aba3e2bd1b03cb6afb09b2",
    "committed": "2026-03-05",
    "sealed": {
      "cases": 1,
      "events": 1,
      "files": 1
    },
    "kept": {
      "cases": 0,
      "events": 0,
      "files": 1
    },
    "events_since": 1,
    "changes": [
      {
        "about": "C-2026-0001",
        "explained": false,
        "lost": [
          "'acknowledged' of 2026-03-05: 'date' was 2026-03-05, is 2026-03-04"
        ],
        "by": [
          {
            "commit": "58223655a579ce3718244334f86ad1da6a5eab82",
            "who": "Asha Example",
            "day": "2026-03-20",
            "reason": null
          }
        ]
      }
    ]
  }
  [1]
  $ git reset -q --soft HEAD~3
  $ git commit -q -m "All in one"
  $ plaint audit --check-seal 6BQ8P-TWS42-EYRPS-2V6SN-WBZ66
  Not all that was sealed stands as it was.

  The seal 6BQ8P-TWS42-EYRPS-2V6SN-WBZ66
  is that of 1 case, 1 event and 1 other file,
  as commit 2a58fba85c of Thu 5 March 2026 has them.

  That commit is not in the history of today's files: the history was rewritten
  after the seal.

  Events as they were sealed:             0 of 1
  Cases that say all that they said:      0 of 1
  Other files that mean what they meant:  1 of 1
  Recorded since:                         1 event

  Not as it was sealed, and not explained
    C-2026-0001
      'acknowledged' of 2026-03-05: 'date' was 2026-03-05, is 2026-03-04

  Proven is that the cases, the diary, the policies and plaint.yaml were then, to
  the letter, what commit 2a58fba85c has; no other content gives this code. What
  stands today was compared with that event by event; comments and layout do not
  count.
  Not proven is that what was sealed is true; nor on which day the code was made,
  which the minutes say; nor anything about people/, which is never sealed, or
  about what was recorded after the seal.
  [1]
  $ plaint audit --check-seal 00000-00000-00000-00000-00000
  No state of these files gives the code 00000-00000-00000-00000-00000.

  Either the history was rewritten after the seal was made, so that something that
  was sealed is not here as it was; or this clone is not whole, or not of the
  workspace that was sealed; or the code in the minutes is another. A clone or
  backup from the time of the seal tells which: the code can be checked there.
  [1]
