# SPDX-License-Identifier: BSL-1.0
"""A table of an inventory, row by row: which rows are of it, and what a cell of a field says, with what is wrong at that cell."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterator, Sequence
from typing import Optional

from .._loopbaan import Diagnostic
from ..sheets.lists import NAMES as LISTS
from ..wording import Pair, filled
from ..workbook.table_text import TOTAL
from . import cells
from .account import SheetAccount, Tally, row_words
from .cells import Found, ShortYear, Unreadable, plain, says_nothing
from .headings import Header, Judge, as_headed, faults_of, header_of, heading_in, notes_of
from .rows import Line, Rows, Source, empty_between
from .steps import nearest_name
from .words import COUNT, DAY, EURO, HOW_FAR, ID, NO_FORMULA, YES

OWN = {"Uitleg", "Explanation", *LISTS.values()}  # sheets of a template that hold no table
EXAMPLE = re.compile(r"(voorbeeld|example)\b", re.IGNORECASE)
ERROR = re.compile(r"#(N/A|N/B|REF!|VERW!|VALUE!|WAARDE!|DIV/0!|DEEL/0!|NAME\?|NAAM\?|NUM!|GETAL!|NULL!|LEEG!)")


class SheetTable:
    """The rows of one table, and the faults and notes that they give."""

    def __init__(self, rows: Rows, header: Header) -> None:
        self.source = rows
        self.header = header
        self.tally = Tally(rows.file, rows.sheet, header.kind, header.row, header.above, empty_between(rows.lines, header.row), rows.merged)
        self.faults: list[Diagnostic] = faults_of(rows, header)
        self.faults += self.formulas()
        self.notes: list[Diagnostic] = notes_of(rows, header)

    def formulas(self) -> Iterator[Diagnostic]:
        """Formulas that nobody reckoned, and those that came to an error: what they say is not in the file."""
        for line in self.source.lines:
            for column in self.header.columns if line.number > self.header.row else ():
                words = line.words(column)
                if (line.is_stored_number(column) and words.startswith("=")) or ERROR.fullmatch(words):
                    yield self.source.at("wrong_type", line.number, column, filled("“{words}”", "“{words}”", words=words), NO_FORMULA)

    def lines(self, key: str, names: Callable[[str], bool] = bool) -> Iterator[Line]:
        """The rows that belong to the table: no examples, totals, remarks, and none that was there before; the others are counted.

        `key` is the field without which a row says nothing; where it stands alone, `names` says whether its words name something.
        """
        seen: set[tuple[str, ...]] = set()
        beside: list[tuple[Line, int]] = []  # cells that no heading stands above
        first = self.header.column("id")
        for line in self.source.lines:
            if line.number <= self.header.row:
                continue
            inside = [column for column in line.filled if column in self.header.columns]
            beside += [(line, column) for column in line.filled if column not in self.header.headings]
            values = tuple(line.words(column) for column in sorted(self.header.columns))
            if any(EXAMPLE.match(line.words(column)) for column in (first, self.header.column("edition"), self.header.column("from")) if column is not None):
                self.tally.add("examples", line.number)
            elif self.is_remark(line, inside, key, names):
                self.tally.add("remarks", line.number)
            elif values in seen:
                self.tally.add("doubled", line.number)
            else:
                seen.add(values)
                if line.hidden:
                    self.tally.add("hidden", line.number)
                yield line
        if beside:
            line, column = beside[0]
            rows = row_words(each.number for each, _ in beside)
            what = filled("cellen zonder kop erboven: {rows}", "cells without a heading above them: {rows}", rows=rows)
            self.notes.append(self.source.at("cells_not_read", line.number, column, what))

    def is_remark(self, line: Line, inside: Sequence[int], key: str, names: Callable[[str], bool]) -> bool:
        """Is this no row of the table but a total, the headings again, or words that stand alone and name nothing?"""
        if not inside or TOTAL.match(line.words(inside[0])):
            return True
        if {plain(line.words(column)) for column in inside} <= {plain(word) for word in self.header.headings.values()}:
            return True
        return len(inside) == 1 and (self.header.columns[inside[0]] != key or not names(line.words(inside[0])))

    def words(self, line: Line, field: str) -> str:
        """What the cell of a field shows, of several columns together; "" where it says nothing."""
        found = [words for column in self.header.columns_of(field) if not says_nothing(words := line.words(column))]
        return " ".join(dict.fromkeys(found))

    def fault(self, name: str, line: Line, field: str, *details: Pair | str) -> None:
        self.faults.append(self.source.at(name, line.number, self.header.column(field), *details))

    def note(self, name: str, line: Line, field: str, *details: Pair | str) -> None:
        self.notes.append(self.source.at(name, line.number, self.header.column(field), *details))

    def taken(self, line: Line, field: str, read: Callable[[str], Found], needed: Pair) -> Optional[object]:
        """What a reader makes of a cell; None where it says nothing, or where it cannot be read and that is told."""
        words = self.words(line, field)
        if not words:
            return None
        try:
            found = read(words)
        except ShortYear:
            self.fault("year_without_century", line, field, words)
            return None
        except Unreadable:
            self.fault("wrong_type", line, field, filled("“{words}”", "“{words}”", words=words), needed)
            return None
        self.tally.assume(found.how, line.number)
        return found.value

    def day(self, line: Line, field: str) -> Optional[datetime.date]:
        found = self.taken(line, field, cells.day, DAY)
        return found if isinstance(found, datetime.date) else None

    def count(self, line: Line, field: str) -> Optional[int]:
        found = self.taken(line, field, cells.count, COUNT)
        return found if isinstance(found, int) else None

    def euro(self, line: Line, field: str) -> Optional[float]:
        column = self.header.column(field)
        if column is None:
            return None
        stored = line.is_stored_number(column)
        number = line.number_in(column) if stored else ""
        found = self.taken(line, field, lambda words: cells.euro(number or words, is_number=stored), EURO)
        return found if isinstance(found, (int, float)) else None

    def distance(self, line: Line, field: str) -> Optional[int]:
        column = self.header.column(field)
        number = line.number_in(column) if column is not None and line.is_stored_number(column) else ""
        found = self.taken(line, field, lambda words: cells.distance(number or words, field), HOW_FAR[field])
        return found if isinstance(found, int) else None

    def yes(self, line: Line, field: str) -> Optional[bool]:
        found = self.taken(line, field, lambda words: Found(cells.yes_or_no(words)), YES)
        return found if isinstance(found, bool) else None

    def id(self, line: Line, field: str) -> Optional[str]:
        found = self.taken(line, field, cells.id_of, ID)
        return found if isinstance(found, str) else None

    def reference(self, line: Line, field: str, words: str, known: dict[str, str], names: Sequence[str], what: Pair, remedy: Pair) -> Optional[str]:
        """The id that words name; None, with the nearest told, where nothing is called so."""
        found = known.get(plain(words))
        if found is None:
            near = nearest_name(words, names)
            said = filled("Bedoelde u “{near}”? {remedy}", "Did you mean “{near}”? {remedy}", near=near, remedy=remedy) if near else remedy
            self.fault("unknown_reference", line, field, words, what, said)
        return found

    def account(self) -> SheetAccount:
        return self.tally.made()

    def passed_over(self) -> SheetAccount:
        """The account of a table that is not asked for."""
        return SheetAccount(self.source.file, self.source.sheet, self.header.kind, self.header.row, passed_over=True)


def tables_of(source: Source, kinds: Sequence[str], *, asked: bool, judge: Judge = as_headed) -> tuple[list[SheetTable], list[SheetAccount]]:
    """The tables of the kinds that are read, and an account of every other sheet that holds something.

    Hidden sheets are read where they are `asked` for by name.
    """
    found: list[SheetTable] = []
    others: list[SheetAccount] = []
    for rows in source.tables:
        if not rows.lines or rows.sheet in OWN:
            continue
        header = None if rows.is_hidden and not asked else header_of(rows, kinds, judge)
        if header is None:
            others.append(SheetAccount(rows.file, rows.sheet, "other", 0, above=len(rows.lines)))
        else:
            found.append(SheetTable(rows, header))
    return found, others


def said_heading(kind: str, field: str) -> Pair:
    return heading_in(kind, field)
