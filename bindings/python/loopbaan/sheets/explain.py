# SPDX-License-Identifier: BSL-1.0
"""Writes a sheet that explains, in plain words."""

from __future__ import annotations

from typing import Any

from .cells import BANDS, LINE, colour, font, lines_of, put
from .parts import Explanation

FIRST_WIDTH, WIDTH = 34, 46  # letters


def write_explanation(openpyxl: Any, sheet: Any, said: Explanation) -> None:
    """Fills an empty sheet of a workbook. Each sentence has a row of its own; a table starts below the sentences."""
    wrap = openpyxl.styles.Alignment(wrap_text=True, vertical="top")
    bold = font(openpyxl, bold=True)
    put(sheet.cell(1, 1), said.title).font = font(openpyxl, bold=True, size=14)
    row = 3
    for block in said.blocks:
        put(sheet.cell(row, 1), block.heading).font = bold
        row += 1
        for sentence in block.sentences:
            put(sheet.cell(row, 1), sentence)  # it runs on over the empty cells to its right
            row += 1
        for place, words in enumerate(block.table):
            for number, word in enumerate(words, 1):
                cell = put(sheet.cell(row, number), word)
                cell.alignment = wrap
                if place == 0:
                    colour(openpyxl, cell, BANDS[0], light=False)
            widths = (FIRST_WIDTH, *[WIDTH] * len(words))
            most = max((lines_of(word, width - 4) for word, width in zip(words, widths)), default=1)
            sheet.row_dimensions[row].height = LINE * most
            row += 1
        row += 1
    widest = max((len(words) for block in said.blocks for words in block.table), default=1)
    for number in range(1, widest + 1):
        letters = openpyxl.utils.get_column_letter(number)
        sheet.column_dimensions[letters].width = FIRST_WIDTH if number == 1 else WIDTH
    sheet.sheet_view.showGridLines = False
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True)
