# SPDX-License-Identifier: BSL-1.0
"""Cells of a workbook that is filled in: how they look, and that text in them stays text."""

from __future__ import annotations

from typing import Any

from ..excel import in_xml
from .parts import Value

AUTHOR = "loopbaan"  # of the notes at cells that are written here
TEXT = "@"
FORMATS = {
    "nl": {"text": TEXT, "day": "d-m-yyyy", "number": "General"},
    "en": {"text": TEXT, "day": "yyyy-mm-dd", "number": "General"},
}

ASKED, OPTIONAL, GIVEN = "1F4E79", "7F7F7F", "D9D9D9"  # colours of headings; black on the last, white on the others
OPEN = "FFF2CC"  # behind a cell that waits for an answer
LETTERS = "Calibri"
LINE = 15  # points
BANDS = ("DDEBF7", "E2EFDA", "FFF2CC", "FCE4D6", "EDEDED", "E4DFEC")


def put(cell: Any, value: Value) -> Any:
    """Fills a cell. What begins with "=" is text like any other: nothing in it is ever run."""
    if isinstance(value, str):
        cell.value = in_xml(value)
        cell.data_type = "s"
        cell.number_format = TEXT
    else:
        cell.value = value
    return cell


def colour(openpyxl: Any, cell: Any, back: str, *, light: bool, bold: bool = True, italic: bool = False) -> None:
    """A cell with a colour behind its words."""
    styles = openpyxl.styles
    cell.fill = styles.PatternFill("solid", start_color=back)
    cell.font = font(openpyxl, bold=bold, italic=italic, color="FFFFFF" if light else "000000")


def font(openpyxl: Any, **how: Any) -> Any:
    """Letters like those of the other cells: programs choose other ones where none are named."""
    return openpyxl.styles.Font(name=LETTERS, **{"size": 11, **how})


def lines_of(words: str, width: int) -> int:
    """How many lines words take in a column of so many letters, broken between words."""
    lines, at = 1, 0
    for word in words.split():
        if at and at + 1 + len(word) > width:
            lines, at = lines + 1, 0
        at += len(word) + (1 if at else 0)
        lines += (at - 1) // width if at > width else 0
    return lines


def note(openpyxl: Any, cell: Any, words: str) -> None:
    """A note at a cell, as large as its words need."""
    if not words:
        return
    made = openpyxl.comments.Comment(in_xml(words), AUTHOR)
    made.width = 420
    made.height = 24 + 17 * sum(1 + len(line) // 62 for line in words.split("\n"))
    cell.comment = made
