What happened in a case and when it was recorded, from the case file and git's record of it.

  $ on-disk
  $ add policies
  $ cat > plaint.yaml <<EOF
  > organisation: Imago
  > policy: imago
  > meetings: {trustees: [2026-05-20]}
  > EOF
  $ cat > cases/2026/C-2026-0004.yaml <<EOF
  > case: C-2026-0004
  > kind: complaint
  > policy: imago@2023-04-20
  > received: 2026-03-02
  > starts-at: formal
  > channel: letter
  > summary: A form was sent to the wrong address, twice
  > events:
  >   - date: 2026-03-04
  >     event: acknowledged
  >     by: chief-executive
  >     via: letter
  > EOF

Without git the day of recording is not known.

  $ plaint history 4
  C-2026-0004  complaint
  A form was sent to the wrong address, twice

  Monday 2 March 2026
    Received: complaint, by letter.

  Wednesday 4 March 2026
    Acknowledged, by chief-executive, via letter.

  When each was recorded is not known: this folder is not under git.

  $ today 2026-03-04
  $ git init -q
  $ git add .
  $ git commit -q -m "C-2026-0004: new"
  $ cat >> cases/2026/C-2026-0004.yaml <<EOF
  >   - date: 2026-03-05
  >     event: noted
  >     note: |-
  >       Rang the sorting office: they have had a notice of the change of address since the autumn of 2024, and did not pass it on.
  >       To be asked for in writing.
  > EOF
  $ today 2026-03-20
  $ git commit -q -a -m "Note of 5 March, found in my book"
  $ sh -c "sed -i 's/via: letter/via: email/' cases/2026/*.yaml"
  $ today 2026-03-21
  $ git commit -q -a -m "It was an e-mail, I mixed up two cases"
  $ cat >> cases/2026/C-2026-0004.yaml <<EOF
  >   - {date: 2026-03-23, event: responded, by: chief-executive, via: letter, outcome: upheld}
  > EOF
  $ today 2026-03-24
  $ plaint history 4
  C-2026-0004  complaint
  A form was sent to the wrong address, twice

  Monday 2 March 2026
    Received: complaint, by letter.
      Recorded 2 days later, on Wed 4 March 2026, by Asha Example, by hand.

  Wednesday 4 March 2026
    Acknowledged, by chief-executive, via email.

  Thursday 5 March 2026
    Noted.
      Rang the sorting office: they have had a notice of the change of address
      since the autumn of 2024, and did not pass it on.
      To be asked for in writing.
      Recorded 15 days later, on Fri 20 March 2026, by Asha Example, by hand.

  Saturday 21 March 2026
    The record was changed: 'acknowledged' of Wed 4 March 2026.
      via: was 'letter', is 'email'
      Changed by Asha Example, by hand; reason: It was an e-mail, I mixed up two
      cases.

  Monday 23 March 2026
    Responded, by chief-executive, via letter.
      outcome: upheld
      Not committed yet.
  $ plaint history 4 --format md
  # C-2026-0004: what happened

  A form was sent to the wrong address, twice

  - **Monday 2 March 2026** Received: complaint, by letter.
    - Recorded 2 days later, on Wed 4 March 2026, by Asha Example, by hand.
  - **Wednesday 4 March 2026** Acknowledged, by chief-executive, via email.
  - **Thursday 5 March 2026** Noted.
    - Rang the sorting office: they have had a notice of the change of address since the autumn of 2024, and did not pass it on. To be asked for in writing.
    - Recorded 15 days later, on Fri 20 March 2026, by Asha Example, by hand.
  - **Saturday 21 March 2026** The record was changed: 'acknowledged' of Wed 4 March 2026.
    - via: was 'letter', is 'email'
    - Changed by Asha Example, by hand; reason: It was an e-mail, I mixed up two cases.
  - **Monday 23 March 2026** Responded, by chief-executive, via letter.
    - outcome: upheld
    - Not committed yet.
  $ plaint history 4 --as-of 2026-03-04 --format json > out.json
  $ sh -c "sed -E 's/[0-9a-f]{40}/HASH/' out.json"
  {
    "case": "C-2026-0004",
    "policy": "imago@2023-04-20",
    "as_of": "2026-03-04",
    "complete": true,
    "recording_known": true,
    "entries": [
      {
        "date": "2026-03-02",
        "time": null,
        "what": "happened",
        "event": "received",
        "title": "received",
        "by": [],
        "fields": {},
        "stage": null,
        "recorded": {
          "date": "2026-03-04",
          "days_later": 2,
          "by": "Asha Example",
          "commit": "HASH",
          "by_hand": true
        },
        "committed": true
      },
      {
        "date": "2026-03-04",
        "time": null,
        "what": "happened",
        "event": "acknowledged",
        "title": "acknowledged",
        "by": [
          "chief-executive"
        ],
        "fields": {
          "via": "email"
        },
        "stage": null,
        "recorded": {
          "date": "2026-03-04",
          "days_later": 0,
          "by": "Asha Example",
          "commit": "HASH",
          "by_hand": true
        },
        "committed": true
      }
    ]
  }

The name of a program in the repository's settings is not run.

  $ git config core.fsmonitor "touch ran"
  $ git config log.showSignature true
  $ git config gpg.program "touch ran"
  $ plaint history 4 > out.txt
  $ rm .git/config
  $ ls
  cases
  out.json
  out.txt
  plaint.yaml
  policies

What a policy keeps to some roles is left out here too, and so are its corrections.

  $ cat > cases/2026/C-2026-0001.yaml <<EOF
  > case: C-2026-0001
  > kind: complaint
  > policy: childrens-links@2024-11
  > received: 2026-03-02
  > events:
  >   - {date: 2026-03-04, event: safeguarding-concern-found, safeguarding-concern: raised}
  > EOF
  $ git add cases
  $ git commit -q -m one
  $ sh -c "sed -i 's/-04, event/-03, event/' cases/2026/C-2026-0001.yaml"
  $ plaint history 1
  C-2026-0001  Formal complaint

  Monday 2 March 2026
    Received: Formal complaint.
      Recorded 22 days later, on Tue 24 March 2026, by Asha Example, by hand.
  $ plaint history 1 --viewer safeguarding
  C-2026-0001  Formal complaint

  Monday 2 March 2026
    Received: Formal complaint.
      Recorded 22 days later, on Tue 24 March 2026, by Asha Example, by hand.

  Tuesday 3 March 2026
    Safeguarding concern found.
      safeguarding concern: raised
      Recorded 21 days later, on Tue 24 March 2026, by Asha Example, by hand.

  Tuesday 24 March 2026
    The record was changed: 'safeguarding-concern-found' of Wed 4 March 2026.
      date: was '2026-03-04', is '2026-03-03'
      Not committed yet.
