# SPDX-License-Identifier: BSL-1.0
"""What keeps within 80 columns: folded lines, and tables of which one column gives way."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

from .tables import Table

COLUMNS = 80
INDENT = 2  # of what stands below a heading


def folded(words: str) -> list[str]:
    """Words as lines of at most 78 letters, those after the first with an indent."""
    return textwrap.wrap(words, COLUMNS - INDENT, subsequent_indent="  ", break_on_hyphens=False)


def narrow(
    title: str,
    headings: Sequence[str],
    rows: Sequence[Sequence[str]],
    notes: Sequence[str] = (),
    *,
    wide: int,
) -> Table:
    """A table within 80 columns: the words of the column `wide` go on a next line where they must.

    Examples
    --------
    >>> narrow("", ("a", "b"), [("x", "word " * 20)], wide=1).rows[0][1].count(chr(10))
    1
    """
    others = sum(max(map(width, (line[i] for line in (headings, *rows)))) + 2 for i in range(len(headings)) if i != wide)
    room = max(16, COLUMNS - INDENT - others)

    def fitted(row: Sequence[str]) -> Sequence[str]:
        lines = [part for line in row[wide].split("\n") for part in textwrap.wrap(line, room)]
        return [*row[:wide], "\n".join(lines), *row[wide + 1 :]]

    return Table(title, fitted(headings), [fitted(row) for row in rows], notes)


def width(cell: str) -> int:
    """Of the widest line of a cell."""
    return max(map(len, cell.split("\n")))
