"""Runs programs in turns and takes the medians. It knows nothing of plaint."""

import dataclasses
import pathlib
import random
import statistics
import subprocess


@dataclasses.dataclass
class Run:
    seconds: float  # that passed
    worked: float  # seconds of the processor
    megabytes: float  # the most memory


@dataclasses.dataclass
class Program:
    name: str
    command: list
    folder: pathlib.Path
    is_right: object = None  # of the file of its output: did it do its work?


@dataclasses.dataclass
class Median(Run):
    runs: int


class NotDone(Exception):
    """A program failed, or did something else than its work."""


def run_once(timed, program):
    """Its output goes to a file: grep, for one, does less when it sees /dev/null."""
    output = program.folder / "output"
    words = subprocess.run([timed, output, *program.command], cwd=program.folder, capture_output=True, text=True).stdout.split()
    if len(words) != 4:
        raise NotDone(f"cannot run {program.command[0]}")
    seconds, worked, kilobytes, status = map(float, words)
    if status != 0 or (program.is_right and not program.is_right(output)):
        begin = output.read_text(errors="replace")[:2000]
        raise NotDone(f"{program.name} in {program.folder} ended with {status:.0f}, or did not do its work:\n{begin}")
    return Run(seconds, worked, kilobytes / 1024)


def median(runs):
    return Median(*(statistics.median(getattr(run, field.name) for run in runs) for field in dataclasses.fields(Run)), len(runs))


def medians(timed, programs, most_runs, share):
    """{name: Median}. All of them run in turns, each time in another order, so that what else the machine does falls on all,
    and what the one before leaves behind (files that fell out of memory, a disk that still writes) on one after the other.
    Each runs `most_runs` times, fewer when it has used up its share of seconds, but once in any case. The first run is not
    counted, for it warms the caches, unless it takes so long that they make no difference."""
    runs = {program.name: [] for program in programs}
    used = dict.fromkeys(runs, 0.0)
    for turn in range(most_runs + 1):
        for program in random.Random(turn).sample(programs, len(programs)):
            if used[program.name] >= share and runs[program.name]:
                continue
            run = run_once(timed, program)
            used[program.name] += run.seconds
            if turn > 0 or run.seconds > 2:
                runs[program.name].append(run)
    return {name: median(those) for name, those in runs.items()}
