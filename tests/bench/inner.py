"""The inner loops, by Google Benchmark (inner.cpp): what one case, one policy or one count takes."""

import json
import subprocess
import sys

from table import Table


def time_of(seconds):
    for unit, size in (("ms", 1e-3), ("µs", 1e-6), ("ns", 1e-9)):
        if seconds >= size or unit == "ns":
            return f"{seconds / size:,.{0 if seconds >= 99.5 * size else 1}f} {unit}"


def table(program, workspace, quick):
    """The medians of a few runs each, for one item: a case, a policy, a count."""
    done = subprocess.run([program, workspace, "--benchmark_format=json", f"--benchmark_min_time={0.02 if quick else 0.1}",
                           "--benchmark_repetitions=5"], capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"{program} ended with {done.returncode}: {done.stderr}")
    made = Table("Inner loops, each alone, in one thread", ["for one"])
    for each in json.loads(done.stdout)["benchmarks"]:
        if each.get("error_occurred"):  # told for each repetition
            if any(label == each["run_name"] for label, _ in made.rows):
                continue
            cell = each["error_message"]
        elif each.get("aggregate_name") == "median":
            cell = time_of(1 / each["items_per_second"])
        else:
            continue
        made.add(each["run_name"], [cell])
    return made
