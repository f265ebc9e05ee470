#!/usr/bin/env python3
"""plaint remind on the real program: every mail read by Python's e-mail parser, and delivered by msmtp to a server of our own.

usage: remind.py PROGRAM    from the repository; exit status 77 where msmtp is not installed
"""

import datetime
import email
import email.header
import email.policy
import email.utils
import glob
import os
import pathlib
import re
import shutil
import socketserver
import subprocess
import sys
import tempfile
import threading

REPOSITORY = pathlib.Path.cwd()
PROGRAM = str(pathlib.Path(sys.argv[1]).resolve())
DAY = "2026-03-20"  # a Friday
failed = []


def check(what, good, more=""):
    print(("ok    " if good else "WRONG ") + what + ("" if good else f": {more}"))
    if not good:
        failed.append(what)


class Sink(socketserver.ThreadingTCPServer):
    """Takes mail as a server does, and keeps it: [(from, [to], bytes)]. Refuses the recipients in `refused`."""

    allow_reuse_address = True
    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Conversation)
        self.mails, self.refused = [], set()
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @property
    def port(self):
        return self.server_address[1]


class Conversation(socketserver.StreamRequestHandler):
    def say(self, line):
        self.wfile.write(line.encode() + b"\r\n")

    def handle(self):
        self.say("220 sink.example.org ready")
        sender, recipients = None, []
        while line := self.rfile.readline():
            word = line.strip().decode("ascii")
            verb = word[:4].upper()
            if verb in ("EHLO", "HELO"):
                self.say("250 sink.example.org")
            elif verb == "MAIL":
                sender, recipients = re.search(r"<(.*?)>", word)[1], []
                self.say("250 well")
            elif verb == "RCPT":
                recipient = re.search(r"<(.*?)>", word)[1]
                if recipient in self.server.refused:
                    self.say("550 5.1.1 no such \x1b[31mmailbox")
                else:
                    recipients.append(recipient)
                    self.say("250 well")
            elif verb == "DATA":
                self.say("354 go on")
                lines = []
                while (each := self.rfile.readline()) not in (b".\r\n", b""):
                    lines.append(each[1:] if each.startswith(b".") else each)
                self.server.mails.append((sender, recipients, b"".join(lines)))
                self.say("250 taken")
            elif verb == "QUIT":
                self.say("221 bye")
                return
            else:
                self.say("250 well")


class Workspace:
    """A copy of the sample workspace with a `mail` of its own."""

    def __init__(self, scratch, mail, change=lambda text: text):
        self.folder = pathlib.Path(tempfile.mkdtemp(dir=scratch))
        for part in ("cases", "policies"):
            shutil.copytree(REPOSITORY / part, self.folder / part)
        shutil.copy(REPOSITORY / "diary.yaml", self.folder)
        text = (REPOSITORY / "plaint.yaml").read_text()
        text = text[: text.index("\nmail:")] + "\nmail: {" + mail + "}\n"
        (self.folder / "plaint.yaml").write_text(change(text))

    def remind(self, *words, day=DAY):
        """As cron would: an empty environment, no locale, in the root folder."""
        command = ["env", "-i", PROGRAM, "-C", str(self.folder), "remind", "--as-of", day, *words]
        done = subprocess.run(command, cwd="/", capture_output=True, timeout=60, check=False)
        if self.folder.as_posix().encode() in done.stdout + done.stderr:
            check("no absolute path is shown", False, done.stderr)
        return done.returncode, done.stdout.decode(), done.stderr.decode()


def parsed(raw, what):
    """The mail as a mail program understands it, once it is seen to be in order."""
    mail = email.message_from_bytes(raw, policy=email.policy.default)
    header, _, _ = raw.replace(b"\r\n", b"\n").partition(b"\n\n")
    wrong = [f"{part.get_content_type()}: {part.defects}" for part in mail.walk() if part.defects]
    wrong += [f"{name}: {value.defects}" for name, value in mail.items() if value.defects]
    wrong += [f"a line of {len(line)}" for line in raw.splitlines() if len(line) > 200]
    wrong += [f"a header line of {len(line)}" for line in header.splitlines() if len(line) > 78]
    wrong += [f"an encoded word of {len(word)}" for word in re.findall(rb"=\?[^?]+\?[^?]+\?[^?]*\?=", header) if len(word) > 75]
    if any(byte > 126 or (byte < 32 and byte not in (9, 10, 13)) for byte in raw):
        wrong.append("a byte that is not plain ASCII")
    names = [name.lower() for name, _ in mail.items()]
    once = ["from", "to", "subject", "date", "message-id", "auto-submitted", "mime-version", "content-type",
            "content-transfer-encoding"]
    if sorted(names) != sorted(once):
        wrong.append(f"headers {names}")
    if mail["auto-submitted"] != "auto-generated" or mail.get_content_type() != "text/plain":
        wrong.append("kind of mail")
    if mail.get_content_charset() != "utf-8":
        wrong.append(f"charset {mail.get_content_charset()}")
    written = mail["date"].datetime
    now = datetime.datetime.now(datetime.timezone.utc)
    if written.utcoffset() != datetime.timedelta(0) or abs((now - written).total_seconds()) > 300:
        wrong.append(f"date {mail['date']}")
    if not re.fullmatch(r"<plaint\.\d+\.[0-9a-f]{24}@example\.org>", mail["message-id"]):
        wrong.append(f"id {mail['message-id']}")
    if wrong:
        check(what, False, wrong)
    return mail


def name_of(mail, header):
    """By the older of Python's two decoders: in 3.11 the newer one puts spaces between encoded words (against RFC 2047, 6.2)."""
    name, _ = email.utils.parseaddr(re.sub(r"\r?\n", "", mail[header]))
    return str(email.header.make_header(email.header.decode_header(name)))


def body_of(mail):
    return mail.get_content().replace("\r\n", "\n")


def previews(text):
    """What `plaint remind` prints: {(to, subject): body}"""
    found = {}
    for part in text.split("\n" + "=" * 72 + "\n\n")[:-1]:
        head, _, body = part.partition("\n\n")
        to, subject = head.split("\n")
        found[(to.removeprefix("To: "), subject.removeprefix("Subject: "))] = body
    return found


def addresses(words):
    return sorted(re.findall(r"[\w.-]+@[\w.-]+", words))


def test_delivery(scratch):
    sink = Sink()
    msmtp = f"from: complaints@example.org, sendmail: [msmtp, --host=127.0.0.1, --port={sink.port}, " \
            "--from=complaints@example.org, --timeout=20, -t], digest: [quality-manager, hari]"
    workspace = Workspace(scratch, msmtp)
    status, printed, errors = workspace.remind()
    check("it prints what it would send", status == 0 and "Subject: Complaints digest:" in printed, printed + errors)
    check("and sends nothing", not sink.mails)
    status, out, errors = workspace.remind("--send")
    check("msmtp takes every mail, in cron's environment, and nothing is printed", (status, out, errors) == (0, "", ""),
          (status, out, errors))
    expected = previews(printed)
    check("as many mails as were printed", len(sink.mails) == len(expected) > 3, len(sink.mails))
    got = {}
    for sender, recipients, raw in sink.mails:
        mail = parsed(raw, f"the mail to {recipients} is in order")
        to = [each.addr_spec for each in mail["to"].addresses]
        check(f"{recipients}: envelope and header name the same", sorted(recipients) == sorted(to) and sender == "complaints@example.org")
        got[(tuple(sorted(to)), str(mail["subject"]))] = body_of(mail)
    wanted = {(tuple(addresses(to)), subject): body for (to, subject), body in expected.items()}
    check("each says, word for word, what was printed", got == wanted, got.keys() ^ wanted.keys())
    digest = [key for key in got if "digest" in key[1]]
    check("the digest goes to a person and to all who hold a role", digest[0][0] == ("asha@example.org", "hari@example.org"), digest)
    names = [str(email.message_from_bytes(raw, policy=email.policy.default)["from"]) for _, _, raw in sink.mails]
    check("they come from the organisation", set(names) == {'"Example Trust (fictional)" <complaints@example.org>'}, set(names))
    ids = {email.message_from_bytes(raw)["message-id"] for _, _, raw in sink.mails}
    workspace.remind("--send")
    ids |= {email.message_from_bytes(raw)["message-id"] for _, _, raw in sink.mails}
    check("every mail has an id of its own, on the next run too", len(ids) == len(sink.mails) == 2 * len(expected))
    summaries = [line.split(":", 1)[1].strip() for path in glob.glob("cases/*/*.yaml")
                 for line in pathlib.Path(path).read_text().splitlines() if line.startswith("summary:")]
    spoken = "\n".join(got.values()) + "\n".join(subject for _, subject in got)
    check("no summary of a case is in them", len(summaries) > 20 and not [each for each in summaries if each in spoken])
    check("no name of the staff is in them", " Example" not in spoken.replace("at Example Trust (fictional)", ""), spoken)

    sink.mails, sink.refused = [], {"cleo@example.org"}
    status, out, errors = workspace.remind("--send")
    check("one refused recipient: exit 3, and it says which and why",
          status == 3 and "the mail to cleo <cleo@example.org> was not sent" in errors and "no such" in errors, errors)
    check("what the mail program printed cannot reach the terminal", "\x1b" not in errors, repr(errors))
    check("the others got theirs", len(sink.mails) == len(expected) - 1, len(sink.mails))
    sink.shutdown()
    sink.server_close()


def capture(folder):
    """Words for `sendmail` that put each mail into a file of the folder."""
    folder.mkdir()
    program = "import sys,tempfile; tempfile.NamedTemporaryFile(dir=sys.argv[1], delete=False).write(sys.stdin.buffer.read())"
    return f'["{sys.executable}", -c, "{program}", "{folder}"]'


def mails_in(folder):
    return [path.read_bytes() for path in sorted(folder.iterdir())]


HOSTILE = [  # as YAML writes it, and as a mail program must show it
    ('"Cleo\\nBcc: everybody@example.org"', "Cleo\\x0aBcc: everybody@example.org"),
    ('"Cleo\\nX-Other: y\\n\\nBody"', "Cleo\\x0aX-Other: y\\x0a\\x0aBody"),
    ("'Example, \"Cleo\" (the <chief>); x:y'", 'Example, "Cleo" (the <chief>); x:y'),
    ("'back\\slash\\'", "back\\slash\\"),
    ("'=?utf-8?q?Bcc=3A?='", "=\\x3futf-8?q?Bcc=3A?="),
    ("Zoë Ünïcode-Ąćę 你好", "Zoë Ünïcode-Ąćę 你好"),
    ('"Cleo \\u202Egro.elpmaxe@oelc"', "Cleo \\u202egro.elpmaxe@oelc"),
    ('"x\\u2028Bcc: y\\u200Fz"', "x\\u2028Bcc: y\\u200fz"),
    ("'" + "é" * 3000 + "'", " ".join(["é" * 20] * 6) + "…"),
    ("'" + "a" * 3000 + "'", " ".join(["a" * 40] * 3) + "…"),
    ("'" + "wörd " * 300 + "'", ("wörd " * 24) + "…"),
    ("'" + "word " * 300 + "'", ("word " * 24) + "…"),
    ("'cleo@example.net'", "cleo@example.net"),
]


def test_hostile_names(scratch):
    for number, (written, expected) in enumerate(HOSTILE):
        folder = scratch / f"hostile-{number}"
        workspace = Workspace(scratch, "from: complaints@example.org, sendmail: " + capture(folder),
                              lambda text, name=written: text.replace("name: Cleo Example,", "name: " + name + ",")
                              .replace("organisation: Example Trust (fictional)", "organisation: " + name))
        status, out, errors = workspace.remind("--send")
        raws = mails_in(folder)
        mails = [parsed(raw, f"hostile name {number} is in order") for raw in raws]
        to = {mail["to"].addresses[0].addr_spec: email.message_from_bytes(raw) for mail, raw in zip(mails, raws)}
        names = [name_of(mail, "to") for address, mail in to.items() if address == "cleo@example.org"]
        names += [name_of(mail, "from") for mail in to.values()]
        addresses_there = {each.addr_spec for mail in mails for each in mail["from"].addresses}
        good = (status == 0 and set(names) == {expected} and addresses_there == {"complaints@example.org"} and len(mails) > 3
                and all(len(mail["to"].addresses) == 1 for mail in mails))
        check(f"a name such as {written[:40]}", good, (status, out, errors, names))


def test_failing_programs(scratch):
    workspace = Workspace(scratch, "from: complaints@example.org, sendmail: [/nonexistent/sendmail, -t]")
    status, out, errors = workspace.remind("--send")
    check("no mail program: exit 3, told", status == 3 and "/nonexistent/sendmail" in errors, errors)
    status, out, errors = workspace.remind()
    check("printing says that it is not there", status == 0 and "there is no program '/nonexistent/sendmail' here" in errors, errors)
    workspace = Workspace(scratch, "from: complaints@example.org, sendmail: [sh, -c, 'printf \"\\033[2Jno\\nroom\\n\" >&2; exit 75']")
    status, out, errors = workspace.remind("--send")
    check("a failing program: exit 3, its words made safe", status == 3 and "status 75" in errors and "\\x1b[2Jno\n  room" in errors, errors)
    workspace = Workspace(scratch, "from: complaints@example.org, sendmail: ['true']")
    status, out, errors = workspace.remind("--send")
    check("a program that does not read its input is believed", (status, out, errors) == (0, "", ""), (status, errors))
    workspace = Workspace(scratch, "sendmail: ['true']")
    status, out, errors = workspace.remind("--send")
    check("no sender: told with what to add", status == 1 and "mail: {from:" in errors, errors)


def test_days(scratch):
    folder = scratch / "days"
    workspace = Workspace(scratch, "from: complaints@example.org, sendmail: " + capture(folder))
    for day, why in (("2026-03-21", "a Saturday"), ("2026-04-03", "Good Friday"), ("2026-12-29", "the Christmas closure")):
        check(f"nothing on {why}", workspace.remind("--send", day=day) == (0, "", "") and not mails_in(folder))
    status, _, errors = workspace.remind("--send", "--any-day", day="2026-03-21")
    check("--any-day sends all the same", status == 0 and len(mails_in(folder)) > 3, errors)


def test_quiet(scratch):
    folder = scratch / "quiet"
    workspace = Workspace(scratch, "from: complaints@example.org, all-clear: friday, sendmail: " + capture(folder))
    shutil.rmtree(workspace.folder / "cases")
    (workspace.folder / "diary.yaml").write_text("events:\n  - {date: 2025-12-17, event: policy-reviewed}\n")
    check("nothing to say on a Thursday: silence", workspace.remind("--send", day="2026-03-19") == (0, "", "") and not mails_in(folder))
    status, _, errors = workspace.remind("--send")
    mails = [parsed(raw, "the all-clear is in order") for raw in mails_in(folder)]
    good = status == 0 and [str(mail["subject"]) for mail in mails] == ["Complaints: nothing is overdue"]
    check("the all-clear on Friday", good and "the reminder runs" in body_of(mails[0]), errors)
    workspace.remind("--send", day="2026-04-07")
    check("Good Friday's all-clear comes on the Tuesday after Easter", len(mails_in(folder)) == 2)


def test_mistakes(scratch):
    folder = scratch / "mistakes"
    workspace = Workspace(scratch, "from: complaints@example.org, sendmail: " + capture(folder))
    case = workspace.folder / "cases/2026/C-2026-0004.yaml"
    case.write_text(case.read_text().replace("kind: complaint", "kind: Zelda Quillfeather"))
    status, _, errors = workspace.remind("--send")
    mails = [parsed(raw, "a mail about mistakes is in order") for raw in mails_in(folder)]
    digest = [mail for mail in mails if "digest" in mail["subject"]][0]
    check("a case that cannot be read: exit 1, and it is mailed",
          status == 1 and "1 file with mistakes" in digest["subject"] and "C-2026-0004.yaml:" in body_of(digest), errors)
    check("without any text of the file", not [mail for mail in mails if "Zelda" in body_of(mail)])
    others = [mail for mail in mails if mail is not digest]
    check("and every other mail says that it may not be whole", all("may not be everything" in body_of(mail) for mail in others))
    settings = workspace.folder / "plaint.yaml"
    good = settings.read_text()
    settings.write_text(good.replace("due-soon: 2 working days", "due-soon: two days\nzelda: x"))
    count = len(mails_in(folder))
    status, _, errors = workspace.remind("--send")
    check("mistakes in plaint.yaml are mailed all the same", status == 1 and len(mails_in(folder)) > count, errors)
    settings.write_text("mail: [\n")
    status, out, errors = workspace.remind("--send")
    check("a plaint.yaml that says nothing: told to cron", status == 1 and "plaint.yaml:" in errors and "nobody is mailed" in errors,
          (status, out, errors))
    if not shutil.which("git"):
        return
    settings.write_text(good)
    for words in (["init", "-q"], ["add", "."], ["-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-qm", "first"]):
        subprocess.run(["git", "-C", str(workspace.folder), *words], check=True)
    settings.write_text("mail: [\n")
    count = len(mails_in(folder))
    status, out, errors = workspace.remind("--send")
    check("unless git has an earlier one", status == 1 and len(mails_in(folder)) > count, (status, out, errors))


def test_calendar(scratch):
    folder = scratch / "calendar"
    workspace = Workspace(scratch, "from: complaints@example.org, sendmail: " + capture(folder))
    shutil.rmtree(workspace.folder / "cases")
    (workspace.folder / "diary.yaml").write_text("events:\n  - {date: 2028-01-17, event: policy-reviewed}\n")
    for part in (workspace.folder / "policies").glob("*.yaml"):
        part.write_text(part.read_text().replace("at: 2026-01-01", "at: 2030-01-01"))
    workspace.remind("--send", day="2028-11-03")
    check("bank holidays that end soon alone are no mail for every day", not mails_in(folder), mails_in(folder))
    status, _, errors = workspace.remind("--send", day="2028-11-06")
    mails = [parsed(raw, "the mail about bank holidays is in order") for raw in mails_in(folder)]
    check("but on Mondays", status == 0 and len(mails) == 1 and "known until the end of 2028" in body_of(mails[0]), errors)


def main():
    if not shutil.which("msmtp"):
        print("SKIPPED: there is no msmtp here")
        return 77
    with tempfile.TemporaryDirectory() as folder:
        for test in (test_delivery, test_hostile_names, test_failing_programs, test_days, test_quiet, test_mistakes, test_calendar):
            test(pathlib.Path(folder))
    print(f"{len(failed)} WRONG" if failed else "all well")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
