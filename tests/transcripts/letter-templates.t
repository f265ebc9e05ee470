A charity's own template goes before the one of that name that came with plaint; the others stay plaint's.

  $ use tests/diagnostics/common
  $ cat > plaint.yaml <<END
  > organisation: Example Charity
  > policy: example@1
  > git: none
  > END
  $ echo /people/ > .gitignore
  $ cat > cases/2026/C-2026-0001.yaml <<END
  > case: C-2026-0001
  > kind: complaint
  > policy: example@1
  > received: 2026-03-02
  > summary: Nobody rang back
  > END
  $ echo "name: Pat Sample" > people/C-2026-0001.yaml
  $ cat > shipped/templates/letters/acknowledgement.mustache <<END
  > {{! title: Acknowledgement }}
  > {{! for: acknowledged }}
  > {{recipient.greeting}}, we have your {{case.kind}}.
  > END
  $ cat > shipped/templates/letters/thanks.mustache <<END
  > {{! title: Thanks }}
  > {{! for: acknowledged }}
  > {{! kinds: compliment }}
  > {{recipient.greeting}}, thank you.
  > END
  $ cat > shipped/templates/letters/final.mustache <<END
  > {{! title: Last answer }}
  > {{! for: responded }}
  > {{! when: final }}
  > {{recipient.greeting}}, this is our last answer. {{#bodies}}You can go to: {{title}}.{{/bodies}}
  > END
  $ cat > shipped/templates/letters/response.mustache <<END
  > {{! title: Answer }}
  > {{! for: responded }}
  > {{recipient.greeting}}, this is our answer. {{#next}}You can ask for: {{title}}, until {{until}}.{{/next}}
  > END
  $ today 2026-03-04
  $ PLAINT_DATADIR=shipped plaint letter --list
  acknowledgement  Acknowledgement   acknowledged
  final            Last answer       responded
  response         Answer            responded
  thanks           Thanks            acknowledged (compliment)
  $ PLAINT_DATADIR=shipped plaint letter 1 ack
  Dear Pat Sample, we have your complaint.
  $ cat > templates/letters/acknowledgement.mustache <<END
  > {{! title: Our own acknowledgement }}
  > {{! for: acknowledged }}
  > {{recipient.greeting}}
  > 
  > We, the Example Charity, have your {{case.kind}}.
  > END
  $ PLAINT_DATADIR=shipped plaint letter --list
  acknowledgement  Our own acknowledgement   acknowledged
  final            Last answer               responded
  response         Answer                    responded
  thanks           Thanks                    acknowledged (compliment)
  $ PLAINT_DATADIR=shipped plaint letter 1 ack
  Dear Pat Sample

  We, the Example Charity, have your complaint.

A letter of an event is the one that fits what follows from it: a last answer names whoever is outside.

  $ PLAINT_DATADIR=shipped plaint letter 1 responded --outcome upheld
  Dear Pat Sample, this is our answer. You can ask for: Review by the
  chair, until 1 April 2026.
  $ plaint record 1 acknowledged > /dev/null
  $ plaint record 1 responded --outcome upheld > /dev/null
  $ plaint record 1 escalated > /dev/null
  $ PLAINT_DATADIR=shipped plaint letter 1 responded --outcome upheld
  Dear Pat Sample, this is our last answer. You can go to: Example
  Ombudsman.
  $ PLAINT_DATADIR=shipped plaint letter 1 response --outcome upheld
  plaint's templates/letters/response.mustache: error: the letter does not name 'Example Ombudsman', to whom this complainant may go (clause 6) [not-said]
  hint: write {{#bodies}}{{title}} ... {{/bodies}} where it belongs
  [1]
  $ PLAINT_DATADIR=shipped plaint letter 1 thanks
  Dear Pat Sample, thank you.

A template of the charity's own with mistakes is told when it is wanted, and by plaint check; the others go on.

  $ echo "{{! for: acknowledged }} {{#points}} {{text}}" > templates/letters/acknowledgement.mustache
  $ PLAINT_DATADIR=shipped plaint letter 1 acknowledgement
  templates/letters/acknowledgement.mustache:1:26: error: the section 'points' is never closed [template-tag]
  {{! for: acknowledged }} {{#points}} {{text}}
                           ^
  hint: end it with {{/points}}
  [1]
  $ PLAINT_DATADIR=shipped plaint letter --list
  templates/letters/acknowledgement.mustache:1:26: error: the section 'points' is never closed [template-tag]
  {{! for: acknowledged }} {{#points}} {{text}}
                           ^
  hint: end it with {{/points}}
  acknowledgement  acknowledgement   it has mistakes
  final            Last answer       responded
  response         Answer            responded
  thanks           Thanks            acknowledged (compliment)
  [1]
  $ plaint check
  templates/letters/acknowledgement.mustache:1:26: error: the section 'points' is never closed [template-tag]
  {{! for: acknowledged }} {{#points}} {{text}}
                           ^
  hint: end it with {{/points}}

  1 error in 1 of 6 files
  [1]
  $ PLAINT_DATADIR=shipped plaint letter 1 responded --outcome upheld --no-input
  Dear Pat Sample, this is our last answer. You can go to: Example
  Ombudsman.

The form and the leaflet need no case.

  $ cat > templates/letters/form.mustache <<END
  > {{organisation}}: form
  > {{#policy.facts}}
  > {{title}}
  > {{#values}}
  >   [ ] {{.}}
  > {{/values}}
  > {{/policy.facts}}
  > END
  $ cat > templates/letters/leaflet.mustache <<END
  > {{policy.title}}
  > {{#policy.kinds}}
  > {{#stages}}
  > {{title}} ({{handler}})
  > {{#promises}}
  > - {{sentence}} ({{clause}})
  > {{/promises}}
  > {{/stages}}
  > {{/policy.kinds}}
  > {{#bodies}}
  > {{title}}
  > {{/bodies}}
  > END
  $ plaint letter form
  Example Charity: form
  Complainant
    [ ] client
    [ ] member
    [ ] public
  $ plaint letter leaflet
  Example Complaints Policy
  First answer (Manager)
  - Acknowledgement: within 3 working days of receiving it (1)
  - Reply: within 10 working days of receiving it (2)
  Review by the chair (Chair of the Trustees)
  - Acknowledgement: within 3 working days of the start of this step (4)
  - Decision: within 20 working days of the start of this step (4)
  Example Ombudsman
  $ plaint letter leaflet --policy example@1 -o leaflet.txt
  Written: leaflet.txt
  $ plaint letter leaflet --policy imago
  plaint: there is no policy 'imago' in policies/
  hint: the policies are example
  [2]
  $ plaint letter form --outcome upheld
  plaint: '--outcome' is no option of plaint letter form
  hint: it takes --policy and -o
  [2]
