#!/usr/bin/env python3
"""Writes workspaces of invented cases under the shipped policies, always the same ones.

usage: cases.py FOLDER NUMBER [FOLDER NUMBER]...

No FOLDER may be there yet. One case in twenty is open on 20 March 2026. A closed one has about a dozen events and
2.5 KB; an open one stops in the middle of its way, one in three of them ten days ago. One in ten fell behind somewhere.
The smaller workspaces are the beginning of the larger: case 17 is the same in all of them.
"""

import datetime
import functools
import pathlib
import random
import shutil
import sys

from journeys import JOURNEYS, SENTENCES, SUMMARIES

ROOT = pathlib.Path(__file__).resolve().parents[2]
AS_OF = datetime.date(2026, 3, 20).toordinal()  # days are numbers here, which is ten times as fast
SEED = 20260320
LAST_RECEIPT_OF_CLOSED = datetime.date(2025, 9, 30).toordinal()


def notes():
    """Every note, by the places in SENTENCES of its one or two."""
    texts = {(one,): sentence for one, sentence in enumerate(SENTENCES)}
    texts |= {(one, two): f"{SENTENCES[one]}\n      {SENTENCES[two]}" for one in range(8) for two in range(8) if one != two}
    return {places: f"    note: |-\n      {text}\n" for places, text in texts.items()}


NOTES = notes()


@functools.cache
def iso(day):
    return datetime.date.fromordinal(day).isoformat()


@functools.cache
def working_day(start, days):
    """The working day `days` of them after the start; for none, the start itself or the next one."""
    day = start
    while days > 0 or (day - 1) % 7 > 4:  # day 1 of the count was a Monday
        day += 1
        days -= (day - 1) % 7 < 5
    return day


def below(most, chance):
    """Any number from 0 to most - 1."""
    bits = most.bit_length()
    while (number := chance.getrandbits(bits)) >= most:
        pass
    return number


def note(chance):
    two = below(4, chance) >= 2
    first = below(8, chance)
    if not two:
        return NOTES[first,]
    second = below(7, chance)
    return NOTES[first, 7 if second == first else second]


def parsed(steps):
    """For each step the working days, the event and its fields: (text, None) or (key, working days)."""
    for step in steps.splitlines():
        days, event, fields = step.split(" ", 2)
        pairs = [field.split(": ", 1) for field in fields.split(", ")]
        yield int(days), event, [(key, int(value)) if value.startswith("+") else (f"    {key}: {value}\n", None) for key, value in pairs]


WAYS = [(policy, first_day.toordinal(), head, list(parsed(steps))) for policy, first_day, head, steps in JOURNEYS]


def is_open(number):
    return number % 20 == number // 20 % len(JOURNEYS)  # one of each twenty, the policies in turn


def case(number, chance):
    """Its year, its name and its text."""
    policy, first_day, head, steps = WAYS[number % len(WAYS)]
    still_open = is_open(number)
    if still_open:
        received = working_day(AS_OF - 2 - below(58, chance), 0)
    else:
        received = working_day(first_day, 0)
        received += below(LAST_RECEIPT_OF_CLOSED - received, chance)
    stopped = AS_OF - (10 if below(3, chance) == 2 else 0)
    behind = 1 + below(11, chance) if chance.random() < 0.1 else 99
    year = iso(received)[:4]
    name = f"C-{year}-{number + 1:05}"
    lines = [f"case: {name}\nkind: complaint\npolicy: {policy}\nreceived: {iso(received)}\n{head}"
             f"summary: {SUMMARIES[below(len(SUMMARIES), chance)]}\nincident: {iso(received - 5)}\nevents:\n"]
    for index, (days, event, fields) in enumerate(steps):
        late = 6 if index >= behind else 0
        day = working_day(received, days + late)
        if still_open and (day >= stopped or event == "closed"):
            break
        lines.append(f"  - date: {iso(day)}\n    event: {event}\n")
        for text, after in fields:
            lines.append(text if after is None else f"    {text}: {iso(working_day(received, after + late))}\n")
        if index % 4 != 3 or event == "noted":
            lines.append(note(chance))
    return year, name, "".join(lines)


def write(workspaces):
    """{folder: how many cases}"""
    for folder in workspaces:
        folder.mkdir(parents=True)
        shutil.copytree(ROOT / "policies", folder / "policies")
        shutil.copy(ROOT / "plaint.yaml", folder)
    chance = random.Random(SEED)
    years = set()
    for number in range(max(workspaces.values())):
        year, name, text = case(number, chance)
        for folder in [folder for folder, count in workspaces.items() if number < count]:
            if (folder, year) not in years:
                (folder / "cases" / year).mkdir(parents=True, exist_ok=True)
                years.add((folder, year))
            with open(f"{folder}/cases/{year}/{name}.yaml", "w", encoding="ascii") as file:
                file.write(text)


if __name__ == "__main__":
    if len(sys.argv) < 3 or len(sys.argv) % 2 == 0:
        sys.exit(__doc__.strip())
    write({pathlib.Path(folder): int(count) for folder, count in zip(sys.argv[1::2], sys.argv[2::2])})
