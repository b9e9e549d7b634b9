# SPDX-License-Identifier: BSL-1.0
"""Where the table stands in a sheet: the first row whose words head a staff table, among titles and remarks."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Optional

from .merged import Merged
from .rows import Cell, Extras, Row, Sheet, letters_of

LOOKED_AT = 64  # rows that hold anything, from above

Uses = Sequence[str]  # of headings: "person", "level", "number", "word" or "unknown"
Judge = Callable[[list[str]], Uses]  # what words would mean as headings


def words_of(cell: Cell) -> str:
    """A cell as it is shown."""
    return cell if isinstance(cell, str) else cell.words


@dataclass
class Header:
    """The headings of a table, by column."""

    sheet: Sheet
    extras: Extras
    row: int
    headings: dict[int, str]
    uses: dict[int, str]
    first_row: int  # of two, where the header has as many
    rows_above: int = 0  # that hold anything
    repeats: list[list[int]] = field(default_factory=list)  # columns that name persons, each of a table of its own
    others: list[Header] = field(default_factory=list)  # tables on other sheets, where nobody chose this one

    @property
    def is_table(self) -> bool:
        """Does it name persons, or levels of people whom a coding leaves without names?"""
        return "person" in self.uses.values() or self.has_levels

    @property
    def knows_more_than_persons(self) -> bool:
        return self.is_table and sum(use != "unknown" for use in self.uses.values()) > 1

    @property
    def has_levels(self) -> bool:
        return self.is_whole(self.uses)

    @staticmethod
    def is_whole(uses: dict[int, str]) -> bool:
        return "level" in uses.values()

    @property
    def area(self) -> str:
        columns = sorted(self.headings)
        return f"{letters_of(columns[0])}{self.row}:{letters_of(columns[-1])}{self.row}"


def first_rows(sheet: Sheet, extras: Extras) -> list[Row]:
    """The first rows that hold anything; what cells of several rows show stands in each of these."""
    merged = Merged([each for each in extras.merges if each.last_row > each.first_row])
    rows: Iterator[Row] = sheet.rows()
    return [merged.filled(row) for row in islice(rows, LOOKED_AT)]


def find_header(sheet: Sheet, judge: Judge, at: int = 0) -> Optional[Header]:
    """The header of the table of a sheet: row `at`, or the first that names persons, of these the first with levels."""
    extras = sheet.extras()
    rows = first_rows(sheet, extras)
    if at:
        return next(
            (made(sheet, extras, row, judge, i) for i, row in enumerate(rows) if row.number == at), None
        ) or far(sheet, extras, judge, at)
    named: list[Header] = []
    is_first = True
    most_words = 0  # of a row above that could be the header itself
    for i, row in enumerate(rows):
        header = made(sheet, extras, row, judge, i)
        if header is None:
            continue
        if not header.is_table:
            if not named and len(header.headings) > most_words and heads_levels(header, judge):
                return header  # what stands below it is no header, though somebody is called "leraar"
            most_words = max(most_words, words_of_header(header, row))
            is_first = False
            continue
        if not is_first and not header.has_levels and any(not isinstance(cell, str) for cell in row.cells.values()):
            continue  # the like, below headings of which none is known
        following = rows[i + 1] if i + 1 < len(rows) else None
        if not header.has_levels and following is not None and following.number == row.number + 1:
            header = joined(header, following, judge) or header
        if header.has_levels:
            if named and named[-1].row < header.first_row - 1:
                break  # a table without levels stands above it, with rows of its own
            return header
        named.append(header)
    return named[0] if named else None


def heads_levels(header: Header, judge: Judge) -> bool:
    """Would its words head levels if one named the persons?"""
    return "level" in judge([*header.headings.values(), "person"])


def words_of_header(header: Header, row: Row) -> int:
    """How many words a row has that could be the headings of a table of ratings: three or more, none a number or there twice.

    Below such a row a competence is what somebody was rated in.
    """
    words = list(header.headings.values())
    is_one = all(isinstance(cell, str) for cell in row.cells.values()) and len(set(words)) == len(words)
    return len(words) if is_one and len(words) >= 3 else 0


def some_header(sheet: Sheet, judge: Judge) -> Optional[Header]:
    """The first row of several cells, for what is wrong with a table to be told of."""
    extras = sheet.extras()
    for i, row in enumerate(first_rows(sheet, extras)):
        if header := made(sheet, extras, row, judge, i):
            return header
    return None


def made(sheet: Sheet, extras: Extras, row: Row, judge: Judge, rows_above: int) -> Optional[Header]:
    """The header that a row would be; none where it holds fewer than two words."""
    headings = {column: words for column, cell in sorted(row.cells.items()) if (words := words_of(cell).strip())}
    if len(headings) < 2:
        return None
    header = Header(sheet, extras, row.number, headings, judged(headings, judge), row.number, rows_above)
    header.repeats = repeats(headings, judge) if header.is_table else []
    return header


def judged(headings: dict[int, str], judge: Judge) -> dict[int, str]:
    return dict(zip(headings, judge(list(headings.values()))))


def joined(above: Header, row: Row, judge: Judge) -> Optional[Header]:
    """A header of two rows, where the lower words go before the upper; none where that makes no whole one."""
    lower = {column: words for column, cell in row.cells.items() if (words := words_of(cell).strip())}
    headings = dict(sorted({**above.headings, **lower}.items()))
    uses = judged(headings, judge)
    if "person" not in uses.values() or "person" in [uses[column] for column in lower] or not Header.is_whole(uses):
        return None
    return Header(above.sheet, above.extras, row.number, headings, uses, above.row, above.rows_above, above.repeats)


def far(sheet: Sheet, extras: Extras, judge: Judge, at: int) -> Optional[Header]:
    """A header that was asked for, below the first rows."""
    for count, row in enumerate(sheet.rows()):
        if row.number >= at:
            return made(sheet, extras, row, judge, count) if row.number == at else None
    return None


def repeats(headings: dict[int, str], judge: Judge) -> list[list[int]]:
    """Runs of columns that each name persons, where an empty column stands between them."""
    runs: list[list[int]] = []
    for column in headings:
        if runs and runs[-1][-1] == column - 1:
            runs[-1].append(column)
        else:
            runs.append([column])
    if len(runs) < 2:
        return []
    return [run for run in runs if any(judge([headings[each], ""])[0] == "person" for each in run)]
