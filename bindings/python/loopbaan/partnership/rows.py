# SPDX-License-Identifier: BSL-1.0
"""Tables of workbooks and of separated values as rows that know where they stand: file, sheet, row, column."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, Optional

from .._loopbaan import Diagnostic
from ..core import Error
from ..exchange import Content
from ..workbook import is_workbook, no_workbook
from ..workbook.choice import named
from ..workbook.contents import ExcelBook
from ..workbook.faults import Words, told
from ..workbook.merged import Merged
from ..workbook.number_format import Shown
from ..workbook.open_document import OpenDocumentBook
from ..workbook.package import Package
from ..workbook.rows import Cell, letters_of

DELIMITERS = ";\t,|"


class Line(NamedTuple):
    """A row that holds something: its number from 1, and its cells by column from 0."""

    number: int
    cells: dict[int, Cell]
    hidden: bool = False

    def words(self, column: Optional[int]) -> str:
        """What a cell shows, without spaces around it; "" where there is none."""
        cell = self.cells.get(column, "") if column is not None else ""
        return " ".join((cell if isinstance(cell, str) else cell.words).split())

    def number_in(self, column: int) -> str:
        """What a cell holds where a number counts: unrounded."""
        cell = self.cells.get(column, "")
        return (cell if isinstance(cell, str) else cell.number).strip()

    def is_stored_number(self, column: int) -> bool:
        """Does a workbook hold it as a number, whatever it shows?"""
        return isinstance(self.cells.get(column), Shown)

    @property
    def filled(self) -> list[int]:
        """Columns that show something."""
        return [column for column in sorted(self.cells) if self.words(column)]


@dataclass(frozen=True)
class Rows:
    """All rows of a sheet, or of a file of separated values, that hold something."""

    file: str
    sheet: str  # "" where the file has none
    lines: tuple[Line, ...]
    merged: tuple[str, ...] = ()  # areas whose one value was read in each of their rows and columns
    is_hidden: bool = False

    def at(self, name: str, line: int, column: Optional[int], *details: Words | str) -> Diagnostic:
        """A diagnostic about a cell, or about a row."""
        letters = "" if column is None else letters_of(column)
        return told(name, self.file, *details, sheet=self.sheet, row=line, letters=letters)


@dataclass
class Source:
    """What was given: the sheets of a workbook, or one table."""

    tables: list[Rows] = field(default_factory=list)
    is_workbook: bool = False


def rows_of_file(content: Content, file: str, sheet: Optional[str] = None) -> Source:
    """Every sheet of a workbook (.xlsx, .xlsm, .ods), or the table of a file of separated values.

    Raises
    ------
    Error
        810 for a file without anything, 862 for a sheet that is not there, 864 for a workbook that cannot be read.
    """
    data = content.encode("utf-8", "surrogateescape") if isinstance(content, str) else bytes(content)
    if not is_workbook(data[:4]):
        if sheet is not None:
            raise no_workbook(file, sheet)
        lines = tuple(separated(text_of(data)))
        if not lines:
            raise Error([told("empty_file", file)])
        return Source([Rows(file, "", lines)])
    package = Package(io.BytesIO(data), file)
    book = OpenDocumentBook(package) if package.is_open_document else ExcelBook(package)
    sheets = [named(file, book.sheets, sheet)] if sheet is not None else list(book.sheets)
    made = []
    for each in sheets:
        extras = each.extras()
        rows = list(each.rows())
        merged = Merged(extras.merges, max((column for row in rows for column in row.cells), default=0))
        lines_ = []
        for row in rows:
            own = Line(row.number, row.cells, row.hidden)
            whole = merged.filled(row)
            if own.filled:  # a row of which merged cells alone would show something says nothing of its own
                lines_.append(Line(row.number, whole.cells, row.hidden))
        made.append(Rows(file, each.name, tuple(lines_), tuple(str(area) for area in merged.used), each.hidden))
    if not any(each.lines for each in made):
        raise Error([told("empty_file", file)])
    return Source(made, is_workbook=True)


def text_of(data: bytes) -> str:
    """The text of a table: UTF-8 and UTF-16 with their marks, UTF-8 without; else as Windows writes it here."""
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def separated(text: str) -> Iterator[Line]:
    """The rows of separated values: what parts them is what parts the fullest of the first rows most often."""
    if text[:4].lower() == "sep=" and len(text) > 4:
        between, text = text[4], "\n" + text.partition("\n")[2]
    else:
        between = max(DELIMITERS, key=lambda mark: max((line.count(mark) for line in text.splitlines()[:32]), default=0))
    reader = csv.reader(io.StringIO(text), delimiter=between)
    start = 1
    for words in reader:
        line = Line(start, {column: word for column, word in enumerate(words)})
        start = reader.line_num + 1  # a cell may have lines of its own
        if line.filled:
            yield line


def empty_between(lines: Sequence[Line], after: int) -> int:
    """How many rows without anything stand between those that hold something, below a row."""
    numbers = [each.number for each in lines if each.number > after]
    return numbers[-1] - after - len(numbers) if numbers else 0
