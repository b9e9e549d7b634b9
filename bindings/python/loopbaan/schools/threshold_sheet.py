# SPDX-License-Identifier: BSL-1.0
"""Thresholds of a region, from a table with a row for each: criterion, at least how much, in which years, from where."""

from __future__ import annotations

from .._loopbaan import Framework
from ..partnership.cells import plain
from ..partnership.rows import Line
from ..partnership.steps import all_names, names_of
from ..partnership.table import SheetTable, said_heading
from ..wording import filled
from .thresholds import EVERY, YEARS, Threshold, years_of
from .words import AT_LEAST, CHOOSE, CRITERION, FILL_IN_THRESHOLD


class ThresholdTables:
    """Thresholds in the making, of all tables together; of each criterion those of the highest level first."""

    def __init__(self, standard: Framework) -> None:
        self.standard = standard
        self.criteria = names_of(standard.competences)[0]
        self.made: dict[str, list[Threshold]] = {}

    @property
    def all(self) -> tuple[Threshold, ...]:
        """All of them, in the order of the standard."""
        return tuple(each for id in self.standard.competences for each in self.made.get(id, ()))

    def take(self, table: SheetTable, line: Line) -> None:
        words, number = table.words(line, "criterion"), table.count(line, "at_least")
        for field in ("criterion", "at_least"):
            if not table.words(line, field):
                table.fault("missing_field", line, field, said_heading("thresholds", field), FILL_IN_THRESHOLD)
        criterion = table.reference(line, "criterion", words, self.criteria, all_names(self.standard.competences), CRITERION, CHOOSE) if words else None
        if number is not None and number < 1:
            table.fault("wrong_type", line, "at_least", filled("“{words}”", "“{words}”", words=number), AT_LEAST)
            number = None
        years = years_of(table.words(line, "years") or YEARS[EVERY][0])
        if years is None:
            known = tuple(", ".join(each[at] for each in YEARS.values()) for at in (0, 1))
            table.fault("unknown_value", line, "years", table.words(line, "years"), (known[0], known[1]), ("", ""))
        if criterion is None or number is None or years is None:
            return
        levels = self.standard.scales[self.standard.competences[criterion].scale].levels
        names = {plain(word): each.id for each in levels for word in (each.id, each.title.in_language("nl"), each.title.in_language("en"))}
        said = table.words(line, "level")
        level = names.get(plain(said)) if said else levels[-1].id
        if level is None:
            table.fault("unknown_level", line, "level", said, criterion, ", ".join(each.title.in_language("nl") for each in levels))
            return
        mine = self.made.setdefault(criterion, [])
        if any(each.level == level for each in mine):
            table.fault("duplicate_id", line, "criterion", words, filled("drempel voor “{level}”", "threshold for “{level}”", level=level))
            return
        mine.append(Threshold(criterion, level, number, years, table.words(line, "source")))
        order = [each.id for each in levels]
        mine.sort(key=lambda each: -order.index(each.level))
