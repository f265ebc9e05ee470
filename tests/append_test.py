"""Has python3-yaml read files before and after plaint added an event: PROGRAM, the argument, is append_pairs, which makes them up.
More of them, from another seed: append_test.py PROGRAM 20000 7"""
import json
import subprocess
import sys

try:
    import yaml
except ImportError:
    print("skipped: python3-yaml is not installed")
    sys.exit(77)

NOTHING = ("", "~", "null", "Null", "NULL", [], None)  # BaseLoader gives the text that stands there


def read(text):
    """The file as texts, lists and maps; {} when it is empty."""
    loaded = yaml.load(text, Loader=yaml.BaseLoader)
    return {} if loaded in NOTHING else loaded


def is_read(text):
    try:
        read(text)
    except yaml.YAMLError:
        return False
    return True


def in_order(event):
    return list(event.items())


def what_is_wrong(pair):
    before, after = read(pair["before"]), read(pair["after"])
    old = [] if before.get("events") in NOTHING else before["events"]
    new = after.pop("events")
    before.pop("events", None)
    if list(before.items()) != list(after.items()):
        return "the head is another"
    if new[:-1] != old:
        return "an old event is another"
    return "" if in_order(new[-1]) == in_order(pair["event"]) else f"the new event is {new[-1]}"


def main(program, how_many="1000", seed="20260322"):
    written = subprocess.run([program, how_many, seed], capture_output=True, text=True, check=True, encoding="utf-8").stdout
    pairs = [json.loads(line) for line in written.split("\n") if line]
    wrong = unread = 0
    for number, pair in enumerate(pairs, 1):
        if not is_read(pair["before"]):
            unread += 1  # a tab in a blank line, which YAML allows and python3-yaml does not
            continue
        try:
            fault = what_is_wrong(pair)
        except yaml.YAMLError as error:
            fault = f"python3-yaml cannot read it: {error}"
        if fault:
            wrong += 1
            print(f"pair {number}: {fault}")
            print(*(f"  {key}: {value!r:.2000}" for key, value in pair.items()), sep="\n")
    print(f"{len(pairs)} files read by python3-yaml before and after an event was added: {wrong} wrong, {unread} unread before")
    return 1 if wrong or unread > len(pairs) // 100 or len(pairs) != int(how_many) else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
