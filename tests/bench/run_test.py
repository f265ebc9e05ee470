#!/usr/bin/env python3
"""Whether the benchmarks run and say what they are to say. No time is judged. usage: run_test.py BUILD"""

import pathlib
import subprocess
import sys
import unittest

HERE = pathlib.Path(__file__).resolve().parent
sys.dont_write_bytecode = True
sys.path.insert(0, str(HERE))

import aims
from measure import Median
from rivals import all_rivals, lines_due

BUILD = sys.argv.pop() if len(sys.argv) > 1 else "build/quick"


def took(seconds, megabytes=10.0):
    return Median(seconds, seconds, megabytes, 5)


class Harness(unittest.TestCase):
    def test_every_row_is_there(self):
        done = subprocess.run([sys.executable, HERE / "run", "--quick", "--runs", "1", "--cases", "20", "--build", BUILD], capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        lines = done.stdout.splitlines()
        rows = ["plaint overdue  ", "plaint list  ", "plaint check  ", "plaint report annual  ", "floor, 1 thread", "find | xargs cat  ",
                "cat  ", "grep -rL  ", "plaint overdue: processor  ", "plaint overdue: memory  ", "true  ", "plaint --version  ", "plaint record  ", "plaint new  "]
        for rival in all_rivals():
            rows.append(f"{rival.name}  " if rival.is_here else f"not installed: {rival.name} (")
        if pathlib.Path(BUILD, "plaint_bench").exists():
            rows += ["read_case  ", "replay, owed  ", "counting a deadline  "]
        self.assertNotIn("left out", done.stdout)
        for row in rows:
            self.assertTrue(any(line.startswith(row) for line in lines), f"no row {row!r} in\n{done.stdout}")
        self.assertLessEqual(max(map(len, lines)), 100)

    def test_one_case_in_twenty_is_open(self):
        self.assertEqual([lines_due(count) for count in (20, 100, 1000, 10000)], [1, 5, 50, 500])


class Aims(unittest.TestCase):
    def verdicts(self, measured):
        started = {"plaint overdue, 10 cases": took(0.0049)}
        return {words: (met, figures) for words, met, figures in aims.aims(measured, started, {}, None)}

    def test_an_aim_is_met_when_every_number_of_cases_meets_it(self):
        floors = {"floor, 1 thread": took(0.030), "floor, 2 threads": took(0.020)}
        fast = {"plaint overdue": took(0.080), "find | xargs cat": took(0.080), "ledger": took(0.160), **floors}
        slow = {"plaint overdue": took(0.081, 33.0), "find | xargs cat": took(0.080), "ledger": took(0.161), **floors}
        found = self.verdicts({10000: fast, 100000: fast})
        self.assertEqual(found["overdue takes no longer than find | xargs cat of the same files"], (True, "10,000: 1.00, 100,000: 1.00"))
        self.assertEqual(found["overdue stays within 4 times the floor"], (True, "10,000: 4.00, 100,000: 4.00"))
        self.assertEqual(found["at least 2 times as fast as ledger"], (True, "10,000: 2.00, 100,000: 2.00"))
        found = self.verdicts({10000: fast, 100000: slow})
        self.assertEqual(found["overdue takes no longer than find | xargs cat of the same files"], (False, "10,000: 1.00, 100,000: 1.01"))
        self.assertEqual(found["overdue stays within 4 times the floor"], (False, "10,000: 4.00, 100,000: 4.05"))
        self.assertEqual(found["at least 2 times as fast as ledger"], (False, "10,000: 2.00, 100,000: 1.99"))
        self.assertEqual(found["overdue needs less than 32 MB of memory"], (False, "100,000: 33.0 MB"))

    def test_what_was_not_measured_is_neither_met_nor_missed(self):
        found = self.verdicts({10000: {"plaint overdue": took(0.1), "floor, 1 thread": took(0.03), "find | xargs cat": took(0.1)}})
        self.assertEqual(found["at least 10 times as fast as hledger"], (False, None))
        self.assertIn("not measured  at least 10 times as fast as hledger",
                      aims.text([("at least 10 times as fast as hledger", *found["at least 10 times as fast as hledger"])]))


if __name__ == "__main__":
    unittest.main()
