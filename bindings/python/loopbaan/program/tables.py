# SPDX-License-Identifier: BSL-1.0
"""Tables for people: drawn on a terminal, plain aligned text elsewhere."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field

from ..core import visible
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


def show(
    shared: Shared, say: Words, tables: Sequence[Table], closing: str = "", *, personal: bool = True
) -> None:
    if shared.output is None and sys.stdout.isatty():
        draw(tables, closing)
    else:
        deliver(shared, say, plain(tables, closing), personal=personal)


def seen(table: Table) -> Table:
    """The table as a terminal may have it: whatever stands in a cell is shown, lines of a cell stay lines."""
    return Table(
        seen_lines(table.title),
        [seen_lines(heading) for heading in table.headings],
        [[seen_lines(cell) for cell in row] for row in table.rows],
        [seen_lines(note) for note in table.notes],
    )


def seen_lines(words: str) -> str:
    return "\n".join(visible(line) for line in words.split("\n"))


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
    blocks = [
        "\n".join([table.title, *aligned(table), *(f"  {note}".rstrip() for note in table.notes)])
        for table in map(seen, tables)
    ]
    return "".join(block + "\n\n" for block in blocks) + (closing + "\n" if closing else "")


def markdown(tables: Sequence[Table], closing: str = "") -> str:
    """The tables in Markdown.

    Examples
    --------
    >>> print(markdown([Table("p-001", ("Stap", "Uren"), [("A|B", "30")], ["Let op"])], "Klaar."), end="")
    ## p-001
    <BLANKLINE>
    | Stap | Uren |
    | --- | --- |
    | A\\|B | 30 |
    <BLANKLINE>
    Let op
    <BLANKLINE>
    Klaar.
    """
    blocks = []
    for table in map(seen, tables):
        blocks.append("## " + literal(table.title.replace("\n", " ")))
        if table.rows:
            rule = ["---"] * len(table.headings)
            blocks.append("\n".join(table_line(row) for row in (table.headings, rule, *table.rows)))
        notes = [literal(note.strip()) for note in table.notes if note.strip()]
        blocks += ["  \n".join(notes)] if notes else []
    return "\n\n".join([*blocks, literal(closing)] if closing else blocks) + "\n"


def table_line(cells: Sequence[str]) -> str:
    return "| " + " | ".join("<br>".join(literal(line) for line in cell.split("\n")) for cell in cells) + " |"


def literal(words: str) -> str:
    """Words that mean nothing to Markdown."""
    return re.sub(r"([\\`*_\[\]<>|#])", r"\\\1", words)


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
    for table in map(seen, tables):
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
