# SPDX-License-Identifier: BSL-1.0
"""How far it is from schools to places, as a table that people fill in, row by row, with an account of every row."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Optional, Union

from .._loopbaan import Diagnostic
from ..core import Error
from ..exchange import Content, Path, checked, name_of, read_file
from ..workbook.faults import told
from ..wording import filled
from .account import SheetAccount, in_words
from .cells import plain
from .headings import HEADINGS, INVENTORY
from .rows import Line, Source, rows_of_file
from .table import EXAMPLE, SheetTable, said_heading, tables_of
from .words import A_WAY, FILL_IN_TRAVEL, KM_COUNT, SAY_HOW_FAR, SAY_WHERE

UNITS = {"km": "kilometres", "minutes": "minutes"}  # as `AssignmentRound.with_travel` calls them


@dataclass(frozen=True)
class TravelReading:
    """Distances between places, and what became of every row that they were read from.

    Examples
    --------
    >>> import loopbaan
    >>> found = loopbaan.parse_travel("van;naar;km\\nDe Boog;Pabo De Horst;12,5\\n", name="reizen.csv")
    >>> found.unit, found.distances
    ('kilometres', (('De Boog', 'Pabo De Horst', 13),))
    >>> print(found.text("en"))
    reizen.csv: travel, headings in row 1; read 1; a distance with decimals, rounded up: row 2.
    """

    unit: str  # "kilometres" or "minutes"
    distances: tuple[tuple[str, str, int], ...]  # from, to, how far; the way back is as far, unless it is there too
    accounts: tuple[SheetAccount, ...]
    notes: tuple[Diagnostic, ...]

    def text(self, lang: str = "nl") -> str:
        """A line for each table: what was read, left out and taken for granted."""
        return in_words(self.accounts, lang)


def read_travel(path: Union[Path, Sequence[Path]], *, sheet: Optional[str] = None) -> TravelReading:
    """Distances of a sheet to fill (.xlsx, .ods, CSV): from, to, and kilometres or minutes.

    Parameters
    ----------
    path : path, or several
        The tables of all of them count together.
    sheet : str, optional
        Only this sheet of a workbook; else every one that has headings of travel.

    Raises
    ------
    Error
        With every fault at its cell: 201 for a way that is there twice with another distance, 807 and 823 for what is missing, 808 for
        what is no distance. Nothing is half-read.

    Examples
    --------
    >>> import loopbaan, pathlib, tempfile
    >>> path = pathlib.Path(tempfile.mkdtemp()) / "reizen.csv"
    >>> _ = path.write_text("van;naar;minuten\\nDe Boog;De Linde;20\\n", encoding="utf-8")
    >>> loopbaan.read_travel(path).unit
    'minutes'
    """
    paths = [path] if isinstance(path, (str, bytes, os.PathLike)) else list(path)
    return travel_of([(name_of(each), read_file(each)) for each in paths], sheet)


def parse_travel(content: Content, *, name: str = "", sheet: Optional[str] = None) -> TravelReading:
    """The same from the content of one file; `name` is what errors call it. Raises Error as `read_travel`.

    Examples
    --------
    >>> import loopbaan
    >>> loopbaan.parse_travel("from,to,km\\nDe Boog,De Linde,7\\n").distances
    (('De Boog', 'De Linde', 7),)
    """
    checked(content)
    return travel_of([(name, content)], sheet)


def travel_of(given: Sequence[tuple[str, Content]], sheet: Optional[str]) -> TravelReading:
    made = TravelTables()
    made.read([rows_of_file(content, file, sheet) for file, content in given], asked=sheet is not None)
    if made.faults:
        raise Error(made.faults)
    return TravelReading(UNITS[made.unit], tuple(made.distances), tuple(made.accounts), tuple(made.notes))


class TravelTables:
    """Distances in the making, of all tables together."""

    def __init__(self) -> None:
        self.unit = "km"
        self.distances: list[tuple[str, str, int]] = []
        self.faults: list[Diagnostic] = []
        self.notes: list[Diagnostic] = []
        self.accounts: list[SheetAccount] = []
        self.taken: dict[tuple[str, str], tuple[int, int]] = {}  # by way its row and how far it is

    def read(self, sources: Sequence[Source], *, asked: bool) -> None:
        tables: list[SheetTable] = []
        for source in sources:
            found, others = tables_of(source, INVENTORY, asked=asked)
            tables += [each for each in found if each.header.kind == "travel"]
            self.accounts += others
            self.accounts += [each.passed_over() for each in found if each.header.kind != "travel"]
        if not any(says(each, "km") for each in tables) and any(says(each, "minutes") for each in tables):
            self.unit = "minutes"
        for table in tables:
            if self.unit == "km" and says(table, "minutes"):
                column = table.header.column("minutes")
                table.notes.append(table.source.at("needless_column", table.header.row, column, table.header.headings[column or 0], KM_COUNT))
            for line in table.lines("from") if not table.faults else ():
                self.take(table, line)
            self.accounts.append(table.account())
            self.faults += table.faults
            self.notes += table.notes
        if not tables:
            names = tuple(", ".join(HEADINGS["travel"][field][at] for field in ("from", "to", "km")) for at in (0, 1))
            remedy = filled(
                "Zet boven de kolommen {names}, of begin met “loopbaan offers --template -o aanbod.xlsx”.",
                "Head the columns {names}, or begin with “loopbaan offers --template -o offers.xlsx”.",
                names=names,
            )
            self.faults.append(told("missing_column", sources[0].tables[0].file, said_heading("travel", "from"), remedy))
        elif not self.distances and not self.faults:
            self.faults.append(told("missing_field", tables[0].source.file, A_WAY, FILL_IN_TRAVEL))

    def take(self, table: SheetTable, line: Line) -> None:
        ends = [table.words(line, field) for field in ("from", "to")]
        for field, words in zip(("from", "to"), ends):
            if not words:
                table.fault("missing_field", line, field, said_heading("travel", field), SAY_WHERE)
        if not table.words(line, self.unit):
            field = self.unit if table.header.column(self.unit) is not None else "from"
            table.fault("missing_field", line, field, said_heading("travel", self.unit), SAY_HOW_FAR)
        amount = table.distance(line, self.unit)
        way = (plain(ends[0]), plain(ends[1]))
        if amount is None or not all(way):
            table.tally.add("read", line.number)
            return
        row, before = self.taken.setdefault(way, (line.number, amount))
        table.tally.add("read" if row == line.number or before != amount else "doubled", line.number)
        if before != amount:
            what = filled("weg; ook in rij {row}", "way; in row {row} too", row=row)
            table.fault("duplicate_id", line, "from", f"{ends[0]} – {ends[1]}", what)
        elif row == line.number:
            self.distances.append((ends[0], ends[1], amount))


def says(table: SheetTable, field: str) -> bool:
    """Does any cell of a column say anything?"""
    start = table.header.column("from")
    return any(table.words(line, field) and not EXAMPLE.match(line.words(start)) for line in table.source.lines if line.number > table.header.row)
