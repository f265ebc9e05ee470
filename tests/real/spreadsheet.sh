#!/bin/sh
# What a real spreadsheet makes of csv, there and back: spreadsheet.sh PROGRAM. LibreOffice opens an export, saves it as its own format
# and as Excel's, and each of these as csv again; every cell must be what it was. Then what LibreOffice saves is imported.
set -u
program=$1
repository=$(cd "$(dirname "$0")/../.." && pwd)
for tool in soffice python3; do
  command -v $tool >/dev/null || { echo "SKIPPED: there is no $tool here"; exit 77; }
done
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
failed=0
wrong() { echo "WRONG: $*"; failed=1; }

work=$scratch/work
mkdir -p "$work/cases/2026"
cp -r "$repository/policies" "$work/"
printf 'organisation: Example Trust (fictional)\npolicy: imago\ngit: none\nmeetings: {trustees: [2026-05-20]}\n' > "$work/plaint.yaml"
number=0
while IFS= read -r summary; do
  number=$((number + 1))
  cat > "$work/cases/2026/C-2026-000$number.yaml" <<END
case: C-2026-000$number
kind: complaint
policy: imago@2023-04-20
received: 2026-03-0$number
summary: $summary
events:
  - date: 2026-03-0$number
    event: acknowledged
    note: |-
      First line, with "quotes"
      =second line
END
done <<'END'
"=HYPERLINK(\"http://example.org\",\"click\")"
"-1+1"
"@SUM(1,2)"
"＝1+1 in full width"
"007"
"Zoë paid £5 — twice; \"so what?\""
"1e5"
"+44 is the code"
"2026-03-04"
END

# --infilter: comma, quote, UTF-8, from line 1; 2 is text: each column as it stands. The last four fields keep formulas off.
columns=$(python3 -c "print('/'.join(f'{n}/2' for n in range(1, 40)))")
office() {
  format=$1
  shift
  HOME=$scratch/home soffice --headless "-env:UserInstallation=file://$scratch/profile" "$@" --convert-to "$format" --outdir "$scratch/out" "$file" >"$scratch/office.log" 2>&1 ||
    { cat "$scratch/office.log"; wrong "soffice cannot make $format of $file"; }
}
mkdir -p "$scratch/home" "$scratch/out"
for table in cases events; do
  "$program" -C "$work" export --as-of 2026-03-20 --table $table > "$scratch/$table.csv"
  for kind in xlsx ods; do
    rm -rf "$scratch/out"
    file=$scratch/$table.csv
    office $kind "--infilter=CSV:44,34,76,1,$columns"
    file=$scratch/out/$table.$kind
    # -1: every sheet; false: as it is stored and not as it is shown would be the 7th field; CRLF is the system's.
    office 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1'
    set -- "$scratch"/out/*.csv
    python3 - "$scratch/$table.csv" "$1" "$kind" <<'END' || failed=1
import csv, sys
def rows(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return [[cell.replace("\r\n", "\n") for cell in row] for row in csv.reader(file)]
before, after = rows(sys.argv[1]), rows(sys.argv[2])
different = 0
if len(before) != len(after):
    print(f"WRONG: {sys.argv[3]}: {len(before)} rows became {len(after)}")
    different += 1
for number, (row, other) in enumerate(zip(before, after), 1):
    other += [""] * (len(row) - len(other))
    for name, cell, back in zip(before[0], row, other):
        if cell != back:
            print(f"WRONG: {sys.argv[3]}: row {number}, {name}: '{cell}' became '{back}'")
            different += 1
sys.exit(different > 0)
END
  done
done

# As somebody opens it, by a click: nothing may be calculated. What is shown begins with the apostrophe, or is the text.
file=$scratch/cases.csv
rm -rf "$scratch/out"
office ods
file=$scratch/out/cases.ods
office 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1'
set -- "$scratch"/out/*.csv
grep -qE '(^|,)"?=' "$1" && wrong 'a formula came to life'
grep -q 'Err:\|#NAME' "$1" && wrong 'a formula was tried'

# What LibreOffice saves of a register is understood: there and back again.
cat > "$scratch/register.csv" <<'END'
Ref,Date received,Details,Outcome,Response date,Date closed
007,2023-06-05,"A visit was missed, ""again""",Upheld,2023-06-15,2023-06-20
008,2023-07-14,"Two lines
of Zoë's £5",Not upheld,2023-07-18,2023-07-19
END
rm -rf "$scratch/out"
file=$scratch/register.csv
office xlsx "--infilter=CSV:44,34,76,1,1/2/2/5/3/2/4/2/5/5/6/5"
file=$scratch/out/register.xlsx
office 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1'
set -- "$scratch"/out/*.csv
cp "$1" "$scratch/back.csv"
"$program" -C "$work" import "$scratch/back.csv" --map Ref=old-reference --map 'Details=summary' --date-order day-first --save --as-of 2026-03-20 > "$scratch/import.txt" ||
  { cat "$scratch/import.txt" "$scratch/back.csv"; wrong 'what LibreOffice saved is not understood'; }
grep -q 'where it was 007' "$work/cases/2023/C-2023-0001.yaml" || wrong 'the zeros before a number are gone'
grep -q "summary: Two lines of Zoë's £5" "$work/cases/2023/C-2023-0002.yaml" || wrong 'a text with two lines is not what it was'
[ $failed -eq 0 ] && echo 'all as it should be'
exit $failed
