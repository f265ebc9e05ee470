#!/bin/sh
# Eight processes record events into one workspace at once: concurrency.sh PROGRAM [EVENTS]. All of them are there
# afterwards, once each, the files are whole, and every one is a commit of its own. On a tmpfs where there is one.
set -u
program=$1
events=${2:-2000}
processes=8
cases=4
repository=$(cd "$(dirname "$0")/../.." && pwd)
command -v git >/dev/null || { echo 'SKIPPED: there is no git here'; exit 77; }
if [ -w /dev/shm ]; then scratch=$(mktemp -d -p /dev/shm); else scratch=$(mktemp -d); fi
trap 'rm -rf "$scratch"' EXIT
export HOME="$scratch" GIT_CONFIG_NOSYSTEM=1
cd "$scratch" || exit 3
mkdir -p cases/2026 policies
cp "$repository/policies/imago.yaml" policies/
cp -R "$repository/policies/calendars" policies/
printf 'organisation: Imago\npolicy: imago\nmeetings: {trustees: [2026-05-20]}\n' > plaint.yaml
for number in $(seq $cases); do
  printf 'case: C-2026-000%s\nkind: complaint\npolicy: imago@2023-04-20\nreceived: 2026-03-02\nstarts-at: formal\nevents: []\n' "$number" \
    > "cases/2026/C-2026-000$number.yaml"
done
git init -q -b main && git config user.name 'Asha Example' && git config user.email asha@example.org &&
  git config gc.auto 0 && git add . && git commit -q -m first || exit 3

# worker NUMBER: its share of the events, into each of the cases in turn; a workspace that stays busy is tried again
worker() {
  at=$1
  while [ "$at" -lt "$events" ]; do
    if "$program" record $((at % cases + 1)) noted --date 2026-03-19 --as-of 2026-03-20 --no-input --note "event $at" \
      > "$scratch/out.$1" 2>&1; then
      at=$((at + processes))
    elif ! grep -q 'another plaint is writing here' "$scratch/out.$1"; then
      echo "WRONG process $1 at event $at:" && cat "$scratch/out.$1"
      return
    fi
  done
}

begun=$(date +%s)
for number in $(seq 0 $((processes - 1))); do worker "$number" & done
wait
seconds=$(($(date +%s) - begun))
rm -f out.*
failed=0
check() {
  if [ "$2" = "$3" ]; then echo "ok    $1: $2"; else failed=1; echo "WRONG $1: $2, expected $3"; fi
}
check 'events in the files' "$(cat cases/2026/*.yaml | grep -c '^ *note: event ')" "$events"
check 'different events' "$(cat cases/2026/*.yaml | grep '^ *note: event ' | sort -u | wc -l | tr -d ' ')" "$events"
check 'commits' "$(git rev-list --count HEAD)" "$((events + 1))"
check 'commits that record' "$(git log --format=%s | grep -c ': noted$')" "$events"
check 'lines that a commit has taken away' "$(git log --format= --numstat | awk '$2 > 1 {n += $2} END {print n + 0}')" 0
check 'files that git does not have' "$(git status --porcelain | wc -l | tr -d ' ')" 0
check 'files that are no case' "$(find cases -type f ! -name 'C-2026-000[1-4].yaml' | wc -l | tr -d ' ')" 0
"$program" check --as-of 2026-03-20 > checked 2>&1
check 'plaint check' "$?" 0
git fsck --no-progress > checked 2>&1
check 'git fsck' "$?" 0
echo "$processes processes recorded $events events in $seconds s"
exit $failed
