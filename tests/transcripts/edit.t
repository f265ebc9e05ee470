`plaint edit` opens a case in the user's editor, and looks at what comes back before it is accepted.

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
  > summary: A form was sent to the wrong address, twice   # as she put it
  > events:
  >   - date: 2026-03-04
  >     event: acknowledged
  >     by: chief-executive
  >     via: letter
  > EOF
  $ echo /people/ > .gitignore
  $ git init -q
  $ git add .
  $ git commit -q -m first

In a script the editor is any program. What was recorded needs a reason to be changed.

  $ EDITOR='sed -i s/letter/email/' plaint edit 4
  plaint: what was recorded is changed here: that needs a reason, which is kept with the change
  hint: --reason "the letter came back"; your text is kept in people/drafts/C-2026-0004.yaml; plaint edit takes it up again
  [2]
  $ ls people/drafts
  C-2026-0004.yaml
  $ EDITOR='sed -i s/letter/email/' plaint edit 4
  plaint: people/drafts/C-2026-0004.yaml holds a text that was kept from an edit before
  hint: --resume goes on with it; --discard throws it away and begins with the file
  [2]
  $ EDITOR='true' plaint edit 4 --resume --reason "It was an e-mail"
  C-2026-0004: corrected
    changed: acknowledged of Wed 4 March 2026: via was 'letter', is 'email'
  $ git log -1 --format=%B
  C-2026-0004: corrected

  It was an e-mail

  Case: C-2026-0004
  Corrects: acknowledged 2026-03-04


  $ git show --format= --unified=0
  diff --git a/cases/2026/C-2026-0004.yaml b/cases/2026/C-2026-0004.yaml
  index 530faae..bfde101 100644
  --- a/cases/2026/C-2026-0004.yaml
  +++ b/cases/2026/C-2026-0004.yaml
  @@ -11 +11 @@ events:
  -    via: letter
  +    via: email
  $ ls people/drafts
  $ EDITOR=true plaint edit 4
  Nothing was changed
  $ EDITOR=false plaint edit 4
  plaint: the editor 'false' ended as one that failed, with 1
  [3]
  $ EDITOR=no-such-editor plaint edit 4
  plaint: there is no editor 'no-such-editor': VISUAL or EDITOR names it
  hint: name another: EDITOR=nano plaint edit ...; a path with spaces stands in quotes within the quotes
  [3]
  $ plaint edit 4
  plaint: no editor was found
  hint: name one: EDITOR=nano plaint edit ...; or change the file yourself, and type: plaint check
  [3]

A mistake is shown at its line, and the text is kept.

  $ EDITOR='sed -i s/acknowledged/acknowleged/' plaint edit 4 --reason "Spelling"
  cases/2026/C-2026-0004.yaml:9:12: error: 'acknowleged' is not an event of this policy [unknown-event]
      event: acknowleged
             ^
  hint: did you mean 'acknowledged'?
  plaint: cases/2026/C-2026-0004.yaml was left as it was
  hint: your text is kept in people/drafts/C-2026-0004.yaml; plaint edit takes it up again
  [1]
  $ git status --porcelain
  $ EDITOR='sed -i s/acknowleged/acknowledged/' plaint edit 4 --resume --reason "Spelling"
  Nothing was changed

At a terminal one may try again, keep the text or throw it away.

  $ EDITOR='sed -i s/acknowledged/acknowleged/' at-terminal plaint edit 4 <<EOF
  > keep
  > EOF
  cases/2026/C-2026-0004.yaml:9:12: error: 'acknowleged' is not an event of this policy [unknown-event]
      event: acknowleged
             ^
  hint: did you mean 'acknowledged'?
  What now?
    1  edit      open it again
    2  keep      leave the file as it was; the text waits for the next plaint edit
    3  discard   throw the text away
  which [edit]: keep
  plaint: cases/2026/C-2026-0004.yaml was left as it was
  hint: your text is kept in people/drafts/C-2026-0004.yaml; plaint edit takes it up again
  [1]
  $ EDITOR='sed -i s/^starts-at/starts/' at-terminal plaint edit 4 <<EOF
  > resume
  > discard
  > EOF
  people/drafts/C-2026-0004.yaml holds a text that was kept from an edit before
    1  resume    go on with it
    2  discard   throw it away, and begin with the file
  which [resume]: resume
  cases/2026/C-2026-0004.yaml:5:1: error: 'starts' is not a fact of this policy [unknown-fact]
  starts: formal
  ^

  cases/2026/C-2026-0004.yaml:9:12: error: 'acknowleged' is not an event of this policy [unknown-event]
      event: acknowleged
             ^
  hint: did you mean 'acknowledged'?
  What now?
    1  edit      open it again
    2  keep      leave the file as it was; the text waits for the next plaint edit
    3  discard   throw the text away
  which [edit]: discard
  The text is thrown away; cases/2026/C-2026-0004.yaml is as it was
  $ EDITOR='sed -i s/email/letter/' at-terminal plaint edit 4 <<EOF
  > The log of the post book says letter
  > EOF
    changed: acknowledged of Wed 4 March 2026: via was 'email', is 'letter'
  Why is this changed? (kept in git's history: no names): The log of the post book says letter
  C-2026-0004: corrected
    changed: acknowledged of Wed 4 March 2026: via was 'email', is 'letter'
  $ git log -1 --format=%B
  C-2026-0004: corrected

  The log of the post book says letter

  Case: C-2026-0004
  Corrects: acknowledged 2026-03-04

What would newly not be as the policy says is told. The reason may hold nothing of a person.

  $ EDITOR='sed -i s/2026-03-04/2026-03-09/' at-terminal plaint edit 4 <<EOF
  > accept
  > Asked of her at mary@example.org
  > She sent the envelope: its stamp is of the 9th
  > EOF
  Newly not as the policy says:
    acknowledgement: kept 2 working days late
  What now?
    1  accept    write it all the same
    2  edit      open it again
    3  keep      leave the file as it was; the text waits for the next plaint edit
    4  discard   throw the text away
  which [edit]: accept
    changed: acknowledged of Wed 4 March 2026: date was '2026-03-04', is '2026-03-09'
  Why is this changed? (kept in git's history: no names): Asked of her at mary@example.org
  the reason holds an e-mail address: it would stay in git's history for ever (say it without: "the complainant", "their letter")
  Why is this changed? (kept in git's history: no names): She sent the envelope: its stamp is of the 9th
  C-2026-0004: corrected
    changed: acknowledged of Wed 4 March 2026: date was '2026-03-04', is '2026-03-09'
  $ EDITOR='sed -i s/^name:/name:\ Mary\ Example/' plaint edit 4 --person
  people/C-2026-0004.yaml: written
  $ cat people/C-2026-0004.yaml
  # Who complained, and how to reach them. Never committed; only you can read it.
  # Take away the # before what you know.
  name: Mary Example
  #address:
  #email:
  #phone:
  #preferred-contact:
  #support-needs:
  #representative: {name: , relationship: , phone: , authority: }
  $ sh -c "stat -c '%a %n' people people/*.yaml people/drafts"
  700 people
  600 people/C-2026-0004.yaml
  700 people/drafts
  $ EDITOR='sed -i s/2026-03-09/2026-03-04/' plaint edit 4 --reason "Mrs Example was wrong"
  plaint: the reason holds the complainant's name: it would stay in git's history for ever
  hint: say it without: "the complainant", "their letter"; your text is kept in people/drafts/C-2026-0004.yaml; plaint edit takes it up again
  [2]
  $ EDITOR=true plaint edit 4 --discard
  Nothing was changed
  $ EDITOR='sed -i s/Mary/Maria/' plaint edit 4 --person
  people/C-2026-0004.yaml: written
  $ git status --porcelain
  $ git log --format=%s
  C-2026-0004: corrected
  C-2026-0004: corrected
  C-2026-0004: corrected
  first

A new event typed by hand is committed as one; the file may be mended although it cannot be read.

  $ cat > .git/note <<EOF
  > echo '  - {date: 2026-03-19, event: noted, note: Rang}' >> $1
  > EOF
  $ EDITOR='sh .git/note' plaint edit 4
  C-2026-0004: noted
    added: noted of Thu 19 March 2026
  $ git log -1 --format=%B
  C-2026-0004: noted

  Case: C-2026-0004
  Event: noted
  Date: 2026-03-19
  $ sh -c "sed -i 's/kind: /kind:/' cases/2026/C-2026-0004.yaml"
  $ plaint show 4
  cases/2026/C-2026-0004.yaml:2:1: error: there is no ':' after 'kind:complaint' [yaml-syntax]
  kind:complaint
  ^~~~~~~~~~~~~~
  hint: a key is followed by ':' and a space; a text that belongs to the line above stands further in
  [1]
  $ EDITOR='sed -i s/kind:/kind:\ /' plaint edit 4
  C-2026-0004: edited
  $ git log -2 --format=%s
  C-2026-0004: edited
  C-2026-0004: changed by hand

Somebody else may change the case while the editor is open.

  $ cat > .git/other <<EOF
  > echo '# by another' >> cases/2026/C-2026-0004.yaml
  > sed -i s/Rang/Wrote/ $1
  > EOF
  $ EDITOR='sh .git/other' plaint edit 4 --reason "Wrote"
  plaint: cases/2026/C-2026-0004.yaml was changed by somebody else meanwhile, and is left as it is
  hint: your text is kept in people/drafts/C-2026-0004.yaml; plaint edit takes it up again
  [1]
  $ sh -c "tail -1 cases/2026/C-2026-0004.yaml; tail -1 people/drafts/C-2026-0004.yaml"
  # by another
    - {date: 2026-03-19, event: noted, note: Wrote}

The diary and the settings.

  $ cat > .git/reviewed <<EOF
  > printf 'events:\n  - {date: 2026-01-05, event: policy-reviewed, by: chair}\n' > people/drafts/diary.yaml
  > EOF
  $ EDITOR='sh .git/reviewed' plaint edit organisation
  Newly not as the policy says:
    policy review: kept 4 days late
  organisation: policy-reviewed
    added: policy-reviewed of Mon 5 January 2026
  $ EDITOR='sed -i s/Imago/Imago\ Trust/' plaint edit settings
  plaint.yaml: edited
  $ EDITOR='sed -i s/policy:/polity:/' plaint edit settings
  plaint.yaml:2:1: error: 'polity' is not a key of plaint.yaml [unknown-key]
  polity: imago
  ^~~~~~
  hint: did you mean 'policy'?
  plaint: plaint.yaml was left as it was
  hint: your text is kept in people/drafts/plaint.yaml; plaint edit takes it up again
  [1]
  $ git log -2 --format=%s
  plaint.yaml: edited
  organisation: policy-reviewed

Without git there is no place for a reason, and none is asked for.

  $ EDITOR=true plaint edit settings --discard
  Nothing was changed
  $ sh -c "echo 'git: none' >> plaint.yaml; git checkout -q cases; sed -i '/by another/d' cases/2026/*.yaml"
  $ EDITOR='sed -i s/Rang/Wrote/' plaint edit 4 --discard
  C-2026-0004: corrected
    changed: noted of Thu 19 March 2026: note was 'Rang', is 'Wrote'
  $ sh -c "tail -1 cases/2026/C-2026-0004.yaml"
    - {date: 2026-03-19, event: noted, note: Wrote}
  $ plaint history 4
  C-2026-0004  complaint
  A form was sent to the wrong address, twice

  Monday 2 March 2026
    Received: complaint.

  Monday 9 March 2026
    Acknowledged, by chief-executive, via letter.

  Thursday 19 March 2026
    Noted.
      Wrote

  When each was recorded is not known: this workspace is kept without git (git:
  none in plaint.yaml).
