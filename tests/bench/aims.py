"""What plaint is to be, in figures, and whether this run shows it."""

from lists import FIND_CAT, OVERDUE, floor_of
from table import digits, escaped

LARGE = (10000, 100000)
# Of each: how many times as fast `overdue` is to be.
RIVALS = {"ledger": 2, "taskwarrior": 4, "recsel": 10, "hledger": 10, "PyYAML": 80}


def ratios(measured, counts, ratio):
    """{count: ratio}, where it can be had."""
    return {count: ratio(measured[count]) for count in counts if count in measured and ratio(measured[count]) is not None}


def at_most(words, limit, found, unit=""):
    return words, bool(found) and all(value <= limit for value in found.values()), said(found, unit)


def at_least(words, limit, found):
    return words, bool(found) and all(value >= limit for value in found.values()), said(found, "")


def said(found, unit):
    return ", ".join(f"{count:,}: {digits(value)}{unit}" for count, value in found.items()) or None


def over(name):
    """How many times as long as that program `overdue` takes."""
    return lambda figures: figures[OVERDUE].seconds / figures[name].seconds if name in figures else None


def faster_than(name):
    return lambda figures: figures[name].seconds / figures[OVERDUE].seconds if name in figures else None


def over_floor(figures):
    return figures[OVERDUE].seconds / floor_of(figures).seconds


def aims(measured, started, written, audited):
    """(words, met, figures); figures None: this run did not measure it."""
    largest = ratios(measured, [100000], lambda figures: figures[OVERDUE].megabytes)
    yield at_most(f"overdue takes no longer than {FIND_CAT} of the same files", 1.0, ratios(measured, LARGE, over(FIND_CAT)))
    yield at_most("overdue stays within 4 times the floor", 4, ratios(measured, LARGE, over_floor))
    for name, limit in RIVALS.items():
        yield at_least(f"at least {limit} times as fast as {name}", limit, ratios(measured, LARGE, faster_than(name)))
    yield at_most("overdue of 100 cases takes no more than twice the floor", 2, ratios(measured, [100], over_floor))
    yield at_most("overdue needs less than 32 MB of memory", 32, largest, " MB")
    yield at_most("the program starts within 5 ms", 5, {10: started["plaint overdue, 10 cases"].seconds * 1000}, " ms")
    if written:
        least, most = min(written), max(written)
        found = {most: written[most]["plaint record"].seconds / written[least]["plaint record"].seconds} if most > least else {}
        yield at_most(f"record over many cases takes at most 1.5 times as long as over {least}", 1.5, found)
        yield at_most("audit of 1,000 cases with 20 events each within 5 s", 5, {1000: audited.seconds} if audited else {}, " s")


def text(found):
    lines = ["What plaint is to be, and what this run shows", ""]
    for words, met, figures in found:
        verdict = "not measured" if figures is None else "met" if met else "missed"
        lines.append(f"{verdict:<12}  {words}" + (f"  ({figures})" if figures else ""))
    return "\n".join(lines) + "\n"


def markdown(found):
    lines = ["What plaint is to be:", "", "| | | |", "|---|---|---|"]
    for words, met, figures in found:
        lines.append(f"| {escaped(words)} | {'not measured' if figures is None else 'met' if met else 'missed'} | {figures or ''} |")
    return "\n".join(lines) + "\n"
