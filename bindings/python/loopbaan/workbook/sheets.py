# SPDX-License-Identifier: BSL-1.0
"""Every sheet of a workbook that a judge knows the headings of, as separated values: a curriculum has several."""

from __future__ import annotations

from typing import Any, BinaryIO, Optional

from ..core import Error
from .._loopbaan import Diagnostic
from .choice import ON_A_SHEET, alone, named, quoted
from .contents import ExcelBook
from .faults import told
from .header import Judge, find_header
from .notes import notes_on
from .open_document import OpenDocumentBook
from .package import Package
from .table_text import TableText

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
    filled = [each for each in sheets if next(iter(each.rows()), None) is not None]
    if not filled:
        raise Error([told("empty_file", file)])
    headers = [header for each in filled if (header := find_header(each, judge))]
    if not headers:
        names = quoted([each.name for each in filled])
        raise Error([told("no_header", file, (f"bladen: {names}", f"sheets: {names}"))])
    read = {header.sheet.name for header in headers}
    others = [each for each in book.sheets if each.name not in read]
    tables: list[Given] = []
    notes: list[Diagnostic] = []
    for header in headers:
        alone(file, header, ON_A_SHEET)
        # Known columns are read as they are shown, numbers as they are stored: a period "1-4" must not become a day.
        header.uses = {column: "word" if use == "level" else use for column, use in header.uses.items()}
        table = TableText(file, header, ON_A_SHEET)
        text = table.text()
        first = header is headers[0]
        notes += notes_on(file, header, table.told, [header.sheet, *(others if first else [])])
        tables.append((text, file, header.sheet.name, table.letters))
    return tables, notes
