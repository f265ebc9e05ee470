#!/bin/sh
# What becomes of `plaint record` where git will not do as it is asked, on the real program: git.sh PROGRAM. After each the case
# file holds the event, the sentence tells the way out, no absolute path is shown, and after the way out the next command works.
set -u
program=$1
repository=$(cd "$(dirname "$0")/../.." && pwd)
command -v git >/dev/null || { echo 'SKIPPED: there is no git here'; exit 77; }
scratch=$(mktemp -d)
trap 'chmod -R u+rwX "$scratch"; rm -rf "$scratch"' EXIT
failed=0
passed=0
file=cases/2026/C-2026-0004.yaml
export HOME="$scratch" GIT_CONFIG_NOSYSTEM=1 GIT_CEILING_DIRECTORIES="$scratch/.."
unset GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE EMAIL GIT_AUTHOR_NAME GIT_AUTHOR_EMAIL GIT_COMMITTER_NAME GIT_COMMITTER_EMAIL

# workspace NAME: the sample workspace under git, which becomes the current folder
workspace() {
  mkdir -p "$scratch/$1" && cd "$scratch/$1" || exit 3
  for part in cases policies plaint.yaml diary.yaml; do cp -R "$repository/$part" .; done
  git init -q -b main && git config user.name 'Asha Example' && git config user.email asha@example.org &&
    git add . && git commit -q -m first || exit 3
}

# record NOTE: its output in $out, its status in $status
record() {
  out=$(timeout 30 "$program" record 4 noted --date 2026-03-19 --as-of 2026-03-20 --note "$1" </dev/null 2>&1)
  status=$?
}

ok() { passed=$((passed + 1)); echo "ok    $1"; }
bad() {
  failed=$((failed + 1))
  echo "WRONG $1 (status $status):"
  printf '%s\n' "$out" | head -n 6
}

# refused WHAT SENTENCE: not committed, exit 3, the sentence, the event in the file, no path of this machine
refused() {
  record one
  if [ "$status" -ne 3 ]; then bad "$1: exit 3"; return; fi
  case "$out" in *"$scratch"* | */tmp/*) bad "$1: a path of this machine is shown"; return ;; esac
  case "$out" in *"not committed: $2"*) ;; *) bad "$1"; return ;; esac
  case "$out" in *recorded\ for*) bad "$1: success is said"; return ;; esac
  if [ "$(grep -c 'note: one' $file)" -eq 1 ]; then ok "$1: told, and the file is right"; else bad "$1: the file"; fi
}

# cured WHAT: the next record is committed, and everything with it
cured() {
  record two
  if [ "$status" -eq 0 ] && [ -z "$(git status --porcelain -- $file)" ] && [ "$(grep -c 'note: ' $file)" -eq 2 ]; then
    ok "$1: after the way out all is committed"
  else
    bad "$1: after the way out"
  fi
}

hook() { printf '#!/bin/sh\n%s\n' "$2" > ".git/hooks/$1" && chmod +x ".git/hooks/$1"; }

workspace well
record one
if [ "$status" -eq 0 ] && [ "$(git log -1 --format=%s)" = 'C-2026-0004: noted' ]; then ok 'recorded and committed'; else bad 'recorded and committed'; fi

workspace staged && echo x > other && git add other && echo x >> plaint.yaml.bak && echo '# typed' >> diary.yaml
record one
if [ "$status" -eq 0 ] && [ "$(git show --format= --name-only)" = $file ] &&
  [ "$(git status --porcelain | tr '\n' ' ')" = ' M diary.yaml A  other ?? plaint.yaml.bak ' ]; then
  ok 'what else is staged or changed stays as it was'
else
  bad 'what else is staged or changed'
fi

workspace absent
mkdir "$scratch/bin" && saved=$PATH
for tool in timeout grep head; do ln -s "$(command -v $tool)" "$scratch/bin/$tool"; done
PATH="$scratch/bin"
refused 'no git' 'git is not installed, or cannot be run'
PATH=$saved
cured 'no git'

workspace hook && hook pre-commit 'echo the treasurer must look at this first >&2; exit 1'
refused 'a hook' 'git would not: the treasurer must look at this first'
rm .git/hooks/pre-commit && cured 'a hook'

workspace message && hook commit-msg 'echo no ticket number; exit 1'
refused 'a hook on messages' 'git would not: no ticket number'
rm .git/hooks/commit-msg && cured 'a hook on messages'

workspace lock && touch .git/index.lock
refused 'a lock left over' 'another git is at work here, or one was interrupted and left its lock'
case "$out" in *'rm "$(git rev-parse --git-path index.lock)"'*) ok 'a lock left over: the way out' ;; *) bad 'a lock left over: the way out' ;; esac
rm "$(git rev-parse --git-path index.lock)" && cured 'a lock left over'

workspace identity && git config --unset user.name && git config --unset user.email && git config user.useConfigOnly true
refused 'nobody' 'git does not know who you are'
git config user.name 'Your Name' && git config user.email you@example.org && cured 'nobody'

workspace merge && git switch -q -c other && echo a > a && git add a && git commit -q -m a && git switch -q main &&
  git merge -q --no-ff --no-commit other
refused 'a merge' 'a merge is not finished here'
git commit -q -m merged && cured 'a merge'

workspace rebase && git switch -q -c other && echo a > a && git add a && git commit -q -m a && git switch -q main &&
  echo b > a && git add a && git commit -q -m b && git rebase -q other >/dev/null 2>&1
record one
case "$(grep -c 'note: one' $file)$status$out" in
  10*'committed on no branch'*'git rebase --continue'*) ok 'a rebase that waits is told' ;;
  *) bad 'a rebase that waits' ;;
esac

workspace detached && git checkout -q --detach
record one
case "$status$out" in 0*'committed on no branch'*) ok 'a detached head is told' ;; *) bad 'a detached head' ;; esac

workspace signed && git config commit.gpgsign true && git config gpg.program false
refused 'a signature' 'git is set to sign every commit, and could not sign this one'
git config commit.gpgsign false && cured 'a signature'

workspace ignored && git rm -q --cached $file && git commit -q -m gone && echo cases/ > .gitignore
refused 'an ignored path' 'git is told to ignore this file'
rm .gitignore && cured 'an ignored path'

workspace crlf && git config core.autocrlf true
record one
record two
if [ "$status" -eq 0 ] && [ -z "$(git status --porcelain)" ] && ! grep -q "$(printf '\r')" $file; then ok 'core.autocrlf'; else bad 'core.autocrlf'; fi

workspace big && mkdir sub && git mv cases policies plaint.yaml diary.yaml sub/ && git commit -q -m moved && cd sub &&
  record one
if [ "$status" -eq 0 ] && [ "$(git show --format= --name-only)" = "sub/$file" ]; then ok 'a folder of a bigger repository'; else bad 'a folder of a bigger repository'; fi

workspace trees && git worktree add -q ../tree && cd ../tree && record one
if [ "$status" -eq 0 ] && [ "$(git log -1 --format=%s)" = 'C-2026-0004: noted' ]; then ok 'a further working folder'; else bad 'a further working folder'; fi

workspace none && rm -rf .git
refused 'no repository' 'this folder is not under git'
git init -q && git config user.name A && git config user.email a@example.org && cured 'no repository'

workspace sparse && git sparse-checkout set --no-cone '/*' '!/cases/2025/' 2>/dev/null && [ ! -e cases/2025 ]
out=$("$program" new --no-input --kind complaint --summary 'A broken chair' --received 2025-12-30 --service befriending --as-of 2026-03-20 2>&1)
status=$?
case "$status$out" in
  3*'C-2025-0003.yaml is written, but not committed: git is told to leave this folder out'*) ok 'a sparse checkout: no number is given twice' ;;
  *) bad 'a sparse checkout' ;;
esac

workspace link && git mv cases data && ln -s data cases && git add . && git commit -q -m linked
refused 'a folder that is a link' 'git keeps nothing that lies behind a link, and a folder on the way is one'
rm cases && git reset -q && mv data cases && git add -A && git commit -q -m 'a folder again' && cured 'a folder that is a link'

workspace inside && mv $file other.yaml && ln -s ../../other.yaml $file && git add . && git commit -q -m linked
refused 'a case that is a link within' 'git sees no change there'
rm $file && mv other.yaml $file && git add -A && git commit -q -m 'a file again' && cured 'a case that is a link within'

workspace out && mv $file ../theirs.yaml && ln -s ../../../theirs.yaml $file && git add . && git commit -q -m linked
record one
case "$status$out" in
  3*'a link on the way leads out of this workspace'*) if grep -q 'note: one' ../theirs.yaml; then bad 'a link out of the workspace: written'; else ok 'a link out of the workspace'; fi ;;
  *) bad 'a link out of the workspace' ;;
esac

workspace owner
if [ "$(id -u)" -eq 0 ] && chown -R 65534 . 2>/dev/null; then
  refused 'somebody else has the folder' 'git does not trust this folder, because it belongs to somebody else'
  git config --global --add safe.directory "$(pwd)" && cured 'somebody else has the folder'
else
  echo 'SKIPPED somebody else has the folder: only root can give a folder away'
fi

workspace reader
if [ "$(id -u)" -eq 0 ] && command -v setpriv >/dev/null && chmod 755 "$scratch" && chmod -R o+rX "$scratch/reader" &&
  setpriv --reuid 65534 --regid 65534 --clear-groups test -x "$program"; then
  out=$(setpriv --reuid 65534 --regid 65534 --clear-groups "$program" record 4 noted --date 2026-03-19 --as-of 2026-03-20 --note one 2>&1)
  status=$?
  case "$status$out" in
    3*"'$file' cannot be written: Permission denied"*) if git diff --quiet -- cases; then ok 'a folder that we may only read'; else bad 'a folder that we may only read: changed'; fi ;;
    *) bad 'a folder that we may only read' ;;
  esac
else
  echo 'SKIPPED a folder that we may only read: root may write everywhere, and the program cannot be run as another user here'
fi

echo "$passed as expected, $failed wrong"
[ "$failed" -eq 0 ]
