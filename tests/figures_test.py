"""Works out again, by another way, what plaint report says: counts from the case files themselves as python3-yaml reads them, deadlines
from what `plaint show` says of each case, the test of trends with fractions. PROGRAM is the argument."""
import collections
import datetime
import fractions
import json
import math
import pathlib
import statistics
import subprocess
import sys
import tempfile

try:
    import yaml
except ImportError:
    print("skipped: python3-yaml is not installed")
    sys.exit(77)

PROGRAM = pathlib.Path(sys.argv[1]).resolve()
DAY = datetime.timedelta(days=1)
SORTS = {"compliment": "Compliments", "commendation": "Compliments", "comment": "Comments and feedback", "feedback": "Comments and feedback"}
CLOSES = {"closed", "withdrawn", "refused", "diverted"}
DEPARTMENT = ["service", "department", "function", "area", "team", "entity"]
FACTS = {"by-service": None, "by-channel": "channel", "by-category": "categories", "by-complainant": "complainant"}
HEADINGS = ["service", "category", "cause", "channel", "complainant"]
mistakes = 0


def expect(what, said, found):
    global mistakes
    if said != found:
        mistakes += 1
        print(f"{what}: plaint says {said}, counted again {found}")


def plaint(folder, *words):
    run = subprocess.run([PROGRAM, *words], cwd=folder, capture_output=True, text=True, encoding="utf-8")
    if run.returncode != 0:
        sys.exit(f"plaint {' '.join(words)}: {run.stderr}")
    return json.loads(run.stdout)


def values(value):
    return value if isinstance(value, list) else [] if value is None else [value]


def in_words(value):
    text = value.replace("-", " ")
    return text[:1].upper() + text[1:]


class Case:
    """One file, as it stood on a day."""

    def __init__(self, path, as_of):
        text = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
        self.id = text["case"]
        self.received = datetime.date.fromisoformat(text["received"][:10])
        self.events = [(datetime.date.fromisoformat(each["date"][:10]), each) for each in values(text.get("events") or [])]
        self.events = sorted((each for each in self.events if each[0] <= as_of), key=lambda each: each[0])
        self.kind = text["kind"]
        self.facts = text
        self.closed = None
        self.answered = None
        for date, event in self.events:
            name = event["event"]
            if name == "reclassified":
                self.kind = event["kind"]
            if name in CLOSES and not (name == "diverted" and event.get("rule") == "safeguarding"):
                self.closed = date
            if name in ("reopened", "escalated", "taken-to-trustees"):
                self.closed = None
            if name == "responded" and self.answered is None:
                self.answered = date
        self.sort = SORTS.get(self.kind, "Complaints")

    def under(self, fact):
        for name in [fact] if fact else DEPARTMENT:
            found = values(self.facts.get(name))
            for _, event in self.events:
                found = values(event[name]) if name in event and fact else found
            found = [each for each in found if each not in ("not-recorded", "not-known")]
            if found:
                return {in_words(each) for each in found}
        return {"Not recorded"}


def working_days(folder):
    """A function that counts those after one day, up to another."""
    closed = set()
    for path in folder.glob("policies/calendars/england-and-wales*.yaml"):
        closed |= {datetime.date.fromisoformat(day["date"]) for day in yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)["holidays"]}
    workspace = yaml.load((folder / "plaint.yaml").read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    for closure in workspace.get("closures", []):
        day = datetime.date.fromisoformat(closure["from"])
        while day <= datetime.date.fromisoformat(closure["to"]):
            closed.add(day)
            day += DAY

    def between(after, upto):
        days = (after + DAY * n for n in range(1, (upto - after).days + 1))
        return sum(1 for day in days if day.weekday() < 5 and day not in closed)

    return between


def table(report, name):
    return next((each["rows"] for each in report["tables"] if each["name"] == name), [])


def dates(report):
    return [datetime.date.fromisoformat(report["period"][end]) for end in ("from", "to")]


def check_counts(report, cases):
    first, last = dates(report)
    for row in table(report, "movement"):
        here = [each for each in cases if each.sort == row["kind"]]
        expect(row["kind"] + " received", row["received"], sum(first <= each.received <= last for each in here))
        expect(row["kind"] + " closed", row["closed"], sum(each.closed is not None and first <= each.closed <= last for each in here))
        expect(row["kind"] + " open", row["open"], sum(each.closed is None for each in here))
        expect(row["kind"] + " balance", row["open-before"] + row["received"] + row["reopened"], row["closed"] + row["open"])
    for name, fact in FACTS.items():
        received, closed = collections.Counter(), collections.Counter()
        for each in cases:
            if each.sort != "Complaints":
                continue
            for value in each.under(fact):
                received[value] += first <= each.received <= last
                closed[value] += each.closed is not None and first <= each.closed <= last
        for row in table(report, name):
            label = row[name[3:]]
            if label != "Total":
                expect(f"{name} {label}", (row["received"], row["closed"]), (received[label], closed[label]))


def check_durations(report, cases, between):
    first, last = dates(report)
    complaints = [each for each in cases if each.sort == "Complaints"]
    ends = {"From receipt to the first response": "answered", "From receipt to closing": "closed"}
    for row in table(report, "durations"):
        end = ends[row["what"]]
        days = sorted(between(each.received, getattr(each, end)) for each in complaints
                      if getattr(each, end) is not None and first <= getattr(each, end) <= last)
        middle = statistics.median(days)
        said = (row["complaints"], float(row["median"]), row["percentile-90"], row["longest"])
        expect(row["what"], said, (len(days), float(middle), days[math.ceil(len(days) * 0.9) - 1], days[-1]))


def check_deadlines(report, all_shown):
    """The pairs of numbers kept in time and late, whatever the deadlines are called."""
    first, last = dates(report)
    counts = collections.defaultdict(lambda: [0, 0])
    for shown in all_shown:
        for promise in shown["promises"]:
            if promise["due"] is None and promise["state"] != "met":
                continue
            due = promise["due"] and datetime.date.fromisoformat(promise["due"])
            if promise["state"] == "met" and due:
                date, late = datetime.date.fromisoformat(promise["met"]), 0
            elif promise["state"] in ("met-late", "broken", "overdue"):
                date, late = due + DAY, 1
            else:
                continue
            if first <= date <= last:
                key = (promise.get("policy", shown["policy"]), promise["stage"] or shown["kind"], promise["name"])
                counts[key][late] += 1
    said = sorted([row["in-time"], row["late"]] for row in table(report, "deadlines") if row["in-time"] + row["late"] > 0)
    expect("deadlines in time and late", said, sorted(counts.values()))


def chance(before, now, share):
    n = before + now
    each = [math.comb(n, k) * share**k * (1 - share) ** (n - k) for k in range(n + 1)]
    return sum(p for p in each if p <= each[now])


def check_trends(report, length_before):
    first, last = dates(report)
    length = (last - first).days + 1
    share = fractions.Fraction(length, length + length_before)
    rows = [("trend", "what", row) for row in table(report, "trend")]
    rows += [(f"trend-by-{name}", name, row) for name in HEADINGS for row in table(report, f"trend-by-{name}")]
    asked = []
    for _, label, row in rows:
        n = row["before"] + row["now"]
        if row[label] != "Not recorded" and min(chance(0, n, share), chance(n, 0, share)) < fractions.Fraction(1, 20):
            asked.append((chance(row["before"], row["now"], share), row))
    asked.sort(key=lambda pair: pair[0])
    so_far = fractions.Fraction(0)
    for rank, (p, row) in enumerate(asked):
        so_far = max(so_far, min(fractions.Fraction(1), p * (len(asked) - rank)))
        said = row["p"]
        if said == "below 0.001":
            expect(f"p of {row}", so_far < fractions.Fraction(1, 1000), True)
        elif abs(float(said) - float(so_far)) > 0.00051:
            expect(f"p of {row}", said, float(so_far))
        expect(f"verdict of {row}", "unlikely" in row["verdict"], so_far < fractions.Fraction(1, 20))
    untested = sum(row["verdict"] == "too few to tell" for _, _, row in rows)
    not_asked = sum(row[label] != "Not recorded" for _, label, row in rows) - len(asked)
    expect("too few to tell", untested, not_asked)
    return len(asked)


def check(folder, as_of, each_promise):
    day = datetime.date.fromisoformat(as_of)
    cases = [Case(path, day) for path in sorted(folder.glob("cases/*/*.yaml"))]
    cases = [each for each in cases if each.received <= day]
    between = working_days(folder)
    shown = [plaint(folder, "show", each.id, "--as-of", as_of, "--format", "json") for each in cases if each_promise]
    for words in (["--quarter", "2026-Q1"], ["--year", "2026"], ["--from", "2026-02-10"]):
        quarter = plaint(folder, "report", "quarter", *words, "--as-of", as_of, "--format", "json")
        check_counts(quarter, cases)
        check_durations(quarter, cases, between)
        if each_promise:
            check_deadlines(quarter, shown)
    trends = plaint(folder, "report", "trends", "--from", "2026-02-15", "--as-of", as_of, "--format", "json")
    length = (day - datetime.date(2026, 2, 15)).days + 1
    asked = check_trends(trends, length)
    print(f"{len(cases)} cases on {as_of}: {asked} trends tested")


check(pathlib.Path.cwd(), "2026-03-20", True)
check(pathlib.Path.cwd(), "2026-03-04", True)
with tempfile.TemporaryDirectory() as made:
    folder = pathlib.Path(made) / "many"
    subprocess.run([sys.executable, "tests/bench/cases.py", folder, "400"], check=True)
    check(folder, "2026-03-20", False)
sys.exit(1 if mistakes else 0)
