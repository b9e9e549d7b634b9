# SPDX-License-Identifier: BSL-1.0
"""Merged cells: what they show stands in each row and column that they cover."""

from __future__ import annotations

from collections.abc import Sequence

from .rows import Cell, Merge, Row


class Merged:
    """Goes through the rows of a sheet from above to below. Cells that overlap, which no spreadsheet makes, are passed over."""

    def __init__(self, merges: Sequence[Merge], last_column: int = -1) -> None:
        self.waiting = sorted(merges, reverse=True)
        self.last_column = last_column  # none: only the first column that they cover is filled
        self.open: dict[int, tuple[Merge, Cell | None]] = {}  # by first column
        self.used: dict[Merge, None] = {}  # those that gave a row or column what it shows

    def filled(self, row: Row) -> Row:
        """The row with what merged cells show."""
        if not self.open and not (self.waiting and self.waiting[-1].first_row <= row.number):
            return row
        for column in [column for column, (merge, _) in self.open.items() if merge.last_row < row.number]:
            del self.open[column]
        while self.waiting and self.waiting[-1].first_row <= row.number:
            merge = self.waiting.pop()
            if merge.last_row >= row.number and merge.first_column not in self.open:
                # A merge that begins in a row without any cell shows nothing.
                value = row.cells.get(merge.first_column) if merge.first_row == row.number else None
                self.open[merge.first_column] = (merge, value)
        cells = row.cells
        for merge, value in self.open.values():
            if value is None:
                continue
            last = max(merge.first_column, min(merge.last_column, self.last_column))
            for column in range(merge.first_column, last + 1):
                if column not in row.cells:
                    cells = dict(cells) if cells is row.cells else cells
                    cells[column] = value
                    self.used[merge] = None
        return row._replace(cells=cells)
