"""Other programs over plain text, at their own work in their own format, with as many entries as plaint has cases.

Each lists the entries that are due by 20 March 2026: one in twenty, as of the cases one in twenty is open. It is measured
twice: over the same cases whole (their events and notes as annotations, comments or fields), and over entries of a line or
two each. Whether it listed them all is seen from what it printed, in every run.
"""

import dataclasses
import datetime
import importlib.util
import pathlib
import random
import shutil
import sys
import uuid

import cases

HERE = pathlib.Path(__file__).resolve().parent
DAY_AFTER = cases.iso(cases.AS_OF + 1)


@dataclasses.dataclass
class Entry:
    number: int
    name: str
    came: int
    due: int
    summary: str
    head: list  # of lines
    events: list  # of lists of lines


def words_of(event):
    """"2026-03-12 acknowledged", then a line for each field and each of its note."""
    date, name, *rest = [line.strip() for line in event]
    return [f"{date.removeprefix('date: ')} {name.removeprefix('event: ')}", *[line for line in rest if line != "note: |-"]]


one_line = " ".join


def entries(count, whole):
    chance = random.Random(cases.SEED)
    for number in range(count):
        _, name, text = cases.case(number, chance)
        due = cases.AS_OF - number % 30 if cases.is_open(number) else cases.AS_OF + 1 + number % 300
        head, events = text.split("events:\n")
        lines = head.splitlines()
        summary = next(line for line in lines if line.startswith("summary: ")).removeprefix("summary: ")
        blocks = [words_of(block.splitlines()) for block in events.split("  - ")[1:]]
        yield Entry(number, name, due - 14, due, summary, lines if whole else [], blocks if whole else [])


def noon(day):
    return int(datetime.datetime.fromisoformat(cases.iso(day) + "T12:00:00+00:00").timestamp())


def task(entry):
    notes = "".join(f' annotation_{noon(entry.came) + 60 * place}:"{one_line(event)}"' for place, event in enumerate(entry.events))
    return (f'[{notes[1:] + " " if notes else ""}description:"{entry.name} {entry.summary}" due:"{noon(entry.due)}" entry:"{noon(entry.came)}" '
            f'modified:"{noon(entry.came)}" status:"pending" uuid:"{uuid.UUID(int=entry.number + 1)}"]\n')


def transaction(entry):
    notes = "".join(f"    ; {one_line(event)}\n" for event in entry.events)
    return f"{cases.iso(entry.due)} {entry.name} {entry.summary}\n{notes}    owed:reply    1\n    promised\n\n"


def record(entry):
    head = [line.split(":", 1) for line in entry.head[1:]] or [("summary", f" {entry.summary}")]
    fields = "".join(f"{key.strip().replace('-', '_')}:{value}\n" for key, value in head)
    events = "".join("event: " + "\n+ ".join(event) + "\n" for event in entry.events)
    return f"id: {entry.name}\ndue: {cases.iso(entry.due)}\n{fields}{events}\n"


# Of each file how it begins and how an entry stands in it.
FORMATS = {
    "pending.data": ("", task),
    "journal": ("", transaction),
    "cases.rec": ("%rec: Case\n%key: id\n%type: due date\n\n", record),
}
TASK_SETTINGS = """\
data.location={folder}
verbose=nothing
gc=off
defaultwidth=100
color=off
report.owed.columns=due,description.desc
report.owed.labels=Due,What
report.owed.sort=due+
report.owed.filter=status:pending
"""


def write(folder, count, whole):
    """The data of all of them."""
    folder.mkdir()
    (folder / "taskrc").write_text(TASK_SETTINGS.format(folder=folder))
    files = [(open(folder / name, "w", encoding="ascii"), head, line) for name, (head, line) in FORMATS.items()]
    for file, head, _ in files:
        file.write(head)
    for entry in entries(count, whole):
        for file, _, line in files:
            file.write(line(entry))
    for file, _, _ in files:
        file.close()


def lines_due(count):
    return sum(map(cases.is_open, range(count)))


@dataclasses.dataclass
class Rival:
    name: str
    package: str
    command: list
    is_here: bool
    over_cases: bool = False  # it reads the cases themselves


def program(name, package, words):
    return Rival(name, package, words, shutil.which(words[0]) is not None)


def all_rivals():
    has_yaml = importlib.util.find_spec("yaml") is not None and importlib.util.find_spec("yaml._yaml") is not None
    return [
        program("taskwarrior", "taskwarrior", ["task", "rc:taskrc", f"due.before:{DAY_AFTER}", "owed"]),
        program("ledger", "ledger", ["ledger", "--args-only", "-f", "journal", "register", "-e", DAY_AFTER, "owed"]),
        program("hledger", "hledger", ["hledger", "-f", "journal", "register", "-e", DAY_AFTER, "owed"]),
        program("recsel", "recutils", ["recsel", "-t", "Case", "-e", f"due << '{DAY_AFTER}'", "-CR", "due,id", "cases.rec"]),
        Rival("PyYAML", "python3-yaml", [sys.executable, HERE / "open_cases.py"], has_yaml, over_cases=True),
    ]
