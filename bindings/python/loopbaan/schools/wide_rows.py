# SPDX-License-Identifier: BSL-1.0
"""What a row of a sheet with a column per criterion says of each criterion: a word, a day, numbers, a part of a number."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Any, Optional

from .._loopbaan import Framework
from ..partnership.cells import Unreadable, count, day, says_nothing
from ..partnership.rows import Line
from ..partnership.table import SheetTable
from ..wording import filled
from .thresholds import level_at, numbers_in
from .threshold_sheet import ThresholdTables
from .wide import WideColumn, find_columns
from .words import AT_MOST_WHOLE, NUMBER_OF_YEAR

Word = Callable[[SheetTable, Line, int, str, str], Optional[str]]  # table, row, column, criterion, word → level


class WideRows:
    """Reads the columns about criteria; words are read by `word`, as those of a row per criterion are."""

    def __init__(self, standard: Framework, thresholds: ThresholdTables, word: Word) -> None:
        self.standard = standard
        self.thresholds = thresholds
        self.word = word

    def entries(self, table: SheetTable, line: Line) -> list[dict[str, Any]]:
        """An entry for each criterion of which the row says something; the others are counted as not known."""
        columns = find_columns(self.standard, table.header.headings)
        about: dict[str, dict[int, WideColumn]] = {}
        for at, each in columns.items():
            if table.header.columns.get(at) == "wide":
                about.setdefault(each.criterion, {})[at] = each
        found = []
        for criterion, mine in about.items():
            said = {at: words for at in mine if not says_nothing(words := line.words(at))}
            if not said:
                table.tally.assume("not known", line.number)
            if not said or (entry := self.entry(table, line, criterion, mine, said)) is None:
                continue
            seen = "; ".join(f"{mine[at].heading}: {words}" for at in mine if (words := line.words(at)))
            found.append({"competence": criterion, **entry, "instrument": seen})
        return found

    def entry(self, table: SheetTable, line: Line, criterion: str, mine: dict[int, WideColumn], said: dict[int, str]) -> Optional[dict[str, Any]]:
        kinds = [each.kind for each in mine.values()]
        if "part" in kinds:
            return self.part(table, line, criterion, [at for at in mine], said)
        if "year" in kinds:
            numbers = [self.number(table, line, at, said[at]) if at in said else None for at in mine]
            return self.numbers(table, line, criterion, numbers)
        at, words = next(iter(said.items()))
        if (numbers_said := numbers_in(words)) is not None:
            return self.numbers(table, line, criterion, numbers_said)
        if (when := day_of(words)) is not None:
            return {"level": self.levels(criterion)[-1], "date": when}
        faults = len(table.faults)
        level = self.word(table, line, at, criterion, words)
        return None if len(table.faults) > faults else {"level": level}

    def numbers(self, table: SheetTable, line: Line, criterion: str, numbers: list[Optional[int]]) -> Optional[dict[str, Any]]:
        """The level that numbers come to by the thresholds of the region; None, and told, where that cannot be said."""
        thresholds = self.thresholds.made.get(criterion)
        level, known = level_at(thresholds, numbers) if thresholds else (None, all(each == 0 for each in numbers))  # nothing at all is enough nowhere
        if not known:
            table.tally.assume("open number" if thresholds else "no threshold", line.number)
            return None
        return {"level": level}

    def part(self, table: SheetTable, line: Line, criterion: str, columns: list[int], said: dict[int, str]) -> Optional[dict[str, Any]]:
        """How many of how many: a threshold is about the part; without one all is the highest level, none is not there, some the level between."""
        if any(at not in said for at in columns[:2]):
            table.tally.assume("open number", line.number)
            return None
        whole, part = (self.number(table, line, at, said[at]) for at in columns[:2])
        if whole is None or part is None:
            return None
        if part > whole:
            fault(table, line, columns[1], said[columns[1]], filled(*AT_MOST_WHOLE, whole=whole))
            return None
        if criterion in self.thresholds.made:
            return self.numbers(table, line, criterion, [part])
        levels = self.levels(criterion)
        if part == 0 or part == whole or len(levels) == 2:
            return {"level": None if part == 0 else levels[-1] if part == whole else levels[0]}
        table.tally.assume("no threshold", line.number)
        return None

    def number(self, table: SheetTable, line: Line, at: int, words: str) -> Optional[int]:
        try:
            found = count(words).value
        except Unreadable:
            fault(table, line, at, words, NUMBER_OF_YEAR)
            return None
        return found if isinstance(found, int) else None

    def levels(self, criterion: str) -> list[str]:
        return [each.id for each in self.standard.scales[self.standard.competences[criterion].scale].levels]


def day_of(words: str) -> Optional[datetime.date]:
    try:
        found = day(words).value
    except ValueError:
        return None
    return found if isinstance(found, datetime.date) else None


def fault(table: SheetTable, line: Line, at: int, words: str, needed: Any) -> None:
    table.faults.append(table.source.at("wrong_type", line.number, at, filled("“{words}”", "“{words}”", words=words), needed))
