# SPDX-License-Identifier: BSL-1.0
"""How times, amounts of memory and rows are written in a Markdown table."""


def seconds(value):
    """A time in the unit in which it is easily read, with three digits."""
    for unit, factor in (("s", 1), ("ms", 1e3), ("µs", 1e6)):
        if value * factor >= 1 or unit == "µs":
            return f"{value * factor:.3g} {unit}" if value * factor < 1000 else f"{value * factor:.0f} {unit}"


def spread(summary):
    return f"{seconds(summary['median'])} ({seconds(summary['min'])} – {seconds(summary['max'])})"


def megabytes(value):
    return f"{value / 2**20:.1f} MiB"


def rows(header, lines):
    yield "| " + " | ".join(header) + " |"
    yield "|" + "---|" * len(header)
    for line in lines:
        yield "| " + " | ".join(line) + " |"
    yield ""
