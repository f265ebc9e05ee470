#!/usr/bin/env python3
"""Kinds of tampering with a record kept in git, each on a real repository, and lawful changes beside them: tamper.py PROGRAM

What is done to the record must be found by plaint audit, or by a seal that was taken before; what is lawful must not be
accused. Says in the end how many of them git fsck finds alone.
"""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import zlib

PROGRAM = os.path.abspath(sys.argv[1])
ROOT = pathlib.Path(__file__).resolve().parents[2]
SEAL = ROOT / "tests/real/seal.py"
TODAY = "2026-03-20"
POLICY = "policies/example.yaml"


def case(number):
    return f"cases/2026/C-2026-{number:04}.yaml"


class Repository:
    """A workspace under git, in which it is noon of the day that was named last."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.day = TODAY

    def environment(self):
        noon = self.day + "T12:00:00+00:00"
        return {"PATH": os.environ["PATH"], "HOME": str(self.folder.parent), "LC_ALL": "C.UTF-8", "GIT_CONFIG_NOSYSTEM": "1",
                "GIT_AUTHOR_NAME": "Asha Example", "GIT_AUTHOR_EMAIL": "asha@example.org", "GIT_COMMITTER_NAME": "Asha Example",
                "GIT_COMMITTER_EMAIL": "asha@example.org", "GIT_AUTHOR_DATE": noon, "GIT_COMMITTER_DATE": noon,
                "PLAINT_DATADIR": str(ROOT), "EDITOR": "false"}

    def git(self, *words, check=True, **more):
        done = subprocess.run(["git", *words], cwd=self.folder, env=self.environment() | more, capture_output=True, text=True)
        if check and done.returncode != 0:
            raise RuntimeError(f"git {' '.join(words)}: {done.stderr}")
        return done.stdout.strip()

    def plaint(self, *words, **more):
        as_of = [] if words[0] == "erase" else ["--as-of", self.day]
        done = subprocess.run([PROGRAM, *words, *as_of], cwd=self.folder, env=self.environment() | more,
                              capture_output=True, text=True, timeout=60)
        return done.returncode, done.stdout + done.stderr

    def read(self, path):
        return (self.folder / path).read_text()

    def write(self, path, text):
        (self.folder / path).parent.mkdir(parents=True, exist_ok=True)
        (self.folder / path).write_text(text)

    def append(self, path, text):
        self.write(path, self.read(path) + text)

    def replace(self, path, old, new):
        text = self.read(path)
        assert old in text, (path, old)
        self.write(path, text.replace(old, new, 1))

    def commit(self, *message, **more):
        words = [word for part in message for word in ("-m", part)]
        self.git("add", "-A", **more)
        self.git("commit", "-q", *words, **more)

    def record(self, number, day, event, *fields, on=None):
        self.day = on or day
        lines = [f"  - date: {day}", f"    event: {event}", *(f"    {field}" for field in fields)]
        self.append(case(number), "\n".join(lines) + "\n")
        self.commit(f"C-2026-{number:04}: {event}", f"Case: C-2026-{number:04}\nEvent: {event}\nDate: {day}")

    def begin(self, number, day):
        self.day = day
        self.write(case(number), f"case: C-2026-{number:04}\nkind: complaint\npolicy: example@1\nreceived: {day}\n"
                                 f"summary: Number {number}\nevents:\n")
        self.commit(f"C-2026-{number:04}: received", f"Case: C-2026-{number:04}\nEvent: received\nDate: {day}")


def build(folder):
    folder.mkdir()
    repository = Repository(folder)
    shutil.copytree(ROOT / "tests/diagnostics/common", folder, dirs_exist_ok=True)
    repository.day = "2026-02-27"
    repository.git("init", "-q", "-b", "main")
    repository.write(".gitignore", "people/\n")
    repository.write("diary.yaml", "events: []\n")
    repository.commit("A workspace")
    repository.begin(1, "2026-03-02")
    repository.begin(2, "2026-03-02")
    repository.record(1, "2026-03-04", "acknowledged", "via: letter")
    repository.record(2, "2026-03-05", "acknowledged", "via: email")
    repository.begin(3, "2026-03-09")
    repository.record(1, "2026-03-11", "responded", "outcome: upheld")
    repository.record(3, "2026-03-12", "acknowledged")
    repository.day = "2026-03-18"
    return repository


# --- What must be found: a name, what is done, and what plaint must say about it. ------------------------------------

def date_of_event(r):
    r.replace(case(1), "2026-03-04", "2026-03-03")
    r.commit("update")


def outcome(r):
    r.replace(case(1), "outcome: upheld", "outcome: not-upheld")
    r.commit("C-2026-0001: responded")


def removed_event(r):
    r.replace(case(2), "  - date: 2026-03-05\n    event: acknowledged\n    via: email\n", "")
    r.commit("tidy")


def removed_file(r):
    r.git("rm", "-q", case(2))
    r.commit("The case was a mistake of ours")


def amended(r):
    r.day = "2026-03-12"
    r.replace(case(3), "event: acknowledged", "event: acknowledged\n    via: letter")
    r.git("commit", "-q", "-a", "--amend", "-m", "C-2026-0003: acknowledged")


def in_a_clone(r):
    """What a rewritten history looks like to everybody else: nothing in it tells of the rewriting."""
    shutil.rmtree(r.folder / ".git/logs")
    r.git("reflog", "expire", "--expire=now", "--all")
    r.git("gc", "-q", "--prune=now")


def amended_in_a_clone(r):
    amended(r)
    in_a_clone(r)


def rebased(r):
    drop = r.git("log", "--format=%H", "--grep=C-2026-0001: responded")
    r.git("rebase", "-q", "--onto", drop + "^", drop, "main", "--committer-date-is-author-date")


def rebased_in_a_clone(r):
    rebased(r)
    in_a_clone(r)


def replaced(r):
    blob = r.git("rev-parse", "HEAD:" + case(1))
    r.write("other", r.read(case(1)).replace("upheld", "not-upheld"))
    other = r.git("hash-object", "-w", "other")
    (r.folder / "other").unlink()
    r.git("replace", blob, other)


def grafted(r):
    (r.folder / ".git/info").mkdir(exist_ok=True)
    r.write(".git/info/grafts", f"{r.git('rev-parse', 'HEAD')} {r.git('rev-parse', 'HEAD~3')}\n")


def shallow(r):
    full = r.folder.with_name(r.folder.name + "-full")
    r.folder.rename(full)
    subprocess.run(["git", "clone", "-q", "--depth", "2", f"file://{full}", str(r.folder)], check=True, env=r.environment())


def back_dated(r):
    r.record(2, "2026-03-16", "responded", "outcome: upheld", on="2026-03-18")


def clock_backwards(r):
    r.record(2, "2026-03-06", "noted", "note: said by telephone")


def author_in_future(r):
    r.append(case(2), "  - date: 2026-03-18\n    event: noted\n    note: x\n")
    r.commit("C-2026-0002: noted", GIT_AUTHOR_DATE="2026-03-25T12:00:00+00:00")


def policy(r):
    r.replace(POLICY, "reply: {within: 10 working days", "reply: {within: 20 working days")
    r.commit("tidy")


def evil_merge(r):
    r.git("checkout", "-q", "-b", "side", "HEAD~1")
    r.record(2, "2026-03-17", "noted", "note: she rang again")
    r.git("checkout", "-q", "main")
    r.day = "2026-03-18"
    r.git("merge", "-q", "-s", "ours", "--no-edit", "side")


def received(r):
    r.replace(case(1), "received: 2026-03-02", "received: 2026-03-03")
    r.commit("C-2026-0001: fix")


def uncommitted(r):
    r.replace(case(1), "outcome: upheld", "outcome: not-upheld")
    r.git("update-index", "--assume-unchanged", case(1))


def untracked(r):
    r.write(case(4), r.read(case(3)).replace("C-2026-0003", "C-2026-0004"))
    r.write(".git/info/exclude", "cases\n")


def corrupted(r):
    blob = r.git("rev-parse", "HEAD:" + case(1))
    path = r.folder / ".git/objects" / blob[:2] / blob[2:]
    text = r.read(case(1)).replace("outcome: upheld", "outcome: nothing").encode()
    path.chmod(0o644)
    path.write_bytes(zlib.compress(b"blob %d\0" % len(text) + text))


def renumbered(r):
    r.git("mv", case(3), case(4))
    r.replace(case(4), "C-2026-0003", "C-2026-0004")
    r.commit("tidy")


def holidays(r):
    r.replace("policies/calendars/england-and-wales.yaml", "holidays:\n", "holidays:\n  - {date: 2026-01-05, title: Trust day}\n")
    r.commit("update")


def closure(r):
    r.append("plaint.yaml", "closures:\n  - {from: 2026-03-09, to: 2026-03-16, reason: Office move}\n")
    r.commit("update")


def inserted(r):
    r.replace(case(1), "  - date: 2026-03-11", "  - date: 2026-03-06\n    event: noted\n    note: it was promised\n  - date: 2026-03-11")
    r.commit("C-2026-0001: noted")


def pin(r):
    r.write("policies/example-2.yaml", r.read(POLICY).replace('version: "1"', 'version: "2"'))
    r.replace(case(1), "example@1", "example@2")
    r.commit("update")


def moved_policy(r):
    r.git("mv", POLICY, "policies/rules.yaml")
    r.replace("policies/rules.yaml", "reply: {within: 10 working days", "reply: {within: 20 working days")
    r.commit("tidy")


def policy_taken_away(r):
    r.replace(POLICY, 'version: "1"', 'version: "2"')
    r.commit("tidy")


def merge_writes(r):
    r.git("checkout", "-q", "-b", "side")
    r.record(3, "2026-03-17", "noted", "note: she rang again")
    r.git("checkout", "-q", "main")
    r.record(2, "2026-03-18", "noted", "note: y")
    r.git("merge", "-q", "--no-commit", "side")
    r.replace(case(1), "outcome: upheld", "outcome: not-upheld")
    r.commit("Merge branch 'side'")


def gap(r):
    r.begin(5, "2026-03-18")


def late(r):
    r.record(1, "2026-03-03", "noted", "note: x", on="2026-03-20")


def false_undo(r):
    commit = r.git("log", "--format=%H", "--grep=C-2026-0003: acknowledged")
    r.replace(case(1), "outcome: upheld", "outcome: not-upheld")
    r.commit("C-2026-0003: undid acknowledged", f"Case: C-2026-0003\nUndoes: {commit}")


def behind_a_broken_version(r):
    text = r.read(case(1))
    r.write(case(1), "case: [\n")
    r.commit("update")
    r.write(case(1), text.replace("outcome: upheld", "outcome: not-upheld"))
    r.commit("update")


TAMPERING = [
    ("the date of a past event is changed", date_of_event, ["'acknowledged' of 2026-03-04 was changed", "was 2026-03-04, is 2026-03-03"]),
    ("an outcome is changed", outcome, ["outcome: was upheld, is not-upheld"]),
    ("an event is removed", removed_event, ["'acknowledged' of 2026-03-05 was removed"]),
    ("a case is deleted, with a reason", removed_file, ["C-2026-0002.yaml was deleted"]),
    ("a commit is amended after the seal", amended, ["SEAL: rewritten", "not in the history any more"]),
    ("the same, seen from a new clone", amended_in_a_clone, ["SEAL: No state of these files"]),
    ("a rebase drops a commit after the seal", rebased, ["SEAL: 'responded' of 2026-03-11 is gone", "'C-2026-0001: responded'"]),
    ("the same, seen from a new clone", rebased_in_a_clone, ["SEAL: No state of these files"]),
    ("refs/replace shows another content", replaced, ["Git is told to show another object"]),
    ("a grafts file hides commits", grafted, ["A grafts file"]),
    ("a shallow clone hides the beginning", shallow, ["this is a shallow clone"]),
    ("an event is dated back to meet its deadline", back_dated, ["'reply' fell due on 2026-03-16 and was overdue"]),
    ("the clock of a commit ran backwards", clock_backwards, ["The clock ran backwards"]),
    ("a commit is dated in the future", author_in_future, ["written on 2026-03-25, after it was committed"]),
    ("a policy is changed under its version", policy, ["example@1 was changed under the same version", "C-2026-0001, C-2026-0002, C-2026-0003"]),
    ("the same, and its file is called otherwise", moved_policy, ["example@1 was changed under the same version"]),
    ("a policy is taken away from its cases", policy_taken_away, ["example@1 was taken away", "C-2026-0001, C-2026-0002, C-2026-0003"]),
    ("a merge writes what neither side had", merge_writes, ["A merge wrote what neither side had", "A merge dropped"]),
    ("a merge drops what one side recorded", evil_merge, ["A merge dropped", "'noted' of 2026-03-17"]),
    ("the day of receipt is moved", received, ["The day of receipt was changed", "was 2026-03-02, is 2026-03-03"]),
    ("a change is not committed, and hidden from git", uncommitted, ["was changed and not committed", "'outcome' was upheld, is not-upheld"]),
    ("a case is kept out of git", untracked, ["C-2026-0004.yaml was never committed"]),
    ("an object is damaged", corrupted, ["is not what it was"]),
    ("a case is renumbered without a word", renumbered, ["C-2026-0003 became C-2026-0004"]),
    ("a holiday is put in that has passed", holidays, ["put in: 2026-01-05 Trust day"]),
    ("a closure is put in that has passed", closure, ["put in: closed 2026-03-09 to 2026-03-16"]),
    ("an old event is put in between others", inserted, ["was put in before events that were recorded earlier"]),
    ("a case is put under another policy", pin, ["The policy under which the case stands was changed"]),
    ("a number is missing", gap, ["C-2026-0004 was never recorded here"]),
    ("an event is recorded long after its day", late, ["'noted' of 2026-03-03 was recorded 13 working days later"]),
    ("a commit says that it undoes another, and does not", false_undo, ["it does something else"]),
    ("a change hides behind a version that cannot be read", behind_a_broken_version, ["outcome: was upheld, is not-upheld"]),
]


# --- What must not be accused. -----------------------------------------------------------------------------------------

def corrected(r):
    r.replace(case(2), "via: email", "via: letter")
    r.commit("C-2026-0002: corrected", "It went by post, says the post book.", "Case: C-2026-0002")


def edited(r):
    r.write("editor", "#!/bin/sh\nsed -i 's/via: email/via: letter/' \"$1\"\n")
    (r.folder / "editor").chmod(0o755)
    editor = r.folder.with_name(r.folder.name + "-editor")
    (r.folder / "editor").rename(editor)
    status, said = r.plaint("edit", "2", "--reason", "It went by post, says the post book.", EDITOR=str(editor), VISUAL=str(editor))
    assert status == 0, said


def undone(r):
    status, said = r.plaint("record", "3", "noted", "--note", "x", "--no-input")
    assert status == 0, said
    status, said = r.plaint("undo", "--yes")
    assert status == 0, said


def erased(r):
    r.write("people/C-2026-0001.yaml", "name: Dana Example\n")
    r.record(1, "2026-03-18", "closed")
    status, said = r.plaint("erase", "1", "--reason", "Asked for in writing", "--override", "Right to erasure", "--yes")
    assert status == 0, said


def merged(r):
    r.git("checkout", "-q", "-b", "side")
    r.record(2, "2026-03-17", "noted", "note: she rang again")
    r.git("checkout", "-q", "main")
    r.record(3, "2026-03-17", "noted", "note: y")
    r.record(1, "2026-03-18", "noted", "note: z")
    r.git("merge", "-q", "--no-edit", "side")


def merged_in_one_case(r):
    r.git("checkout", "-q", "-b", "side")
    r.record(2, "2026-03-17", "noted", "note: she rang again")
    r.git("checkout", "-q", "main")
    r.record(2, "2026-03-18", "noted", "note: z")
    r.git("merge", "-q", "--no-edit", "side", check=False)
    parts = r.git("show", "side:" + case(2)) + "\n" + "  - date: 2026-03-18\n    event: noted\n    note: z\n"
    r.write(case(2), parts)
    r.git("add", "-A")
    r.git("commit", "-q", "--no-edit")


def two_cases_of_one_number(r):
    r.git("checkout", "-q", "-b", "side")
    r.begin(4, "2026-03-17")
    r.record(4, "2026-03-17", "acknowledged", "via: letter")
    r.git("checkout", "-q", "main")
    r.begin(4, "2026-03-18")
    r.replace(case(4), "summary: Number 4", "summary: Another matter")
    r.commit("The summary was of another case")
    r.record(4, "2026-03-18", "acknowledged", "via: email")
    r.git("merge", "-q", "--no-edit", "side", check=False)
    status, said = r.plaint("renumber")
    assert status == 0, said


def correction_and_event_merged(r):
    r.write(".git/info/attributes", "cases/**/*.yaml merge=plaint-case\n")
    r.git("config", "merge.plaint-case.driver", f"{PROGRAM} merge-driver %O %A %B %P")
    r.git("checkout", "-q", "-b", "side")
    corrected(r)
    r.git("checkout", "-q", "main")
    r.record(2, "2026-03-18", "noted", "note: y")
    r.git("merge", "-q", "--no-edit", "side")


def correction_merged(r):
    r.git("checkout", "-q", "-b", "side")
    corrected(r)
    r.git("checkout", "-q", "main")
    r.record(3, "2026-03-18", "noted", "note: y")
    r.git("merge", "-q", "--no-edit", "side")


def renumbered_openly(r):
    r.git("mv", case(3), case(4))
    r.replace(case(4), "C-2026-0003", "C-2026-0004")
    r.commit("C-2026-0004: renumbered from C-2026-0003", "Case: C-2026-0004\nRenumbered-From: C-2026-0003")


def laid_out_anew(r):
    for number in (1, 2, 3):
        text = r.read(case(number)).replace("    ", "      ").replace("  - ", "   -  ").replace("summary: Number", "summary:   'Number")
        lines = [line + "'" if line.startswith("summary:") else line for line in text.splitlines()]
        r.write(case(number), "# looked over\n" + "\r\n".join(lines) + "\r\n")
    r.write("diary.yaml", "# nothing yet\nevents: []\n")
    r.append(POLICY, "# looked over\n")
    r.commit("layout")


def days_to_come(r):
    r.replace("policies/calendars/england-and-wales.yaml", "holidays:\n", "holidays:\n  - {date: 2026-06-30, title: A new holiday}\n")
    r.append("plaint.yaml", "closures:\n  - {from: 2026-12-24, to: 2026-12-31, reason: Christmas}\n")
    r.commit("update")


def new_policy(r):
    r.write("policies/example-2.yaml", r.read(POLICY).replace('version: "1"', 'version: "2"').replace("within: 10", "within: 5"))
    r.commit("update")


def by_hand(r):
    r.append(case(2), "  - date: 2026-03-18\n    event: noted\n    note: x\n")
    r.commit("C-2026-0002: changed by hand", "By-Hand: yes")


LAWFUL = [
    ("a correction with its reason", corrected, "via: was email, is letter"),
    ("a correction by plaint edit", edited, "via: was email, is letter"),
    ("an event, taken back by plaint undo", undone, "it undoes commit"),
    ("a lawful erasure", erased, ""),
    ("a merge of two clones", merged, ""),
    ("a merge in one case", merged_in_one_case, ""),
    ("two cases of one number, parted by plaint renumber", two_cases_of_one_number, ""),
    ("a correction that comes by a merge", correction_merged, "via: was email, is letter"),
    ("a correction and an event, merged in one case", correction_and_event_merged, "via: was email, is letter"),
    ("a case renumbered openly", renumbered_openly, "C-2026-0003 became C-2026-0004"),
    ("layout and comments", laid_out_anew, "only comments or layout"),
    ("holidays and closures to come", days_to_come, ""),
    ("a new version of a policy", new_policy, ""),
    ("an event added by hand", by_hand, "written into the file by hand"),
]


def main():
    wrong = 0
    with tempfile.TemporaryDirectory() as scratch:
        base = build(pathlib.Path(scratch) / "base")
        base.day = TODAY
        status, said = base.plaint("audit")
        if status != 0:
            sys.exit("the untouched record is accused:\n" + said)
        sealed = base.plaint("audit", "--seal")[1]
        code = next(line.strip() for line in sealed.splitlines() if line.startswith("  "))
        alone = subprocess.run([sys.executable, SEAL, base.folder], capture_output=True, text=True, check=False).stdout.strip()
        if alone != code:
            wrong += 1
            print(f"WRONG the seal: plaint says {code}, {SEAL.name} says {alone}")

        def fresh(number):
            folder = pathlib.Path(scratch) / f"r{number}"
            shutil.copytree(base.folder, folder, symlinks=True)
            repository = Repository(folder)
            repository.day = "2026-03-18"
            return repository

        found = by_fsck = 0
        for number, (name, deed, words) in enumerate(TAMPERING):
            repository = fresh(number)
            deed(repository)
            repository.day = TODAY
            fsck = subprocess.run(["git", "fsck", "--full", "--strict"], cwd=repository.folder, env=repository.environment(),
                                  capture_output=True, text=True)
            by_fsck += fsck.returncode != 0
            status, said = repository.plaint("audit")
            seal_status, seal_said = repository.plaint("audit", "--check-seal", code)
            of_seal = [word for word in words if word.startswith("SEAL: ")]
            plain = [word for word in words if word not in of_seal]
            flat, seal_flat = " ".join(said.split()), " ".join(seal_said.split())
            good = all(word in flat for word in plain) and all(word[6:] in seal_flat for word in of_seal)
            good = good and (status == 1 or not plain) and (seal_status == 1 or not of_seal)
            found += good
            print(("found   " if good else "WRONG   ") + name + ("" if fsck.returncode == 0 else "  (git fsck too)"))
            if not good:
                wrong += 1
                print(f"--- audit {status}:\n{said}--- seal {seal_status}:\n{seal_said}")
        for number, (name, deed, word) in enumerate(LAWFUL):
            repository = fresh(1000 + number)
            deed(repository)
            repository.day = TODAY
            status, said = repository.plaint("audit")
            seal_status, seal_said = repository.plaint("audit", "--check-seal", code)
            good = status == 0 and seal_status == 0 and word in " ".join(said.split())
            print(("lawful  " if good else "WRONG   ") + name)
            if not good:
                wrong += 1
                print(f"--- audit {status}:\n{said}--- seal {seal_status}:\n{seal_said}")
        print(f"{len(TAMPERING)} kinds of tampering, {found} found by plaint audit and its seals, git fsck finds {by_fsck}; "
              f"{len(LAWFUL)} lawful changes, none accused" if wrong == 0 else f"{wrong} wrong")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
