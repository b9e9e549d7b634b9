# SPDX-License-Identifier: BSL-1.0
"""Writes a sheet to fill: bands, headings with their notes, formats of the columns, what is filled in already."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .cells import ASKED, BANDS, FORMATS, GIVEN, LINE, OPEN, OPTIONAL, colour, lines_of, note, put
from .lists import Lists
from .parts import Column, SheetToFill


MOST_ON_A_PAGE = 8  # columns that are printed beside each other, whatever their width
MOST_LINES = 12  # of a cell


def write_sheet(openpyxl: Any, sheet: Any, filled: SheetToFill, lists: Lists) -> None:
    """Fills an empty sheet of a workbook."""
    columns = filled.columns
    has_bands = any(column.band for column in columns)
    header = 2 if has_bands else 1
    if has_bands:
        write_bands(openpyxl, sheet, columns)
    for number, column in enumerate(columns, 1):
        write_heading(openpyxl, sheet.cell(header, number), column)
        width = sheet.column_dimensions[openpyxl.utils.get_column_letter(number)]
        width.width = column.width
        width.number_format = FORMATS[lists.lang][column.holds]  # of cells that are filled in later
    wrap = openpyxl.styles.Alignment(wrap_text=True, vertical="top")
    for row, values in enumerate(filled.rows, header + 1):
        for number, (column, value) in enumerate(zip(columns, values), 1):
            if value is not None:
                cell = put(sheet.cell(row, number), value)
                cell.number_format = FORMATS[lists.lang][column.holds]
                if column.is_given:
                    colour(openpyxl, cell, GIVEN, light=False, bold=False)
                    cell.alignment = wrap
            if not value and row - header - 1 in filled.waiting and not column.is_given:
                colour(openpyxl, sheet.cell(row, number), OPEN, light=False, bold=False)
        sheet.row_dimensions[row].height = LINE * most_lines_in(columns, values)
    for (line, place), words in filled.remarks.items():
        cell = sheet.cell(header + 1 + line, place + 1)
        note(openpyxl, cell, words)
        colour(openpyxl, cell, OPEN, light=False, bold=False)
    sheet.freeze_panes = sheet.cell(header + 1, filled.frozen + 1)
    sheet.row_dimensions[header].height = 15 * most_lines(columns) + 6
    lists.attach(sheet, columns, header + 1)
    sheet.page_setup.orientation = "landscape"
    if len(columns) <= MOST_ON_A_PAGE:
        sheet.page_setup.fitToHeight = 0
        sheet.sheet_properties.pageSetUpPr = openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True)
    sheet.print_title_rows = f"1:{header}"


def write_bands(openpyxl: Any, sheet: Any, columns: Sequence[Column]) -> None:
    """A row that names what neighbours have in common; the cells are not merged, so that columns can be moved and sorted."""
    before, colours = None, -1
    for number, column in enumerate(columns, 1):
        cell = sheet.cell(1, number)
        if column.band != before:
            colours += 1
            if column.band:
                put(cell, column.band)
        before = column.band
        colour(openpyxl, cell, BANDS[colours % len(BANDS)], light=False)


def write_heading(openpyxl: Any, cell: Any, column: Column) -> None:
    put(cell, column.heading)
    back = GIVEN if column.is_given else OPTIONAL if column.is_optional else ASKED
    colour(openpyxl, cell, back, light=not column.is_given, italic=column.is_optional)
    cell.alignment = openpyxl.styles.Alignment(wrap_text=True, vertical="top")
    note(openpyxl, cell, column.note)


def most_lines(columns: Sequence[Column]) -> int:
    """How many lines the longest heading takes, broken between words."""
    return max((lines_of(column.heading, column.width - 2) for column in columns), default=1)


def most_lines_in(columns: Sequence[Column], values: Sequence[Any]) -> int:
    """How many lines the longest cell of a row takes, of those that are given."""
    given = [lines_of(str(value), column.width - 2) for column, value in zip(columns, values) if column.is_given and value]
    return min(max(given, default=1), MOST_LINES)
