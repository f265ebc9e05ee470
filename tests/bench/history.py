#!/usr/bin/env python3
"""Writes a workspace of invented cases under git, each event a commit of its own day, in the order of the days.

usage: history.py FOLDER CASES EVENTS

FOLDER must not be there yet. The cases are spread over 2025; each event is recorded on its day.
"""
import datetime
import pathlib
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]


def data(text):
    return f"data {len(text.encode())}\n{text}\n"


def main(folder, cases, events):
    folder = pathlib.Path(folder)
    folder.mkdir()
    shutil.copytree(ROOT / "tests/diagnostics/common", folder, dirs_exist_ok=True)
    deeds = []
    for number in range(1, cases + 1):
        received = datetime.date(2025, 1, 1) + datetime.timedelta(days=number * 300 // cases)
        deeds += [(received + datetime.timedelta(days=3 * place), number, place) for place in range(events + 1)]
    deeds.sort()
    who = "Asha Example <asha@example.org>"
    texts = {}
    stream = []
    start = int(datetime.datetime(2024, 12, 31, 12, tzinfo=datetime.timezone.utc).timestamp())
    stream.append(f"commit refs/heads/main\nmark :1\ncommitter {who} {start} +0000\n{data('Begin the record here')}")
    for path in sorted(folder.rglob("*.yaml")):
        stream.append(f"M 100644 inline {path.relative_to(folder)}\n{data(path.read_text())}")
    for mark, (day, number, place) in enumerate(deeds, 2):
        name = f"C-2025-{number:04}"
        if place == 0:
            texts[number] = (f"case: {name}\nkind: complaint\npolicy: example@1\nreceived: {day}\nchannel: letter\n"
                             f"summary: Number {number}\nevents:\n")
        else:
            event = {1: "acknowledged", 3: "responded"}.get(place, "noted")
            texts[number] += f"  - date: {day}\n    event: {event}\n    by: manager\n    note: |-\n      What was said on the telephone, number {place}.\n"
        seconds = int(datetime.datetime(day.year, day.month, day.day, 12, tzinfo=datetime.timezone.utc).timestamp())
        stream.append(f"commit refs/heads/main\nmark :{mark}\ncommitter {who} {max(seconds, start)} +0000\n"
                      f"{data(f'{name}: recorded')}from :{mark - 1}\nM 100644 inline cases/2025/{name}.yaml\n{data(texts[number])}")
    git = ["git", "-C", str(folder)]
    subprocess.run([*git, "init", "-q", "-b", "main"], check=True)
    subprocess.run([*git, "fast-import", "--quiet"], input="".join(stream).encode(), check=True)
    subprocess.run([*git, "reset", "-q", "--hard", "main"], check=True)


main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
