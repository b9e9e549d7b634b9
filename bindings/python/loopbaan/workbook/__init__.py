# SPDX-License-Identifier: BSL-1.0
"""Workbooks as staff tables: what a person sees in a sheet is what is read, or it is said.

Reads .xlsx, .xlsm and .ods; other kinds are refused by name. Nothing but Python itself is needed for it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import BinaryIO, Optional

from .._loopbaan import Diagnostic
from ..core import Error
from .choice import choose, no_workbook, quoted
from .contents import ExcelBook
from .faults import told
from .header import Judge
from .notes import is_sheet_to_fill, notes_on
from .open_document import OpenDocumentBook
from .package import Package, is_workbook
from .table_text import TableText

__all__ = ["SheetTable", "is_workbook", "no_workbook", "read_sheet", "with_other_sheets"]


@dataclass(frozen=True)
class SheetTable:
    """The table of a sheet as separated values, with what is worth knowing about it."""

    text: bytes
    sheet: str
    letters: list[str]
    notes: list[Diagnostic]
    others: list[str]  # sheets with something on them that were not read


def read_sheet(content: BinaryIO, file: str, judge: Judge, sheet: Optional[str], header_row: int) -> SheetTable:
    """The table of one sheet of a workbook.

    Raises
    ------
    Error
        810 (all sheets are empty), 861 (more than one table), 862 (no such sheet), 863 (no header), 864 (unreadable).
    """
    package = Package(content, file)
    book = OpenDocumentBook(package) if package.is_open_document else ExcelBook(package)
    header = choose(file, book.sheets, judge, sheet, header_row)
    if header_row and all(use == "unknown" for use in header.uses.values()):
        headings = ", ".join(heading for heading in header.headings.values() if heading)
        raise Error([told("header_names_nothing", file, headings, sheet=header.sheet.name, row=header_row)])
    if is_sheet_to_fill(book.sheets):  # the notes at its headings are its own explanation
        header.extras.comments = [(row, column) for row, column in header.extras.comments if row > header.row]
    table = TableText(file, header)
    text = table.text()
    others = [
        each.name
        for each in book.sheets
        if each is not header.sheet and not each.hidden and next(iter(each.rows()), None) is not None
    ]
    return SheetTable(text, header.sheet.name, table.letters, notes_on(file, header, table.told, book.sheets), others)


def with_other_sheets(error: Error, file: str, table: SheetTable) -> Error:
    """The same, where nobody was in the sheet that was read, with the sheets that there are besides."""
    if not table.others or error.all[0].name != "no_rows":
        return error
    names = quoted(table.others)
    dutch = f"; gelezen is alleen dit blad, en niet {names} (kiezen kan met --sheet)"
    english = f"; only this sheet was read, and not {names} (choose with --sheet)"
    first = error.all[0]
    return Error([told("no_rows", file, (dutch, english), sheet=table.sheet, row=first.row or 0), *error.all[1:]])
