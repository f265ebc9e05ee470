A letter is written from a case, a template, and what the policy says that it must contain.

  $ add policies
  $ cat > plaint.yaml <<END
  > organisation: Imago
  > policy: imago
  > git: none
  > meetings: {trustees: [2026-03-25, 2026-05-20]}
  > staff:
  >   cleo: {name: Cleo Example, email: cleo@example.org, roles: [chief-executive]}
  > END
  $ cat > cases/2026/C-2026-0004.yaml <<END
  > case: C-2026-0004
  > kind: complaint
  > policy: imago@2023-04-20
  > received: 2026-03-02
  > starts-at: formal
  > complainant: service-user
  > service: adults
  > aware: 2026-02-24
  > summary: A form was sent to the wrong address, twice
  > points:
  >   p1: The form went to an old address
  > events:
  >   - {date: 2026-03-03, event: quality-manager-told}
  > END
  $ cat > templates/letters/acknowledgement.mustache <<END
  > {{! title: Acknowledgement }}
  > {{! for: acknowledged }}
  > {{organisation}}
  > {{recipient.name}}
  > {{#recipient.address}}
  > {{.}}
  > {{/recipient.address}}
  > 
  > {{date}}
  > 
  > {{recipient.greeting}}
  > 
  > We have your {{case.kind}} of {{case.received}}, and take it seriously. {{#case.handler}}It is with: {{case.handler}}.{{/case.handler}}
  > {{#deadlines}}
  > - {{title}}: {{#due}}by {{due}}{{/due}}{{^due}}as soon as we can{{/due}}
  > {{/deadlines}}
  > 
  > {{sender.name}}
  > {{sender.role}}
  > END
  $ cat > templates/letters/response.mustache <<END
  > {{! title: Response }}
  > {{! for: responded }}
  > {{recipient.greeting}}
  > 
  > {{#upheld}}You were right to complain.{{/upheld}}{{#not-upheld}}We do not uphold your {{case.kind}}.{{/not-upheld}}
  > {{#points}}
  > - {{text}}: {{finding}}. {{reason}}
  > {{/points}}
  > {{#say}}
  > 
  > {{title}}
  > {{text}}
  > {{/say}}
  > 
  > {{#next}}
  > You can take this further: {{title}}. {{how}}
  > {{/next}}
  > {{#bodies}}
  > You can go to: {{title}}{{#until}}, until {{until}}{{/until}}.
  > {{/bodies}}
  > END
  $ today 2026-03-04

The letters that the next step needs, the most urgent first. Nothing is asked where nobody can answer.

  $ plaint letter 4
  C-2026-0004  Written complaint

    acknowledgement  Acknowledgement   acknowledged   keeps acknowledgement, due Thu 5 Mar
    response         Response          responded      keeps reply, due Mon 16 Mar

  Next: plaint letter C-2026-0004 acknowledgement
  $ plaint letter --list
  acknowledgement  Acknowledgement   acknowledged
  response         Response          responded

What is missing is told with what supplies it, and never left blank.

  $ plaint letter 4 ack
  plaint: the name of the complainant is missing
  hint: plaint edit C-2026-0004 --person adds it
  plaint: who signs is missing
  hint: --by STAFF, with somebody of plaint.yaml; or set PLAINT_BY
  [1]
  $ cat > people/C-2026-0004.yaml <<END
  > name: Zoe {{organisation}} Sample
  > address: |-
  >   1 Sample Street
  >   Sampleton
  > END
  $ plaint letter 4 ack
  plaint: who signs is missing
  hint: --by STAFF, with somebody of plaint.yaml; or set PLAINT_BY
  [1]
  $ plaint letter 4 ack --by cloe
  plaint: 'cloe' is nobody in plaint.yaml and no role of this policy
  hint: did you mean 'cleo'?
  [2]
  $ plaint letter 4 ack --by cleo
  Imago
  Zoe {{organisation}} Sample
  1 Sample Street
  Sampleton

  4 March 2026

  Dear Zoe {{organisation}} Sample

  We have your complaint of 2 March 2026, and take it seriously. It is
  with: Chief Executive.
  - Our response: by 16 March 2026

  Cleo Example
  Chief Executive

The same case, policy, template and day give the same letter. A dry look has changed nothing.

  $ plaint letter 4 acknowledged --by cleo --as-of 2026-03-04 > one.txt
  $ plaint letter 4 acknowledged --by cleo --as-of 2026-03-12 --date 2026-03-04 > two.txt
  $ cat two.txt
  Imago
  Zoe {{organisation}} Sample
  1 Sample Street
  Sampleton

  4 March 2026

  Dear Zoe {{organisation}} Sample

  We have your complaint of 2 March 2026, and take it seriously. It is
  with: Chief Executive.
  - Our response: by 16 March 2026

  Cleo Example
  Chief Executive

The reply needs an outcome, a finding on each point, and what clause 3.3 wants in it.

  $ today 2026-03-16
  $ plaint letter 4 resp --by cleo
  plaint: 'responded' must also say
    --outcome   upheld, partly-upheld or not-upheld
  hint: at a terminal plaint asks for what is missing
  [2]
  $ plaint letter 4 resp --by cleo --outcome upheld
  plaint: this letter must also say
    --action TEXT   How the problem will be dealt with (3.3)
  hint: TEXT may be @FILE, or - for standard input; at a terminal plaint asks for what is missing
  [2]
  $ plaint letter 4 resp --by cleo --outcome upheld --action "We have corrected the address."
  templates/letters/response.mustache:7:13: error: the finding on point p1 is missing [missing-value]
  - {{text}}: {{finding}}. {{reason}}
              ^~~~~~~~~~~
  hint: plaint record C-2026-0004 found --point p1 --outcome upheld (partly-upheld, not-upheld)
  [1]
  $ plaint record 4 found --point p1 --outcome upheld
  C-2026-0004: found p1 recorded for Monday 16 March 2026

  Next: plaint record C-2026-0004 acknowledged
  $ plaint letter 4 resp --by cleo --outcome upheld --action "We have corrected the address." --next-step "You may write to the Chair."
  Dear Zoe {{organisation}} Sample

  You were right to complain.
  - The form went to an old address: upheld.

  How the problem will be dealt with
  We have corrected the address.

  If you are not satisfied
  You may write to the Chair.

  You can take this further: Chair and Trustees' Meeting. Write to the
  Chair of the Board of Trustees.
  You can go to: Local Government and Social Care Ombudsman, until
  24 February 2027.
  You can go to: Local Authority.

At a terminal it is asked for.

  $ at-terminal plaint letter 4 resp --by cleo <<END
  > upheld
  > We have corrected the address.
  > END
  Outcome
    1  upheld
    2  partly-upheld
    3  not-upheld
  which: upheld
  How the problem will be dealt with (@FILE takes it from a file): We have corrected the address.
  Dear Zoe {{organisation}} Sample

  You were right to complain.
  - The form went to an old address: upheld.

  How the problem will be dealt with
  We have corrected the address.

  If you are not satisfied
  If after we have responded you are not satisfied, please write to the
  Chair of the Board of Trustees, who will report the matter to the next
  Trustees' Meeting, which will decide any further steps to resolve the
  situation.

  You can take this further: Chair and Trustees' Meeting. Write to the
  Chair of the Board of Trustees.
  You can go to: Local Government and Social Care Ombudsman, until
  24 February 2027.
  You can go to: Local Authority.
  $ at-terminal plaint letter 4 --by cleo <<END
  > 
  > not-upheld
  > Nothing
  > END
  Which letter (the first is the most urgent)
    1  acknowledgement   Acknowledgement: keeps acknowledgement, 7 working days late
    2  response          Response: keeps reply, due Mon 16 Mar
  which [acknowledgement]: 
  Imago
  Zoe {{organisation}} Sample
  1 Sample Street
  Sampleton

  16 March 2026

  Dear Zoe {{organisation}} Sample

  We have your complaint of 2 March 2026, and take it seriously. It is
  with: Chief Executive.
  - Our response: by 16 March 2026

  Cleo Example
  Chief Executive
  $ at-terminal plaint letter 4 <<END
  > 1
  > cleo
  > END
  Which letter (the first is the most urgent)
    1  acknowledgement   Acknowledgement: keeps acknowledgement, 7 working days late
    2  response          Response: keeps reply, due Mon 16 Mar
  which [acknowledgement]: 1
  Who signs
    1  cleo   Cleo Example
  which: cleo
  Imago
  Zoe {{organisation}} Sample
  1 Sample Street
  Sampleton

  16 March 2026

  Dear Zoe {{organisation}} Sample

  We have your complaint of 2 March 2026, and take it seriously. It is
  with: Chief Executive.
  - Our response: by 16 March 2026

  Cleo Example
  Chief Executive

Mistakes in what is typed.

  $ plaint letter 4 acknowledgment
  plaint: 'acknowledgment' is neither a letter nor an event with one
  hint: did you mean 'acknowledgement'?
  [2]
  $ plaint letter 4 thank-you
  plaint: 'thank-you' is neither a letter nor an event with one
  hint: plaint letter --list shows the letters
  [2]
  $ plaint letter 4 closed
  plaint: no template goes with 'closed'
  hint: plaint letter --list shows with what each goes
  [2]
  $ plaint letter 4 resp --outcom upheld
  plaint: '--outcom' is no part of 'responded' or its letter
  hint: did you mean '--outcome'?
  [2]
  $ plaint letter 4 resp --outcome upheld --actoin Done
  plaint: '--actoin' is no part of 'responded' or its letter
  hint: did you mean '--action'?
  [2]
  $ plaint letter 4 ack --by cleo --until friday
  plaint: '--until' is no part of 'acknowledged' or its letter
  hint: plaint letter --help lists the options
  [2]
  $ plaint letter
  plaint: say which case: plaint letter CASE
  hint: plaint letter --list shows the letters; plaint letter form and plaint letter leaflet need no case
  [2]
  $ plaint letter organisation
  plaint: letters are written from cases
  hint: plaint letter 7
  [2]
  $ plaint letter 4 resp --date tomorrow
  plaint: --date 'tomorrow' is not a date
  hint: write a date as 2026-03-20, today, yesterday or the name of a weekday
  [2]

An event that the policy does not want now is told, and its letter can be read all the same; one that cannot be has none.

  $ cat > templates/letters/goodbye.mustache <<END
  > {{! for: closed }}
  > {{recipient.greeting}}, we have closed your {{case.kind}}.
  > END
  $ plaint letter 4 goodbye --outcome upheld
  The letter can be read, but its event could not be recorded now:

  plaint: C-2026-0004: 'closed' is not recorded, for it is not as the policy says
    'reply' must come first: record responded (clause 3.3)
    'decide cause' must come first: record cause-found (clause 4.2)
  hint: first plaint record C-2026-0004 responded
  hint: first plaint record C-2026-0004 cause-found
  hint: if it did happen so, record it as a breach with its reason: --override "REASON"

  Dear Zoe {{organisation}} Sample, we have closed your complaint.

Nobody is written to whose name nobody knows.

  $ cat > cases/2026/C-2026-0005.yaml <<END
  > case: C-2026-0005
  > kind: complaint
  > policy: imago@2023-04-20
  > received: 2026-03-02
  > identity: anonymous
  > summary: Somebody was rude
  > END
  $ plaint letter 5 ack --by cleo
  plaint: the name of the complainant is missing
  hint: the case says 'identity: anonymous': once you know who they are, plaint edit C-2026-0005 --person adds it
  [1]

No letter is written from a case or a person that cannot be read.

  $ echo "nam: Zoe" > people/C-2026-0004.yaml
  $ plaint letter 4 ack --by cleo
  people/C-2026-0004.yaml:1:1: error: a key is not one that may stand there [unknown-key]
  hint: did you mean 'name'?

  plaint: people/C-2026-0004.yaml cannot be used as it is, so no letter is written from it
  hint: put it right: plaint edit C-2026-0004 --person
  [1]
  $ echo "  - {date: 2026-03-13, event: acknowleged}" >> cases/2026/C-2026-0004.yaml
  $ rm people/C-2026-0004.yaml
  $ plaint letter 4 ack --by cleo
  1 file has mistakes, so this may not be everything (plaint check says what to do)

  cases/2026/C-2026-0004.yaml:18: 'acknowleged' is not an event of this policy
  plaint: no letter is written while the case has mistakes
  hint: plaint check C-2026-0004 shows them; plaint edit C-2026-0004 puts them right
  [1]
