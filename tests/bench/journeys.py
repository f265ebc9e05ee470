"""The ways of the invented cases, and the words in them. Data for cases.py, and nothing else."""

import datetime

# The ways of a case, whole: the policy, its first day, the head, then "working days after receipt, event, fields".
JOURNEYS = [
    ("imago@2023-04-20", datetime.date(2023, 4, 20), """\
channel: phone
complainant: service-user
service: befriending
categories: [missed-visit, communication]
about: [volunteer]
""", """\
0 acknowledged by: bryn, via: phone
1 quality-manager-told by: bryn
4 responded by: bryn, via: phone, outcome: not-upheld
9 escalated grounds: The visits are still not as agreed
11 acknowledged by: cleo, via: letter
18 interim-sent by: cleo, via: letter
32 updated by: cleo, via: letter
40 responded by: cleo, via: letter, outcome: partly-upheld
42 cause-found by: asha, cause: lapse-or-failing
44 measure-introduced by: esme, measure: m1, what: Visits are confirmed by telephone on the day before
60 measure-retired by: asha, measure: m1
62 closed by: asha, outcome: partly-upheld
"""),
    ("balance@1.0", datetime.date(2022, 2, 1), """\
channel: telephone
complainant: customer
categories: [decision-unfair-or-unclear]
commissioner: local-authority
support-needs: vulnerable
""", """\
1 acknowledged by: bryn, via: letter
1 support-given by: bryn, recipient: the complainant
2 contacted by: bryn, via: telephone, result: not-resolved
5 noted by: bryn
9 responded by: bryn, via: letter, outcome: partly-upheld
18 escalated grounds: The hours were counted over the wrong week
20 noted by: cleo
24 extended by: cleo, promise: stage-2.response, due: +36, reason: The assessment is still awaited, agreed-how: telephone
34 responded by: cleo, via: letter, outcome: upheld
40 lessons-considered by: cleo, lessons: Letters about hours name the week that was counted
42 noted by: cleo
45 closed by: cleo, outcome: upheld
"""),
    ("childrens-links@2024-11", datetime.date(2024, 11, 1), """\
channel: form
complainant: carer
entity: group
points:
  p1: Places were given away before the day that had been announced
  p2: The telephone was not answered in the week of booking
  p3: The reply to an e-mail was curt
""", """\
2 acknowledged by: gwen, via: email
6 assessed by: bryn
9 noted by: bryn
17 found by: bryn, point: p1, outcome: upheld
17 found by: bryn, point: p2, outcome: not-upheld
18 found by: bryn, point: p3, outcome: upheld
20 responded by: bryn, via: email, outcome: partly-upheld
30 escalated grounds: The second point was not asked about
33 acknowledged by: gwen, via: letter
38 responded by: cleo, via: letter, outcome: partly-upheld
41 lessons-noted by: bryn, improvement: The day on which booking opens is kept for everybody
44 closed by: bryn, outcome: partly-upheld
"""),
    ("wwms@2017-07", datetime.date(2017, 7, 3), """\
complainant: client
told-of-procedure: told
area: client-services
about: [staff-member]
""", """\
0 form-completed by: gwen, received-by: gwen
1 reported-to-manager by: gwen
3 employee-told by: esme, companion: colleague
5 validity-decided by: esme, validity: valid
12 investigated by: esme, documents: The post book of the month
14 action-proposed by: esme, via: letter
16 action-decided by: esme, corrective: needed, preventative: not-applicable
16 action-agreed by: esme, action: a1, type: corrective, what: Fetch the papers back and apologise, owner: gwen, due: +22
20 action-done by: gwen, action: a1, check: not-needed
23 responded by: esme, via: letter, outcome: upheld
24 client-file-noted by: gwen
26 signed-off by: esme
28 closed by: esme, outcome: upheld
"""),
    ("ima@4.0", datetime.date(2025, 2, 3), """\
channel: email
complainant: service-user
service: casework
categories: [own-procedures]
""", """\
0 executive-told by: hari
3 acknowledged by: hari, via: email
4 contribution-requested by: hari, contribution: c1, from: kofi, due: +9
8 contribution-given by: kofi, contribution: c1
12 noted by: hari
15 extended by: hari, promise: full-response, due: +34, reason: The file is with another body
24 updated by: hari, via: email
28 drafted by: hari
30 reviewed by: iona
31 approved by: jack
32 responded by: hari, via: email, outcome: not-upheld
38 closed by: hari, outcome: not-upheld, how-resolved: explanation
"""),
]

SUMMARIES = [
    "Two booked visits did not take place and nobody telephoned",
    "The letter does not say how the decision was come to",
    "A form that had been handed in was asked for a second time",
    "The room was cold, and was said to be warm when asked about",
]

SENTENCES = [
    "Spoke with the person concerned, who remembers the day differently.",
    "The diary of the team was looked at and agrees with the complaint.",
    "A copy of the letter lies with the file; nothing further was sent.",
    "Asked the colleague who was there; her answer is expected next week.",
    "The rota shows that two people were ill, and no one was put in their place.",
    "The complainant would rather be written to than telephoned.",
    "Went through all three points; the second is not disputed by anybody.",
    "It was agreed to look at this again when the new rota has been tried.",
]
