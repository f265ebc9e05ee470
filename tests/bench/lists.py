"""The main table: plaint's lists over many cases, beside what else reads as much, in turns."""

import os

import rivals
from measure import NotDone, Program, medians, run_once
from table import Table, digits, milliseconds, times

AS_OF = "2026-03-20"
FLOOR = "floor"
FIND_CAT = "find | xargs cat"
CAT = "cat"
OVERDUE = "plaint overdue"
BARE = ", a line each"
SHARE = 12  # seconds for one program at one number of cases
LEGEND = (
    "floor: a program that opens, reads and closes every file and does nothing else. cat: of a list of the files.",
    "taskwarrior, ledger, hledger and recsel have the same cases in their own formats, with events and notes, and list those that "
    "are due; \"a line each\": the same without events and notes.",
    "PyYAML: a script that loads every case with the C loader and prints those that are open.")


def floor_name(threads):
    return f"{FLOOR}, {threads} thread{'s' if threads > 1 else ''}"


def shell(line):
    return ["sh", "-c", line]


def lines_of(file):
    return file.read_bytes().splitlines()


def of_plaint(plan, folder, count):
    for words, is_right in [("overdue", lambda file: b" overdue" in file.read_bytes()),
                            ("list", lambda file: sum(line.startswith(b"C-") for line in lines_of(file)) == count),
                            ("check", lambda file: file.read_bytes().endswith(b" files\n")),
                            ("report annual", lambda file: file.stat().st_size > 1000)]:
        yield Program(f"plaint {words}", [plan.plaint, *words.split(), "--as-of", AS_OF], folder, is_right)


def of_the_system(plan, folder, count):
    files = sorted(folder.glob("cases/*/*.yaml"))
    size = sum(path.stat().st_size for path in files)
    (folder / "files").write_text("".join(f"{path.relative_to(folder)}\n" for path in files))
    for threads in sorted({1, os.cpu_count()}):
        yield Program(floor_name(threads), [plan.floor, "cases", str(threads)], folder,
                      lambda file: lines_of(file) == [b"%d files, %d bytes" % (count, size)])
    yield Program(FIND_CAT, shell("find cases -name '*.yaml' -print0 | xargs -0 cat"), folder, lambda file: file.stat().st_size == size)
    yield Program(CAT, ["xargs", "-a", "files", "cat"], folder, lambda file: file.stat().st_size == size)
    yield Program("grep -rL", ["grep", "-rL", "event: closed", "cases"], folder, lambda file: len(lines_of(file)) == rivals.lines_due(count))


def of_rivals(folder, count, quick):
    """Over the same cases, and over entries of a line each."""
    def has_all(file):
        lines = lines_of(file)
        return len(lines) == rivals.lines_due(count) and all(b"C-2" in line for line in lines)

    here = [rival for rival in rivals.all_rivals() if rival.is_here]
    for whole, suffix in [(True, ""), (False, BARE)]:
        data = folder.with_name(f"{folder.name}{'.whole' if whole else '.bare'}")
        rivals.write(data, count, whole)
        for rival in here:
            if rival.over_cases and whole and not (quick and count > 1000):
                yield Program(rival.name, rival.command, folder, has_all)
            elif not rival.over_cases:
                yield Program(rival.name + suffix, rival.command, data, has_all)


def most_runs(count):
    return 21 if count <= 100 else 15 if count <= 1000 else 9 if count <= 10000 else 5


def works(plan, program):
    try:
        run_once(plan.timed, program)
    except NotDone:
        return False
    return True


def measure(plan, folders, say):
    """{count: {name: Median}}, and the names of the rivals that are here and did not do their work."""
    measured, failed = {}, set()
    for count, folder in folders.items():
        say(f"{count:,} cases")
        programs = [*of_plaint(plan, folder, count), *of_the_system(plan, folder, count)]
        others = [program for program in of_rivals(folder, count, plan.quick) if program.name not in failed]
        if not measured:  # a later version may have another format: it is left out, and said to be
            failed = {program.name for program in others if not works(plan, program)}
        programs += [program for program in others if program.name not in failed]
        os.sync()
        measured[count] = medians(plan.timed, programs, plan.runs(most_runs(count)), 2 if plan.quick else SHARE)
    return measured, failed


def floor_of(figures):
    """That with as many threads as helps most."""
    return min((run for name, run in figures.items() if name.startswith(FLOOR)), key=lambda run: run.seconds)


def table(measured, failed):
    names = dict.fromkeys(name for figures in measured.values() for name in figures)
    made = Table("In milliseconds over so many cases, and how many times the faster floor (x)",
                 [head for count in measured for head in (f"{count:,}", "x")])
    for name in names:
        cells = []
        for figures in measured.values():
            run = figures.get(name)
            cells += [milliseconds(run), times(run.seconds / floor_of(figures).seconds) if run else ""]
        made.add(name, cells)
        if name == OVERDUE:
            made.add(f"{OVERDUE}: processor", [cell for figures in measured.values() for cell in (digits(figures[name].worked * 1000), "")])
            made.add(f"{OVERDUE}: memory", [cell for figures in measured.values() for cell in (f"{figures[name].megabytes:.1f} MB", "")])
    made.notes = [*LEGEND, *notes(measured, failed)]
    return made


def notes(measured, failed):
    """What is not in the table, and how often the slow ones ran."""
    for rival in rivals.all_rivals():
        if not rival.is_here:
            yield f"not installed: {rival.name} (package {rival.package})"
    for name in sorted(failed):
        yield f"left out, for it did not list what it was given: {name}"
    for count, figures in measured.items():
        most = max(run.runs for run in figures.values())
        fewer = [f"{name} {run.runs}" for name, run in figures.items() if run.runs < most]
        less = f"; fewer of what takes long: {', '.join(fewer)}" if fewer else ""
        yield f"{count:,} cases: medians of {most} runs{less}" if most > 1 else f"{count:,} cases: one run"
