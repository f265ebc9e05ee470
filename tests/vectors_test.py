"""Runs every row of tests/data/deadline-vectors.csv through `plaint workday` in the sample workspace: PROGRAM is the argument."""
import csv
import subprocess
import sys

UNITS = {"working-days": "working days", "calendar-days": "days", "calendar-months": "months"}
FIRST_DAY = {"next-day-is-day-1": "next-day", "roll-forward": "receipt-rolled", "day-of-receipt-is-day-1": "that-day"}
LAST_DAY = {"none": "same", "roll-forward": "next-working-day"}


def words_for(program, row):
    words = [program, "workday", row["start"], f'{row["amount"]} {UNITS[row["unit"]]}', "--division", row["division"],
             "--first-day", FIRST_DAY[row["receipt_rule"]], "--last-day-closed", LAST_DAY[row["end_rule"]]]
    return words + (["--cut-off", row["cutoff"]] if row["cutoff"] else [])


def main(program):
    with open("tests/data/deadline-vectors.csv", newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    wrong = 0
    for row in rows:
        said = subprocess.run(words_for(program, row), capture_output=True, text=True, check=False).stdout.strip()
        right = "provisional" in said if row["kind"] == "must-flag" else said == row["expected_due"]
        if not right:
            wrong += 1
            print(f'row {row["id"]}: expected {row["expected_due"]}, got {said!r} ({row["note"]})')
    print(f"{len(rows)} rows, {wrong} wrong")
    return 1 if wrong or not rows else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
