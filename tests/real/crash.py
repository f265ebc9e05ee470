#!/usr/bin/env python3
"""The crash matrix: crash.py PROGRAM. Kills plaint at every system call with which it writes, and lets each of them fail in six
ways, for every command that changes a workspace. After each: every file is the old or the new one byte for byte; success is
said only where all is written and committed; no path of this machine is shown; and the next command works, or names the
cure. What this machine cannot do is skipped aloud. The folder is on a tmpfs where there is one, so that syncing costs nothing."""
import concurrent.futures
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile

PROGRAM = os.path.abspath(sys.argv[1])
ERRORS = ["ENOSPC", "EIO", "EACCES", "EDQUOT", "EROFS", "EINTR"]
CALLS = ["openat", "write", "fchmod", "fsync", "fdatasync", "rename", "renameat", "renameat2", "unlink", "unlinkat", "mkdir",
         "mkdirat", "flock", "ftruncate", "link", "linkat", "symlink", "chmod"]
DAY = "2026-03-20"
ENVIRONMENT = {"PATH": os.environ["PATH"], "LC_ALL": "C", "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": "/dev/null",
               "GIT_AUTHOR_NAME": "Asha Example", "GIT_AUTHOR_EMAIL": "asha@example.org", "GIT_COMMITTER_NAME": "Asha Example",
               "GIT_COMMITTER_EMAIL": "asha@example.org", "GIT_AUTHOR_DATE": DAY + "T12:00:00Z",
               "GIT_COMMITTER_DATE": DAY + "T12:00:00Z"}
HEAD = "kind: complaint\npolicy: imago@2023-04-20\nreceived: 2026-03-02\nstarts-at: formal\n"
FILES = {
    "cases/2026/C-2026-0001.yaml": "case: C-2026-0001\n" + HEAD + "summary: S\nevents:\n"
    "  - date: 2026-03-04\n    event: acknowledged\n    by: chief-executive\n    via: letter\n",
    "cases/2026/C-2026-0002.yaml": "case: C-2026-0002\n" + HEAD + "events:\n  - {date: 2026-03-03, event: acknowledged}\n"
    "  - {date: 2026-03-09, event: responded, outcome: upheld}\n  - {date: 2026-03-10, event: closed, outcome: upheld}\n",
    "people/C-2026-0001.yaml": "name: Mary Example\n",
    "people/C-2026-0002.yaml": "name: John Example\n",
    "people/C-2026-0001-letter.txt": "Dear Mary Example\n",
    "old.csv": "Ref,Date received,Details,Name\n1,2026-03-05,A thing,Ann Example\n2,2026-03-06,Another,Ben Example\n",
}
COMMANDS = {
    "record": ["record", "1", "noted", "--date", "2026-03-19", "--note", "this one", "--no-input"],
    "advance": ["advance", "1", "--to", "trustees", "--date", "2026-03-19", "--override", "asked for", "--no-input"],
    "erase": ["erase", "2", "--reason", "asked for in writing", "--override", "asked for", "--yes"],
    "import": ["import", "old.csv", "--map", "Ref=old-reference", "--save"],
    "letter": ["record", "1", "updated", "--date", "2026-03-19", "--letter", "people/C-2026-0001-letter.txt", "--no-input"],
    "new": ["new", "--received", "2026-03-19", "--kind", "complaint", "--name", "Ann Example", "--summary", "S", "--no-input"],
}
NEXT = ["record", "1", "noted", "--date", "2026-03-19", "--note", "the next one", "--no-input"]


def stay_on_one():
    """plaint reads files with as many threads as there are processors: with one, its calls come in the same order each time."""
    os.sched_setaffinity(0, {random.choice(sorted(os.sched_getaffinity(0)))})


def run(words, folder, timeout=60):
    return subprocess.run(words, cwd=folder, env=ENVIRONMENT, capture_output=True, text=True, errors="replace", timeout=timeout,
                          stdin=subprocess.DEVNULL, preexec_fn=stay_on_one, check=False)


def plaint(words, folder, tracing=()):
    as_of = [] if words[0] in ("erase", "init") else ["--as-of", DAY]  # what cannot be undone is done today
    return run([*tracing, PROGRAM, *words, *as_of], folder)


def files_of(folder):
    """Every file of the workspace by its path, without git's own."""
    found = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_file() and not name.startswith(".git/"):
            found[name] = path.read_bytes()
    return found


def is_left_over(name):
    return name.endswith(".plaint-new")


def make_workspace(folder):
    made = plaint(["init", str(folder), "--organisation", "Imago", "--policy", "imago", "--division", "england-and-wales", "--no-input"], "/")
    if made.returncode != 0:
        sys.exit("plaint init: " + made.stdout + made.stderr)
    for name, text in FILES.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    run(["git", "add", "."], folder)
    run(["git", "commit", "-q", "-m", "first"], folder)
    for part in (folder / ".git/hooks").glob("*"):
        part.unlink()


def copy(template, place):
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(template, place, symlinks=True)
    return place


def is_writing(call, line):
    """Opening to write, or a folder to sync it, not to list it (O_NONBLOCK) or to find files in it (O_PATH, else by their paths); any
    other of the calls is writing."""
    if call != "openat":
        return True
    return re.search(r"O_WRONLY|O_RDWR|O_CREAT", line) or ("O_DIRECTORY" in line and not re.search("O_NONBLOCK|O_PATH", line))


def injections(words, template, place):
    """[(system call, which of its occurrences, line of the trace)], from a run to the end; and the files after it."""
    folder = copy(template, place)
    trace = place.parent / (place.name + ".trace")
    calls = ",".join(CALLS)
    done = plaint(words, folder, ["strace", "-y", "-o", str(trace), "-e", "trace=" + calls])
    if done.returncode != 0:
        return None, done.stdout + done.stderr
    seen, found = {}, []
    for line in trace.read_text().splitlines():
        call = line.split("(")[0]
        if call not in CALLS:
            continue
        seen[call] = seen.get(call, 0) + 1
        if is_writing(call, line):
            found.append((call, seen[call], line))
    return found, files_of(folder)


class Judge:
    """What must hold after a run into which something was injected."""

    def __init__(self, words, template, after):
        self.words, self.template, self.before, self.after = words, template, files_of(template), after

    def wrong(self, folder, done, what, call, line):
        killed = what == "SIGKILL"
        # What may fail without harm: what failed before (there was nothing to delete), a lock, which is asked for twice, and
        # what is said to git, whose own answer counts.
        harmless = " = -1 " in line or call == "flock" or re.match(r"write\(([3-9]|\d\d+)<pipe:", line)
        if done.returncode == 0 and not killed and what != "EINTR" and not harmless:
            return "a call failed, and success is said"
        if str(folder) in done.stdout + done.stderr:
            return "a path of this machine is shown"
        now = files_of(folder)
        left_over = sorted(name for name in now if is_left_over(name))
        if left_over and not killed and call not in ("unlink", "unlinkat"):
            return "left over: " + left_over[0]
        for name in sorted(set(self.before) | set(self.after) | set(now)):
            if is_left_over(name):
                continue
            if now.get(name) not in (self.before.get(name), self.after.get(name)):
                return name + " is neither the old nor the new one"
        if done.returncode == 0:
            if {name: text for name, text in now.items() if not is_left_over(name)} != self.after:
                return "success is said, and not all is written"
            if run(["git", "status", "--porcelain"], folder).stdout:
                return "success is said, and not all is committed"
        elif not killed and "plaint: " not in done.stderr:
            return "it failed without a word"
        return self.wrong_after(folder)

    def wrong_after(self, folder):
        following = plaint(NEXT, folder)
        if following.returncode != 0:
            return None if "hint: " in following.stderr else "the next command fails without a cure: " + following.stderr
        if (folder / "cases/2026/C-2026-0001.yaml").read_text().count("the next one") != 1:
            return "the next command did not write"
        if run(["git", "status", "--porcelain", "--", "cases/2026/C-2026-0001.yaml"], folder).stdout:
            return "after the next command not all is committed"
        checked = plaint(["check"], folder)
        return None if checked.returncode == 0 else "plaint check: " + checked.stdout + checked.stderr


def one(judge, place, call, which, what, line):
    folder = copy(judge.template, place)
    fault = "signal=KILL" if what == "SIGKILL" else "error=" + what
    done = plaint(judge.words, folder, ["strace", "-o", "/dev/null", "-e", "trace=" + call, "-e",
                                        f"inject={call}:{fault}:when={which}"])
    return judge.wrong(folder, done, what, call, line)


def try_command(name, words, template, scratch, pool):
    found, after = injections(words, template, scratch / name)
    if found is None:
        unknown = "is not a command" in after
        print(f"SKIPPED {name}: this plaint has no such command" if unknown else f"WRONG {name} by itself: {after}")
        return (0, 0) if unknown else (1, 0)
    judge = Judge(words, template, after)
    jobs = {}
    for call, which, line in found:
        for what in ["SIGKILL", *ERRORS]:
            place = scratch / f"{name}-{call}-{which}-{what}"
            jobs[pool.submit(one, judge, place, call, which, what, line)] = (call, which, what, line, place)
    held = 0
    for job, (call, which, what, line, place) in jobs.items():
        wrong = job.result()
        shutil.rmtree(place, ignore_errors=True)
        if wrong is None:
            held += 1
        else:
            print(f"WRONG {name}: {what} into {call} no. {which} ({line[:90]}): {wrong}")
    print(f"{name}: {len(jobs)} injections at {len(found)} system calls, {held} held")
    return len(jobs), held


def can_trace():
    if not shutil.which("strace") or not shutil.which("git"):
        return "strace or git is not installed"
    tried = subprocess.run(["strace", "-o", "/dev/null", "-e", "inject=fsync:error=EIO:when=1", "true"], capture_output=True, check=False)
    return None if tried.returncode == 0 else "strace may not trace here"


def fill_a_disk(template, scratch):
    """A workspace on a tmpfs on which every block is taken: as with ENOSPC, but by the kernel itself."""
    place = scratch / "full"
    place.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(place)], capture_output=True, check=False)
    if mounted.returncode != 0:
        print("SKIPPED a full disk: a tmpfs cannot be mounted here")
        return 0, 0
    try:
        folder = place / "work"
        shutil.copytree(template, folder, symlinks=True)
        tried = held = 0
        for name in ("record", "erase"):
            before = files_of(folder)
            filler = open(place / "filler", "wb", buffering=0)
            try:
                while True:
                    filler.write(b"x" * 4096)
            except OSError:
                pass
            done = plaint(COMMANDS[name], folder)
            filler.close()
            (place / "filler").unlink()
            now = files_of(folder)
            texts = (now["cases/2026/C-2026-0001.yaml"] == before["cases/2026/C-2026-0001.yaml"] or b"this one" in now["cases/2026/C-2026-0001.yaml"])
            wrong = None if done.returncode == 3 and "plaint: " in done.stderr else f"exit {done.returncode}: {done.stderr}"
            wrong = wrong or (None if texts else "the file is neither the old nor the new one")
            wrong = wrong or Judge(COMMANDS[name], template, now).wrong_after(folder)
            tried, held = tried + 1, held + (wrong is None)
            if wrong:
                print(f"WRONG {name} on a full disk: {wrong}")
            run(["git", "checkout", "-q", "-f", "HEAD", "--", "cases"], folder)
            run(["git", "reset", "-q", "--hard", "HEAD~1"], folder)
        print(f"a full disk: {tried} commands, {held} held")
        return tried, held
    finally:
        subprocess.run(["umount", str(place)], check=False)


def main():
    reason = can_trace()
    if reason:
        print("SKIPPED the crash matrix: " + reason)
        return 77
    shared = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    with tempfile.TemporaryDirectory(dir=shared) as name:
        scratch = pathlib.Path(name)
        template = scratch / "template"
        make_workspace(template)
        all_tried = all_held = 0
        with concurrent.futures.ThreadPoolExecutor(max_workers=os.cpu_count() or 2) as pool:
            for command, words in COMMANDS.items():
                tried, held = try_command(command, words, template, scratch, pool)
                all_tried, all_held = all_tried + tried, all_held + held
        tried, held = fill_a_disk(template, scratch)
        all_tried, all_held = all_tried + tried, all_held + held
    print(f"{all_tried} injections, {all_held} held")
    return 0 if all_tried == all_held else 1


sys.exit(main())
