#!/bin/sh
# Reports as people see them: report.sh PROGRAM. The page of HTML is opened in headless Chromium, narrow as a telephone and wide: nothing
# may be wider than the screen, nothing may be fetched, no script may run; its text is what the plain report says. Without Chromium:
# skipped. REPORT_PICTURES=FOLDER keeps the pictures.
set -u
program=$1
repository=$(cd "$(dirname "$0")/../.." && pwd)
browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome) || { echo "SKIPPED: there is no chromium"; exit 77; }
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
pictures=${REPORT_PICTURES:-$scratch}
mkdir -p "$pictures" "$scratch/home"
export HOME="$scratch/home" LC_ALL=C.UTF-8 PLAINT_DATADIR="$repository"
failures=0
fail() { echo "FAILED: $*"; failures=$((failures + 1)); }

browse() { timeout 120 "$browser" --headless --no-sandbox --disable-gpu --disable-dev-shm-usage --hide-scrollbars --user-data-dir="$scratch/profile" "$@" 2>/dev/null; }

work=$scratch/work
mkdir "$work"
for part in cases policies templates plaint.yaml diary.yaml; do [ -e "$repository/$part" ] && cp -R "$repository/$part" "$work"; done
cd "$work" || exit 3
# Somebody writes what would be a script, a table or a link if it were not text.
sed -i 's/^summary: .*/summary: "<script>document.title = 1;<\/script><img src=x onerror=document.title=1> | *x* ](javascript:alert(1)) \&lt;"/' \
  cases/2026/C-2026-0004.yaml

# measured PAGE WIDTH: what the page itself says of its layout, by a script that is put into a copy for this
measured() {
  sed -e '/Content-Security-Policy/d' -e 's|</body>|<script>document.body.dataset.over = [...document.querySelectorAll("body, body *")].filter(e => !e.closest(".quiet, thead, svg") \&\& e.getBoundingClientRect().right > innerWidth + 1 \&\& !e.closest(".table")).concat([...document.querySelectorAll(".table")].filter(e => e.scrollWidth > e.clientWidth + 1)).map(e => e.tagName + ":" + e.textContent.slice(0, 30)).join("; ") + "/" + (document.documentElement.scrollWidth > innerWidth);</script></body>|' \
    "$1" > "$scratch/measured.html"
  browse --window-size="$2",900 --dump-dom "file://$scratch/measured.html" | tr '\n' ' ' | sed -n 's/.*data-over="\([^"]*\)".*/\1/p'
}

look() {
  name=$1
  shift
  "$program" report "$@" --as-of 2026-03-20 --format html -o "$scratch/$name.html" 2>/dev/null
  page=$scratch/$name.html
  [ -s "$page" ] || { fail "$name: there is no page"; return; }
  grep -qiE '<script|<link|<img|@import|url\(|javascript:[^a]' "$page" && fail "$name: something could be fetched or run"
  for width in 360 1280; do
    browse --window-size=$width,2400 --screenshot="$pictures/$name-$width.png" "file://$page" >/dev/null
    [ -s "$pictures/$name-$width.png" ] || fail "$name: no picture at $width"
  done
  case $(measured "$page" 1280) in /false) ;; *) fail "$name: wider than the screen: $(measured "$page" 1280)" ;; esac
  case $(measured "$page" 360) in /false) ;; *) fail "$name: wider than a telephone: $(measured "$page" 360)" ;; esac
  browse --dump-dom "file://$page" > "$scratch/$name.dom"
  grep -q '<title>1</title>' "$scratch/$name.dom" && fail "$name: a script ran"
  [ "$(grep -c '<h1' "$scratch/$name.dom")" = 1 ] || fail "$name: not one heading of the first level"
  if command -v pdftotext >/dev/null; then
    browse --print-to-pdf="$scratch/$name.pdf" --no-pdf-header-footer "file://$page" >/dev/null
    pdftotext -layout "$scratch/$name.pdf" "$scratch/$name.txt" || fail "$name: it cannot be printed"
    first=$("$program" report "$@" --as-of 2026-03-20 2>/dev/null | head -1)
    grep -qF "$first" "$scratch/$name.txt" || fail "$name: printed, it does not begin with '$first'"
  fi
  [ "$(wc -L < "$scratch/$name.plain" 2>/dev/null || echo 0)" -le 80 ] || fail "$name: wider than 80 columns"
}

for name in $("$program" report --list --as-of 2026-03-20 | sed -n 's/^\([a-z-]*\)  .*/\1/p'); do
  "$program" report "$name" --as-of 2026-03-20 > "$scratch/$name.plain" 2>/dev/null
  look "$name" "$name"
done
"$program" report case 4 --as-of 2026-03-20 > "$scratch/case.plain" 2>/dev/null
"$program" report policy imago --as-of 2026-03-20 > "$scratch/policy.plain" 2>/dev/null
look case case 4
look policy policy imago
grep -q '&lt;script&gt;document.title' "$scratch/case.html" || fail "the hostile summary is not in the page as text"

[ "$failures" = 0 ] && echo "Every report can be read on a telephone and on paper"
[ "$failures" = 0 ]
