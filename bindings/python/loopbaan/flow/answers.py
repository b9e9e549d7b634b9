# SPDX-License-Identifier: BSL-1.0
"""What follows from a flow plan: points with ranges, needs, and cells that close."""

from __future__ import annotations

import math
from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, Optional

UNIT = 1_000_000_000  # people and fte are counted in billionths


@dataclass(frozen=True)
class FlowAmounts:
    """What became of those in a cell in one period, exactly to the billionth: `closing` is `opening` - `left` - `retired` + `net` +
    `moved_in` - `moved_out` + `entered`."""

    opening: Decimal
    left: Decimal
    retired: Decimal
    net: Decimal  # of a net ratio: who came less who went, for all reasons together
    moved_in: Decimal
    moved_out: Decimal
    entered: Decimal
    closing: Decimal


@dataclass(frozen=True)
class FlowCell:
    """Everybody of a region, route, phase and age in one period; None is all of them, or where the plan names none."""

    period: int
    region: Optional[str]
    route: Optional[str]
    phase: Optional[str]
    age: Optional[int]  # when the period begins
    people: FlowAmounts
    fte: FlowAmounts


@dataclass(frozen=True)
class FlowPoint:
    """How many people and fte there are on the first day of a year: expected (None: a rate has no value) and between what."""

    year: int
    region: Optional[str]
    phase: Optional[str]
    people: Optional[float]
    fte: Optional[float]
    people_low: Optional[int] = None
    people_high: Optional[int] = None
    fte_low: Optional[float] = None
    fte_high: Optional[float] = None


@dataclass(frozen=True)
class FlowNeed:
    """How many fte are asked on that day; None: nobody said how many pupils there are."""

    year: int
    region: Optional[str]
    fte: Optional[float]
    low: Optional[float] = None
    high: Optional[float] = None


@dataclass(frozen=True)
class CoachNeed:
    """What coaching takes in a school year: by head, whatever part of a week somebody works."""

    year: int
    starters: Optional[float]
    starters_low: Optional[int]
    starters_high: Optional[int]
    hours: Optional[float]
    coaches: Optional[int]
    coaches_low: Optional[int]
    coaches_high: Optional[int]
    has: Optional[int]  # how many there are now

    @property
    def short(self) -> Optional[int]:
        """How many coaches are missing, by the upper end where there is a range; None: it is not known how many there are."""
        most = self.coaches_high if self.coaches_high is not None else self.coaches
        return None if most is None or self.has is None else max(0, most - self.has)


@dataclass(frozen=True)
class FlowProjection:
    """What follows from a plan in one scenario.

    `no_range` says why chance gives no range: "" where it does; "not_asked", "fte_only" (people are not known), "broken_people" (a
    stock of no whole people), "net_ratio" (a ratio says nothing of who leaves).
    """

    scenario: Optional[str]
    chance: float
    rates_are_ranges: bool
    no_range: str
    points: tuple[FlowPoint, ...] = field(repr=False)  # all together first, then by phase, then by region
    needs: tuple[FlowNeed, ...] = field(repr=False)
    _induction: Any = field(default=None, repr=False, compare=False)  # as it stands in the document

    def of(self, region: Optional[str] = None, phase: Optional[str] = None) -> tuple[FlowPoint, ...]:
        """The points of one region and phase, year by year; None: of all."""
        return tuple(each for each in self.points if each.region == region and each.phase == phase)

    def needs_of(self, region: Optional[str] = None) -> tuple[FlowNeed, ...]:
        """What is asked in one region, year by year; None: of all together."""
        return tuple(each for each in self.needs if each.region == region)

    @property
    def induction(self) -> Any:
        """What coaching takes, as it stands in the document; None: nothing is said of it."""
        return deepcopy(self._induction)

    def coaching(self) -> tuple[CoachNeed, ...]:
        """What coaching takes, year by year; () where the plan says nothing of it."""
        if self.induction is None:
            return ()
        return tuple(self.coach_need(each) for each in self.of(phase=self.induction["phase"]))

    def coach_need(self, of: FlowPoint) -> CoachNeed:
        hours = None if of.people is None else of.people * self.induction["hours_per_starter"]
        low, high = of.people_low, of.people_high
        return CoachNeed(of.year, of.people, low, high, hours, self.coaches(of.people), self.coaches(low), self.coaches(high), self.induction.get("coaches"))

    def coaches(self, starters: Optional[float]) -> Optional[int]:
        """How many coaches so many starters take, rounded up."""
        if starters is None:
            return None
        exact: float = starters * self.induction["hours_per_starter"] / self.induction["hours_per_coach"]
        return math.ceil(round(exact, 9))


def amounts(units: Sequence[int]) -> FlowAmounts:
    return FlowAmounts(*(Decimal(each).scaleb(-9) for each in units))
