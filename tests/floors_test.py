#!/usr/bin/env python3
"""The floors check finds what it is there to find."""

import pathlib
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import floors  # noqa: E402


class FloorsTest(unittest.TestCase):
    def found(self, path, text):
        with tempfile.TemporaryDirectory() as name:
            root = pathlib.Path(name)
            for file, content in {"src/date/date.h": "", "src/cli/run.h": "", path: text}.items():
                (root / file).parent.mkdir(parents=True, exist_ok=True)
                (root / file).write_text(content, encoding="utf-8")
            return [f"{place}:{line}: {breach}" for place, line, breach in floors.breaches(root)]

    def test_a_later_floor(self):
        self.assertEqual(self.found("src/base/a.h", '#pragma once\n#include "cli/run.h"\n'),
                         ["base/a.h:2: 'cli/run.h' belongs to a later floor than base"])
        self.assertEqual(self.found("src/yaml/a.h", '#include "date/date.h"\n'), [])

    def test_libraries_in_their_places(self):
        self.assertEqual(self.found("src/commands/a.cpp", "#include <CLI/CLI.hpp>\n"),
                         ["commands/a.cpp:1: <CLI/CLI.hpp>: CLI11 belongs to src/cli"])
        self.assertEqual(self.found("src/report/a.cpp", "#include <yaml-cpp/yaml.h>\n"),
                         ["report/a.cpp:1: <yaml-cpp/yaml.h>: yaml-cpp belongs to src/yaml"])
        self.assertEqual(self.found("src/cli/a.cpp", "#include <CLI/CLI.hpp>\n"), [])

    def test_the_machine(self):
        for text in ("#include <fstream>", "#include <unistd.h>", "#include <sys/stat.h>",
                     "auto now = std::chrono::system_clock::now();", 'std::getenv("HOME");', "std::cout << 1;"):
            self.assertEqual(len(self.found("src/timeline/a.cpp", text + "\n")), 1, text)
        self.assertEqual(self.found("src/world/a.cpp", "#include <unistd.h>\n"), [])
        self.assertEqual(self.found("src/main.cpp", "#include <iostream>\nstd::cout;\n"), [])

    def test_printing(self):
        self.assertEqual(self.found("src/report/a.cpp", "world.out << 1;\n"),
                         ["report/a.cpp:1: below commands/ nothing prints"])
        self.assertEqual(self.found("src/commands/a.cpp", "world.out << 1;\n"), [])

    def test_two_types_of_one_name(self):
        text = "namespace plaint {\nstruct Twice {\n};\n}  // namespace plaint\n"
        hidden = "namespace plaint {\nnamespace {\nstruct Twice {\n};\n}  // namespace\n}  // namespace plaint\n"
        with tempfile.TemporaryDirectory() as name:
            root = pathlib.Path(name)
            (root / "src/date").mkdir(parents=True)
            inner = "namespace plaint {\nclass Twice::Inner {\n};\n}  // namespace plaint\n"
            for file, content in (("a.h", text), ("b.cpp", text), ("c.cpp", hidden), ("d.cpp", inner)):
                (root / "src/date" / file).write_text(content, encoding="utf-8")
            self.assertEqual(list(floors.breaches(root)),
                             [("date/b.cpp", 2, "'plaint::Twice' is also a type in src/date/a.h")])

    def test_comments_and_texts_are_no_code(self):
        self.assertEqual(self.found("src/base/a.cpp", '// std::cout\nauto x = "std::cout";\n'), [])


if __name__ == "__main__":
    unittest.main()
