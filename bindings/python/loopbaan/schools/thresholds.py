# SPDX-License-Identifier: BSL-1.0
"""How much is enough, as a region agreed on it: numbers of a school beside its thresholds."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Optional

from .._loopbaan import Framework
from ..partnership.cells import plain, says_nothing
from ..wording import Pair, filled

EVERY, SOME = "every", "some"
YEARS = {
    EVERY: ("elk jaar", "each year", "ieder jaar", "every year", "alle jaren", "all years"),
    SOME: ("ten minste één jaar", "at least one year", "minstens een jaar", "een jaar", "one year"),
}
NUMBER = re.compile(r"(\d{1,9})(?:\s*[^\W\d]+\.?)*")
BETWEEN = re.compile(r"[,;/]|\b(?:en|and)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Threshold:
    """From which number on a criterion is at a level.

    `years` says of numbers of several years whether each of them is to be that much ("every"), or one ("some"). A region agrees on it;
    `SchoolReading.thresholds` has those that were read.

    Examples
    --------
    >>> import loopbaan
    >>> enough = loopbaan.Threshold("studenten-per-jaar", "ja", 5, "every", "afspraak van de regio")
    >>> enough.to_dict()["at_least"], enough.reached([12, 4])
    (5, False)
    """

    criterion: str
    level: str
    at_least: int
    years: str = EVERY
    source: str = ""

    def to_dict(self) -> dict[str, Any]:
        return dict(self.__dict__)

    def reached(self, numbers: Sequence[Optional[int]]) -> Optional[bool]:
        """Are the numbers that much? None: it hangs on a number that is not known.

        Examples
        --------
        >>> enough = Threshold("studenten-per-jaar", "ja", 5)
        >>> enough.reached([12, 14, 11]), enough.reached([3, 9, 2]), enough.reached([10, None, 12]), enough.reached([3, None, 9])
        (True, False, None, False)
        """
        known = [each for each in numbers if each is not None]
        if self.years == SOME:
            return True if any(each >= self.at_least for each in known) else None if len(known) < len(numbers) else False
        return False if any(each < self.at_least for each in known) else None if len(known) < len(numbers) else True

    def told(self, standard: Framework) -> Pair:
        """The threshold in words."""
        level = standard.scales[standard.competences[self.criterion].scale].levels
        title = next(each.title for each in level if each.id == self.level)
        names = (title.in_language("nl"), title.in_language("en"))
        words = filled("“{level}” vanaf {number} (van meer jaren: elk jaar)", "“{level}” from {number} on (of several years: each)", level=names, number=self.at_least)
        if self.years == SOME:
            words = filled("“{level}” vanaf {number} (van meer jaren: ten minste één)", "“{level}” from {number} on (of several years: at least one)", level=names, number=self.at_least)
        return filled("{words}; bron: {source}", "{words}; source: {source}", words=words, source=self.source) if self.source else words


def numbers_in(words: str) -> Optional[list[Optional[int]]]:
    """The numbers that a cell holds, with None for one that is not known; None where it says something else.

    Examples
    --------
    >>> numbers_in("3, 9 en 2"), numbers_in("160 uur"), numbers_in("10; ?; 12"), numbers_in("ja")
    ([3, 9, 2], [160], [10, None, 12], None)
    """
    found: list[Optional[int]] = []
    for part in BETWEEN.split(words):
        number = NUMBER.fullmatch(part.strip())
        if not number and not says_nothing(part):
            return None
        found.append(int(number[1]) if number else None)
    return found if any(each is not None for each in found) else None


def level_at(thresholds: Sequence[Threshold], numbers: Sequence[Optional[int]]) -> tuple[Optional[str], bool]:
    """The highest level of which the threshold is reached, and whether that is known; thresholds stand highest level first.

    Examples
    --------
    >>> both = [Threshold("s", "ja", 5), Threshold("s", "deels", 5, "some")]
    >>> [level_at(both, each) for each in ([5, 6], [3, 9, 2], [1, 2], [9, None])]
    [('ja', True), ('deels', True), (None, True), (None, False)]
    """
    for each in thresholds:
        reached = each.reached(numbers)
        if reached is None:
            return None, False
        if reached:
            return each.level, True
    return None, True


def years_of(words: str) -> Optional[str]:
    """Which of the years a cell means; None where it says something else."""
    return next((id for id, names in YEARS.items() if plain(words) in {plain(each) for each in names}), None)
