#!/bin/sh
# What memory cannot show, on the real program and real files: run.sh PROGRAM. Each line says what was looked at; a check that
# this machine cannot make is skipped aloud.
set -u
program=$1
repository=$(cd "$(dirname "$0")/../.." && pwd)
scratch=$(mktemp -d)
trap 'chmod -R u+rwX "$scratch"; rm -rf "$scratch"' EXIT
failed=0
passed=0

# workspace NAME: a copy of the sample workspace, which becomes the current folder
workspace() {
  mkdir -p "$scratch/$1"
  for part in cases policies plaint.yaml diary.yaml; do cp -R "$repository/$part" "$scratch/$1/"; done
  cd "$scratch/$1" || exit 3
}

# run WORDS...: plaint, its output in $out and its status in $status; killed after 20 seconds
run() {
  out=$(timeout 20 "$program" "$@" 2>&1)
  status=$?
}

ok() { passed=$((passed + 1)); echo "ok    $1"; }
bad() {
  failed=$((failed + 1))
  echo "WRONG $1 (status $status):"
  printf '%s\n' "$out" | head -n 6
}
# expect WHAT STATUS TEXT: the status, and the text somewhere in the output; no absolute path in it
expect() {
  case "$out" in
    *"$scratch"*) bad "$1: an absolute path is shown" ;;
    *"$3"*) if [ "$status" -eq "$2" ]; then ok "$1"; else bad "$1"; fi ;;
    *) bad "$1" ;;
  esac
}

broken=cases/2026/C-2026-0002.yaml
late='C-2026-0004'
day=2026-03-20

workspace plain
run overdue --as-of $day
expect 'the sample workspace' 0 "$late"
before=$(find . -type f -exec cksum {} + | sort)
cd cases/2026 || exit 3
run show 4 --as-of $day
expect 'from a folder of the workspace' 0 '4 working days late'
cd ../..

run_oddly() { out=$(env -i TZ="$1" LC_ALL="$2" timeout 20 "$program" overdue --as-of $day 2>&1); status=$?; }
run_oddly '' C
plain=$out
for zone in Pacific/Kiritimati Pacific/Pago_Pago; do
  run_oddly $zone tr_TR.UTF-8
  if [ "$out" = "$plain" ]; then ok "time zone $zone and a Turkish locale change nothing"; else bad "zone $zone"; fi
done
out=$(env -i timeout 20 "$program" overdue --as-of $day 2>&1); status=$?
expect 'an empty environment, as under cron' 0 "$late"
out=$( (timeout 20 "$program" list --as-of $day > /dev/full) 2>&1); status=$?
expect 'a full disk is told' 3 'plaint: '
for command in "" list overdue due next check "show 4" "why 4" "policy list" "policy check" "policy test"; do
  # shellcheck disable=SC2086  # words are wanted
  run $command --as-of $day
done
if [ "$(find . -type f -exec cksum {} + | sort)" = "$before" ]; then ok 'looking writes nothing'; else bad 'looking wrote something'; fi
find cases policies plaint.yaml -type f -exec touch -a -d '3 days ago' {} +
run overdue --as-of $day
if [ -z "$(find cases policies plaint.yaml -type f -newerat '1 day ago')" ]; then ok 'nor when a file was read'; else bad 'when a file was read is noted'; fi

# The loops of plaint(1), EXAMPLES: one event in several cases, and one for each line of a table.
ln -s "$program" "$scratch/plaint"
workspace bulk && sed -i 's|^git:.*|git: none|' plaint.yaml
out=$(PATH="$scratch:$PATH" sh -c '
  for case in 4 5 7; do
    plaint record "$case" noted --note "The office is closed until Monday" --no-input --as-of 2026-03-20 || echo "$case: not recorded" >&2
  done' 2>&1 < /dev/null); status=$?
expect 'one event in several cases' 0 'C-2026-0007: noted recorded'
expect 'and in the first of them' 0 'C-2026-0004: noted recorded'
printf '%s\n' '4,2026-03-18,contacted,phone' '5,2026-03-19,contacted,letter' '7,2026-03-19,contcted,letter' > events.csv
out=$(PATH="$scratch:$PATH" sh -c '
  while IFS=, read -r case date event via; do
    plaint record "$case" "$event" --date "$date" --via "$via" --no-input --as-of 2026-03-20 < /dev/null ||
      echo "$case,$date,$event,$via" >> left.csv
  done < events.csv' 2>&1); status=$?
expect 'an event for each line of a table' 0 'C-2026-0005: contacted recorded for Thursday 19 March 2026'
expect 'what was meant is told' 0 "did you mean 'contacted'?"
out=$(cat left.csv); status=$?
expect 'the line that could not be recorded is left' 0 '7,2026-03-19,contcted,letter'
if [ "$(wc -l < left.csv)" -eq 1 ]; then ok 'and no other'; else bad 'too much is left'; fi

workspace bare && rm -R policies/calendars
run overdue --as-of $day
expect "a workspace without calendars has plaint's own" 0 "$late"
cd / && run workday 2026-03-27 '5 working days'
expect 'outside of a workspace' 0 2026-04-07

# damage NAME: whatever stands in the place of a case is told first, and the others are listed all the same
damage() {
  run overdue --as-of $day
  expect "$1" 1 "$late"
  case "$(printf '%s' "$out" | head -n 4)" in *C-2026-0002*) ok "$1: told first" ;; *) bad "$1: not told first" ;; esac
}
workspace fifo && rm $broken && mkfifo $broken && damage 'a FIFO in the place of a case'
workspace folder && rm $broken && mkdir $broken && damage 'a folder in the place of a case'
workspace huge && truncate -s 1G $broken && damage 'a case of 1 GB'
workspace loop && rm $broken && ln -s C-2026-0002.yaml $broken && damage 'a link to itself'
workspace device && rm $broken && ln -s /dev/zero $broken && damage 'a device without end'
workspace comma && printf ',' > $broken && damage 'the one-byte file ","'
workspace nul && head -c 4096 /dev/zero > $broken && damage 'a case of NULs'
workspace quote && printf 'events:\n  - {date: 2026-03-10, event: noted, note: "never closed}\n' >> $broken && damage 'an unclosed quote'
workspace deep && { printf 'case: '; head -c 100000 /dev/zero | tr '\0' '['; } > $broken && damage 'a hundred thousand brackets'

# Policies, and the holiday tables of further divisions, are read when the first case needs them, by one thread while others read on:
# whichever of them was how fast, what is told is the same, and in the same order.
workspace many
for copy in $(seq 100 399); do
  sed "s/^case: .*/case: C-2025-0$copy/" cases/2026/C-2026-000$((copy % 7 + 1)).yaml > cases/2025/C-2025-0$copy.yaml
done 2>/dev/null
sed -i 's/^policy: .*/policy: nobody@1/' cases/2025/C-2025-0?[27]1.yaml
printf 'kind: {\n' >> cases/2025/C-2025-0333.yaml
printf 'nonsense: [\n' >> policies/wwms.yaml
cp policies/ima.yaml policies/ima-again.yaml
sed -i 's/^counting:$/&\n  division: scotland/' policies/balance.yaml
printf 'years: 2007\n' >> policies/calendars/scotland-2007-2011.yaml
for command in check overdue; do
  alone=$(timeout 60 taskset -c 0 "$program" $command --as-of $day 2>&1)
  case "$alone" in *scotland-2007-2011.yaml*) ok "$command reads the table that a policy needs" ;; *) bad "$command reads no further table" ;; esac
  for time in 1 2 3 4 5; do
    out=$(timeout 60 "$program" $command --as-of $day 2>&1); status=$?
    if [ "$out" = "$alone" ]; then ok "$command on all processors as on one, time $time"; else bad "$command on all processors other than on one, time $time"; fi
  done
done

workspace locked && chmod 0 $broken
if [ "$(id -u)" -ne 0 ]; then
  damage 'a case that we may not read'
elif command -v setpriv >/dev/null && chmod -R o+rX "$scratch" && chmod 0 $broken &&
  setpriv --reuid 65534 --regid 65534 --clear-groups test -x "$program"; then
  out=$(timeout 20 setpriv --reuid 65534 --regid 65534 --clear-groups "$program" overdue --as-of $day 2>&1); status=$?
  expect 'a case that we may not read' 1 "$late"
else
  echo 'SKIPPED a case that we may not read: root may read everything, and the program cannot be run as another user here'
fi

echo "$passed as expected, $failed wrong"
[ "$failed" -eq 0 ]
