What plaint answers when it is asked how it is used, and when it is used wrongly.

  $ plaint --version
  plaint 0.1.0

A command that does not exist is answered with the way out, and with exit status 2:

  $ plaint frobnicate
  plaint: 'frobnicate' is not a command of plaint
  hint: see plaint --help
  [2]

  $ plaint --frobnicate
  plaint: '--frobnicate' is not an option of plaint
  hint: see plaint --help
  [2]

The word help is as good as the option, and the case comes before the event:

  $ plaint help frobnicate
  plaint: 'frobnicate' is not a command of plaint
  hint: see plaint --help
  [2]
  $ plaint record ack 4
  plaint: the case comes first, then what happened
  hint: plaint record 4 ack
  [2]
