"""What is measured besides the lists: the start of the program, what writes, the audit, the export, and a cold disk."""

import os
import pathlib
import shutil
import statistics
import subprocess
import sys

import cases
from lists import AS_OF, CAT, FIND_CAT, OVERDUE, of_plaint, of_the_system
from measure import Program, medians, run_once
from table import Table, milliseconds, times

HERE = pathlib.Path(__file__).resolve().parent
DROP = pathlib.Path("/proc/sys/vm/drop_caches")
NEW = ["--kind", "complaint", "--policy", "imago", "--received", AS_OF, "--channel", "letter", "--complainant", "service-user",
       "--service", "befriending", "--summary", "A booked visit did not take place", "--as-of", AS_OF, "--no-input"]


def workspace(root, count):
    folder = root / f"deeds-{count}"
    if not folder.exists():
        cases.write({folder: count})
    return folder


def start_up(plan, root):
    ten = workspace(root, 10)
    programs = [Program("true", ["true"], ten),
                Program("plaint --version", [plan.plaint, "--version"], ten),
                Program("plaint overdue, 10 cases", [plan.plaint, "overdue", "--as-of", AS_OF], ten)]
    measured = medians(plan.timed, programs, plan.runs(51), 10)
    made = Table("Start-up, in milliseconds", [""])
    for name, run in measured.items():
        made.add(name, [milliseconds(run)])
    return measured, made


def has_git():
    return shutil.which("git") is not None


def set_git(folder, to):
    settings = folder / "plaint.yaml"
    lines = [line for line in settings.read_text().splitlines() if not line.startswith("git:")]
    settings.write_text("\n".join([*lines, f"git: {to}"]) + "\n")


def begin_history(folder):
    (folder / ".gitignore").write_text("output\npeople/\n")
    for words in (["init", "-q"], ["config", "user.name", "Bench"], ["config", "user.email", "bench@example.org"],
                  ["config", "gc.auto", "0"], ["add", "."], ["commit", "-q", "-m", "bench"]):
        subprocess.run(["git", *words], cwd=folder, check=True)


def median_of(plan, folder, name, commands):
    """Of commands of which each can be run but once; the first does not count."""
    runs = [run_once(plan.timed, Program(name, command, folder)) for command in commands]
    return min(runs[1:], key=lambda run: abs(run.seconds - statistics.median(each.seconds for each in runs[1:])))


def writing(plan, root, counts):
    """plaint record and plaint new, synced to the disk: alone, and with the commit; then what reads all."""
    runs = plan.runs(9)
    measured = {}
    for count in counts:
        folder = workspace(root, count)
        first = min(folder.glob("cases/*/*.yaml")).stem

        def record(numbers):
            return [[plan.plaint, "record", first, "noted", "--date", AS_OF, "--as-of", AS_OF, "--no-input", "--note", f"bench {number}"]
                    for number in numbers]

        new = [[plan.plaint, "new", *NEW, "--name", f"Sample {number} Example"] for number in range(runs + 1)]
        figures = measured[count] = {}
        set_git(folder, "none")
        figures["plaint record"] = median_of(plan, folder, "record", record(range(runs + 1)))
        figures["plaint new"] = median_of(plan, folder, "new", new)
        if has_git():
            set_git(folder, "commit")
            begin_history(folder)
            figures["plaint record, with its commit"] = median_of(plan, folder, "record", record(range(100, 101 + runs)))
        if count >= 1000 or count == max(counts):
            export = [plan.plaint, "export", "--format", "sql", "--as-of", AS_OF]
            figures["plaint export --format sql"] = median_of(plan, folder, "export", [export] * (1 + plan.runs(3)))
    return measured


def audit(plan, root, how_many, events):
    if not has_git():
        return None
    folder = root / "audit"
    subprocess.run([sys.executable, HERE / "history.py", folder, str(how_many), str(events)], check=True)
    return median_of(plan, folder, "audit", [[plan.plaint, "audit", "--as-of", AS_OF]] * (1 + plan.runs(3)))


def writing_table(measured, audited, how_many, events):
    made = Table("What writes, and what reads everything, in milliseconds over so many cases", [f"{count:,}" for count in measured])
    for name in dict.fromkeys(name for figures in measured.values() for name in figures):
        made.add(name, [milliseconds(figures.get(name)) for figures in measured.values()])
    if audited:
        made.add(f"plaint audit, {events} events each", [milliseconds(audited) if count == how_many else "" for count in measured])
    if not has_git():
        made.notes.append("not installed: git")
    return made


def cold(plan, folder, count):
    """The list and cat when nothing is in memory; or why that was not measured."""
    if plan.quick:
        return "From a cold disk: not measured in a quick run"
    if os.geteuid() != 0 or not os.access(DROP, os.W_OK):
        return "From a cold disk: not measured, for only root may drop what is in memory"
    if subprocess.run(["stat", "-f", "-c", "%T", folder], capture_output=True, text=True).stdout.strip() in ("tmpfs", "ramfs"):
        return "From a cold disk: not measured, for the files are in memory; TMPDIR=/somewhere puts them on a disk"
    wanted = [program for program in [*of_plaint(plan, folder, count), *of_the_system(plan, folder, count)]
              if program.name in (OVERDUE, FIND_CAT, CAT)]
    runs = {program.name: [] for program in wanted}
    for _ in range(3):
        for program in wanted:
            os.sync()
            DROP.write_text("3\n")
            runs[program.name].append(run_once(plan.timed, program).seconds)
    figures = {name: statistics.median(those) for name, those in runs.items()}
    said = ", ".join(f"{name} {seconds * 1000:,.0f} ms" for name, seconds in figures.items())
    return f"From a cold disk, {count:,} cases: {said} ({times(figures[OVERDUE] / figures[FIND_CAT])} times {FIND_CAT})"


