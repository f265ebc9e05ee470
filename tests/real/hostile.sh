#!/bin/sh
# A workspace that somebody else sent, whose git configuration is full of traps: hostile.sh PROGRAM. Each trap leaves a file when it
# runs. Every command that only looks is run in it, and none may spring; afterwards plain git shows that they do work.
set -u
program=$1
repository=$(cd "$(dirname "$0")/../.." && pwd)
scratch=$(mktemp -d)
trap 'chmod -R u+rwX "$scratch"; rm -rf "$scratch"' EXIT
sprung=$scratch/sprung
work=$scratch/work
mkdir "$sprung" "$work" "$scratch/home" "$scratch/elsewhere"
export HOME="$scratch/home" GIT_CONFIG_NOSYSTEM=1 LC_ALL=C.UTF-8 PLAINT_DATADIR="$repository"
export GIT_AUTHOR_DATE=2026-03-20T12:00:00+00:00 GIT_COMMITTER_DATE=2026-03-20T12:00:00+00:00
export GIT_AUTHOR_NAME=A GIT_AUTHOR_EMAIL=a@example.org GIT_COMMITTER_NAME=A GIT_COMMITTER_EMAIL=a@example.org
unset PAGER GIT_PAGER EDITOR VISUAL SSH_ASKPASS GIT_ASKPASS GIT_SSH GIT_SSH_COMMAND GIT_EXTERNAL_DIFF

# trap_of NAME: a program that tells that it ran, and then does no harm
trap_of() {
  case $1 in filter-* | *pager | textconv) rest=cat ;; *) rest=exit ;; esac
  printf '#!/bin/sh\ntouch "%s/%s"\n%s\n' "$sprung" "$1" $rest > "$scratch/trap-$1"
  chmod +x "$scratch/trap-$1"
  printf '%s' "$scratch/trap-$1"
}
set_trap() { git config "$1" "$(trap_of "$2")" || exit 3; traps=$((traps + 1)); }
traps=0

cd "$work" || exit 3
for part in cases policies plaint.yaml diary.yaml; do cp -R "$repository/$part" .; done
git init -q -b main .
git add . && git commit -q -m 'All cases as they came, from paper'
printf '  - date: 2026-03-19\n    event: noted\n    note: x\n' >> cases/2026/C-2026-0004.yaml
git commit -q -a -m 'C-2026-0004: noted'
# A commit that pretends to be signed, so that there is something to verify.
git cat-file commit HEAD | sed 's/^committer .*/&\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n iQ==\n -----END PGP SIGNATURE-----/' > "$scratch/signed"
git reset -q --hard "$(git hash-object -t commit -w "$scratch/signed")"

# A file that git does not have any more: a partial clone would fetch it.
blob=$(git rev-parse HEAD~1:cases/2026/C-2026-0004.yaml)
rm -f ".git/objects/$(echo "$blob" | cut -c1-2)/$(echo "$blob" | cut -c3-)"
git config extensions.partialClone origin
git config core.repositoryFormatVersion 1
git config remote.origin.promisor true
git config remote.origin.url "ext::$(trap_of lazy-fetch) %S"
git config protocol.ext.allow always
git config protocol.allow always
traps=$((traps + 1))

set_trap core.fsmonitor fsmonitor
git config core.fsmonitorHookVersion 1
mkdir .git/evil-hooks
for hook in post-index-change post-checkout pre-commit reference-transaction fsmonitor-watchman pre-auto-gc post-merge sendemail-validate; do
  cp "$(trap_of "hook-$hook")" ".git/hooks/$hook"
  cp "$scratch/trap-hook-$hook" ".git/evil-hooks/$hook"
  traps=$((traps + 1))
done
set_trap core.pager pager
for command in log diff show config status for-each-ref; do git config "pager.$command" "$scratch/trap-pager"; done
set_trap diff.external external-diff
set_trap diff.evil.command diff-command
set_trap diff.evil.textconv textconv
set_trap filter.evil.clean filter-clean
set_trap filter.evil.smudge filter-smudge
git config filter.evil.required true
printf '* filter=evil diff=evil merge=evil\n' > .git/info/attributes
set_trap merge.evil.driver merge-driver
set_trap core.sshCommand ssh
set_trap core.gitProxy proxy
set_trap core.editor editor
set_trap sequence.editor sequence-editor
set_trap core.askPass askpass
set_trap gpg.program gpg
set_trap gpg.ssh.program gpg-ssh
set_trap gpg.x509.program gpg-x509
git config log.showSignature true
set_trap interactive.diffFilter diff-filter
set_trap uploadpack.packObjectsHook pack-objects
set_trap core.alternateRefsCommand alternate-refs
git init -q --bare "$scratch/alternate" && echo "$scratch/alternate/objects" > .git/objects/info/alternates
git config credential.helper "!$(trap_of credential)"
traps=$((traps + 1))
for command in lg log cat-file diff-tree ls-tree rev-parse status config for-each-ref show; do git config "alias.$command" "!$(trap_of alias)"; done
traps=$((traps + 1))
printf '[core]\n\tfsmonitor = %s\n\tpager = %s\n' "$(trap_of included)" "$scratch/trap-included" > .git/more
git config include.path more
git config includeIf.gitdir:/.path more
traps=$((traps + 1))
set_trap trailer.Case.command trailer
printf '[submodule "evil"]\n\tpath = evil\n\turl = ext::%s\n\tupdate = !%s\n' "$(trap_of submodule)" "$scratch/trap-submodule" > .gitmodules
traps=$((traps + 1))
git config core.hooksPath .git/evil-hooks
touch -d 2026-03-21 cases/2026/*.yaml plaint.yaml  # so that whoever asks git what changed must read the files through the filters
# A bare repository that lies among the cases.
mkdir -p cases/2024 && cp -R .git/. cases/2024/ && sed -i 's/bare = false/bare = true/' cases/2024/config

rm -f "$sprung"/*
failed=0 ran=0
# look FOLDER WORDS...: the command, and then whether anything sprang
look() {
  folder=$1
  shift
  out=$(cd "$folder" && timeout 60 "$program" "$@" --as-of 2026-03-20 </dev/null 2>&1)
  status=$?
  ran=$((ran + 1))
  found=$(ls "$sprung")
  if [ -n "$found" ]; then
    echo "WRONG plaint $* ran:" $found
    rm -f "$sprung"/*
    failed=$((failed + 1))
  elif [ "$status" -gt 3 ]; then
    echo "WRONG plaint $* ended with status $status"
    failed=$((failed + 1))
  fi
}
printf 'Date received,Details\n2026-03-02,A thing\n' > "$scratch/old.csv"
look_at_everything() {
  look "$1"
  for command in overdue due list check next history audit; do look "$1" "$command"; done
  look "$1" show 4; look "$1" next 4; look "$1" why 4; look "$1" why organisation; look "$1" history 4
  look "$1" report case 4; look "$1" report board; look "$1" report policy
  look "$1" history 4 --format json; look "$1" check 4; look "$1" audit 4; look "$1" audit --format json; look "$1" audit --seal
  look "$1" audit --check-seal 00000-00000-00000-00000-00000
  look "$1" letter 4 ack; look "$1" letter --list; look "$1" letter 4 ack --by cleo -o ../letter.txt; rm -f "$work"/../letter.txt
  look "$1" export; look "$1" export --format ics; look "$1" export --format sql; look "$1" import "$scratch/old.csv" --map Details=summary
  look "$1" policy list; look "$1" policy show imago; look "$1" policy check; look "$1" policy test; look "$1" holidays
  look "$1" policy diff imago@2023-04-20 wwms@2017-07; look "$1" workday 2026-03-27 '5 working days'; look "$1" retention
}
look_at_everything "$work"
look_at_everything "$work/cases/2024"

# The record is told as it is, not as the configuration would have it.
out=$("$program" audit --as-of 2026-03-20 2>&1 | tr -s '\n ' ' ')
case "$out" in *'is missing from the repository'*) ;; *) echo 'WRONG the missing object is not told:'; printf '%s\n' "$out"; failed=$((failed + 1)) ;; esac
git config core.worktree "$scratch/elsewhere"
look "$work" audit; look "$work" history 4; look "$work" check
out=$(cd "$work" && "$program" audit 4 --as-of 2026-03-20 2>&1)
case "$out" in *'C-2026-0004'*) ;; *) echo 'WRONG another work tree hides the cases:'; printf '%s\n' "$out"; failed=$((failed + 1)) ;; esac
git config --unset core.worktree

# Plain git, to show that the traps are set.
rm -f "$sprung"/*
for command in status 'log -1 -p' diff 'add -A' '-p show HEAD' 'diff --no-ext-diff' 'cat-file -p HEAD~1:cases/2026/C-2026-0004.yaml' \
  'cat-file --textconv HEAD:plaint.yaml' 'commit -q --allow-empty' 'checkout -q -b other' 'lg' 'fetch origin'; do
  # shellcheck disable=SC2086  # words are wanted
  timeout 2 git $command </dev/null >/dev/null 2>&1
done
plain=$(ls "$sprung" | wc -l)
[ "$plain" -ge 8 ] || { echo "WRONG plain git springs only $plain of the traps: they are not well set"; failed=$((failed + 1)); }
echo "$traps traps, $ran runs of commands that only look: $failed wrong; plain git springs $plain of the traps"
[ "$failed" -eq 0 ]
