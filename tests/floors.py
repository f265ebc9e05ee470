#!/usr/bin/env python3
"""Checks that every file of src/ keeps to its floor (the table in src/README.md).

usage: floors.py ROOT    prints each breach as FILE:LINE: what is wrong; exit status 1 if there is one
"""

import pathlib
import re
import sys

FLOORS = ["base", "date", "calendar", "policy", "casefile", "timeline", "yaml", "template", "figures", "report", "letter", "mail",
          "exchange", "world", "commands", "cli"]

# What may be included in few places only: a pattern of the header, and the paths under src/ that may.
RESERVED = [
    (r"yaml-cpp/.*", ["yaml/"], "yaml-cpp belongs to src/yaml"),
    (r"CLI/.*", ["cli/"], "CLI11 belongs to src/cli"),
    (r"kainjow/.*", ["template/"], "mustache belongs to src/template"),
    (r"md4c.*", ["report/"], "Markdown belongs to src/report"),
    (r"gmime/.*", ["mail/"], "GMime belongs to src/mail"),
    (r"libical/.*", ["exchange/"], "calendar files belong to src/exchange"),
    (r"iostream|print", ["main.cpp"], "only main.cpp holds the standard streams"),
    (r"fstream|filesystem|cstdio|dlfcn\.h|stdio\.h|unistd\.h|fcntl\.h|dirent\.h|spawn\.h|pwd\.h|poll\.h|termios\.h|netdb\.h"
     r"|sys/(?!types\.h).*", ["world/"], "only src/world touches the machine"),
    (r"ctime|time\.h|clocale|locale|thread|future|random|csignal", ["world/"], "only src/world touches the machine"),
]

# The same for names in the text.
RESERVED_NAMES = [
    (r"\bstd::(cout|cerr|clog|cin)\b", ["main.cpp"], "print through World's out and err"),
    (r"\b(printf|fprintf|puts|fputs|putchar|perror)\s*\(", [], "print through World's out and err"),
    (r"\bfmt::print\b", [], "print through World's out and err"),
    (r"\bsystem_clock::now\b", ["world/"], "the day comes from World"),
    (r"\bsteady_clock\b", [], "nothing here depends on the clock"),
    (r"\b(getenv|setenv|std::system|popen|fork)\s*\(", ["world/"], "only src/world touches the machine"),
    (r"\.(out|err)\s*<<", ["commands/", "cli/"], "below commands/ nothing prints"),
]


def floor_of(path):
    return FLOORS.index(path.split("/")[0]) if "/" in path else len(FLOORS)


def allowed(path, places):
    return any(path == place or (place.endswith("/") and path.startswith(place)) for place in places)


def breaches_of_include(path, header, quoted, root):
    if quoted and (root / "src" / header).is_file():
        if floor_of(header) > floor_of(path):
            yield f"'{header}' belongs to a later floor than {path.split('/')[0]}"
        return
    if quoted:
        yield f"'{header}' is not a file of src/: write the path from there"
    for pattern, places, why in RESERVED:
        if re.fullmatch(pattern, header) and not allowed(path, places):
            yield f"<{header}>: {why}"


def types_of(lines):
    """(line, "namespace::Name") for each type that other files can see."""
    spaces = []
    for number, line in enumerate(lines, 1):
        opened = re.match(r"namespace\s*([\w:]*)\s*\{", line)
        if opened:
            spaces.append(opened[1])
        elif re.match(r"\}\s*//\s*namespace", line) and spaces:
            spaces.pop()
        declared = re.match(r"(?:struct|class|enum class)\s+(\w+)\s*(?:final)?\s*(?::(?!:)|\{|$)", line)
        if declared and "" not in spaces:
            yield number, "::".join(spaces + [declared[1]])


# Two types of one name in one namespace are one for the linker, which takes the functions of either for both.
def types_twice(root):
    seen = {}
    for file in sorted((root / "src").rglob("*")):
        if file.suffix not in (".cpp", ".h"):
            continue
        path = file.relative_to(root / "src").as_posix()
        for number, name in types_of(file.read_text(encoding="utf-8").splitlines()):
            if name in seen:
                yield path, number, f"'{name}' is also a type in src/{seen[name]}"
            seen.setdefault(name, path)


def breaches(root):
    yield from types_twice(root)
    for file in sorted((root / "src").rglob("*")):
        if file.suffix not in (".cpp", ".h"):
            continue
        path = file.relative_to(root / "src").as_posix()
        if "/" in path and path.split("/")[0] not in FLOORS:
            yield path, 1, "this folder is no floor"
            continue
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            include = re.match(r'\s*#\s*include\s*([<"])([^>"]+)[>"]', line)
            if include:
                for breach in breaches_of_include(path, include[2], include[1] == '"', root):
                    yield path, number, breach
                continue
            code = re.sub(r'"(\\.|[^"\\])*"', '""', line).split("//")[0]
            for pattern, places, why in RESERVED_NAMES:
                if re.search(pattern, code) and not allowed(path, places):
                    yield path, number, why


def main():
    found = list(breaches(pathlib.Path(sys.argv[1])))
    for path, number, breach in found:
        print(f"src/{path}:{number}: {breach}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
