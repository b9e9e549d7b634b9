# SPDX-License-Identifier: BSL-1.0
"""Every sheet of a workbook that a judge knows the headings of, as separated values: a curriculum has several."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, BinaryIO, Optional

from ..core import Error
from .._loopbaan import Diagnostic
from .choice import ON_A_SHEET, alone, named, quoted
from .contents import ExcelBook
from .faults import told
from .header import Header, Judge, find_header
from .notes import is_sheet_to_fill, notes_on_map, some
from .number_format import Shown
from .open_document import OpenDocumentBook
from .package import Package
from .rows import letters_of
from .table_text import TableText
from ..wording import filled

RECKON = (
    "Open haar in Excel of LibreOffice en bewaar haar opnieuw, of zet er de uitkomst zelf.",
    "Open it in Excel or LibreOffice and save it again, or put the value itself there.",
)

# Bytes, file, sheet, letters of its columns. The module takes bytes wherever its stub says str, here within a tuple.
Given = tuple[Any, str, Optional[str], list[str]]


def read_sheets(
    content: BinaryIO, file: str, judge: Judge, wanted: Optional[str]
) -> tuple[list[Given], list[Diagnostic]]:
    """The tables of a workbook, with what is worth knowing about them. Hidden sheets are read where they are asked for.

    Raises
    ------
    Error
        810 (all sheets are empty), 861 (two tables on one sheet), 862 (no such sheet), 863 (no sheet has known headings),
        864 (unreadable).
    """
    package = Package(content, file)
    book = OpenDocumentBook(package) if package.is_open_document else ExcelBook(package)
    sheets = [named(file, book.sheets, wanted)] if wanted is not None else [each for each in book.sheets if not each.hidden]
    there = [each for each in sheets if next(iter(each.rows()), None) is not None]
    if not there:
        raise Error([told("empty_file", file)])
    headers = [header for each in there if (header := find_header(each, judge))]
    if not headers:
        names = quoted([each.name for each in there])
        raise Error([told("no_header", file, filled("bladen: {names}", "sheets: {names}", names=names))])
    read = {header.sheet.name for header in headers}
    others = [each for each in book.sheets if each.name not in read]
    unreckoned = [wrong for header in headers for wrong in formulas_without_value(file, header)]
    if unreckoned:
        raise Error(unreckoned)
    is_own = is_sheet_to_fill(book.sheets)
    tables: list[Given] = []
    notes: list[Diagnostic] = []
    for header in headers:
        if is_own:  # the notes at its headings are its own explanation
            header.extras.comments = [(row, column) for row, column in header.extras.comments if row > header.row]
        alone(file, header, ON_A_SHEET)
        # Known columns are read as they are shown, numbers as they are stored: a period "1-4" must not become a day.
        header.uses = {column: "word" if use == "level" else use for column, use in header.uses.items()}
        table = TableText(file, header, ON_A_SHEET)
        text = table.text()
        first = header is headers[0]
        notes += notes_on_map(file, header, table.told, others if first else [], is_own)
        tables.append((text, file, header.sheet.name, table.letters))
    return tables, notes


def formulas_without_value(file: str, header: Header) -> Iterator[Diagnostic]:
    """An error for each sheet with formulas that nobody reckoned below a heading: what they say is not in the file."""
    found = [
        (row.number, letters_of(column))
        for row in header.sheet.rows()
        if row.number > header.row
        for column, cell in row.cells.items()
        if column in header.headings and isinstance(cell, Shown) and cell.words.startswith("=")
    ]
    if found:
        row, letters = found[0]
        cells = some([f"{column}{number}" for number, column in found])
        why = filled("formules zonder uitkomst ({cells})", "formulas without a value ({cells})", cells=cells)
        yield told("unreadable_workbook", file, why, RECKON, sheet=header.sheet.name, row=row, letters=letters)
