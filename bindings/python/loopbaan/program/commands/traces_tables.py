# SPDX-License-Identifier: BSL-1.0
"""People in tables: the rows of a CSV file or a workbook with the meaning of their headings, and the file without some."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Union

from ... import Framework, _loopbaan
from ...excel import need, saved
from ...workbook.contents import ExcelBook
from ...workbook.header import words_of
from ...workbook.open_document import OpenDocumentBook
from ...workbook.package import Package
from .traces import Held, decoded

KNOWN: dict[str, str] = {word: use for word, use, _ in _loopbaan.known_headings()}
# The sheet of needs of a school (`loopbaan template`) calls a person or a team so.
KNOWN |= dict.fromkeys(("wie", "who", "wie (personeelsnummer of team)"), "person")
NOT_NAMES = ("level", "fte", "score", "date", "until", "since", "competence", "kind")  # what stands there names nobody
LOOKED_AT = 64
LINES = re.compile(r"[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+")

Place = tuple[str, int]  # a sheet, "" of a file without, and a row from 1
Cell = tuple[str, int, int]  # with the column, from 0


@dataclass(frozen=True, repr=False)
class Grid:
    """A sheet: its rows by number, cells by column, and what its headings mean."""

    sheet: str
    rows: dict[int, dict[int, str]]
    header: int  # its row; 0: none that names people
    headings: dict[int, str]
    uses: dict[int, str]

    @property
    def data(self) -> dict[int, dict[int, str]]:
        return {number: cells for number, cells in self.rows.items() if number > self.header}

    def columns(self, *uses: str) -> list[int]:
        return [column for column, use in self.uses.items() if use in uses]

    def people(self, number: int) -> list[str]:
        """Whom a row is about."""
        return [cell for column in self.columns("person") if (cell := self.rows[number].get(column, "").strip())]

    def is_of(self, number: int, id: str) -> bool:
        if self.header:
            return id in self.people(number)
        return not id.isdigit() and id in (cell.strip() for cell in self.rows[number].values())

    def place(self, number: int) -> str:
        return f"{self.sheet}!{number}" if self.sheet else str(number)


def meaning(framework: Framework, heading: str) -> str:
    plain = " ".join(heading.casefold().replace("_", " ").split())
    if plain in KNOWN:
        return KNOWN[plain]
    return _loopbaan.read_headings([heading], framework, None, [])[0] if plain else "unknown"


def grid_of(framework: Framework, sheet: str, rows: dict[int, dict[int, str]]) -> Grid:
    """The rows under the first that names people among its headings."""
    for number in list(rows)[:LOOKED_AT]:
        cells = rows[number]
        if len(cells) > 1 and any(KNOWN.get(" ".join(cell.casefold().split())) == "person" for cell in cells.values()):
            return Grid(sheet, rows, number, cells, {column: meaning(framework, cell) for column, cell in cells.items()})
    return Grid(sheet, rows, 0, {}, {})


class Separated:
    """A file of separated values. What is left of it is written as it was, byte for byte."""

    def __init__(self, held: Held, framework: Framework) -> None:
        text, self.encoding = decoded(held.content)
        self.raw = records_of(text)
        first = next((each for each in self.raw if each.strip()), "")
        self.delimiter = max(";,\t", key=first.count)
        cells = [next(csv.reader([each], delimiter=self.delimiter), []) for each in self.raw]
        rows = {i: {c: cell for c, cell in enumerate(row) if cell} for i, row in enumerate(cells, 1) if any(row)}
        self.grids = [grid_of(framework, "", rows)]
        self.width = {i: len(row) for i, row in enumerate(cells, 1)}

    def written(self, gone: set[Place], cells: Mapping[Cell, str]) -> bytes:
        changed = {row for _, row, _ in cells}
        made = []
        for number, raw in enumerate(self.raw, 1):
            if ("", number) in gone:
                continue
            if number in changed:
                row = self.grids[0].rows[number]
                line = io.StringIO()
                ending = raw[len(raw.rstrip("\r\n")) :]
                writer = csv.writer(line, delimiter=self.delimiter, lineterminator=ending)
                writer.writerow([cells.get(("", number, c), row.get(c, "")) for c in range(self.width[number])])
                raw = line.getvalue()
            made.append(raw)
        return "".join(made).encode(self.encoding, "replace")


def records_of(text: str) -> list[str]:
    """The records of separated values as they stand: a line, or more where quotes hold them together.

    Examples
    --------
    >>> records_of('a;"b\\nc"\\nd\\n')
    ['a;"b\\nc"\\n', 'd\\n']
    """
    lines = LINES.findall(text)
    records, begun = [], ""
    for line in lines:
        begun += line
        if begun.count('"') % 2 == 0:
            records.append(begun)
            begun = ""
    return lines if begun else records  # a quote that nobody closed is a letter like any other


class Book:
    """A workbook: read as people see it, written by openpyxl."""

    def __init__(self, held: Held, framework: Framework) -> None:
        package = Package(io.BytesIO(held.content), held.name)
        self.content = held.content
        self.has_macros = held.path.lower().endswith(".xlsm")
        self.is_written = not package.is_open_document
        self.grids = []
        for sheet in (OpenDocumentBook(package) if package.is_open_document else ExcelBook(package)).sheets:
            rows = {row.number: {c: words_of(cell) for c, cell in row.cells.items() if words_of(cell)} for row in sheet.rows()}
            self.grids.append(grid_of(framework, sheet.name, {number: cells for number, cells in rows.items() if cells}))

    def written(self, gone: set[Place], cells: Mapping[Cell, str]) -> bytes:
        book = need("openpyxl").load_workbook(io.BytesIO(self.content), keep_vba=self.has_macros)
        for (sheet, row, column), words in cells.items():
            cell = book[sheet].cell(row, column + 1)
            cell.value, cell.comment = words or None, None
        for sheet in book.worksheets:
            rows = sorted((row for name, row in gone if name == sheet.title), reverse=True)
            is_plain = not (sheet.merged_cells.ranges or sheet.tables or any(c.data_type == "f" for r in sheet.iter_rows() for c in r))
            for row in rows:
                for cell in sheet[row]:
                    if type(cell).__name__ != "MergedCell":
                        cell.value = cell.comment = cell.hyperlink = None
                if is_plain:  # else what refers to rows below would refer to others
                    sheet.delete_rows(row)
        return saved(book)


Table = Union[Separated, Book]


def table_of(held: Held, framework: Framework) -> Table:
    """Raises Error for a workbook that cannot be read."""
    return Book(held, framework) if held.kind == "workbook" else Separated(held, framework)


def rows_where(table: Table, is_meant: Callable[[Grid, int], bool]) -> set[Place]:
    return {(grid.sheet, number) for grid in table.grids for number in grid.data if is_meant(grid, number)}
