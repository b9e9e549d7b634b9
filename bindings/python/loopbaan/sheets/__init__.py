# SPDX-License-Identifier: BSL-1.0
"""Workbooks that people fill in: one maker for every template.

Headings are frozen and carry notes, cells choose from lists, ids keep their leading zeros, a sheet explains. What comes of
it is the same bytes for the same parts.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..excel import need, saved
from .explain import write_explanation
from .fill import write_sheet
from .lists import Lists
from .parts import Block, Choices, Column, Explanation, SheetToFill, Value

__all__ = ["Block", "Choices", "Column", "Explanation", "SheetToFill", "Value", "make_workbook"]


def make_workbook(sheets: Sequence[SheetToFill], said: Explanation | None = None, lang: str = "nl") -> bytes:
    """A workbook (.xlsx) with sheets to fill, then the sheet that explains, then a hidden one with the lists.

    Raises
    ------
    ImportError
        When openpyxl is not installed.

    Examples
    --------
    >>> choices = Choices("codes", ("ja", "nee"))
    >>> content = make_workbook([SheetToFill("Invullen", [Column("code"), Column("telt mee", choices=choices)])])
    >>> content[:2]
    b'PK'
    """
    openpyxl = need("openpyxl")
    book = openpyxl.Workbook()
    book.remove(book.active)
    lists = Lists(openpyxl, lang)
    for each in sheets:
        write_sheet(openpyxl, book.create_sheet(each.name), each, lists)
    if said:
        write_explanation(openpyxl, book.create_sheet(said.name), said)
    lists.write(book)
    for sheet in book:
        sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    return saved(book)
