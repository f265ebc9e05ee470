"""Tables as text in columns, or as Markdown. It knows nothing of what stands in them."""

import dataclasses
import textwrap


@dataclasses.dataclass
class Table:
    title: str
    columns: list  # over the figures; what stands to the left of them has none
    rows: list = dataclasses.field(default_factory=list)  # (label, cells)
    notes: list = dataclasses.field(default_factory=list)

    def add(self, label, cells):
        self.rows.append((label, cells))


def digits(value):
    """Three that count: "0.96", "12.3", "1,234"."""
    return f"{value:,.{2 if value < 9.995 else 1 if value < 99.95 else 0}f}"


def milliseconds(run):
    return digits(run.seconds * 1000) if run else ""


def times(ratio):
    return f"{ratio:,.{1 if ratio < 9.95 else 0}f}"


def text(table):
    left = max(len(label) for label, _ in table.rows)
    widths = [max([len(head), *[len(cells[place]) for _, cells in table.rows]]) for place, head in enumerate(table.columns)]
    lines = [table.title, ""]
    for label, cells in [("", table.columns), *table.rows]:
        lines.append((label.ljust(left) + "".join(f"  {cell:>{width}}" for cell, width in zip(cells, widths))).rstrip())
    notes = [textwrap.fill(note, 98, break_on_hyphens=False) for note in table.notes]
    return "\n".join([*lines, "", *notes]).rstrip() + "\n"


def escaped(words):
    return words.replace("|", "\\|")


def markdown(table):
    lines = [f"{table.title}:", "", "| | " + " | ".join(table.columns) + " |", "|---|" + "---:|" * len(table.columns)]
    lines += [f"| {escaped(label.strip())} | " + " | ".join(cells) + " |" for label, cells in table.rows]
    notes = ["", *[f"- {note}" for note in table.notes]] if table.notes else []
    return "\n".join([*lines, *notes]) + "\n"
