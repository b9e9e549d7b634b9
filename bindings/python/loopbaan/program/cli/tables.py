# SPDX-License-Identifier: BSL-1.0
"""Tables for people: drawn on a terminal, plain aligned text elsewhere."""

from __future__ import annotations

import re
import textwrap
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Callable, Union

from ...core import visible
from ..words.language import Words
from .options import Shared
from .output import deliver


@dataclass(frozen=True)
class Table:
    """A heading with rows under it, and lines under those; a cell may have several lines of its own."""

    title: str
    headings: Sequence[str] = ()
    rows: Sequence[Sequence[str]] = field(default=())
    notes: Sequence[str] = field(default=())


Closing = Union[str, Callable[[], str]]  # said below the tables, when all of them have been made


def show(
    shared: Shared, say: Words, tables: Iterable[Table], closing: Closing = "", *, personal: bool = True
) -> None:
    if shared.output is None and sys.stdout.isatty():
        drawn = list(tables)  # first: their making may tell its progress on the same screen
        draw(drawn, said(closing))
    else:
        deliver(shared, say, encoded(plain_lines(tables, closing)), personal=personal)


def said(closing: Closing) -> str:
    return closing if isinstance(closing, str) else closing()


def encoded(texts: Iterable[str], size: int = 1 << 16) -> Iterator[bytes]:
    """Texts as pieces of UTF-8, small ones taken together."""
    some: list[bytes] = []
    length = 0
    for text in texts:
        some.append(text.encode())
        length += len(some[-1])
        if length >= size:
            yield b"".join(some)
            some, length = [], 0
    yield b"".join(some)


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


def plain(tables: Iterable[Table], closing: Closing = "") -> str:
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
    return "".join(plain_lines(tables, closing))


def plain_lines(tables: Iterable[Table], closing: Closing = "") -> Iterator[str]:
    """The same, a table at a time."""
    for table in map(seen, tables):
        yield "\n".join([table.title, *aligned(table), *(f"  {note}".rstrip() for note in table.notes)]) + "\n\n"
    if words := said(closing):
        yield words + "\n"


def markdown(tables: Iterable[Table], closing: Closing = "") -> str:
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
    return "".join(markdown_lines(tables, closing))


def markdown_lines(tables: Iterable[Table], closing: Closing = "") -> Iterator[str]:
    """The same, a table at a time."""
    between = ""
    for table in map(seen, tables):
        blocks = ["## " + literal(table.title.replace("\n", " "))]
        if table.rows:
            rule = ["---"] * len(table.headings)
            blocks.append("\n".join(table_line(row) for row in (table.headings, rule, *table.rows)))
        notes = [literal(note.strip()) for note in table.notes if note.strip()]
        blocks += ["  \n".join(notes)] if notes else []
        yield between + "\n\n".join(blocks)
        between = "\n\n"
    words = said(closing)
    yield (between + literal(words) if words else "") + "\n"


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


def hung(note: str, width: int) -> list[str]:
    """A note with an indent, and a deeper one where it goes on; as it is where it fits.

    Examples
    --------
    >>> hung("een twee drie", 12)
    ['  een twee', '    drie']
    """
    line = f"  {note}"
    return textwrap.wrap(line, width, subsequent_indent="    ", break_on_hyphens=False) if len(line) > width else [line]


def draw(tables: Sequence[Table], closing: str) -> None:
    from rich.box import SIMPLE_HEAD
    from rich.console import Console
    from rich.table import Table as Drawn
    from rich.text import Text

    console = Console()
    for table in map(seen, tables):
        console.print(Text(table.title, style="bold"))
        if table.rows:
            drawn = Drawn(box=SIMPLE_HEAD, padding=(0, 1, 0, 0), pad_edge=False)  # as wide as the table in plain text
            for heading in table.headings:
                drawn.add_column(Text(heading))
            for row in table.rows:
                drawn.add_row(*(Text(cell) for cell in row))
            console.print(drawn)
        for note in table.notes:
            for line in hung(note, console.width):
                console.print(Text(line.rstrip()))
    if closing:
        console.print(Text(closing))
