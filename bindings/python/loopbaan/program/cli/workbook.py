# SPDX-License-Identifier: BSL-1.0
"""Rows as a workbook of Excel: numbers are numbers, and text is text whatever it begins with."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ...excel import need, saved, text_cell
from ..words import workbook as texts
from ..words.amounts import Figure
from ..words.language import Words
from .wrong import WrongInput

MOST_ROWS = 1_048_576  # of a sheet, by Excel
LONGEST_CELL = 32_767


def workbook(say: Words, sheets: Mapping[str, Iterable[Sequence[str]]]) -> bytes:
    """A workbook with a sheet for each name, its heading above. Raises WrongInput where it cannot be made."""
    openpyxl = need("openpyxl")
    from ...held_sheets import held

    book = openpyxl.Workbook(write_only=True)
    for name, rows in sheets.items():
        sheet = held(book.create_sheet(name[:31]))
        sheet.freeze_panes = "A2"
        for place, row in enumerate(rows):
            if place == MOST_ROWS:
                raise WrongInput(say(texts.too_many_rows(MOST_ROWS)))
            sheet.append([cell(say, openpyxl, sheet, words) for words in row])
    return saved(book)


def cell(say: Words, openpyxl: Any, sheet: Any, words: str) -> Any:
    if isinstance(words, Figure):
        return words.value
    if len(words) > LONGEST_CELL:
        raise WrongInput(say(texts.too_long_a_cell(LONGEST_CELL)))
    return text_cell(openpyxl, sheet, words) if words else None
