#!/bin/sh
# What other programs make of an export: export.sh PROGRAM. sqlite3 and, where it is installed, PostgreSQL load the SQL twice and run
# the queries of plaint-export(7); Python reads csv, json and ics.
set -u
program=$1
repository=$(cd "$(dirname "$0")/../.." && pwd)
for tool in sqlite3 python3; do
  command -v $tool >/dev/null || { echo "SKIPPED: there is no $tool here"; exit 77; }
done
python=python3
/usr/bin/python3 -c 'import icalendar' 2>/dev/null && python=/usr/bin/python3  # where Debian's packages are
scratch=$(mktemp -d)
server=
cleanup() {
  [ -z "$server" ] || $as "$server/pg_ctl" -D "$scratch/pg/data" -m immediate stop >/dev/null 2>&1
  rm -rf "$scratch"
}
as=
trap cleanup EXIT
failed=0
wrong() { echo "WRONG: $*"; failed=1; }
same() { [ "$2" = "$3" ] || wrong "$1: expected '$2', is '$3'"; }

# A workspace with texts that were written to do harm.
work=$scratch/work
mkdir -p "$work/cases/2026"
cp -r "$repository/policies" "$work/"
cp "$repository/diary.yaml" "$work/"
{
  echo "organisation: 'Example''s Trust \\ -- fictional'"
  sed -e '/^organisation:/d' -e 's/^git:.*/git: none/' "$repository/plaint.yaml"
} > "$work/plaint.yaml"
cat > "$work/cases/2026/C-2026-0001.yaml" <<'END'
case: C-2026-0001
kind: complaint
policy: imago@2023-04-20
received: 2026-01-05
starts-at: formal
complainant: public
service: other
summary: "=cmd|' /C calc'!A0"
points:
  p1: "+44, \"quoted\" and\ttab"
events:
  - date: 2026-01-06
    event: acknowledged
    via: letter
    note: |-
      It's a line with \ and \' and "quotes"; ends with a backslash \
      '); DROP TABLE plaint_cases; --
      \! rm
      .quit
      ＝1+1 and Zoë's £5
  - date: 2026-01-19
    event: responded
    outcome: upheld
  - date: 2026-01-20
    event: cause-found
    cause: none-found
  - date: 2026-01-21
    event: closed
    outcome: upheld
END
for file in "$repository"/cases/2026/*.yaml; do
  [ "${file##*/}" = C-2026-0001.yaml ] || cp "$file" "$work/cases/2026/"
done

export_to() { "$program" -C "$work" export --as-of 2026-03-20 "$@" 2>>"$scratch/err"; }
export_to --format sql > "$scratch/export.sql"
export_to --format sql > "$scratch/again.sql"
cmp -s "$scratch/export.sql" "$scratch/again.sql" || wrong 'two exports of the same files differ'

# The queries of the page, one file for each.
$python - "$repository/man/plaint-export.7" "$scratch" <<'END'
import pathlib, re, sys
page = pathlib.Path(sys.argv[1]).read_text(encoding="utf-8")
queries = re.findall(r"^\.Bd -literal -offset indent\n(SELECT.*?;)\n\.Ed$", page, re.M | re.S)
assert len(queries) >= 5, len(queries)
for number, query in enumerate(queries):
    pathlib.Path(sys.argv[2], f"query{number}.sql").write_text(query + "\n", encoding="utf-8")
END
counts="SELECT (SELECT COUNT(*) FROM plaint_cases) || ' ' || (SELECT COUNT(*) FROM plaint_events) || ' ' || (SELECT COUNT(*) FROM plaint_deadlines);"
note="SELECT note FROM plaint_events WHERE case_ref = 'C-2026-0001' AND event_no = 1;"
expected_note="It's a line with \\ and \\' and \"quotes\"; ends with a backslash \\
'); DROP TABLE plaint_cases; --
\\! rm
.quit
＝1+1 and Zoë's £5"

# --- SQLite ---
for round in first second; do
  sqlite3 -bail -cmd 'PRAGMA foreign_keys=ON' "$scratch/a.db" < "$scratch/export.sql" || wrong "sqlite3 cannot load it the $round time"
done
same 'sqlite3: foreign keys' '' "$(sqlite3 "$scratch/a.db" 'PRAGMA foreign_key_check;')"
same 'sqlite3: the note' "$expected_note" "$(sqlite3 "$scratch/a.db" "$note")"
same 'sqlite3: the organisation' "Example's Trust \\ -- fictional" "$(sqlite3 "$scratch/a.db" 'SELECT organisation FROM plaint_export_info;')"
lite=$(sqlite3 "$scratch/a.db" "$counts")
for query in "$scratch"/query*.sql; do
  sqlite3 -bail "$scratch/a.db" < "$query" > "$query.lite" || wrong "sqlite3: $(cat "$query")"
  [ -s "$query.lite" ] || wrong "sqlite3 finds nothing: $(cat "$query")"
done

# --- PostgreSQL ---
server=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | tail -1)
[ -n "$server" ] || { command -v initdb >/dev/null && server=$(dirname "$(command -v initdb)"); }
if [ -z "$server" ] || ! command -v psql >/dev/null; then
  echo 'PostgreSQL is not installed: that part is SKIPPED'
  server=
else
  mkdir "$scratch/pg"
  if [ "$(id -u)" -eq 0 ]; then
    user=postgres
    id "$user" >/dev/null 2>&1 || user=nobody
    chmod 755 "$scratch"
    chown "$user" "$scratch/pg"
    as="setpriv --reuid=$user --regid=$(id -g "$user") --clear-groups env HOME=$scratch/pg"
  fi
  $as "$server/initdb" -D "$scratch/pg/data" -E UTF8 --locale=C -A trust -U plaint >"$scratch/pg.log" 2>&1 &&
    $as "$server/pg_ctl" -D "$scratch/pg/data" -l "$scratch/pg/log" -w -o "-k $scratch/pg -c listen_addresses='' -c fsync=off" start >>"$scratch/pg.log" 2>&1 || {
      cat "$scratch/pg.log"
      wrong 'PostgreSQL does not start'
    }
  sql() { psql -X -q -A -t -v ON_ERROR_STOP=1 -h "$scratch/pg" -U plaint postgres "$@"; }
  for round in first second; do
    sql < "$scratch/export.sql" 2>"$scratch/pg.err" || { cat "$scratch/pg.err"; wrong "psql cannot load it the $round time"; }
  done
  same 'psql: the note' "$expected_note" "$(sql -c "$note")"
  same 'psql: as many rows as sqlite3' "$lite" "$(sql -c "$counts")"
  for query in "$scratch"/query*.sql; do
    sql < "$query" > "$query.pg" || wrong "psql: $(cat "$query")"
    same "psql: as many lines as sqlite3 for $(head -1 "$query")" "$(wc -l < "$query.lite")" "$(wc -l < "$query.pg")"
  done
fi

# --- csv, json, ics ---
export_to -o "$scratch/tables"
export_to --format json > "$scratch/export.json"
export_to --format ndjson > "$scratch/export.ndjson"
export_to --format ics > "$scratch/export.ics"
$python - "$scratch" <<'END' || failed=1
import collections, csv, json, pathlib, re, sqlite3, sys
scratch = pathlib.Path(sys.argv[1])
document = json.loads((scratch / "export.json").read_text(encoding="utf-8"))
lines = [json.loads(line) for line in (scratch / "export.ndjson").read_text(encoding="utf-8").splitlines()]
by_table = collections.defaultdict(list)
for line in lines:
    by_table[line.pop("table")].append(line)
nested = [each for case in document["cases"] for each in case["deadlines"]]
assert nested == by_table["deadlines"], "json and ndjson differ"
assert document["complete"] is True and document["schema_version"] == "1"
database = sqlite3.connect(scratch / "a.db")
for path in sorted((scratch / "tables").glob("*.csv")):
    text = path.read_bytes().decode("utf-8")
    rows = list(csv.reader(text.splitlines(keepends=True), strict=True))
    header, rows = rows[0], rows[1:]
    assert all(len(row) == len(header) for row in rows), path
    assert len(rows) == len(by_table[path.stem]), (path, len(rows), len(by_table[path.stem]))
    assert text.endswith("\r\n")
    for row in rows:
        for cell in row:
            assert not re.match("[=+@\t\r\n＝＋－＠]|-(?![0-9])", cell), (path, cell)
    from_sql = database.execute(f"SELECT * FROM plaint_{path.stem} ORDER BY rowid").fetchall()
    def plain(value):
        return "" if value is None else str(value)
    for row, other in zip(rows, from_sql):
        for name, cell, value in zip(header, row, other):
            if cell in ("yes", "no"):
                value = {"0": "no", "1": "yes"}.get(str(value), value)
            cell = cell[1:] if cell.startswith("'") and not plain(value).startswith("'") else cell
            assert cell == plain(value), (path, name, cell, value)
calendar = (scratch / "export.ics").read_bytes().decode("utf-8")
assert calendar.count("BEGIN:VEVENT") == sum(
    1 for each in by_table["deadlines"] + by_table["duties"] for day in ("due", "papers_due")
    if each[day] and each["due"] and each["state"] in ("open", "due-soon", "overdue", "held", "paused"))
try:
    import icalendar
except ImportError:
    print("python3-icalendar is not installed: that part is SKIPPED")
else:
    parsed = icalendar.Calendar.from_ical(calendar)
    events = parsed.walk("VEVENT")
    assert len({str(event["UID"]) for event in events}) == len(events) > 5
    summaries = [case["summary"] for case in document["cases"] if case["summary"]]
    for event in events:
        assert (event["DTEND"].dt - event["DTSTART"].dt).days == 1
        assert not any(summary in str(event) for summary in summaries)
END

# --- a file that cannot be read: told first, exit 1, and the output says that it is incomplete ---
echo 'case: [' > "$work/cases/2026/C-2026-0002.yaml"
"$program" -C "$work" export --as-of 2026-03-20 --format sql > "$scratch/broken.sql" 2>/dev/null
same 'the exit status of an export over a broken file' 1 $?
sqlite3 -bail -cmd 'PRAGMA foreign_keys=ON' "$scratch/b.db" < "$scratch/broken.sql" || wrong 'an incomplete export does not load'
same 'an incomplete export says so' '0|1' "$(sqlite3 "$scratch/b.db" 'SELECT complete, (SELECT COUNT(*) FROM plaint_unreadable) > 0 FROM plaint_export_info;')"

# --- nothing of people/, and no half file where the disk is full ---
mkdir -p "$work/people"
printf 'name: Zebedee Example\nemail: zebedee@example.org\n' > "$work/people/C-2026-0001.yaml"
for format in csv ndjson json ics sql; do
  "$program" -C "$work" export --as-of 2026-03-20 --format $format 2>&1 | grep -qi zebedee && wrong "$format tells of people/"
done
if [ -w /dev/full ]; then
  "$program" -C "$work" export --as-of 2026-03-20 > /dev/full 2>/dev/null
  same 'the exit status where the disk is full' 3 $?
fi
[ $failed -eq 0 ] && echo 'all as it should be'
exit $failed
