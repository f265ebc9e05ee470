#!/bin/sh
# Two clones of one workspace, with the real git: merge.sh PROGRAM. Nothing of this machine's git settings is used. Each line
# says what was looked at; without git it is skipped aloud (77).
set -u
program=$1
repository=$(cd "$(dirname "$0")/../.." && pwd)
command -v git >/dev/null || { echo 'SKIPPED: git is not installed'; exit 77; }
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export HOME="$scratch" XDG_CONFIG_HOME="$scratch" GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null GIT_CONFIG_NOSYSTEM=1
export GIT_AUTHOR_NAME=Test GIT_AUTHOR_EMAIL=test@example.org GIT_COMMITTER_NAME=Test GIT_COMMITTER_EMAIL=test@example.org
export GIT_EDITOR=true LC_ALL=C
failed=0
passed=0
day=2026-03-20

ok() { passed=$((passed + 1)); echo "ok    $1"; }
bad() {
  failed=$((failed + 1))
  echo "WRONG $1 (status ${status:-?}):"
  printf '%s\n' "${out:-}" | head -n 12
}
run() { "$@" > "$scratch/out" 2>&1; status=$?; out=$(grep -v '^From /' "$scratch/out"); }  # git itself names its folders
# expect WHAT STATUS TEXT: of what ran last
expect() {
  case "$out" in
    *"$scratch"*) bad "$1: an absolute path is shown" ;;
    *"$3"*) if [ "$status" -eq "$2" ]; then ok "$1"; else bad "$1"; fi ;;
    *) bad "$1" ;;
  esac
}
# holds WHAT FILE TEXT...: each text once in the file
holds() {
  what=$1 file=$2
  shift 2
  for text in "$@"; do
    out=$(cat "$file")
    status=$(grep -cF -- "$text" "$file")
    if [ "$status" -ne 1 ]; then bad "$what: '$text' is there $status times"; return; fi
  done
  ok "$what"
}

# two_clones NAME: a workspace, and its clones one/ and two/, each as `plaint init` sets it up
two_clones() {
  mkdir -p "$scratch/$1" && cd "$scratch/$1" || exit 3
  git init -q --bare -b main origin.git
  git clone -q origin.git one 2>/dev/null
  for part in cases policies plaint.yaml diary.yaml .gitignore; do cp -R "$repository/$part" one/; done
  printf 'cases/**/*.yaml merge=plaint-case\ndiary.yaml merge=plaint-case\n' > one/.gitattributes
  (cd one && git checkout -q -b main 2>/dev/null; git add -A && git commit -q -m start && git push -q -u origin main)
  git clone -q origin.git two
  for clone in one two; do
    git -C $clone config merge.plaint-case.driver "'$program' merge-driver %O %A %B %P"
    git -C $clone config pull.rebase false
  done
}
# event CLONE CASE TEXT...: one line at the end of the case
event() {
  file=$scratch/$here/$1/cases/2026/$2.yaml clone=$scratch/$here/$1 number=$2
  shift 2
  for text in "$@"; do printf '  - {%s}\n' "$text" >> "$file"; done
  git -C "$clone" commit -q -a -m "$number"
}
push() { git -C "$scratch/$here/$1" push -q origin main; }
both=cases/2026/C-2026-0004.yaml
acknowledged='date: 2026-03-16, event: interim-sent, by: cleo'
noted='date: 2026-03-12, event: noted, note: Rang'
told='date: 2026-03-18, event: noted, note: Rang again'

here=append
two_clones $here
event one C-2026-0004 "$acknowledged"
event two C-2026-0004 "$noted" "$told"
push one
cd two || exit 3
run git pull -q
expect 'two clones recorded in one case: git pull merges' 0 ''
holds 'every event of both is there once' $both "$acknowledged" "$noted" "$told"
out=$(grep -o '2026-03-1[268], event: [a-z-]*' $both | tr '\n' ';') status=0
expect 'they are in the order of their dates' 0 \
  '2026-03-12, event: noted;2026-03-16, event: interim-sent;2026-03-18, event: noted;'
run "$program" check 4 --as-of $day
expect 'plaint check is content' 0 'No mistakes'
run git status --porcelain
if [ -z "$out" ]; then ok 'git status is clean'; else bad 'git status is not clean'; fi

here=rebase
two_clones $here
event one C-2026-0004 "$acknowledged"
event two C-2026-0004 "$noted"
event two C-2026-0004 "$told"
push one
cd two || exit 3
run git pull -q --rebase
expect 'the same with git pull --rebase, commit by commit' 0 ''
holds 'every event is there once' $both "$acknowledged" "$noted" "$told"
run "$program" check 4 --as-of $day
expect 'plaint check is content with it too' 0 'No mistakes'

here=crossed
two_clones $here
event one C-2026-0004 "$acknowledged"
event two C-2026-0004 "$noted"
(cd one && git branch before && git fetch -q ../two main && git merge -q -m crossed FETCH_HEAD >/dev/null)
(cd two && git fetch -q ../one before && git merge -q -m crossed FETCH_HEAD >/dev/null)
event one C-2026-0004 "$told"
event two C-2026-0004 'date: 2026-03-19, event: noted, note: Wrote'
cd two && git fetch -q ../one main
run git merge -q -m again FETCH_HEAD
expect 'merges that crossed each other are merged' 0 ''
holds 'every event is there once after that' $both "$acknowledged" "$noted" "$told" 'note: Wrote'

here=head
two_clones $here
(cd one && sed -i 's/^summary: .*/summary: Two forms went astray/' $both && git commit -q -a -m head)
(cd two && sed -i 's/^summary: .*/summary: Letters went astray/' $both && git commit -q -a -m head)
event one C-2026-0004 "$acknowledged"
event two C-2026-0004 "$noted"
push one
cd two || exit 3
run git pull
expect 'one key changed on both sides is a conflict of git' 1 "$both: 'summary' is not the same on both sides"
holds 'both versions are in the file, and the events are merged' $both '<<<<<<< ours' 'summary: Two forms went astray' \
  'summary: Letters went astray' '>>>>>>> theirs' "$acknowledged" "$noted"
run git ls-files -u
expect 'git knows of the conflict' 0 "3	$both"
run "$program" check 4 --as-of $day
expect 'plaint check tells of it' 1 "$both:"
sed -i '/^<<<<<<<\|^=======\|^>>>>>>>\|^summary: Two/d' $both
run "$program" check 4 --as-of $day
expect 'without the markers it is a case again' 0 'No mistakes'
run git commit -q -a -m merged
expect 'and the merge is concluded' 0 ''

here=broken
two_clones $here
event one C-2026-0004 "$acknowledged"
printf '  - {date: 2026-03-12, event: noted\n' >> two/$both && git -C two commit -q -a -m broken
push one
cd two || exit 3
run git pull
expect 'a file with mistakes is never merged' 1 "$both: our side has mistakes"
holds 'and nothing of it is lost' $both "$acknowledged" '{date: 2026-03-12, event: noted'

here=diary
two_clones $here
printf '  - {date: 2026-03-18, event: noted, note: One}\n' >> one/diary.yaml && git -C one commit -q -a -m one
printf '  - {date: 2026-03-17, event: noted, note: Two}\n' >> two/diary.yaml && git -C two commit -q -a -m two
push one
cd two || exit 3
run git pull -q
expect 'the diary is merged too' 0 ''
holds 'with both events' diary.yaml 'note: One' 'note: Two'

# made CLONE SUMMARY: a new case in a clone, C-2026-0032 in each, with its complainant and a first event in a second commit
made() {
  file=cases/2026/C-2026-0032.yaml
  (cd "$scratch/$here/$1" && mkdir -p -m 700 people && printf 'name: %s\n' "$1" > people/C-2026-0032.yaml &&
    chmod 600 people/* &&
    printf 'case: C-2026-0032\nkind: complaint\npolicy: imago@2023-04-20\nreceived: 2026-03-16\nchannel: phone\nsummary: %s\nevents:\n' \
      "$2" > $file && git add $file && git commit -q -m 'C-2026-0032: new')
  event "$1" C-2026-0032 "date: 2026-03-16, event: acknowledged, by: bryn, note: by $1"
}
taken=cases/2026/C-2026-0032.yaml
next=cases/2026/C-2026-0033.yaml

here=taken
two_clones $here
made one 'The hall was locked'
made two 'Nobody rang back'
push one
cd two || exit 3
run git pull
expect 'two clones took one reference: a conflict that says what to do' 1 'plaint renumber C-2026-0032 keeps both'
holds 'both cases are in the file' $taken 'The hall was locked' 'Nobody rang back' 'by one' 'by two'
run "$program" renumber --as-of $day
expect 'plaint renumber parts them' 0 'The one that was made here is now C-2026-0033'
expect 'and concludes the merge' 0 'Committed, and the merge is concluded: C-2026-0033: renumbered from C-2026-0032'
holds 'the case that came in is as it came' $taken 'case: C-2026-0032' 'The hall was locked' 'by one'
holds 'the one made here has the next number, and its events' $next 'case: C-2026-0033' 'Nobody rang back' 'by two'
holds 'its complainant went along' people/C-2026-0033.yaml 'name: two'
if [ -e people/C-2026-0032.yaml ]; then bad 'the old record of the person is still there'; else ok 'and is nowhere else'; fi
run stat -c %a people/C-2026-0033.yaml
expect 'for the eyes of its owner alone' 0 600
run "$program" check --as-of $day
expect 'plaint check is content' 0 ''
run git status --porcelain
if [ -z "$out" ]; then ok 'git status is clean'; else bad 'git status is not clean'; fi
run git log -1 --format='%B'
expect 'the commit names both references' 0 'Renumbered-From: C-2026-0032'
case "$(git log -2 --format=%B -p)" in *'name: '*) bad 'a name went into git' ;; *) ok 'and no name is in it' ;; esac
push two
cd ../one && git pull -q
holds 'in the other clone its own case keeps its number' $taken 'The hall was locked'
holds 'and its own complainant' people/C-2026-0032.yaml 'name: one'
holds 'and the other case arrives' $next 'Nobody rang back'
run "$program" check --as-of $day
expect 'plaint check is content there' 0 ''

here=theirs
two_clones $here
made one 'The hall was locked'
made two 'Nobody rang back'
event one C-2026-0004 "$acknowledged"
(cd two && sed -i 's/^summary: .*/summary: Changed here/' $both && git commit -q -a -m two)
(cd one && sed -i 's/^summary: .*/summary: Changed there/' $both && git commit -q -a -m one)
push one
cd two || exit 3
run git pull -q
run "$program" renumber 32 --theirs --as-of $day
expect '--theirs gives the one that came in another number' 0 'The one that came in with the merge is now C-2026-0033'
expect 'what else is left to merge is said, and not committed' 0 'Not committed yet: git has more to merge here'
holds 'the record of ours stays' people/C-2026-0032.yaml 'name: two'
holds 'ours keeps its number' $taken 'Nobody rang back'
sed -i '/^<<<<<<<\|^=======\|^>>>>>>>\|^summary: Changed there/d' $both
run git commit -q -a -m merged
expect 'the user concludes the merge' 0 ''
run "$program" check --as-of $day
expect 'and plaint check is content' 0 ''

here=replayed
two_clones $here
made one 'The hall was locked'
made two 'Nobody rang back'
push one
cd two || exit 3
run git pull -q --rebase
run "$program" renumber --as-of $day
expect 'in the middle of a rebase it is refused' 1 'git rebase --abort'
git checkout -q --ours $taken && git add $taken
run git rebase --continue
holds 'should somebody go on, no event of one case gets into the other unseen' $taken '<<<<<<< ours: plaint renumber'
git rebase --abort
run git pull -q --no-rebase
run "$program" renumber --as-of $day
expect 'after giving the rebase up it does its work' 0 'the merge is concluded'

here=undriven
two_clones $here
made one 'The hall was locked'
made two 'Nobody rang back'
push one
git -C two config --unset merge.plaint-case.driver
cd two || exit 3
run git pull -q
run "$program" renumber --as-of $day
expect 'a clone that plaint init has not set up is mended too' 0 'the merge is concluded'
holds 'with both cases whole' $taken 'The hall was locked' 'by one'
holds 'and each by itself' $next 'Nobody rang back' 'by two'

here=nowhere
two_clones $here
event one C-2026-0004 "$acknowledged"
event two C-2026-0004 "$noted"
push one
cd two || exit 3
driver=$(sed -n 's/^ *"plaint \(merge-driver .*\)"},$/\1/p' "$repository/src/commands/merge_driver.h")
git config merge.plaint-case.driver "'$scratch/nowhere/plaint' $driver"
run git pull -q
holds 'where plaint is not installed the conflict has both sides' $both '<<<<<<< ours' "$acknowledged" "$noted" '>>>>>>> theirs'
git merge --abort
git config merge.plaint-case.driver "'$program' $driver"
run git pull -q
expect 'and with plaint the same setting merges' 0 ''
holds 'every event of both' $both "$acknowledged" "$noted"

here=interrupted
two_clones $here
made one 'The hall was locked'
made two 'Nobody rang back'
push one
cd two || exit 3
sed 's/C-2026-0032/C-2026-0033/' $taken > "$scratch/written"
git pull -q >/dev/null 2>&1
cp "$scratch/written" $next
run "$program" renumber --as-of $day
expect 'what an interrupted renumber has written is used by the next' 0 'is now C-2026-0033'

here=uncommitted
two_clones $here
(cd one && sed -i 's/^git: commit/git: none/' plaint.yaml && git commit -q -a -m none && git push -q && cd ../two && git pull -q)
made one 'The hall was locked'
made two 'Nobody rang back'
push one
cd two || exit 3
run git pull -q
run "$program" renumber --as-of $day
expect 'with git: none the user concludes the merge' 0 'To conclude: git commit -m "C-2026-0033: renumbered from C-2026-0032"'
run git commit -q -m done
expect 'and can' 0 ''

here=edited
two_clones $here
made one 'The hall was locked'
made two 'Nobody rang back'
push one
cd two || exit 3
run git pull -q
echo '# typed by hand since' >> $taken
run "$program" renumber --as-of $day
expect 'what was typed into the conflict is not thrown away' 1 'typed by hand since'
holds 'and is still there' $taken 'typed by hand since' 'by one' 'by two'

echo "$passed as expected, $failed wrong"
[ "$failed" -eq 0 ]
