# SPDX-License-Identifier: BSL-1.0
"""How many people begin which step in which school year, and in which edition of it, where that tells of no few of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from ..small_groups import is_told, keeps_values
from .parts import Told
from .team import Edition, TeamTold

Begin = tuple[int, str]  # school year and id of a step


class Begins:
    """The counts, and which of them show.

    The editions of a step add up to who begins it in a year: what is hidden of these keeps its values beside that sum, or more
    is hidden, the smallest edition first, and at last the sum.
    """

    def __init__(self, all_told: Sequence[Told], team: Optional[TeamTold], least: int) -> None:
        self.people, self.least = len(all_told), least
        self.titles: dict[str, str] = {}
        self.counts: dict[Begin, int] = {}
        for said in all_told:
            for step in said.steps:
                key = (said.terms[step.first].school_year, step.id)
                self.titles[step.id] = step.title
                self.counts[key] = self.counts.get(key, 0) + 1
        self.shows = {key for key, count in self.counts.items() if is_told(count, self.people, least)}
        self.editions = [each for each in team.editions if each.runs] if team else []
        self.shown_editions = {each.id for each in self.editions if is_told(each.came, self.people, least)}
        for key in sorted(self.shows):
            self.protect(key)

    def protect(self, key: Begin) -> None:
        own = sorted((each for each in self.editions if (each.school_year, each.step_id) == key), key=lambda each: (each.came, each.id))
        for each in own:
            if self.holds(key, own):
                return
            self.shown_editions.discard(each.id)
        if own and not self.holds(key, own):
            self.shows.discard(key)

    def holds(self, key: Begin, own: Sequence[Edition]) -> bool:
        """That an edition runs, its least number and its places are known to all."""
        hidden = [each for each in own if each.id not in self.shown_editions]
        spans = [(max(1, each.least), self.people if each.places is None else each.places) for each in hidden]
        return keeps_values(spans, self.counts[key] - sum(each.came for each in own if each.id in self.shown_editions))

    def rows(self) -> list[tuple[int, str, int]]:
        """School year, title and count of what shows, in that order."""
        return sorted((year, self.titles[step], self.counts[year, step]) for year, step in self.shows)
