Everything about one case, as somebody outside asks for it, and a policy's health. The policy as it stood, which ends the first, is
that of plaint policy show.

  $ on-disk
  $ plaint init charity --organisation "Example Trust" --division england-and-wales --policy imago --staff "Asha Example <asha@example.org>: chief-executive" --no-input > init.txt
  $ cd charity
  $ plaint new --kind complaint --starts-at formal --received 2026-03-02 --channel letter --complainant service-user --service befriending --summary "Nobody came to two booked visits" --no-input --as-of 2026-03-02 > new.txt
  $ plaint record 1 ack --by asha --via letter --date 2026-03-09 --as-of 2026-03-10 > record.txt
  $ plaint report case 1 --as-of 2026-03-20 > case.txt
  $ sh -c "sed -e '/^The policy as it stood/,$d' case.txt"
  Case C-2026-0001
  ================

  Example Trust. As it stood on Friday 20 March 2026.

  Facts
  -----

  Nobody came to two booked visits

  Fact           Value
  -------------  --------------------------------------------
  Received       Monday 2 March 2026
  Kind           complaint
  Channel        letter
  Complainant    service user
  Service        befriending
  Identity       known by name
  Stage          Written complaint, since Monday 2 March 2026
  Dealt with by  Chief Executive
  Policy         imago@2023-04-20

  What happened, and when it was recorded
  ---------------------------------------

  Day               What happened  Details               Recorded
  ----------------  -------------  --------------------  -------------------------
  Mon 2 March 2026  Received                             Fri 20 March 2026, 18
                                                         days later

  Mon 9 March 2026  Acknowledged   by asha; via: letter  Fri 20 March 2026, 11
                                                         days later

  Every deadline
  --------------

  Promise                 Due          Kept        How it stands            Clause
  ----------------------  -----------  ----------  -----------------------  ------
  Acknowledgement         5 Mar 2026   9 Mar 2026  kept 2 working days      3.2
  (Written complaint)                              late

  Reply (Written          16 Mar 2026              4 working days late      3.3
  complaint)

  Tell quality manager                             due soon                 4.1

  Decide cause                                     open                     4.2

  Why each date is what it is
  ---------------------------

  Acknowledgement (Written complaint): kept 2 working days late, Mon 9 Mar, due
  Thu 5 Mar

  1. The policy promises 'acknowledgement' within 3 working days of the start of
     the stage (policies/imago.yaml:107, clause 3.2)
  2. The paper does not say from when it counts: that was chosen here
     (policies/imago.yaml:107, clause 3.2)
  3. The clock starts on Mon 2 March 2026 (received)
     (cases/2026/C-2026-0001.yaml:5)
  4. Due on Thu 5 March 2026
  5. Done by 'acknowledged' on Mon 9 March 2026, 2 working days late
     (cases/2026/C-2026-0001.yaml:13)

  Reply (Written complaint): 4 working days late, due Mon 16 Mar

  1. The policy promises 'reply' within 10 working days of the start of the stage,
     before closed (policies/imago.yaml:110, clause 3.3)
  2. The paper does not say from when it counts, what must wait for it: that was
     chosen here (policies/imago.yaml:110, clause 3.3)
  3. The clock starts on Mon 2 March 2026 (received)
     (cases/2026/C-2026-0001.yaml:5)
  4. Not counted: 4 days of weekends
  5. Due on Mon 16 March 2026
  6. Not kept by Fri 20 March 2026: 4 working days late

  Tell quality manager: due soon, as soon as possible, reminder Wed 4 Mar

  1. The policy promises 'tell quality manager' as soon as possible after receipt
     (policies/imago.yaml:79, clause 4.1)
  2. The paper does not say how long, when to remind: that was chosen here
     (policies/imago.yaml:79, clause 4.1)
  3. The clock starts on Mon 2 March 2026 (received)
     (cases/2026/C-2026-0001.yaml:5)
  4. A reminder is due on Wed 4 March 2026, 2 working days after that
     (policies/imago.yaml:79)

  Decide cause: open, before closed

  1. The policy promises 'decide cause' before closed (policies/imago.yaml:81,
     clause 4.2)
  2. The paper does not say what must wait for it: that was chosen here
     (policies/imago.yaml:81, clause 4.2)
  3. The clock starts on Mon 2 March 2026 (received)
     (cases/2026/C-2026-0001.yaml:5)

  What was not as the policy says
  -------------------------------

  Nothing was done otherwise than the policy says; deadlines that were missed are
  told above.

  Where the complainant may go outside the organisation
  -----------------------------------------------------

  Body                      Open to them  Until  How                        Clause
  ------------------------  ------------  -----  -------------------------  ------
  Local Government and      not yet              The Ombudsman can advise   3.5
  Social Care Ombudsman                          you whom to contact to
                                                 have your complaint
                                                 reviewed by an external
                                                 agency.

  Letters that were kept
  ----------------------

  No letter of this case was kept by plaint.
  $ sh -c "grep -c 'Asha' case.txt"
  0
  [1]
  $ plaint report case 1 --as-of 2026-03-20 --format csv
  This is the table 'facts'. Others, with --table: chronology, deadlines, breaches, outside-bodies, letters
  Fact,Value
  Received,Monday 2 March 2026
  Kind,complaint
  Channel,letter
  Complainant,service user
  Service,befriending
  Identity,known by name
  Stage,"Written complaint, since Monday 2 March 2026"
  Dealt with by,Chief Executive
  Policy,imago@2023-04-20
  $ plaint report case 1 --as-of 2026-03-20 --format csv --table deadlines
  Promise,Due,Kept,How it stands,Clause
  Acknowledgement (Written complaint),5 Mar 2026,9 Mar 2026,kept 2 working days late,3.2
  Reply (Written complaint),16 Mar 2026,,4 working days late,3.3
  Tell quality manager,,,due soon,4.1
  Decide cause,,,open,4.2
  $ plaint report case 1 --as-of 2026-03-20 -o case-1.html
  Written: case-1.html
  $ sh -c "head -2 case-1.html; grep -c '<script' case-1.html"
  <!DOCTYPE html>
  <html lang="en-GB">
  0
  [1]
  $ plaint report case 1 --save
  plaint: this report is not kept in reports/
  hint: -o FILE writes it to a file
  [2]
  $ plaint report case 1 --as-of 2026-03-01
  plaint: C-2026-0001 was received on Monday 2 March 2026, after Sunday 1 March 2026
  hint: ask for a later day with --as-of
  [2]

  $ plaint report policy --as-of 2026-03-20 > policy.txt
  $ sh -c "sed -n 1,40p policy.txt"
  Complaints & Compliments Policy
  ===============================

  Imago, imago@2023-04-20, in force from Thursday 20 April 2023. As it stood on
  Friday 20 March 2026.

  What the organisation owes under this policy
  --------------------------------------------

  What           Due                 How it stands  Clause
  -------------  ------------------  -------------  ----------
  Policy review  Thu 1 January 2026  78 days late   Office use

  What a careful reader finds
  ---------------------------

  Finding                          What would help                   Clause
  -------------------------------  --------------------------------  -------------
  Only Chair of the Board of       Name who takes over: 'handler:    3.4
  Trustees may deal with 'Chair    [chair, OTHER-ROLE]'
  and Trustees' Meeting': nobody
  else is named for a complaint
  about them

  Chair of the Board of Trustees   If it must be somebody else, say  3.4
  may have handled the complaint   so: 'apart-from: formal' in the
  in 'Written complaint' and       stage 'trustees'
  handles it again in 'Chair and
  Trustees' Meeting'

  Nobody promises to acknowledge   A complainant who hears nothing   3.4
  a complaint that comes to        does not know that it arrived;
  'Chair and Trustees' Meeting'    consider promising an
                                   acknowledgement within a few
                                   days

  'Chair and Trustees' Meeting'    Say by when they will have an     3.4
  promises the complainant no      answer, or by when you will tell
  answer by any date               them when
