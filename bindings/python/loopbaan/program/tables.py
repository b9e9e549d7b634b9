# SPDX-License-Identifier: BSL-1.0
"""Tables for people: drawn on a terminal, plain aligned text elsewhere."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass, field

from .options import Shared
from .output import deliver
from .words import Words


@dataclass(frozen=True)
class Table:
    """A heading with rows under it, and lines under those; a cell may have several lines of its own."""

    title: str
    headings: Sequence[str] = ()
    rows: Sequence[Sequence[str]] = field(default=())
    notes: Sequence[str] = field(default=())


def show(shared: Shared, say: Words, tables: Sequence[Table], closing: str = "") -> None:
    if shared.output is None and sys.stdout.isatty():
        draw(tables, closing)
    else:
        deliver(shared, say, plain(tables, closing))


def plain(tables: Sequence[Table], closing: str = "") -> str:
    """The tables as text.

    Examples
    --------
    >>> print(plain([Table("p-001", ("Stap", "Uren"), [("Cursus", "30"), ("Intervisie", "8")])], "Klaar."), end="")
    p-001
      Stap        Uren
      Cursus      30
      Intervisie  8
    <BLANKLINE>
    Klaar.
    """
    blocks = ["\n".join([table.title, *aligned(table), *(f"  {note}".rstrip() for note in table.notes)]) for table in tables]
    return "".join(block + "\n\n" for block in blocks) + (closing + "\n" if closing else "")


def aligned(table: Table) -> list[str]:
    if not table.rows:
        return []
    lines: list[Sequence[str]] = []
    for row in (table.headings, *table.rows):
        cells = [cell.split("\n") for cell in row]
        height = max(len(cell) for cell in cells)
        lines += [[cell[i] if i < len(cell) else "" for cell in cells] for i in range(height)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(table.headings))]
    return ["  " + "  ".join(cell.ljust(width) for cell, width in zip(line, widths)).rstrip() for line in lines]


def draw(tables: Sequence[Table], closing: str) -> None:
    from rich.box import SIMPLE_HEAD
    from rich.console import Console
    from rich.table import Table as Drawn
    from rich.text import Text

    console = Console()
    for table in tables:
        console.print(Text(table.title, style="bold"))
        if table.rows:
            drawn = Drawn(box=SIMPLE_HEAD)
            for heading in table.headings:
                drawn.add_column(Text(heading))
            for row in table.rows:
                drawn.add_row(*(Text(cell) for cell in row))
            console.print(drawn)
        for note in table.notes:
            console.print(Text(f"  {note}".rstrip()))
    if closing:
        console.print(Text(closing))
